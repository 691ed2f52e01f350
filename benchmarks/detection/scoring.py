"""Figures of a detector on made tables: which sensitive columns it found, as what, and what else it reported."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from benchmarks.detection.calibration import Judged
from benchmarks.detection.table import Truth

CLEAN_COLUMNS = 40
"""False alarms are counted per so many clean columns."""


@dataclass(frozen=True)
class Reported:
    """One sensitive kind that a detector reported for the column at a position (0-based)."""

    position: int
    kind: str
    confidence: float = 1.0


@dataclass
class Figures:
    """Counts over the scored columns of one or several tables; they add.

    A finding is a kind reported for a column, counted once. It is typed right when the kind is one of the
    acceptable ones of that column. ``tried``, ``missed`` (nothing reported), ``mistyped`` (only other kinds
    reported) and ``alarms`` (something reported for a clean column) count columns by what they are.
    """

    sensitive: int = 0
    by_value: int = 0
    by_value_right: int = 0
    clean: int = 0
    findings: int = 0
    right_findings: int = 0
    right_columns: int = 0
    found_columns: int = 0
    tried: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    mistyped: Counter[str] = field(default_factory=Counter)
    alarms: Counter[str] = field(default_factory=Counter)
    reported_as: Counter[tuple[str, str]] = field(default_factory=Counter)
    judged: list[Judged] = field(default_factory=list)

    def add(self, truth: Sequence[Truth], reported: Iterable[Reported]) -> None:
        """Count one table. Raises ``IndexError`` where a position is not one of the table's."""
        kinds_at: list[dict[str, float]] = [{} for _ in truth]
        for each in reported:
            kinds_at[each.position][each.kind] = max(each.confidence, kinds_at[each.position].get(each.kind, 0.0))
        for column, kinds in zip(truth, kinds_at, strict=True):
            if column.scored:
                self._count(column, kinds)

    def merge(self, other: Figures) -> None:
        """Count what another has counted."""
        for name, value in vars(other).items():
            if isinstance(value, Counter):
                getattr(self, name).update(value)
            elif isinstance(value, list):
                getattr(self, name).extend(value)
            else:
                setattr(self, name, getattr(self, name) + value)

    @property
    def typed_precision(self) -> float:
        """Share of findings whose kind is right."""
        return _share(self.right_findings, self.findings)

    @property
    def typed_recall(self) -> float:
        """Share of sensitive columns reported as what they are."""
        return _share(self.right_columns, self.sensitive)

    @property
    def recall_by_value(self) -> float:
        """Typed recall over the columns that a careful reader could tell without their names."""
        return _share(self.by_value_right, self.by_value)

    @property
    def any_precision(self) -> float:
        """Share of reported columns that are sensitive, whatever they were reported as."""
        return _share(self.found_columns, self.found_columns + self.alarms.total())

    @property
    def any_recall(self) -> float:
        """Share of sensitive columns reported as anything."""
        return _share(self.found_columns, self.sensitive)

    @property
    def alarms_per_40(self) -> float:
        """False alarms per 40 clean columns."""
        return CLEAN_COLUMNS * _share(self.alarms.total(), self.clean)

    def _count(self, column: Truth, kinds: dict[str, float]) -> None:
        right = set(kinds).intersection(column.kinds)
        self.judged += [Judged(confidence, kind in right) for kind, confidence in kinds.items()]
        self.findings += len(kinds)
        self.right_findings += len(right)
        self.tried[column.column] += 1
        if column.family is None:
            self.clean += 1
            self.alarms[column.column] += bool(kinds)
        else:
            self.sensitive += 1
            self.found_columns += bool(kinds)
            self.right_columns += bool(right)
            self.by_value += column.by_value
            self.by_value_right += column.by_value and bool(right)
            self.missed[column.column] += not kinds
            self.mistyped[column.column] += bool(kinds) and not right
        if not right:
            self.reported_as.update((column.column, kind) for kind in kinds)


def _share(part: int, whole: int) -> float:
    return part / whole if whole else float("nan")
