"""How a delimited text file is written: delimiter, quoting, and the lines before the table.

Every candidate is tried on a sample and judged by how many rows get one and the same number of fields,
the first row above all. Own code rather than DuckDB's sniffer, which was measured beside it on 83 real
files: it took the first data row for a header in 6 of the files whose header had been cut off, missed one
header, refused two files for their encoding, and knows neither commented headers nor ``#CHROM``.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

_STRONG = (",", "\t", ";", "|", "\x01", "\x1f")
_WEAK = ("~", "^", ":", " ")
"""Delimiters that also occur inside ordinary values: believed only when every row agrees."""
_LONE = "\x1e"
"""Stands in as delimiter for a file of one column; it is a control character that text does not hold."""
_SETTLED = 0.95
"""Agreement of an ordinary delimiter from which weak ones are not tried (``, `` leaves a space in every row)."""
_Score = tuple[float, float, int]
_LEAST_FIELDS = 4
"""Fields in every row from which tabs part them, however many there are."""
_ALL_AGREE: _Score = (1.0, 1.0, 3)
"""Every row of one width, of three columns or more, and no quote astray."""
SAMPLE_ROWS = 2_000
_SETTING = re.compile(r"\s*[A-Za-z][\w .-]*=\S")
"""A setting with its value, as no column is called."""


@dataclass(frozen=True)
class Dialect:
    """Delimiter and quoting; ``quote`` or ``escape`` is ``None`` when the file has none."""

    delimiter: str
    quote: str | None = '"'
    escape: str | None = None

    def rows(self, text: str) -> list[list[str]]:
        """All rows of ``text``; blank lines give empty lists. Raises ``csv.Error``."""
        return list(self.reader(io.StringIO(text, newline="")))

    def reader(self, lines: io.StringIO) -> Any:
        """A standard library reader with this dialect."""
        return csv.reader(
            lines,
            delimiter=self.delimiter,
            quotechar=self.quote,
            quoting=csv.QUOTE_MINIMAL if self.quote else csv.QUOTE_NONE,
            escapechar=self.escape,
            doublequote=True,
        )


@dataclass(frozen=True)
class Layout:
    """What the sample tells: dialect, lines before the table, the first rows and the usual width.

    ``before`` are physical lines without their line ends, ``start`` the characters they take. ``rows`` begin
    with the first row of the table; ``ends`` holds, for each, the characters of the sample up to its end.
    """

    dialect: Dialect
    before: tuple[str, ...]
    start: int
    rows: tuple[tuple[str, ...], ...]
    ends: tuple[int, ...]
    width: int


def sniff(sample: str, complete: bool) -> Layout:
    """Work out the layout of the text. ``complete`` says that the sample is the whole file."""
    comments, offset = _comment_lines(sample)
    table = sample[offset:]
    if not complete:
        table = table[: table.rfind("\n") + 1] or table
    dialect = _best_dialect(table)
    rows, ends = _read(dialect, table)
    width = max(map(len, rows)) if complete and _ragged_by_design(dialect, rows) else _usual_width(rows)
    skipped = _title_rows(rows, width)
    titles = table[: ends[skipped - 1]] if skipped else ""
    comments += [line.rstrip("\r\n") for line in io.StringIO(titles, newline="")]
    return Layout(
        dialect,
        tuple(comments),
        offset + len(titles),
        tuple(tuple(row) for row in rows[skipped:]),
        tuple(offset + end for end in ends[skipped:]),
        width,
    )


def _comment_lines(sample: str) -> tuple[list[str], int]:
    """Leading lines that are blank or begin with ``#``, and where the table begins.

    The last such line may be the header itself (``#CHROM POS …``, ``# rsid chromosome …``): the caller
    decides, because that needs the table's width.
    """
    lines: list[str] = []
    offset = 0
    for line in io.StringIO(sample, newline=""):
        if line.strip() and not line.startswith("#"):
            break
        offset += len(line)
        lines.append(line.rstrip("\r\n"))
    return lines, offset


def _read(dialect: Dialect, text: str) -> tuple[list[list[str]], list[int]]:
    """Rows with at least one field, and the offset in ``text`` after each."""
    lines = list(io.StringIO(text, newline=""))
    reader = dialect.reader(io.StringIO(text, newline=""))
    rows: list[list[str]] = []
    ends: list[int] = []
    offset = seen = 0
    try:
        for row in reader:
            while seen < reader.line_num:
                offset += len(lines[seen])
                seen += 1
            if row:
                rows.append(row)
                ends.append(offset)
            if len(rows) >= SAMPLE_ROWS:
                break
    except csv.Error:
        pass  # a field beyond csv's limit: what was read so far is enough to judge by
    return rows, ends


def _usual_width(rows: list[list[str]]) -> int:
    counts = Counter(len(row) for row in rows)
    return max(counts, key=lambda width: (counts[width], width), default=0)


def _ragged_by_design(dialect: Dialect, rows: list[list[str]]) -> bool:
    """Rows that all have several fields between tabs, each as many as there are: HaploGrep's and such lists."""
    return dialect.delimiter == "\t" and all(len(row) >= _LEAST_FIELDS for row in rows) and not _settled_width(rows)


def _settled_width(rows: list[list[str]]) -> bool:
    width = _usual_width(rows)
    return 2 * sum(len(row) == width for row in rows) >= len(rows)


def _title_rows(rows: list[list[str]], width: int) -> int:
    """How many rows stand before the table: single fields above a wider one (a report's title), or settings.

    The recorder of a log may write ``release=2.26,model=X`` above its rows.
    """
    if width < 2:
        return 0
    for number, row in enumerate(rows[:50]):
        filled = [cell for cell in row if cell.strip()]
        settings = sum(bool(_SETTING.match(cell)) for cell in filled)
        if len(row) >= width or (len(filled) > 1 and settings <= len(filled) / 2):
            return number
    return 0


def _best_dialect(text: str) -> Dialect:
    lone = Dialect(_LONE, _lone_quote(text)), (0.0, 0.0, 0)
    tabbed = _best_of(("\t",), text, lone)
    if tabbed[1] >= _ALL_AGREE:  # values hold commas, in lists of one length even, but hardly ever a tab
        return tabbed[0]
    ordinary = _best_of(_STRONG, text, tabbed)
    best, score = ordinary if ordinary[1][0] >= _SETTLED else _best_of(_WEAK, text, ordinary)
    fewest = min((line.count("\t") for line in text.splitlines() if line.strip()), default=0) + 1
    return Dialect("\t") if best.delimiter != "\t" and fewest >= max(_LEAST_FIELDS, score[2] + 1) else best


def _best_of(delimiters: Sequence[str], text: str, best: tuple[Dialect, _Score]) -> tuple[Dialect, _Score]:
    for delimiter in delimiters:
        if delimiter not in text:
            continue
        for quote, escape in _quotings(text):
            dialect = Dialect(delimiter, quote, escape)
            score = _score(dialect, text)
            if score > best[1]:
                best = dialect, score
    return best


def _quotings(text: str) -> list[tuple[str | None, str | None]]:
    ways: list[tuple[str | None, str | None]] = [('"', None)]
    if '\\"' in text:
        ways.append(('"', "\\"))
    if '"' in text:
        ways.append((None, None))
    elif text.count("'") >= 4 and any(mark in text for mark in ("',", "';", "'\t", "'|")):
        ways.append(("'", None))
    return ways


def _lone_quote(text: str) -> str | None:
    """Quoting of a one-column file: only when every line that begins with a quote also ends with one."""
    lines = [line.strip() for line in text.splitlines()]
    opened = [line for line in lines if line.startswith('"')]
    return '"' if opened and all(line.endswith('"') and len(line) > 1 for line in opened) else None


def _score(dialect: Dialect, text: str) -> _Score:
    """How well the dialect explains the text: (agreement, tidy quoting, width); all zero when not at all."""
    rows, _ = _read(dialect, text)
    width = _usual_width(rows)
    everything = len(rows)
    rows = rows[_title_rows(rows, width) :]
    if width < 2 or not rows:
        return (0.0, 0.0, 0)
    agreement = sum(len(row) == width for row in rows) / everything
    first_agrees = len(rows[0]) in (width, width - 1) and len(rows[0]) > 1
    if dialect.delimiter in _WEAK and not (first_agrees and _weak_is_plausible(dialect, rows, width)):
        return (0.0, 0.0, 0)
    if agreement < 0.6 or not first_agrees:
        agreement -= 0.3
    if agreement < 0.5:
        return (0.0, 0.0, 0)
    # a step of 5 % is noise; beyond that the wider table explains more of the text
    return (round(agreement * 20) / 20, _tidiness(dialect, rows), width)


def _weak_is_plausible(dialect: Dialect, rows: list[list[str]], width: int) -> bool:
    if len(rows) < 2 or any(not cell.strip() for cell in rows[0]) or any(len(row) != width for row in rows[1:]):
        return False
    return (
        dialect.delimiter != " " or width > 2 or not any(c.isalpha() for row in rows[1:] for cell in row for c in cell)
    )


def _tidiness(dialect: Dialect, rows: list[list[str]]) -> float:
    """Share of cells (in steps of 2 %) without a stray quote at their edge, which a wrong quoting leaves.

    Where ``"`` is not taken for a quote, one edge is enough: ``"Doe, Jane"`` falls into ``"Doe`` and ``Jane"``.
    """
    marks = ('"', "'") if dialect.quote != '"' else ('"',)
    cells = [cell for row in rows for cell in row]
    stray = sum(1 for cell in cells if len(cell) > 1 and cell[0] in marks and cell[-1] == cell[0])
    if dialect.quote != '"':
        stray += sum(1 for cell in cells if len(cell) > 1 and (cell[0] == '"') != (cell[-1] == '"'))
    return round((1 - stray / max(len(cells), 1)) * 50) / 50
