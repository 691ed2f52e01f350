"""Our own detector, asked in this process."""

from __future__ import annotations

from typing import Any

from benchmarks.detection.scoring import Reported

from export_guard.datasets import open_dataset
from export_guard.kinds import catalogue
from export_guard.profile.columns import Finding
from export_guard.profile.scan import inspect_dataset

KEY = b"benchmark-key-0123456789"


def findings(source: Any) -> tuple[Finding, ...]:
    """What the scan finds in anything that can be opened as a dataset, sensitive or not."""
    return inspect_dataset(open_dataset(source), key=KEY).findings


def sensitive(source: Any) -> list[Reported]:
    """The kinds of a family found in a table. A stray cell in a column counts as a report of that column."""
    found = ((finding, catalogue.kind(finding.kind)) for finding in findings(source))
    return [
        Reported(finding.column.position, kind.form_of or kind.name, finding.confidence)
        for finding, kind in found
        if kind.family is not None
    ]
