"""The operator that inspects a dataset and stops the run when it may not leave.

Nothing but Airflow is imported here and nothing is done in ``__init__``: both cost at every parse of a Dag.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from airflow.sdk.exceptions import AirflowFailException

from export_guard.airflow.telling import TellingOperator

if TYPE_CHECKING:
    from datetime import datetime

    from airflow.sdk import Context

    from export_guard.airflow.connections import AirflowConnections
    from export_guard.airflow.exporters import Exporter, Movement
    from export_guard.policy.model import Verdict

ANSWERED = "export_answered"
"""Name of the method that a task goes on with when the hold it waited for was answered."""


class ExportBlocked(AirflowFailException):
    """The export may not go on. Airflow never retries it.

    The message is the whole alert: the first line says what was stopped and why. ``verdict`` is the decision
    with every rule that spoke (of a validation, its verdict as JSON), ``None`` where none was reached; ``uncleared``:
    it came without a valid clearance.
    """

    def __init__(self, message: str, verdict: Verdict | Mapping[str, Any] | None = None) -> None:
        super().__init__(message)
        self.verdict = verdict
        self.uncleared = False


class ExportHeld(ExportBlocked):
    """The export may go on only when a named person approves it, or when a doubt is cleared up."""


def refusal_for(outcome: str) -> type[ExportBlocked]:
    """The exception of an export whose verdict is ``block`` or ``hold``."""
    return ExportBlocked if outcome == "block" else ExportHeld


class ExportGuardOperator(TellingOperator):
    """Inspect a dataset right before it leaves; succeed only when it may go to the recipient.

    Parameters
    ----------
    dataset:
        What is about to leave (templated): a path, folder, glob or URL (``s3://conn_id@bucket/key``), a list
        of them, a mapping ``{"conn_id": …, "query": …}`` (or ``"url"`` for ``"conn_id"``, ``"table"`` and
        ``"schema"`` for ``"query"``), or a frame handed over by a task.
    to:
        The recipient's id in the policy, or the endpoint URL that the data goes to (templated).
    relationship:
        The deal behind the export, where the policy leaves it ``unknown``; a contradiction holds.
    purpose:
        Why the data goes there, in words (templated).
    evidence:
        Mappings with ``kind``, ``reference``, ``declared_by`` and ``valid_until`` (ISO date), or
        :class:`~export_guard.policy.model.Evidence` (templated).
    subject:
        Column or columns that tell people (or devices) apart; found automatically when left out.
    subject_unit:
        Whether a subject is a ``person`` or a ``device`` (templated, as are the two below).
    country, country_column:
        Country of all subjects (ISO 3166-1 alpha-2), or the column that holds it.
    suite:
        A suite file of expectations of ``export_guard_expectations`` (templated), judged on the same inspection and
        part of the verdict: a critical failure blocks, a milder one holds. What cannot be judged holds.
    suite_severity:
        The severity from which failures object: ``info`` (every failure), ``warning`` or ``critical``.
    suite_parameters:
        Values for the suite's parameters (templated).
    seal:
        Let only a sealed copy of what was inspected leave; holds where nothing points the export at one, as for a
        guard that no export goes with.

    Raises :class:`ExportBlocked` or :class:`ExportHeld`, which Airflow never retries. The verdict is pushed as
    XCom (``export_guard_verdict`` and the return value) before that, and shows in the Rendered Templates.
    """

    template_fields: Sequence[str] = (
        "dataset",
        "to",
        "relationship",
        "purpose",
        "evidence",
        "subject",
        "subject_unit",
        "country",
        "country_column",
        "suite",
        "suite_severity",
        "suite_parameters",
        "verdict",
    )
    template_fields_renderers: ClassVar[dict[str, str]] = {
        "dataset": "json",
        "evidence": "json",
        "suite_parameters": "json",
        "verdict": "json",
    }
    export_records_start = False
    """Whether the guarded export itself asks for its clearance and puts its start on record before anything leaves."""
    exporter: Exporter | None = None
    """How the guarded export is read, where that is known."""
    pin: str | None = None
    """Which argument of the guarded export takes the version of the table that was inspected."""

    def __init__(
        self,
        *,
        dataset: Any,
        to: str,
        relationship: str | None = None,
        purpose: str | None = None,
        evidence: Sequence[Any] | None = None,
        subject: str | Sequence[str] | None = None,
        subject_unit: str = "person",
        country: str | None = None,
        country_column: str | None = None,
        suite: str | None = None,
        suite_severity: str = "info",
        suite_parameters: Mapping[str, Any] | None = None,
        seal: bool = False,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self.dataset = dataset
        self.to = to
        self.relationship = relationship
        self.purpose = purpose
        self.evidence = evidence
        self.subject = subject
        self.subject_unit: Any = subject_unit
        self.country = country
        self.country_column = country_column
        self.suite = suite
        self.suite_severity = suite_severity
        self.suite_parameters = suite_parameters
        self.seal = seal

    def movement(self, context: Context, connections: AirflowConnections) -> Movement:
        """What leaves and where to, from the rendered fields."""
        from export_guard.airflow.exporters import Movement

        return Movement(self.dataset, self.to)

    def guarded_task_id(self) -> str:
        """The task whose export is decided on; clearances are written out for it."""
        return str(self.task_id)

    def execute(self, context: Context) -> Mapping[str, Any]:
        """Inspect, decide, tell; return the verdict as JSON when the export may go on."""
        verdict: Mapping[str, Any] = self.decide(context, may_ask=True)
        return verdict

    def export_answered(
        self,
        context: Context,
        decision: str = "",
        event: Mapping[str, Any] | None = None,
        until: datetime | None = None,
    ) -> Any:
        """Go on after the answer to a hold, which had to come ``until`` then: put it on record, then decide again."""
        from export_guard.airflow.approving import answered

        answered(decision, event, until)
        return self.decide(context, may_ask=False)

    def decide(self, context: Context, *, may_ask: bool) -> Any:
        """Inspect and decide; return what the task returns. With ``may_ask``, a hold that people may release waits."""
        from export_guard.airflow.deciding import decide_in_task

        return decide_in_task(self, context, may_ask=may_ask)
