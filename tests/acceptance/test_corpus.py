"""Every real table gets a line."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not CORPUS.exists(), reason="the corpus of real tables is not part of the repository"),
]


@pytest.fixture(scope="module")
def inspected() -> subprocess.CompletedProcess[str]:
    files = sorted(str(path) for path in (CORPUS / "tables").glob("*/*"))
    command = [Path(sys.executable).with_name("export-guard"), "inspect", "--format", "jsonl", *files]
    return subprocess.run(command, capture_output=True, text=True)


def test_every_table_of_the_corpus_gets_a_line(inspected: subprocess.CompletedProcess[str]) -> None:
    score = subprocess.run(
        [sys.executable, CORPUS / "score.py", "--corpus", CORPUS, "--json"],
        input=inspected.stdout,
        capture_output=True,
        text=True,
        check=True,
    )
    print(score.stdout)

    assert json.loads(score.stdout)["missing"] == 0


def test_every_line_has_the_promised_fields(inspected: subprocess.CompletedProcess[str]) -> None:
    for text in inspected.stdout.splitlines():
        line = json.loads(text)
        assert "error" in line or {"file", "columns", "rows", "subjects"} <= line.keys()
        for column in line.get("columns", []):
            assert {"name", "position", "kind", "family", "confidence", "why"} <= column.keys()
