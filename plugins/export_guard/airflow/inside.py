"""The guard of an export that has no guard task before it: it decides within the export task itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from export_guard.airflow.exporters import Exporter, Movement, UnclearExportError
from export_guard.airflow.operators import ExportGuardOperator

if TYPE_CHECKING:
    from airflow.sdk import Context

    from export_guard.airflow.connections import AirflowConnections


@dataclass(frozen=True)
class Declared:
    """What an author said in ``guard(…)`` about an export that can have no guard task; templates, as they are there."""

    dataset: Any = None
    to: str | None = None
    options: Mapping[str, Any] = field(default_factory=dict)
    pin: str | None = None


class GuardInside(ExportGuardOperator):
    """Decides on the export task that is running. It is in no Dag, and never runs as a task."""

    export_records_start = True
    returns_verdict = False

    def __init__(
        self,
        *,
        export: Any,
        exporter: Exporter | None,
        declared: Declared | None,
        **kwargs: Any,
    ) -> None:
        said = declared or Declared()
        kwargs |= {"task_id": export.task_id, "do_xcom_push": export.do_xcom_push}
        super().__init__(dataset=said.dataset, to=said.to or "", **said.options, **kwargs)
        self._export = export
        self.exporter = exporter
        self.pin = said.pin

    @property
    def log(self) -> Any:
        """The log of the export."""
        return self._export.log

    def movement(self, context: Context, connections: AirflowConnections) -> Movement:
        """What the export moves, read off its rendered fields, or rendered from what its author declared."""
        self._fill_in(context)
        if self.exporter is None:
            return super().movement(context, connections)
        movement = replace(self.exporter.movement(self._export, connections), claimed=self.to)
        self.dataset, self.to = movement.dataset, movement.endpoint
        return movement

    def movement_of_running_export(self, context: Context, connections: AirflowConnections) -> Movement:
        """The same once more, from the fields as they are now."""
        if self.exporter is not None:
            return self.exporter.movement(self._export, connections)
        return super().movement(context, connections)

    def _fill_in(self, context: Any) -> None:
        """Once: what was rendered may look like a template itself."""
        if self._rendered:
            return
        self._rendered = True
        try:
            self.render_template_fields(context, self._export.get_template_env())
        except Exception as error:  # noqa: BLE001 - templates run the author's code, which raises anything
            raise UnclearExportError(
                f"what guard(…) declares of {self.task_id!r} cannot be rendered ({type(error).__name__})"
            ) from None

    _rendered = False
