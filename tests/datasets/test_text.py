"""Encodings and compression: read as they are, and an error where they are broken."""

from __future__ import annotations

import bz2
import gzip
import lzma
import os

import pyarrow as pa
import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from export_guard.datasets import open_dataset
from export_guard.datasets.text import Utf8Stream
from export_guard.errors import InspectionError

TEXT = "id,name,city\n" + "".join(f"{i},José Müller {i},Zürich\n" for i in range(500))


def rows_of(path):
    (part,) = open_dataset(path).parts()
    return [row for batch in part.batches() for row in batch.to_pylist()]


def written(tmp_path, data, name="t.csv"):
    path = tmp_path / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "latin-1"]
)
def test_every_usual_encoding_gives_the_same_cells(tmp_path, encoding):
    rows = rows_of(written(tmp_path, TEXT.encode(encoding)))
    assert rows[7] == {"id": "7", "name": "José Müller 7", "city": "Zürich"}
    assert len(rows) == 500


def test_cyrillic_text_of_an_old_encoding_is_recognised(tmp_path):
    text = "id,имя,город\n" + "".join(f"{i},Иван Петров,Нижний Новгород\n" for i in range(200))
    rows = rows_of(written(tmp_path, text.encode("cp1251")))
    assert rows[3] == {"id": "3", "имя": "Иван Петров", "город": "Нижний Новгород"}


def test_the_first_accent_may_come_late(tmp_path):
    body = "".join(f"{i},Ann\n" for i in range(60_000))
    rows = rows_of(written(tmp_path, ("id,name\n" + body + "7,José\n").encode("cp1252")))
    assert rows[-1]["name"] == "José"


@pytest.mark.parametrize("late", [0, 60_000])
def test_mixed_encodings_are_an_error_that_names_the_line(tmp_path, late, canary, assert_no_canary):
    body = "".join(f"{i},Ann\n" for i in range(late)).encode()
    data = b"id,name\n" + body + "7,Jos\u00e9\n".encode() + f"8,M\u00fcller {canary}\n".encode("cp1252")
    with pytest.raises(InspectionError, match=rf"t\.csv: line {late + 3} is not valid UTF-8") as caught:
        rows_of(written(tmp_path, data))
    assert_no_canary(caught.value)


def test_a_character_cut_off_at_the_end_is_an_error(tmp_path):
    with pytest.raises(InspectionError, match="line 502 is not valid"):
        rows_of(written(tmp_path, TEXT.encode() + "é".encode()[:1]))


def test_bytes_of_no_encoding_are_an_error(tmp_path):
    with pytest.raises(InspectionError, match="not valid cp1252"):
        rows_of(written(tmp_path, b"id,name\n1,a\x81\x8d\x8f\n"))


@settings(max_examples=100, deadline=None)
@given(text=st.text(max_size=300), size=st.integers(1, 50), encoding=st.sampled_from(["utf-8", "utf-16", "utf-32"]))
def test_chunks_of_any_size_give_the_same_text(text, size, encoding):
    import io

    data = text.encode(encoding)
    if encoding == "utf-8" and (b"\0" in data or text.startswith("\ufeff")):
        return
    stream, out = Utf8Stream(io.BytesIO(data), "t"), b""
    while chunk := stream.read(size):
        assert len(chunk) <= size
        out += chunk
    assert out.decode() == text


COMPRESSORS = {
    "gzip": gzip.compress,
    "bz2": bz2.compress,
    "xz": lzma.compress,
    "zstd": zstandard.ZstdCompressor().compress,
    "lz4": lambda data: pa.Codec("lz4").compress(data, asbytes=True),
}
BIG = ("id,name\n" + "".join(f"{i},{os.urandom(60).hex()}\n" for i in range(3_000))).encode()


@pytest.mark.parametrize("codec", COMPRESSORS)
@pytest.mark.parametrize("name", ["t.csv", "t.csv.gz", "t"])
def test_compression_is_found_by_looking(tmp_path, codec, name):
    assert len(rows_of(written(tmp_path, COMPRESSORS[codec](TEXT.encode()), name))) == 500


@pytest.mark.parametrize("codec", ["gzip", "bz2", "zstd"])
def test_members_one_after_the_other_are_all_read(tmp_path, codec):
    pack = COMPRESSORS[codec]
    assert len(rows_of(written(tmp_path, pack(b"id,name\n1,Ann\n") + pack(b"2,Bob\n3,Cid\n")))) == 3


@pytest.mark.parametrize("codec", COMPRESSORS)
@pytest.mark.parametrize("cut", [2, 5, 50_000])
def test_truncated_compressed_data_is_an_error(tmp_path, codec, cut):
    path = written(tmp_path, COMPRESSORS[codec](BIG)[:-cut], "t.csv.gz")
    with pytest.raises(InspectionError, match=rf"t\.csv\.gz.*{codec} compressed data is truncated or damaged"):
        rows_of(path)


def test_damage_inside_compressed_data_is_an_error(tmp_path):
    data = bytearray(gzip.compress(BIG))
    data[len(data) // 2] ^= 0xFF
    with pytest.raises(InspectionError, match="truncated or damaged"):
        rows_of(written(tmp_path, bytes(data)))


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (os.urandom(4096).replace(b"\x1f\x8b", b"\0\0"), "binary file"),
        (b"PK\x03\x04rest", "zip archive"),
        (b"%PDF-1.7\n", "PDF"),
        (b"SQLite format 3\x00" + b"\0" * 100, "SQLite database"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "PNG"),
        (b"name" + b"\0" * 253 + b"ustar\x0000", "tar archive"),
        (gzip.compress(gzip.compress(b"id\n1\n")), "compressed twice"),
    ],
    ids=["random", "zip", "pdf", "sqlite", "png", "tar", "twice"],
)
def test_binary_files_are_never_read_as_text(tmp_path, data, what):
    with pytest.raises(InspectionError, match=what):
        rows_of(written(tmp_path, data))


@pytest.mark.parametrize("data", [b"", gzip.compress(b""), b"\n \n", b"\xef\xbb\xbf"], ids=["0", "gz", "blank", "bom"])
def test_an_empty_file_is_an_error(tmp_path, data):
    with pytest.raises(InspectionError, match=r"t\.csv.*(empty|nothing but blanks)"):
        rows_of(written(tmp_path, data))
