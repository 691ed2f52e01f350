"""Chance that is repeated by its seed, in the forms that values need."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import lru_cache
from importlib import import_module
from types import ModuleType
from typing import TypeVar

from faker import Faker

T = TypeVar("T")
DIGITS = "0123456789"
UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ALNUM = DIGITS + UPPER
LAST_DAY = date(2026, 11, 1)
"""No generated event is later, whatever day the benchmark runs."""


class Draw:
    """A stream of chance of its own for each seed and purpose, so that no column depends on the others chosen."""

    def __init__(self, *seed: object, locale: str = "en_US") -> None:
        self._random = random.Random("/".join(map(str, seed)))
        self.locale = locale
        self._faker: Faker | None = None

    @property
    def faker(self) -> Faker:
        """Faker in the table's locale, on the same stream."""
        if self._faker is None:
            self._faker = Faker(self.locale)
            self._faker.seed_instance(self._random.getrandbits(64))
        return self._faker

    def chance(self, share: float) -> bool:
        """True in this share of draws."""
        return self._random.random() < share

    def one(self, choices: Sequence[T], weights: Sequence[float] | None = None) -> T:
        """One of the choices."""
        if weights is None:
            return choices[int(self._random.random() * len(choices))]
        return self._random.choices(choices, weights)[0]

    def some(self, choices: Sequence[T], count: int) -> list[T]:
        """So many different ones."""
        return self._random.sample(choices, count)

    def shuffled(self, items: Sequence[T]) -> list[T]:
        """All of them in another order."""
        return self._random.sample(items, len(items))

    def whole(self, low: int, high: int) -> int:
        """A whole number, both ends included."""
        return self._random.randint(low, high)

    def real(self, low: float, high: float) -> float:
        """A number between the two."""
        return self._random.uniform(low, high)

    def normal(self, mean: float, deviation: float) -> float:
        """A number around the mean."""
        return self._random.gauss(mean, deviation)

    def lognormal(self, mean: float, deviation: float) -> float:
        """A positive number with a long tail, such as an amount of money."""
        return self._random.lognormvariate(mean, deviation)

    def letters(self, count: int, alphabet: str = UPPER) -> str:
        """So many characters of an alphabet."""
        return "".join(self._random.choices(alphabet, k=count))

    def digits(self, count: int) -> str:
        """So many digits, the first of them not zero."""
        return self.letters(1, DIGITS[1:]) + self.letters(count - 1, DIGITS) if count else ""

    def form(self, template: str) -> str:
        """``#`` becomes a digit, ``?`` a capital letter, ``*`` either, ``~`` a hexadecimal digit."""
        alphabets = {"#": DIGITS, "?": UPPER, "*": ALNUM, "~": "0123456789abcdef"}
        return "".join(self.letters(1, alphabets[c]) if c in alphabets else c for c in template)

    def day(self, first: date, last: date = LAST_DAY) -> date:
        """A day of the period."""
        return first + timedelta(days=self.whole(0, (last - first).days))

    def valid(self, module: str, candidate: Callable[[], str]) -> str:
        """The first candidate that a module of python-stdnum accepts."""
        accepts = stdnum(module).is_valid
        while not accepts(made := candidate()):
            pass
        return made


@lru_cache
def stdnum(module: str) -> ModuleType:
    """A module of python-stdnum by its name, such as ``us.ssn``."""
    return import_module(f"stdnum.{module}")
