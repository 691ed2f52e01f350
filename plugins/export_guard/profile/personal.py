"""Columns without a telling name whose values are one person's own, beside others about the same persons.

A number, a digest or an amount that comes again whenever its person does (:mod:`export_guard.profile.belonging`) is
about the person; one that changes from row to row is about orders, goods or events. What it is follows from its form
and from what else the table holds of the person.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from export_guard.kinds.catalogue import forms_of, kind
from export_guard.profile.contexts_biometric import is_vector
from export_guard.profile.shapes import Look, fit

_ALL = 0.97
_MOSTLY = 0.8
_HALF = 0.5
_SOME = 0.02
_NAMES = 0.18
_TOWNS = 0.05
"""Share of names of two or more words from which a column can be of towns (``San Juan``, ``Bad Ems``)."""
_FIRMS = 0.15
_TENTH = 0.1
_ENOUGH = 60
"""Different values from which it is no chance that a rule holds for all that one in nine would break."""
_VARIED = 0.3
_TAKEN = 0.7
"""Share of different handles among persons: without a check of their own, a few share one."""
_TWICE = 0.3
_SPENT = (0.02, 0.6)
"""Share of amounts below nought where money comes and goes."""
_CENTS = 0.8
"""Share of amounts with two decimals: of those that a number format shortens, one in ten ends in a nought."""
_ACCOUNTS = frozenset(
    {"iban", "bank_account_number", "payment_card", "payment_card_truncated", "bic", "us_routing_number"}
)
_CARDS = frozenset({"payment_card", "card_expiry"})
_DEVICES = frozenset(
    {"imei", "imsi", "iccid", "mac_address", "ipv4", "ipv6", "user_agent", "cookie_id", "advertising_id", "session_id"}
)


@dataclass(frozen=True)
class Person:
    """What a table is known to hold of its persons: the kinds that were found in it."""

    kinds: Collection[str]

    def holds(self, kinds: Collection[str]) -> bool:
        """Whether a column of one of the kinds was found."""
        return not frozenset(kinds).isdisjoint(self.kinds)

    @property
    def contacts(self) -> bool:
        """Whether the persons are known by name, address or login."""
        return any("contact" in kind(name).tags or "name" in kind(name).tags for name in self.kinds)


def _template(look: Look, _: Person) -> bool:
    return look.own and look.share("hex") > _ALL and look.share("length_128") > _ALL


def _embedding(look: Look, _: Person) -> bool:
    return is_vector(look)


def _password(look: Look, person: Person) -> bool:
    return look.own and look.digest and person.contacts


def _device(look: Look, person: Person) -> bool:
    return look.own and look.share("uuid") > _ALL and person.holds(_DEVICES)


def _login(look: Look, person: Person) -> bool:
    handles = look.share("handle") > _ALL and look.share("uuid") < _SOME
    return handles and look.told_apart > _TAKEN and not look.digest and not look.token and person.contacts


def _score(look: Look, person: Person) -> bool:
    return look.share("score") > _ALL and look.share("distinct") > _VARIED and person.holds(_ACCOUNTS)


def _cents(look: Look) -> bool:
    return look.share("decimals_2") > _CENTS and look.share("decimals_3") < _SOME and look.share("numeric") > _ALL


def _balance(look: Look, person: Person) -> bool:
    return _cents(look) and look.share("negative") > 0 and person.holds(_ACCOUNTS)


def _figure(look: Look, person: Person) -> bool:
    return _cents(look) and not look.share("negative") and person.holds(_ACCOUNTS)


def _last_digits(look: Look, person: Person) -> bool:
    four = look.share("digits_4") > _ALL and look.share("leading_zero") > _SOME
    return four and look.share("distinct") > _HALF and person.holds(_CARDS)


def _postcode(look: Look, person: Person) -> bool:
    written = look.share("some_digit") > _MOSTLY or look.share("leading_zero") > _SOME
    return look.share("postal") > _ALL and written and person.contacts


def _address(look: Look, _: Person) -> bool:
    spoken = look.share("spaced") > _MOSTLY and look.share("some_digit") > _MOSTLY
    least = _TENTH if look.share("words_5") > _MOSTLY else _VARIED
    return spoken and look.share("street") > least and not look.one_length and fit(look, "address") >= 0


def _genotype(look: Look, _: Person) -> bool:
    forms = ("genotype", *(form.name for form in forms_of("genotype")))
    return max(map(look.pass_rate, forms)) > _ALL and look.share("same_twice") > _TWICE


def _ssn(look: Look, _: Person) -> bool:
    """Of random numbers of nine digits one in nine is none; of made-up ones hardly any begins with nought."""
    return look.own and _many(look) and look.share("ssn") == 1.0 and look.share("leading_zero") > _SOME


def _itin(look: Look, _: Person) -> bool:
    return look.own and _many(look) and look.share("itin") == 1.0


def _many(look: Look) -> bool:
    return look.stats.facts.get("distinct", 0) >= _ENOUGH


def _account(look: Look, person: Person) -> bool:
    return look.own and look.one_length and look.share("account") > _ALL and person.holds(_ACCOUNTS)


def _name(look: Look, fact: str, other: str) -> bool:
    words = look.share("capitalised") > _MOSTLY and look.share("alphabetic") > _ALL and look.share("spaced") < _TOWNS
    varied = look.share("distinct") > _VARIED and look.share("organisation") < _FIRMS
    return words and varied and look.share(fact) > max(_NAMES, look.share(other))


def _given(look: Look, _: Person) -> bool:
    return _name(look, "given_name", "surname")


def _family(look: Look, _: Person) -> bool:
    return _name(look, "surname", "given_name")


_STEADY: tuple[tuple[str, str, Callable[[Look, Person], bool]], ...] = (
    ("biometric_template", "a long code of its own for each person, longer than any digest", _template),
    ("person_embedding", "a list of numbers of its own for each person", _embedding),
    ("password_hash", "a digest of its own for each person whose contacts are in clear", _password),
    ("device_identifier", "a UUID of its own for each person, beside other marks of their devices", _device),
    ("user_name", "a word of its own for each person, as logins are written", _login),
    ("us_ssn", "nine digits of their own for each person, none that is not given out", _ssn),
    ("us_itin", "nine digits of their own for each person, as taxpayers without a social security number have", _itin),
    ("credit_score", "a whole number from 300 to 850 for each person, beside their accounts", _score),
    ("account_balance", "an amount for each person, below nought for some, beside their accounts", _balance),
    ("credit_file_attribute", "a figure with two decimals for each person, beside their accounts", _figure),
    ("payment_card_truncated", "four digits for each person, beside their cards", _last_digits),
    ("genotype", "two bases for each person, in half of them twice the same", _genotype),
    ("postcode", "codes in the form of postcodes, one for each person", _postcode),
    ("street_address", "words with numbers, one address for each person", _address),
    (
        "first_name",
        "one word for each person, many of them given names",
        _given,
    ),
    (
        "last_name",
        "one word for each person, many of them family names",
        _family,
    ),
    ("bank_account_number", "a long number of its own for each person, beside their accounts", _account),
)
"""What a column that comes again with its person is, the surest first."""


def of_a_person(look: Look, person: Person) -> tuple[str, str] | None:
    """Kind of a column without a telling name, and why, by its steadiness; ``None`` where that tells nothing."""
    if not look.opaque or look.few:
        return None
    if look.steady:
        return next(((name, why) for name, why, told in _STEADY if told(look, person)), None)
    low, high = _SPENT
    if look.fleeting and _cents(look) and low < look.share("negative") < high and person.holds(_ACCOUNTS):
        return "transaction_amount", "amounts to and fro that change from row to row, beside accounts"
    return None
