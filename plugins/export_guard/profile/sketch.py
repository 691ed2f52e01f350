"""Sets of subjects as Apache DataSketches theta sketches, fed without a Python call per value.

DataSketches' Python ``update`` takes one item per call and hashes it without a key. Here the subjects
are already 64-bit outputs of a keyed hash (:mod:`export_guard.profile.hashing`), so a batch of them is
written straight into the documented compact theta format (serial version 3, Apache DataSketches
"Theta Sketch" memory layout) and given to the library's own union. Everything after that (union,
intersection, bounds, serialisation) is the library's.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from datasketches import compact_theta_sketch, theta_intersection, theta_union

if TYPE_CHECKING:
    from numpy.typing import NDArray

LG_K = 17
"""Base-2 logarithm of the sketch size: exact up to 131,072 subjects, 1 MiB when full."""

_SEED = 9001
_SEED_HASH = 0x93CC
"""Hash of the default seed, as every compact sketch carries it."""
_STANDARD_DEVIATIONS = 3
_MAX_THETA = (1 << 63) - 1


@dataclass(frozen=True)
class Bounds:
    """A count of subjects with the range it surely lies in (3 standard deviations; equal when exact)."""

    low: int
    high: int

    @property
    def exact(self) -> bool:
        """Whether low and high agree."""
        return self.low == self.high

    def to_json(self) -> dict[str, int]:
        """JSON-able form."""
        return {"low": self.low, "high": self.high}

    def __add__(self, other: Bounds) -> Bounds:
        return Bounds(self.low + other.low, self.high + other.high)


class SubjectSketch:
    """An immutable set of keyed subject hashes: exact while small, with bounds when large.

    Union is associative, commutative and idempotent up to the library's estimate.
    """

    __slots__ = ("_compact",)

    def __init__(self, compact: compact_theta_sketch) -> None:
        self._compact = compact

    @classmethod
    def empty(cls) -> SubjectSketch:
        """The sketch of nobody."""
        return cls(theta_union(LG_K, 1.0, _SEED).get_result(True))

    @classmethod
    def from_hashes(cls, hashes: NDArray[np.uint64]) -> SubjectSketch:
        """Sketch of keyed 64-bit hashes (any order, repeats allowed)."""
        return SketchBuilder().add(hashes).build()

    def union(self, *others: SubjectSketch) -> SubjectSketch:
        """Subjects in any of the sketches."""
        if not others:
            return self
        union = theta_union(LG_K, 1.0, _SEED)
        for sketch in (self, *others):
            union.update(sketch._compact)
        return SubjectSketch(union.get_result(True))

    def intersection(self, other: SubjectSketch) -> SubjectSketch:
        """Subjects in both sketches."""
        intersection = theta_intersection(_SEED)
        intersection.update(self._compact)
        intersection.update(other._compact)
        return SubjectSketch(intersection.get_result(True))

    @property
    def bounds(self) -> Bounds:
        """Number of distinct subjects with bounds; exact below the sketch size."""
        if not self._compact.is_estimation_mode():
            return Bounds(self._compact.num_retained, self._compact.num_retained)
        return Bounds(
            int(np.floor(self._compact.get_lower_bound(_STANDARD_DEVIATIONS))),
            int(np.ceil(self._compact.get_upper_bound(_STANDARD_DEVIATIONS))),
        )

    def to_bytes(self) -> bytes:
        """Serialise in the library's compact format (readable by every DataSketches language)."""
        return bytes(self._compact.serialize())

    @classmethod
    def from_bytes(cls, data: bytes) -> SubjectSketch:
        """Read what :meth:`to_bytes` wrote. Raises ``ValueError`` on anything else."""
        try:
            return cls(compact_theta_sketch.deserialize(data, _SEED))
        except (ValueError, RuntimeError, IndexError, OverflowError) as error:
            raise ValueError(f"not a theta sketch ({type(error).__name__})") from None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SubjectSketch) and self.to_bytes() == other.to_bytes()

    def __hash__(self) -> int:
        return hash(self.to_bytes())

    def __repr__(self) -> str:
        bounds = self.bounds
        return f"SubjectSketch(low={bounds.low}, high={bounds.high})"


class SketchBuilder:
    """Collects hashes into one sketch, batch by batch, in place."""

    __slots__ = ("_added", "_theta", "_union")

    _REFRESH = 1 << LG_K
    """Hashes after which the threshold of a sketch in estimation mode is looked up again."""

    def __init__(self, start: SubjectSketch | None = None) -> None:
        self._union = theta_union(LG_K, 1.0, _SEED)
        self._theta = np.uint64(_MAX_THETA)
        self._added = 0
        if start is not None:
            self._union.update(start._compact)

    def add(self, hashes: NDArray[np.uint64]) -> SketchBuilder:
        """Add keyed 64-bit hashes; the top 63 bits are used (a theta hash is below 2**63)."""
        entries = hashes >> np.uint64(1)
        # Above the sketch's threshold a hash cannot be kept: dropping it here saves the library's look.
        entries = entries[(entries < self._theta) & (entries != 0)]
        if len(entries):
            entries.sort()
            distinct = np.ones(len(entries), dtype=np.bool_)
            np.not_equal(entries[1:], entries[:-1], out=distinct[1:])
            self._union.update(_compact_from_entries(entries[distinct]))
            self._added += len(entries)
            if self._added > self._REFRESH:
                self._settle()
        return self

    def _settle(self) -> None:
        # Start over from the trimmed result: its threshold is then the union's own, and may filter.
        kept = self._union.get_result(True)
        self._union = theta_union(LG_K, 1.0, _SEED)
        self._union.update(kept)
        self._theta = np.uint64(kept.theta64)
        self._added = 0

    def build(self) -> SubjectSketch:
        """The sketch of everything added so far."""
        return SubjectSketch(self._union.get_result(True))


def _compact_from_entries(entries: NDArray[np.uint64]) -> compact_theta_sketch:
    """Write sorted distinct 63-bit hashes as an exact-mode compact theta sketch."""
    flags = 0x02 | 0x08 | 0x10  # read-only, compact, ordered
    if len(entries) == 1:
        head = struct.pack("<BBBBBBH", 1, 3, 3, 0, 0, flags | 0x20, _SEED_HASH)
    else:
        head = struct.pack("<BBBBBBHII", 2, 3, 3, 0, 0, flags, _SEED_HASH, len(entries), 0)
    return compact_theta_sketch.deserialize(head + entries.astype("<u8").tobytes(), _SEED)
