"""Which class a recipient belongs to under a pack: three-valued, because much is not declared.

A test is true, false or unknown (``None``). The answer is the set of classes that are *possible*; a
decision that differs between them is a doubt.
"""

from __future__ import annotations

from dataclasses import dataclass

from export_guard.policy.model import Recipient
from export_guard.policy.pack import Pack, RecipientClass, Test

_ROUNDING = 1e-9
"""Percent: three shares of a sixth add up to a half."""


@dataclass(frozen=True)
class Standing:
    """The classes a recipient may belong to, each with the reason in words."""

    possible: tuple[str, ...]
    reasons: tuple[str, ...]


def standing(pack: Pack, recipient: Recipient | None) -> Standing:
    """Classify a recipient; an unknown recipient may be anything."""
    if recipient is None:
        return Standing(pack.class_names, ("the recipient is unknown",))
    possible: dict[str, str] = {}
    for candidate in pack.recipient_classes:
        answer, reason = _any_of(pack, candidate, recipient)
        if answer is not False:
            possible.setdefault(candidate.name, f"{candidate.title}: {reason} ({candidate.citation})")
        if answer is True:
            break
    return Standing(tuple(possible), tuple(possible.values()))


def _any_of(pack: Pack, candidate: RecipientClass, recipient: Recipient) -> tuple[bool | None, str]:
    if not candidate.any_of:
        return True, "no earlier class fits"
    answers = [_test(pack, test, recipient) for test in candidate.any_of]
    for wanted in (True, None):
        reasons = [reason for answer, reason in answers if answer is wanted]
        if reasons:
            return wanted, "; ".join(reasons)
    return False, ""


def _test(pack: Pack, test: Test, recipient: Recipient) -> tuple[bool | None, str]:
    if test.own_storage is not None:
        return recipient.entity == "own", "own storage of the exporter"
    if test.covered_person == "declared":
        return recipient.covered_person is True, "declared to be one"
    if test.covered_person == "undeclared":
        return (None if recipient.covered_person is None else False), "nobody has said whether it is one"
    if test.us_person is not None:
        return _us_person(pack.country_sets[test.in_set or ""], recipient)
    if test.country_in is not None:
        return _country(pack.country_sets[test.country_in], recipient)
    if test.reader_in is not None:
        return _readers(pack.country_sets[test.reader_in], recipient)
    return _owned(pack.country_sets[test.owned_by or ""], test.at_least_percent or 0, recipient)


def _us_person(home: tuple[str, ...], recipient: Recipient) -> tuple[bool | None, str]:
    if recipient.us_person is not None:
        return recipient.us_person, "declared"
    if recipient.country is None:
        return None, "its country is not declared"
    return recipient.country in home, f"organised or living in {recipient.country}"


def _country(countries: tuple[str, ...], recipient: Recipient) -> tuple[bool | None, str]:
    if recipient.country is None:
        return None, "its country is not declared"
    return recipient.country in countries, f"organised or living in {recipient.country}"


def _readers(countries: tuple[str, ...], recipient: Recipient) -> tuple[bool | None, str]:
    """Whoever reads from there is likely to live there; a contrary declaration makes it a doubt."""
    there = sorted(set(recipient.readers) & set(countries))
    if not there:
        return False, ""
    return (None if recipient.covered_person is False else True), f"read from {', '.join(there)}"


def _owned(countries: tuple[str, ...], percent: int, recipient: Recipient) -> tuple[bool | None, str]:
    """Shares of covered holders add up (28 CFR 202.211: singly or in the aggregate)."""
    if recipient.entity != "organisation":
        return False, ""
    covered = sum(o.share for o in recipient.owners if o.covered or o.country in countries)
    if covered >= percent - _ROUNDING:
        return True, f"{covered:g} % held by covered persons or persons of these countries"
    unknown = sum(o.share for o in recipient.owners if o.covered is None and o.country not in countries)
    if covered + unknown >= percent - _ROUNDING and recipient.covered_person is not False:
        return None, f"{unknown:g} % held by owners of whom nobody has said whether they are covered"
    return False, ""
