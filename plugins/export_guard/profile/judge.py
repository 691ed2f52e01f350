"""The fitted model that weighs all evidence: how likely a column is of each family.

A boosted ensemble of small decision trees over the numbers of :mod:`export_guard.profile.features`, one row for
each column and family, fitted by ``benchmarks/detection/fit.py`` on labelled public tables and kept as
``judge.json``. The trees' votes add up to log-odds. Fitted and checked on different sources, so that its
confidence is a probability: of the columns reported with 0.9, about nine in ten are right. What is decided goes by
the trees' own probability; what is reported is that probability on a :class:`Scale`, fitted on answers about sources
that the trees had not seen.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

import numpy as np

from export_guard.profile.features import NAMES

if TYPE_CHECKING:
    from numpy.typing import NDArray

_FILE = "judge.json"
_LEAF = -1
_CERTAIN = 1e-6


@dataclass(frozen=True)
class Company:
    """What the rest of the table says of a report in it.

    ``reported`` is how many of its columns the model reports as of any family, this one among them (1 or more),
    ``nameless`` the share of its filled columns (0 to 1) whose name says nothing.
    """

    reported: int
    nameless: float

    def numbers(self, chance: float) -> tuple[float, float, float]:
        """What :class:`Scale` weighs, for the trees' probability of a column."""
        bounded = min(1 - _CERTAIN, max(_CERTAIN, chance))
        crowd = math.log(self.reported)
        return math.log(bounded / (1 - bounded)), crowd, crowd * self.nameless


@dataclass(frozen=True)
class Scale:
    """From the trees' probability of a reported column to how often such a report is right.

    A sum of log-odds, as of Platt (1999): ``slope`` times those of the trees, plus ``offset``, plus ``company`` times
    the logarithm of how many columns of the table are reported. The trees judge each column, and one that is alone
    among plain ones is wrong far more often than one of twenty. Where names say nothing, the trees know less of each
    and the others say more: ``nameless`` times that logarithm by the share of such names is added.

    Within a table the order of the columns never changes: only ``slope`` is of the column.
    """

    slope: float
    company: float
    nameless: float
    offset: float

    def confidence(self, chance: float, company: Company) -> float:
        """Share of such findings that are right, 0 to 1. ``chance`` is the trees' probability."""
        odds, crowd, nameless = company.numbers(chance)
        scaled = self.slope * odds + self.company * crowd + self.nameless * nameless + self.offset
        return 1.0 / (1.0 + math.exp(-scaled))


@dataclass(frozen=True)
class Trees:
    """The ensemble: node ``n`` sends a row left when ``row[feature[n]] <= threshold[n]``.

    ``feature`` is -1 at leaves. ``value`` are log-odds: of a leaf its vote, of an inner node the weighted mean
    of the votes below it, so that each step of a row's path has a share in the sum. ``roots`` are the first
    nodes of the trees.
    """

    feature: NDArray[np.int64]
    threshold: NDArray[np.float64]
    left: NDArray[np.int64]
    right: NDArray[np.int64]
    value: NDArray[np.float64]
    roots: NDArray[np.int64]
    baseline: float
    scale: Scale

    def log_odds(self, rows: NDArray[np.float32]) -> NDArray[np.float64]:
        """Sum of the votes for each row; ``rows`` is of shape ``(n, len(NAMES))``, the result ``(n,)``."""
        at = np.broadcast_to(self.roots, (len(rows), len(self.roots))).copy()
        while True:
            feature = self.feature[at]
            inner = feature != _LEAF
            if not inner.any():
                return np.asarray(self.baseline + self.value[at].sum(axis=1))
            below = np.take_along_axis(rows, np.where(inner, feature, 0), axis=1) <= self.threshold[at]
            at = np.where(inner, np.where(below, self.left[at], self.right[at]), at)

    def shares(self, row: NDArray[np.float32]) -> NDArray[np.float64]:
        """What each number of a row adds to its log-odds, next to the mean of all rows; shape ``(len(NAMES),)``."""
        at, steps = self.roots, []
        while True:
            feature = self.feature[at]
            inner = feature != _LEAF
            if not inner.any():
                break
            below = row[np.where(inner, feature, 0)] <= self.threshold[at]
            after = np.where(inner, np.where(below, self.left[at], self.right[at]), at)
            steps.append((np.where(inner, feature, 0), np.where(inner, self.value[after] - self.value[at], 0.0)))
            at = after
        added = np.zeros(len(NAMES))
        by, shares = (np.stack(each, axis=1) for each in zip(*steps, strict=True))  # each tree's steps in turn
        np.add.at(added, by.ravel(), shares.ravel())
        return added


@lru_cache(maxsize=1)
def trees() -> Trees:
    """The fitted ensemble. Raises ``RuntimeError`` where it was fitted on other numbers than are computed now."""
    stored = json.loads(files(__package__).joinpath(_FILE).read_text())
    if tuple(stored["features"]) != NAMES:
        raise RuntimeError(f"{_FILE} was fitted on other features; run benchmarks/detection/fit.py")
    return Trees(
        np.array(stored["feature"], dtype=np.int64),
        np.array(stored["threshold"], dtype=np.float64),
        np.array(stored["left"], dtype=np.int64),
        np.array(stored["right"], dtype=np.int64),
        np.array(stored["value"], dtype=np.float64),
        np.array(stored["roots"], dtype=np.int64),
        float(stored["baseline"]),
        Scale(**stored["scale"]),
    )


def probabilities(numbers: NDArray[np.float32]) -> NDArray[np.float64]:
    """How likely each column is of each family.

    From features of shape ``(columns, families, len(NAMES))`` to probabilities of shape ``(columns, families)``.
    """
    columns, families, width = numbers.shape
    odds = trees().log_odds(numbers.reshape(columns * families, width))
    return np.asarray(1.0 / (1.0 + np.exp(-odds))).reshape(columns, families)


def confidence(chance: float, company: Company) -> float:
    """How often a finding that the trees give this probability (0 to 1) is right, in this company."""
    return trees().scale.confidence(chance, company)


_SPOKEN = (
    (("name", "name_free", "covered", "words", "opaque", "sound", "sound_over_none"), "the name"),
    (("values", "values_free"), "how many values pass"),
    (("placed", "placed_none", "others_placed", "clean_layout"), "the published layout"),
    (("best", "best_free", "qualifiers", "table", "rival", "plain_kind", "first_guess"), "the evidence for the kind"),
    (("shape",), "the form of the values"),
)


def speaking(numbers: NDArray[np.float32], least: float = 0.5) -> Sequence[str]:
    """In words: what moved the judgement of one column and family by at least ``least`` log-odds, most first."""
    sums: dict[str, float] = {}
    for group, share in zip(_groups(), trees().shares(numbers).tolist(), strict=True):
        sums[group] = sums.get(group, 0.0) + share
    ranked = sorted(sums.items(), key=lambda item: -abs(item[1]))
    return [f"{group} speaks {'for' if share > 0 else 'against'} it" for group, share in ranked if abs(share) >= least]


@lru_cache(maxsize=1)
def _groups() -> tuple[str, ...]:
    """What each of the numbers is about, in words."""
    return tuple(map(_group, NAMES))


def _group(name: str) -> str:
    for names, words in _SPOKEN:
        if name in names:
            return words
    if name.startswith("others_"):
        return "the rest of the table"
    if name.startswith("fact_") or name in ("count", "whole_parts"):
        return "the look of the values"
    return "what the table is about"
