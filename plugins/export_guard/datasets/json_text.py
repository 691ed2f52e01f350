"""JSON Lines, arrays of objects and single documents; nested values stay nested, the schema may vary.

Lines are parsed by Arrow a block at a time. Where Arrow gives up (types that change, keys that are data,
numbers beyond 64 bits) the block is parsed again by Python, which also knows the line of a mistake.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pyarrow as pa

from export_guard.datasets.stored_file import StoredFile
from export_guard.datasets.stream_part import StreamPart
from export_guard.datasets.text import Utf8Stream, open_text, wide_encoding
from export_guard.datasets.values import keys_are_data, keys_vary, record_batch
from export_guard.errors import InspectionError

_BLOCK_BYTES = 1 << 22
_VALUE_BYTES = 1 << 26
"""Longest single line or value; a longer one is an error, because it could not be read in bounded memory."""
_ROWS = 16_384
_OBJECTS = re.compile(r'\{\s*"|\[\s*\{\s*"')
_ENDINGS = (".json", ".jsonl", ".ndjson", ".geojson")


def looks(head: bytes, name: str) -> bool:
    """Whether the text begins with a JSON object or array (by name, or because the first line parses)."""
    start = _text(head).lstrip()
    if not start.startswith(("{", "[")):
        return False
    plain = name.lower().removesuffix(".gz").removesuffix(".zst").removesuffix(".bz2").removesuffix(".xz")
    return plain.endswith(_ENDINGS) or _OBJECTS.match(start) is not None or _parses(start)


def open_part(file: StoredFile) -> StreamPart:
    """The file as a part, read line by line if its first line is a whole object."""
    first = _text(file.head).lstrip()
    line, newline, _ = first.partition("\n")
    by_line = first.startswith("{") and bool(newline) and _is_object(line)
    return StreamPart(file.name, file.size, True, lambda: _read_lines(file) if by_line else _read_values(file))


def _text(head: bytes) -> str:
    return head.decode(wide_encoding(head) or "utf-8", "replace").lstrip("\ufeff")


def _is_object(line: str) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def _parses(start: str) -> bool:
    try:
        value, _ = json.JSONDecoder().raw_decode(start)
    except (ValueError, RecursionError):
        return False
    return isinstance(value, dict) or any(isinstance(item, dict) for item in value)


def _read_lines(file: StoredFile) -> Iterator[pa.RecordBatch]:
    with closing(open_text(file)) as stream:
        lines_before, rest = 0, b""
        while True:
            chunk = stream.read(_BLOCK_BYTES)
            rest += chunk
            cut = rest.rfind(b"\n") + 1 if chunk else len(rest)
            if len(rest) - cut > _VALUE_BYTES:
                raise _too_long(file.name)
            block, rest = rest[:cut], rest[cut:]
            if block.strip():
                yield from _block(file.name, block, lines_before)
            lines_before += block.count(b"\n")
            if not chunk:
                return


def _block(name: str, block: bytes, lines_before: int) -> Iterator[pa.RecordBatch]:
    table = parsed_by_arrow(block)
    if table is not None:
        yield from table.to_batches()
        return
    rows: list[Any] = []
    for number, line in enumerate(block.split(b"\n"), lines_before + 1):
        if line.strip():
            rows.append(_line(name, line, number))
        if len(rows) == _ROWS:
            yield record_batch(rows)
            rows = []
    if rows:
        yield record_batch(rows)


def _line(name: str, line: bytes, number: int) -> Any:
    try:
        return json.loads(line, parse_constant=str)
    except (ValueError, RecursionError):
        pass
    raise InspectionError(name, f"line {number} is not valid JSON", "write one whole JSON object a line")


def parsed_by_arrow(block: bytes) -> Any:
    """Lines of JSON objects as a table, or ``None`` where Arrow cannot give them faithfully."""
    try:
        table = _parse(block, None)
        schema = _without_guesses(table.schema)
        if schema != table.schema:
            table = _parse(block, schema)
        table.validate()  # of lists that hold nothing but null Arrow loses the length
    except (pa.ArrowException, UnicodeError):
        return None
    if not table.num_columns or _has_data_for_names(table.schema):
        return None
    lost = any(map(_lost_digits, table.columns)) or any(map(_holds_a_map, table.columns))
    return None if lost else table


def _lost_digits(column: Any) -> bool:
    """Whether there may be an integer of more than 64 bits: Arrow keeps the first 16 digits of those."""
    import pyarrow.compute as pc  # slow to load, and few need it

    if pa.types.is_struct(column.type):
        return any(map(_lost_digits, column.flatten()))
    if pa.types.is_list(column.type):
        return _lost_digits(pc.list_flatten(column))
    return pa.types.is_floating(column.type) and bool(pc.any(pc.greater(pc.abs(column), 1e18)).as_py())


def _holds_a_map(column: Any) -> bool:
    """Whether there may be objects with keys of their own, which stand for values."""
    import pyarrow.compute as pc  # slow to load, and few need it

    if pa.types.is_list(column.type):
        return _holds_a_map(pc.list_flatten(column))
    if not pa.types.is_struct(column.type):
        return False
    children = column.flatten()
    filled = sum(len(child) - child.null_count for child in children)
    return keys_vary(len(children), len(column) - column.null_count, filled) or any(map(_holds_a_map, children))


def _parse(block: bytes, schema: pa.Schema | None) -> Any:
    import pyarrow.json as pajson  # only needed for JSON

    return pajson.read_json(
        pa.BufferReader(block),
        read_options=pajson.ReadOptions(use_threads=False, block_size=len(block) + 1),
        parse_options=pajson.ParseOptions(explicit_schema=schema, newlines_in_values=False),
    )


def _without_guesses(schema: pa.Schema) -> pa.Schema:
    """Strings that Arrow took for timestamps are strings again: JSON has no dates."""
    return pa.schema([field.with_type(_plain(field.type)) for field in schema])


def _plain(kind: pa.DataType) -> pa.DataType:
    if pa.types.is_timestamp(kind):
        return pa.string()
    if pa.types.is_struct(kind):
        return pa.struct([field.with_type(_plain(field.type)) for field in kind])
    if pa.types.is_list(kind):
        return pa.list_(kind.value_field.with_type(_plain(kind.value_type)))
    return kind


def _has_data_for_names(schema: pa.Schema) -> bool:
    return keys_are_data(schema.names) or any(_struct_has_data(field.type) for field in schema)


def _struct_has_data(kind: pa.DataType) -> bool:
    if pa.types.is_list(kind):
        return _struct_has_data(kind.value_type)
    if not pa.types.is_struct(kind):
        return False
    return keys_are_data(field.name for field in kind) or any(_struct_has_data(field.type) for field in kind)


def _read_values(file: StoredFile) -> Iterator[pa.RecordBatch]:
    """Arrays (an element a row) and documents that go over many lines (each a row)."""
    with closing(open_text(file)) as stream:
        rows: list[Any] = []
        empty = True
        for value in _Values(stream, file.name):
            rows.append(value)
            if len(rows) == _ROWS:
                yield record_batch(rows)
                rows, empty = [], False
        if rows or empty:
            yield record_batch(rows)


class _Values:
    """Iterates over the values in a stream: elements of top-level arrays, and other top-level values."""

    def __init__(self, stream: Utf8Stream, name: str) -> None:
        self._stream, self._name = stream, name
        self._decoder = json.JSONDecoder(parse_constant=str)
        self._text, self._at, self._raw, self._ended = "", 0, b"", False
        self._lines = 1

    def __iter__(self) -> Iterator[Any]:
        inside = False
        after_value = False
        while (mark := self._next_mark()) is not None:
            if mark == "[" and not inside:
                inside, after_value = True, False
            elif mark == "]" and inside:
                inside = False
            elif mark == "," and inside and after_value:
                after_value = False
                self._at += 1
                continue
            elif inside and after_value:
                raise self._wrong()
            else:
                yield self._value()
                after_value = inside
                continue
            self._at += 1
        if inside:
            raise InspectionError(self._name, "the JSON array is not closed: truncated or still being written")

    def _next_mark(self) -> str | None:
        while True:
            while self._at < len(self._text) and self._text[self._at] in " \t\r\n":
                self._at += 1
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._more():
                return None

    def _more(self) -> bool:
        if self._ended:
            return False
        chunk = self._stream.read(max(1 << 20, len(self._text) - self._at))  # doubling: no quadratic re-reading
        self._ended = not chunk
        self._lines += self._text.count("\n", 0, self._at)
        raw = self._raw + chunk
        text, self._raw = _whole_characters(raw)
        self._text, self._at = self._text[self._at :] + text, 0
        return True

    def _value(self) -> Any:
        while True:
            try:
                value, end = self._decoder.raw_decode(self._text, self._at)
            except (ValueError, RecursionError):
                value, end = None, -1
            # a number at the very end of what was read may go on
            if end >= 0 and (end < len(self._text) or self._ended):
                self._at = end
                return value
            if len(self._text) - self._at > _VALUE_BYTES:
                raise _too_long(self._name)
            if not self._more():
                raise self._wrong()

    def _wrong(self) -> InspectionError:
        line = self._lines + self._text.count("\n", 0, self._at)
        return InspectionError(self._name, f"the value that begins at line {line} is not valid JSON")


def _whole_characters(raw: bytes) -> tuple[str, bytes]:
    """Decode, keeping back the bytes of a character that is cut at the end."""
    for held in range(min(4, len(raw) + 1)):
        try:
            return raw[: len(raw) - held].decode(), raw[len(raw) - held :]
        except UnicodeDecodeError:
            continue
    return raw.decode("utf-8", "replace"), b""


def _too_long(name: str) -> InspectionError:
    return InspectionError(
        name, f"a single line or value is longer than {_VALUE_BYTES >> 20} MiB", "write JSON Lines, one record a line"
    )
