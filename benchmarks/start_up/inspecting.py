"""How long ``export-guard inspect`` of a file with three lines takes: ``python -m benchmarks.start_up.inspecting``.

In turn with a process that only loads the libraries that it cannot do without, so that a busy machine is as busy for
both. The least of each is what the work takes: in wall time, and in CPU seconds (of all threads, user and system).
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_LIBRARIES = "import numpy, polars, pyarrow"
_INSPECT = "from export_guard.cli.program import run; run()"


def main() -> None:
    """Measure, and print the least of each and the ratio."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.start_up.inspecting", description=__doc__)
    parser.add_argument("--times", type=int, default=15, help="processes of each sort")
    times = parser.parse_args().times
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "people.csv"
        file.write_text("id,name,city\n1,Anna Meier,Roma\n2,Jan de Vries,Oslo\n")
        took = [(_spent(_LIBRARIES), _spent(_INSPECT, "inspect", str(file))) for _ in range(times)]
    for title, which in (("wall", 0), ("CPU", 1)):
        libraries, inspecting = (min(run[sort][which] for run in took) for sort in (0, 1))
        print(
            f"{title:<5} inspect {inspecting:.3f} s   its libraries {libraries:.3f} s   {inspecting / libraries:.2f} x"
        )


def _spent(code: str, *arguments: str) -> tuple[float, float]:
    """Wall and CPU seconds of a fresh process."""
    start = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-c", code, *arguments], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{code!r} failed")
    return wall, usage.ru_utime + usage.ru_stime


if __name__ == "__main__":
    main()
