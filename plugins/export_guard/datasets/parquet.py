"""Parquet, streamed batch by batch; nested columns stay nested."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pyarrow as pa

from export_guard.datasets.dataset import BATCH_ROWS
from export_guard.datasets.stored_file import StoredFile
from export_guard.datasets.stream_part import StreamPart, at_least_one, checked
from export_guard.errors import InspectionError

_BUFFER_BYTES = 1 << 20
_SUMMARY = "_metadata"


def looks(head: bytes, name: str) -> bool:
    """Whether the file begins like Parquet (``PARE``: with an encrypted footer)."""
    return head.startswith((b"PAR1", b"PARE"))


def open_part(file: StoredFile) -> StreamPart:
    """The file as a part."""
    return StreamPart(file.name, file.size, True, lambda: _read(file))


def _read(file: StoredFile) -> Iterator[pa.RecordBatch]:
    with _parquet_file(file) as parquet:
        # one row group at a time: over the whole file Arrow keeps what it fetched, and memory grows with the file
        batches = (
            checked(batch)
            for group in _groups_here(file, parquet)
            for batch in parquet.iter_batches(batch_size=BATCH_ROWS, row_groups=[group], use_threads=False)
        )
        yield from at_least_one(batches, parquet.schema_arrow)


def _groups_here(file: StoredFile, parquet: Any) -> range:
    """The row groups of a file; a summary of a folder (``_metadata``) has none: its groups lie in the other files."""
    footer = parquet.metadata
    elsewhere = [footer.num_columns and footer.row_group(n).column(0).file_path for n in range(footer.num_row_groups)]
    if not any(elsewhere):
        return range(parquet.num_row_groups)
    if all(elsewhere) and file.name.rpartition("/")[2] == _SUMMARY:
        return range(0)
    raise InspectionError(file.name, "the Parquet file refers to rows in other files", "write its rows into the file")


def _parquet_file(file: StoredFile) -> Any:
    """Local files are read page by page; remote ones fetch a row group's columns in few requests."""
    import pyarrow.parquet as pq  # slow to load, and only needed for Parquet

    source = file.seekable_source()
    failure = ""
    try:
        if file.is_local:
            return pq.ParquetFile(source, pre_buffer=False, buffer_size=_BUFFER_BYTES, page_checksum_verification=True)
        return pq.ParquetFile(source, pre_buffer=True, page_checksum_verification=True)
    except (pa.ArrowInvalid, OSError) as error:
        failure = "is encrypted" if "ncrypt" in str(error) else "is damaged or cut off (no readable footer)"
    raise InspectionError(file.name, f"the Parquet file {failure}", "write the file again, complete and unencrypted")
