"""What was found, in lines of counts: kinds, columns and how many subjects, never a value."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from export_guard.policy.counting import DEVICE_NAMESPACES
from export_guard.policy.model import Unit
from export_guard.policy.wording import amount
from export_guard.profile.exposure import ROW_NAMESPACE, KindExposure
from export_guard.profile.precision import in_words
from export_guard.profile.sketch import Bounds
from export_guard.report.decided import Described


@dataclass(frozen=True)
class Found:
    """One kind in the data: its columns and the subjects they cover.

    ``precision_m`` says of places within how many metres the finest of the columns keeps them.
    """

    kind: str
    family: str
    columns: tuple[str, ...]
    subjects: Bounds
    unit: Unit
    precision_m: float | None = None


def found(profile: Described) -> tuple[Found, ...]:
    """Every sensitive kind, the one about most subjects first."""
    finest: dict[str, float] = {}
    for finding in profile.findings:
        if finding.precision_m is not None:
            finest[finding.kind] = min(finding.precision_m, finest.get(finding.kind, finding.precision_m))
    each = (
        Found(name, kind.family or "", profile.columns_of(name), kind.subjects.bounds(), _unit(kind), finest.get(name))
        for name, kind in profile.exposure.kinds.items()
    )
    return tuple(sorted(each, key=lambda f: (-f.subjects.high, f.kind)))


def lines(profile: Described, most: int) -> Iterator[str]:
    """A line a kind, at most ``most`` of them, then how many more there are."""
    everything = found(profile)
    for each in everything[:most]:
        within = "" if each.precision_m is None else f", to within {in_words(each.precision_m)}"
        yield f"{each.kind} in {shortened(each.columns, 4)}: {amount(each.subjects, each.unit)}{within}"
    if len(everything) > most:
        yield f"and {len(everything) - most} more kinds"


def shortened(names: tuple[str, ...], most: int) -> str:
    """``a, b, c and 4 more``."""
    if not names:
        return "no named column"
    rest = len(names) - most
    return ", ".join(names[:most]) + (f" and {rest} more" if rest > 0 else "")


def _unit(kind: KindExposure) -> Unit:
    namespaces = set(kind.subjects.sketches)
    if namespaces == {ROW_NAMESPACE}:
        return "record"
    return "device" if namespaces and all(n.startswith(DEVICE_NAMESPACES) for n in namespaces) else "person"
