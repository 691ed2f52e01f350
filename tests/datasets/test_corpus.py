"""Every real file of the labelled corpus opens, with the columns that its labels name.

The corpus is not part of the project; it lies beside the checkout where it is present.
"""

from __future__ import annotations

import collections
import json
from pathlib import Path

import pytest

from export_guard.datasets import open_dataset
from export_guard.datasets.dialect import sniff
from export_guard.datasets.header import first_row_is_header

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus ../shared/corpus is not here")
HEADERLESS = {"dataprofiler/log_data_long.txt", "bandicoot/u_test.csv"}
EXTRAS = ("_comments", "_extra_", "__index_level_")
"""Columns beyond the labelled ones: comment lines, surplus fields, and the index that pandas hides."""


def labels():
    found = collections.defaultdict(dict)
    path = CORPUS / "labels.jsonl"
    for line in path.read_text().splitlines() if path.exists() else []:
        row = json.loads(line)
        found[row["file"]][row["pos"]] = row["column"]
    return {name: [columns[i] for i in range(len(columns))] for name, columns in found.items()}


LABELS = labels()


@pytest.mark.parametrize("name", LABELS)
def test_the_columns_agree_with_the_labels(name):
    (part,) = open_dataset(CORPUS / "tables" / name).parts()
    columns: dict[str, None] = {}
    rows = 0
    for batch in part.batches():
        columns.update(dict.fromkeys(batch.schema.names))
        rows += batch.num_rows
    assert [c for c in columns if not c.startswith(EXTRAS)] == LABELS[name]
    assert part.has_header == (name not in HEADERLESS)
    assert rows > 0


@pytest.mark.parametrize("name", [n for n in LABELS if not n.endswith((".ndjson", ".parquet")) and n not in HEADERLESS])
@pytest.mark.parametrize("rows", [2, 300])
def test_without_its_header_the_file_has_none(name, rows):
    text = (CORPUS / "tables" / name).read_bytes()[: 1 << 18].decode("utf-8-sig", "replace")
    layout = sniff(text, complete=False)
    table = layout.rows if name.endswith((".vcf", "23andme.txt")) else layout.rows[1:]
    assert not first_row_is_header(table[0], table[1 : 1 + rows])
