"""The benchmark table: 20 columns of everyday and sensitive fake values, 17 of them text.

Everything is made from a seed; no value belongs to anybody.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq

ROW_GROUP = 122_880
FIRST = ("anna", "bruno", "carla", "dario", "elena", "felix", "greta", "hugo", "irene", "jonas", "katja", "luca")
LAST = ("abend", "berger", "conti", "duval", "eriksen", "fontana", "gruber", "haas", "ivanov", "jensen", "kovacs")
CODES = ("E11.9", "I10", "J45.909", "M54.5", "F32.9", "K21.9", "N39.0", "R05")
WORDS = ("parcel left at the door", "asked for a call back", "prefers the morning", "paid on time", "no remarks today")


def chunk(rows: int, first: int, rng: np.random.Generator) -> pa.Table:
    """Rows ``first`` to ``first + rows`` of the table."""
    n = np.arange(first, first + rows)
    person = rng.integers(0, 1_500_000, rows)
    frame = pl.DataFrame({"n": n, "p": person}).with_columns(
        first=pl.Series(rng.choice(FIRST, rows)),
        last=pl.Series(rng.choice(LAST, rows)),
        d=pl.Series(rng.integers(1, 29, rows)),
        m=pl.Series(rng.integers(1, 13, rows)),
        y=pl.Series(rng.integers(1930, 2010, rows)),
    )
    text = (pl.col("p") + 101_010_101).cast(pl.String)
    made = frame.select(
        order_id=pl.col("n") + 10_000_000,
        ssn=text.str.slice(0, 3) + "-" + text.str.slice(3, 2) + "-" + text.str.slice(5),
        email=pl.col("first") + "." + pl.col("last") + pl.col("p").cast(pl.String) + "@example.com",
        first_name=pl.col("first").str.to_titlecase(),
        last_name=pl.col("last").str.to_titlecase(),
        phone="+1 202-555-" + text.str.slice(5),
        birth_date=pl.format(
            "{}-{}-{}", "y", pl.col("m").cast(pl.String).str.zfill(2), pl.col("d").cast(pl.String).str.zfill(2)
        ),
        street=(pl.col("p") % 900 + 1).cast(pl.String) + " " + pl.col("last").str.to_titlecase() + " Street",
        postcode=text.str.slice(4),
        city=pl.Series(rng.choice(("Berlin", "Lyon", "Porto", "Turin", "Graz"), rows)),
        diagnosis=pl.Series(rng.choice(CODES, rows)),
        ip="10." + (pl.col("p") % 250).cast(pl.String) + "." + (pl.col("n") % 250).cast(pl.String) + ".7",
        sku="SKU-" + (pl.col("n") % 9_000 + 1_000).cast(pl.String),
        batch=pl.format("B{}-{}", pl.col("n") % 700, pl.col("m")),
        status=pl.Series(rng.choice(("open", "paid", "sent", "done"), rows)),
        currency=pl.Series(rng.choice(("EUR", "USD", "CHF"), rows)),
        note=pl.Series(rng.choice(WORDS, rows)),
        ordered_at=pl.format(
            "2026-{}-{} 10:15:00", pl.col("m").cast(pl.String).str.zfill(2), pl.col("d").cast(pl.String).str.zfill(2)
        ),
        price=pl.Series(np.round(rng.gamma(2, 30, rows), 2)),
        weight=pl.Series(rng.normal(5, 1, rows)),
    )
    return made.to_arrow().cast(
        pa.schema(
            [
                (f.name, pa.string() if pa.types.is_large_string(f.type) or pa.types.is_string_view(f.type) else f.type)
                for f in made.to_arrow().schema
            ]
        )
    )


def write(path: Path, rows: int, seed: int = 20261121) -> None:
    """Write ``rows`` rows as zstd Parquet, a row group at a time."""
    rng = np.random.default_rng(seed)
    writer: pq.ParquetWriter | None = None
    for first in range(0, rows, ROW_GROUP):
        table = chunk(min(ROW_GROUP, rows - first), first, rng)
        writer = writer or pq.ParquetWriter(path, table.schema, compression="zstd")
        writer.write_table(table, row_group_size=ROW_GROUP)
    if writer is not None:
        writer.close()
