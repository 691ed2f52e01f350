"""The row for transfers that no other row names: what they tell OpenLineage before they start."""

from __future__ import annotations

from typing import Any

from export_guard.airflow.connections import AirflowConnections
from export_guard.airflow.exporters.movement import Exporter, Movement, UnclearExportError


def _from_lineage(task: Any, _connections: AirflowConnections) -> Movement:
    """One input, one output, both places that can be opened and named; anything else is a doubt."""
    tell = getattr(task, "get_openlineage_facets_on_start", None)
    if tell is None:
        raise UnclearExportError(
            f"{type(task).__name__} is a transfer that Export Guard cannot read; "
            "say what it moves and where to: guard(task, dataset=…, to=…)"
        )
    try:
        lineage = tell()
        inputs, outputs = [_place(each) for each in lineage.inputs], [_place(each) for each in lineage.outputs]
    except Exception as error:  # noqa: BLE001 - providers' code raises anything; any failure is a doubt
        raise UnclearExportError(
            f"{type(task).__name__} cannot tell its lineage ({type(error).__name__}); "
            "say what it moves and where to: guard(task, dataset=…, to=…)"
        ) from None
    if not inputs or len(outputs) != 1:
        raise UnclearExportError(
            f"{type(task).__name__} tells of {len(inputs)} inputs and {len(outputs)} outputs; "
            "say what it moves and where to: guard(task, dataset=…, to=…)"
        )
    return Movement(inputs[0] if len(inputs) == 1 else tuple(inputs), outputs[0])


def _place(dataset: Any) -> str:
    """A dataset of OpenLineage, ``namespace`` and ``name``, as a URL."""
    namespace, name = str(dataset.namespace), str(dataset.name)
    if namespace == "file":
        return f"file:///{name.lstrip('/')}"
    return f"{namespace.rstrip('/')}/{name.lstrip('/')}"


UNLISTED_TRANSFER = Exporter(
    "airflow.providers.….transfers.….…Operator",
    _from_lineage,
    "any other transfer of a provider: what it tells OpenLineage when it starts; else it holds",
    guessed=True,
)
