"""Which columns tell subjects apart, and how their values become comparable before hashing."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import polars as pl

from export_guard.kinds import catalogue
from export_guard.kinds.lost_zeros import filled_up
from export_guard.profile.columns import ColumnStats, Finding, SubjectUnit

MIN_COMPLETE = 0.5
"""A column that is filled in fewer rows than this is not taken as a subject key by itself."""
_NEAR = 0.98
"""Two keys whose distinct counts differ less than this are equally good: the better identifier wins."""
_MIN_CONFIDENCE = 0.5
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_RESIDENCE_WORDS = frozenset(
    {"country", "country code", "residence country", "country of residence", "home country", "address country"}
)


@dataclass(frozen=True)
class SubjectKey:
    """The column(s) that tell subjects of one unit apart.

    ``namespace`` names what is hashed, so that hashes of two datasets are united only when they were
    taken of the same sort of value. ``why`` is for the report.
    """

    unit: SubjectUnit
    labels: tuple[str, ...]
    namespace: str
    why: str


@dataclass(frozen=True)
class KeyPlan:
    """How the subjects of a table are counted. ``None``: by rows (an upper bound)."""

    person: SubjectKey | None
    device: SubjectKey | None
    country_label: str | None
    country: str | None

    @property
    def words(self) -> frozenset[str]:
        """The plan for people: what told subjects apart."""
        keys = [k.why for k in (self.person, self.device) if k is not None]
        if not keys:
            keys = ["rows: no column tells subjects apart, so every row counts as one subject (an upper bound)"]
        if self.country_label is not None:
            keys.append(f"country of the subject read from column {self.country_label}")
        elif self.country is not None:
            keys.append(f"country of every subject declared as {self.country}")
        return frozenset(keys)


def named_key(labels: Sequence[str], unit: SubjectUnit) -> SubjectKey:
    """The key that the author named."""
    joined = "+".join(labels)
    return SubjectKey(unit, tuple(labels), f"{unit}:id:{_canonical(joined)}", f"{joined}: named by the author")


def choose_key(
    unit: SubjectUnit,
    findings: Sequence[Finding],
    columns: Mapping[str, ColumnStats],
    distinct: Callable[[str], int],
) -> SubjectKey | None:
    """The best key among the findings, or ``None``.

    Among the columns that identify a person (or device) and are filled in most rows, the one with the
    most distinct values wins, because taking a coarser one (a sales agent's e-mail address) would count
    too few subjects; within 2 % of it, the stronger identifier wins.

    ``distinct(label)`` is the number of distinct values of a column in the head of the table.
    """
    tag = f"{unit}_key"
    options: list[tuple[int, int, Finding]] = []
    for finding in findings:
        kind = catalogue.kind(finding.kind)
        stats = columns[finding.column.label]
        nested = finding.column.path is not None and "[]" in finding.column.path
        if finding.stray or nested or tag not in kind.tags or finding.confidence < _MIN_CONFIDENCE:
            continue
        if stats.rows == 0 or stats.values < MIN_COMPLETE * stats.rows:
            continue
        options.append((distinct(finding.column.label), _strength(kind.tags, kind.family is not None), finding))
    if not options:
        return None
    most = max(count for count, _, _ in options)
    near = [o for o in options if o[0] >= _NEAR * most]
    _, _, best = max(near, key=lambda o: (o[1], o[2].confidence, -o[2].column.position, o[2].column.label))
    kind = catalogue.kind(best.kind)
    label = best.column.label
    if kind.family is None:  # an internal id means something only under its own name
        return SubjectKey(unit, (label,), f"{unit}:id:{_canonical(label)}", f"{label}: {kind.title}")
    return SubjectKey(unit, (label,), f"{unit}:{kind.name}", f"{label}: {kind.title}")


def country_label(findings: Sequence[Finding]) -> str | None:
    """The one column that says where the subject lives, or ``None`` when there is none or more than one.

    Only plain residence words count: a merchant's or a birth country must not shrink a population. Nor may a
    list of addresses, which can name several countries for one subject.
    """
    labels = [
        f.column.label
        for f in findings
        if f.kind == "country"
        and not f.stray
        and "[]" not in f.column.label
        and " ".join(_WORD.findall(f.column.label)).lower() in _RESIDENCE_WORDS
    ]
    return labels[0] if len(labels) == 1 else None


def comparable(values: pl.Series, namespace: str) -> pl.Series:
    """Values in the one spelling under which equal subjects are equal (case, separators).

    Internal ids keep their case; identifiers of people lose case and the separators of their printed form, and
    get back the zeros that they lost as numbers.
    """
    if ":id:" in namespace:
        return values
    lowered = values.str.to_lowercase()
    if namespace.endswith(":email"):
        return lowered
    bare = lowered.str.replace_all(r"[\s.\-/()+]", "")
    return filled_up(bare, namespace.rpartition(":")[2])


def _strength(tags: frozenset[str], sensitive: bool) -> int:
    if "government_id" in tags and "truncated" not in tags:
        return 3
    if "contact" in tags:
        return 1
    return 2 if sensitive else 0


def _canonical(label: str) -> str:
    return "".join(c for c in label.lower() if c.isalnum() or c == "+")
