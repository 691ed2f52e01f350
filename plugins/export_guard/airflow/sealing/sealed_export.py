"""Whether an export must leave as a sealed copy, and pointing its operator at one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from export_guard.airflow.exporters import UnclearExportError
from export_guard.airflow.sealing.copies import NotSealed, SealedCopies
from export_guard.airflow.sealing.local import copied_files
from export_guard.airflow.sealing.s3 import copied_objects
from export_guard.airflow.settings import airflow_enforcement, airflow_settings, staging_places

if TYPE_CHECKING:
    from export_guard.airflow.exporters.movement import Sealing
    from export_guard.airflow.operators import ExportGuardOperator
    from export_guard.datasets.dataset import SourceObject

_SEE = "see docs/enforcement.md, Sealed copies"
_COPIES = "_export_guard_sealed"
"""Attribute of a running export that carries its sealed copies from its start to its end."""


def require_sealing(guard: ExportGuardOperator, endpoint: str) -> Sealing | None:
    """How an export is sealed of which only a sealed copy may leave; ``None`` where the data itself may.

    Its author says so, or the policy for this recipient. Raises :class:`NotSealed` where no copy can take the place
    of the data, and ``ExportGuardError`` where it cannot be told.
    """
    if not guard.seal and not _policy_seals(endpoint):
        return None
    sealing = None if guard.exporter is None else guard.exporter.sealing
    if sealing is None:
        raise NotSealed(
            f"only a sealed copy of this data may leave, and the operator of {guard.guarded_task_id()!r} cannot be "
            f"pointed at one; write the data to a file or object first, and export that ({_SEE})"
        )
    _place(sealing)
    return sealing


def sealed(task: Any, sealing: Sealing, objects: Sequence[SourceObject]) -> None:
    """Copy the inspected objects and point the running task at the copies.

    They are removed when the task ends, however it does. Raises :class:`NotSealed`, and ``NotCleared`` for data that
    is not what was inspected any more.
    """
    if getattr(task, "deferrable", False):
        raise NotSealed("only a sealed copy may leave, and a triggerer cannot send one; set deferrable=False")
    place = _place(sealing)
    if sealing.scheme == "s3":
        below = None if sealing.below is None else sealing.below(task)
        copies = copied_objects(objects, place, task.aws_conn_id, below)
    else:
        copies = copied_files(objects, Path(place))
    try:
        sealing.point(task, copies.paths if sealing.below is None else (copies.room,))
    except UnclearExportError as error:
        copies.remove()
        raise NotSealed(str(error)) from None
    setattr(task, _COPIES, copies)
    for ending in ("on_failure_callback", "on_retry_callback", "on_skipped_callback"):
        setattr(task, ending, [*getattr(task, ending), _remover(task)])
    task.log.info("sealed: %s is exported as a copy that is compared with what was inspected", _counted(objects))


def unsealed(task: Any, result: Any) -> Any:
    """Remove the sealed copies of a task that ended well.

    Returns what the task returned, with the data's own paths where the operator returned those of the copies.
    """
    copies: SealedCopies | None = getattr(task, _COPIES, None)
    if copies is None:
        return result
    _remover(task)({})
    names = dict(zip(copies.paths, copies.originals, strict=True))
    if isinstance(result, list):
        result[:] = [names.get(each, each) if isinstance(each, str) else each for each in result]
        return result
    return names.get(result, result) if isinstance(result, str) else result


def _remover(task: Any) -> Callable[[Any], None]:
    def remove(_context: Any) -> None:
        copies: SealedCopies = getattr(task, _COPIES)
        try:
            copies.remove()
        except NotSealed as error:  # the data has left, or has not: what stays is removed by a later export
            task.log.warning("%s", error)

    return remove


def _policy_seals(endpoint: str) -> bool:
    from export_guard.policy.policy import load_policy

    rules = airflow_enforcement()
    if not rules.seal:
        return False
    return rules.seals(load_policy(airflow_settings().policy).resolve(endpoint).recipient)


def _place(sealing: Sealing) -> str:
    """Where the copies for an operator go. Raises :class:`NotSealed`."""
    place = staging_places().get(sealing.scheme)
    if place is None:
        wanted = "S3 prefix" if sealing.scheme == "s3" else "folder"
        raise NotSealed(f"only a sealed copy may leave, and [export_guard] staging names no {wanted} ({_SEE})")
    return place


def _counted(objects: Sequence[SourceObject]) -> str:
    return "1 object" if len(objects) == 1 else f"{len(objects)} objects"
