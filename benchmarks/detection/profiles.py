"""Labelled tables without their values: what the model is fitted on, and judged by.

A labelled table is kept as the counters of its columns (:class:`export_guard.profile.columns.ColumnStats`) and the
answers of its labels. ``python -m benchmarks.detection.profiles CORPUS NAME > FILE`` makes the lines of a corpus
folder in the format of ``score.py`` (``labels.jsonl`` and ``tables/<source>/<file>``).
"""

from __future__ import annotations

import json
import lzma
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from export_guard.datasets import open_dataset
from export_guard.errors import ExportGuardError
from export_guard.profile.columns import ColumnStats
from export_guard.profile.scan import inspect_dataset

_KEY = b"profiles need a key, any key ...."


@dataclass(frozen=True)
class Answer:
    """What a reader says of a column: its family (``None``: not sensitive) and the others that are right too.

    ``definite`` is false where a careful reader could defend another answer, and where there is no value.
    """

    family: str | None
    accepted: frozenset[str | None]
    definite: bool


@dataclass(frozen=True)
class LabelledTable:
    """One file: where it is from, the counters of its columns (by table, for nested files), its answers by position."""

    corpus: str
    file: str
    tables: Sequence[Sequence[ColumnStats]]
    answers: Mapping[int, Answer]

    @property
    def source(self) -> str:
        """What is left out together in cross-validation: the folder of one repository."""
        return self.file.partition("/")[0]


def profiled(folder: Path, name: str) -> Iterator[dict[str, Any]]:
    """The lines of a labelled corpus; a file that cannot be inspected has no tables."""
    rows = defaultdict(list)
    with (folder / "labels.jsonl").open() as lines:
        for line in lines:
            label = json.loads(line)
            rows[label["file"]].append(label)
    for file, labels in rows.items():
        try:
            profile = inspect_dataset(open_dataset(str(folder / "tables" / file)), key=_KEY)
            tables = [[column.to_json() for column in table.columns.values()] for table in profile.tables.values()]
        except ExportGuardError as error:
            print(f"{file}: {error}", file=sys.stderr)
            tables = []
        yield {"corpus": name, "file": file, "tables": tables, "answers": {row["pos"]: _answer(row) for row in labels}}


def _answer(row: Mapping[str, Any]) -> list[Any]:
    also = row.get("also") or []
    others = [*(row.get("alt") or []), *([also] if isinstance(also, str) else also)]
    return [row["dsp_category"], others, not (row["ambiguous"] or row.get("empty", False))]


def read(path: Path) -> Iterator[LabelledTable]:
    """Read lines of :func:`profiled`, compressed with xz or not."""
    with lzma.open(path, "rt") if path.suffix == ".xz" else path.open() as lines:
        for line in lines:
            stored = json.loads(line)
            yield LabelledTable(
                stored["corpus"],
                stored["file"],
                [[ColumnStats.from_json(column) for column in table] for table in stored["tables"]],
                {int(position): _read_answer(*answer) for position, answer in stored["answers"].items()},
            )


def _read_answer(family: str, others: Sequence[str], definite: bool) -> Answer:
    return Answer(_family(family), frozenset(map(_family, (family, *others))), definite)


def _family(category: str) -> str | None:
    return None if category == "none" else "identifier" if category == "covered_identifier" else category


if __name__ == "__main__":
    for each in profiled(Path(sys.argv[1]), sys.argv[2]):
        print(json.dumps(each))
