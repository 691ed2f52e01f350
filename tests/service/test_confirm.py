"""The check inside the export: only this data, this recipient, this run, once, in time."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from export_guard.errors import LedgerError
from export_guard.policy.model import RunIdentity
from export_guard.service import NotCleared


@pytest.fixture
def file(world: Any) -> Any:
    """A file that is cleared for redwood in Monday's run."""
    file = world.people(range(5), "out.csv")
    assert world.check(file, to="s3://redwood/in/out.csv").clearance is not None
    return file


def confirm(world: Any, file: Any, run: RunIdentity, to: str = "s3://redwood/in/out.csv") -> Any:
    return world.guard.confirm(file, to=to, run=run)


def test_what_was_checked_is_cleared(world: Any, file: Any, monday: RunIdentity) -> None:
    clearance = confirm(world, file, monday)
    assert clearance.decision_id == world.ledger.decisions()[0].id
    assert clearance.recipient_id == "redwood"


@pytest.mark.parametrize("number", [2, 3])
def test_a_retry_of_the_task_is_cleared(world: Any, file: Any, monday: RunIdentity, number: int) -> None:
    assert confirm(world, file, replace(monday, try_number=number))


def test_changed_data_is_not_cleared(world: Any, file: Any, monday: RunIdentity) -> None:
    file.write_text(file.read_text() + "9,219-11-1234,nine@mail.example\n")
    with pytest.raises(NotCleared, match="the data changed since it was inspected"):
        confirm(world, file, monday)


def test_another_recipient_is_not_cleared(world: Any, file: Any, monday: RunIdentity) -> None:
    with pytest.raises(NotCleared, match="inspected for the recipient 'redwood', and goes to 'oak'"):
        confirm(world, file, monday, to="s3://oak/in/out.csv")


def test_another_recipient_of_the_same_group_is_not_cleared(world: Any, file: Any, monday: RunIdentity) -> None:
    with pytest.raises(NotCleared, match="goes to 'elmwood'"):
        confirm(world, file, monday, to="s3://elmwood/in/out.csv")


def test_another_place_of_the_same_recipient_is_not_cleared(world: Any, file: Any, monday: RunIdentity) -> None:
    with pytest.raises(NotCleared, match=r"goes to 's3://redwood-eu/out\.csv'"):
        confirm(world, file, monday, to="s3://redwood-eu/out.csv")


def test_a_decision_on_the_recipient_as_such_clears_each_of_its_places(world: Any, monday: RunIdentity) -> None:
    file = world.people(range(5))
    world.check(file, to="redwood")
    assert confirm(world, file, monday, to="s3://redwood-eu/out.csv")


def test_an_unknown_place_is_not_cleared(world: Any, file: Any, monday: RunIdentity) -> None:
    with pytest.raises(NotCleared, match="belongs to no recipient"):
        confirm(world, file, monday, to="s3://nobody/out.csv")


def test_another_run_is_not_cleared(world: Any, file: Any, tuesday: RunIdentity) -> None:
    with pytest.raises(NotCleared, match="inspected in another run \\(Dag 'nightly', run 'monday'\\)"):
        confirm(world, file, tuesday)


def test_what_was_never_inspected_is_not_cleared(world: Any, file: Any, tuesday: RunIdentity) -> None:
    with pytest.raises(NotCleared, match="nothing was inspected for 'redwood' in this run"):
        confirm(world, world.people(range(50, 55)), tuesday)


def test_without_any_ledger_nothing_is_cleared(unused_world: Any, monday: RunIdentity) -> None:
    with pytest.raises(NotCleared, match="there is no ledger here yet"):
        confirm(unused_world, unused_world.people(range(5)), monday)


def test_a_lost_ledger_clears_nothing(world: Any, file: Any, monday: RunIdentity) -> None:
    with pytest.raises(NotCleared, match="cannot read the ledger"):
        world.with_settings(ledger_url="postgresql://u:s3cr3t@127.0.0.1:1/l").confirm(file, to="redwood", run=monday)


def test_a_blocked_export_is_not_cleared(world: Any, monday: RunIdentity) -> None:
    file = world.people(range(1500))
    decision = world.check(file)
    with pytest.raises(NotCleared, match=f"{decision.id}\\) is block, not allow"):
        confirm(world, file, monday, to="redwood")


def test_the_newest_decision_is_the_one_that_counts(world: Any, file: Any, monday: RunIdentity) -> None:
    policy = world.settings.policy
    policy.write_text(policy.read_text().replace("at_most: 1000", "at_most: 3"))
    assert world.check(file, to="s3://redwood/in/out.csv").verdict.outcome == "block"
    with pytest.raises(NotCleared, match="is block, not allow"):
        confirm(world, file, monday)


def test_a_clearance_expires(world: Any, file: Any, monday: RunIdentity) -> None:
    world.later(hours=23, minutes=59)
    assert confirm(world, file, monday)
    world.later(minutes=1)
    with pytest.raises(NotCleared, match="expired on 2026-11-22 12:00 UTC"):
        confirm(world, file, monday)


def test_an_export_that_finished_is_not_sent_twice(world: Any, file: Any, monday: RunIdentity) -> None:
    clearance = confirm(world, file, monday)
    world.guard.started(clearance)
    world.guard.finished(clearance)
    with pytest.raises(NotCleared, match="has already finished"):
        confirm(world, file, monday)
    with pytest.raises(LedgerError, match="has already finished"):
        world.guard.started(clearance)


def test_an_export_that_only_started_or_failed_may_start_again(world: Any, file: Any, monday: RunIdentity) -> None:
    world.guard.started(confirm(world, file, monday))
    world.guard.failed(confirm(world, file, monday))
    world.guard.started(confirm(world, file, monday))


def test_after_a_new_check_the_same_data_may_go_once_more(world: Any, file: Any, monday: RunIdentity) -> None:
    world.guard.finished(confirm(world, file, monday))
    world.check(file, to="s3://redwood/in/out.csv")
    assert confirm(world, file, monday)


def test_two_tasks_of_a_run_that_send_the_same_data_each_have_their_clearance(
    world: Any, file: Any, monday: RunIdentity
) -> None:
    other = replace(monday, task_id="send_again")
    world.check(file, to="s3://redwood/in/out.csv", run=other)
    world.guard.finished(confirm(world, file, other))
    assert confirm(world, file, monday)


def test_what_one_task_of_a_mapped_group_may_send_is_no_clearance_for_another(
    world: Any, file: Any, monday: RunIdentity
) -> None:
    first, second = (replace(monday, map_index=index) for index in range(2))
    policy = world.settings.policy
    lenient = policy.read_text()
    policy.write_text(lenient.replace("at_most: 1000", "at_most: 3"))
    world.check(file, to="s3://redwood/in/out.csv", run=first)
    policy.write_text(lenient)
    world.check(file, to="s3://redwood/in/out.csv", run=second)
    with pytest.raises(NotCleared, match="is block, not allow"):
        confirm(world, file, first)
    assert confirm(world, file, second)


def test_each_task_of_a_mapped_group_spends_its_own_clearance(world: Any, file: Any, monday: RunIdentity) -> None:
    first, second = (replace(monday, map_index=index) for index in range(2))
    for run in (first, second):
        world.check(file, to="s3://redwood/in/out.csv", run=run)
    world.guard.finished(confirm(world, file, second))
    world.guard.finished(confirm(world, file, first))
    for run in (first, second):
        with pytest.raises(NotCleared, match="has already finished"):
            confirm(world, file, run)


def test_a_folder_of_a_delta_table_is_cleared_for_the_version_that_was_inspected(
    world: Any, tmp_path: Path, monday: RunIdentity
) -> None:
    deltalake = pytest.importorskip("deltalake", reason="needs the extra 'delta'")
    table = tmp_path / "orders"
    deltalake.write_deltalake(table, pa.table({"sku": ["a", "b"], "stock": [1, 2]}))
    assert world.check(table, to="s3://redwood/in/out.csv").clearance is not None
    assert confirm(world, table, monday)
    deltalake.write_deltalake(table, pa.table({"sku": ["c"], "stock": [3]}), mode="append")
    with pytest.raises(NotCleared, match="the data changed since it was inspected"):
        confirm(world, table, monday)


@pytest.mark.parametrize(
    "change",
    [
        {"decision_id": "d-other"},
        {"fingerprint": "0" * 64},
        {"recipient_id": "oak"},
        {"endpoint": None},
        {"run": RunIdentity("nightly", "tuesday")},
        {"signature": ""},
        {"signature": "ü"},
    ],
)
def test_a_clearance_that_was_made_up_or_changed_writes_nothing(
    world: Any, file: Any, monday: RunIdentity, change: dict[str, Any]
) -> None:
    forged = replace(confirm(world, file, monday), **change)
    for report in (world.guard.started, world.guard.finished, world.guard.failed):
        with pytest.raises(NotCleared, match="not issued by this guard"):
            report(forged)


def test_a_clearance_cannot_be_prolonged(world: Any, file: Any, monday: RunIdentity) -> None:
    clearance = confirm(world, file, monday)
    with pytest.raises(NotCleared, match="not issued by this guard"):
        world.guard.started(replace(clearance, expires_at=clearance.expires_at + timedelta(days=1)))
