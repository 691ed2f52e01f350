from __future__ import annotations

from dataclasses import replace
from datetime import date

from export_guard.policy.decision import doubt


def test_an_endpoint_of_nobody_is_held(world):
    verdict = world.decide(None, world.about("email", 1), endpoint="s3://somewhere/x")
    assert verdict.outcome == "hold"
    assert verdict.deciding[0].rule == "unknown-recipient"
    assert "s3://somewhere/x" in verdict.deciding[0].message


def test_an_export_to_another_place_than_the_recipients_is_held(world):
    american = replace(world.chinese_vendor, country="US", endpoints=("s3://vendor/in",))
    here = world.decide(american, world.about("email", 1), endpoint="s3://conn@vendor/in/file.csv")
    elsewhere = world.decide(american, world.about("email", 1), endpoint="s3://vendor/inside/file.csv")
    assert here.outcome == "allow"
    assert elsewhere.outcome == "hold"
    assert elsewhere.deciding[0].rule == "wrong-endpoint"


def test_columns_that_were_not_inspected_are_held_and_named(world):
    american = replace(world.chinese_vendor, country="US")
    verdict = world.decide(american, not_inspected=["scan", "blob"])
    assert verdict.outcome == "hold"
    assert verdict.deciding[0].columns == ("blob", "scan")
    assert "A20" in world.asked(verdict)


def test_own_storage_needs_no_deal(world):
    own = replace(world.chinese_vendor, entity="own", country="US", relationship="none")
    assert world.decide(own, world.about("us_ssn", 5)).outcome == "allow"


def test_a_doubt_holds_and_says_what_to_do():
    verdict = doubt("ledger-lost", "the ledger cannot be reached", "start it", date(2026, 11, 21), "A24")
    assert verdict.outcome == "hold"
    assert verdict.deciding[0].clears_with == ("start it",)
    assert [q.id for q in verdict.questions] == ["A24"]


def test_a_decision_without_any_rule_says_so(world):
    american = replace(world.chinese_vendor, country="US")
    assert world.decide(american, packs=[]).warnings == (
        "no pack and no limit is active: only what is unknown is held",
    )
