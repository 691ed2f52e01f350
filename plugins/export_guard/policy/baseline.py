"""The baseline: findings that a person looked into and accepted as being none, with who, why and until when.

A reviewed file beside the policy, like a secrets baseline. An entry is bound to a table or dataset, a column, a
kind, and the fingerprint of the column's content (:mod:`export_guard.profile.column_fingerprint`); it holds no value.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from fnmatch import fnmatchcase
from functools import cached_property
from pathlib import Path
from typing import Annotated, Literal

import polars as pl
from pydantic import AfterValidator, Field

from export_guard.errors import PolicyError
from export_guard.policy.strict import KindName, Strict, validated
from export_guard.policy.yaml_text import Location, describe, read_yaml
from export_guard.profile.column_fingerprint import ColumnFingerprint, Passing
from export_guard.profile.columns import Storage
from export_guard.profile.mentions import telling

_WILDCARDS = frozenset("*?/.[]!-")


def _said(text: str) -> str:
    if not text.strip():
        raise ValueError("nothing is written here")
    return text


def _without_values(text: str) -> str:
    """Raises ``ValueError`` for words that hold what looks like a value: the file is read by many people."""
    if held := kinds_in(text):
        raise ValueError(f"the text holds what looks like a value ({', '.join(held)}); say it without")
    return text


def _telling(pattern: str) -> str:
    if set(pattern) <= _WILDCARDS:
        raise ValueError("the pattern fits every dataset")
    return pattern


def kinds_in(text: str) -> tuple[str, ...]:
    """Kinds of which a text holds a value."""
    return tuple(telling(pl.Series([text], dtype=pl.String)))


def _person(text: str) -> str:
    """Who accepted it may be given by an e-mail address, and by nothing else that is one's own."""
    if held := [name for name in kinds_in(text) if name != "email"]:
        raise ValueError(f"this looks like a value ({', '.join(held)}); write a name or an e-mail address")
    return text


Text = Annotated[str, AfterValidator(_said), AfterValidator(_without_values)]
Percent = Annotated[float, Field(ge=0, le=100)]
Count = Annotated[int, Field(ge=0)]


class PassingEntry(Strict):
    """How many of a hundred values pass as a kind, and have its form."""

    passes: Percent
    fits: Percent


class ContentEntry(Strict):
    """The fingerprint of a column's content as it is written down, shares in percent."""

    rule: Literal[1]
    storage: Storage
    values: Annotated[int, Field(ge=1)]
    sampled: Count
    samples: Count
    varied: Percent | None
    kinds: Mapping[str, PassingEntry] = Field(default_factory=dict)
    facts: Mapping[str, Percent] = Field(default_factory=dict)


class AcceptedEntry(Strict):
    """One accepted finding.

    ``table`` names the table by its columns (:func:`~export_guard.profile.column_fingerprint.column_set`), ``dataset``
    is a pattern for the end of the dataset's name; where both are given, both must fit. ``stray`` accepts single
    cells of the kind, and not a column of it. ``until`` is the last day (UTC) on which it holds.
    """

    table: Annotated[str, Field(pattern="^[0-9a-f]{16}$")] | None = None
    dataset: Annotated[str, AfterValidator(_telling), AfterValidator(_without_values)] | None = None
    column: Annotated[str, Field(min_length=1)]
    kind: KindName
    stray: bool = False
    accepted_by: Annotated[str, AfterValidator(_said), AfterValidator(_person)]
    accepted_on: date
    until: date
    why: Text
    fingerprint: str
    content: ContentEntry

    @cached_property
    def shape(self) -> ColumnFingerprint:
        """The fingerprint of the content that was accepted."""
        content = self.content
        return ColumnFingerprint(
            content.storage,
            content.values,
            content.sampled,
            content.samples,
            None if content.varied is None else content.varied / 100.0,
            {name: Passing(each.passes / 100.0, each.fits / 100.0) for name, each in content.kinds.items()},
            {name: percent / 100.0 for name, percent in content.facts.items()},
        )

    @property
    def place(self) -> tuple[str | None, str | None, str, str, bool]:
        """What is accepted where: at most one entry a place."""
        return (self.table, self.dataset, self.column, self.kind, self.stray)

    def is_about(self, dataset: str) -> bool:
        """Whether the dataset of this name is meant: the pattern fits the end of the name, part by part."""
        if self.dataset is None:
            return True
        wanted, parts = self.dataset.split("/"), dataset.split("/")
        return len(parts) >= len(wanted) and all(
            fnmatchcase(part, each) for part, each in zip(parts[-len(wanted) :], wanted, strict=True)
        )

    def valid_on(self, day: date) -> bool:
        """Whether it still holds on ``day`` (UTC)."""
        return day <= self.until


class BaselineFile(Strict):
    """The whole file, version 1."""

    version: Literal[1]
    accepted: tuple[AcceptedEntry, ...] = ()


@dataclass(frozen=True)
class Baseline:
    """A loaded baseline."""

    path: Path
    entries: tuple[AcceptedEntry, ...]

    @cached_property
    def digest(self) -> str:
        """SHA-256 (hex) over the canonical content; comments and formatting do not change it."""
        content = sorted((entry.model_dump(mode="json") for entry in self.entries), key=lambda e: json.dumps(e))
        return hashlib.sha256(json.dumps(content, sort_keys=True, separators=(",", ":")).encode()).hexdigest()

    def columns(self, dataset: str, today: date) -> frozenset[str]:
        """Labels of the columns that are accepted to be something else than they seem, in a dataset, as of today."""
        return frozenset(e.column for e in self.entries if e.is_about(dataset) and e.valid_on(today))


def load_baseline(path: str | Path) -> Baseline:
    """Load and check a baseline.

    Raises :class:`~export_guard.errors.PolicyError` with one line ``file:line: problem. fix`` for each mistake.
    """
    text = read_yaml(Path(path))
    file = validated(BaselineFile, text)
    mistakes = sorted((text.line(at), problem, fix) for at, problem, fix in _mistakes(file))
    if mistakes:
        raise PolicyError("\n".join(describe(text.path, *mistake) for mistake in mistakes))
    return Baseline(text.path, file.accepted)


def _mistakes(file: BaselineFile) -> Iterator[tuple[Location, str, str]]:
    places = [entry.place for entry in file.accepted]
    for index, entry in enumerate(file.accepted):
        at: Location = ("accepted", index)
        if entry.table is None and entry.dataset is None:
            yield at, "neither `table` nor `dataset` says where the column is", "Add one of them, or both"
        if entry.until < entry.accepted_on:
            yield (*at, "until"), f"it ended before it was accepted ({entry.accepted_on})", "Write a later day"
        if entry.place in places[:index]:
            yield at, f"{entry.kind} in {entry.column!r} is accepted twice", "Remove one of the two"
        if entry.fingerprint != entry.shape.digest:
            fix = "Accept it again with `export-guard baseline add`, or bring back what was written"
            yield (*at, "fingerprint"), "the content below is not what this fingerprint was taken of", fix
