"""What a dataset is: parts that stream as Arrow record batches, and a fingerprint.

Every reader in this room yields the same thing, so the rest of the guard never knows whether rows came
from a gzip'd CSV in S3, a PostgreSQL cursor or a pandas frame in memory.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, Protocol, runtime_checkable

import pyarrow as pa

BATCH_ROWS = 65_536
"""Most rows that a reader puts into one record batch (bounds memory, fits caches)."""


@dataclass(frozen=True)
class SourceObject:
    """One object (file, blob, table) that a dataset is made of.

    ``uri`` carries no credentials. ``size`` is in bytes, ``None`` where the source cannot tell.
    ``tag`` is whatever pins the content: an etag, a version id or a content hash in hex.
    """

    uri: str
    size: int | None
    tag: str


@dataclass(frozen=True)
class Fingerprint:
    """Which bytes were inspected. Two datasets with one digest hold the same data.

    ``method`` says how it was taken: ``objects`` (store-side etag/version and size of each object) or
    ``content`` (a hash over the content itself, where the store offers nothing to pin).
    """

    method: Literal["objects", "content"]
    digest: str
    objects: tuple[SourceObject, ...]


@runtime_checkable
class Part(Protocol):
    """One piece of a dataset that has one layout: a file, a table, a frame."""

    @property
    def name(self) -> str:
        """Name for people, without credentials (a path or URL, a table)."""

    @property
    def size(self) -> int | None:
        """Size in bytes as stored; ``None`` when unknown."""

    @property
    def has_header(self) -> bool:
        """Whether column names were given by the source (false: they are ``"0"``, ``"1"``, …)."""

    def batches(self) -> Iterator[pa.RecordBatch]:
        """Stream the rows, at most :data:`BATCH_ROWS` to a batch, with bounded memory.

        Can be called again to read the part anew. Delimited text comes as strings only (leading zeros
        survive). Raises :class:`~export_guard.errors.InspectionError` without any cell value in it.
        """


@runtime_checkable
class Dataset(Protocol):
    """Anything that can be inspected before it leaves."""

    @property
    def name(self) -> str:
        """Name for people, without credentials."""

    def parts(self) -> Iterator[Part]:
        """The parts in a stable order. Raises ``InspectionError`` when there is none to read."""

    def fingerprint(self) -> Fingerprint:
        """Take the fingerprint now. Raises ``InspectionError`` when the source cannot be reached."""
