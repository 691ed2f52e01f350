"""What people are told of one export, taken from the context of a task. Names, kinds and counts only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from export_guard.airflow.told import told_of

Outcome = Literal["allow", "hold", "block", "refused", "unguarded", "failed"]
"""What was decided, or what happened without a decision.

``refused``: no valid clearance; ``unguarded``: a write that no guard has seen; ``failed``: of something else.
"""


@dataclass(frozen=True)
class Notice:
    """What people are told of one export, and of which task.

    ``headline`` is one line, ``text`` the whole alert (it begins with the headline), ``summary`` the verdict in short
    (:mod:`export_guard.report.summary`; ``None`` where there is none), ``run`` says which task it was.
    """

    outcome: Outcome
    headline: str
    text: str
    summary: Mapping[str, Any] | None
    run: Mapping[str, Any]
    link: str | None = None

    def to_json(self) -> dict[str, Any]:
        """All of it, for machines."""
        return {
            "outcome": self.outcome,
            "headline": self.headline,
            "text": self.text,
            "verdict": None if self.summary is None else dict(self.summary),
            "run": dict(self.run),
            "link": self.link,
        }

    @property
    def facts(self) -> list[tuple[str, str]]:
        """The figures by name, as people read them."""
        said = self.summary or {}
        people = said.get("people")
        rows = [
            ("Task", "{dag_id} / {task_id}".format(**self.run)),
            ("Run", str(self.run["run_id"])),
            ("Recipient", said.get("recipient") or said.get("endpoint")),
            ("Rows", None if said.get("rows") is None else f"{said['rows']:,}"),
            ("People or devices", None if people is None else _between(people)),
            ("Kinds", ", ".join(said.get("kinds") or ())),
            ("Decision", said.get("decision")),
        ]
        return [(name, value) for name, value in rows if value]

    @property
    def dedup_key(self) -> str:
        """What is the same for every message about one export of one run."""
        return "export_guard/{dag_id}/{run_id}/{task_id}/{map_index}".format(**self.run)


@dataclass(frozen=True)
class Said:
    """An outcome with the text that people read in Airflow."""

    outcome: Outcome
    text: str
    summary: Mapping[str, Any] | None = field(default=None)


def notice_of(context: Any, said: Said) -> Notice:
    """A notice about the running task."""
    ti = context["ti"]
    run = {
        "dag_id": ti.dag_id,
        "run_id": ti.run_id,
        "task_id": ti.task_id,
        "map_index": -1 if ti.map_index is None else ti.map_index,
        "try_number": ti.try_number,
    }
    link = getattr(ti, "log_url", None)
    return Notice(said.outcome, said.text.partition("\n")[0], said.text, said.summary, run, link)


def said_in(context: Any) -> Said | None:
    """What a callback of Airflow is about; ``None`` where a task ended well that decided nothing.

    The text of an error that is none of ours may quote data, so only its type is told.
    """
    from export_guard.airflow.operators import ExportBlocked, ExportHeld

    error, summary = context.get("exception"), told_of(context.get("task"))
    if isinstance(error, ExportBlocked):
        decided = summary if error.verdict is not None else None
        outcome: Outcome = "hold" if isinstance(error, ExportHeld) else "block"
        return Said("refused" if error.uncleared else outcome, str(error), decided)
    if error is not None:
        kind = type(error).__name__ if isinstance(error, BaseException) else "an error"
        return Said("failed", f"Task {context['ti'].task_id!r} failed of {kind}; its log says more", summary)
    if summary is None:
        return None
    return Said("allow", allowed(summary), summary)


def allowed(summary: Mapping[str, Any]) -> str:
    """The one line about an export that may go, or about a dataset that met what is expected of it."""
    to = summary["recipient"] or summary["endpoint"]
    if to is None:
        return f"Validation of {summary['dataset'] or 'a checkpoint'} PASSED"
    return f"Export of {summary['dataset']} to {to} ALLOWED"


def _between(bounds: Mapping[str, int]) -> str:
    low, high = bounds["low"], bounds["high"]
    return f"{low:,}" if low == high else f"{low:,} to {high:,}"
