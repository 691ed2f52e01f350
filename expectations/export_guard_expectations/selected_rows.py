"""The rows of a SQL batch as a dataset, over the connection of the execution engine."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pyarrow as pa
import sqlalchemy as sa

from export_guard.datasets import fingerprint
from export_guard.datasets.dataset import Fingerprint, Part
from export_guard.datasets.sql import arrow_batches, database_failure
from export_guard.datasets.stream_part import StreamPart
from export_guard.errors import InspectionError

_NAME = "SQL batch"


@dataclass(frozen=True)
class SelectedRows:
    """Whatever Great Expectations selects as a batch; streamed, since detectors need the values themselves."""

    engine: Any = field(repr=False)
    selectable: Any = field(repr=False)
    name: str = _NAME

    def parts(self) -> Iterator[Part]:
        """The one part there is."""
        yield self._part()

    def fingerprint(self) -> Fingerprint:
        """Order-insensitive hash over the rows; runs the query."""
        return fingerprint.of_rows(self.name, self._part().batches())

    def _part(self) -> StreamPart:
        return StreamPart(self.name, None, True, self._read)

    def _read(self) -> Iterator[pa.RecordBatch]:
        statement = sa.select(sa.text("*")).select_from(self.selectable)
        with _told_without_values(), self.engine.get_connection() as connection:
            yield from arrow_batches(connection, statement, self.name)


@contextmanager
def _told_without_values() -> Iterator[None]:
    failure, todo = "", ""
    try:
        yield
    except sa.exc.DBAPIError as error:
        failure, todo = database_failure(error)
    if failure:
        raise InspectionError(_NAME, failure, todo)
