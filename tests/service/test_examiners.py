"""What others than the packs say of an export: it stands in the verdict, and can only make it stricter."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from export_guard.policy.joining import SUITE, Further, joined
from export_guard.policy.model import SEVERITY, RuleOutcome, Verdict
from export_guard.policy.policy import load_policy
from export_guard.service import Approvals
from export_guard.service.approving import Involved
from export_guard.service.replay import replay

OUTCOMES = st.sampled_from(sorted(SEVERITY))


def said(outcome, rule="one", **more):
    return RuleOutcome(rule, SUITE, outcome, "contact must be clean: it is not", "contract.json", **more)


def examiner(*rules, digest="a" * 64):
    return lambda dataset, profile, scan: Further(rules, {"suite contract.json": digest})


@given(st.lists(OUTCOMES), st.lists(OUTCOMES))
def test_a_verdict_with_more_said_is_as_strict_as_the_strictest_and_loses_no_rule(own, others):
    verdict = Verdict("allow", (), (), {}, date(2026, 1, 1))
    rules = tuple(RuleOutcome(f"own{n}", "house", outcome, "", "") for n, outcome in enumerate(own))
    verdict = replace(verdict, rules=rules, outcome=max(own, key=SEVERITY.get, default="allow"))
    further = Further(tuple(said(outcome, f"other{n}") for n, outcome in enumerate(others)), {})
    both = joined(verdict, further)
    assert SEVERITY[both.outcome] == max((SEVERITY[each] for each in [*own, *others]), default=0)
    assert set(both.rules) == {*verdict.rules, *further.rules}
    assert [SEVERITY[rule.outcome] for rule in both.rules] == sorted(
        (SEVERITY[rule.outcome] for rule in both.rules), reverse=True
    )


def test_an_objection_stops_what_the_rules_allow_and_is_on_record(world):
    decision = world.check(world.people(range(10)), examiner=examiner(said("block")))
    assert (decision.verdict.outcome, decision.clearance) == ("block", None)
    assert decision.verdict.packs["suite contract.json"] == "a" * 64
    (entry,) = world.ledger.past()
    assert [(rule.pack, rule.outcome) for rule in entry.objections] == [(SUITE, "block")]


def test_an_examiner_that_breaks_is_a_doubt_without_the_text_of_its_error(world):
    def broken(dataset, profile, scan):
        raise ValueError("zz.sentinel@leak.example")

    decision = world.check(world.people(range(10)), examiner=broken)
    assert decision.verdict.outcome == "hold"
    assert decision.doubt == "running the suite failed (ValueError)"


def test_another_policy_does_not_settle_what_a_suite_objected_to(world):
    world.check(world.people(range(10)), examiner=examiner(said("block")))
    world.check(world.people(range(10, 20)), examiner=examiner(said("allow")))
    again = replay(world.ledger.past(), load_policy(world.settings.policy))
    assert [each.verdict.outcome for each in again.redone] == ["block", "allow"]
    assert again.changed == ()


@pytest.mark.parametrize(("digest", "outcome"), [("a" * 64, "allow"), ("b" * 64, "hold")])
def test_a_person_releases_a_mild_objection_of_one_suite_and_of_no_other(world, digest, outcome):
    world.settings.policy.write_text(f"{world.settings.policy.read_text()}approvers: {{privacy officer: [ann]}}\n")
    file, mild = world.people(range(10)), said("hold", may_approve=("a named person",))
    first = world.check(file, examiner=examiner(mild), involved=Involved())
    Approvals(world.settings, clock=lambda: world.now).approve(first.id, by="ann", why="it was looked at", through="t")
    assert world.check(file, examiner=examiner(mild, digest=digest), involved=Involved()).verdict.outcome == outcome
