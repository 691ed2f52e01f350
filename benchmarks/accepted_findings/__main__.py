"""How well the fingerprint of a column tells its content: ``python -m benchmarks.accepted_findings``.

Splits every table of the corpus in two. What is found in the first half is accepted, and three sorts of columns are
held against it: the same column in the second half (should be the same), columns of other tables in which another kind
was found (should be another), and columns of other tables in which the same kind was found (may be either).
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import permutations
from pathlib import Path

import pyarrow as pa

from export_guard.datasets import open_dataset
from export_guard.errors import InspectionError
from export_guard.kinds import catalogue
from export_guard.profile.classify import classify
from export_guard.profile.column_fingerprint import ColumnFingerprint
from export_guard.profile.columns import ColumnStats
from export_guard.profile.flatten import leaves
from export_guard.profile.observe import observe

_FEWEST_ROWS = 300
_FEWEST_VALUES = 60
_CORPUS = Path("../shared/corpus/tables")


@dataclass(frozen=True)
class Halves:
    """A column in which a sensitive kind was found, counted over the first and the second half of its table."""

    file: str
    kind: str
    first: ColumnStats
    second: ColumnStats


def found_in(path: Path) -> Iterator[Halves]:
    """The findings in the first half of a file, where both halves have enough values."""
    parts = list(open_dataset(path).parts())
    batches = [batch for part in parts for batch in part.batches()]
    table = pa.Table.from_batches([b for b in batches if b.schema == batches[0].schema]).combine_chunks()
    if table.num_rows < _FEWEST_ROWS:
        return
    first, second = (_stats(table.slice(at, table.num_rows // 2)) for at in (0, table.num_rows // 2))
    for finding in classify(tuple(first.values())):
        label = finding.column.label
        if finding.stray or catalogue.kind(finding.kind).family is None or label not in second:
            continue
        if min(first[label].values, second[label].values) >= _FEWEST_VALUES:
            yield Halves(str(path), finding.kind, first[label], second[label])


def _stats(table: pa.Table) -> dict[str, ColumnStats]:
    (batch,) = table.to_batches()
    return {leaf.column.label: observe(leaf, batch.num_rows).stats for leaf in leaves(batch)}


def run(corpus: Path, pairs: int, listed: bool) -> None:
    """Print how many of each sort of pairs are told to be another content."""
    columns: list[Halves] = []
    for path in sorted(p for p in corpus.rglob("*") if p.is_file()):
        try:
            columns += found_in(path)
        except InspectionError as error:
            print(f"left out: {error}", file=sys.stderr)
    changed = [c for c in columns if ColumnFingerprint.of(c.first).changes(c.second, c.kind)]
    tables = len({c.file for c in columns})
    print(f"second half of the same table: {len(changed)} of {len(columns)} findings count again ({tables} tables)")
    others = [(a, b) for a, b in permutations(columns, 2) if a.file != b.file and a.first.storage == b.first.storage]
    random.Random(0).shuffle(others)
    for name, same in (("other columns, of another kind", False), ("other columns, of the same kind", True)):
        chosen = [(a, b) for a, b in others if (a.kind == b.kind) is same][:pairs]
        told = sum(bool(ColumnFingerprint.of(a.first).changes(b.second, a.kind)) for a, b in chosen)
        print(f"{name}: {told} of {len(chosen)} count again")
    for each in changed if listed else ():
        why = ColumnFingerprint.of(each.first).changes(each.second, each.kind)
        print(f"{Path(each.file).name}  {each.first.column.label}  {each.kind}: {why[0]}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=_CORPUS, help="folder of tables")
    parser.add_argument("--pairs", type=int, default=5_000, help="most pairs of other columns of each sort")
    parser.add_argument("--list", action="store_true", help="name the findings that count again, and why")
    options = parser.parse_args()
    run(options.corpus, options.pairs, options.list)
