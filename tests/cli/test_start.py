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
names = {name.partition(".")[0] for name in sys.modules} | {n for n in sys.modules if n.startswith("pyarrow.")}
print("MODULES", *sorted(names), file=sys.stderr)
"""


def _probe(*arguments: str) -> tuple[str, float, set[str]]:
    """Standard output, CPU seconds and modules (top-level, and of PyArrow) of the command in a process of its own."""
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


NOT_FOR_A_CSV = {
    *("airflow", "great_expectations", "spacy", "presidio_analyzer"),
    *("pandas", "duckdb", "fsspec", "fastavro", "asyncio", "pyarrow.compute", "pyarrow.parquet", "pyarrow.dataset"),
    *("pyarrow.fs", "pyarrow.json", "pyarrow.orc"),
    *(
        "sqlalchemy",
        "alembic",
        "sqlglot",
        "cryptography",
        "pydantic",
        "ruamel",
        "typer",
        "pycountry",
        "charset_normalizer",
    ),
}
"""Libraries that each cost as much as to look into a small file, and are for hosts, other formats, rules or records."""


def test_looking_into_a_csv_loads_only_what_reads_and_judges_it(tmp_path) -> None:
    rows = "".join(f'lamp {i},2024-01-{i % 28 + 1:02},"1,{i:03}",Anna Meier\n' for i in range(300))
    (tmp_path / "a.csv").write_text(f"product,day,price,customer\n{rows}")
    shown, _, modules = _probe("inspect", str(tmp_path / "a.csv"))
    assert "price" in shown
    assert "person_name" in shown
    assert not modules & NOT_FOR_A_CSV
