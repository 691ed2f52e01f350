"""Apache Iceberg tables: the rows of one snapshot, read by pyiceberg, and a fingerprint that names it.

pyiceberg applies delete files and the evolution of the schema; what it cannot, it refuses, and so the table is not
inspected. Files of a table never change once they are written: that is the format's own promise, which snapshots rest
on. Files on this machine are hashed all the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pyarrow as pa

from export_guard.datasets import fingerprint
from export_guard.datasets.connections import Connections, public_url
from export_guard.datasets.dataset import Fingerprint, Part, SourceObject
from export_guard.datasets.failures import attempt
from export_guard.datasets.lake_location import fingerprint_of_table, lake_location
from export_guard.datasets.stream_part import StreamPart, at_least_one, checked
from export_guard.errors import InspectionError

SCHEME = "iceberg"
METADATA = ".metadata.json"
"""How the name of the file ends that describes a table (by the specification of the format)."""


@dataclass(frozen=True)
class IcebergDataset:
    """One snapshot of an Iceberg table: the current one each time it is asked, or ``snapshot``.

    ``place`` is ``catalog/namespace.table``, or the path or URL of a metadata file; ``source`` is as the author wrote
    it.
    """

    source: str = field(repr=False)
    place: str = field(repr=False)
    snapshot: int | None
    connections: Connections = field(repr=False)

    @property
    def name(self) -> str:
        """The source without credentials."""
        return public_url(self.source)

    def parts(self) -> Iterator[Part]:
        """The one part there is: the rows of the snapshot."""
        scan = self._scan()
        files = self._files(scan)
        size = sum(task.file.file_size_in_bytes for task in files)
        yield StreamPart(self.name, size, True, lambda: _rows(scan, files))

    def fingerprint(self) -> Fingerprint:
        """Id of the table, snapshot and schema, and every data and delete file of the snapshot."""
        scan = self._scan()
        tasks = self._files(scan)
        return attempt(self.name, lambda: self._fingerprint(scan, tasks))

    def _fingerprint(self, scan: Any, tasks: list[Any]) -> Fingerprint:
        current = scan.snapshot()
        snapshot = None if current is None else int(current.snapshot_id)
        known = f"{scan.table_metadata.table_uuid}#{scan.projection().schema_id}"
        files = {each.file_path: each for task in tasks for each in (task.file, *task.delete_files)}
        content = fingerprint.of_objects("objects", [_object(files[path]) for path in sorted(files)])
        return fingerprint_of_table(f"{SCHEME}+{public_url(self.place)}", known, snapshot, content)

    def _files(self, scan: Any) -> list[Any]:
        return attempt(self.name, lambda: self._planned(scan))

    def _planned(self, scan: Any) -> list[Any]:
        try:
            return list(scan.plan_files())
        except ValueError as error:
            if "equality deletes" not in str(error):
                raise
        raise InspectionError(
            self.name, "has equality deletes, which cannot be read", "rewrite its data files, so that none are left"
        )

    def _scan(self) -> Any:
        return attempt(self.name, self._opened)

    def _opened(self) -> Any:
        failure = ""
        try:
            import pyiceberg.exceptions
        except ImportError:
            failure = "is an Iceberg table, and the package pyiceberg is not installed"
        if failure:
            raise InspectionError(self.name, failure, "pip install 'airflow-export-guard[iceberg]'")
        todo = "check the name, the catalog, and when it is written"
        try:
            table = self._table()
        except (pyiceberg.exceptions.NoSuchTableError, pyiceberg.exceptions.NoSuchNamespaceError, FileNotFoundError):
            failure = "no such Iceberg table"
        if failure:
            raise InspectionError(self.name, failure, todo)
        if self.snapshot is not None and table.snapshot_by_id(self.snapshot) is None:
            raise InspectionError(
                self.name, f"has no snapshot {self.snapshot}", "it was never written, or has expired since"
            )
        return table.scan(snapshot_id=self.snapshot)

    def _table(self) -> Any:
        if self.place.endswith(METADATA):
            from pyiceberg.table import StaticTable

            url = self.place if "://" not in self.place else public_url(self.place)
            return StaticTable.from_metadata(url, self._store())
        from pyiceberg.catalog import load_catalog

        catalog, slash, table = self.place.partition("/")
        if not (catalog and slash and table):
            raise InspectionError(
                self.name, "names no Iceberg table", "write iceberg://catalog/namespace.table, or the metadata file"
            )
        properties = self.connections.catalog(catalog)
        failure = ""
        try:
            found = load_catalog(catalog, **properties)
        except Exception as error:  # noqa: BLE001 - every kind of catalog raises errors of its own
            failure = type(error).__name__
        if failure:
            raise InspectionError(
                self.name,
                f"the catalog {catalog!r} cannot be reached ({failure})",
                "configure it, as pyiceberg says how",
            )
        return found.load_table(table)

    def _store(self) -> dict[str, Any]:
        if not self.place.startswith("s3"):
            return {}
        access = self.connections.s3_access(self.place)
        options = {
            "s3.access-key-id": access.access_key,
            "s3.secret-access-key": access.secret_key,
            "s3.session-token": access.session_token,
            "s3.region": access.region,
            "s3.endpoint": access.endpoint,
        }
        return {name: value for name, value in options.items() if value is not None}


def of_location(source: str, connections: Connections) -> IcebergDataset | None:
    """The table that a name stands for: of the scheme ``iceberg``, or a metadata file; ``None`` for any other name."""
    found = lake_location(source, SCHEME, "snapshot_id")
    if found is not None:
        return IcebergDataset(source, found.place, found.version, connections)
    return IcebergDataset(source, source, None, connections) if source.endswith(METADATA) else None


def _object(file: Any) -> SourceObject:
    """A file as the manifest has it; one of this machine with the hash of its content."""
    path = str(file.file_path)
    scheme, mark, rest = path.partition("://")
    if mark and scheme != "file":
        return SourceObject(path, int(file.file_size_in_bytes), f"{file.record_count} rows")
    with open(rest if mark else path.removeprefix("file:"), "rb") as raw:
        return SourceObject(path, *fingerprint.content_hash(raw))


def _rows(scan: Any, files: list[Any]) -> Iterator[pa.RecordBatch]:
    from pyiceberg.expressions import AlwaysTrue
    from pyiceberg.io.pyarrow import ArrowScan, schema_to_pyarrow

    reader = ArrowScan(scan.table_metadata, scan.io, scan.projection(), AlwaysTrue())
    # one file at a time: given all, pyiceberg reads ahead without end
    batches = (checked(batch) for file in files for batch in _batches(reader, file))
    yield from at_least_one(batches, schema_to_pyarrow(scan.projection()))


def _batches(reader: Any, file: Any) -> Iterator[pa.RecordBatch]:
    """The rows of a file, batch by batch where none were deleted: the public way holds those of the whole file."""
    streamed = getattr(reader, "_record_batches_from_scan_tasks_and_deletes", None)
    if streamed is None or file.delete_files:
        return iter(reader.to_record_batches([file]))
    return iter(streamed([file], {}))
