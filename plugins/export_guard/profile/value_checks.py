"""A second look at the values of some columns: whether all of them are of a form that is harmless."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import polars as pl

from export_guard.datasets.dataset import Dataset
from export_guard.profile.flatten import leaves
from export_guard.profile.profile import Profile, TableProfile
from export_guard.profile.scan import table_name


@dataclass(frozen=True)
class HarmlessForm:
    """Values that are harmless: so many ``digits`` but none of ``never``, or numbers of ``at_most``, or ``also``."""

    digits: int | None = None
    never: tuple[str, ...] = ()
    at_most: int | None = None
    also: tuple[str, ...] = ()

    def all_of(self, values: pl.Series) -> bool:
        """Whether every value that is there is harmless; what cannot be read as one is not."""
        texts = values.cast(pl.String, strict=False).str.strip_chars()
        harmless = texts.is_in([*self.also])
        if self.digits is not None:
            harmless |= texts.str.contains(rf"^\d{{{self.digits}}}$") & ~texts.is_in([*self.never])
        if self.at_most is not None:
            numbers = texts.cast(pl.Float64, strict=False)
            harmless |= ((numbers >= 0) & (numbers <= self.at_most)).fill_null(value=False)
        lost = values.is_not_null() & texts.is_null()
        there = texts.is_not_null() & (texts != "")
        return bool((harmless | ~there).all()) and not bool(lost.any())


def harmless(
    dataset: Dataset, profile: Profile, asked: Mapping[str, tuple[Sequence[str], HarmlessForm]]
) -> frozenset[str]:
    """Read a dataset again and tell which of the questions are answered with yes.

    ``asked`` gives for each name the kinds whose columns are looked at, and the form that is harmless there. A single
    cell of the kind elsewhere (a postal code in a note) cannot be looked at apart, so the answer is no. Raises
    ``InspectionError`` when the dataset cannot be read.
    """
    plans = {name: _plan(table, asked) for name, table in profile.tables.items()}
    left = {name for name in asked if all(name in plan for plan in plans.values())}
    for part in dataset.parts():
        plan: Mapping[str, frozenset[str]] | None = None
        for batch in part.batches():
            if plan is None:
                plan = plans[table_name(batch)]
            wanted = frozenset[str]().union(*(plan[name] for name in left))
            there = {leaf.column.label: pl.Series(leaf.values) for leaf in leaves(batch) if leaf.column.label in wanted}
            left -= {name for name in left if not _all_harmless(plan[name], asked[name][1].all_of, there)}
    return frozenset(left)


def _all_harmless(labels: frozenset[str], test: Callable[[pl.Series], bool], there: Mapping[str, pl.Series]) -> bool:
    return all(test(there[label]) for label in labels if label in there)


def _plan(table: TableProfile, asked: Mapping[str, tuple[Sequence[str], HarmlessForm]]) -> dict[str, frozenset[str]]:
    """The columns to look at for each question; a question that cannot be answered here is left out."""
    plan = {}
    for name, (kinds, _) in asked.items():
        found = [f for f in table.findings if f.kind in kinds]
        if not any(f.stray for f in found):
            plan[name] = frozenset(f.column.label for f in found)
    return plan
