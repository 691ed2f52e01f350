"""ORC, stripe by stripe."""

from __future__ import annotations

from collections.abc import Iterator

import pyarrow as pa

from export_guard.datasets.stored_file import StoredFile
from export_guard.datasets.stream_part import StreamPart, at_least_one, checked


def looks(head: bytes, name: str) -> bool:
    """Whether the file begins like ORC."""
    return head.startswith(b"ORC")


def open_part(file: StoredFile) -> StreamPart:
    """The file as a part."""
    return StreamPart(file.name, file.size, True, lambda: _read(file))


def _read(file: StoredFile) -> Iterator[pa.RecordBatch]:
    from pyarrow import orc  # a large extension that few runs need

    reader = orc.ORCFile(file.seekable_source())
    stripes = map(reader.read_stripe, range(reader.nstripes))
    yield from at_least_one(map(checked, stripes), reader.schema)
