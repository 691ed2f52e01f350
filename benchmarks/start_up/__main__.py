"""What an installed Export Guard costs every process that imports Airflow: ``python -m benchmarks.start_up``.

``import airflow`` loads the entry points of all distributions: the provider's metadata and the cluster policy. It is
timed in fresh processes with the distribution and with it hidden from the search for entry points, in turn, so that a
busy machine is as busy for both. Figures are CPU seconds (user and system); the least is what the work takes.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile

_HIDE = """
import importlib.metadata
libraries = [importlib.metadata]
try:
    import importlib_metadata
    libraries.append(importlib_metadata)  # Airflow's core asks this one on older Pythons
except ImportError:
    pass
def hide(library, name):
    real = library.Distribution.discover.__func__
    def discover(cls, **kwargs):
        return (each for each in real(cls, **kwargs) if each.metadata["Name"] != name)
    library.Distribution.discover = classmethod(discover)
for library in libraries:
    hide(library, {name!r})
"""

_IMPORT = """
import resource, sys
import airflow
spent = resource.getrusage(resource.RUSAGE_SELF)
print(spent.ru_utime + spent.ru_stime, "export_guard.airflow.policy" in sys.modules)
"""

BUDGET = 0.05
"""CPU seconds that the distribution may cost."""


def seconds(hidden: str, home: str, loaded: bool) -> float:
    """CPU seconds of a fresh process that imports Airflow while a distribution is hidden."""
    done = subprocess.run(
        [sys.executable, "-c", _HIDE.format(name=hidden) + _IMPORT],
        env={**os.environ, "AIRFLOW_HOME": home},
        capture_output=True,
        text=True,
        check=True,
    )
    spent, policy = done.stdout.split()[-2:]
    if (policy == "True") != loaded:
        raise SystemExit(f"the distribution {'is not installed' if loaded else 'could not be hidden'}")
    return float(spent)


def main() -> None:
    """Measure and print; exit with 1 where it costs more than the budget."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.start_up")
    parser.add_argument("--rounds", type=int, default=11, help="processes of each sort")
    rounds = parser.parse_args().rounds
    with_it, without = [], []
    with tempfile.TemporaryDirectory() as home:
        seconds("nothing", home, loaded=True)  # the first one writes the configuration
        for _ in range(rounds):
            with_it.append(seconds("nothing-of-this-name", home, loaded=True))
            without.append(seconds("airflow-export-guard", home, loaded=False))
    for name, times in (("with", with_it), ("without", without)):
        sys.stdout.write(f"{name:8} least {min(times):.3f} s, median {statistics.median(times):.3f} s\n")
    cost = min(with_it) - min(without)
    typical = statistics.median(a - b for a, b in zip(with_it, without, strict=True))
    sys.stdout.write(
        f"cost     {cost:.3f} s between the least, {typical:.3f} s as median of the pairs; budget {BUDGET}\n"
    )
    raise SystemExit(cost > BUDGET)


if __name__ == "__main__":
    main()
