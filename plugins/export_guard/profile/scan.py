"""The scan: a dataset streams by once and leaves its profile."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from hashlib import blake2b

import pyarrow as pa

from export_guard.datasets.dataset import Dataset, Part
from export_guard.profile.exposure import ROW_NAMESPACE
from export_guard.profile.hashing import namespace_key
from export_guard.profile.named_people import named_people
from export_guard.profile.profile import Profile
from export_guard.profile.scan_settings import ScanSettings
from export_guard.profile.table import TableScan

__all__ = ["AS_FOUND", "Progress", "ScanSettings", "inspect_dataset", "scanned", "table_name"]

AS_FOUND = ScanSettings()
"""The author says nothing: keys and countries are found by the scan."""


@dataclass(frozen=True)
class Progress:
    """How far a scan is: ``rows`` so far in all, ``bytes`` the size of the part (``None`` when unknown)."""

    part: str
    rows: int
    bytes: int | None


def inspect_dataset(
    dataset: Dataset,
    *,
    key: bytes,
    settings: ScanSettings = AS_FOUND,
    salt: str | None = None,
    progress: Callable[[Progress], None] | None = None,
) -> Profile:
    """Stream a dataset once and profile it.

    ``key`` is the secret (at least 16 bytes) that subjects are hashed with. ``salt`` pins the hashes of rows
    without a subject key to one content (the dataset's fingerprint), so that the same data sent twice
    counts once; without it they are never united with those of another scan.

    Raises :class:`~export_guard.errors.InspectionError` when any part cannot be read to its end, or when a
    column or model that the author named is missing. Its message holds no cell value.
    """
    people = None if settings.ner_model is None else named_people(settings.ner_model)
    row_key = namespace_key(key, f"{ROW_NAMESPACE}:{salt or secrets.token_hex(16)}")

    def new(name: str) -> TableScan:
        return TableScan(name, partial(namespace_key, key), row_key, settings, people)

    return scanned(dataset.parts(), new, progress)


def scanned(
    parts: Iterable[Part], new: Callable[[str], TableScan], progress: Callable[[Progress], None] | None = None
) -> Profile:
    """The profile of parts; ``new(name)`` begins the table of a part. Raises as :func:`inspect_dataset`."""
    tables: dict[str, TableScan] = {}
    rows = size = 0
    row_number = 0
    for part in parts:
        bytes_seen = 0
        for table, batch in _tabled(part, tables, partial(new, part.name)):
            table.add(batch, row_number)
            row_number += batch.num_rows
            rows += batch.num_rows
            bytes_seen += batch.nbytes
            if progress is not None:
                progress(Progress(part.name, rows, part.size))
        size += part.size if part.size is not None else bytes_seen
    for table in tables.values():
        table.finish()
    return Profile(
        {name: table.profile() for name, table in tables.items()},
        rows,
        size,
        frozenset().union(*(table.not_inspected for table in tables.values())),
    )


def table_name(batch: pa.RecordBatch) -> str:
    """Under which name a profile keeps the table of a part, from the first batch of it."""
    return blake2b("\x1f".join(batch.schema.names).encode(), digest_size=8).hexdigest()


def _tabled(
    part: Part, tables: dict[str, TableScan], new: Callable[[], TableScan]
) -> Iterator[tuple[TableScan, pa.RecordBatch]]:
    """The batches of a part with the table they belong to (parts with the same columns share one)."""
    table: TableScan | None = None
    for batch in part.batches():
        if table is None:
            table = tables.setdefault(table_name(batch), new())
        yield table, batch
