"""Planted people: fixed fake values in every sort of dataset, sound and broken."""

from __future__ import annotations

import gzip
import json
import re
import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import fastavro
import polars as pl
import pyarrow as pa
import pytest
from pyarrow import feather, orc, parquet

ROWS = 60
COLUMNS = ("full_name", "ssn", "email", "phone", "card_number", "iban", "latitude", "longitude", "icd10_code", "note")


def _luhn(digits: str) -> str:
    total = sum(sum(divmod(int(d) * (2 - i % 2), 10)) for i, d in enumerate(reversed(digits)))
    return digits + str(-total % 10)


def _iban(n: int) -> str:
    body = f"{37040044:08}{532013000 + n:010}"
    return f"DE{98 - int(body + '131400') % 97:02}{body}"


def _person(n: int) -> dict[str, str]:
    """One person who does not exist, with values that nothing else would contain by chance."""
    ssn, email = f"536-{20 + n}-{4711 + 31 * n}", f"zz.canary.{n:02}@quarksmith.example"
    return {
        "full_name": f"Zebulon{n:02} Quarksmith{n:02}",
        "ssn": ssn,
        "email": email,
        "phone": f"+447700900{100 + n}",
        "card_number": _luhn(f"411111{734500000 + 97 * n}"),
        "iban": _iban(n),
        "latitude": f"41.87{25391 + 13 * n}",
        "longitude": f"-87.62{38117 + 17 * n}",
        "icd10_code": ("E11.9", "I10", "J45.909")[n % 3],
        "note": f"Called {email} about {ssn}, wife Ottilie{n:02} Brackenhurst",
    }


PEOPLE = [_person(n) for n in range(ROWS)]


@pytest.fixture(scope="session")
def planted() -> frozenset[str]:
    """Every planted value that is long enough to be told from chance, and parts and spellings of it."""
    values = {v for person in PEOPLE for k, v in person.items() if k not in ("icd10_code", "note")}
    parts = {part for v in values for part in v.split() if part.startswith(("Zebulon", "Quarksmith"))}
    wives = {f"Ottilie{n:02}" for n in range(ROWS)}
    return frozenset(values | parts | wives | {"Brackenhurst", "quarksmith.example"})


@pytest.fixture(scope="session")
def people() -> list[Mapping[str, str]]:
    """The planted rows."""
    return list(PEOPLE)


def _text(delimiter: str = ",", lines: list[str] | None = None) -> str:
    rows = [delimiter.join(f'"{person[c]}"' for c in COLUMNS) for person in PEOPLE]
    return "\n".join([delimiter.join(COLUMNS), *rows, *(lines or [])]) + "\n"


def _json_lines() -> str:
    return "".join(json.dumps({"person": person, "seen": [{"at": person["phone"]}]}) + "\n" for person in PEOPLE)


def _write_sound(folder: Path, table: pa.Table) -> None:
    (folder / "people.csv").write_text(_text())
    (folder / "people.tsv").write_text(_text("\t"))
    (folder / "semicolons.csv").write_text(_text(";"), encoding="utf-16")
    (folder / "headerless.csv").write_text(_text().split("\n", 1)[1])
    (folder / "people.csv.gz").write_bytes(gzip.compress(_text().encode()))
    (folder / "people.jsonl").write_text(_json_lines())
    pl.from_arrow(table).write_parquet(folder / "people.parquet")
    feather.write_feather(table, folder / "people.arrow")
    orc.write_table(table, folder / "people.orc")
    schema = {"type": "record", "name": "person", "fields": [{"name": c, "type": "string"} for c in COLUMNS]}
    with (folder / "people.avro").open("wb") as file:
        fastavro.writer(file, fastavro.parse_schema(schema), PEOPLE)
    parts = folder / "parts"
    parts.mkdir()
    (parts / "one.csv").write_text(_text())
    (parts / "two.csv").write_text(_text())


def _write_broken(folder: Path, sound: Path) -> None:
    """Files whose readers complain, most of them by quoting the cell that they stumbled over."""
    first, last = PEOPLE[0], PEOPLE[-1]
    (folder / "ragged.csv").write_text(_text(lines=[",".join([*last.values(), first["ssn"], first["email"]])]))
    (folder / "open_quote.csv").write_text(_text(lines=[f'"{first["email"]}']))
    (folder / "wrong_encoding.csv").write_bytes(_text().encode() + first["email"].encode() + b"\xff\xfe\x80\n")
    (folder / "nul.csv").write_bytes(_text().encode() + first["ssn"].encode() + b"\x00\x00,\n")
    (folder / "broken.jsonl").write_text(_json_lines() + f'{{"person": {first["email"]}}}\n')
    (folder / "changing.jsonl").write_text(_json_lines() + json.dumps({"person": first["ssn"]}) + "\n")
    (folder / "text.parquet").write_text(_text())
    for name in ("people.parquet", "people.csv.gz", "people.avro", "people.orc", "people.arrow"):
        whole = (sound / name).read_bytes()
        (folder / f"truncated_{name}").write_bytes(whole[: len(whole) * 2 // 3])
    corrupt = bytearray((sound / "people.parquet").read_bytes())
    corrupt[40:400] = bytes(360)
    (folder / "corrupt.parquet").write_bytes(corrupt)
    mixed = folder / "one_unreadable"
    mixed.mkdir()
    (mixed / "a.csv").write_text(_text())
    (mixed / "b.parquet").write_bytes(bytes(corrupt))


def _database(path: Path) -> None:
    """A table, and one whose declared types do not fit what it holds."""
    with sqlite3.connect(path) as connection:
        for table, kind in (("people", "TEXT"), ("misfits", "DATE")):
            connection.execute(f"CREATE TABLE {table} ({', '.join(f'{c} {kind}' for c in COLUMNS)})")
            rows = [tuple(person[c] for c in COLUMNS) for person in PEOPLE]
            connection.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(COLUMNS))})", rows)
    connection.close()


@pytest.fixture(scope="session")
def planted_files(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    """Files and folders that hold the planted people, by name; ``people.db`` is a SQLite database."""
    folder = tmp_path_factory.mktemp("planted")
    sound, broken = folder / "sound", folder / "broken"
    sound.mkdir()
    broken.mkdir()
    _write_sound(sound, pa.Table.from_pylist(PEOPLE))
    _write_broken(broken, sound)
    files = {path.name: path for place in (sound, broken) for path in sorted(place.iterdir())}
    _database(folder / "people.db")
    return {**files, "people.db": folder / "people.db"}


@pytest.fixture(scope="session")
def planted_tables(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    """Delta and Iceberg tables that hold the planted people, also in the names of folders, and that fail on them."""
    import deltalake
    from pyiceberg.catalog import load_catalog

    folder = tmp_path_factory.mktemp("lake")
    people = pa.Table.from_pylist(PEOPLE)
    deltalake.write_deltalake(str(folder / "delta"), people, partition_by=["email"])
    deltalake.write_deltalake(str(folder / "numbers"), pa.table({"ssn": pa.array([1], pa.int64())}))
    properties = {"type": "sql", "uri": f"sqlite:///{folder}/catalog.db", "warehouse": f"file://{folder}/iceberg"}
    catalog = load_catalog("planted", **properties)
    catalog.create_namespace("n")
    sound = catalog.create_table("n.sound", schema=people.schema)
    with sound.update_spec() as partitions:
        partitions.add_identity("email")
    sound.append(people)
    numbers = catalog.create_table("n.numbers", schema=pa.schema({"ssn": pa.int64()}))
    numbers.append(pa.table({"ssn": [1]}))
    for name in ("iceberg/n/numbers", "numbers"):
        for file in (folder / name).rglob("*.parquet"):
            field = pa.field("ssn", pa.string(), metadata={"PARQUET:field_id": "1"})
            parquet.write_table(people.select(["ssn"]).cast(pa.schema([field])), file)
            for log in (folder / "numbers/_delta_log").iterdir():
                log.write_text(re.sub(r'"size":\d+', f'"size":{file.stat().st_size}', log.read_text()))
    return {
        "a Delta table": f"delta://{folder}/delta",
        "a Delta table as a folder": f"{folder}/delta",
        "a Delta table that fails": f"delta://{folder}/numbers",
        "an Iceberg table": sound.metadata_location,
        "an Iceberg table that fails": numbers.metadata_location,
    }


@pytest.fixture(scope="session")
def planted_frames() -> Mapping[str, Any]:
    """Tables in memory with the planted people, one of them of objects that no Arrow type holds."""
    import pandas as pd

    frame = pd.DataFrame(PEOPLE)
    objects = frame.astype(object)
    objects["mixed"] = [PEOPLE[n]["ssn"] if n % 2 else n for n in range(ROWS)]
    objects["nested"] = [{"of": PEOPLE[n]["email"]} if n % 2 else {PEOPLE[n]["email"]} for n in range(ROWS)]
    table = pa.Table.from_pylist(PEOPLE)
    return {
        "pandas": frame,
        "pandas of objects": objects,
        "polars": pl.DataFrame(PEOPLE),
        "polars lazy": pl.LazyFrame(PEOPLE),
        "polars that fails": pl.LazyFrame(PEOPLE).with_columns(pl.col("ssn").cast(pl.Int64)),
        "arrow": table,
    }
