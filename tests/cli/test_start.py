from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = (
    "airflow",
    "great_expectations",
    "pandas",
    "polars",
    "pyarrow",
    "numpy",
    "sqlalchemy",
    "duckdb",
    "datasketches",
    "ruamel",
    "fsspec",
)

_PROBE = """
import resource, sys
from export_guard.cli.main import main
sys.argv = ["export-guard", *sys.argv[1:]]
try:
    main()
except SystemExit:
    pass
usage = resource.getrusage(resource.RUSAGE_SELF)
print("CPU", usage.ru_utime + usage.ru_stime, file=sys.stderr)
print("MODULES", *sorted({name.partition(".")[0] for name in sys.modules}), file=sys.stderr)
"""


def _probe(*arguments: str) -> tuple[str, float, set[str]]:
    """Standard output, CPU seconds and top-level modules of the command run in a process of its own."""
    done = subprocess.run([sys.executable, "-c", _PROBE, *arguments], capture_output=True, text=True, check=True)
    facts = dict(line.split(" ", 1) for line in done.stderr.splitlines() if line.startswith(("CPU ", "MODULES ")))
    return done.stdout, float(facts["CPU"]), set(facts["MODULES"].split())


@pytest.mark.parametrize("arguments", [("--help",), ("--version",), ("inspect", "--help"), ("check", "--help")])
def test_help_and_version_load_no_data_library_and_no_host(arguments: tuple[str, ...]) -> None:
    shown, _, modules = _probe(*arguments)
    assert shown
    assert not modules.intersection(HEAVY)


def test_help_and_version_need_no_pydantic() -> None:
    assert "pydantic" not in _probe("--version")[2] | _probe("--help")[2]


@pytest.mark.parametrize("arguments", [("--help",), ("--version",), ("inspect", "--help")])
def test_the_command_starts_in_under_half_a_second(arguments: tuple[str, ...]) -> None:
    assert min(_probe(*arguments)[1] for _ in range(3)) < 0.5


def test_looking_into_a_file_loads_no_host(tmp_path) -> None:
    (tmp_path / "a.csv").write_text("name,price\nlamp,3\n")
    shown, _, modules = _probe("inspect", str(tmp_path / "a.csv"))
    assert "price" in shown
    assert not modules.intersection({"airflow", "great_expectations", "pandas", "spacy", "presidio_analyzer"})
