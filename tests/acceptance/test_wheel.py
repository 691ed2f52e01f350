"""The wheel in a clean environment beside Airflow, and the checkout as an Airflow home."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow
REPOSITORY = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def has_uv() -> bool:
    """Whether uv can do quickly what pip does."""
    return shutil.which("uv") is not None and subprocess.run(["uv", "--version"], capture_output=True).returncode == 0


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory, has_uv: bool) -> Path:
    out = tmp_path_factory.mktemp("dist")
    installer = ["--installer", "uv" if has_uv else "pip"]
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", *installer, "--outdir", out, REPOSITORY],
        check=True,
        capture_output=True,
    )
    return next(out.glob("airflow_export_guard-*.whl"))


@pytest.fixture(scope="module")
def clean_environment(tmp_path_factory: pytest.TempPathFactory, wheel: Path, has_uv: bool) -> Path:
    """A virtual environment with the wheel and what it requires, and nothing else."""
    folder = tmp_path_factory.mktemp("clean")
    constraints = ["-c", str(REPOSITORY / "constraints.txt")]
    if has_uv:
        create = ["uv", "venv", "--quiet", "--python", sys.executable, str(folder / "venv")]
        install = ["uv", "pip", "install", "--quiet", "--python", str(folder / "venv")]
    else:
        create = [sys.executable, "-m", "venv", str(folder / "venv")]
        install = [str(folder / "venv" / "bin" / "python"), "-m", "pip", "install", "--quiet"]
    subprocess.run(create, check=True)
    subprocess.run([*install, *constraints, str(wheel)], check=True)
    return folder / "venv" / "bin"


def run(*command: str | Path, home: Path) -> str:
    """The output of a command with an Airflow home of its own, far from this checkout's environment."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("AIRFLOW", "EXPORT_GUARD", "PYTHON"))}
    environment |= {"AIRFLOW_HOME": str(home), "AIRFLOW__CORE__LOAD_EXAMPLES": "False", "COLUMNS": "200"}
    done = subprocess.run([str(part) for part in command], env=environment, cwd=home, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_wheel_holds_the_packages_with_their_data_and_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    folders = {name.split("/")[0] for name in names}

    assert folders == {"export_guard", "export_guard_expectations", f"{'-'.join(wheel.name.split('-')[:2])}.dist-info"}
    assert "export_guard/py.typed" in names
    assert [name for name in names if name.startswith("export_guard/policy/packs/") and name.endswith(".yaml")]
    assert not [name for name in names if name.endswith(".pyc")]


def test_airflow_shows_the_installed_provider_and_plugin(clean_environment: Path, tmp_path: Path) -> None:
    providers = run(clean_environment / "airflow", "providers", "list", "--output", "json", home=tmp_path)
    plugins = run(clean_environment / "airflow", "plugins", "--output", "json", home=tmp_path)

    assert "airflow-export-guard" in providers
    assert "export_guard" in plugins


def test_the_command_runs_without_the_extras(clean_environment: Path, tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text("name,email\nAda Novak,ada@example.com\nBen Meyer,ben@example.com\n")

    listed = run(
        clean_environment / "export-guard", "inspect", tmp_path / "people.csv", "--format", "jsonl", home=tmp_path
    )

    assert '"email' in listed


def test_a_checkout_works_as_an_airflow_home(clean_environment: Path, tmp_path: Path) -> None:
    """Last in this file: it takes the distribution out of the environment again and leaves what it requires."""
    for folder in ("plugins", "dags"):
        shutil.copytree(REPOSITORY / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    python = clean_environment / "python"
    where = run(python, "-c", "import export_guard; print(export_guard.__path__[0])", home=tmp_path).strip()
    for installed in (Path(where), *Path(where).parent.glob("airflow_export_guard-*.dist-info")):
        shutil.rmtree(installed)

    plugins = run(clean_environment / "airflow", "plugins", "--output", "json", home=tmp_path)

    assert "export_guard" in plugins
    assert "airflow-export-guard" not in run(clean_environment / "airflow", "providers", "list", home=tmp_path)
