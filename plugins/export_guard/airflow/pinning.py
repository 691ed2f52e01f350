"""Handing the inspected version of a table to the task that exports it, so that it reads that one and nothing newer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from export_guard.airflow.exporters import UnclearExportError

if TYPE_CHECKING:
    from export_guard.datasets.dataset import SourceObject


def pin_version(task: Any, argument: str, objects: Sequence[SourceObject]) -> None:
    """Set the argument of a function, or the field of any other operator, to the version that was inspected.

    Raises ``UnclearExportError`` where there is no such version or argument, or where the author gave another version.
    """
    from export_guard.datasets.lake_location import version_of  # late, since this is read while Dags are parsed

    version = version_of(objects)
    if version is None:
        raise UnclearExportError(f"pin={argument!r}: the dataset is no single Delta or Iceberg table with a version")
    keywords = getattr(task, "op_kwargs", None)
    if keywords is None and not hasattr(task, argument):
        raise UnclearExportError(f"pin={argument!r}: {type(task).__name__} has no such field")
    given = getattr(task, argument) if keywords is None else keywords.get(argument)
    if given not in (None, version):
        raise UnclearExportError(f"pin={argument!r}: the task names another version than the one that was inspected")
    if keywords is None:
        setattr(task, argument, version)
    else:
        task.op_kwargs = {**keywords, argument: version}
    task.log.info("pinned: %s=%s is the version that was inspected", argument, version)
