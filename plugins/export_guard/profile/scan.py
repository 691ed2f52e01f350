"""The scan: a dataset streams by once and leaves its profile."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from hashlib import blake2b
from typing import TYPE_CHECKING

import numpy as np
import polars as pl
import pyarrow as pa

from export_guard.datasets.dataset import Dataset, Part
from export_guard.errors import InspectionError
from export_guard.kinds import catalogue
from export_guard.kinds.kind import Kind
from export_guard.profile import matching
from export_guard.profile.cells import as_text
from export_guard.profile.classify import classify
from export_guard.profile.columns import ColumnRef, ColumnStats, SubjectUnit
from export_guard.profile.countries import alpha_2, country_codes
from export_guard.profile.exposure import ROW_NAMESPACE, UNKNOWN_COUNTRY, Subjects
from export_guard.profile.flatten import Leaf, leaves
from export_guard.profile.hashing import hash_numbers, hash_strings, namespace_key
from export_guard.profile.headers import header_kinds
from export_guard.profile.keys import (
    KeyPlan,
    SubjectKey,
    choose_key,
    comparable,
    country_label,
    named_key,
)
from export_guard.profile.observe import Observation, observe
from export_guard.profile.profile import ALL_COLUMNS, Profile, TableProfile, any_value
from export_guard.profile.subjects import Collector, SubjectGroup

if TYPE_CHECKING:
    from numpy.typing import NDArray

HEAD_ROWS = 65_536
"""Rows that are looked at before the subject key of a table is chosen."""
SAMPLED_ROWS = 262_144
"""Rows of a table of which every batch is sampled for candidate kinds; after them, one batch in each as many."""
_JOIN = "\x1f"  # between the parts of a composite key


@dataclass(frozen=True)
class ScanSettings:
    """What the author says about the subjects of a dataset.

    ``subject`` names the column(s) that tell subjects apart; ``country`` is the ISO code of the country
    where every subject lives, ``country_column`` the column that says it for each row.
    """

    subject: tuple[str, ...] = ()
    subject_unit: SubjectUnit = "person"
    country: str | None = None
    country_column: str | None = None

    def __post_init__(self) -> None:
        if self.country is not None and alpha_2(self.country) != self.country:
            raise ValueError(f"country must be an ISO 3166-1 alpha-2 code such as 'US', not {self.country!r}")


@dataclass(frozen=True)
class Progress:
    """How far a scan is: ``rows`` so far in all, ``bytes`` the size of the part (``None`` when unknown)."""

    part: str
    rows: int
    bytes: int | None


def inspect_dataset(
    dataset: Dataset,
    *,
    key: bytes,
    settings: ScanSettings = ScanSettings(),
    salt: str | None = None,
    progress: Callable[[Progress], None] | None = None,
) -> Profile:
    """Stream a dataset once and profile it.

    ``key`` is the secret (at least 16 bytes) that subjects are hashed with. ``salt`` pins the hashes of rows
    without a subject key to one content (the dataset's fingerprint), so that the same data sent twice
    counts once; without it they are never united with those of another scan.

    Raises :class:`~export_guard.errors.InspectionError` when any part cannot be read to its end, or when a
    column that the author named is missing. Its message holds no cell value.
    """
    row_key = namespace_key(key, f"{ROW_NAMESPACE}:{salt or secrets.token_hex(16)}")
    tables: dict[str, _Table] = {}
    rows = size = 0
    row_number = 0
    for part in dataset.parts():
        bytes_seen = 0
        for table, batch in _tabled(part, tables, partial(_Table, part.name, part.has_header, key, row_key, settings)):
            table.add(batch, row_number)
            row_number += batch.num_rows
            rows += batch.num_rows
            bytes_seen += batch.nbytes
            if progress is not None:
                progress(Progress(part.name, rows, part.size))
        size += part.size if part.size is not None else bytes_seen
    for table in tables.values():
        table.finish()
    return Profile(
        {name: table.profile() for name, table in tables.items()},
        rows,
        size,
        frozenset().union(*(table.not_inspected for table in tables.values())),
    )


def _tabled(
    part: Part, tables: dict[str, _Table], new: Callable[[], _Table]
) -> Iterator[tuple[_Table, pa.RecordBatch]]:
    """The batches of a part with the table they belong to (parts with the same columns share one)."""
    table: _Table | None = None
    for batch in part.batches():
        if table is None:
            name = blake2b("\x1f".join(batch.schema.names).encode(), digest_size=8).hexdigest()
            table = tables.setdefault(name, new())
        yield table, batch


class _Table:
    """The growing profile of one table."""

    def __init__(self, name: str, has_header: bool, key: bytes, row_key: bytes, settings: ScanSettings) -> None:
        self._name = name
        self._has_header = has_header
        self._key = key
        self._row_key = row_key
        self._settings = settings
        self._columns: dict[str, ColumnStats] = {}
        self._names: dict[str, str] = {}
        self._plan: KeyPlan | None = None
        self._head: list[tuple[list[Observation], int, int]] = []
        self._head_rows = 0
        self._everyone: dict[SubjectUnit, Collector] = {}
        self._present: dict[tuple[str, SubjectUnit], Collector] = {}
        self._hits: dict[tuple[str, str], Collector] = {}
        self._broad: set[tuple[str, str]] = set()
        self._candidates: dict[str, tuple[Kind, ...]] = {}
        self._rows = 0
        self._locates = False
        self._interesting: set[str] = set()
        self._collected: set[tuple[str, SubjectUnit]] = set()
        self.not_inspected: set[str] = set()

    def add(self, batch: pa.RecordBatch, first_row: int) -> None:
        """Count a batch whose first row is number ``first_row`` of the dataset."""
        if batch.num_rows == 0 and self._columns:
            return
        sampling = (
            self._rows < SAMPLED_ROWS or self._rows // SAMPLED_ROWS != (self._rows - batch.num_rows) // SAMPLED_ROWS
        )
        self._rows += batch.num_rows
        seen = [self._observe(leaf, batch.num_rows, sampling) for leaf in leaves(batch)]
        for observation in seen:
            self._count(observation)
        if self._plan is None:
            self._head.append((seen, batch.num_rows, first_row))
            self._head_rows += batch.num_rows
            if self._head_rows >= HEAD_ROWS:
                self.finish()
        else:
            self._collect(self._plan, seen, batch.num_rows, first_row)

    def finish(self) -> None:
        """Choose the subject key from the head, if that has not happened, and count the head's subjects."""
        if self._plan is not None:
            return
        self._plan = self._choose_plan()
        for seen, rows, first_row in self._head:
            self._collect(self._plan, seen, rows, first_row)
        self._head.clear()

    def profile(self) -> TableProfile:
        """The table's profile so far."""
        subjects: dict[str, dict[str, Subjects]] = {ALL_COLUMNS: {}}
        for unit, collector in self._everyone.items():
            subjects[ALL_COLUMNS][any_value(unit)] = collector.build()
        for (label, unit), collector in self._present.items():
            subjects.setdefault(label, {})[any_value(unit)] = collector.build()
        for (label, kind), collector in self._hits.items():
            subjects.setdefault(label, {})[kind] = collector.build()
        for label, kind in self._broad:
            held = self._present.get((label, "person"), self._everyone.get("person"))
            subjects.setdefault(label, {})[kind] = (held or Collector()).build()
        plan = self._plan
        return TableProfile(self._columns, subjects, plan.words if plan is not None else frozenset())

    def _observe(self, leaf: Leaf, rows: int, sampling: bool) -> Observation:
        safe = self._safe(leaf)
        label = safe.column.label
        known = None if sampling else self._candidates.get(label)
        seen = observe(safe, rows, known)
        if known is None:
            self._candidates[label] = seen.candidates
        return seen

    def _safe(self, leaf: Leaf) -> Leaf:
        """The leaf under names that hold no value: a headerless file or a map may have data as names."""
        label = leaf.column.label
        if label not in self._names:
            self._names[label] = _safe_label(leaf.column)
        safe = self._names[label]
        if safe == label:
            return leaf
        top = ColumnRef(leaf.column.position, _safe_label(ColumnRef(leaf.column.position, leaf.column.name)))
        path = None if leaf.column.path is None else safe
        return Leaf(ColumnRef(top.position, top.name, path), leaf.storage, leaf.values, leaf.rows)

    def _count(self, seen: Observation) -> None:
        label = seen.stats.column.label
        stats = seen.stats
        self._columns[label] = self._columns[label].merge(stats) if label in self._columns else stats
        if seen.leaf.storage in ("other", "binary") and stats.values:
            self.not_inspected.add(label)
        if stats.matched or (label not in self._interesting and header_kinds(stats.column)):
            self._interesting.add(label)

    # ---- the subject key -------------------------------------------------------------------------------

    def _choose_plan(self) -> KeyPlan:
        columns = sorted(self._columns.values(), key=lambda c: (c.column.position, c.column.label))
        findings = classify(tuple(columns))
        settings = self._settings
        for label in (*settings.subject, *([settings.country_column] if settings.country_column else [])):
            if label not in self._columns:
                raise InspectionError(self._name, f"the named column {label!r} does not exist", "check the spelling")
        self._locates = any(catalogue.kind(f.kind).family == "precise_geolocation" for f in findings)
        keys: dict[SubjectUnit, SubjectKey | None] = {}
        units: tuple[SubjectUnit, ...] = ("person", "device")
        for unit in units:
            if settings.subject and unit == settings.subject_unit:
                keys[unit] = named_key(settings.subject, unit)
            else:
                keys[unit] = choose_key(unit, findings, self._columns, self._distinct)
        column = settings.country_column
        if column is None and settings.country is None:
            column = country_label(findings)
        device = keys["device"] if self._locates or keys["person"] is None else None
        return KeyPlan(keys["person"], device, column, settings.country)

    def _distinct(self, label: str) -> int:
        """Distinct values of a column in the head."""
        found = [o.cells.text for seen, _, _ in self._head for o in seen if o.stats.column.label == label]
        return pl.concat([as_text(text) for text in found]).n_unique() if found else 0

    # ---- counting subjects -----------------------------------------------------------------------------

    def _collect(self, plan: KeyPlan, seen: Sequence[Observation], rows: int, first_row: int) -> None:
        by_label = {o.stats.column.label: o for o in seen}
        units: list[SubjectUnit] = ["person"]
        if plan.device is not None and plan.person is not None:
            units.append("device")
        for unit in units:
            key = plan.device if unit == "device" else plan.person or plan.device
            groups = self._groups(key, plan, by_label, rows, first_row)
            everyone = self._everyone.setdefault(unit, Collector())
            for observation in seen:
                self._collect_column(observation, unit, groups, everyone)
            everyone.add(groups, None)

    def _collect_column(
        self, seen: Observation, unit: SubjectUnit, groups: tuple[SubjectGroup, ...], everyone: Collector
    ) -> None:
        label = seen.stats.column.label
        if unit == "person":
            for kind in seen.broad:  # from here on, everyone with a value stands for the kind
                self._broad.add((label, kind))
                self._hits.pop((label, kind), None)
            for kind, rows in seen.hits.items():
                if (label, kind) not in self._broad:
                    self._hits.setdefault((label, kind), Collector()).add(groups, rows)
        place = (label, unit)
        own = self._present.get(place)
        if own is None and place not in self._collected and not everyone.is_empty:
            own = self._present[place] = Collector()  # a nested path that earlier batches did not have
        self._collected.add(place)
        if own is None:
            if seen.present is None or label not in self._interesting:
                return
            # Up to here every row counted for this column: start from everyone (an upper bound where
            # an uninteresting column with gaps only now turned interesting).
            own = self._present[place] = Collector(everyone)
        own.add(groups, seen.present)

    def _groups(
        self, key: SubjectKey | None, plan: KeyPlan, by_label: dict[str, Observation], rows: int, first_row: int
    ) -> tuple[SubjectGroup, ...]:
        """The rows of a batch as hashed subjects, by namespace and country."""
        hashes, keyed = self._key_hashes(key, by_label, rows)
        countries = self._countries(plan, by_label, rows)
        groups: list[SubjectGroup] = []
        namespaces: list[tuple[str, NDArray[np.uint64] | None, NDArray[np.int64] | None]] = []
        if key is not None and keyed is None:
            namespaces.append((key.namespace, hashes, None))
        else:
            unkeyed = np.arange(rows) if keyed is None else np.flatnonzero(~keyed)
            if key is not None and keyed is not None:
                where = np.flatnonzero(keyed)
                namespaces.append((key.namespace, hashes[where], where))
            by_row = hash_numbers((unkeyed + first_row).astype(np.uint64), self._row_key)
            namespaces.append((ROW_NAMESPACE, by_row, unkeyed if len(unkeyed) != rows else None))
        for namespace, values, where_rows in namespaces:
            if values is None or len(values) == 0:
                continue
            if isinstance(countries, str):
                groups.append(SubjectGroup(namespace, countries, values, where_rows))
                continue
            here = countries if where_rows is None else countries[where_rows]
            for code in np.unique(here):
                chosen = np.flatnonzero(here == code)
                groups.append(
                    SubjectGroup(
                        namespace, str(code), values[chosen], chosen if where_rows is None else where_rows[chosen]
                    )
                )
        return tuple(groups)

    def _key_hashes(
        self, key: SubjectKey | None, by_label: dict[str, Observation], rows: int
    ) -> tuple[NDArray[np.uint64], NDArray[np.bool_] | None]:
        """Hash of each row's subject and which rows have one (``None``: all); a missing column has none."""
        nobody = np.zeros(0, dtype=np.uint64), np.zeros(rows, dtype=np.bool_)
        if key is None or any(label not in by_label for label in key.labels):
            return nobody
        parts: list[pl.Series] = []
        keyed: NDArray[np.bool_] | None = None
        for label in key.labels:
            seen = by_label[label]
            if seen.leaf.rows is not None:
                raise InspectionError(self._name, f"the subject column {label!r} holds several values a row")
            text = comparable(as_text(seen.cells.text), key.namespace)
            if seen.cells.present is not None:
                keyed = seen.cells.present if keyed is None else keyed & seen.cells.present
                text = _spread(text, seen.cells.rows_of_values, rows)
            parts.append(text)
        joined = parts[0] if len(parts) == 1 else pl.select(pl.concat_str(parts, separator=_JOIN)).to_series()
        hashes = hash_strings(joined.to_arrow(), namespace_key(self._key, key.namespace))
        return hashes, keyed

    def _countries(self, plan: KeyPlan, by_label: dict[str, Observation], rows: int) -> NDArray[np.str_] | str:
        """Country of each row's subject, or one for them all."""
        if plan.country_label is None:
            return plan.country or UNKNOWN_COUNTRY
        seen = by_label.get(plan.country_label)
        if seen is None or len(seen.cells.text) == 0:
            return UNKNOWN_COUNTRY
        codes = np.full(rows, UNKNOWN_COUNTRY, dtype="U2")
        codes[seen.cells.rows_of_values] = country_codes(as_text(seen.cells.text)).to_numpy().astype("U2")
        return codes


def _spread(values: pl.Series, positions: NDArray[np.int64], rows: int) -> pl.Series:
    """The values at their positions in a series of ``rows`` entries, empty text elsewhere."""
    source = np.full(rows, len(values), dtype=np.int64)
    source[positions] = np.arange(len(values))
    return pl.concat([values, pl.Series([""], dtype=pl.String)]).gather(source)


def _safe_label(column: ColumnRef) -> str:
    """The label, with every path segment that looks like a value replaced by its position."""
    segments = column.label.split(".")
    flags = np.zeros(len(segments), dtype=np.bool_)
    series = pl.Series(segments, dtype=pl.String)
    found = series.str.contains(matching.stray_pattern())
    if found.any():
        flags = found.to_numpy()
    whole = pl.Series([column.label], dtype=pl.String).str.contains(matching.stray_pattern())[0]
    if whole and not flags.any():
        flags[:] = True
    withheld = f"(name withheld, column {column.position})"
    return ".".join(withheld if f else s for s, f in zip(segments, flags, strict=True))
