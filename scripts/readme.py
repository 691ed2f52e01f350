"""Fills the outputs in README.md with what the commands really print, so that nobody has to type them.

A block is the fenced code after a line ``<!-- output: NAME -->``. What differs from run to run (dates, decision
ids, this machine's folders) is replaced by fixed examples.

usage: python scripts/readme.py [--check] [DEMO_FOLDER DEMO_OUTPUT_FILE]

Without a folder the demo is run first. ``--check`` changes nothing and exits 1 when README.md is out of date.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from difflib import unified_diff
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]
BLOCK = re.compile(r"(<!-- output: (?P<name>[\w-]+) -->\n```\w*\n).*?(?P<end>^```$)", re.DOTALL | re.MULTILINE)
RUN_TO_RUN = (
    (re.compile(r"d-[0-9a-f]{32}"), "d-61854e3c78e549bba49b5d9dc2df15c8"),
    (re.compile(r"\b20\d\d-\d\d-\d\d\b"), "2026-11-21"),
)


def command(*arguments: str, home: Path) -> str:
    """What one command prints in the repository, with the demo's policy, ledger and key."""
    environment = {
        **os.environ,
        "COLUMNS": "100",
        "EXPORT_GUARD_POLICY": "dags/export_guard.yaml",
        "EXPORT_GUARD_LEDGER": f"sqlite:///{home / 'ledger.db'}",
        "EXPORT_GUARD_KEY_FILE": str(home / "key"),
    }
    program = str(Path(sys.executable).with_name(arguments[0]))
    done = subprocess.run(
        [program, *arguments[1:]], cwd=REPOSITORY, env=environment, stdout=subprocess.PIPE, text=True, check=False
    )
    return f"{done.stdout.rstrip()}\n$ echo $?\n{done.returncode}"


def steady(text: str, home: Path) -> str:
    """The same text on every run and machine, without trailing spaces."""
    text = text.replace(str(home), ".demo")
    for pattern, example in RUN_TO_RUN:
        text = pattern.sub(example, text)
    return "\n".join(line.rstrip() for line in text.strip("\n").splitlines())


def outputs(home: Path, demo: str) -> Mapping[str, str]:
    """Every block of the README by name."""
    _, _, alerts = demo.partition("patients_to_analytics_vendor: the alert")
    alert, _, rest = alerts.partition("\n")[2].partition("trips_to_traffic_vendor: the alert")
    summary = rest.partition("today's exports")[2].partition("\n")[2]
    inspect = ("export-guard", "inspect", f"{home}/data/patients.parquet")
    check = ("export-guard", "check", f"{home}/data/catalogue.csv", "--to", "s3://northwind-partner/catalogue/")
    blocks = {
        "demo": "$ make demo\n...\n" + summary,
        "alert": alert,
        "inspect": f"$ {' '.join(inspect)}\n{command(*inspect, home=home).partition('$ echo')[0]}",
        "check": f"$ {' '.join(check)}\n{command(*check, home=home)}",
        "dag": (REPOSITORY / "dags" / "patients_to_analytics_vendor.py").read_text(),
    }
    return {name: steady(text, home) for name, text in blocks.items()}


def run_demo(home: Path) -> str:
    """The output of a fresh demo."""
    program = str(REPOSITORY / "scripts" / "demo")
    environment = {**os.environ, "COLUMNS": "100"}
    return subprocess.run(
        [sys.executable, program, str(home)], env=environment, stdout=-1, text=True, check=True
    ).stdout


def main(*arguments: str) -> int:
    """Fill or check."""
    paths = [Path(argument).resolve() for argument in arguments if argument != "--check"]
    home = paths[0] if paths else REPOSITORY / ".demo"
    demo = paths[1].read_text() if paths else run_demo(home)
    readme = REPOSITORY / "README.md"
    texts = outputs(home, demo)
    filled = BLOCK.sub(lambda block: f"{block[1]}{texts[block['name']]}\n{block['end']}", readme.read_text())
    if "--check" in arguments:
        difference = list(unified_diff(readme.read_text().splitlines(), filled.splitlines(), lineterm=""))
        print(*difference, sep="\n")
        return int(bool(difference))
    readme.write_text(filled)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
