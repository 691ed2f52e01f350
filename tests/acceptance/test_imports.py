"""What importing the package costs, and which room may know which."""

from __future__ import annotations

import importlib.metadata
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
HEAVY = ("airflow", "great_expectations", "pandas", "pyarrow", "polars", "sqlalchemy")


def python(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("module", ["export_guard", "export_guard.airflow.provider_info"])
def test_importing_loads_neither_a_host_nor_a_data_library(module: str) -> None:
    loaded = python(f"import sys, {module}; print(*{{name.split('.')[0] for name in sys.modules}})").split()

    assert not set(HEAVY) & set(loaded)


def test_importing_takes_less_than_300_milliseconds() -> None:
    code = "import time; start = time.process_time(); import export_guard; print(time.process_time() - start)"

    assert min(float(python(code)) for _ in range(3)) < 0.3


def test_the_rooms_import_only_downwards() -> None:
    lint = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"], cwd=REPOSITORY, capture_output=True, text=True
    )

    assert lint.returncode == 0, lint.stdout[-3_000:]


def test_the_version_is_that_of_the_distribution() -> None:
    said = python("import export_guard; print(export_guard.__version__)")

    assert said.strip() == importlib.metadata.version("airflow-export-guard")
