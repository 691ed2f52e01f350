"""Whether a column's values look like the values of a kind, from its facts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from export_guard.kinds.kind import Shape
from export_guard.profile.columns import ColumnStats
from export_guard.profile.headers import HeaderMatch, header_matches, name_words

_FEW = 5
_FREE_TEXT = 0.5
"""Share of cells with five or more words from which a column is free text."""
_RECURRING = 20
"""Pairs of rows of the same person from which it can be said whether a value is the person's."""
_STEADY = 0.97
_FLEETING = 0.6
_OWN = 0.97
_TOKEN = 0.6
"""Share of values that mix cases and digits: a token of eight signs lacks one of them once in four times."""


@dataclass(frozen=True)
class Look:
    """A column as the classification sees it: counters with its name's words, nothing else."""

    stats: ColumnStats

    @property
    def label(self) -> str:
        """What people read."""
        return self.stats.column.label

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Words of the name in the catalogue's vocabulary."""
        return name_words(self.label)

    @cached_property
    def opaque(self) -> bool:
        """Whether the name says nothing: a number, ``col_17``, ``Unnamed: 0``."""
        return all(w.isdigit() or w in _OPAQUE for w in self.words)

    @cached_property
    def named(self) -> dict[str, HeaderMatch]:
        """Kinds that the name speaks of."""
        return {m.kind.name: m for m in header_matches(self.label)}

    @cached_property
    def spoken_of(self) -> frozenset[str]:
        """Names of the kinds that the name speaks of, also in one of their written forms."""
        return frozenset(
            name for m in self.named.values() for name in (m.kind.name, m.kind.form_of) if name is not None
        )

    def share(self, fact: str) -> float:
        """Share of the sample with a fact."""
        count = self.stats.facts.get("count", 0)
        return self.stats.facts.get(fact, 0) / count if count else 0.0

    @property
    def free_text(self) -> bool:
        """Whether so many cells hold sentences that a hit in one is a stray."""
        return self.share("words_5") >= _FREE_TEXT

    def pass_rate(self, kind: str) -> float:
        """Share of all values that fit a kind and pass its check."""
        return self.stats.passed.get(kind, 0) / self.stats.values if self.stats.values else 0.0

    def match_rate(self, kind: str) -> float:
        """Share of all values that fit a kind's pattern."""
        return self.stats.matched.get(kind, 0) / self.stats.values if self.stats.values else 0.0

    @property
    def decimal(self) -> bool:
        """Mostly numbers, not all of them whole."""
        return self.share("numeric") > 0.8 and self.share("integer") < 0.98

    @property
    def numeric(self) -> bool:
        """Mostly numbers."""
        return self.share("numeric") >= 0.8

    @property
    def digest(self) -> bool:
        """Hexadecimal digits of one length, as long as a hash: a hash of a number stands for the number."""
        return self.one_length and min(self.share("hex"), self.share("length_30")) > 0.9

    @property
    def token(self) -> bool:
        """Letters of both cases and digits mixed, of one length: what hashing or encrypting a number leaves."""
        return self.one_length and self.share("token") > _TOKEN and not self.few

    @property
    def one_length(self) -> bool:
        """Whether all values have the same number of characters."""
        return self.stats.facts.get("lengths", 0) <= self.stats.facts.get("samples", 1)

    @property
    def steady(self) -> bool:
        """Whether rows of the same person hold the same value, as far as can be seen."""
        return self._recurring and self.stats.facts.get("steady", 0) >= _STEADY * self.stats.facts["recurring"]

    @property
    def fleeting(self) -> bool:
        """Whether rows of the same person mostly hold different values."""
        return self._recurring and self.stats.facts.get("steady", 0) <= _FLEETING * self.stats.facts["recurring"]

    @property
    def told_apart(self) -> float:
        """Different values for each person: 1 where each has a value that nobody else has."""
        return self.stats.facts.get("owned", 0) / max(1, self.stats.facts.get("owners", 0))

    @property
    def own(self) -> bool:
        """Whether each person has one value, and nobody else has it."""
        return self.steady and self.told_apart >= _OWN

    @property
    def _recurring(self) -> bool:
        return self.stats.facts.get("recurring", 0) >= _RECURRING

    @property
    def few(self) -> bool:
        """Too few values to draw a conclusion from what they all have in common."""
        return self.stats.values < _FEW


_NUMBERS = frozenset({"person_key", "device_key"})


def hashed(look: Look, match: HeaderMatch) -> bool:
    """Whether a column that is called after somebody's number holds digests: hashing it hides no one."""
    return not match.hint and bool(match.kind.tags & _NUMBERS) and (look.digest or look.token)


_OPAQUE = frozenset(
    {"col", "column", "field", "var", "f", "c", "v", "unnamed", "x", "attr", "feature", "a", "spalte", "colonne"}
)


def _one_value(look: Look) -> bool:
    """One value again and again: different ones are counted in each sample anew."""
    return look.stats.facts.get("distinct", 0) <= look.stats.facts.get("samples", 1) and not look.few


def _name(look: Look) -> float:
    if _one_value(look) and not look.share("given_name"):
        return -1.0
    wrong = max(
        look.share("numeric"),
        look.share("date"),
        look.share("url"),
        look.share("uuid"),
        look.share("hex"),
        look.share("organisation") * 1.6,
        look.share("words_5") * 0.8,
    )
    if wrong > 0.35 or (look.share("truth") > 0.9 and not look.few):
        return -1.0
    if look.share("some_digit") > 0.5 and look.share("capitalised") < 0.5:
        return -1.0
    if look.share("given_name") >= 0.12 and look.share("capitalised") + look.share("upper") + look.share("lower") > 0.4:
        return 1.0
    return 0.0


def _text(look: Look) -> float:
    return -1.0 if max(look.share("numeric"), look.share("date"), look.share("truth")) > 0.9 else 0.0


def _number(look: Look) -> float:
    return 0.0 if max(look.share("numeric"), look.match_rate("written_amount")) >= 0.5 else -1.0


def _date(look: Look) -> float:
    if look.share("date") >= 0.5:
        return 1.0
    return -1.0 if look.share("integer") < 0.9 or look.share("small") > 0.5 else -0.3


def _code(look: Look) -> float:
    return -1.0 if look.share("words_5") > 0.5 or look.share("truth") > 0.95 else 0.0


def _id(look: Look) -> float:
    one_value = _one_value(look)
    wrong = max(
        look.share("words_5"), look.share("date"), look.share("decimals_2"), look.share("truth"), look.share("zero_one")
    )
    if (wrong > 0.6 and not look.few) or one_value or look.stats.storage == "boolean":
        return -1.0
    return 0.0


def _address(look: Look) -> float:
    if max(look.share("numeric"), look.share("url"), look.share("date"), look.share("truth"), look.share("uuid")) > 0.4:
        return -1.0
    return 1.0 if look.share("street") > 0.4 else 0.0


_SPEAKS_OF_IT = 0.3
_TWICE = 0.3
_WORDY = 0.5
_HASHED = 0.3
"""Share of hexadecimal numbers from which codes are digests: cells of a grid use all letters."""
_MIXED = 0.7
"""Share of values with digits among their letters: words have none, cells nearly always some."""
_POLAR = 0.05
"""Share of latitudes beyond the last towns from which a column is none of people."""


def clinical(look: Look) -> float:
    """Share of texts with a word of medicine, of the commonest sort."""
    return max(map(look.share, ("condition", "drug", "procedure", "lab_test", "vaccine", "allergen")))


def _coordinate(look: Look, range_fact: str) -> float:
    numeric = look.share("numeric")
    if numeric < 0.5 or look.share(range_fact) < 0.98 * numeric:
        return -1.0
    if look.share("decimals_2") < 0.4:
        return -1.0
    return 1.0 if look.share("decimals_3") > 0.6 else 0.3


def _calls(look: Look) -> float:
    """Two alleles, and in most persons twice the same (Hardy-Weinberg: at least half of all)."""
    return -1.0 if look.share("same_twice") < _TWICE and not look.few else 0.0


_FITS: dict[Shape, Callable[[Look], float]] = {
    "any": lambda _: 0.0,
    "text": _text,
    "name": _name,
    "number": _number,
    "decimal": lambda look: 0.0 if look.decimal else -1.0,
    "date": _date,
    "code": _code,
    "id": _id,
    "address": _address,
    "calls": _calls,
    "vector": lambda look: -1.0 if max(look.share("decimals_3"), look.share("length_30")) < _WORDY else 0.0,
    "clinical": lambda look: 1.0 if clinical(look) > _SPEAKS_OF_IT else 0.0,
    "handle": lambda look: -1.0 if max(look.share("uuid"), look.share("date"), look.share("truth")) > _WORDY else 0.0,
    "cell": lambda look: -1.0 if look.share("hex") > _HASHED or look.share("some_digit") < _MIXED else 0.0,
    "latitude": lambda look: -1.0 if look.share("polar") > _POLAR else _coordinate(look, "in_latitude"),
    "longitude": lambda look: _coordinate(look, "in_longitude"),
}


def fit(look: Look, shape: Shape) -> float:
    """From -1 (the values contradict the shape) over 0 (they say nothing) to 1 (they support it)."""
    return _FITS[shape](look)
