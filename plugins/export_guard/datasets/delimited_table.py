"""A delimited text file after looking at it: dialect, header, columns, and where the rows begin."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass

from export_guard.datasets import names
from export_guard.datasets.cells import is_data
from export_guard.datasets.dialect import Dialect, Layout, sniff
from export_guard.datasets.header import first_row_is_header, name_like
from export_guard.datasets.stored_file import StoredFile, read_up_to
from export_guard.datasets.text import open_text
from export_guard.errors import InspectionError

SAMPLE_BYTES = 1 << 18
_WIDE = 4
"""Columns from which a comment of exactly the table's width is hardly by chance."""
_HEADER_BODY_ROWS = 500
_LONGEST_COMMENTS = 1 << 24


@dataclass(frozen=True)
class Table:
    """A delimited file after looking at it: the columns, and where in the UTF-8 text the rows begin."""

    dialect: Dialect
    columns: tuple[str, ...]
    has_header: bool
    comments: tuple[str, ...]
    rows_at: int


def look_at(file: StoredFile) -> Table:
    """Find the layout, the header and the columns from a sample."""
    size = SAMPLE_BYTES
    while True:
        with closing(open_text(file)) as stream:
            raw = read_up_to(stream, size)
        sample = raw.decode("utf-8", "ignore")  # a character may be cut at the end of the sample
        layout = sniff(sample, complete=len(raw) < size)
        if layout.rows or len(raw) < size or size >= _LONGEST_COMMENTS:
            break
        size *= 4  # nothing but comment lines so far, as in a VCF file with many contigs
    if not sample.strip():
        raise InspectionError(file.name, "the file holds nothing but blanks")
    return _table(layout, sample)


def _table(layout: Layout, sample: str) -> Table:
    comments = list(layout.before)
    header = _commented_header(layout)
    skip = 0
    if header is not None:
        comments = [c for c in comments if c.strip()][:-1]
    elif _begins_with_header(layout):
        header, skip = _fit(layout), 1
    first = layout.ends[skip - 1] if skip else layout.start
    columns = names.unique(header) if header is not None else names.positional(max(layout.width, 1))
    kept = tuple(line for line in comments if line.strip(" #\t"))
    return Table(layout.dialect, tuple(columns), header is not None, kept, len(sample[:first].encode()))


def _commented_header(layout: Layout) -> list[str] | None:
    """Names in the last comment line (``#CHROM  POS``, ``# rsid  chromosome``), if it fits the table."""
    lines = [line for line in layout.before if line.strip()]
    if not lines or not lines[-1].startswith("#") or lines[-1].startswith("##") or layout.width < 2:
        return None
    if _begins_with_header(layout):
        return None
    rows = layout.dialect.rows(lines[-1])
    cells = rows[0] if rows else []
    if len(cells) != layout.width or any(is_data(cell) for cell in cells[:1]):
        return None
    if cells[0] == "#CHROM":  # the VCF specification makes the mark part of the name
        return cells
    cells[0] = cells[0].lstrip("#").lstrip()
    # stricter than for a first row: any comment may happen to have the table's width
    names_all = (
        len(cells) >= _WIDE
        and len(set(cells)) == len(cells)
        and first_row_is_header(cells, layout.rows[:_HEADER_BODY_ROWS])
    )
    return cells if names_all or sum(map(name_like, cells)) > len(cells) / 2 else None


def _begins_with_header(layout: Layout) -> bool:
    return bool(layout.rows) and first_row_is_header(_fit(layout), layout.rows[1 : 1 + _HEADER_BODY_ROWS])


def _fit(layout: Layout) -> list[str]:
    """The first row, stretched to the table's width when it is shorter.

    R leaves out the name of the first column; in other files the last ones lack names.
    """
    header = list(layout.rows[0])
    missing = layout.width - len(header)
    if missing <= 0:
        return header
    body = [row for row in layout.rows[1:] if len(row) == layout.width]
    if missing == 1 and any(row[-1].strip() for row in body):
        return ["", *header]
    return header + [""] * missing
