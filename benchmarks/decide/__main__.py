"""What a decision costs, and the search for remedies after it: ``python -m benchmarks.decide [--profile]``.

A table with a column of every sensitive kind (200 findings) goes to a partner under all shipped packs, after five
years of weekly exports of the same. The history has the shape in which the ledger gives it: one past export between
two neighbouring days on which a window begins. Times are CPU time of one process, the least of ten.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

import numpy as np

from export_guard.kinds import catalogue
from export_guard.ledger.days import unite
from export_guard.policy.model import Export, PastExport, Recipient
from export_guard.policy.pack import Pack, shipped_ids, shipped_pack
from export_guard.policy.remedies import Facts, find_remedies
from export_guard.profile.exposure import Exposure, KindExposure, Subjects
from export_guard.profile.sketch import SubjectSketch

TODAY = date(2026, 11, 21)
FINDINGS = 200
WEEKS = 5 * 52
_SPREAD = np.uint64(0x9E3779B97F4A7C15)
_EXPORTER = {"us_person": True, "data_broker": True, "critical_infrastructure": False, "country": "US"}
_PARTNER = Recipient("partner", "Partner", "organisation", "CN", "partner", "vendor", covered_person=False)


@dataclass(frozen=True)
class Wide:
    """A profile with as many findings as are wanted, spread over every sensitive kind."""

    exposure: Exposure
    not_inspected: frozenset[str] = frozenset()

    def columns_of(self, kind: str) -> tuple[str, ...]:
        """Labels of the columns of a kind."""
        kinds = list(self.exposure.kinds)
        place = kinds.index(kind) if kind in self.exposure.kinds else FINDINGS
        return tuple(f"column_{i}" for i in range(place, FINDINGS, len(kinds)))


def exposure(first: int, count: int) -> Exposure:
    """Every sensitive kind about the same people, as in one table with a key."""
    numbers = np.arange(first, first + count, dtype=np.uint64) + np.uint64(1)
    subjects = Subjects({"person:id": {"": SubjectSketch.from_hashes(numbers * _SPREAD)}})
    kinds = [kind for kind in catalogue.all_kinds() if kind.family is not None and kind.form_of is None]
    return Exposure({k.name: KindExposure(k.name, k.family, k.tags, subjects) for k in kinds}, count, 100 * count)


def history(packs: Sequence[Pack], people: int) -> list[PastExport]:
    """Five years of weekly exports, united between the days on which windows begin."""
    windows = {c.window.start(TODAY) for pack in packs for c in pack.categories if c.window is not None}
    edges = [*sorted(windows), TODAY + timedelta(days=1)]
    weeks = [(TODAY - timedelta(weeks=week), exposure(week * people // 10, people)) for week in range(1, WEEKS + 1)]
    spans = []
    for begin, end in pairwise(edges):
        inside = [(day, each) for day, each in weeks if begin <= day < end]
        if inside:
            spans.append(PastExport(max(day for day, _ in inside), unite([each for _, each in inside])))
    return spans


def least(run: Callable[[], object], times: int = 10) -> float:
    """Milliseconds of CPU time, the least of some runs."""
    taken = []
    for _ in range(times):
        begin = time.process_time()
        run()
        taken.append(time.process_time() - begin)
    return 1000 * min(taken)


def facts(packs: Sequence[Pack], people: int) -> Facts:
    """The export of the wide table about so many people."""
    export = Export("wide.csv", None, _PARTNER, _EXPORTER, collected_in=("US",))
    return Facts(packs, export, Wide(exposure(0, people)), history(packs, people), TODAY, of_all_recipients=True)


def fresh(case: Facts) -> Facts:
    """The same facts, of which nothing is counted yet."""
    return Facts(case.packs, case.export, case.profile, case.history, case.today, case.of_all_recipients)


def main() -> None:
    """Print the table, and with ``--profile`` where the time goes."""
    arguments = argparse.ArgumentParser(prog="python -m benchmarks.decide", description=__doc__)
    arguments.add_argument("--profile", action="store_true", help="also print the functions that cost most")
    profile = arguments.parse_args().profile
    packs = [shipped_pack(name) for name in shipped_ids()]
    rules = sum(len(pack.rules) for pack in packs)
    print(f"{len(packs)} packs with {rules} rules, {FINDINGS} findings, {WEEKS} weekly exports before")
    print("  people   outcome   decide ms   allowed ms   remedies ms   remedies")
    for people in (100, 10_000, 100_000):
        case = facts(packs, people)
        verdict = case.decided()
        own = Recipient("own", "Own", "own", "US", "own", "none")
        allowed = Facts(packs, Export("wide.csv", None, own, _EXPORTER), case.profile, [], TODAY)
        deciding = least(lambda case=case: fresh(case).decided())
        plain = least(lambda allowed=allowed: fresh(allowed).decided())
        found = find_remedies(fresh(case), verdict)
        searching = least(lambda case=case, verdict=verdict: find_remedies(fresh(case), verdict), times=3)
        print(
            f"{people:8,}   {verdict.outcome:7}   {deciding:9.1f}   {plain:10.1f}   {searching:11.1f}   "
            f"{len(found.remedies)}{' (cut off)' if found.notes else ''}"
        )
    if profile:
        case = facts(packs, 10_000)
        with cProfile.Profile() as profiler:
            for _ in range(20):
                fresh(case).decided()
        pstats.Stats(profiler).sort_stats("tottime").print_stats(20)


if __name__ == "__main__":
    main()
