"""Precise locations of a dataset held against lists of areas: a second look at the columns that hold them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import polars as pl
import pyarrow as pa

from export_guard.datasets.dataset import Dataset
from export_guard.kinds import catalogue
from export_guard.profile.areas import Areas
from export_guard.profile.flatten import Leaf, leaves
from export_guard.profile.profile import Profile, TableProfile
from export_guard.profile.scan import table_name

if TYPE_CHECKING:
    from numpy.typing import NDArray

_LATITUDE, _LONGITUDE = "latitude", "longitude"
_PAIRS = ("coordinate_pair", "coordinate_pair_telling")
_TWO_NUMBERS = r"^\s*\(?\s*([-+]?\d{1,3}(?:\.\d+)?)\s*[,; ]\s*([-+]?\d{1,3}(?:\.\d+)?)\s*\)?\s*$"
_HALF_TURN = 180.0
_QUARTER_TURN = 90.0


@dataclass
class Screened:
    """``inside``: how many points are in an area. ``unscreened``: kinds of which a value could not be compared."""

    inside: int = 0
    unscreened: set[str] = field(default_factory=set)


@dataclass(frozen=True)
class _Plan:
    """Where a table keeps points that can be compared, and the kinds it has that cannot."""

    two_columns: tuple[tuple[str, str], ...]
    one_column: Mapping[str, str]
    unscreened: frozenset[str]


def screened(dataset: Dataset, profile: Profile, areas: Sequence[Areas]) -> dict[str, Screened]:
    """Read a dataset again and compare its locations, by the name of the list.

    ``profile`` says where they are. Whatever cannot be compared (cells of a grid, traces, degrees in words,
    locations inside a text) is named as unscreened, never taken for outside. Raises ``InspectionError`` when the
    dataset cannot be read.
    """
    plans = {name: _plan(table) for name, table in profile.tables.items()}
    found = {each.name: Screened(0, {k for p in plans.values() for k in p.unscreened}) for each in areas}
    for part in dataset.parts():
        plan: _Plan | None = None
        for batch in part.batches():
            if plan is None:
                plan = plans[table_name(batch)]
            if plan.two_columns or plan.one_column:
                _compare(plan, batch, areas, found)
    return found


def _plan(table: TableProfile) -> _Plan:
    located = [f for f in table.findings if catalogue.kind(f.kind).family == "precise_geolocation"]
    columns = {
        name: [f.column.label for f in located if f.kind == name and not f.stray]
        for name in (_LATITUDE, _LONGITUDE, *_PAIRS)
    }
    latitudes, longitudes = columns[_LATITUDE], columns[_LONGITUDE]
    paired = len(latitudes) == len(longitudes)
    unscreened = {f.kind for f in located if f.stray or f.kind not in columns}
    if not paired:
        unscreened |= {_LATITUDE, _LONGITUDE} & {f.kind for f in located}
    return _Plan(
        tuple(zip(latitudes, longitudes, strict=True)) if paired else (),
        {label: name for name in _PAIRS for label in columns[name]},
        frozenset(unscreened),
    )


def _compare(plan: _Plan, batch: pa.RecordBatch, areas: Sequence[Areas], found: Mapping[str, Screened]) -> None:
    wanted = {label for pair in plan.two_columns for label in pair} | set(plan.one_column)
    there = {leaf.column.label: leaf for leaf in leaves(batch) if leaf.column.label in wanted}
    for latitude, longitude in plan.two_columns:
        _two_columns(there.get(latitude), there.get(longitude), areas, found)
    for label, kind in plan.one_column.items():
        if label in there:
            _one_column(there[label], kind, areas, found)


def _two_columns(
    latitude: Leaf | None, longitude: Leaf | None, areas: Sequence[Areas], found: Mapping[str, Screened]
) -> None:
    if latitude is None and longitude is None:
        return
    if latitude is None or longitude is None or not _side_by_side(latitude, longitude):
        _cannot(found, _LATITUDE, _LONGITUDE)
        return
    y, some_lost = _numbers(pl.Series(latitude.values))
    x, more_lost = _numbers(pl.Series(longitude.values))
    if some_lost or more_lost or bool((np.isnan(x) != np.isnan(y)).any()):
        _cannot(found, _LATITUDE, _LONGITUDE)
    _count(y, x, areas, found, _LATITUDE)


def _one_column(leaf: Leaf, kind: str, areas: Sequence[Areas], found: Mapping[str, Screened]) -> None:
    """Nobody says which of the two comes first, so a point is inside if it is so in one of the orders."""
    texts = pl.Series(leaf.values).cast(pl.String, strict=False)
    told = texts.is_not_null() & (texts.str.strip_chars() != "")
    both = texts.str.extract_groups(_TWO_NUMBERS).struct.unnest().cast(pl.Float64, strict=False)
    one, other = (column.to_numpy().astype(np.float64) for column in both.get_columns())
    if bool((told.to_numpy() & np.isnan(one)).any()):
        _cannot(found, kind)
    known = ~np.isnan(one) & ~np.isnan(other)
    one, other = one[known], other[known]
    first, second = (np.abs(one) <= _QUARTER_TURN), (np.abs(other) <= _QUARTER_TURN)
    if bool((~first & ~second).any()):
        _cannot(found, kind)
    for each in areas:
        inside = np.zeros(len(one), dtype=bool)
        inside[first] |= each.holds(one[first], other[first])
        inside[second] |= each.holds(other[second], one[second])
        found[each.name].inside += int(inside.sum())


def _count(
    y: NDArray[np.float64],
    x: NDArray[np.float64],
    areas: Sequence[Areas],
    found: Mapping[str, Screened],
    kind: str,
) -> None:
    known = ~np.isnan(y) & ~np.isnan(x)
    y, x = y[known], x[known]
    if bool(((np.abs(y) > _QUARTER_TURN) | (np.abs(x) > _HALF_TURN)).any()):  # scaled, or no degrees at all
        _cannot(found, kind)
    for each in areas:
        found[each.name].inside += int(each.holds(y, x).sum())


def _numbers(values: pl.Series) -> tuple[NDArray[np.float64], bool]:
    """Degrees, not a number where there is none, and whether a value was there that is no number."""
    told = values.is_not_null()
    if values.dtype == pl.String:
        told = told & (values.str.strip_chars() != "")
        values = values.str.strip_chars()
    degrees = values.cast(pl.Float64, strict=False)
    lost = bool((told & degrees.is_null()).any())
    return degrees.fill_null(float("nan")).to_numpy().astype(np.float64), lost


def _side_by_side(one: Leaf, other: Leaf) -> bool:
    """Whether the values of two columns belong together one by one."""
    if len(one.values) != len(other.values):
        return False
    if one.rows is None or other.rows is None:
        return one.rows is other.rows
    return bool(np.array_equal(one.rows, other.rows))


def _cannot(found: Mapping[str, Screened], *kinds: str) -> None:
    for each in found.values():
        each.unscreened.update(kinds)
