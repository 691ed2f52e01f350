"""Full scan against the bare read of the same columns, in one run: ``python -m benchmarks.scan``.

Prints CPU seconds (all threads), values per CPU-second, the ratio to reading, and peak memory. Each figure is
the least of several runs, each in a process of its own. It asserts nothing: figures are for people.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

COLUMNS = 20

READ = """
import pyarrow.parquet as pq
for batch in pq.ParquetFile(path).iter_batches(batch_size=65536, use_threads=False):
    pass
"""
SCAN = """
from export_guard import inspect_dataset, open_dataset
profile = inspect_dataset(open_dataset(path), key=b"benchmark-key-0123456789")
found = len(profile.findings)
"""
MEASURE = """
import json, resource, sys, time
path = sys.argv[1]
found = None
{imports}
start, wall = time.process_time(), time.perf_counter()
{body}
print(json.dumps({{"cpu": time.process_time() - start, "wall": time.perf_counter() - wall,
                  "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "found": found}}))
"""
IMPORTS = "import pyarrow.parquet, polars, export_guard.profile.scan, export_guard.datasets"


def measure(body: str, path: Path, repeats: int) -> dict[str, float]:
    """Least CPU seconds over ``repeats`` fresh processes, with the peak memory of that run."""
    script = MEASURE.format(body=body, imports=IMPORTS)
    runs = [
        json.loads(subprocess.run([sys.executable, "-c", script, str(path)], check=True, capture_output=True).stdout)
        for _ in range(repeats)
    ]
    return min(runs, key=lambda run: run["cpu"])


def main() -> None:
    """Measure at each number of rows and print one line for each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, nargs="+", default=[2_000_000, 8_000_000])
    parser.add_argument("--repeats", type=int, default=3)
    options = parser.parse_args()
    from benchmarks.scan.table import write

    titles = ("rows", "read CPU-s", "scan CPU-s", "x read", "values/CPU-s", "peak MB", "found")
    print("{:>10} {:>10} {:>10} {:>7} {:>13} {:>8} {:>6}".format(*titles))
    with tempfile.TemporaryDirectory() as folder:
        for rows in options.rows:
            path = Path(folder) / f"{rows}.parquet"
            write(path, rows)
            read = measure(READ, path, options.repeats)
            scan = measure(SCAN, path, options.repeats)
            print(
                f"{rows:>10,} {read['cpu']:>10.2f} {scan['cpu']:>10.2f} {scan['cpu'] / read['cpu']:>7.2f}"
                f" {rows * COLUMNS / scan['cpu']:>13,.0f} {scan['peak_mb']:>8.0f} {scan['found']:>6}"
            )


if __name__ == "__main__":
    main()
