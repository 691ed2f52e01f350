"""What the samples of the columns of one batch show: facts, and the kinds that every value is worth counting against.

All columns are looked at end to end, each pattern once, as long as their samples are small.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import polars as pl

from export_guard.profile.columns import ColumnRef, Storage
from export_guard.profile.facts import UNREAD, facts_of, stored_facts
from export_guard.profile.matching import Hit, hits_of
from export_guard.profile.samples import Samples, lengths_of, together

_MOST_BYTES = 2 << 20
"""Bytes of samples up to which columns are looked at together: cells may be whole documents."""
_MOST_VALUES = 8_192


@dataclass(frozen=True)
class Sample:
    """Values of a column as text without nulls. Without ``facts`` they are looked at for kinds only."""

    texts: pl.Series
    column: ColumnRef
    storage: Storage
    facts: bool = True


@dataclass(frozen=True)
class Sampled:
    """The facts of a sample, and the kinds that its values speak for, best first."""

    facts: Mapping[str, int] = field(default_factory=dict)
    hits: tuple[Hit, ...] = ()


def sampled(samples: Sequence[Sample]) -> list[Sampled]:
    """What each sample shows; the others make no difference to it."""
    shown = [Sampled(stored_facts(len(each.texts), each.storage) if each.facts else {}) for each in samples]
    read = [place for place, each in enumerate(samples) if len(each.texts) and each.storage not in UNREAD]
    lengths = lengths_of([samples[place].texts for place in read])
    for group in together([int(of.sum()) for of in lengths], [len(of) for of in lengths], _MOST_BYTES, _MOST_VALUES):
        for place, result in zip(read[group], _together([samples[place] for place in read[group]]), strict=True):
            shown[place] = result
    return shown


def _together(samples: Sequence[Sample]) -> list[Sampled]:
    texts = Samples.of([each.texts for each in samples])
    wanted = any(each.facts for each in samples)
    facts = facts_of(texts, [each.storage for each in samples]) if wanted else [{} for _ in samples]
    hits = hits_of(texts, [(each.column, each.storage) for each in samples])
    return [Sampled(f if s.facts else {}, h) for s, f, h in zip(samples, facts, hits, strict=True)]
