"""The one door: whatever is about to leave, as a dataset."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

from export_guard.datasets import delta, iceberg
from export_guard.datasets.connections import Connections, PlainConnections
from export_guard.datasets.dataset import Dataset
from export_guard.datasets.files import EveryFile, FilesDataset
from export_guard.datasets.frames import is_frame, open_frame
from export_guard.datasets.sql import SqlDataset, SqlSource
from export_guard.errors import InspectionError


def open_dataset(source: object, *, connections: Connections | None = None) -> Dataset:
    """Open anything that can be inspected.

    Parameters
    ----------
    source:
        A path, glob, folder or URL (``s3://bucket/key``, ``s3://conn_id@bucket/key``, any fsspec URL) as text
        or path object; a Delta table (``delta:///path``, ``delta+s3://conn_id@bucket/path?version=3``) or an
        Iceberg table (``iceberg://catalog/namespace.table?snapshot_id=1``, or the path of its metadata file);
        a pandas, Polars or PyArrow table; a :class:`SqlSource`; or a dataset.
    connections:
        Where credentials come from; the environment by default.

    Raises
    ------
    InspectionError
        When ``source`` is none of these. Files are looked at only when the parts are read.
    """
    known = connections or PlainConnections()
    for accepts, opened in _SOURCES:
        if accepts(source):
            return opened(source, known)
    raise InspectionError(
        f"a {type(source).__qualname__}",
        "is nothing that can be inspected",
        "give a path, a URL, a SqlSource, or a pandas, Polars or PyArrow table",
    )


def _is_location(source: object) -> bool:
    """Text, a path, or Airflow's ``ObjectStoragePath`` and other universal paths."""
    return isinstance(source, (str, os.PathLike)) or (hasattr(source, "protocol") and hasattr(source, "path"))


def _located(source: Any, connections: Connections) -> Dataset:
    if isinstance(source, EveryFile):
        return FilesDataset(source, connections)
    text = str(source)
    table = delta.of_location(text, connections) or iceberg.of_location(text, connections)
    return table or FilesDataset(text, connections)


_SOURCES: tuple[tuple[Callable[[object], bool], Callable[[Any, Connections], Dataset]], ...] = (
    (_is_location, _located),
    (is_frame, lambda source, _: open_frame(source)),
    (lambda source: isinstance(source, SqlSource), SqlDataset),
    (lambda source: isinstance(source, Dataset), lambda source, _: source),
)
