"""Encodings and compression: read as they are, and an error where they are broken."""

from __future__ import annotations

import bz2
import gzip
import lzma
import os

import pyarrow as pa
import pytest
import zstandard
from hypothesis import assume, given, settings
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


OLDER = {
    "cp1252": "José Müller \u20ac5 Straße",
    "iso8859_15": "José Müller Straße",
    "cp1250": "Wałęsa Żółć Dvořák",
    "iso8859_2": "Wałęsa Żółć Dvořák",
    "cp1251": "Иван Петров из Нижнего Новгорода",
    "koi8_r": "Иван Петров из Нижнего Новгорода",
    "cp1253": "Νίκος Παπαδόπουλος",
    "shift_jis": "東京都千代田区の山田太郎さん",
    "euc_jp": "東京都千代田区の山田太郎さん",
    "gb18030": "北京市海淀区的王小明先生",
    "big5": "臺北市大安區的陳先生",
    "euc_kr": "서울특별시 강남구 김철수",
}


@pytest.mark.parametrize("encoding", OLDER)
def test_a_file_in_an_older_encoding_keeps_every_row_and_every_identifier(tmp_path, encoding):
    text = "id,name,email\n" + "".join(f"{i},{OLDER[encoding]},anna{i}@example.org\n" for i in range(300))
    rows = rows_of(written(tmp_path, text.encode(encoding)))
    assert [row["email"] for row in rows] == [f"anna{i}@example.org" for i in range(300)]
    assert [row["id"] for row in rows] == [str(i) for i in range(300)]


@pytest.mark.parametrize("encoding", ["cp1252", "cp1251", "shift_jis", "gb18030", "big5", "euc_kr"])
def test_an_older_encoding_is_recognised_by_its_letters(tmp_path, encoding):
    text = "id,name\n" + "".join(f"{i},{OLDER[encoding]}\n" for i in range(300))
    rows = rows_of(written(tmp_path, text.encode(encoding), "t.txt"))
    assert list(rows[7].values())[1] == OLDER[encoding]


@pytest.mark.parametrize("late", [0, 60_000])
def test_lines_of_another_encoding_are_read_too(tmp_path, late):
    body = "".join(f"{i},Ann\n" for i in range(late)).encode()
    data = b"id,name\n" + body + "7,Jos\u00e9\n".encode() + "8,M\u00fcller a@b.org\n".encode("cp1252") + b"9,Bo\n"
    rows = rows_of(written(tmp_path, data))
    assert [row["name"] for row in rows[late:]] == ["José", "Müller a@b.org", "Bo"]


def test_both_encodings_may_stand_in_one_line(tmp_path):
    data = b"id,name,city\n1," + "Müller,".encode() + "Zürich\n".encode("cp1252")
    assert rows_of(written(tmp_path, data)) == [{"id": "1", "name": "Müller", "city": "Zürich"}]


def test_lines_of_utf_8_in_a_file_of_several_bytes_to_a_character_are_read_too(tmp_path):
    lines = [f"{i},東京都千代田区の山田太郎さん\n".encode("utf-8" if i % 3 == 1 else "shift_jis") for i in range(90)]
    rows = rows_of(written(tmp_path, b"id,name\n" + b"".join(lines)))
    assert {row["name"] for row in rows} == {"東京都千代田区の山田太郎さん"}


def test_bytes_that_no_encoding_has_stand_for_themselves(tmp_path):
    rows = rows_of(written(tmp_path, b"id,name,email\n1,a\x81\x8d\x8f,a@b.org\n2,b,c@d.org\n"))
    assert [row["email"] for row in rows] == ["a@b.org", "c@d.org"]


def test_an_accent_at_the_very_end_of_a_file_is_read(tmp_path):
    assert rows_of(written(tmp_path, "id,name\n1,José".encode("cp1252"))) == [{"id": "1", "name": "José"}]


def test_a_character_cut_off_at_the_end_is_an_error(tmp_path):
    with pytest.raises(InspectionError, match="line 502 breaks off in the middle of a character"):
        rows_of(written(tmp_path, TEXT.encode() + "é".encode()[:1]))


def test_wide_text_that_is_cut_off_is_an_error(tmp_path):
    with pytest.raises(InspectionError, match="breaks off in the middle"):
        rows_of(written(tmp_path, TEXT.encode("utf-16")[:-1]))


def test_a_file_that_turns_binary_is_an_error_that_names_the_line(tmp_path, canary, assert_no_canary):
    data = TEXT.encode() * 10 + f"{canary}\n".encode() + bytes(range(256)) * 4_000
    with pytest.raises(InspectionError, match="is no text from line 5012 on") as caught:
        rows_of(written(tmp_path, data))
    assert_no_canary(caught.value)


@settings(max_examples=60, deadline=None)
@given(
    lines=st.lists(
        st.tuples(
            st.text("abcé ü@.09Żя東", max_size=12),
            st.sampled_from(["utf-8", "cp1252", "cp1251"]),
        ),
        max_size=20,
    ),
    size=st.integers(1, 40),
)
def test_no_line_is_lost_and_no_sign_changed_whatever_the_lines_are_encoded_in(lines, size):
    import io

    raw = [text.encode(encoding, "replace") for text, encoding in lines]
    stream, out = Utf8Stream(io.BytesIO(b"\n".join([*raw, b"end"])), "t"), b""
    while chunk := stream.read(size):
        out += chunk
    read = out.decode().split("\n")
    assert len(read) == len(lines) + 1
    for (text, _), got in zip(lines, read, strict=False):
        for sign in "@.09":
            assert got.count(sign) == text.encode("ascii", "replace").decode().count(sign)


@settings(max_examples=100, deadline=None)
@given(text=st.text(max_size=300), size=st.integers(1, 50), encoding=st.sampled_from(["utf-8", "utf-16", "utf-32"]))
def test_chunks_of_any_size_give_the_same_text(text, size, encoding):
    import io

    data = text.encode(encoding)
    assume(encoding != "utf-8" or not (b"\0" in data or text.startswith("\ufeff")))
    assume(encoding != "utf-16" or not text.startswith("\0"))  # its first bytes are the mark of UTF-32
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
