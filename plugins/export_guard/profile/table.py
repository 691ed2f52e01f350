"""One table while its batches stream by: counters of its columns, its subject key, its subjects."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import polars as pl
import pyarrow as pa

from export_guard.kinds.kind import Kind
from export_guard.profile.belonging import belonging
from export_guard.profile.cells import as_text
from export_guard.profile.columns import ColumnRef, ColumnStats, SubjectUnit
from export_guard.profile.exposure import Subjects
from export_guard.profile.flatten import Leaf, leaves
from export_guard.profile.grouping import SubjectHashing
from export_guard.profile.hashing import NamespaceKeys, hash_strings
from export_guard.profile.keys import KeyPlan, SubjectKey
from export_guard.profile.named_people import NamedPeople
from export_guard.profile.observe import Asked, Observation, observe_all
from export_guard.profile.planning import TableHead, choose_plan, is_interesting
from export_guard.profile.profile import ALL_COLUMNS, TableProfile, any_value
from export_guard.profile.safe_labels import safe_labels
from export_guard.profile.scan_settings import ScanSettings
from export_guard.profile.sketch import SubjectSketch
from export_guard.profile.subjects import Collector, SubjectGroup

HEAD_ROWS = 65_536
"""Rows that are looked at before the subject key of a table is chosen."""
SAMPLED_ROWS = 262_144
"""Rows of a table of which every batch is sampled for facts and candidate kinds; after them, one batch in each as
many is sampled for candidates."""


class TableScan:
    """The growing profile of one table.

    ``plan`` says how subjects are told apart, ``interesting`` which columns may come out sensitive, where that was
    found out before (in the first rows of all pieces of a table); else the first rows decide.
    """

    def __init__(
        self,
        name: str,
        keys: NamespaceKeys,
        row_key: bytes,
        settings: ScanSettings,
        people: NamedPeople | None = None,
        *,
        plan: KeyPlan | None = None,
        interesting: frozenset[str] = frozenset(),
    ) -> None:
        self._name = name
        self._hashing = SubjectHashing(name, keys, row_key)
        self._settings = settings
        self._people = people
        self._columns: dict[str, ColumnStats] = {}
        self._names: dict[str, str] = {}
        self._plan = plan
        self._head: list[tuple[list[Observation], int, int]] = []
        self._head_rows = 0
        self._everyone: dict[SubjectUnit, Collector] = {}
        self._present: dict[tuple[str, SubjectUnit], Collector] = {}
        self._hits: dict[tuple[str, str], Collector] = {}
        self._broad: set[tuple[str, str]] = set()
        self._candidates: dict[str, tuple[Kind, ...]] = {}
        self._rows = 0
        self._interesting = set(interesting)
        self._collected: set[tuple[str, SubjectUnit]] = set()
        self.not_inspected: set[str] = set()

    def add(self, batch: pa.RecordBatch, first_row: int) -> None:
        """Count a batch whose first row is number ``first_row`` of the dataset."""
        if batch.num_rows == 0 and self._columns:
            return
        before, self._rows = self._rows, self._rows + batch.num_rows
        early = before < SAMPLED_ROWS
        due = early or before // SAMPLED_ROWS != self._rows // SAMPLED_ROWS
        seen = self._observe(batch, due, early)
        for observation in seen:
            self._count(observation)
        if self._plan is None:
            self._head.append((seen, batch.num_rows, first_row))
            self._head_rows += batch.num_rows
            if self._head_rows >= HEAD_ROWS:
                self.finish()
        else:
            if before == 0 and batch.num_rows:
                self._compare(self._plan.person, seen, batch.num_rows)
            self._collect(self._plan, seen, batch.num_rows, first_row)

    def finish(self) -> None:
        """Choose the subject key from the head, if that has not happened, and count the head's subjects."""
        if self._plan is not None:
            return
        self._plan = choose_plan(self._name, self._columns, self._settings, self._distinct)
        if self._head:
            self._compare(self._plan.person, *self._head[0][:2])
        for seen, rows, first_row in self._head:
            self._collect(self._plan, seen, rows, first_row)
        self._head.clear()

    def head(self, key: bytes) -> TableHead:
        """The rows so far, before a plan is made; different values are told apart under the 16-byte ``key``."""
        labels = {o.stats.column.label for seen, _, _ in self._head for o in seen}
        different = {
            label: self._values(label).unique().to_arrow(compat_level=pl.CompatLevel.oldest()) for label in labels
        }
        values = {label: SubjectSketch.from_hashes(hash_strings(texts, key)) for label, texts in different.items()}
        return TableHead(dict(self._columns), values)

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

    def _observe(self, batch: pa.RecordBatch, due: bool, early: bool) -> list[Observation]:
        found = self._safe(list(leaves(batch)))
        seen: dict[int, Observation] = {}
        for places in filter(None, self._in_turn([leaf.column.label for leaf in found], due)):
            asked = [self._asked(found[place], due, early) for place in places]
            for place, each, observation in zip(
                places, asked, observe_all(asked, batch.num_rows, self._people), strict=True
            ):
                seen[place] = observation
                if each.known is None:
                    self._candidates[observation.stats.column.label] = observation.candidates
        return [seen[place] for place in range(len(found))]

    def _in_turn(self, labels: Sequence[str], due: bool) -> tuple[list[int], list[int]]:
        """Leaves to observe together, and those that go by the candidates of a new one of the same label before."""
        first: list[int] = []
        again: list[int] = []
        new: set[str] = set()
        for place, label in enumerate(labels):
            (again if label in new else first).append(place)
            if not due and label not in self._candidates:
                new.add(label)
        return first, again

    def _asked(self, leaf: Leaf, due: bool, early: bool) -> Asked:
        label = leaf.column.label
        return Asked(leaf, None if due else self._candidates.get(label), facts=early or label not in self._columns)

    def _safe(self, found: Sequence[Leaf]) -> list[Leaf]:
        """The leaves under names that hold no value: a headerless file or a map may have data as names."""
        columns = (leaf.column for leaf in found)
        new = {column.label: column for column in columns if column.label not in self._names}
        self._names |= dict(zip(new, safe_labels([*new.values()]), strict=True))
        return [self._renamed(leaf, self._names[leaf.column.label]) for leaf in found]

    def _renamed(self, leaf: Leaf, safe: str) -> Leaf:
        column = leaf.column
        if safe == column.label:
            return leaf
        (top,) = safe_labels([ColumnRef(column.position, column.name)])
        path = None if column.path is None else safe
        return Leaf(ColumnRef(column.position, top, path), leaf.storage, leaf.values, leaf.rows)

    def _count(self, seen: Observation) -> None:
        label = seen.stats.column.label
        stats = seen.stats
        self._columns[label] = self._columns[label].merge(stats) if label in self._columns else stats
        if seen.leaf.storage in ("other", "binary") and stats.values:
            self.not_inspected.add(label)
        if label not in self._interesting and is_interesting(stats):
            self._interesting.add(label)

    def _compare(self, key: SubjectKey | None, seen: Sequence[Observation], rows: int) -> None:
        """Count in the first rows which columns belong to the person that the key tells apart."""
        if key is None:
            return
        for label, facts in belonging(seen, key.labels, rows).items():
            stats = self._columns[label]
            self._columns[label] = replace(stats, facts={**stats.facts, **{n: c for n, c in facts.items() if c}})

    # ---- the subject key -------------------------------------------------------------------------------

    def _distinct(self, label: str) -> int:
        """Distinct values of a column in the head."""
        return self._values(label).n_unique()

    def _values(self, label: str) -> pl.Series:
        """The values of a column in the head."""
        found = [o.cells.text for seen, _, _ in self._head for o in seen if o.stats.column.label == label]
        return pl.concat([as_text(text) for text in found]) if found else pl.Series([], dtype=pl.String)

    # ---- counting subjects -----------------------------------------------------------------------------

    def _collect(self, plan: KeyPlan, seen: Sequence[Observation], rows: int, first_row: int) -> None:
        by_label = {o.stats.column.label: o for o in seen}
        units: list[SubjectUnit] = ["person"]
        if plan.device is not None and plan.person is not None:
            units.append("device")
        for unit in units:
            key = plan.device if unit == "device" else plan.person or plan.device
            groups = self._hashing.groups(key, plan, by_label, rows, first_row)
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
