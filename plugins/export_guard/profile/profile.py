"""The profile of a dataset: the mergeable summary that everything after the scan works on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, reduce
from typing import Any

from export_guard.kinds import catalogue
from export_guard.profile.classify import classify
from export_guard.profile.columns import ColumnStats, Finding, SubjectUnit
from export_guard.profile.exposure import NOBODY, Exposure, KindExposure, Subjects
from export_guard.profile.leaving_out import FindingKey, without
from export_guard.profile.sketch import Bounds
from export_guard.profile.strays import strays

FORMAT = 1
"""Version of the serialised form."""

ALL_COLUMNS = "*"
"""Stands for any column: the subjects of every row of the table."""
ANY_VALUE = "*"
"""Stands for any kind: the subjects of the rows in which a column holds a value at all."""


def any_value(unit: SubjectUnit) -> str:
    """Where the subjects of one unit with any value are kept (people: ``"*"``, devices: ``"*device"``)."""
    return ANY_VALUE if unit == "person" else f"{ANY_VALUE}{unit}"


@dataclass(frozen=True)
class TableProfile:
    """Counters and subjects of the parts that share one set of columns.

    ``subjects[label][kind]`` are the subjects in whose rows the column holds a value of the kind
    (:func:`any_value`: any value at all). A column with no entry of its own has a value in every row, or
    was not told apart: the subjects of all rows stand for it. ``keys`` says in words which column told
    subjects apart. ``left_out`` are findings that a person has accepted as being none: of one decision, so they are
    not serialised, and of two merged tables only what both leave out stays left out.
    """

    columns: Mapping[str, ColumnStats]
    subjects: Mapping[str, Mapping[str, Subjects]]
    keys: frozenset[str]
    left_out: frozenset[FindingKey] = frozenset()

    def merge(self, other: TableProfile) -> TableProfile:
        """Unite column by column: associative and commutative."""
        columns = dict(self.columns)
        for label, stats in other.columns.items():
            columns[label] = columns[label].merge(stats) if label in columns else stats
        told_apart = {
            (label, kind) for side in (self, other) for label, kinds in side.subjects.items() for kind in kinds
        }
        # A column that only one side has must not be lent the rows of the other one.
        told_apart |= {(label, ANY_VALUE) for label in self.columns.keys() ^ other.columns.keys()}
        subjects: dict[str, dict[str, Subjects]] = {}
        for label, kind in told_apart:
            subjects.setdefault(label, {})[kind] = self._held(label, kind).merge(other._held(label, kind))
        return TableProfile(columns, subjects, self.keys | other.keys, self.left_out & other.left_out)

    def _held(self, label: str, kind: str) -> Subjects:
        """What is kept under a label and kind, or the subjects that stand for it where nothing is."""
        everyone = self.subjects.get(ALL_COLUMNS, {})
        if label == ALL_COLUMNS:
            return everyone.get(kind) or everyone.get(ANY_VALUE) or NOBODY
        own = self.subjects.get(label, {})
        if kind in own or not kind.startswith(ANY_VALUE):
            return own.get(kind, NOBODY)
        if label not in self.columns:
            return NOBODY
        return everyone.get(kind) or own.get(ANY_VALUE) or everyone.get(ANY_VALUE) or NOBODY

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What the columns hold, decided from the merged counters, but for what is left out."""
        columns = self.in_order
        found = classify(columns)
        return without(found, columns, self.left_out) if self.left_out else found

    @property
    def in_order(self) -> tuple[ColumnStats, ...]:
        """The columns as they stand in the table."""
        return tuple(sorted(self.columns.values(), key=lambda c: (c.column.position, c.column.label)))

    def subjects_of(self, finding: Finding) -> Subjects:
        """Subjects that a finding covers: every row with a value, or with a hit for a stray finding.

        A location is about the device that reported it where the table has a device key, else the person.
        """
        label = finding.column.label
        forms = self._forms_in_cells(finding) if finding.stray else ()
        if forms:
            return reduce(Subjects.merge, (self._held(label, form) for form in forms))
        device = any_value("device")
        located = catalogue.kind(finding.kind).family == "precise_geolocation"
        return self._held(label, device if located and device in self.subjects.get(ALL_COLUMNS, {}) else ANY_VALUE)

    def _forms_in_cells(self, finding: Finding) -> tuple[str, ...]:
        """The written forms whose hits make up a finding of single cells."""
        own = self.subjects.get(finding.column.label, {})
        found = (stray for stray in strays(self.columns[finding.column.label]) if stray.kind.name == finding.kind)
        return tuple(m.name for stray in found for m in stray.mentions if m.name in own)


@dataclass(frozen=True)
class Profile:
    """Rows, bytes, findings and subjects of a dataset; merges; serialises; holds no value.

    ``bytes`` is the stored size where the source tells it, else the size of the Arrow buffers.
    ``not_inspected`` names columns whose content could not be looked at (binary blobs, unknown types):
    they are never called clean.
    """

    tables: Mapping[str, TableProfile]
    rows: int
    bytes: int
    not_inspected: frozenset[str] = frozenset()

    def merge(self, other: Profile) -> Profile:
        """Unite two profiles: associative and commutative; subjects are united, rows add."""
        tables = dict(self.tables)
        for key, table in other.tables.items():
            tables[key] = tables[key].merge(table) if key in tables else table
        not_inspected = self.not_inspected | other.not_inspected
        return Profile(tables, self.rows + other.rows, self.bytes + other.bytes, not_inspected)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Findings of all tables."""
        return tuple(f for _, table in sorted(self.tables.items()) for f in table.findings)

    @property
    def keys(self) -> frozenset[str]:
        """In words: what told subjects apart."""
        return frozenset().union(*(table.keys for table in self.tables.values()))

    @cached_property
    def exposure(self) -> Exposure:
        """Subjects by kind, for the rules and the ledger."""
        kinds: dict[str, KindExposure] = {}
        for table in self.tables.values():
            for finding in table.findings:
                kind = catalogue.kind(finding.kind)
                if kind.family is None:
                    continue
                subjects = table.subjects_of(finding)
                held = kinds.get(kind.name)
                kinds[kind.name] = KindExposure(
                    kind.name, kind.family, kind.tags, subjects if held is None else held.subjects.merge(subjects)
                )
        return Exposure(kinds, self.rows, self.bytes)

    def columns_of(self, kind: str) -> tuple[str, ...]:
        """Labels of the columns in which a kind was found."""
        return tuple(f.column.label for f in self.findings if f.kind == kind)

    @cached_property
    def subject_bounds(self) -> Bounds:
        """Distinct subjects over every sensitive finding."""
        return self.exposure.subject_bounds

    def to_json(self) -> dict[str, Any]:
        """JSON-able form: names, counters and sketches of keyed hashes."""
        return {
            "format": FORMAT,
            "rows": self.rows,
            "bytes": self.bytes,
            "not_inspected": sorted(self.not_inspected),
            "tables": {
                key: {
                    "columns": {label: c.to_json() for label, c in sorted(table.columns.items())},
                    "subjects": {
                        label: {kind: s.to_json() for kind, s in sorted(kinds.items())}
                        for label, kinds in sorted(table.subjects.items())
                    },
                    "keys": sorted(table.keys),
                }
                for key, table in sorted(self.tables.items())
            },
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Profile:
        """Inverse of :meth:`to_json`. Raises ``ValueError`` on another format version."""
        if data.get("format") != FORMAT:
            raise ValueError(f"profile format {data.get('format')!r} is not {FORMAT}")
        return cls(
            {
                key: TableProfile(
                    {label: ColumnStats.from_json(c) for label, c in table["columns"].items()},
                    {
                        label: {kind: Subjects.from_json(s) for kind, s in kinds.items()}
                        for label, kinds in table["subjects"].items()
                    },
                    frozenset(table["keys"]),
                )
                for key, table in data["tables"].items()
            },
            data["rows"],
            data["bytes"],
            frozenset(data["not_inspected"]),
        )
