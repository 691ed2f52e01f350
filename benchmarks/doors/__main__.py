"""What each door costs when a Dag is parsed: ``python -m benchmarks.doors``.

Each door is used a hundred times, every time in a Dag of its own; CPU time of one process, the median. What the
export task itself costs is measured apart, for ``guard`` and ``guard_all`` come on top of it. The first use of each
also loads its module, which is told in a column of its own (each in a process of its own, with Airflow loaded).
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from statistics import median

TIMES = 100
DOORS = ("the export task alone", "guard", "guard_all", "ExportGuardOperator", "@task.export_guard")


def doors() -> dict[str, Callable[[], object]]:
    """What an author writes, by door."""
    from airflow.providers.standard.operators.empty import EmptyOperator
    from airflow.sdk import task

    import export_guard

    class Operator(EmptyOperator):
        """Stands in for a transfer: an operator that the table of exporters knows."""

        src, dst, source_conn_id, dst_conn_id = "/a", "/b", None, None

    Operator.__module__ = "airflow.providers.common.io.operators.file_transfer"
    Operator.__qualname__ = "FileTransferOperator"

    def stock() -> str:
        """Stock."""
        return "/a"

    return {
        "the export task alone": lambda: Operator(task_id="t"),
        "guard": lambda: export_guard.guard(Operator(task_id="t")),
        "guard_all": lambda: (Operator(task_id="t"), export_guard.guard_all()),
        "ExportGuardOperator": lambda: export_guard.ExportGuardOperator(task_id="t", dataset="/a", to="partner"),
        "@task.export_guard": lambda: task.export_guard(to="partner")(stock)(),
    }


def measured(door: str) -> tuple[float, float]:
    """CPU milliseconds of the first use of a door, and of one use after it."""
    from airflow.providers.standard.operators.python import PythonOperator
    from airflow.sdk import DAG, task

    taken = []
    assert task.python
    assert PythonOperator
    use = doors()[door]
    for number in range(TIMES + 1):
        with DAG(f"d{number}"):
            began = time.process_time()
            use()
            taken.append((time.process_time() - began) * 1_000)
    return taken[0], median(taken[1:])


def main() -> None:
    """Print a table; each door in a process of its own."""
    if len(sys.argv) > 1:
        first, later = measured(sys.argv[1])
        print(f"| {sys.argv[1]} | {first:.1f} | {later:.2f} |")
        return
    print("| door | first use (ms) | each use (ms) |\n|---|---|---|", flush=True)
    for door in DOORS:
        subprocess.run([sys.executable, "-m", "benchmarks.doors", door], check=True)


if __name__ == "__main__":
    main()
