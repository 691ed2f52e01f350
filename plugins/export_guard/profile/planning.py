"""How the subjects of a table are told apart, chosen from its first rows."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from export_guard.errors import InspectionError
from export_guard.kinds import catalogue
from export_guard.profile.classify import classify
from export_guard.profile.columns import ColumnStats, SubjectUnit
from export_guard.profile.headers import header_kinds
from export_guard.profile.keys import KeyPlan, SubjectKey, choose_key, country_label, named_key
from export_guard.profile.scan_settings import ScanSettings
from export_guard.profile.sketch import SubjectSketch


@dataclass(frozen=True)
class TableHead:
    """The first rows of a table, or of each of its pieces; merges.

    ``values[label]`` are the different values of a column as keyed hashes. Holds no value.
    """

    columns: Mapping[str, ColumnStats] = field(default_factory=dict)
    values: Mapping[str, SubjectSketch] = field(default_factory=dict, repr=False)

    def merge(self, other: TableHead) -> TableHead:
        """Unite column by column: associative and commutative."""
        columns, values = dict(self.columns), dict(self.values)
        for label, stats in other.columns.items():
            columns[label] = columns[label].merge(stats) if label in columns else stats
        for label, sketch in other.values.items():
            values[label] = values[label].union(sketch) if label in values else sketch
        return TableHead(columns, values)

    def distinct(self, label: str) -> int:
        """Different values of a column (at most, where there are very many)."""
        return self.values[label].bounds.high if label in self.values else 0

    def to_json(self) -> dict[str, Any]:
        """JSON-able form: names, counters and sketches of keyed hashes."""
        return {
            "columns": {label: stats.to_json() for label, stats in self.columns.items()},
            "values": {label: base64.b64encode(s.to_bytes()).decode() for label, s in self.values.items()},
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> TableHead:
        """Inverse of :meth:`to_json`."""
        return cls(
            {label: ColumnStats.from_json(stats) for label, stats in data["columns"].items()},
            {label: SubjectSketch.from_bytes(base64.b64decode(sketch)) for label, sketch in data["values"].items()},
        )


def choose_plan(
    table: str, columns: Mapping[str, ColumnStats], settings: ScanSettings, distinct: Callable[[str], int]
) -> KeyPlan:
    """Which columns tell the subjects of a table apart, and which says where they live.

    ``distinct(label)`` is the number of different values of a column. Raises
    :class:`~export_guard.errors.InspectionError`, in which the data is called ``table``, where a column that the
    author named is missing.
    """
    in_order = sorted(columns.values(), key=lambda c: (c.column.position, c.column.label))
    findings = classify(tuple(in_order))
    for label in (*settings.subject, *([settings.country_column] if settings.country_column else [])):
        if label not in columns:
            raise InspectionError(table, f"the named column {label!r} does not exist", "check the spelling")
    locates = any(catalogue.kind(f.kind).family == "precise_geolocation" for f in findings)
    sound = [f for f in findings if f.column.label not in settings.not_subject]
    keys: dict[SubjectUnit, SubjectKey | None] = {}
    units: tuple[SubjectUnit, ...] = ("person", "device")
    for unit in units:
        if settings.subject and unit == settings.subject_unit:
            keys[unit] = named_key(settings.subject, unit)
        else:
            keys[unit] = choose_key(unit, sound, columns, distinct)
    column = settings.country_column
    if column is None and settings.country is None:
        column = country_label(findings)
    device = keys["device"] if locates or keys["person"] is None else None
    return KeyPlan(keys["person"], device, column, settings.country)


def is_interesting(stats: ColumnStats) -> bool:
    """Whether a column may come out sensitive, so that the subjects of its rows are worth telling apart."""
    return bool(stats.matched or stats.told or header_kinds(stats.column))
