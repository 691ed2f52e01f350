"""Delta Lake tables: the rows of one version, read by delta-rs, and a fingerprint that names it.

delta-rs applies deletion vectors, column mapping and partition values; what it does not know, it refuses, and so the
table is not inspected. The log says which files make up the version; their content, or what the store pins it with, is
part of the fingerprint.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

import pyarrow as pa

from export_guard.datasets import fingerprint
from export_guard.datasets.connections import Connections, S3Access, public_url
from export_guard.datasets.dataset import BATCH_ROWS, Fingerprint, Part
from export_guard.datasets.failures import attempt
from export_guard.datasets.lake_location import fingerprint_of_table, lake_location
from export_guard.datasets.listing import find_files, path_of
from export_guard.datasets.stored_file import StoredFile
from export_guard.datasets.stream_part import StreamPart, at_least_one, checked
from export_guard.errors import InspectionError

SCHEME = "delta"
_LOG = "/_delta_log/"
_ENGINE = {"datafusion.execution.target_partitions": "1", "datafusion.execution.batch_size": str(BATCH_ROWS)}
"""One file after the other, so that memory stays that of one."""


@dataclass(frozen=True)
class DeltaDataset:
    """One version of a Delta table: the newest each time it is asked, or ``version``.

    ``place`` is a path or URL without the scheme ``delta``; ``source`` is as the author wrote it.
    """

    source: str = field(repr=False)
    place: str = field(repr=False)
    version: int | None
    connections: Connections = field(repr=False)

    @property
    def name(self) -> str:
        """The source without credentials."""
        return public_url(self.source)

    def parts(self) -> Iterator[Part]:
        """The one part there is: the rows of the table, with the values of its partitions as columns."""
        table = self.open()
        size = attempt(self.name, lambda: sum(_sizes(table)))
        yield StreamPart(self.name, size, True, lambda: _rows(table))

    def fingerprint(self) -> Fingerprint:
        """Id and version of the table, and the content or the store's tags of every file of that version."""
        return self.fingerprint_among(find_files(self.place, self.connections))

    def fingerprint_among(self, files: Sequence[StoredFile]) -> Fingerprint:
        """The same, where the files in the folder are known already."""
        table = self.open()
        return attempt(self.name, lambda: self._fingerprint(table, files))

    def _fingerprint(self, table: Any, files: Sequence[StoredFile]) -> Fingerprint:
        where, _ = self._address()
        url = f"{SCHEME}+{where}" if "://" in where else f"{SCHEME}+file://{where}"
        content = fingerprint.of_files(self.files_of_version(table, files))
        return fingerprint_of_table(url, table.metadata().id, table.version(), content)

    def open(self) -> Any:
        """The table, as delta-rs has it. Raises ``InspectionError``."""
        return attempt(self.name, self._open)

    def _open(self) -> Any:
        failure = ""
        try:
            import deltalake  # an extra, and only needed for these tables
        except ImportError:
            failure = "is a Delta table, and the package deltalake is not installed"
        if failure:
            raise InspectionError(self.name, failure, "pip install 'airflow-export-guard[delta]'")
        url, options = self._address()
        todo = ""
        try:
            return deltalake.DeltaTable(url, version=self.version, storage_options=options)
        except deltalake.exceptions.TableNotFoundError:
            failure, todo = "holds no Delta table", "check the path and when it is written"
        except deltalake.exceptions.DeltaError as error:
            feature = re.search(r"Feature '(\w+)' is not supported", str(error))
            if feature:
                failure = f"has the feature {feature[1]}, which cannot be read"
                todo = "export a copy that was written without it"
            elif self.version is not None:
                failure = f"has no version {self.version} that can be read"
                todo = "it was never written, or was cleaned up since"
            else:
                failure = "the log of the Delta table cannot be read"
        raise InspectionError(self.name, failure, todo)

    def _address(self) -> tuple[str, dict[str, str]]:
        scheme, mark, _ = self.place.partition("://")
        if not mark or scheme == "file":
            return os.path.abspath(path_of(self.place, self.connections)), {}
        if scheme not in ("s3", "s3a"):
            raise InspectionError(self.name, f"Delta tables on {scheme} cannot be read", "they can on disk and on S3")
        return public_url(self.place), _s3_options(self.connections.s3_access(self.place))

    def files_of_version(self, table: Any, files: Sequence[StoredFile]) -> list[StoredFile]:
        """Those of the files in the folder that a version is made of. Raises ``InspectionError`` where one is missing.

        With deletion vectors, their files count too; they are named by nothing but their ending.
        """
        root = path_of(self.place, self.connections)
        there = {file.path: file for file in files}
        named = [f"{root}/{path}" for path in _paths(table)]
        missing = [path for path in named if path not in there]
        if missing:
            raise InspectionError(
                self.name,
                f"{len(missing)} files of version {table.version()} are not in the folder",
                "they were removed, or the table is a shallow clone of another one",
            )
        if _has_deletion_vectors(table):
            named += [path for path in there if path.endswith(".bin") and path not in named]
        return [there[path] for path in sorted(named)]


def of_location(source: str, connections: Connections) -> DeltaDataset | None:
    """The table that a name with the scheme ``delta`` stands for; ``None`` for any other name."""
    found = lake_location(source, SCHEME, "version")
    return None if found is None else DeltaDataset(source, found.place, found.version, connections)


def table_in(source: str, files: Sequence[StoredFile], connections: Connections) -> DeltaDataset | None:
    """The table whose folder ``source`` names; ``None`` where no table is among the files behind it.

    Raises ``InspectionError`` where it cannot be told whether the rows of a table leave or the files in a folder, and
    the files hold more than the rows: those of earlier versions. A pattern with ``**`` means the files.
    """
    roots = {root for file in files if _LOG in file.path for root in [file.path.partition(_LOG)[0]]}
    if not roots or "**" in source or _LOG.strip("/") in source:
        return None
    table = DeltaDataset(source, source, None, connections)
    if roots != {path_of(source, connections)}:
        raise InspectionError(
            table.name,
            "holds Delta tables among its files",
            f"name each table as delta://… where tables are read, {_every_file(table)} where the folder itself leaves",
        )
    attempt(table.name, lambda: _refuse_leftovers(table, files))
    return table


def _refuse_leftovers(table: DeltaDataset, files: Sequence[StoredFile]) -> None:
    opened = table.open()
    current = {file.path for file in table.files_of_version(opened, files)}
    earlier = [file for file in files if file.path not in current and _LOG not in file.path]
    removed = any(
        re.search(rb'"remove"\s*:', _content(file))
        for file in files
        if _LOG in file.path and file.path.endswith(".json")
    )
    if earlier or removed or _has_deletion_vectors(opened):
        place = table.source.removeprefix("file://")
        named = public_url(f"{SCHEME}+{place}" if "://" in place else f"{SCHEME}://{place}")
        raise InspectionError(
            table.name,
            f"is a Delta table, and its folder holds more than version {opened.version()}: rows or files removed since",
            f"say {named} where the table is read, {_every_file(table)} where the folder itself leaves",
        )


def _every_file(table: DeltaDataset) -> str:
    return f"{table.name.rstrip('/')}/**"


def _content(file: StoredFile) -> bytes:
    with file.open_raw() as raw:
        return raw.read()


def _s3_options(access: S3Access) -> dict[str, str]:
    options = {
        "AWS_ACCESS_KEY_ID": access.access_key,
        "AWS_SECRET_ACCESS_KEY": access.secret_key,
        "AWS_SESSION_TOKEN": access.session_token,
        "AWS_REGION": access.region,
        "AWS_ENDPOINT_URL": access.endpoint,
        "AWS_ALLOW_HTTP": "true" if (access.endpoint or "").startswith("http://") else None,
    }
    return {name: value for name, value in options.items() if value is not None}


def _actions(table: Any) -> pa.Table:
    return pa.table(table.get_add_actions(flatten=True))


def _paths(table: Any) -> list[str]:
    """Paths of the data files of the version, relative to the table. In the log they are escaped as in a URL."""
    return [unquote(path) for path in _actions(table)["path"].to_pylist()]


def _sizes(table: Any) -> list[int]:
    return [int(size) for size in _actions(table)["size_bytes"].to_pylist()]


def _has_deletion_vectors(table: Any) -> bool:
    return "deletionVectors" in (table.protocol().reader_features or ())


def _rows(table: Any) -> Iterator[pa.RecordBatch]:
    from deltalake import QueryBuilder

    reader = pa.RecordBatchReader.from_stream(
        QueryBuilder(_ENGINE).register("delta", table).execute("select * from delta")
    )
    yield from at_least_one(map(checked, reader), reader.schema)
