"""What the packs ask about values that a profile does not keep: the columns are read once more."""

from __future__ import annotations

from dataclasses import replace

from export_guard.datasets.dataset import Dataset
from export_guard.policy.model import Export, Screening
from export_guard.policy.policy import Policy
from export_guard.profile.profile import Profile
from export_guard.profile.screening import screened
from export_guard.profile.sketch import Bounds
from export_guard.profile.value_checks import HarmlessForm, harmless


def looked_at(export: Export, policy: Policy, dataset: Dataset, profile: Profile) -> Export:
    """The export with what came of a second look at the dataset, where a pack asks for one.

    Raises ``InspectionError`` when the dataset cannot be read again.
    """
    return replace(
        export, screenings=_screenings(policy, dataset, profile), harmless=_harmless(policy, dataset, profile)
    )


def not_looked_at(export: Export) -> Export:
    """The export as if nobody had looked."""
    return replace(export, screenings={}, harmless=frozenset())


def _screenings(policy: Policy, dataset: Dataset, profile: Profile) -> dict[str, Screening]:
    """Precise locations held against the lists of areas."""
    wanted = [areas for areas in policy.areas if areas.name in policy.asked_areas]
    if not wanted or all(kind.family != "precise_geolocation" for kind in profile.exposure.kinds.values()):
        return {}
    found = screened(dataset, profile, wanted)
    return {
        each.name: Screening(
            each.digest,
            each.as_of,
            Bounds(min(found[each.name].inside, 1), found[each.name].inside),
            tuple(sorted(found[each.name].unscreened)),
        )
        for each in wanted
    }


def _harmless(policy: Policy, dataset: Dataset, profile: Profile) -> frozenset[str]:
    """The categories whose columns hold harmless values only, as ``pack/category``."""
    asked = {
        f"{pack.id}/{c.id}": (c.named_kinds, HarmlessForm(v.digits, v.never, v.at_most, v.also))
        for pack in policy.packs
        for c in pack.counted
        if (v := c.harmless_values) is not None and any(profile.columns_of(kind) for kind in c.named_kinds)
    }
    return harmless(dataset, profile, asked) if asked else frozenset()
