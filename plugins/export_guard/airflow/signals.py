"""What is told of a decision besides the alert: metrics, asset events, lineage, messages to people.

None of it may change what happens: a channel that fails is named in the log, and the decision stands. What is told
are names, kinds and counts, as in the verdict.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from export_guard.airflow import assets, lineage, metrics
from export_guard.airflow.notifying.configured import channel_of, entries
from export_guard.airflow.notifying.notice import Said, allowed, notice_of
from export_guard.airflow.operators import ExportBlocked, ExportHeld
from export_guard.airflow.running import unforeseen
from export_guard.airflow.told import keep, told_of
from export_guard.errors import ExportGuardError
from export_guard.report.summary import summary_of_record

if TYPE_CHECKING:
    from export_guard.service import Clearance, Decision
    from export_guard.service.unguarded import UnguardedWrite

_T = TypeVar("_T")


def tell_decision(context: Any, summary: Mapping[str, Any], alert: str, seconds: float) -> None:
    """Tell every channel of a decision that a running task has just made. ``seconds`` is how long it took."""
    task = context["task"]
    keep(task, summary)
    safely(task, "metrics", lambda: metrics.decided(task, summary, seconds))
    safely(task, "OpenLineage", lambda: lineage.attach(task))
    if summary["outcome"] == "allow":
        safely(task, "asset events", lambda: assets.add_to_events(context, summary))
        alert = allowed(summary)
    _tell_people(context, Said(summary["outcome"], alert, summary))


def decided_or_held(context: Any, work: Callable[[], _T], words: Callable[[str], str]) -> _T:
    """What ``work`` decides. Where it cannot decide, everybody is told and ``ExportHeld`` raised, in words for why."""
    try:
        return work()
    except ExportGuardError as error:
        why = str(error)
    except Exception as error:  # noqa: BLE001 - third-party messages quote data; anything unforeseen is a doubt
        why = unforeseen(error)
    held, task = ExportHeld(words(why)), context["task"]
    safely(task, "metrics", lambda: metrics.undecided(task))
    _tell_people(context, Said("hold", str(held)))
    raise held


def tell_rehearsal(context: Any, decision: Decision) -> None:
    """Tell what would have come of an export that is only warned of."""
    task, recipient = context["task"], decision.export.recipient
    to = None if recipient is None else recipient.id
    safely(task, "metrics", lambda: metrics.rehearsed(task, decision.verdict.outcome, to))


def tell_refusal(context: Any, refusal: ExportBlocked) -> None:
    """Tell that an export came without a valid clearance, and was stopped."""
    task, refusal.uncleared = context["task"], True
    safely(task, "metrics", lambda: metrics.refused(task))
    _tell_people(context, Said("refused", str(refusal)))


def tell_unguarded(context: Any, write: UnguardedWrite) -> None:
    """Tell of a write to a place outside that no guard has seen."""
    task, recipient = context["task"], write.recipient
    safely(task, "metrics", lambda: metrics.unguarded(task, None if recipient is None else recipient.id))
    _tell_people(context, Said("unguarded", f"Task {task.task_id!r} {write}"))


def tell_clearance(context: Any, clearance: Clearance) -> None:
    """Tell that an export goes on with the clearance that its guard task got."""
    task = context["task"]
    if told_of(task) is None and (assets.of(task) or lineage.is_at_work()):
        safely(task, "asset events and OpenLineage", lambda: _tell_cleared(context, clearance))


def _tell_cleared(context: Any, clearance: Clearance) -> None:
    from export_guard.airflow.settings import airflow_settings
    from export_guard.service.opened import opened_ledger

    task = context["task"]
    summary = summary_of_record(opened_ledger(airflow_settings()).record_of(clearance.decision_id))
    keep(task, summary)
    lineage.attach(task)
    assets.add_to_events(context, summary)


def _tell_people(context: Any, said: Said) -> None:
    """Send a notice through the channels that the configuration names for every guard; each for itself."""
    task = context["task"]

    def tell() -> None:
        from export_guard.airflow.settings import notify_option

        for entry in entries(notify_option()):
            safely(task, str(entry.get("channel")), partial(_send, entry, context, said))

    safely(task, "people", tell)


def _send(entry: Mapping[str, Any], context: Any, said: Said) -> None:
    channel = channel_of(entry)
    if said.outcome in channel.outcomes:
        channel.notifier().send(notice_of(context, said))


def safely(task: Any, channel: str, tell: Callable[[], None]) -> None:
    """Tell one channel; where that fails, say so in the log."""
    try:
        tell()
    except ExportGuardError as error:
        task.log.warning("export guard could not tell %s: %s", channel, error)
    except Exception as error:  # noqa: BLE001 - the decision stands, whatever a library for telling it does
        task.log.warning("export guard could not tell %s: %s", channel, unforeseen(error))
