"""Fingerprints: which bytes, or which rows, were inspected.

Files: a BLAKE2b hash of the content, or the store's own etag/version and size. Frames and SQL: a hash over
the rows that does not depend on their order, nor on batch sizes, process or library versions.

Row hash, version 1: every cell becomes a canonical text (below), a row is the sequence of netstrings
``<bytes>:<text>`` (``~`` for null) joined by ``,``; BLAKE2b-256 of that, read as four little-endian 64-bit
numbers, is added up over all rows modulo 2**64 (an additive multiset hash: a row twice counts twice).
Canonical text: integers, booleans in decimal; floats as the decimal of their IEEE 754 double bits; decimals
without trailing zeros; dates in days, times and timestamps in nanoseconds, since 1970, without zone; strings
and bytes as they are; nested values as sorted JSON.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, BinaryIO, Literal

import numpy as np
import pyarrow as pa

from export_guard.datasets.dataset import Fingerprint, SourceObject
from export_guard.datasets.stored_file import StoredFile

_CHUNK = 1 << 20
_NANOSECONDS = {"s": "000000000", "ms": "000000", "us": "000", "ns": ""}


def of_objects(method: Literal["objects", "content"], objects: Sequence[SourceObject]) -> Fingerprint:
    """Fingerprint whose digest is SHA-256 over the canonical JSON of the method and the objects."""
    canonical = {"method": method, "objects": [[o.uri, o.size, o.tag] for o in objects]}
    text = json.dumps(canonical, separators=(",", ":"), sort_keys=True, ensure_ascii=True)
    return Fingerprint(method, hashlib.sha256(text.encode()).hexdigest(), tuple(objects))


def of_files(files: Sequence[StoredFile]) -> Fingerprint:
    """By the store's tags where every file has one, else by hashing the content of each."""
    if all(file.tag is not None for file in files):
        return of_objects("objects", [SourceObject(f.uri, f.size, f.tag or "") for f in files])
    return of_objects("content", [_hashed(file) for file in files])


def _hashed(file: StoredFile) -> SourceObject:
    with file.open_raw() as raw:
        return SourceObject(file.uri, *content_hash(raw))


def content_hash(raw: BinaryIO, copy: BinaryIO | None = None) -> tuple[int, str]:
    """Size in bytes and BLAKE2b-256 (hex) of a stream; what is hashed goes into ``copy`` as well, if one is given."""
    digest = hashlib.blake2b(digest_size=32)
    size = 0
    while chunk := raw.read(_CHUNK):
        digest.update(chunk)
        size += len(chunk)
        if copy is not None:
            copy.write(chunk)
    return size, digest.hexdigest()


@dataclass
class RowHash:
    """Accumulates the order-insensitive hash of rows, batch by batch."""

    rows: int = 0
    columns: tuple[str, ...] = ()
    sums: np.ndarray[Any, np.dtype[np.uint64]] = field(default_factory=lambda: np.zeros(4, np.uint64))

    def add(self, batch: pa.RecordBatch) -> None:
        """Take in the rows of one batch."""
        import pyarrow.compute as pc  # slow to load, and few need it

        self.columns = tuple(batch.schema.names)
        self.rows += batch.num_rows
        if not batch.num_rows or not batch.num_columns:
            return
        rows = pc.binary_join_element_wise(*(_netstrings(column) for column in batch.columns), _scalar(b","))
        digests = b"".join(hashlib.blake2b(row, digest_size=32).digest() for row in rows.to_pylist())
        self.sums = self.sums + np.frombuffer(digests, "<u8").reshape(-1, 4).sum(axis=0, dtype=np.uint64)

    def fingerprint(self, uri: str) -> Fingerprint:
        """The fingerprint of all rows so far, under the name ``uri``."""
        content = {"version": 1, "rows": self.rows, "columns": self.columns, "sums": [int(s) for s in self.sums]}
        tag = hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
        return of_objects("content", [SourceObject(uri, None, tag)])


def of_rows(uri: str, batches: Iterable[pa.RecordBatch]) -> Fingerprint:
    """Fingerprint of everything in ``batches``."""
    rows = RowHash()
    for batch in batches:
        rows.add(batch)
    return rows.fingerprint(uri)


def _netstrings(column: pa.Array) -> pa.Array:
    import pyarrow.compute as pc  # slow to load, and few need it

    text = _canonical(column).cast(pa.large_binary())
    lengths = pc.binary_length(text).cast(pa.string()).cast(pa.large_binary())
    return pc.fill_null(pc.binary_join_element_wise(lengths, text, _scalar(b":")), _scalar(b"~"))


def _scalar(text: bytes) -> pa.Scalar:
    return pa.scalar(text, pa.large_binary())


def _canonical(column: pa.Array) -> pa.Array:
    """The cells as strings or bytes whose form depends on the value alone."""
    import pyarrow.compute as pc  # slow to load, and few need it

    kind = column.type
    if isinstance(kind, pa.BaseExtensionType):
        return _canonical(column.storage)
    if pa.types.is_dictionary(kind):
        return _canonical(column.dictionary_decode())
    if pa.types.is_floating(kind):
        bits = column.cast(pa.float64()).view(pa.int64())
        return bits.cast(pa.string())
    if pa.types.is_decimal(kind):
        return pc.replace_substring_regex(column.cast(pa.string()), r"(\.\d*?)0+$", r"\1")
    if pa.types.is_temporal(kind):
        return _canonical_time(column)
    if pa.types.is_nested(kind):
        return pa.array([None if v is None else _json(v) for v in column.to_pylist()], pa.string())
    if pa.types.is_fixed_size_binary(kind) or pa.types.is_binary_view(kind):
        return column.cast(pa.binary())
    if pa.types.is_string_view(kind):
        return column.cast(pa.large_string())
    if pa.types.is_binary(kind) or pa.types.is_large_binary(kind):
        return column
    return column.cast(pa.large_string())


def _canonical_time(column: pa.Array) -> pa.Array:
    import pyarrow.compute as pc  # slow to load, and few need it

    kind = column.type
    if pa.types.is_date(kind):
        return column.cast(pa.date32()).cast(pa.int32()).cast(pa.string())
    if pa.types.is_time32(kind):
        numbers = column.cast(pa.int32())
    elif pa.types.is_interval(kind):
        return pa.array([None if v is None else str(tuple(v)) for v in column.to_pylist()], pa.string())
    else:
        numbers = column.cast(pa.int64())
    zeros = _NANOSECONDS[kind.unit]
    return pc.binary_join_element_wise(numbers.cast(pa.string()), zeros, "") if zeros else numbers.cast(pa.string())


def _json(value: Any) -> str:
    return json.dumps(value, sort_keys=True, default=str, ensure_ascii=True)
