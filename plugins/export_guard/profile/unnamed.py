"""Columns whose name says nothing (``col_17``), told by what their values have in common.

Names of people, dates of birth, street addresses, words of medicine: none has a pattern that a single value could
be held against, but a column of them is like hardly any other, the more so beside other columns about people.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from export_guard.kinds import catalogue
from export_guard.kinds.kind import Kind
from export_guard.profile.evidence import proved
from export_guard.profile.shapes import Look, fit

_MOSTLY = 0.8
_HALF = 0.5
_ONE_WORD = 0.6
_KNOWN_NAMES = 0.3
_FIRMS = 0.15
_VARIED = 0.4
"""Share of different values in a sample from which a column can be one of persons, not of a few products or towns."""
_ONCE = 0.97
"""Of so many persons some share a given or family name; in a list of names each stands once."""
_DIFFERENT = 4
_BIRTH_YEARS = 25
_ADULT_SHARE = 0.85
_ARCHIVE = 3
"""Columns of old dates from which a table is about history."""
_SAMPLED = 100
_FEW_TIMES = 0.15
_TIMES_MORE = 4.0
_CARDS = frozenset({"payment_card", "payment_card_truncated"})
_SORTS: dict[str, tuple[str, float, float]] = {
    "condition": ("diagnosis_text", 0.5, 1.2),
    "drug": ("medication", 0.5, 0.9),
    "allergen": ("allergy", 0.7, 0.9),
    "procedure": ("procedure", 0.6, 0.9),
    "lab_test": ("lab_value", 0.7, 0.9),
    "vaccine": ("immunization", 0.7, 0.9),
}
"""By fact: the kind of a column with so large a share of it, and how firmly that speaks of health."""
_CODES: dict[str, float] = {
    "icd10_usual": 1.2,
    "icd10_dotted": 0.7,
    "loinc_checked": 1.0,
    "blood_pressure_printed": 0.9,
    "us_mbi": 1.0,
    "ndc_code": 0.6,
}


def names(look: Look) -> str | None:
    """``person_name``, ``first_name`` or ``last_name`` for capitalised words among which such names are common."""
    if fit(look, "name") < 0 or look.share("capitalised") < _MOSTLY or look.share("organisation") > _FIRMS:
        return None
    if look.stats.facts.get("count", 0) >= _SAMPLED and look.share("distinct") > _ONCE:
        return "person_name" if look.share("spaced") > _MOSTLY and look.share("full_name") > _KNOWN_NAMES else None
    given, family, both = look.share("given_name"), look.share("surname"), look.share("full_name")
    whole = look.share("spaced") > _MOSTLY
    if given > _HALF and (whole or look.share("spaced") < _ONE_WORD) and given >= family:
        return "person_name" if whole else "first_name"
    if look.share("distinct") < _VARIED or look.few:
        return None
    if whole:
        return "person_name" if both > _KNOWN_NAMES or given > _HALF else None
    if max(given, family) < _KNOWN_NAMES or look.share("spaced") > _ONE_WORD:
        return None
    return "first_name" if given >= family else "last_name"


def births(looks: Sequence[Look]) -> tuple[Look, ...]:
    """Dates without a time that spread over the years in which people of all ages were born."""
    old = [look for look in looks if look.share("date") > _MOSTLY and _spread(look)]
    return tuple(look for look in old if look.opaque) if len(old) < _ARCHIVE else ()


def _spread(look: Look) -> bool:
    samples = max(1, look.stats.facts.get("samples", 1))
    years = look.stats.facts.get("years", 0) / samples
    enough = years >= min(_BIRTH_YEARS, _HALF * look.stats.facts.get("count", 0) / samples)
    return enough and look.share("lifetime") > _ADULT_SHARE and look.share("time") < 1 - _MOSTLY and not look.few


def addresses(look: Look) -> bool:
    """Streets with house numbers, hardly one of them twice."""
    return (
        look.opaque
        and fit(look, "address") > 0
        and look.share("street") > _ONE_WORD
        and look.share("some_digit") > _HALF
        and look.share("spaced") > _MOSTLY
        and look.share("distinct") > _ONE_WORD
        and not look.one_length
        and max(look.share("drug"), look.share("lab_test"), look.share("hex")) < 1 - _MOSTLY
    )


def clinical(look: Look) -> str | None:
    """The kind of health data that most texts of a column speak of, by their words."""
    if not look.opaque or look.stats.facts.get("distinct", 0) < _DIFFERENT or look.share("goods") > _FIRMS:
        return None
    shares = {sort: look.share(sort) / least for sort, (_, least, _) in _SORTS.items()}
    sort = max(shares, key=lambda s: shares[s])
    return _SORTS[sort][0] if shares[sort] >= 1.0 else None


def speaks_of_health(look: Look) -> float:
    """How firmly a column without a name speaks of somebody's health by its values."""
    if not look.opaque:
        return 0.0
    told = clinical(look)
    words = max((weight for kind, _, weight in _SORTS.values() if kind == told), default=0.0)
    codes = (weight for name, weight in _CODES.items() if look.stats.passed.get(name) and _shown(look, name))
    return max(words, max(codes, default=0.0))


def _shown(look: Look, name: str) -> bool:
    kind: Kind = catalogue.kind(name)
    return proved(look, kind)


def expiries(look: Look, found: Mapping[str, str]) -> bool:
    """Months to come beside the numbers of cards."""
    return look.opaque and look.pass_rate("card_expiry_printed") > _MOSTLY and bool(_CARDS & set(found.values()))


def repeated(looks: Sequence[Look], found: Mapping[str, str]) -> tuple[Look, ...]:
    """Contacts of a few offices in a table of many persons: each again and again, while other contacts hardly repeat.

    ``found`` gives the kind of each column that was told, by its label.
    """
    about = [look for look in looks if look.label in found and _of_persons(found[look.label])]
    most = max((look.share("distinct") for look in about), default=0.0)
    return tuple(
        look
        for look in about
        if look.opaque
        and "contact" in catalogue.kind(found[look.label]).tags
        and look.stats.facts.get("count", 0) >= _SAMPLED
        and look.share("distinct") < min(_FEW_TIMES, most / _TIMES_MORE)
    )


def _of_persons(name: str) -> bool:
    kind = catalogue.kind(name)
    return bool(kind.tags & {"contact", "person_key", "device_key"})
