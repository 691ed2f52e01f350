"""What a column of the generated table is: how it is called, how its values are drawn, and what it truly holds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from benchmarks.detection.draw import Draw
from benchmarks.detection.people import Person

from export_guard.kinds.kind import Family

Cell = str | int | float | bool | date | list[float] | None
Make = Callable[[Person], Cell]
"""One value. What a column belongs to somebody is drawn once a person, the rest once a row or once a store."""
Per = Literal["person", "row", "store"]
Theme = Literal["customer", "device", "bank", "clinic", "genome", "biometrics", "place", "order", "product", "machine"]
"""Which table the column is in when the columns are split over several tables."""


@dataclass(frozen=True)
class Column:
    """One column that the table may have.

    ``name`` is stable over seeds: scores are counted under it. ``headers`` are English names in lower case
    with spaces, ``foreign`` German, Spanish and French ones (empty where people use the English one).
    ``make`` draws the column's own style from a :class:`Draw` and returns what makes one value.
    ``kinds`` are the acceptable answers, empty for a look-alike; the first one is the usual answer. ``check`` is
    the module of python-stdnum that every value passes. ``by_value`` says whether a careful reader of the whole
    table could tell it without its name: salaries and serial numbers, for example, cannot be told. A column that
    is not ``scored`` is there for its neighbours: a careful reader could defend either answer.
    """

    name: str
    headers: tuple[str, ...]
    make: Callable[[Draw], Make]
    kinds: tuple[str, ...] = ()
    family: Family | None = None
    per: Per = "row"
    theme: Theme = "order"
    foreign: tuple[str, str, str] = ("", "", "")
    check: str | None = None
    scored: bool = True
    by_value: bool = True

    @property
    def sensitive(self) -> bool:
        """Whether it holds something that should be reported."""
        return self.family is not None


Block = tuple[Column, ...]
"""Columns that stand side by side wherever the table puts them, such as a latitude and its longitude."""


def names(text: str) -> tuple[str, ...]:
    """Names written one to a ``|``."""
    return tuple(part.strip() for part in text.split("|") if part.strip())


def foreign(german: str = "", spanish: str = "", french: str = "") -> tuple[str, str, str]:
    """The name in three more languages."""
    return (german, spanish, french)
