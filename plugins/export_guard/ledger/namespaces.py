"""Subjects hashed under different secret keys, side by side in one exposure.

While windows still reach back to before a change of the key, each export is hashed under every key that a window knows
(see :mod:`export_guard.service.key_generations`) and stored with all of them: the namespace says which. The key that
the ledger began with is not named.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from export_guard.profile.exposure import ROW_NAMESPACE, Exposure, Subjects
from export_guard.profile.sketch import SubjectSketch

_MARK = "\x1f"
"""Before the key's id; no name of a column holds it."""

_ByCountry = Mapping[str, SubjectSketch]


@dataclass(frozen=True)
class SeenUnder:
    """Counting under one key: its subjects are united with those of the export.

    ``complete`` says that everything in the window is there under this key, so that what is there under others, too,
    is left out. Where it is not, that adds up: an upper bound.
    """

    key: str = ""
    complete: bool = True

    def view(self, exposure: Exposure) -> Exposure:
        """An exposure as it counts."""
        kinds = {
            name: replace(kind, subjects=Subjects(dict(self._namespaces(kind.subjects.sketches))))
            for name, kind in exposure.kinds.items()
        }
        return replace(exposure, kinds=kinds)

    def _namespaces(self, sketches: Mapping[str, _ByCountry]) -> Iterable[tuple[str, _ByCountry]]:
        for namespace, countries in sketches.items():
            plain, _, key = namespace.partition(_MARK)
            if key == self.key or plain == ROW_NAMESPACE:
                yield plain, countries
            elif not self.complete:
                yield f"{plain}{_MARK}{key or 'first'}", countries


AS_STORED = SeenUnder()
"""Where the secret key never changed."""


def under_keys(exposures: Mapping[str, Exposure]) -> Exposure:
    """One exposure with the subjects under each key, by its name; rows count under the first in order."""
    names = list(exposures)
    first = exposures[names[0]]
    kinds = {}
    for kind_name, kind in first.kinds.items():
        sketches = dict(_marked(kind.subjects.sketches, names[0]))
        for name in names[1:]:
            other = exposures[name].kinds[kind_name].subjects.sketches
            sketches |= {n: c for n, c in _marked(other, name) if n != ROW_NAMESPACE}
        kinds[kind_name] = replace(kind, subjects=Subjects(sketches))
    return replace(first, kinds=kinds)


def _marked(sketches: Mapping[str, _ByCountry], key: str) -> Iterable[tuple[str, _ByCountry]]:
    for namespace, countries in sketches.items():
        yield namespace if not key or namespace == ROW_NAMESPACE else f"{namespace}{_MARK}{key}", countries
