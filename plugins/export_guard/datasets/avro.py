"""Avro object container files, block by block."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

import pyarrow as pa

from export_guard.datasets.stored_file import StoredFile
from export_guard.datasets.stream_part import StreamPart
from export_guard.datasets.values import record_batch

_ROWS = 16_384


def looks(head: bytes, name: str) -> bool:
    """Whether the file begins like an Avro container."""
    return head.startswith(b"Obj\x01")


def open_part(file: StoredFile) -> StreamPart:
    """The file as a part."""
    return StreamPart(file.name, file.size, True, lambda: _read(file))


def _read(file: StoredFile) -> Iterator[pa.RecordBatch]:
    import fastavro  # only for Avro

    with file.open_stream() as stream:
        reader = fastavro.reader(stream)
        schema: Any = reader.writer_schema
        columns = [f["name"] for f in schema["fields"]] if isinstance(schema, dict) and "fields" in schema else None
        empty = True
        while rows := list(islice(reader, _ROWS)):
            empty = False
            yield record_batch(rows, columns)
        if empty:
            yield record_batch([], columns or ["value"])
