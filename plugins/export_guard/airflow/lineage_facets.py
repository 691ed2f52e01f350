"""The facets themselves. Imported only where OpenLineage's provider is installed and asks."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import attr
from openlineage.client.event_v2 import InputDataset
from openlineage.client.facet_v2 import RunFacet, data_quality_assertions_dataset

from export_guard import __version__
from export_guard.datasets.lake_location import lake_location

_SEVERAL = re.compile(r" and \d+ more$")
_FIELDS = ("outcome", "decision", "recipient", "endpoint", "dataset", "rows", "bytes", "people", "kinds", "rules")


@attr.define
class ExportVerdictRunFacet(RunFacet):
    """What Export Guard decided on the export of a run. Names, kinds and counts only.

    ``outcome`` is ``allow``, ``hold``, ``block``, or ``undecided`` before the decision. ``people`` are the bounds
    ``low`` and ``high``; ``rules`` those that objected.
    """

    outcome: str
    decision: str | None = None
    recipient: str | None = None
    endpoint: str | None = None
    dataset: str | None = None
    rows: int | None = None
    bytes: int | None = None
    people: dict[str, int] | None = None
    kinds: list[str] = attr.field(factory=list)
    rules: list[dict[str, Any]] = attr.field(factory=list)
    guard: str = f"export_guard {__version__}"


def verdict_facet(summary: Mapping[str, Any]) -> ExportVerdictRunFacet:
    """The run facet ``exportVerdict`` of a summary."""
    return ExportVerdictRunFacet(**{field: summary[field] for field in _FIELDS if field in summary})


def inspected_dataset(summary: Mapping[str, Any]) -> list[InputDataset]:
    """The dataset that was inspected, as OpenLineage names it; none where it is only in memory."""
    place = _place(summary["dataset"] or "")
    if place is None:
        return []
    assertions = [
        data_quality_assertions_dataset.Assertion(
            assertion=f"{rule['pack']}/{rule['rule']}",
            success=False,
            severity="error",
            column=rule["columns"][0] if len(rule["columns"] or ()) == 1 else None,
            description=rule["message"],
        )
        for rule in summary["rules"]
    ] or [data_quality_assertions_dataset.Assertion(assertion="export_guard", success=summary["outcome"] == "allow")]
    facet = data_quality_assertions_dataset.DataQualityAssertionsDatasetFacet(assertions=assertions)
    return [InputDataset(*place, inputFacets={"dataQualityAssertions": facet})]


def _place(dataset: str) -> tuple[str, str] | None:
    """Namespace and name of a path or URL; ``None`` for several of them, and for what has neither."""
    if _SEVERAL.search(dataset):
        return None
    table = lake_location(dataset, "delta", "version")
    if table is not None:  # known by where it is stored
        dataset = table.place
    scheme, mark, rest = dataset.partition("://")
    if mark:
        authority, _, path = rest.partition("/")
        return ("file", f"/{path}") if scheme == "file" else (f"{scheme}://{authority.rpartition('@')[2]}", path or "/")
    return ("file", dataset) if dataset.startswith("/") else None
