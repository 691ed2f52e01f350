"""Confidence against truth, over made findings and over a labelled corpus."""

from __future__ import annotations

from pathlib import Path

import pytest
from benchmarks.detection.calibration import Judged, expected_error, reliability
from benchmarks.detection.corpus import figures, judged, load_scorer, tables

SCORER = """
import argparse, json, pathlib

def load_labels(corpus):
    rows = [json.loads(line) for line in (corpus / "labels.jsonl").read_text().splitlines()]
    return {name: [r for r in rows if r["file"] == name] for name in {r["file"] for r in rows}}

def family_of(category):
    return "identifier" if category == "covered_identifier" else category

def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--corpus", type=pathlib.Path)
    parser.add_argument("--input", type=argparse.FileType())
    print(len(parser.parse_args().input.readlines()), "lines scored")
"""
LABELS = """
{"file": "shop/people.csv", "pos": 0, "dsp_category": "covered_identifier", "ambiguous": false}
{"file": "shop/people.csv", "pos": 1, "dsp_category": "none", "ambiguous": false, "alt": ["personal_financial"]}
{"file": "shop/people.csv", "pos": 2, "dsp_category": "none", "ambiguous": true}
{"file": "shop/people.csv", "pos": 3, "dsp_category": "none", "ambiguous": false, "also": "personal_health"}
{"file": "shop/people.csv", "pos": 4, "dsp_category": "none", "ambiguous": false}
"""


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    (tmp_path / "score.py").write_text(SCORER)
    (tmp_path / "labels.jsonl").write_text(LABELS.strip())
    (tmp_path / "tables" / "shop").mkdir(parents=True)
    (tmp_path / "tables" / "shop" / "people.csv").write_text("ssn,n\n078-05-1120,1\n")
    return tmp_path


def found(*columns: tuple[int, str | None, float]) -> dict[str, object]:
    keys = ("position", "family", "confidence")
    return {"file": "corpus/tables/shop/people.csv", "columns": [dict(zip(keys, c, strict=True)) for c in columns]}


def test_confidence_that_is_always_met_has_no_error() -> None:
    findings = [Judged(0.75, right) for right in (True, True, True, False)]

    assert expected_error(reliability(findings)) == pytest.approx(0.0)


def test_the_error_is_the_gap_of_confidence_and_accuracy_weighted_by_bin() -> None:
    findings = [Judged(0.95, True), Judged(0.95, False), Judged(0.55, True), Judged(0.55, True)]

    assert expected_error(reliability(findings)) == pytest.approx(0.5 * 0.45 + 0.5 * 0.45)


def test_a_finding_counts_by_its_weight() -> None:
    findings = [Judged(1.0, True, 3.0), Judged(1.0, False, 1.0)]

    assert reliability(findings)[0].right == pytest.approx(0.75)


def test_bins_hold_their_upper_end() -> None:
    lows = [each.low for each in reliability([Judged(0.0, True), Judged(0.5, True), Judged(1.0, True)])]

    assert lows == [0.0, 0.4, 0.9]


def test_a_finding_is_right_where_its_family_is_the_true_or_another_accepted_one(corpus: Path) -> None:
    line = found(
        (0, "identifier", 0.9), (1, "personal_financial", 0.8), (3, "personal_health", 0.7), (4, "identifier", 0.6)
    )

    answers = judged(load_scorer(corpus), corpus, [line])

    assert [(each.confidence, each.right) for each in answers] == [(0.9, True), (0.8, True), (0.7, True), (0.6, False)]
    assert sum(each.weight for each in answers) == pytest.approx(1.0)


def test_ambiguous_columns_and_kinds_without_a_family_are_not_judged(corpus: Path) -> None:
    assert judged(load_scorer(corpus), corpus, [found((2, "identifier", 0.9), (0, None, 0.9))]) == []


def test_the_scorer_of_the_corpus_says_the_figures(corpus: Path) -> None:
    assert [path.name for path in tables(corpus)] == ["people.csv"]
    assert figures(corpus, [found((0, "identifier", 0.95))]).startswith("1 lines scored\n")


def test_a_folder_without_a_scorer_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"no score\.py"):
        load_scorer(tmp_path)
