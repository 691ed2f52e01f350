"""Parquet, Arrow, ORC, Avro and JSON: one law for all, and what is particular to each."""

from __future__ import annotations

import contextlib
import datetime as dt
import decimal
import gzip
import json

import fastavro
import pyarrow as pa
import pytest
from pyarrow import feather, orc
from pyarrow import parquet as pq

from export_guard.datasets import BATCH_ROWS, open_dataset
from export_guard.errors import InspectionError

ROWS = [
    {"id": i, "ssn": f"{i:09d}", "address": {"city": "Zürich", "lines": [f"Street {i}", "2nd"]}, "note": None}
    for i in range(8_000)
]
SCHEMA = pa.schema(
    [
        ("id", pa.int64()),
        ("ssn", pa.string()),
        ("address", pa.struct([("city", pa.string()), ("lines", pa.list_(pa.string()))])),
        ("note", pa.string()),
    ]
)
AVRO = {
    "type": "record",
    "name": "Person",
    "fields": [
        {"name": "id", "type": "long"},
        {"name": "ssn", "type": "string"},
        {
            "name": "address",
            "type": {
                "type": "record",
                "name": "Address",
                "fields": [
                    {"name": "city", "type": "string"},
                    {"name": "lines", "type": {"type": "array", "items": "string"}},
                ],
            },
        },
        {"name": "note", "type": ["null", "string"]},
    ],
}


def _stream(table, path):
    with pa.OSFile(str(path), "wb") as sink, pa.ipc.new_stream(sink, table.schema) as writer:
        writer.write_table(table)


def _avro(table, path):
    with path.open("wb") as file:
        fastavro.writer(file, AVRO, table.to_pylist(), codec="deflate")


def _jsonl(table, path):
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in table.to_pylist()))


def _json_array(table, path):
    path.write_text(json.dumps(table.to_pylist(), indent=1))


WRITERS = {
    "parquet": lambda table, path: pq.write_table(table, path, row_group_size=3_000),
    "feather": lambda table, path: feather.write_feather(table, str(path), compression="zstd"),
    "stream": _stream,
    "orc": lambda table, path: orc.write_table(table, str(path)),
    "avro": _avro,
    "jsonl": _jsonl,
    "json_array": _json_array,
}


@pytest.fixture(scope="module")
def table():
    return pa.Table.from_pylist(ROWS, schema=SCHEMA)


def opened(path):
    (part,) = open_dataset(path).parts()
    return part


def rows_of(path):
    return [row for batch in opened(path).batches() for row in batch.to_pylist()]


@pytest.mark.parametrize("kind", WRITERS)
def test_what_was_written_comes_back_nested_and_in_small_batches(tmp_path, table, kind):
    path = tmp_path / "no_telling_name"
    WRITERS[kind](table, path)
    batches = list(opened(path).batches())
    assert all(batch.num_rows for batch in batches)
    assert [row for batch in batches for row in batch.to_pylist()] == ROWS
    assert pa.types.is_struct(batches[0].schema.field("address").type)
    assert opened(path).size == path.stat().st_size


@pytest.mark.parametrize("kind", ["parquet", "feather", "stream", "orc"])
def test_large_batches_are_cut_to_the_limit(tmp_path, kind):
    path = tmp_path / "large"
    WRITERS[kind](pa.table({"id": range(150_000)}), path)
    batches = list(opened(path).batches())
    assert all(0 < batch.num_rows <= BATCH_ROWS for batch in batches)
    assert sum(batch.num_rows for batch in batches) == 150_000


@pytest.mark.parametrize("kind", [k for k in WRITERS if not k.startswith("json")])
def test_a_table_without_rows_still_tells_its_columns(tmp_path, table, kind):
    path = tmp_path / "none"
    WRITERS[kind](table.slice(0, 0), path)
    batches = list(opened(path).batches())
    assert sum(batch.num_rows for batch in batches) == 0
    assert batches[0].schema.names == table.schema.names


@pytest.mark.parametrize("kind", WRITERS)
@pytest.mark.parametrize("cut", [0.3, 0.999])
def test_a_file_that_was_cut_off_is_an_error(tmp_path, table, kind, cut, assert_no_canary, canary):
    path = tmp_path / f"cut.{kind}"
    planted = [dict(row, ssn=canary) for row in ROWS[:6_000]]
    WRITERS[kind](pa.Table.from_pylist(planted, schema=SCHEMA), path)
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * cut)])
    with pytest.raises(InspectionError, match=f"cut.{kind}") as caught:
        rows_of(path)
    assert_no_canary(caught.value)


@pytest.mark.parametrize("kind", ["parquet", "feather", "stream", "orc", "avro"])
def test_a_damaged_file_never_fails_with_a_library_error_or_a_crash(tmp_path, table, kind):
    path = tmp_path / f"bad.{kind}"
    WRITERS[kind](table.slice(0, 5_000), path)
    whole = path.read_bytes()
    for at in range(8, len(whole), max(len(whole) // 25, 1)):
        data = bytearray(whole)
        data[at : at + 16] = bytes(b ^ 0xA5 for b in data[at : at + 16])
        path.write_bytes(bytes(data))
        with contextlib.suppress(InspectionError):
            rows_of(path)


@pytest.mark.parametrize("kind", ["parquet", "feather", "orc"])
def test_gzip_around_a_random_access_format_is_an_error_with_a_way_out(tmp_path, table, kind):
    path = tmp_path / "packed"
    WRITERS[kind](table.slice(0, 100), path)
    path.write_bytes(gzip.compress(path.read_bytes()))
    with pytest.raises(InspectionError, match="unpack it"):
        rows_of(path)


@pytest.mark.parametrize("kind", ["avro", "jsonl", "json_array", "stream"])
def test_gzip_around_a_stream_is_read(tmp_path, table, kind):
    path = tmp_path / "packed.gz"
    WRITERS[kind](table.slice(0, 100), path)
    path.write_bytes(gzip.compress(path.read_bytes()))
    assert rows_of(path) == ROWS[:100]


def test_dictionaries_decimals_and_dates_of_parquet_survive(tmp_path):
    table = pa.table(
        {
            "code": pa.array(["a", "b", "a"]).dictionary_encode(),
            "fee": pa.array([decimal.Decimal("1.50")] * 3),
            "born": pa.array([dt.date(1980, 1, 1)] * 3),
        }
    )
    pq.write_table(table, tmp_path / "t.parquet")
    assert rows_of(tmp_path / "t.parquet")[1] == {
        "code": "b",
        "fee": decimal.Decimal("1.50"),
        "born": dt.date(1980, 1, 1),
    }


def jsonl(tmp_path, text, name="t.jsonl"):
    path = tmp_path / name
    path.write_text(text)
    return rows_of(path)


def test_json_strings_stay_strings(tmp_path):
    text = '{"born": "1980-01-02", "zip": "01234", "at": "2020-01-01T00:00:00Z", "l": ["2020-01-01"]}\n'
    assert jsonl(tmp_path, text) == [json.loads(text)]


def test_the_schema_of_json_lines_may_change_from_line_to_line(tmp_path):
    text = '{"a": 1}\n{"a": "x", "b": [1]}\n{"a": {"c": 2}}\n\n{"b": []}\n'
    rows = jsonl(tmp_path, text)
    assert [row.get("a") for row in rows] == ["1", "x", '{"c": 2}', None]


def test_numbers_beyond_64_bits_survive_in_json(tmp_path):
    number = "123456789012345678901234567890"
    assert jsonl(tmp_path, f'{{"n": {number}, "x": 0.5}}\n') == [{"n": number, "x": 0.5}]
    assert jsonl(tmp_path, f'{{"a": [{{"n": {number}}}]}}\n') == [{"a": [{"n": number}]}]


def test_lines_that_are_no_objects_go_into_one_column(tmp_path):
    assert jsonl(tmp_path, '{"a": 1}\n[1, 2]\n"x"\n') == [{"value": '{"a": 1}'}, {"value": "[1, 2]"}, {"value": "x"}]


def test_a_bad_line_is_an_error_that_names_the_line_and_not_its_content(tmp_path, canary, assert_no_canary):
    good = '{"id": 1, "name": "x"}\n' * 60_000
    with pytest.raises(InspectionError, match=r"t\.jsonl: line 60001 is not valid JSON") as caught:
        jsonl(tmp_path, good + f'{{"id": "{canary}\n' + good)
    assert_no_canary(caught.value)


def test_keys_that_are_data_do_not_become_column_names(tmp_path, canary):
    for text in (
        '{"visits": {"078-05-1120": 3, "219-09-9999": 1}}\n',
        '{"078-05-1120": 3, "219-09-9999": 1}\n{"078-05-1121": 3}\n',
    ):
        path = tmp_path / "t.jsonl"
        path.write_text(text)
        (batch,) = opened(path).batches()
        assert "078-05-1120" not in str(batch.schema)
        assert "078-05-1120" in str(batch.to_pylist())


def test_a_document_over_many_lines_is_one_row(tmp_path):
    document = {"resourceType": "Bundle", "entry": [{"id": "a"}, {"id": "b"}]}
    assert jsonl(tmp_path, json.dumps(document, indent=2), "bundle.json") == [document]


def test_an_array_of_objects_streams_its_elements(tmp_path):
    rows = [{"i": i, "text": "x" * 100} for i in range(40_000)]
    assert jsonl(tmp_path, json.dumps(rows), "t.json") == rows


def test_an_array_that_is_not_closed_is_an_error(tmp_path):
    with pytest.raises(InspectionError, match="not closed"):
        jsonl(tmp_path, '[{"a": 1}, {"a": 2}', "t.json")


def test_a_broken_document_is_an_error_that_names_the_line(tmp_path, canary, assert_no_canary):
    with pytest.raises(InspectionError, match="line 3") as caught:
        jsonl(tmp_path, f'[{{"a": 1}},\n {{"a": 2}},\n {{"a": {canary}}}]', "t.json")
    assert_no_canary(caught.value)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_json_lines_of_other_encodings_are_read(tmp_path, encoding):
    path = tmp_path / "t.jsonl"
    path.write_bytes('{"name": "Zoë"}\n{"name": "José"}\n'.encode(encoding))
    assert rows_of(path) == [{"name": "Zoë"}, {"name": "José"}]


def test_text_that_only_begins_like_json_is_text(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("[A/G],rs1,101\n[C/T],rs2,102\n")
    assert rows_of(path)[0] == {"0": "[A/G]", "1": "rs1", "2": "101"}
