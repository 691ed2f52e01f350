"""Compressed files, recognised by their first bytes and read as a stream.

Arrow's decompressor is used because it reports a cut-off stream for every codec and reads concatenated
members; ``zstandard`` ends silently on a truncated frame and ``bz2`` ignores what follows the last one.
"""

from __future__ import annotations

import lzma
from typing import Any, BinaryIO, cast

import pyarrow as pa

from export_guard.errors import InspectionError

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"\x1f\x8b", "gzip"),
    (b"\x28\xb5\x2f\xfd", "zstd"),
    (b"BZh", "bz2"),
    (b"\xfd7zXZ\x00", "xz"),
    (b"\x04\x22\x4d\x18", "lz4"),
)
READ = 1 << 20


def compression_of(head: bytes) -> str | None:
    """Codec whose magic bytes ``head`` begins with, or ``None``."""
    return next((codec for magic, codec in _MAGIC if head.startswith(magic)), None)


def decompressed(raw: BinaryIO, codec: str, name: str) -> BinaryIO:
    """A readable stream of the decompressed bytes; reading raises :class:`InspectionError` when damaged."""
    return cast("BinaryIO", _Decompressed(raw, codec, name))


def _opened(raw: BinaryIO, codec: str) -> Any:
    return lzma.open(raw) if codec == "xz" else pa.CompressedInputStream(pa.PythonFile(raw, "r"), codec)


class _Decompressed:
    """Read-only stream that turns the codec's own errors into one of ours."""

    def __init__(self, raw: BinaryIO, codec: str, name: str) -> None:
        self._raw, self._codec, self._name = raw, codec, name
        self._stream = _opened(raw, codec)
        self.closed = False

    def read(self, size: int = READ) -> bytes:
        failed = False
        try:
            return bytes(self._stream.read(size))
        except (OSError, EOFError, lzma.LZMAError, pa.ArrowException):
            failed = True
        if failed:
            raise InspectionError(
                self._name,
                f"the {self._codec} compressed data is truncated or damaged",
                "write the file again, and start the export only when it is complete",
            )
        return b""

    def readable(self) -> bool:
        return True

    def close(self) -> None:
        if not self.closed:
            self.closed = True
            self._stream.close()
            self._raw.close()

    def __enter__(self) -> _Decompressed:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
