"""Approval of what is held: who may answer, what the answer is bound to, and what it releases."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from export_guard.errors import LedgerError
from export_guard.ledger import Answer, Held
from export_guard.ledger.chain import plain
from export_guard.policy.approvers import Approver, people_of, role_name
from export_guard.policy.model import Export, Recipient, RuleOutcome, RunIdentity, Verdict
from export_guard.policy.policy import load_policy
from export_guard.profile.sketch import Bounds
from export_guard.service import Approvals, Involved, NotApproved
from export_guard.service.approving import how_to_approve, released

APPROVERS = """
approvers:
  privacy_officer: [ann, bob]
  counsel: [{name: cleo, id: "7"}]
"""
SCHEDULED = Involved(authors=("data-team",))
MONDAY = RunIdentity("nightly", "monday", "send")


@pytest.fixture
def asking(world):
    """The world of the other tests, whose policy has approvers; holds of 3,500 people's rows are asked about."""
    policy = world.settings.policy
    policy.write_text(policy.read_text().replace("at_most: 1000\n", "at_most: 9000\n") + APPROVERS)
    return world


@pytest.fixture
def approvals(asking):
    return Approvals(asking.settings, clock=lambda: asking.now)


@pytest.fixture
def held(asking):
    """A hold on 3,500 rows in Monday's run, and the file."""
    file = asking.people(range(3500))
    decision = asking.check(file, involved=SCHEDULED)
    assert decision.verdict.outcome == "hold"
    return decision, file


def events(world):
    return [event for record in world.ledger.records() for event in record["events"]]


def test_an_approved_hold_is_allowed_once(asking, approvals, held):
    decision, file = held
    approvals.approve(decision.id, by="ann", why="the contract covers it", evidence=["T-12"], through="test")
    again = asking.check(file, involved=SCHEDULED)
    assert again.verdict.outcome == "allow"
    assert again.clearance is not None
    (rule,) = [rule for rule in again.verdict.rules if rule.limit == 3000]
    assert any("released by ann (privacy officer)" in note for note in rule.notes)
    assert asking.check(file, run=MONDAY, involved=SCHEDULED).verdict.outcome == "hold"


def test_who_when_why_and_on_which_evidence_are_events_of_the_chain(asking, approvals, held):
    decision, file = held
    approvals.approve(decision.id, by="ann", why="the contract covers it", evidence=["T-12"], through="test")
    allowed = asking.check(file, involved=SCHEDULED)
    given, spent = events(asking)
    assert (given["kind"], given["by"], given["why"]) == ("approval_given", "ann", "the contract covers it")
    assert (given["roles"], given["evidence"], given["through"]) == (["privacy officer"], ["T-12"], "test")
    assert given["at"].startswith("2026-11-21T12:00")
    assert (spent["kind"], spent["for"]) == ("approval_spent", allowed.id)
    assert asking.ledger.verify() == []


def test_a_released_export_counts_in_the_window_like_any_other(asking, approvals, held):
    decision, file = held
    approvals.approve(decision.id, by="ann", why="the contract covers it", through="test")
    asking.check(file, involved=SCHEDULED)
    later = asking.check(asking.people(range(5000, 5010)), run=RunIdentity("nightly", "tuesday", "send"))
    assert later.verdict.outcome == "hold"
    assert any(rule.count == Bounds(3510, 3510) for rule in later.verdict.rules)


@pytest.mark.parametrize(
    "other",
    [
        {"to": "elmwood"},
        {"to": "s3://redwood/elsewhere"},
        {"run": RunIdentity("nightly", "tuesday", "send")},
        {"run": RunIdentity("weekly", "monday", "send")},
        {"involved": Involved(triggered_by="Ann")},
    ],
)
def test_an_approval_is_for_its_recipient_place_and_run_only(asking, approvals, held, other):
    decision, file = held
    approvals.approve(decision.id, by="ann", why="the contract covers it", through="test")
    assert asking.check(file, **{"involved": SCHEDULED, **other}).verdict.outcome == "hold"
    assert asking.check(file, involved=SCHEDULED).verdict.outcome == "allow"


def test_other_data_asks_again(asking, approvals, held):
    decision, file = held
    approvals.approve(decision.id, by="ann", why="the contract covers it", through="test")
    file.write_text(file.read_text() + "9999,219-10-1234,late@mail.example\n")
    assert asking.check(file, involved=SCHEDULED).verdict.outcome == "hold"


def test_the_same_data_asks_again_when_more_would_have_left(asking, approvals, held):
    decision, file = held
    approvals.approve(decision.id, by="ann", why="the contract covers it", through="test")
    small = asking.people(range(8000, 8100))
    assert asking.check(small, run=RunIdentity("other", "x", "send")).verdict.outcome == "allow"
    assert asking.check(file, involved=SCHEDULED).verdict.outcome == "hold"


def test_an_approval_expires(asking, approvals, held):
    decision, file = held
    approvals.approve(decision.id, by="ann", why="the contract covers it", through="test")
    asking.later(hours=24)
    assert asking.check(file, involved=SCHEDULED).verdict.outcome == "hold"


def test_an_approval_of_somebody_who_is_no_approver_any_more_releases_nothing(asking, approvals, held):
    decision, file = held
    approvals.approve(decision.id, by="ann", why="the contract covers it", through="test")
    policy = asking.settings.policy
    policy.write_text(policy.read_text().replace("[ann, bob]", "[bob]"))
    assert asking.check(file, involved=SCHEDULED).verdict.outcome == "hold"


def test_an_approval_under_another_policy_is_none(asking, approvals, held):
    decision, _ = held
    policy = asking.settings.policy
    policy.write_text(policy.read_text().replace("name: Redwood", "name: Redwood Ltd"))
    with pytest.raises(NotApproved, match="the policy has changed since"):
        approvals.approve(decision.id, by="ann", why="the contract covers it", through="test")


@pytest.mark.parametrize(
    ("involved", "by", "said"),
    [
        (SCHEDULED, "eve", "eve may not approve it"),
        (SCHEDULED, "cleo", "cleo may not approve it"),  # she is known by her id
        (SCHEDULED, "", "somebody may not approve it"),
        (Involved(triggered_by="ann"), "ann", "ann started the run"),
        (Involved(triggered_by="ANN"), "ann", "ann started the run"),
        (Involved(authors=("zoe", "ann")), "ann", "named in the Dag as its author"),
        (Involved(known=False), "ann", "not on record who started"),
        (None, "ann", "not on record who started"),
    ],
)
def test_whoever_may_not_approve_is_told_why_and_nothing_is_recorded(asking, approvals, involved, by, said):
    decision = asking.check(asking.people(range(3500)), involved=involved)
    with pytest.raises(NotApproved, match=said):
        approvals.approve(decision.id, by=by, why="the contract covers it", through="test")
    assert events(asking) == []


def test_the_answer_of_an_identified_person_who_may_not_is_a_refusal_and_final(asking, approvals):
    decision = asking.check(asking.people(range(3500)), involved=Involved(triggered_by="ann"))
    with pytest.raises(NotApproved) as refused:
        approvals.approve(decision.id, by="ann", why="it is mine", through="test", final=True)
    assert refused.value.final
    assert [event["kind"] for event in events(asking)] == ["approval_refused"]
    with pytest.raises(NotApproved, match="refused by export-guard, and that is final"):
        approvals.approve(decision.id, by="bob", why="the contract covers it", through="test")


def test_the_first_answer_is_final(approvals, held):
    decision, _ = held
    approvals.refuse(decision.id, by="bob", why="too many", through="test")
    with pytest.raises(NotApproved, match="refused by bob, and that is final"):
        approvals.approve(decision.id, by="ann", why="the contract covers it", through="test")
    with pytest.raises(LedgerError, match="refused by bob, and that is final"):
        approvals.refuse(decision.id, by="ann", why="too many", through="test")


@pytest.mark.parametrize(("why", "said"), [(" ", "no reason"), ("because 219-09-9999 asked", "looks like a value")])
def test_a_reason_is_needed_that_holds_no_value(asking, approvals, held, why, said):
    decision, _ = held
    with pytest.raises(NotApproved, match=said):
        approvals.approve(decision.id, by="ann", why=why, through="test")
    with pytest.raises(NotApproved, match=said):
        approvals.refuse(decision.id, by="ann", why=why, through="test")
    assert events(asking) == []


def test_a_block_and_a_doubt_cannot_be_approved(asking, approvals):
    block = asking.check(asking.people(range(9500)), involved=SCHEDULED)
    with pytest.raises(NotApproved, match="it is block"):
        approvals.approve(block.id, by="ann", why="the contract covers it", through="test")
    doubt = asking.check(asking.folder / "missing.csv", involved=SCHEDULED)
    with pytest.raises(NotApproved, match="nobody can approve what is not known"):
        approvals.approve(doubt.id, by="ann", why="the contract covers it", through="test")


def test_where_the_policy_names_nobody_the_way_out_is_said(world):
    decision = world.check(world.people(range(500)), to="oak", involved=SCHEDULED)
    policy = world.settings.policy
    policy.write_text(policy.read_text().replace("at_most: 3000", "at_most: 100"))
    decision = world.check(world.people(range(600)), to="oak", involved=SCHEDULED)
    question = Approvals(world.settings).question(decision.id)
    assert "the policy names nobody as a named person" in how_to_approve(question)


def test_a_changed_answer_is_noticed(asking, approvals, held):
    import sqlite3
    from contextlib import closing

    decision, file = held
    approvals.refuse(decision.id, by="bob", why="too many", through="test")
    with closing(sqlite3.connect(asking.folder / "ledger.db")) as ledger, ledger:
        for (trigger,) in ledger.execute("select name from sqlite_master where type='trigger'").fetchall():
            ledger.execute(f"drop trigger {trigger}")
        ledger.execute("update export_guard_entry set kind = 'approval_given' where kind = 'approval_refused'")
    assert asking.check(file, involved=SCHEDULED).verdict.outcome == "hold"
    assert asking.ledger.verify() != []


def test_a_role_may_be_written_in_every_usual_way(asking):
    policy = load_policy(asking.settings.policy)
    assert people_of(policy.approvers, ["the Privacy Officer"]) == {
        Approver("ann", "ann"): ("privacy officer",),
        Approver("bob", "bob"): ("privacy officer",),
    }
    assert people_of(policy.approvers, ["counsel"]) == {Approver("cleo", "7"): ("counsel",)}
    assert len(people_of(policy.approvers, ["a named person"])) == 3


@given(st.text(alphabet="aB _-", max_size=12))
def test_a_role_has_one_name_however_often_it_is_named(words):
    assert role_name(role_name(words)) == role_name(words)


# --- laws of what an approval releases ------------------------------------------------------------------

RULES = st.builds(
    RuleOutcome,
    rule=st.sampled_from(["a", "b"]),
    pack=st.sampled_from(["p", "q"]),
    outcome=st.sampled_from(["hold", "allow"]),
    message=st.just("so many"),
    citation=st.just(""),
    count=st.none() | st.integers(0, 5).map(lambda n: Bounds(n, n)),
    limit=st.none() | st.integers(0, 2),
    columns=st.sets(st.sampled_from(["x", "y"])).map(lambda found: tuple(sorted(found))),
    may_approve=st.sampled_from([("privacy officer",), ("counsel",), ()]),
)


@pytest.fixture(scope="module")
def policy(tmp_path_factory):
    path = tmp_path_factory.mktemp("approving") / "policy.yaml"
    path.write_text("version: 1\nexporter: {name: Acme}\n" + APPROVERS)
    return load_policy(path)


@given(
    then=st.lists(RULES, max_size=3),
    now=st.lists(RULES, max_size=3),
    by=st.sampled_from(["ann", "bob", "7", "eve"]),
    triggered=st.sampled_from([None, "ann", "cleo"]),
)
def test_nothing_is_released_that_was_not_approved_by_one_who_may(asked_at, policy, then, now, by, triggered):
    def verdict(rules):
        return Verdict("hold", tuple(rules), (), {}, asked_at.date())

    export = Export("data", None, Recipient("acme", "Acme", "organisation", "US", "acme", "vendor"), {}, run=MONDAY)
    held = Held(
        id="d-1",
        outcome="hold",
        dataset="data",
        recipient="acme",
        endpoint=None,
        fingerprint="f",
        run=MONDAY,
        policy=policy.digest,
        packs={},
        rules=tuple(plain(rule) for rule in then),
        evidence=(),
        involved=plain(Involved(triggered_by=triggered)),
        doubt=None,
        inspected=True,
        answer=Answer(True, asked_at, by, {"id": by, "roles": []}),
        spent=False,
    )
    found = released(verdict(now), export, policy, [held], None, asked_at, 24)
    holding = [rule for rule in now if rule.outcome == "hold"]
    if found is None:
        return
    names = {"ann": "privacy officer", "bob": "privacy officer", "7": "counsel"}
    assert {"ann": "ann", "bob": "bob", "7": "cleo"}[by] != triggered
    for rule in then:
        assert rule.outcome == "allow" or names[by] in rule.may_approve
    for rule in holding:
        fitting = [
            each
            for each in then
            if each.outcome == "hold"
            and (each.pack, each.rule, each.limit) == (rule.pack, rule.rule, rule.limit)
            and set(rule.columns) <= set(each.columns)
            and (rule.count is None or (each.count is not None and rule.count.high <= each.count.high))
        ]
        assert fitting
    assert all(rule.outcome == "allow" for rule in found[0].rules)
    assert released(verdict(now), export, policy, [replace(held, spent=True)], None, asked_at, 24) is None


@pytest.fixture(scope="module")
def asked_at():
    from datetime import UTC, datetime

    return datetime(2026, 11, 21, 12, tzinfo=UTC)
