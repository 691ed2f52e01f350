"""Tables in memory, and the hash over their rows."""

from __future__ import annotations

import datetime as dt
import decimal
import subprocess
import sys

import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.dataset as pads
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyarrow import parquet as pq

from export_guard.datasets import BATCH_ROWS, open_dataset
from export_guard.datasets.fingerprint import RowHash
from export_guard.errors import InspectionError

DATA = {"id": [1, 2, None], "ssn": ["001-02-0003", None, "002-03-0004"], "born": [dt.date(1980, 1, 1)] * 3}
ROWS = [dict(zip(DATA, row, strict=True)) for row in zip(*DATA.values(), strict=True)]


def parquet_dataset(tmp_path):
    pq.write_table(pa.table(DATA), tmp_path / "t.parquet")
    return pads.dataset(tmp_path / "t.parquet")


FRAMES = {
    "pandas": lambda _: pd.DataFrame(DATA).astype({"id": "Int64"}),
    "polars": lambda _: pl.DataFrame(DATA),
    "polars lazy": lambda _: pl.LazyFrame(DATA),
    "arrow table": lambda _: pa.table(DATA),
    "arrow batch": lambda _: pa.record_batch(DATA),
    "arrow dataset": parquet_dataset,
    "arrow reader": lambda _: pa.table(DATA).to_reader(),
}


def batches_of(source):
    (part,) = open_dataset(source).parts()
    return list(part.batches())


@pytest.mark.parametrize("kind", FRAMES)
def test_every_frame_gives_the_same_rows(tmp_path, kind):
    assert [row for batch in batches_of(FRAMES[kind](tmp_path)) for row in batch.to_pylist()] == ROWS


@pytest.mark.parametrize("kind", [k for k in FRAMES if k != "arrow reader"])
def test_every_frame_has_the_same_content_hash_and_can_be_read_again(tmp_path, kind):
    dataset = open_dataset(FRAMES[kind](tmp_path))
    expected = RowHash()
    expected.add(pa.record_batch(DATA))
    assert dataset.fingerprint() == expected.fingerprint(dataset.name)
    assert dataset.fingerprint() == dataset.fingerprint()


@pytest.mark.parametrize("kind", ["pandas", "polars", "polars lazy", "arrow table"])
def test_large_frames_come_in_small_batches(kind):
    table = pa.table({"id": range(200_000)})
    make = {"pandas": table.to_pandas, "polars": lambda: pl.from_arrow(table)}
    make |= {"polars lazy": lambda: pl.from_arrow(table).lazy(), "arrow table": lambda: table}
    batches = batches_of(make[kind]())
    assert all(0 < b.num_rows <= BATCH_ROWS for b in batches)
    assert sum(b.num_rows for b in batches) == 200_000


def test_a_one_shot_reader_is_read_once_and_says_so():
    dataset = open_dataset(pa.table(DATA).to_reader())
    with pytest.raises(InspectionError, match="fingerprint is known only afterwards"):
        dataset.fingerprint()
    (part,) = dataset.parts()
    assert sum(b.num_rows for b in part.batches()) == 3
    assert dataset.fingerprint().objects[0].tag == open_dataset(pa.table(DATA)).fingerprint().objects[0].tag
    with pytest.raises(InspectionError, match="read only once"):
        list(part.batches())


@pytest.mark.parametrize("empty", [pd.DataFrame(DATA).iloc[:0], pl.DataFrame(DATA)[:0], pl.LazyFrame(DATA).head(0)])
def test_a_frame_without_rows_still_tells_its_columns(empty):
    (batch,) = batches_of(empty)
    assert batch.num_rows == 0
    assert batch.schema.names == ["id", "ssn", "born"]


def test_pandas_objects_of_mixed_types_become_text():
    frame = pd.DataFrame({"x": pd.Series([1, "two", 3.5, None, dt.date(2020, 1, 1)], dtype=object)})
    assert [r["x"] for r in batches_of(frame)[0].to_pylist()] == ["1", "two", "3.5", None, "2020-01-01"]


def test_the_index_of_a_pandas_frame_is_inspected_because_it_leaves_too(canary):
    frame = pd.DataFrame({"x": [1, 2]}, index=pd.Index([canary, "b"], name="patient"))
    assert batches_of(frame)[0].to_pylist()[0] == {"x": 1, "patient": canary}


def test_odd_pandas_columns_are_all_readable():
    frame = pd.DataFrame(
        {
            7: pd.Categorical(["a", "b"]),
            ("deep", "er"): pd.period_range("2020-01", periods=2, freq="M"),
            "interval": pd.interval_range(0, 2),
            "complex": [1 + 2j, 3j],
            "nested": [{"a": 1}, {"a": 2}],
            "decimal": [decimal.Decimal("1.5"), None],
        }
    )
    frame.insert(0, "7", ["x", "y"])
    (batch,) = batches_of(frame)
    assert batch.schema.names == ["7", "7.1", "deep.er", "interval", "complex", "nested", "decimal"]
    assert batch.to_pylist()[0]["deep.er"] == "2020-01"


def test_polars_objects_are_readable():
    frame = pl.DataFrame({"o": pl.Series([object(), "x"], dtype=pl.Object)})
    assert batches_of(frame)[0].to_pylist()[1] == {"o": "x"}


def test_duplicate_arrow_names_are_told_apart():
    table = pa.Table.from_arrays([pa.array([1]), pa.array(["x"])], names=["id", "id"])
    assert batches_of(table)[0].schema.names == ["id", "id.1"]


def test_a_failing_query_does_not_quote_a_value(canary, assert_no_canary):
    lazy = pl.LazyFrame({"a": [canary, "2"]}).with_columns(pl.col("a").cast(pl.Int64))
    with pytest.raises(InspectionError, match=r"polars\.LazyFrame") as caught:
        batches_of(lazy)
    assert_no_canary(caught.value)


def test_opening_a_file_loads_no_heavy_library():
    code = (
        "import sys, export_guard.datasets as d; d.open_dataset('x.csv');"
        "print([m for m in ('pandas','polars','duckdb','s3fs','sqlalchemy','fastavro','airflow') if m in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "[]\n"


_VALUES = st.one_of(st.none(), st.text(max_size=8))
_TABLES = st.lists(st.tuples(_VALUES, st.one_of(st.none(), st.integers(-(2**40), 2**40)), st.floats()), max_size=20)


def hashed(rows, sizes=(1000,)):
    total, at = RowHash(), 0
    schema = pa.schema([("a", pa.string()), ("b", pa.int64()), ("c", pa.float64())])
    while at < len(rows) or at == 0:
        for size in sizes:
            piece = rows[at : at + size]
            columns = list(zip(*piece, strict=True)) or [(), (), ()]
            total.add(
                pa.record_batch([pa.array(c, f.type) for c, f in zip(columns, schema, strict=True)], schema=schema)
            )
            at += size
    return total.fingerprint("t").digest


@settings(max_examples=60, deadline=None)
@given(rows=_TABLES, seed=st.randoms(), sizes=st.lists(st.integers(1, 7), min_size=1, max_size=3))
def test_the_row_hash_knows_neither_order_nor_batches(rows, seed, sizes):
    shuffled = rows[:]
    seed.shuffle(shuffled)
    assert hashed(rows) == hashed(shuffled, sizes)


@settings(max_examples=60, deadline=None)
@given(rows=_TABLES.filter(len), value=st.text(max_size=4))
def test_the_row_hash_sees_a_change_a_missing_row_and_a_double_row(rows, value):
    changed = [(f"{rows[0][0]}{value}!", *rows[0][1:]), *rows[1:]]
    assert len({hashed(rows), hashed(changed), hashed(rows[1:]), hashed([*rows, rows[0]])}) == 4


def test_the_row_hash_does_not_confuse_neighbouring_cells():
    one = RowHash()
    one.add(pa.record_batch({"a": ["1:x,", None], "b": ["", "~"]}))
    two = RowHash()
    two.add(pa.record_batch({"a": ["1:x", "~"], "b": [",", None]}))
    assert one.fingerprint("t") != two.fingerprint("t")


def test_the_row_hash_is_the_same_in_years_to_come():
    """A frozen value: a change of Arrow or of this code that moves it would make every old clearance void."""
    rows = RowHash()
    rows.add(
        pa.record_batch(
            {
                "t": pa.array(["é", None, ""]),
                "i": pa.array([1, -2, None]),
                "f": pa.array([0.1, float("inf"), None]),
                "d": pa.array([decimal.Decimal("1.50"), decimal.Decimal("-7.00"), None]),
                "day": pa.array([dt.date(1980, 1, 1), None, dt.date(2020, 2, 29)]),
                "ts": pa.array([dt.datetime(2020, 1, 1, 12, 30, 1, 5), None, None]),
                "b": pa.array([True, False, None]),
                "raw": pa.array([b"\x00\xff", b"", None]),
                "n": pa.array([{"x": [1, 2]}, None, {"x": None}]),
                "k": pa.array(["a", "b", "a"]).dictionary_encode(),
            }
        )
    )
    assert rows.fingerprint("t").digest == "a0633fa7a73ba753496e9ecff3293f2e40a8d729e984dfd20a04293a8ddcbe34"


def test_an_identifier_has_the_fingerprint_of_its_bytes():
    identifiers = pa.array([b"0123456789abcdef", None], pa.binary(16))
    as_uuid = pa.ExtensionArray.from_storage(pa.uuid(), identifiers)
    same = [open_dataset(pa.table({"id": column})).fingerprint() for column in (identifiers, as_uuid)]
    assert same[0] == same[1]
