"""The questions that only a person can answer (A1 to A24), and what the guard assumes meanwhile.

Ids are stable: alerts, ledger rows and packs refer to them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import AfterValidator

from export_guard.policy.model import OpenQuestion

_TEXTS: Mapping[str, tuple[str, str]] = {
    "A1": (
        "Which deal is behind this export: brokerage, vendor, employment, investment, or none of them?",
        "any of them is possible, so the export holds",
    ),
    "A2": (
        "Is the recipient, or anyone who reads the data there, a covered person (owners, residence, employer)?",
        "it may be, so the export holds where that matters",
    ),
    "A3": (
        "Must a set of combined data pass the lowest limit with any of its data types, or only with that type?",
        "any type counts against the lowest limit present (the stricter reading)",
    ),
    "A4": (
        "How many different people or devices of the protected population are these really?",
        "everyone without a declared other country counts, and subjects that cannot be matched are added up",
    ),
    "A5": (
        "Is a count exactly at the limit already over it ('meets or exceeds' a limit of 'more than')?",
        "no, but it is flagged",
    ),
    "A6": (
        "Does the contact-data exclusion also cover birth dates and customer numbers beside contact data?",
        "birth dates are contact data; an internal number alone is no listed identifier",
    ),
    "A7": (
        "Is this login, network or call data sent only as needed to provide a telecommunications or network service?",
        "no, so it counts (declare the purpose `telecommunications` if it is)",
    ),
    "A8": (
        "Are these images, voices or measurements enrolled in, or templates of, a biometric system?",
        "yes, so they count",
    ),
    "A9": ("Was the data lawfully public when it was sent?", "no, so it counts"),
    "A10": (
        "Does the declared exemption or licence really cover this export?",
        "the named declarer answers for it; the guard never applies one by itself",
    ),
    "A11": (
        "Do the measures in force meet the CISA security requirements in a sufficient combination?",
        "only as far as the attested reference says; equivalents of one's own do not count",
    ),
    "A12": (
        "Is any of this data government-related (a listed location, or marketed as about government people)?",
        "not known as long as no list of government-related locations was held against it",
    ),
    "A13": (
        "Was there an offer by another person that is rejected here (a report may be due within 14 days)?",
        "not known: ask counsel",
    ),
    "A14": (
        "Which recipients are related parties, so that what they got is to be counted together?",
        "only those declared in one group",
    ),
    "A15": ("Is this important data, and is the exporter an operator of critical infrastructure?", "as declared"),
    "A16": ("How do people with both sensitive and ordinary data count?", "as sensitive, and everything counts"),
    "A17": ("Is this location, identity document or face photo sensitive?", "yes"),
    "A18": ("Is pseudonymised data personal data for this recipient?", "yes"),
    "A19": ("Does the adequacy listing, assessment or derogation hold for this export today?", "no, so it holds"),
    "A20": (
        "What do the columns hold that could not be inspected?",
        "possibly sensitive data, so the export holds",
    ),
    "A21": ("Does a count from a sample hold for the whole?", "no: everything is scanned, or the export holds"),
    "A22": (
        "Several regimes object to this export; how do their duties fit together?",
        "the strictest outcome decides, and all of them are listed",
    ),
    "A23": (
        "Is the volume kept just under a limit on purpose (splitting is evasion)?",
        "no, but it is flagged",
    ),
    "A24": (
        "What did this recipient already get, and was this very run counted before?",
        "unknown while the ledger cannot be read, so the export holds",
    ),
}


def question(question_id: str) -> OpenQuestion:
    """The question with an id of A1 to A24. Raises ``KeyError`` for any other."""
    text, assumed = _TEXTS[question_id]
    return OpenQuestion(question_id, text, assumed)


def in_order(ids: set[str]) -> tuple[OpenQuestion, ...]:
    """Questions in the order of their numbers."""
    return tuple(question(i) for i in sorted(ids, key=lambda i: int(i[1:])))


def _known(question_id: str) -> str:
    if question_id not in _TEXTS:
        raise ValueError(f"{question_id!r} is no open question (A1 to A24)")
    return question_id


QuestionId = Annotated[str, AfterValidator(_known)]
