"""The page about accepted findings: its commands and outputs are run, its figures are computed.

``EXPORT_GUARD_REFRESH_DOCS=1 pytest tests/cli/test_accepted_findings_page.py`` writes the outputs anew.
"""

from __future__ import annotations

import os
import random
import re
import shlex
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from export_guard.policy.baseline import AcceptedEntry, ContentEntry
from export_guard.profile.column_fingerprint import ColumnFingerprint
from export_guard.profile.columns import ColumnRef, ColumnStats

PAGE = Path(__file__).parents[2] / "docs" / "accepted-findings.md"
BLOCK = re.compile(r"```console\n\$ (?P<command>[^\n]*)\n(?P<output>.*?)```\n", re.DOTALL)
TABLE = re.compile(r"(<!-- output: thresholds -->\n).*?(?=\n##)", re.DOTALL)
STATUS = "; echo $?"
UNTIL, ACCEPTED_ON = "2027-06-30", "2026-11-21"

POLICY = """\
version: 1
exporter: {name: Acme Shop, us_person: true}
recipients:
  northwind: {name: Northwind Retail, country: US, relationship: vendor, endpoints: ["s3://northwind-partner/"]}
limits:
  - id: no-cards
    forbid: [payment_card]
    outcome: block
"""


def _luhn(digits: str) -> str:
    total = sum(sum(divmod(int(d) * (2 - i % 2), 10)) for i, d in enumerate(reversed(digits)))
    return digits + str(-total % 10)


def _sales(path: Path, count: int, seed: int, real: float = 0.0, calls: float = 0.1) -> None:
    """Sales with loyalty cards and our hotline; ``real`` of the numbers are of people, ``calls`` of the notes call."""
    r = random.Random(seed)
    lines = []
    for sale in range(count):
        number = _luhn("4" + "".join(r.choice("0123456789") for _ in range(14)))
        if r.random() < real:
            number = f"536-{r.randrange(10, 90)}-{r.randrange(1000, 9000)}"
        note = "thank you for your order" + ("; call 212-555-0123" if r.random() < calls else "")
        lines.append(f"{sale},{number},{note},{r.randrange(5, 90)}.50")
    path.write_text("\n".join(["sale,card_number,note,spent", *lines]) + "\n")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The files that the page speaks of."""
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("EXPORT_GUARD_") and "REFRESH" not in name]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("EXPORT_GUARD_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("EXPORT_GUARD_LEDGER", "sqlite:///ledger.db")
    _sales(tmp_path / "sales.csv", 1_200, 1)
    _sales(tmp_path / "tomorrow.csv", 900, 2)
    _sales(tmp_path / "replaced.csv", 900, 3, real=0.3, calls=0.4)
    (tmp_path / "policy.yaml").write_text(POLICY)
    return tmp_path


def _shown(run, folder: Path, command: str) -> str:
    """What a command prints, with the days of the page instead of those of the test."""
    today = datetime.now(UTC).date()
    until = today + timedelta(days=221)
    if command.startswith("cat "):
        shown = (folder / command.removeprefix("cat ")).read_text()
    else:
        ran = run(*shlex.split(command.removesuffix(STATUS).replace(UNTIL, f"{until}"))[1:])
        shown = ran.everything.rstrip("\n") + "\n" + (f"{ran.code}\n" if command.endswith(STATUS) else "")
    shown = shown.replace(f"{until}", UNTIL).replace(f"{today}", ACCEPTED_ON)
    return "\n".join(line.rstrip() for line in shown.strip("\n").splitlines()) + "\n"


def test_the_documented_commands_give_the_documented_answers(run, folder) -> None:
    page = PAGE.read_text(encoding="utf-8")
    blocks = [(match["command"], match["output"]) for match in BLOCK.finditer(page)]
    assert len(blocks) >= 6
    for command, documented in blocks:
        shown = _shown(run, folder, command)
        page = page.replace(f"$ {command}\n{documented}```", f"$ {command}\n{shown}```")
        if not os.environ.get("EXPORT_GUARD_REFRESH_DOCS"):
            assert _gist(shown) == _gist(documented), "EXPORT_GUARD_REFRESH_DOCS=1 writes the page anew"
    if os.environ.get("EXPORT_GUARD_REFRESH_DOCS"):
        PAGE.write_text(page, encoding="utf-8")


def _gist(shown: str) -> list[str]:
    """What a reader relies on: what is said of findings, by how each line begins, and the exit status.

    How sure a finding is, and its reasons, are the business of the pages about detection.
    """
    return [line.partition("(")[0].split("   ")[0].strip() for line in shown.splitlines() if "──" not in line][:5]


def test_the_thresholds_are_those_of_the_rule() -> None:
    page = PAGE.read_text(encoding="utf-8")
    rows = ["| accepted at | counts again from, of 1,000 values | of 100,000 values |", "|---|---|---|"]
    for share in (0.001, 0.01, 0.1, 0.5, 0.9):
        rows.append(f"| {100 * share:g} % | {_threshold(share, 1_000)} | {_threshold(share, 100_000)} |")
    written = TABLE.sub(lambda match: match[1] + "\n".join(rows) + "\n", page)
    if os.environ.get("EXPORT_GUARD_REFRESH_DOCS"):
        PAGE.write_text(written, encoding="utf-8")
    assert written == page or os.environ.get("EXPORT_GUARD_REFRESH_DOCS")


def _threshold(share: float, values: int) -> str:
    """The fewest values of the kind that are another content, when as many came as were looked at."""

    def stats(hits: int) -> ColumnStats:
        return ColumnStats(ColumnRef(0, "x"), "text", values, values, {"email": hits}, {"email": hits})

    fingerprint = ColumnFingerprint.of(stats(round(share * values)))
    low, high = round(share * values), values
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if fingerprint.changes(stats(middle), "email") else (middle, high)
    return f"{high:,} ({high / values:.2%})".replace("%", " %")


def test_every_key_of_an_entry_is_on_the_page() -> None:
    page = PAGE.read_text(encoding="utf-8")

    assert not [key for key in AcceptedEntry.model_fields if f"`{key}`" not in page]
    assert not [key for key in ContentEntry.model_fields if f"{key}:" not in page]
