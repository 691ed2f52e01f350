"""Every Arrow type is either read or said not to be; none of them stops a scan."""

from __future__ import annotations

import datetime as dt
import struct
import uuid
from decimal import Decimal

import numpy as np
import pyarrow as pa
import pytest

from export_guard.profile.binary_text import readable
from export_guard.profile.cells import as_text
from export_guard.profile.decoding import decoded
from export_guard.profile.flatten import leaves
from export_guard.profile.observe import observe

IDS = [uuid.UUID(int=n, version=4) for n in (7, 8, 9)]
NOON = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)

COLUMNS: dict[str, pa.Array] = {
    "null": pa.nulls(3),
    "boolean": pa.array([True, None, False]),
    "half": pa.array(np.array([1.5, 2.5, 3.5], np.float16)),
    "unsigned": pa.array([2**64 - 1, 1, None], pa.uint64()),
    "decimal128": pa.array([Decimal("1.5"), None, Decimal("2.5")], pa.decimal128(20, 2)),
    "decimal256": pa.array([Decimal("1.5"), None, Decimal("2.5")], pa.decimal256(30, 2)),
    "decimal of 60 digits": pa.array([Decimal("1.5"), None, Decimal("2.5")], pa.decimal256(60, 2)),
    "date": pa.array([NOON.date(), None, None], pa.date64()),
    "time": pa.array([NOON.time(), None, None]),
    "timestamp": pa.array([NOON, None, None], pa.timestamp("ns", "Europe/Berlin")),
    "timestamp of an offset": pa.array([NOON, None, None], pa.timestamp("us", "+07:30")),
    "duration": pa.array([1, None, 2], pa.duration("ms")),
    "interval": pa.array([(1, 2, 3), None, (4, 5, 6)], pa.month_day_nano_interval()),
    "string view": pa.array(["a", None, "b"], pa.string_view()),
    "bytes": pa.array([b"\xff\x00", None, b"\xfe"]),
    "binary view": pa.array([b"\xff\x00", None, b"\xfe"], pa.binary_view()),
    "fixed bytes": pa.array([b"\xff\x00", None, b"\xfe\x01"], pa.binary(2)),
    "list": pa.array([["a"], None, ["b", "c"]]),
    "list view": pa.array([["a"], None, ["b", "c"]], pa.list_view(pa.string())),
    "large list view": pa.array([["a"], None, ["b", "c"]], pa.large_list_view(pa.string())),
    "fixed list": pa.array([["a", "b"], None, ["c", "d"]], pa.list_(pa.string(), 2)),
    "list of dictionary": pa.array([["a"], None, ["b"]], pa.list_(pa.dictionary(pa.int8(), pa.string()))),
    "list of nulls": pa.array([[None], None, []]),
    "vector": pa.array([[0.1, 0.2, 0.3, 0.4], None, []], pa.list_(pa.float32())),
    "empty struct": pa.array([{}, None, {}], pa.struct([])),
    "struct": pa.array([{"a": "x"}, None, {"a": "y"}]),
    "map": pa.array([[("k", "v")], None, []], pa.map_(pa.string(), pa.string())),
    "dictionary": pa.array(["a", None, "a"]).dictionary_encode(),
    "dictionary of struct": pa.DictionaryArray.from_arrays(pa.array([0, 1, 0]), pa.array([{"a": "x"}, {"a": "y"}])),
    "runs": pa.RunEndEncodedArray.from_arrays(pa.array([2, 3], pa.int32()), pa.array(["a", "b"])),
    "union": pa.UnionArray.from_sparse(pa.array([0, 1, 0], pa.int8()), [pa.array([1, 2, 3]), pa.array(list("abc"))]),
    "uuid": pa.array([i.bytes for i in IDS], pa.uuid()),
    "json": pa.array(['{"a": "x"}'] * 3, pa.json_()),
    "opaque": pa.ExtensionArray.from_storage(pa.opaque(pa.string(), "t", "v"), pa.array(["a", "b", "c"])),
    "tensor": pa.ExtensionArray.from_storage(
        pa.fixed_shape_tensor(pa.int8(), [2]), pa.array([[1, 2]] * 3, pa.list_(pa.int8(), 2))
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", COLUMNS)
@pytest.mark.parametrize("start", [0, 1])
def test_a_column_of_any_type_can_be_observed_as_a_whole_and_in_slices(name: str, start: int) -> None:
    batch = pa.record_batch([COLUMNS[name]], names=["c"]).slice(start)
    seen = [observe(leaf, batch.num_rows) for leaf in leaves(batch)]
    assert seen
    if name in ("bytes", "binary view", "fixed bytes"):
        assert {o.leaf.storage for o in seen} == {"binary"}
    else:
        assert "other" not in {o.leaf.storage for o in seen}


def test_whatever_is_read_is_not_lost_on_the_way() -> None:
    for name in ("list", "list view", "large list view", "list of dictionary"):
        (leaf,) = leaves(pa.record_batch([COLUMNS[name]], names=["c"]))
        assert leaf.values.to_pylist()[:2] == ["a", "b"]
    assert decoded(COLUMNS["uuid"]).to_pylist() == [str(i) for i in IDS]
    assert decoded(COLUMNS["decimal of 60 digits"]).to_pylist() == ["1.50", None, "2.50"]


def texts(array: pa.Array) -> list[str | None] | None:
    read = readable(array)
    return None if read is None else read.to_pylist()


def test_bytes_that_hold_text_are_text() -> None:
    assert texts(pa.array([b"anna@example.org", None, "Z\u00fcrich".encode()])) == [
        "anna@example.org",
        None,
        "Z\u00fcrich",
    ]
    assert texts(pa.array([b"abc\0\0", b"de\0\0\0"], pa.binary(5))) == ["abc", "de"]


@pytest.mark.parametrize("value", [b"\xff\xfe", b"a\x00b", b"\x89PNG\r\n", b"caf\xe9"])
def test_one_value_that_is_no_text_keeps_the_column_uninspected(value: bytes) -> None:
    assert texts(pa.array([b"abc"] * 500 + [value])) is None


def test_sixteen_bytes_are_uuids_where_all_of_them_can_be() -> None:
    assert texts(pa.array([i.bytes for i in IDS] + [None], pa.binary(16))) == [*map(str, IDS), None]
    assert texts(pa.array([IDS[0].bytes, b"\xff" * 16], pa.binary(16))) is None


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("srid", [False, True])
def test_geometries_in_bytes_are_read_by_their_first_coordinate(order: str, srid: bool) -> None:
    def geometry(kind: int, counts: int, x: float, y: float) -> bytes:
        flag = 0x20000000 if srid else 0
        head = struct.pack(f"{order}BI", order == "<", kind | flag) + (struct.pack(f"{order}I", 4326) if srid else b"")
        return head + struct.pack(f"{order}I", 1) * counts + struct.pack(f"{order}dd", x, y)

    values = [geometry(1, 0, 2.3522, 48.8566), geometry(2, 1, 2.5, 48.5), geometry(3, 2, 2.75, 48.25)]
    assert texts(pa.array([*values, None])) == [
        "POINT (2.3522 48.8566)",
        "LINESTRING (2.5 48.5)",
        "POLYGON (2.75 48.25)",
        None,
    ]


def test_times_in_zones_are_read_by_their_utc() -> None:
    assert as_text(
        observe(next(leaves(pa.record_batch([COLUMNS["timestamp of an offset"]], names=["c"]))), 3).cells.text
    )[0].startswith("2026-03-01 12:00")
