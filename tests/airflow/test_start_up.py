"""What Export Guard costs Airflow, and that it can never keep Airflow from starting."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PLUGINS = Path(__file__).parents[2] / "plugins"

PLUGIN_NAMES = """
import json
import airflow.plugins_manager as core, airflow.sdk.plugins_manager as sdk
names = [sorted(str(p.name) for p in m._get_plugins()[0]) for m in (core, sdk)]
errors = [m._get_plugins()[1] for m in (core, sdk)]
print(json.dumps([names, errors]))
"""

WITHOUT_DISTRIBUTION = """
import importlib.metadata
libraries = [importlib.metadata]
try:
    import importlib_metadata
    libraries.append(importlib_metadata)  # Airflow's core asks this one on older Pythons
except ImportError:
    pass
def hide(library):
    real = library.Distribution.discover.__func__
    def discover(cls, **kwargs):
        return (d for d in real(cls, **kwargs) if d.metadata["Name"] != "airflow-export-guard")
    library.Distribution.discover = classmethod(discover)
for library in libraries:
    hide(library)
"""


def python(code: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, **environment}, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip().splitlines()[-1]


def test_parsing_a_dag_loads_none_of_the_heavy_libraries():
    code = """
import sys
import airflow.sdk
before = set(sys.modules)
from export_guard import (
    EmailNotifier, ExportBlocked, ExportGuardOperator, SlackNotifier, check_frame, export_guard_task, guard, guard_all
)
with airflow.sdk.DAG("d"):
    @airflow.sdk.task.export_guard(to="{{ params.to }}")
    def extract(): ...
    extract()
    guard_all()
print(*sorted({name.partition(".")[0] for name in set(sys.modules) - before}))
"""
    loaded = set(python(code).split())
    assert "export_guard" in loaded
    assert loaded.isdisjoint(
        {"polars", "pyarrow", "pandas", "numpy", "great_expectations", "datasketches", "sqlalchemy", "boto3", "fsspec"}
    )


def test_the_modules_that_airflow_loads_while_it_configures_itself_import_nothing_of_airflow():
    code = """
import sys
import export_guard.airflow.provider_info, export_guard.airflow.policy
print(*[name for name in sys.modules if name == "airflow" or name.startswith("airflow.")], "none")
"""
    assert python(code) == "none"


def test_the_options_of_the_configuration_section_have_defaults():
    code = """
from airflow.sdk import conf
from export_guard.airflow.provider_info import get_provider_info
options = get_provider_info()["config"]["export_guard"]["options"]
print([conf.get("export_guard", option) for option in options] == [""] * len(options))
"""
    assert python(code) == "True"


def test_the_provider_info_is_what_airflow_s_schema_wants():
    import airflow
    import jsonschema

    from export_guard.airflow.provider_info import get_provider_info

    schema = json.loads((Path(airflow.__file__).parent / "provider_info.schema.json").read_text())
    jsonschema.validate(get_provider_info(), schema)


@pytest.mark.slow
def test_an_installed_distribution_is_one_plugin_even_where_the_checkout_is_the_plugins_folder():
    names, errors = json.loads(python(PLUGIN_NAMES, AIRFLOW__CORE__PLUGINS_FOLDER=str(PLUGINS)))
    assert [n.count("export_guard") for n in names] == [1, 1]
    assert errors == [{}, {}]


@pytest.mark.slow
def test_a_checkout_is_a_plugin_without_being_installed():
    code = WITHOUT_DISTRIBUTION + PLUGIN_NAMES
    names, errors = json.loads(python(code, AIRFLOW__CORE__PLUGINS_FOLDER=str(PLUGINS)))
    assert [n.count("export_guard") for n in names] == [1, 1]
    assert errors == [{}, {}]
