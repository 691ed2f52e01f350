"""An executor whose workers are machines on which nobody installed Export Guard.

The workers of the LocalExecutor, the other one of the deployment, are forked from the process that loads this file:
what is imported and read here none of their tasks has to import and read. Nothing that computes with polars can be
among it, as the threads of polars do not survive a fork.
"""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path
from typing import Any

from airflow.executors.base_executor import BaseExecutor
from airflow.utils.state import TaskInstanceState

from export_guard.kinds.layouts import all_layouts
from export_guard.profile.headers import header_matches

for module in (
    "airflow.providers.amazon.aws.transfers.local_to_s3",
    "airflow.providers.sftp.operators.sftp",
    "alembic.command",
    "boto3",
    "cryptography.hazmat.primitives.ciphers",
    "datasketches",
    "export_guard.airflow.enforced",
    "export_guard.airflow.guarding",
    "export_guard.airflow.operators",
    "export_guard.datasets.delimited",
    "export_guard.service",
    "numpy.ma",
    "polars",
    "pyarrow",
    "pydantic",
    "ruamel.yaml",
    "sqlalchemy",
):
    importlib.import_module(module)
all_layouts()
header_matches("a name")
if any(thread.read_text().startswith("polars-0") for thread in Path("/proc/self/task").glob("*/comm")):
    raise RuntimeError("one of these modules computes with polars: tasks that are forked from here would wait for ever")

WITHOUT_EXPORT_GUARD = """
import importlib.metadata, runpy, sys
libraries = [importlib.metadata]
try:
    import importlib_metadata
    libraries.append(importlib_metadata)  # Airflow's core asks this one on older Pythons
except ImportError:
    pass
class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0].startswith("export_guard"):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
def hide(library):
    real = library.Distribution.discover.__func__
    def discover(cls, **kwargs):
        return (d for d in real(cls, **kwargs) if d.metadata["Name"] != "airflow-export-guard")
    library.Distribution.discover = classmethod(discover)
sys.meta_path.insert(0, Absent())
for library in libraries:
    hide(library)
runpy.run_module("airflow.sdk.execution_time.execute_workload", run_name="__main__")
"""


class BareWorker(BaseExecutor):
    """One fresh process for each task, as a container would be, without the distribution in it."""

    supports_multi_team = True  # Airflow wants this of the second of two executors

    def start(self) -> None:
        self.tasks: dict[Any, subprocess.Popen[bytes]] = {}

    def _process_workloads(self, workloads: Any) -> None:
        for workload in workloads:
            self.queued_tasks.pop(workload.ti.key, None)
            command = [sys.executable, "-c", WITHOUT_EXPORT_GUARD, "--json-string", workload.model_dump_json()]
            self.tasks[workload.ti.key] = subprocess.Popen(command)

    def sync(self) -> None:
        for key, process in list(self.tasks.items()):
            if process.poll() is not None:
                del self.tasks[key]
                well = process.returncode == 0
                self.change_state(key, TaskInstanceState.SUCCESS if well else TaskInstanceState.FAILED)

    def end(self) -> None:
        for process in self.tasks.values():
            process.wait()

    def terminate(self) -> None:
        for process in self.tasks.values():
            process.kill()
