"""Which reader fits a file, found by looking at its first bytes. A new format is one file and one row here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from export_guard.datasets import arrow_ipc, avro, delimited, json_text, orc, parquet
from export_guard.datasets.compression import compression_of
from export_guard.datasets.failures import attempt
from export_guard.datasets.stored_file import StoredFile
from export_guard.datasets.stream_part import StreamPart
from export_guard.datasets.text import is_binary
from export_guard.errors import InspectionError


@dataclass(frozen=True)
class Format:
    """A file format: how to tell it from the first (decompressed) bytes and the name, and how to open it."""

    title: str
    looks: Callable[[bytes, str], bool]
    open_part: Callable[[StoredFile], StreamPart]


FORMATS: tuple[Format, ...] = (
    Format("Parquet", parquet.looks, parquet.open_part),
    Format("Arrow file (Feather)", arrow_ipc.looks_file, arrow_ipc.open_file_part),
    Format("Arrow stream", arrow_ipc.looks_stream, arrow_ipc.open_stream_part),
    Format("ORC", orc.looks, orc.open_part),
    Format("Avro", avro.looks, avro.open_part),
    Format("JSON", json_text.looks, json_text.open_part),
)

_FOREIGN: tuple[tuple[int, bytes, str], ...] = (
    (0, b"PK\x03\x04", "a zip archive or an Office document"),
    (0, b"\xd0\xcf\x11\xe0", "an old Office document"),
    (0, b"%PDF", "a PDF document"),
    (0, b"SQLite format 3\x00", "a SQLite database"),
    (0, b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (0, b"Rar!", "a RAR archive"),
    (257, b"ustar", "a tar archive"),
    (0, b"FEA1", "a Feather version 1 file"),
    (0, b"\x93NUMPY", "a NumPy array"),
    (0, b"\x89HDF", "an HDF5 file"),
    (0, b"$FL2", "an SPSS file"),
    (0, b"<stata_dta>", "a Stata file"),
    (128, b"DICM", "a DICOM image"),
    (0, b"\x89PNG", "a PNG image"),
    (0, b"\xff\xd8\xff", "a JPEG image"),
    (0, b"GIF8", "a GIF image"),
    (0, b"\x80\x04\x95", "a Python pickle"),
    (0, b"\x80\x05\x95", "a Python pickle"),
)


def part_of(file: StoredFile) -> StreamPart:
    """Open ``file`` with the reader that fits. Raises ``InspectionError`` when none does."""
    return attempt(file.name, lambda: _part_of(file))


def _part_of(file: StoredFile) -> StreamPart:
    head = file.head
    if not head:
        raise InspectionError(file.name, "is empty (0 bytes)", "export only complete files")
    for known in FORMATS:
        if known.looks(head, file.path):
            return known.open_part(file)
    what = foreign_format(head)
    if what is not None:
        raise InspectionError(
            file.name, f"is {what}, which cannot be inspected", "export it as Parquet, CSV or JSON Lines"
        )
    return delimited.open_part(file)


def foreign_format(head: bytes) -> str | None:
    """What the bytes are when they are neither one of our formats nor text; ``None`` for text."""
    for offset, magic, title in _FOREIGN:
        if head[offset : offset + len(magic)] == magic:
            return title
    if compression_of(head):
        return "compressed twice"
    return "a binary file of an unknown format" if is_binary(head) else None
