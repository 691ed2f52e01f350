"""Arrow IPC: Feather files (``ARROW1``) and streams."""

from __future__ import annotations

from collections.abc import Iterator

import pyarrow as pa

from export_guard.datasets.stored_file import StoredFile
from export_guard.datasets.stream_part import StreamPart, at_least_one, checked
from export_guard.errors import InspectionError

_END = b"\xff\xff\xff\xff\x00\x00\x00\x00"


def looks_file(head: bytes, name: str) -> bool:
    """Whether it is the random access format, which Feather version 2 is."""
    return head.startswith(b"ARROW1")


def looks_stream(head: bytes, name: str) -> bool:
    """Whether it is the streaming format: a continuation mark, then the length of the schema message."""
    return head.startswith(b"\xff\xff\xff\xff") and 0 < int.from_bytes(head[4:8], "little") < 1 << 26


def open_file_part(file: StoredFile) -> StreamPart:
    """A Feather or Arrow file as a part."""
    return StreamPart(file.name, file.size, True, lambda: _read_file(file))


def open_stream_part(file: StoredFile) -> StreamPart:
    """An Arrow stream as a part."""
    return StreamPart(file.name, file.size, True, lambda: _read_stream(file))


def _read_file(file: StoredFile) -> Iterator[pa.RecordBatch]:
    source = file.seekable_source()
    with pa.OSFile(source) if isinstance(source, str) else pa.PythonFile(source, "r") as opened:
        reader = pa.ipc.open_file(opened)
        batches = map(reader.get_batch, range(reader.num_record_batches))
        yield from at_least_one(map(checked, batches), reader.schema)


def _read_stream(file: StoredFile) -> Iterator[pa.RecordBatch]:
    with file.open_stream() as raw:
        tail = _Tail(raw)
        reader = pa.ipc.open_stream(pa.PythonFile(tail, "r"))
        yield from at_least_one(map(checked, reader), reader.schema)
        while tail.read(1 << 16):
            raise InspectionError(file.name, "data follows the end of the Arrow stream")
        if not tail.last.endswith(_END):
            raise InspectionError(file.name, "the Arrow stream has no end mark: truncated or still being written")


class _Tail:
    """A readable stream that remembers the last bytes it gave out."""

    def __init__(self, raw: object) -> None:
        self._raw = raw
        self.last = b""
        self.closed = False

    def readable(self) -> bool:
        return True

    def read(self, size: int) -> bytes:
        data: bytes = self._raw.read(size)  # type: ignore[attr-defined]
        self.last = (self.last + data[-8:])[-8:]
        return data

    def close(self) -> None:
        self.closed = True
