"""Which class a recipient belongs to under a pack: three-valued, because much is not declared.

A test is true, false or unknown (``None``). The answer is the set of classes that are *possible*; a
decision that differs between them is a doubt.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fnmatch import fnmatchcase

from export_guard.policy.conditions import Facts
from export_guard.policy.model import Export, Recipient
from export_guard.policy.ownership import HALF, ROUNDING, held_by
from export_guard.policy.pack import RecipientClass, Test

Answer = tuple[bool | None, str]
"""True, false or unknown, with the reason."""

_NO_COUNTRY = "its country is not declared"


@dataclass(frozen=True)
class Standing:
    """The classes a recipient may belong to, each with the reason in words."""

    possible: tuple[str, ...]
    reasons: tuple[str, ...]


def standing(facts: Facts, today: date) -> Standing:
    """Classify the recipient of an export on a UTC day; an unknown recipient may be anything."""
    recipient = facts.export.recipient
    if recipient is None:
        return Standing(facts.pack.class_names, ("the recipient is unknown",))
    possible: dict[str, str] = {}
    for candidate in facts.pack.recipient_classes:
        if candidate.until is not None and today > candidate.until:
            continue
        answer, reason = _any_of(facts, candidate, recipient)
        if answer is not False:
            possible.setdefault(candidate.name, f"{candidate.title}: {reason} ({candidate.citation})")
        if answer is True:
            break
    return Standing(tuple(possible), tuple(possible.values()))


def _any_of(facts: Facts, candidate: RecipientClass, recipient: Recipient) -> Answer:
    if not candidate.any_of:
        return True, "no earlier class fits"
    answers = [_test(facts, test, recipient) for test in candidate.any_of]
    for wanted in (True, None):
        reasons = [reason for answer, reason in answers if answer is wanted]
        if reasons:
            return wanted, "; ".join(reasons)
    return False, ""


def _test(facts: Facts, test: Test, recipient: Recipient) -> Answer:
    if test.own_storage is not None:
        return recipient.entity == "own", "own storage of the exporter"
    if test.covered_person == "declared":
        return recipient.covered_person is True, "declared to be one"
    if test.covered_person == "undeclared":
        return (None if recipient.covered_person is None else False), "nobody has said whether it is one"
    if test.designated is not None:
        return recipient.designated is True, "designated by name"
    if test.undeclared_share is not None:
        return _undeclared(test.undeclared_share, recipient)
    if test.endpoint_like is not None:
        return _endpoints(test.endpoint_like, facts.export, recipient)
    [name] = test.sets
    countries = facts.countries(name)
    if countries is None:
        return None, f"{name} is not declared"
    return _in_countries(test, countries, recipient)


def _in_countries(test: Test, countries: frozenset[str], recipient: Recipient) -> Answer:
    if test.us_person is not None:
        return _us_person(countries, recipient)
    if test.country_in is not None:
        return _country(countries, recipient, inside=True)
    if test.country_not_in is not None:
        return _country(countries, recipient, inside=False)
    if test.everyone_in is not None:
        return _everyone(countries, recipient)
    if test.reader_in is not None:
        return _readers(countries, recipient, doubted=test.unless_declared_not_covered is not None)
    if test.reader_not_in is not None:
        away = sorted(set(recipient.readers) - countries)
        return bool(away), f"read from {', '.join(away)}"
    if test.citizen_in is not None:
        held = sorted(set(recipient.citizenships) & countries) if recipient.entity == "individual" else []
        return bool(held), f"citizen of {', '.join(held)}"
    percent = test.at_least_percent or 0
    return _employed(countries, percent, recipient) if test.employed_by else _owned(countries, percent, recipient)


def _places(recipient: Recipient) -> tuple[str, ...]:
    """Every country in which it is organised, lives, or has its principal place of business."""
    named = (recipient.country, *recipient.organised_in, recipient.principal_place)
    return tuple(dict.fromkeys(c for c in named if c is not None))


def _us_person(home: frozenset[str], recipient: Recipient) -> Answer:
    """Organised *solely* under the law of the United States, or living there, unless declared otherwise."""
    if recipient.us_person is not None:
        return recipient.us_person, "declared"
    if recipient.country is None:
        return None, _NO_COUNTRY
    organised = (recipient.country, *recipient.organised_in)
    return all(c in home for c in organised), f"organised or living in {', '.join(dict.fromkeys(organised))}"


def _country(countries: frozenset[str], recipient: Recipient, *, inside: bool) -> Answer:
    fitting = [c for c in _places(recipient) if (c in countries) is inside]
    if fitting:
        return True, f"organised or living in {', '.join(fitting)}"
    return (None if recipient.country is None else False), _NO_COUNTRY


def _everyone(countries: frozenset[str], recipient: Recipient) -> Answer:
    everywhere = dict.fromkeys((*_places(recipient), *recipient.readers))
    if any(c not in countries for c in everywhere):
        return False, ""
    if recipient.country is None:
        return None, _NO_COUNTRY
    return True, f"organised, living and read in {', '.join(everywhere)} only"


def _readers(countries: frozenset[str], recipient: Recipient, *, doubted: bool) -> Answer:
    """Whoever reads from there is likely to live there; a contrary declaration makes it a doubt."""
    there = sorted(set(recipient.readers) & countries)
    if not there:
        return False, ""
    return (None if doubted and recipient.covered_person is False else True), f"read from {', '.join(there)}"


def _owned(countries: frozenset[str], percent: int, recipient: Recipient) -> Answer:
    if recipient.entity != "organisation":
        return False, ""
    held = held_by(recipient.owners, countries, percent)
    if held.surely(percent):
        return True, f"{held.sure:g} % held by covered persons or persons of these countries"
    # That somebody is no covered person says that no half of it is held by such persons, and nothing of less.
    declared = recipient.covered_person is False and percent >= HALF
    if held.possibly(percent) and not declared:
        return None, f"{held.possible - held.sure:g} % held by owners of whom nobody has said whether they are covered"
    return False, ""


def _undeclared(percent: int, recipient: Recipient) -> Answer:
    """Whether somebody whom nobody has declared may hold that much of an organisation."""
    rest = 100 - sum(o.share for o in recipient.owners)
    may_be = recipient.entity == "organisation" and rest >= percent - ROUNDING
    return (None if may_be else False), f"nobody has said who owns {rest:g} % of it"


def _employed(countries: frozenset[str], percent: int, recipient: Recipient) -> Answer:
    """An employee or contractor of a covered person (28 CFR 202.211(a)(3))."""
    employer = recipient.employer
    if recipient.entity != "individual" or employer is None:
        return False, ""
    held = held_by(employer.owners, countries, percent)
    if employer.covered or employer.country in countries or held.surely(percent):
        return True, f"works for {employer.name}, which is covered or of these countries"
    open_ = employer.covered is None or held.possibly(percent)
    if open_ and recipient.covered_person is not False:
        return None, f"works for {employer.name}, of which nobody has said whether it is covered"
    return False, ""


def _endpoints(patterns: tuple[str, ...], export: Export, recipient: Recipient) -> Answer:
    places = [*recipient.endpoints, *([export.endpoint] if export.endpoint is not None else [])]
    there = sorted({place for place in places for p in patterns if fnmatchcase(place.lower(), p)})
    if there:
        return True, f"its endpoint is {', '.join(there)}"
    return (None if not places else False), "no endpoint of it is declared"
