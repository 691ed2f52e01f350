"""The words in which boundary cases are written: what differs from the plain case of a regime."""

from __future__ import annotations

import json
from datetime import date

import pytest

from export_guard.policy.what_if import load_what_if

TODAY = date(2026, 11, 21)


def yaml_of(value):
    """A value as a line of YAML, texts in quotes."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)}: {yaml_of(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(yaml_of, value)) + "]"
    return value.isoformat() if isinstance(value, date) else json.dumps(value)


def decided(facts, folder):
    """The verdict on facts, through a file in a folder."""
    path = folder / "facts.yaml"
    path.write_text(yaml_of(facts))
    return load_what_if(path, today=TODAY).decide()


def some(*kinds, people=None, devices=None, **more):
    unit = {"people": people} if devices is None else {"devices": devices}
    return {"kinds": list(kinds), **unit, **more}


def given(*kinds):
    until = date(2027, 3, 31)
    return [{"kind": kind, "reference": "file 12", "declared_by": "Jo Doe", "valid_until": until} for kind in kinds]


def sent(day, *data, elsewhere=False):
    return {"day": day, "elsewhere": elsewhere, "data": [{"overlap": 0, **each} for each in data]}


def plain(pack, exporter, recipient, data, **more):
    """The plain case of a regime, with what differs from it."""

    def differing(to=recipient, readers=(), own=False, deal="vendor", who=None, **change):
        parties = {"entity": "own"} if own else {"relationship": deal, **(who or {})}
        facts = {
            "version": 1,
            "packs": [pack],
            "exporter": {"name": "Exporter", **exporter, **change.pop("exporter", {})},
            "recipient": {"name": "Recipient", "country": to, "readers": readers, **parties},
            "data": [data],
            **more,
            **change,
        }
        return _known(facts)

    return differing


def _known(facts):
    """What is declared: everything but what is ``None``."""
    if isinstance(facts, dict):
        return {key: _known(value) for key, value in facts.items() if value is not None}
    return facts


def cases(**tables):
    """One test for each line of the tables, by what it says."""
    return [pytest.param(*case[1:], id=f"{table}: {case[0]}") for table, lines in tables.items() for case in lines]


def check(verdict, outcome, citation):
    """The outcome, and where the rule that brought it about is written."""
    assert verdict.outcome == outcome, [(r.rule, r.outcome, r.message) for r in verdict.rules]
    said = [f"{r.citation} {r.limit_citation}" for r in verdict.rules if r.outcome == outcome]
    assert not citation or any(citation in each for each in said), said
