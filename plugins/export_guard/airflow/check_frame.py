"""``check_frame(df, to=…)``: the guard as one call inside any Python code, in a task or outside of Airflow.

Outside of Airflow nothing of it is imported, but for the exception of an export that may not go.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from export_guard.errors import ExportGuardError

if TYPE_CHECKING:
    from export_guard.service import Decision


def check_frame(
    frame: Any,
    *,
    to: str,
    name: str = "",
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
) -> Decision:
    """Inspect what is about to leave, decide, and put the decision on record; return it when the export may go.

    In a task the settings, connections and run are Airflow's, the verdict is pushed as XCom ``export_guard_verdict``
    (the last one of the task), and a hold says how to have it approved: a running function cannot wait. Outside of a
    task the settings are the ``EXPORT_GUARD_…`` environment variables and the files in the home folder, as for the
    command line; nobody can approve there.

    Parameters
    ----------
    frame:
        A pandas, Polars or PyArrow table, a list of rows (mappings), a path or URL, or ``{"conn_id": …, "query": …}``.
        A stream that can be read only once is refused: nothing would be left of it to send.
    to:
        The recipient's id in the policy, or the URL of the endpoint.
    name:
        What a frame is called in the alert, the ledger, the policy and the baseline.
    relationship, purpose, evidence, subject, subject_unit, country, country_column:
        As for :class:`~export_guard.airflow.operators.ExportGuardOperator`.
    suite, suite_severity, suite_parameters:
        As there: a file of expectations that are judged on the same inspection, and are part of the verdict.

    Raises :class:`~export_guard.airflow.operators.ExportBlocked` or ``ExportHeld`` with the whole alert, which Airflow
    never retries. Send what was checked, in the same run, and do not change it in between: nothing checks again.
    """
    said: dict[str, Any] = {
        "relationship": relationship,
        "purpose": purpose,
        "evidence": evidence,
        "subject": subject,
        "subject_unit": subject_unit,
        "country": country,
        "country_column": country_column,
    }
    context = _running_task()
    if context is None:
        return _check_outside(frame, to, name, said, (suite, suite_severity, suite_parameters))
    from export_guard.airflow.inside_code import check_in_code

    said |= {"suite": suite, "suite_severity": suite_severity, "suite_parameters": suite_parameters}
    return check_in_code(context, frame, to, name, said)


def _running_task() -> Any | None:
    """The context of the running task; ``None`` outside of one, where Airflow need not even be loaded."""
    if "airflow.sdk" not in sys.modules:
        return None
    from airflow.sdk import get_current_context

    try:
        return get_current_context()
    except RuntimeError:
        return None


def _check_outside(frame: Any, to: str, name: str, said: dict[str, Any], judged_by: tuple[Any, Any, Any]) -> Decision:
    from export_guard.airflow.declaring import declared
    from export_guard.airflow.in_hand import dataset_in_hand, named
    from export_guard.airflow.running import source_of, unforeseen
    from export_guard.airflow.suites import examiner_of
    from export_guard.datasets import PlainConnections
    from export_guard.report.alert import message
    from export_guard.service import Guard
    from export_guard.settings import Settings

    what = name or f"a {type(frame).__name__}"
    try:
        connections = PlainConnections()
        source = source_of(named(dataset_in_hand(frame), name), connections)
        settings = Settings.from_environment()
        examiner = examiner_of(*judged_by, lambda: settings)
        decision = Guard(settings).check(source, to=to, connections=connections, examiner=examiner, **declared(**said))
        alert = message(decision)
    except ExportGuardError as error:
        why = str(error)
    except Exception as error:  # noqa: BLE001 - third-party messages quote data; anything unforeseen is a doubt
        why = unforeseen(error)
    else:
        if decision.verdict.outcome == "allow":
            return decision
        raise _refusal(decision.verdict.outcome)(alert, decision.verdict)
    raise _refusal("hold")(
        f"Export of {what} held: no decision could be made.\nwhy: {why}\ndo: repair it, then run this again"
    )


def _refusal(outcome: str) -> Any:
    from export_guard.airflow.operators import refusal_for  # late: outside of a task, only a refusal loads Airflow

    return refusal_for(outcome)
