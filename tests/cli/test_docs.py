"""The page about the command line: complete, and its commands and outputs are run.

``EXPORT_GUARD_REFRESH_DOCS=1 pytest tests/cli/test_docs.py`` writes the outputs anew.
"""

from __future__ import annotations

import json
import os
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from export_guard.cli.exit_codes import ExitCode
from export_guard.cli.main import app

PAGE = Path(__file__).parents[2] / "docs" / "command-line.md"
BLOCK = re.compile(r"```console\n\$ (?P<command>export-guard [^\n]*)\n(?P<output>.*?)```\n", re.DOTALL)
STATUS = "; echo $?"

POLICY = """\
version: 1
exporter:
  name: Acme Shop
  us_person: true
packs: [us-dsp]
recipients:
  northwind:
    name: Northwind Retail
    country: US
    relationship: vendor
    endpoints: ["s3://northwind-partner/"]
limits:
  - id: customers-a-month
    measure: subjects
    of: {family: identifier}
    at_most: 1000
    window: {days: 30}
    outcome: hold
    applies_to: [northwind]
    reason: more than 1,000 customers a month needs the privacy officer
"""


def _commands(command, path: tuple[str, ...] = ()) -> Iterator[tuple[str, object]]:
    for name, inner in getattr(command, "commands", {}).items():
        yield from _commands(inner, (*path, name))
    if not hasattr(command, "commands"):
        yield " ".join(path), command


COMMANDS = dict(_commands(app))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The files that the page speaks of: made-up customers, products, a broken file, a policy, an empty ledger."""
    monkeypatch.chdir(tmp_path)
    for name in ("EXPORT_GUARD_POLICY", "EXPORT_GUARD_KEY", "EXPORT_GUARD_KEY_FILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("EXPORT_GUARD_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("EXPORT_GUARD_LEDGER", "sqlite:///ledger.db")
    rows = [
        f"{i},{100 + i % 500}-{10 + i % 80}-{1000 + i},person{i}@mail.example,order {i} arrived,{i % 90}.50"
        for i in range(1200)
    ]
    rows[77] = rows[77].replace("arrived", "please call 212-555-0123")
    (tmp_path / "customers.csv").write_text("\n".join(["customer_id,ssn,email,note,spent", *rows]) + "\n")
    goods = [f"{('lamp', 'table', 'chair')[i % 3]} {i},{i % 70}.90" for i in range(200)]
    (tmp_path / "products.csv").write_text("\n".join(["product,price", *goods]) + "\n")
    told = {"expected": "note must hold no sensitive data", "observed": "phone (stray): 1 subject", "by_handle": False}
    of_note = {"type": "expect_column_to_hold_no_sensitive_data", "kwargs": {"column": "note"}, "severity": "critical"}
    results = [
        {"success": number == 2, "expectation_config": of_note, "meta": {"export_guard": told}} for number in range(3)
    ]
    (tmp_path / "result.json").write_text(json.dumps({"suite_name": "contract", "results": results}))
    (tmp_path / "broken.parquet").write_bytes(b"PAR1 cut off here")
    (tmp_path / "policy.yaml").write_text(POLICY)
    return tmp_path


def _blocks() -> list[tuple[str, str]]:
    return [(match["command"], match["output"]) for match in BLOCK.finditer(PAGE.read_text(encoding="utf-8"))]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_every_option_is_documented(name: str) -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert f"export-guard {name}" in page
    options = [o for parameter in COMMANDS[name].params for o in (*parameter.opts, *parameter.secondary_opts)]
    assert not [o for o in options if o.startswith("--") and o != "--help" and f"`{o}" not in page]


def test_every_exit_status_is_documented() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert not [code for code in ExitCode if f"| {code.value} |" not in page]


def test_the_documented_commands_give_the_documented_answers(run, folder) -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert len(_blocks()) >= 5
    for command, documented in _blocks():
        ran = run(*shlex.split(command.removesuffix(STATUS))[1:])
        shown = ran.everything.rstrip("\n") + "\n" + (f"{ran.code}\n" if command.endswith(STATUS) else "")
        shown = re.sub("d-[0-9a-f]{32}", "d-4f1c2a9e7b3d4c5fa8e06d1b9c2f7a35", shown)
        shown = "\n".join(line.rstrip() for line in shown.splitlines()) + "\n"
        page = page.replace(f"$ {command}\n{documented}```", f"$ {command}\n{shown}```")
        if not os.environ.get("EXPORT_GUARD_REFRESH_DOCS"):
            assert _gist(shown) == _gist(documented), "EXPORT_GUARD_REFRESH_DOCS=1 writes the page anew"
    if os.environ.get("EXPORT_GUARD_REFRESH_DOCS"):
        PAGE.write_text(page, encoding="utf-8")


def _gist(shown: str) -> list[object]:
    """What a reader relies on: the keys of JSON, else the headline and the exit status."""
    lines = shown.strip().splitlines()
    if lines[0].startswith("{"):
        return [sorted(json.loads(line)) if line.startswith("{") else line for line in lines]
    return [lines[0], lines[-1] if lines[-1].isdigit() else None]
