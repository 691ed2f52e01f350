"""One stored file or object, wherever it lies, and its first bytes."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, BinaryIO, Protocol, cast

from export_guard.datasets.compression import compression_of, decompressed
from export_guard.errors import InspectionError

HEAD_BYTES = 1 << 16
"""How much of a file is looked at to tell its format."""


@dataclass(frozen=True)
class StoredFile:
    """A file or object on an fsspec filesystem.

    ``name`` is for people and ``uri`` for the fingerprint; neither carries credentials. ``tag`` is what the
    store pins the content with (etag, version), ``None`` where it offers nothing.
    """

    filesystem: Any = field(repr=False)
    path: str
    name: str
    uri: str
    size: int | None
    tag: str | None = None

    @property
    def is_local(self) -> bool:
        """Whether ``path`` is a path of this machine."""
        protocol = self.filesystem.protocol
        return "file" in ((protocol,) if isinstance(protocol, str) else protocol)

    def open_raw(self) -> BinaryIO:
        """The bytes as they are stored; seekable."""
        return cast("BinaryIO", self.filesystem.open(self.path, "rb"))

    @cached_property
    def codec(self) -> str | None:
        """Compression around the whole file, told from its first bytes."""
        with self.open_raw() as raw:
            return compression_of(raw.read(8))

    def open_stream(self) -> BinaryIO:
        """The content from its beginning, decompressed."""
        codec = self.codec  # first, because fsspec's memory files share one position between readers
        raw = self.open_raw()
        return raw if codec is None else decompressed(raw, codec, self.name)

    def seekable_source(self) -> Any:
        """What Arrow reads by random access: the path of a local file, else an open file."""
        if self.codec is not None:
            raise InspectionError(
                self.name,
                f"{self.codec} compression around a format that is read by random access",
                "unpack it; Parquet, ORC and Arrow compress inside the file",
            )
        return self.path if self.is_local else self.open_raw()

    @cached_property
    def head(self) -> bytes:
        """The first :data:`HEAD_BYTES` of the decompressed content."""
        with self.open_stream() as stream:
            return read_up_to(stream, HEAD_BYTES)


class Readable(Protocol):
    """Anything bytes can be read from."""

    def read(self, size: int, /) -> bytes:
        """At most ``size`` bytes; empty at the end."""


def read_up_to(stream: Readable, size: int) -> bytes:
    """Read ``size`` bytes, fewer only at the end of the stream."""
    chunks: list[bytes] = []
    while size > 0 and (chunk := stream.read(size)):
        chunks.append(chunk)
        size -= len(chunk)
    return b"".join(chunks)
