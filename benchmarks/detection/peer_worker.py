"""Asks one other detector about tables; runs under an interpreter that has it, and knows nothing of this project.

``python peer_worker.py NAME`` reads JSON Lines ``{"headers": [...], "columns": [[cells as text], ...]}`` from standard
input and answers each with one line: a list of ``[position, label, confidence]``. The first line it writes names the
detector's version. No model is loaded from the network: spaCy pipelines are blank, so nobody's name is recognised.
"""

# mypy: disable-error-code="import-not-found, import-untyped"
from __future__ import annotations

import importlib.metadata
import json
import sys
import warnings
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

Answer = list[tuple[int, str, float]]
Ask = Callable[[dict[str, Any]], Answer]
SHARE = 0.5
"""Share of the filled cells from which a label is reported, for detectors that judge single texts."""
LOWEST_SCORE = 0.4


def by_cells(labels_of: Callable[[str], Iterable[tuple[str, float]]]) -> Ask:
    """A column verdict out of verdicts on cells: labels that at least half of the cells get."""

    def ask(table: dict[str, Any]) -> Answer:
        answer: Answer = []
        for position, cells in enumerate(table["columns"]):
            known = {cell: dict(labels_of(cell)) for cell in set(cells)}
            counts = Counter(label for cell in cells for label in known[cell])
            best = {label: max(found.get(label, 0.0) for found in known.values()) for label in counts}
            answer += [(position, label, best[label]) for label, n in counts.items() if n >= SHARE * len(cells)]
        return answer

    return ask


def presidio_analyzer() -> Any:
    """Presidio's engine with its default English recognisers over a blank pipeline."""
    import spacy
    import tldextract
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
    from presidio_analyzer.nlp_engine import SpacyNlpEngine

    tldextract.extract = tldextract.TLDExtract(suffix_list_urls=())  # the bundled list: no download

    class Blank(SpacyNlpEngine):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__(models=[{"lang_code": "en", "model_name": "blank"}])
            self.nlp = {"en": spacy.blank("en")}

        def load(self) -> None:
            """There is nothing to load."""

        def is_loaded(self) -> bool:
            return True

    registry = RecognizerRegistry()
    registry.load_predefined_recognizers(languages=["en"])
    return AnalyzerEngine(registry=registry, nlp_engine=Blank(), supported_languages=["en"])


def presidio() -> Ask:
    """Presidio, cell by cell."""
    engine = presidio_analyzer()

    def labels_of(cell: str) -> Iterable[tuple[str, float]]:
        found = engine.analyze(cell, language="en", score_threshold=LOWEST_SCORE)
        return [(each.entity_type, each.score) for each in found]

    return by_cells(labels_of)


def presidio_structured() -> Ask:
    """Presidio's own verdict on the columns of a table, at its defaults."""
    import pandas as pd
    from presidio_structured import PandasAnalysisBuilder

    builder = PandasAnalysisBuilder(analyzer=presidio_analyzer())

    def ask(table: dict[str, Any]) -> Answer:
        names = [str(position) for position in range(len(table["columns"]))]
        frame = pd.DataFrame({name: pd.Series(cells) for name, cells in zip(names, table["columns"], strict=True)})
        found = builder.generate_analysis(frame.fillna("")).entity_mapping
        return [(int(name), label, 1.0) for name, label in found.items() if label != "NON_PII"]

    return ask


def datahub_classify() -> Ask:
    """DataHub's classifier at its reference configuration: names weigh 0.4, values 0.6."""
    import spacy

    spacy.load = lambda *_, **__: spacy.blank("en")
    from datahub_classify.helper_classes import ColumnInfo, Metadata
    from datahub_classify.infotype_predictor import predict_infotypes
    from datahub_classify.reference_input import input1

    settings = {**input1, "strip_exclusion_formatting": True}

    def ask(table: dict[str, Any]) -> Answer:
        asked = [
            ColumnInfo(Metadata({"Name": header, "Datatype": "str", "Dataset_Name": "table", "Description": ""}), cells)
            for header, cells in zip(table["headers"], table["columns"], strict=True)
        ]
        place = {id(column): position for position, column in enumerate(asked)}
        answered = predict_infotypes(asked, 0.6, settings, list(input1), minimum_values_threshold=1)
        return [
            (place[id(column)], each.infotype, each.confidence_level)
            for column in answered
            for each in column.infotype_proposals or []
        ]

    return ask


def datafog() -> Ask:
    """DataFog's regular expressions, cell by cell."""
    from datafog import scan

    def labels_of(cell: str) -> Iterable[tuple[str, float]]:
        found = scan(cell).entities
        return [(each.type, float(each.confidence)) for each in found]

    return by_cells(labels_of)


def scrubadub() -> Ask:
    """Scrubadub at its defaults, cell by cell."""
    from scrubadub import Scrubber

    scrubber = Scrubber()
    return by_cells(lambda cell: [(each.type, 1.0) for each in scrubber.iter_filth(cell)])


def dataprofiler() -> Ask:
    """DataProfiler's labels, which need TensorFlow."""
    import pandas as pd
    from dataprofiler import DataLabeler, Profiler

    DataLabeler(labeler_type="structured")  # fails at once where its extra is not installed

    def ask(table: dict[str, Any]) -> Answer:
        names = [str(position) for position in range(len(table["columns"]))]
        frame = pd.DataFrame({name: pd.Series(cells) for name, cells in zip(names, table["columns"], strict=True)})
        report = Profiler(frame).report()
        return [(int(c["column_name"]), str(c.get("data_label")), 1.0) for c in report["data_stats"]]

    return ask


PEERS: dict[str, tuple[str, Callable[[], Ask]]] = {
    "presidio": ("presidio-analyzer", presidio),
    "presidio-structured": ("presidio-structured", presidio_structured),
    "datahub-classify": ("acryl-datahub-classify", datahub_classify),
    "dataprofiler": ("DataProfiler", dataprofiler),
    "datafog": ("datafog", datafog),
    "scrubadub": ("scrubadub", scrubadub),
}
"""Name, and the distribution and adapter of it."""


def main() -> None:
    """Answer every table of standard input."""
    warnings.simplefilter("ignore")
    distribution, adapter = PEERS[sys.argv[1]]
    answers, sys.stdout = sys.stdout, sys.stderr  # what the detectors print is not an answer
    ask = adapter()
    print(f"{distribution} {importlib.metadata.version(distribution)}", file=answers, flush=True)
    for line in sys.stdin:
        print(json.dumps(ask(json.loads(line))), file=answers, flush=True)


if __name__ == "__main__":
    main()
