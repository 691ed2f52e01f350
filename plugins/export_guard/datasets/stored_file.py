"""One stored file or object, wherever it lies, and its first bytes."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, BinaryIO, Protocol, cast

from export_guard.datasets.compression import compression_of, decompressed
from export_guard.errors import InspectionError

HEAD_BYTES = 1 << 16
"""How much of a file is looked at to tell its format."""
_REMOTE_BLOCK_BYTES = 1 << 22


@dataclass(frozen=True)
class StoredFile:
    """A file of this machine (``filesystem`` is ``None``), or a file or object on an fsspec filesystem.

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
        if self.filesystem is None:
            return True
        protocol = self.filesystem.protocol
        return "file" in ((protocol,) if isinstance(protocol, str) else protocol)

    def open_raw(self) -> BinaryIO:
        """The bytes as they are stored; seekable."""
        if self.is_local:
            return open(self.path, "rb")
        return cast("BinaryIO", self.filesystem.open(self.path, "rb", block_size=_REMOTE_BLOCK_BYTES))

    @cached_property
    def codec(self) -> str | None:
        """Compression around the whole file, told from its first bytes."""
        return compression_of(self._stored_head)

    def open_stream(self) -> BinaryIO:
        """The content from its beginning, decompressed."""
        codec = self.codec  # first, because fsspec's memory files share one position between readers
        raw = self.open_raw()
        return raw if codec is None else decompressed(raw, codec, self.name)

    @cached_property
    def head(self) -> bytes:
        """The first :data:`HEAD_BYTES` of the decompressed content."""
        if self.codec is None:
            return self._stored_head
        with self.open_stream() as stream:
            return read_up_to(stream, HEAD_BYTES)

    @cached_property
    def _stored_head(self) -> bytes:
        """One small request; opening a remote file would fetch a whole block ahead."""
        if self.size == 0:
            return b""
        if self.is_local:
            with self.open_raw() as raw:
                return read_up_to(raw, HEAD_BYTES)
        return bytes(self.filesystem.cat_file(self.path, start=0, end=HEAD_BYTES))

    def seekable_source(self) -> Any:
        """What Arrow reads by random access: the path of a local file, else an open file."""
        if self.codec is not None:
            raise InspectionError(
                self.name,
                f"{self.codec} compression around a format that is read by random access",
                "unpack it; Parquet, ORC and Arrow compress inside the file",
            )
        return self.path if self.is_local else self.open_raw()


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
