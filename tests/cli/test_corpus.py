from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not CORPUS.is_dir(), reason="the labelled corpus lies beside the checkout, and is not there"),
]


def test_every_file_of_the_corpus_gets_a_line_that_the_scorer_takes(run) -> None:
    files = sorted(path for path in (CORPUS / "tables").glob("*/*") if path.is_file())
    ran = run("inspect", "--format", "jsonl", *files)
    assert ran.code == 0
    assert [json.loads(line)["file"] for line in ran.out.splitlines()] == [str(file) for file in files]
    command = [sys.executable, str(CORPUS / "score.py"), "--json"]
    scored = subprocess.run(command, input=ran.out, capture_output=True, text=True, check=True)
    assert json.loads(scored.stdout)["missing"] == 0
