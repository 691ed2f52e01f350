"""How long a decision takes: it runs within every check, inside the ledger's transaction."""

from __future__ import annotations

import time

import pytest

from export_guard.kinds import catalogue
from export_guard.policy.decision import decide
from export_guard.policy.model import Export


@pytest.mark.slow
@pytest.mark.parametrize("count", [100, 10_000])
def test_two_hundred_findings_are_decided_in_20_milliseconds_of_cpu(world, count):
    kinds = [k.name for k in catalogue.all_kinds() if k.family is not None]
    exposure = world.together(*(world.about(kind, count) for kind in kinds))
    labels = {kind: tuple(f"column_{i}" for i in range(n, 200, len(kinds))) for n, kind in enumerate(kinds)}

    class Wide(world.profile):
        def columns_of(self, kind):
            return labels[kind]

    export, profile, taken = Export("wide.csv", None, world.chinese_vendor, {"us_person": True}), Wide(exposure), []
    for _ in range(10):
        begin = time.process_time()
        verdict = decide([world.us_dsp], export, profile, [], world.today)
        taken.append(time.process_time() - begin)
    assert verdict.outcome != "allow"
    assert min(taken) < 0.020
