"""ORC, stripe by stripe."""

from __future__ import annotations

from collections.abc import Iterator

import pyarrow as pa

from export_guard.datasets.stored_file import StoredFile
from export_guard.datasets.stream_part import StreamPart, checked


def looks(head: bytes, name: str) -> bool:
    """Whether the file begins like ORC."""
    return head.startswith(b"ORC")


def open_part(file: StoredFile) -> StreamPart:
    """The file as a part."""
    return StreamPart(file.name, file.size, True, lambda: _read(file))


def _read(file: StoredFile) -> Iterator[pa.RecordBatch]:
    from pyarrow import orc  # a large extension that few runs need

    reader = orc.ORCFile(file.seekable_source())
    if reader.nstripes == 0:
        yield pa.RecordBatch.from_pylist([], reader.schema)
    for stripe in range(reader.nstripes):
        yield checked(reader.read_stripe(stripe))
