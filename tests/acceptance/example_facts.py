"""The adapter: the structured facts of a worked example as a file of what-if facts.

It translates words and decides nothing. The annotator's ``category`` is used only where an example names no kinds
(then the category is all that the rule's text says) and for facts of the deal that no column shows (data that is
marketed, a listed location). What an example leaves open stays undeclared; a word that is not known here becomes
something that could not be inspected, which holds.

An example that is marked as undecidable turns on something that none of its structured facts holds (intent, knowledge,
what a model remembers). The nearest fact that a policy has is the deal behind the export, so that stays undeclared.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from export_guard.kinds import catalogue
from export_guard.policy.countries import iso_codes
from export_guard.policy.pack import shipped_ids, shipped_pack
from export_guard.policy.windows import months_before

sys.path.insert(0, str(Path(__file__).parent))
from example_words import (
    ABROAD,
    DEAL_QUESTIONS,
    DEALS,
    ENTITIES,
    EVIDENCE,
    EVIDENCE_OF,
    FACTS_IN_KINDS,
    KINDS,
    MARKETED,
    MASKED,
    NO_DATA,
    PACKS,
    PURPOSES,
    REPRESENTATIVE,
    STATUS_QUESTIONS,
    SUBJECT_WORDS,
    TRUNCATED,
    US_STATUS,
)

Example = Mapping[str, Any]

TODAY = date(2026, 11, 21)
"""The day of an example that names none."""

_BY_NAME = {kind.name for kind in catalogue.all_kinds()}
_BY_HEADER = {words: kind.name for kind in reversed(catalogue.all_kinds()) for words in kind.headers}


def what_if_facts(example: Example) -> dict[str, Any]:
    """The facts of one example in the words of ``export-guard what-if``."""
    pack = PACKS.get(str(example.get("regime")))
    today = date.fromisoformat(example["export_date"]) if example.get("export_date") else TODAY
    data, facts, unknown = _data(example, pack)
    recipient, odd = _recipient(example)
    sent, forgotten = _history(example, today)
    return {
        "version": 1,
        "today": today,
        "packs": [pack] if pack in shipped_ids() else list(shipped_ids()),
        "exporter": _exporter(example),
        "recipient": recipient,
        "purpose": _purpose(example),
        "evidence": list(_evidence(example, today)),
        "collected_in": _collected_in(example),
        "facts": facts,
        "screenings": _screenings(example, pack, today),
        "data": data,
        "not_inspected": [*unknown, *odd, *forgotten],
        "history": sent,
    }


def _exporter(example: Example) -> dict[str, Any]:
    told = example.get("exporter") or {}
    us_person = told.get("us_person")
    if us_person is None and _asks(example, STATUS_QUESTIONS):
        us_person = True  # whoever asks what the other party is asks as one who is bound
    return _known(
        name="the exporter",
        us_person=us_person,
        country=_country(told.get("country")),
        critical_infrastructure=told.get("ciio"),
        data_broker=told.get("data_broker", told.get("is_data_broker")),
    )


def _recipient(example: Example) -> tuple[dict[str, Any], list[str]]:
    told, subject = example.get("recipient") or {}, example.get("subject")
    entry = _known(
        name="the recipient",
        entity=ENTITIES.get(str(told.get("kind")), "organisation"),
        relationship=_deal(example),
        country=_country(told.get("country")),
        readers=sorted({c for c in map(_country, told.get("reader_countries") or ()) if c}) or None,
        owners=[_owner(number, each) for number, each in enumerate(told.get("owners") or ())] or None,
        covered_person=None if subject else told.get("covered_person"),
    )
    if entry["entity"] == "own":
        entry["relationship"] = "none"
    if subject:
        entry |= _party(subject)
        if _told_in_full(subject):
            entry["covered_person"] = False  # by no other ground than the facts told; they still decide
    odd = sorted(set(subject or ()) - SUBJECT_WORDS)
    return entry, [f"the fact {word} of the recipient" for word in odd if subject and subject[word]]


def _party(subject: Example) -> dict[str, Any]:
    """The party whose standing is asked for."""
    if subject.get("kind") == "individual":
        located = subject.get("located_in")
        status = str(subject.get("us_status") or "").lower()
        residence = _first(subject, "primary_residence", "residence", "resides_in")
        home = _country(located) if located == "US" else _country(residence) or _country(located)
        citizen = _first(subject, "citizenships", "citizenship", "nationality")
        citizenships = [citizen] if isinstance(citizen, str) else list(citizen or ())
        foreign = located in ABROAD and not status and "US" not in citizenships
        return _known(
            entity="individual",
            country=home,
            citizenships=citizenships or None,
            us_person=True if status in US_STATUS else False if foreign else None,
            designated=subject.get("designated"),
            employer=_employer(subject.get("employer")),
        )
    organised = list(subject.get("organized_under") or subject.get("organised_under") or ())
    return _known(
        entity="organisation",
        country=organised[0] if organised else _country(subject.get("country") or subject.get("hq")),
        organised_in=organised[1:] or None,
        principal_place=_country(subject.get("principal_place") or subject.get("hq")),
        designated=subject.get("designated"),
        owners=[_owner(number, each) for number, each in enumerate(subject.get("owners") or ())] or None,
    )


def _told_in_full(subject: Example) -> bool:
    """Whether a place of the party is told, and of whoever owns or employs it whether that is covered."""
    employer = subject.get("employer")
    others = [*(subject.get("owners") or ()), *([employer] if employer else [])]
    placed = any(subject.get(word) for word in ("located_in", "primary_residence", "organized_under", "hq"))
    return placed and subject.get("designated") is False and all(each.get("covered") is not None for each in others)


def _owner(number: int, told: Example) -> dict[str, Any]:
    place = told.get("residence") or told.get("country") or told.get("hq") or ("US" if told.get("us_person") else None)
    covered = told.get("covered")
    return _known(
        name=f"owner {number + 1}",
        share=told.get("pct", told.get("share")),
        country=_country(place),
        covered=False if covered is None and told.get("us_person") else covered,
        owners=[_owner(n, each) for n, each in enumerate(told.get("owners") or ())] or None,
    )


def _employer(told: Example | None) -> dict[str, Any] | None:
    if told is None:
        return None
    organised = next(iter(told.get("organized_under") or ()), None)
    place = _first(told, "hq", "country", "government_of") or organised
    return _known(name="the employer", country=_country(place), covered=told.get("covered"))


def _deal(example: Example) -> str:
    """The deal; not declared where it is what is asked for, or where the example turns on what nobody declares."""
    if _asks(example, DEAL_QUESTIONS) or example.get("decidable_by_program") is False:
        return "unknown"
    told = str(example.get("relationship"))
    if told == "unknown" and example.get("regime") not in ("us_doj_dsp", None):
        return "vendor"  # regimes that do not ask for the deal; the guard's own question about it is not theirs
    if told == "unknown" and any(str(e).startswith("exemption:") for e in example.get("evidence") or ()):
        return "brokerage"  # the exemption is claimed whatever the deal is: it has to carry the strictest one
    return next((deal for deal in DEALS if deal in told), "none" if told == "none" else "unknown")


def _data(example: Example, pack: str | None) -> tuple[list[dict[str, Any]], dict[str, bool], list[str]]:
    entries: list[dict[str, Any]] = []
    facts: dict[str, bool] = {}
    unknown: list[str] = []
    if isinstance(example.get("recurring_schedule"), bool):
        facts["recurring"] = example["recurring_schedule"]
    for number, told in enumerate(example.get("data") or ()):
        facts |= {FACTS_IN_KINDS[k]: True for k in told.get("kinds") or () if k in FACTS_IN_KINDS}
        kinds, odd = _kinds(told)
        unknown += odd
        count = _count(told, example)
        if kinds and count is None:
            unknown += [f"the count of {told.get('category')}"]
            count = 1
        if kinds:
            unit = "devices" if told.get("unit") == "device" else "people"
            entries.append({"kinds": kinds, unit: count, "subjects": _whose(example, number)})
    return entries, facts, unknown


def _kinds(told: Example) -> tuple[list[str], list[str]]:
    known: list[str] = []
    odd: list[str] = []
    for word in told.get("kinds") or ():
        kinds = _named(str(word))
        known += kinds
        if not kinds and word not in FACTS_IN_KINDS:
            odd.append(str(word))
    if not told.get("kinds") and told.get("category") not in NO_DATA:
        stand_in = REPRESENTATIVE.get(str(told.get("category")))
        known, odd = (list(stand_in[0]), []) if stand_in else ([], [str(told.get("category"))])
    return list(dict.fromkeys(known)), odd


def _count(told: Example, example: Example) -> int | None:
    stated = re.sub(r"[,_ ]", "", str(told.get("count")))
    if stated.isdigit():
        return int(stated)
    if told.get("bulk_asserted"):
        return _bulk(str(told.get("category")))
    numbers = [each.get("count") or each.get("bulk_asserted") for each in example.get("data") or ()]
    asked = _asks(example, ("prohibited/restricted", "may the transfer", "mechanism"))
    needs_none = told.get("category") in (*NO_DATA, *MARKETED, "government_location") or any(numbers)
    return None if asked and not needs_none else 1


def _bulk(category: str) -> int:
    """One more than the limit of the category in us-dsp."""
    _, name = REPRESENTATIVE.get(category, ((), "personal_health"))
    limit = shipped_pack("us-dsp").category_by_id[name or "personal_health"].limit
    return 1 if limit is None else limit.number + (limit.operator == "gt")


def _whose(example: Example, number: int) -> str:
    """Data of one export is about the same people, unless no shared key or related party links its parts."""
    apart = example.get("shared_keys") == [] or example.get("related_parties") is False
    return f"part {number + 1}" if apart and number else "everyone"


def _history(example: Example, today: date) -> tuple[list[dict[str, Any]], list[str]]:
    present = {d.get("category"): d for d in example.get("data") or ()}
    again = {
        category: d["count"] - d["distinct_new_persons"]
        for category, d in present.items()
        if isinstance(d.get("distinct_new_persons"), int) and isinstance(d.get("count"), int)
    }
    shared = bool(example.get("shared_keys"))
    sent, unknown = [], []
    for told in example.get("prior_exports") or ():
        category = told.get("category")
        like = {**(present.get(category) or {}), **told}
        kinds, odd = _kinds(like)
        if odd or not kinds:
            unknown.append(f"an earlier export of {', '.join(odd) or category}")
            continue
        count = _count(told, example) or 1
        unit = "devices" if like.get("unit") == "device" else "people"
        entry: dict[str, Any] = {"kinds": kinds, unit: count}
        if category in again:
            entry["overlap"] = min(again[category], count)
            again[category] -= entry["overlap"]
        elif shared:
            entry["overlap"] = min(count, *(_count(d, example) or 1 for d in example["data"]))
        day = date.fromisoformat(told["date"]) if told.get("date") else months_before(today, int(told["months_ago"]))
        sent.append({"day": day, "elsewhere": _elsewhere(told, example), "data": [entry]})
    return sent, unknown


def _elsewhere(told: Example, example: Example) -> bool:
    """Whether it went to somebody who has nothing to do with the recipient."""
    other = str(told.get("recipient")) in ("other", "different", "unrelated", "another")
    return other and not example.get("related_parties")


def _evidence(example: Example, today: date) -> Iterator[dict[str, Any]]:
    for told in example.get("evidence") or ():
        name, _, reference = str(told.get("kind") if isinstance(told, Mapping) else told).partition(":")
        if name == "declared_purpose":
            continue
        if name == "exemption":
            kind = f"exemption:{reference.removeprefix('cn_').removeprefix('202.')}"
        elif name == "derogation":
            kind = f"derogation:{reference}"
        else:
            local = EVIDENCE_OF.get(str(example.get("regime")), {})
            listed = local.get("dpf_listed", "dpf_listing") if "dpf" in f"{name}:{reference}" else None
            kind = (
                listed or local.get(name) or EVIDENCE.get(name) or local.get(reference) or EVIDENCE.get(reference, name)
            )
        expired = "expired" in str(told).lower()
        until = today + timedelta(days=-1 if expired else 180)
        yield {"kind": kind, "reference": str(told), "declared_by": "Jo Doe", "valid_until": until}


def _screenings(example: Example, pack: str | None, today: date) -> dict[str, Any] | None:
    """What the rule's text says of the place: in a listed area, or (where it says nothing of one) not screened."""
    places = [e for e in example.get("data") or () if e.get("category") == "government_location"]
    if not places or pack not in shipped_ids():
        return None
    lists = {c.located.areas for c in shipped_pack(pack).counted if c.located is not None}
    inside = sum(int(each.get("count") or 1) for each in places)
    return {name: {"as_of": today, "inside": inside} for name in lists}


def _purpose(example: Example) -> str:
    evidence = [str(e).partition(":") for e in example.get("evidence") or ()]
    declared = [purpose for kind, _, purpose in evidence if kind == "declared_purpose"]
    named = [str(example["declared_purpose"])] if example.get("declared_purpose") else declared
    if not named and any(each.get("category") in MARKETED for each in example.get("data") or ()):
        return "government_marketed"
    return PURPOSES.get(named[0], named[0]) if named else ""


def _collected_in(example: Example) -> list[str] | None:
    told = example.get("collected_in") or example.get("data_origin") or (example.get("exporter") or {}).get("country")
    countries = [c for c in map(_country, [told] if isinstance(told, str) else told or ()) if c]
    return countries or None


def _asks(example: Example, words: Sequence[str]) -> bool:
    question = str(example.get("question")).lower()
    return any(word in question for word in words)


def _country(word: object) -> str | None:
    return str(word) if word in iso_codes() else None


def _named(word: str) -> list[str]:
    """The kinds that a word means; masked values are what they were (28 CFR 202.206)."""
    for form in (word, MASKED.sub("", word)):
        if form in KINDS:
            return list(KINDS[form])
        if form in _BY_NAME:
            return [form]
        if form.replace("_", " ") in _BY_HEADER:
            return [_BY_HEADER[form.replace("_", " ")]]
        whole = TRUNCATED.sub("", form)
        if whole != form:
            parts = [f"{kind}_truncated" for kind in _named(whole)]
            return [part if part in _BY_NAME else "identifier_truncated" for part in parts]
    return []


def _first(told: Example, *words: str) -> Any:
    """What the first of the words says that says anything."""
    return next((told[word] for word in words if told.get(word)), None)


def _known(**values: Any) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value is not None}
