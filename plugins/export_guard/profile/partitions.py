"""The scan of a table that is spread over machines: each partition where it lies, and what comes of them merges.

Made for Spark's ``mapInArrow``, and knows nothing of it but the number of a partition: every object here is called with
the record batches of one, and gives record batches of the schema :data:`SCHEMA`. It is pickled by the name of its
module, so this package has to be installed on the workers; Great Expectations does not.

Nothing raises on a worker, because Spark writes the texts of exceptions into its logs and its pages: a failure is told
in words without a value, and :func:`united` raises it where the partitions come together.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import reduce
from typing import Any, Protocol, Self, TypeVar

import pyarrow as pa

from export_guard.datasets.dataset import BATCH_ROWS
from export_guard.datasets.names import unique
from export_guard.datasets.stream_part import StreamPart, checked
from export_guard.errors import ExportGuardError, InspectionError, is_panic
from export_guard.profile.exposure import ROW_NAMESPACE
from export_guard.profile.hashing import namespace_key
from export_guard.profile.keys import KeyPlan
from export_guard.profile.named_people import named_people
from export_guard.profile.planning import TableHead
from export_guard.profile.profile import Profile
from export_guard.profile.scan import scanned
from export_guard.profile.scan_settings import ScanSettings
from export_guard.profile.table import TableScan

SCHEMA = "piece int, number int, of int, content binary"
"""What a partition gives, for Spark: a JSON document, in as many rows as it needs."""

HEAD_ROWS = 16_384
"""Rows at the beginning of each partition that are looked at before the subject key is chosen."""
_BATCH_BYTES = 64 << 20
_CHUNK_BYTES = 4 << 20
"""Most bytes of a document in one row: far below what Spark, gRPC and Arrow let through at once."""

RecordBatches = Iterator[pa.RecordBatch]


class _Mergeable(Protocol):
    def merge(self, other: Self) -> Self: ...
    def to_json(self) -> dict[str, Any]: ...
    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self: ...


_M = TypeVar("_M", bound=_Mergeable)


@dataclass(frozen=True)
class HeadOfPartition:
    """The first rows of a partition, as a :class:`TableHead`. ``key`` (16 bytes) tells different values apart."""

    name: str
    settings: ScanSettings
    key: bytes = field(repr=False)

    def __call__(self, batches: RecordBatches) -> RecordBatches:
        """Look at the first :data:`HEAD_ROWS` rows; nothing comes of a partition without rows."""
        yield from _told(lambda: self._head(batches))

    def _head(self, batches: RecordBatches) -> TableHead | None:
        table = TableScan(self.name, _no_keys, self.key, self.settings, _people(self.settings))
        rows = 0
        for batch in _part(self.name, batches, HEAD_ROWS).batches():
            table.add(batch.slice(0, HEAD_ROWS - rows), rows)
            rows += batch.num_rows
            if rows >= HEAD_ROWS:
                break
        return table.head(self.key) if rows else None


@dataclass(frozen=True)
class ProfileOfPartition:
    """The profile of a partition, with subjects told apart by ``plan``.

    ``keys`` are those of the namespaces of the plan and of rows, derived from the subject key, which stays where it is.
    """

    name: str
    settings: ScanSettings
    plan: KeyPlan
    interesting: frozenset[str]
    keys: Mapping[str, bytes] = field(repr=False)

    def __call__(self, batches: RecordBatches) -> RecordBatches:
        """Look at every row; nothing comes of a partition without rows."""
        yield from _told(lambda: self._profile(batches))

    def _profile(self, batches: RecordBatches) -> Profile | None:
        row_key = namespace_key(self.keys[ROW_NAMESPACE], f"{ROW_NAMESPACE}:{_partition()}")

        def new(name: str) -> TableScan:
            return TableScan(
                name,
                self.keys.__getitem__,
                row_key,
                self.settings,
                _people(self.settings),
                plan=self.plan,
                interesting=self.interesting,
            )

        found = scanned([_part(self.name, batches, BATCH_ROWS)], new)
        return found if found.rows else None


@dataclass(frozen=True)
class UnitedPartitions:
    """What several partitions gave, united: so that the driver gets a few of them instead of thousands."""

    kind: type[TableHead] | type[Profile]

    def __call__(self, batches: RecordBatches) -> RecordBatches:
        """Unite documents that lie in one partition."""

        def rows() -> Iterator[Mapping[str, Any]]:
            for batch in batches:
                yield from batch.to_pylist()

        yield from _told(lambda: united(self.kind, rows()))


def united(kind: type[_M], rows: Iterable[Mapping[str, Any]]) -> _M | None:
    """What partitions gave, from the rows of :data:`SCHEMA` in any order; ``None`` where no partition had rows.

    Raises :class:`~export_guard.errors.InspectionError` for a partition that failed, or did not arrive in full.
    """
    documents: dict[int, dict[int, bytes]] = {}
    expected: dict[int, int] = {}
    for row in rows:
        documents.setdefault(row["piece"], {})[row["number"]] = bytes(row["content"])
        expected[row["piece"]] = row["of"]
    found: list[_M] = []
    for piece, chunks in sorted(documents.items()):
        if len(chunks) != expected[piece]:
            raise InspectionError("Spark", "the result of a partition did not arrive in full")
        document = json.loads(b"".join(chunks[number] for number in sorted(chunks)))
        if (failure := document.get("failure")) is not None:
            raise InspectionError(*failure)
        found.append(kind.from_json(document["found"]))
    return reduce(lambda one, other: one.merge(other), found) if found else None


def _told(look: Callable[[], TableHead | Profile | None]) -> RecordBatches:
    """What came of a partition as rows; a failure, too."""
    document: dict[str, Any] | None
    try:
        found = look()
        document = None if found is None else {"found": found.to_json()}
    except InspectionError as error:
        document = {"failure": [error.what, error.why, error.todo]}
    except ExportGuardError as error:
        document = {"failure": ["Spark", str(error)]}
    except BaseException as error:
        if not isinstance(error, Exception) and not is_panic(error):
            raise
        document = {"failure": ["Spark", f"unexpected {type(error).__name__} while a partition was inspected"]}
    if document is None:
        return
    text = json.dumps(document).encode()
    chunks = [text[start : start + _CHUNK_BYTES] for start in range(0, len(text), _CHUNK_BYTES)]
    for number, chunk in enumerate(chunks):
        row = {"piece": _partition(), "number": number, "of": len(chunks), "content": chunk}
        yield pa.RecordBatch.from_pylist([row], _ARROW_SCHEMA)


_ARROW_SCHEMA = pa.schema([("piece", pa.int32()), ("number", pa.int32()), ("of", pa.int32()), ("content", pa.binary())])


def _part(name: str, batches: RecordBatches, most: int) -> StreamPart:
    return StreamPart(name, None, True, lambda: _regrouped(batches, most))


def _regrouped(batches: RecordBatches, most: int) -> RecordBatches:
    """Up to ``most`` rows to a batch, as elsewhere: Spark hands out far smaller ones."""
    waiting: list[pa.RecordBatch] = []
    rows = size = 0
    for batch in batches:
        if waiting and (rows + batch.num_rows > most or size + batch.nbytes > _BATCH_BYTES):
            yield _joined(waiting)
            waiting, rows, size = [], 0, 0
        if batch.num_rows:
            waiting.append(batch)
            rows, size = rows + batch.num_rows, size + batch.nbytes
    if waiting:
        yield _joined(waiting)


def _joined(batches: list[pa.RecordBatch]) -> pa.RecordBatch:
    batch = pa.concat_batches(batches) if len(batches) > 1 else batches[0]
    return checked(batch.rename_columns(unique(batch.schema.names)))  # Spark's strings may be any bytes


def _partition() -> int:
    """The number of the partition: the same when a worker is lost and another one does its task again."""
    from pyspark import TaskContext  # there is one wherever this runs

    task = TaskContext.get()
    if task is None:
        raise InspectionError("Spark", "a partition was inspected outside of a task")
    return int(task.partitionId())


def _people(settings: ScanSettings) -> Any:
    return None if settings.ner_model is None else named_people(settings.ner_model)


def _no_keys(namespace: str) -> bytes:
    raise InspectionError("Spark", f"no key of the namespace {namespace!r} was handed out")
