"""Datasets: whatever is about to leave, opened as a stream of Arrow record batches with a fingerprint."""

from __future__ import annotations

from export_guard.datasets.connections import Connections, PlainConnections
from export_guard.datasets.dataset import BATCH_ROWS, Dataset, Fingerprint, Part, SourceObject
from export_guard.datasets.opening import open_dataset
from export_guard.datasets.sql import SqlSource

__all__ = [
    "BATCH_ROWS",
    "Connections",
    "Dataset",
    "Fingerprint",
    "Part",
    "PlainConnections",
    "SourceObject",
    "SqlSource",
    "open_dataset",
]
