"""The adversarial table: half of its columns are sensitive, half only look it, and every seed makes another one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

import pyarrow as pa
from benchmarks.detection.column import Block, Cell, Column, Theme, names
from benchmarks.detection.draw import Draw
from benchmarks.detection.lookalikes.pool import LOOKALIKES
from benchmarks.detection.naming import headers
from benchmarks.detection.people import LOCALES, Person, population
from benchmarks.detection.sensitive.pool import SENSITIVE

from export_guard.kinds.kind import Family

NULLS = 0.08
"""Share of cells without a value."""
STORES = 12
ROWS_PER_PERSON = 1.7
_AS_TEXT = 0.5
"""Share of tables in which every value is text, as a CSV file has it."""
_AS_NUMBER = 0.5
"""Share of the number-like columns of the other tables that are stored as whole numbers."""
_LONGEST_NUMBER = 18

PERSON_KEY = Column(
    "person_key",
    names("customer id | patient id | cust no | customer no | person id | member id"),
    lambda draw: lambda person: person.number,
    per="person",
    theme="customer",
    scored=False,
)
"""In every table: a bare internal number is not sensitive, but says whom the rows are about."""
_PEOPLE_THEMES: frozenset[Theme] = frozenset(
    {"customer", "device", "bank", "clinic", "genome", "biometrics", "place", "order"}
)
_TABLES: tuple[tuple[str, frozenset[Theme]], ...] = (
    ("customers", frozenset({"customer"})),
    ("devices", frozenset({"device", "place"})),
    ("accounts", frozenset({"bank"})),
    ("visits", frozenset({"clinic"})),
    ("samples", frozenset({"genome", "biometrics"})),
    ("orders", frozenset({"order"})),
    ("products", frozenset({"product"})),
    ("machines", frozenset({"machine"})),
)


@dataclass(frozen=True)
class Truth:
    """What one column of a made table truly holds; see :class:`~benchmarks.detection.column.Column`."""

    header: str
    column: str
    kinds: tuple[str, ...]
    family: Family | None
    scored: bool
    by_value: bool


@dataclass(frozen=True)
class Table:
    """A made table with the truth about each column, in order."""

    name: str
    data: pa.Table
    truth: tuple[Truth, ...]

    def with_opaque_headers(self) -> Table:
        """The same values under headers that say nothing (``col_00`` and so on)."""
        opaque = [f"col_{place:02d}" for place in range(len(self.truth))]
        truth = tuple(replace(t, header=header) for header, t in zip(opaque, self.truth, strict=True))
        return Table(f"{self.name}_opaque", self.data.rename_columns(opaque), truth)


def chosen(seed: int) -> list[Block]:
    """The blocks of this seed's table in the order of its columns: 40 sensitive columns and 40 look-alikes."""
    draw = Draw(seed, "columns")
    blocks = [block for pool in (SENSITIVE, LOOKALIKES) for group, count in pool for block in _take(group, count, draw)]
    return [(PERSON_KEY,), *draw.shuffled(blocks)]


def wide(seed: int, rows: int) -> Table:
    """One wide table with every column."""
    return _made(f"wide_{seed}", seed, rows, chosen(seed), "wide")


def opaque(seed: int, rows: int) -> Table:
    """The same columns in another order and without names (blocks of columns stay together)."""
    key, *others = chosen(seed)
    blocks = Draw(seed, "opaque order").shuffled(others)
    return _made(f"wide_{seed}", seed, rows, [key, *blocks], "wide").with_opaque_headers()


def split(seed: int, rows: int) -> list[Table]:
    """The same columns over several tables, each about one thing; tables about people begin with their key."""
    blocks = chosen(seed)[1:]
    tables = []
    for name, themes in _TABLES:
        held = [block for block in blocks if block[0].theme in themes]
        if held:
            key = [(PERSON_KEY,)] if themes <= _PEOPLE_THEMES else []
            tables.append(_made(f"{name}_{seed}", seed, rows, [*key, *held], name))
    return tables


def _take(group: Sequence[Block], count: int, draw: Draw) -> list[Block]:
    """Blocks of a group that have so many scored columns together."""
    while True:
        taken: list[Block] = []
        left = count
        for block in draw.shuffled(group):
            size = sum(column.scored for column in block)
            if size <= left:
                taken.append(block)
                left -= size
        if left == 0:
            return taken


def _made(name: str, seed: int, rows: int, blocks: Sequence[Block], purpose: str) -> Table:
    habits = Draw(seed, "habits")
    locale, as_text = habits.one(LOCALES), habits.chance(_AS_TEXT)
    rows_of = _Rows(seed, locale, rows)
    columns = [column for block in blocks for column in block]
    called = headers(sorted(columns, key=lambda c: c.name), Draw(seed, "headers", purpose))
    header_of = dict(zip(sorted(c.name for c in columns), called, strict=True))
    arrays = [_stored(rows_of.cells(c), as_text, Draw(seed, "stored", c.name)) for c in columns]
    truth = tuple(Truth(header_of[c.name], c.name, c.kinds, c.family, c.scored, c.by_value) for c in columns)
    return Table(name, pa.table(arrays, names=[t.header for t in truth]), truth)


class _Rows:
    """Whom and which store each row is about."""

    def __init__(self, seed: int, locale: str, rows: int) -> None:
        self._seed, self._locale = seed, locale
        draw = Draw(seed, "rows", locale=locale)
        self._people = population(draw, max(1, int(rows / ROWS_PER_PERSON)))
        self._stores = population(draw, STORES)
        self._person_of = [draw.whole(0, len(self._people) - 1) for _ in range(rows)]
        self._store_of = [draw.whole(0, STORES - 1) for _ in range(rows)]

    def cells(self, column: Column) -> list[Cell]:
        """The values of one column; the chance behind them is the column's own."""
        draw = Draw(self._seed, column.name, locale=self._locale)
        make: Callable[[Person], Cell] = column.make(draw)
        if column.per == "row":
            cells = [make(self._people[place]) for place in self._person_of]
        else:
            whose, of = (self._people, self._person_of) if column.per == "person" else (self._stores, self._store_of)
            known = [make(each) for each in whose]
            cells = [known[place] for place in of]
        if column is PERSON_KEY:
            return cells
        return [None if draw.chance(NULLS) else cell for cell in cells]


def _stored(cells: list[Cell], as_text: bool, draw: Draw) -> pa.Array:
    if as_text:
        return pa.array([_text(cell) for cell in cells], pa.string())
    if draw.chance(_AS_NUMBER) and all(cell is None or _whole_number(cell) for cell in cells):
        return pa.array([None if cell is None else int(str(cell)) for cell in cells], pa.int64())
    return pa.array(cells)


def _whole_number(cell: Cell) -> bool:
    """Text of digits that a number would hold without loss."""
    text = str(cell)
    return isinstance(cell, str) and text.isdecimal() and text[0] != "0" and len(text) <= _LONGEST_NUMBER


def _text(cell: Cell) -> str | None:
    if cell is None:
        return None
    return cell.isoformat() if isinstance(cell, date) else str(cell)
