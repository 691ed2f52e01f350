"""Names of people in running text, recognised by a model of the language that the user installed and named.

Presidio runs the model. Of its recognisers only the one for the entities of a spaCy model is there: the others
look for what this package finds by itself, and one of them asks the network for a list. Nothing here is downloaded,
and nothing is imported before a model was asked for.

Every failure is an :class:`~export_guard.errors.InspectionError` without a cell's text: what was to be looked at
and was not is no clean column.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
import polars as pl

from export_guard.errors import InspectionError
from export_guard.kinds.mentions.recognised import PERSON
from export_guard.profile.mentions import Sighting

if TYPE_CHECKING:
    from presidio_analyzer import BatchAnalyzerEngine

ENTITY = "PERSON"
"""What Presidio calls a person, whatever the model calls one (``PER``, ``PERSON``, ``PATIENT``, …)."""
SCORE = 0.5
"""Least score of an entity that counts. An entity of a spaCy model has 0.85 from Presidio; what is below a half was
marked as doubtful."""
RUNNING_TEXT = r"\S\s+\S+\s+\S|[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]{6}"
"""Texts that are looked at: three words or more, or six letters of a script that leaves no spaces between words."""
LONGEST = 10_000
"""Characters that a model gets at once: its memory grows with the length of a text, and above a million it gives up."""
OVERLAP = 200
"""Characters that the pieces of a longer text share, so that no name is cut in two."""
_AT_ONCE = 256
_READ_BY = "read by "

_NEEDED_BY_NONE = frozenset(
    {"tagger", "morphologizer", "parser", "senter", "sentencizer", "lemmatizer", "trainable_lemmatizer"}
    | {"attribute_ruler", "textcat", "textcat_multilabel"}
)
_BY_THEMSELVES = frozenset({"tok2vec", "transformer", "curated_transformer", "ner"})
"""Factories of spaCy's components that a statistical recogniser consists of; it looks at nothing that the components
above add. Beside any other component, such as rules, they stay."""

_WHAT = "named-entity recognition"


class NamedPeople:
    """A loaded model that says which texts name a person. ``model`` is its own name with its version."""

    def __init__(self, model: str, language: str, pipeline: Any, engine: BatchAnalyzerEngine) -> None:
        self.model = model
        self._language = language
        self._pipeline = pipeline
        self._engine = engine

    def looked_at(self, texts: pl.Series) -> pl.Series:
        """Which texts (no nulls) are long enough to be looked at, as flags."""
        return texts.str.contains(RUNNING_TEXT)

    def sightings(self, texts: pl.Series) -> list[Sighting]:
        """The texts (no nulls) that name a person; none, or one sighting. Each different text is looked at once.

        Raises :class:`~export_guard.errors.InspectionError` when the model fails on any of them.
        """
        rows = np.flatnonzero(self.looked_at(texts).to_numpy())
        running = texts.gather(rows)
        different = running.unique(maintain_order=True)
        named = different.filter(pl.Series(self._name_somebody(different.to_list()), dtype=pl.Boolean))
        if not len(named):
            return []
        cells = np.zeros(len(texts), dtype=np.bool_)
        cells[rows[running.is_in(named.implode()).to_numpy()]] = True
        return [Sighting(PERSON, cells, len(named), len(named))]

    def _name_somebody(self, texts: list[str]) -> list[bool]:
        pieces = [(place, piece) for place, text in enumerate(texts) for piece in _pieces(text)]
        named = [False] * len(texts)
        # What spaCy learns of the words of these texts is forgotten at the end of the zone.
        with _without_texts(f"{_WHAT} ({self.model})", "it failed on a text"), self._pipeline.memory_zone():
            found = self._engine.analyze_iterator(
                [piece for _, piece in pieces],
                language=self._language,
                batch_size=_AT_ONCE,
                entities=[ENTITY],
                score_threshold=SCORE,
            )
            for (place, _), entities in zip(pieces, found, strict=True):
                named[place] |= bool(entities)
        return named


def read_by(model: str) -> str:
    """Under which name a column's facts count the cells that a model has looked at."""
    return f"{_READ_BY}{model}"


def models_of(facts: Mapping[str, int]) -> list[str]:
    """The models that have looked at the cells of a column, by its facts."""
    return sorted(name.removeprefix(_READ_BY) for name in facts if name.startswith(_READ_BY))


@lru_cache(maxsize=1)
def named_people(model: str) -> NamedPeople:
    """Load a spaCy model by the name of its package or by its path.

    Raises :class:`~export_guard.errors.InspectionError` where Presidio or the model is not installed, where the model
    recognises no people, and where it cannot be loaded for any other reason.
    """
    try:
        import spacy
        from presidio_analyzer import AnalyzerEngine, BatchAnalyzerEngine, RecognizerRegistry
        from presidio_analyzer.nlp_engine import NerModelConfiguration, SpacyNlpEngine
        from presidio_analyzer.predefined_recognizers import SpacyRecognizer
    except ImportError:
        raise InspectionError(
            _WHAT,
            "it is switched on, and presidio-analyzer is not installed",
            "pip install 'airflow-export-guard[ner]', or switch it off",
        ) from None
    what = f"{_WHAT} ({model})"
    with _without_texts(what, "the model cannot be loaded"):
        try:
            pipeline = spacy.load(model)
        except OSError:
            raise InspectionError(
                what,
                "there is no such spaCy model, and nothing is downloaded",
                f"install it on every worker, as by `python -m spacy download {model}`, or name its path",
            ) from None
        configuration = NerModelConfiguration()
        called = configuration.model_to_presidio_entity_mapping or {}
        labels = _labels(pipeline)
        others = {label for label in labels if called.get(label) != ENTITY}
        if labels == others:
            raise InspectionError(
                what,
                "the model recognises no people: nothing in it marks entities that are called PERSON or PER",
                "name a model with an entity recogniser",
            )
        configuration.labels_to_ignore = sorted(others)
        _leave_off_what_is_not_needed(pipeline)
        language = str(pipeline.lang)
        # As Presidio's documentation has a pipeline used that is loaded already; its own loading would download.
        engine: Any = SpacyNlpEngine([{"lang_code": language, "model_name": model}], configuration)
        engine.nlp = {language: pipeline}
        recogniser = SpacyRecognizer(supported_language=language, supported_entities=[ENTITY])
        registry = RecognizerRegistry(recognizers=[recogniser], supported_languages=[language])
        analyzer = AnalyzerEngine(registry, engine, supported_languages=[language])
        name = f"{language}_{pipeline.meta['name']} {pipeline.meta['version']}"
        return NamedPeople(name, language, pipeline, BatchAnalyzerEngine(analyzer))


def _labels(pipeline: Any) -> set[str]:
    """The labels of everything in the pipeline that marks entities."""
    marking = {name for name in pipeline.pipe_names if "doc.ents" in pipeline.get_pipe_meta(name).assigns}
    return {label for name, labels in pipeline.pipe_labels.items() if name in marking for label in labels}


def _leave_off_what_is_not_needed(pipeline: Any) -> None:
    factories = {name: pipeline.get_pipe_meta(name).factory for name in pipeline.pipe_names}
    if set(factories.values()) <= _NEEDED_BY_NONE | _BY_THEMSELVES:
        pipeline.select_pipes(disable=[name for name, factory in factories.items() if factory in _NEEDED_BY_NONE])


def _pieces(text: str) -> Iterator[str]:
    for start in range(0, max(len(text) - OVERLAP, 1), LONGEST - OVERLAP):
        yield text[start : start + LONGEST]


@contextmanager
def _without_texts(what: str, why: str) -> Iterator[None]:
    """Name any failure by its type alone: its words may quote a text."""
    try:
        yield
    except InspectionError:
        raise
    except Exception as error:  # noqa: BLE001 -- whatever went wrong, the texts were not looked at
        raise InspectionError(
            what, f"{why} ({type(error).__name__})", "try the model by itself, name another one, or switch it off"
        ) from None
