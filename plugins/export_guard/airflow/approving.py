"""A hold that a person may release: the task waits in Airflow for the answer, and goes on with it.

Airflow shows the question under Required Actions and lets only those answer whom it was assigned to; who may is
checked here once more, and the ledger keeps the answer. An approval does not replace the decision: the data is
inspected again, and what differs from what was approved is not released.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, cast

from export_guard.airflow.operators import ANSWERED, ExportHeld
from export_guard.airflow.settings import airflow_settings
from export_guard.airflow.waiting import put_question, until_answered
from export_guard.errors import ExportGuardError
from export_guard.service import Approvals, Involved, NotApproved, Question
from export_guard.service.approving import how_to_approve, rows_of

if TYPE_CHECKING:
    from export_guard.airflow.operators import ExportGuardOperator
    from export_guard.service import Decision

APPROVE, REFUSE = "Approve", "Refuse"
_FORM = {  # no value is None: Airflow 3.2's page would hand over the whole description of such a field instead
    name: {"value": "", "description": words, "schema": {"type": ["string", "null"]}}
    for name, words in (("why", "Why; no approval without it"), ("evidence", "What shows it: a ticket, a contract"))
}
_THROUGH = "Airflow"
_STARTED_BY_SOMEBODY = ("manual", "backfill")


def involved_in(context: Any) -> Involved:
    """Who started the run, and whom the Dag names as owners of its tasks."""
    run, dag = context["dag_run"], context["dag"]
    user = getattr(run, "triggering_user_name", None)
    somebody = str(getattr(run.run_type, "value", run.run_type)) in _STARTED_BY_SOMEBODY
    owners = {name.strip() for task in dag.tasks for name in str(task.owner).split(",")}
    return Involved(user, tuple(sorted(owners - {""})), known=bool(user) or not somebody)


def ask(operator: ExportGuardOperator, context: Any, decision: Decision) -> str:
    """Park the task for the people who may approve a hold; does not return then.

    Returns what the alert says instead where nobody is asked: why nobody may approve, or the command to do it with.
    """
    settings = airflow_settings()
    question = Approvals(settings).question(decision.id)
    if question.hindered:
        return how_to_approve(question)
    until = datetime.now(UTC) + timedelta(hours=settings.clearance_hours)
    asked: dict[str, Any] = {"options": [APPROVE, REFUSE], "params": _FORM}
    try:
        wait = until_answered(
            context["ti"].id, **asked, until=until, method=ANSWERED, kwargs={"decision": decision.id, "until": until}
        )
        put_question(
            context["ti"].id,
            **asked,
            subject=f"Export of {question.held.dataset} to {question.held.recipient}: approve it?",
            body=as_table(question),
            to={who.id: who.name for who in question.approvers},
        )
    except ImportError:
        return how_to_approve(question)
    operator.log.info("waiting for %s to approve", " or ".join(who.name for who in question.approvers))
    raise wait


def answer_in(context: Any) -> Mapping[str, Any] | None:
    """What :meth:`~export_guard.airflow.operators.ExportGuardOperator.export_answered` is to be told.

    It is there in the try that goes on after an answer, else ``None``.
    """
    server = getattr(context["ti"], "_ti_context_from_server", None)
    if not server or server.next_method != ANSWERED:
        return None
    from airflow.sdk.serde import deserialize

    return cast("Mapping[str, Any]", deserialize(server.next_kwargs or {}))


def go_on_with_export(task: Any) -> None:
    """Have Airflow call an export's ``execute`` once its check is done, where it would look for :data:`ANSWERED`.

    The operator of an export knows of no answers; of any class, it is given the method for this one try.
    """

    def execute(context: Any, **_answer: Any) -> Any:
        return task.execute(context)

    setattr(task, ANSWERED, execute)


def as_table(question: Question) -> str:
    """The verdict in Markdown: what holds, by which rule, and who may release it."""
    rows = [" | ".join(_cell(cell) for cell in row) for row in rows_of(question)]
    lines = ["| what | rule | who may release it |", "|---|---|---|", *(f"| {row} |" for row in rows)]
    held = question.held
    where = held.endpoint or held.recipient
    return "\n".join([*lines, "", f"To {_cell(str(where))}, decision {held.id}. The approval is for this data, once."])


def answered(decision: str, event: Mapping[str, Any] | None, until: datetime | None) -> None:
    """Check an answer that had to come ``until`` then, and put it on record.

    Raises ``ExportHeld`` unless it approves: no retry asks again.
    """
    try:
        _record(Approvals(airflow_settings()), decision, event or {}, until)
    except ExportGuardError as error:
        raise ExportHeld(
            f"Export held: it was not approved.\nwhy: {error}\n"
            "do: clear this task; it is inspected and asked again then. Nothing has left"
        ) from None


def _record(approvals: Approvals, decision: str, event: Mapping[str, Any], until: datetime | None) -> None:
    why_none = _why_no_answer(event, until)
    if why_none:
        approvals.lapse(decision, why_none, through=_THROUGH)
        raise NotApproved(why_none, final=True)
    who = event["responded_by_user"]
    why, evidence = (str((event.get("params_input") or {}).get(name) or "") for name in _FORM)
    if event.get("chosen_options") != [APPROVE]:
        try:
            approvals.refuse(decision, by=str(who["name"]), why=why or "no reason was given", through=_THROUGH)
        except NotApproved:  # words that hold what looks like a value
            approvals.lapse(decision, "somebody refused it, in words that cannot be kept", through=_THROUGH)
        raise NotApproved(f"{who['name']} refused it", final=True)
    approvals.approve(
        decision,
        by=str(who["id"]),
        also=str(who["name"]),
        why=why,
        evidence=(evidence,) if evidence.strip() else (),
        through=_THROUGH,
        final=True,
    )


_NO_ANSWER = {"timeout": "nobody answered in time", "validation": "the answer does not fit what was asked"}


def _why_no_answer(event: Mapping[str, Any], until: datetime | None) -> str:
    """Why what Airflow hands on is no answer of a person in time; empty where it is one.

    Whoever answers after the time is up, and before Airflow notices that, is taken by Airflow.
    """
    if event.get("error"):
        return _NO_ANSWER.get(str(event.get("error_type")), "no person answered")
    if not event.get("responded_by_user"):
        return "no person answered"
    said = event.get("params_input") or {}
    if not all(isinstance(said.get(name), str | None) for name in _FORM):  # Airflow 3.2 tells, 3.3 does not look
        return _NO_ANSWER["validation"]
    at = event.get("responded_at")
    if not isinstance(at, datetime) or at.tzinfo is None or until is None:
        return "it is not on record when the answer came"
    return "the answer came too late" if at > until else ""


def _cell(text: str) -> str:
    return " ".join(text.replace("|", "\\|").split())
