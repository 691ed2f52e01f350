"""How much a column's name sounds like each family, also where no kind declares its words.

A linear model over the words and the letter sequences of a name, hashed into a fixed number of buckets (feature
hashing: Weinberger et al., "Feature Hashing for Large Scale Multitask Learning", 2009), fitted by
``benchmarks/detection/fit.py`` on the words of the catalogue, on published layouts and on the columns of
labelled public tables, and kept as ``header_model.npz``. It is one voice among others: the judge
(:mod:`export_guard.profile.judge`) knows how far it can be trusted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import as_file, files
from math import log1p
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np

from export_guard.kinds.kind import FAMILIES
from export_guard.profile.headers import name_words, raw_words

if TYPE_CHECKING:
    from numpy.typing import NDArray

FILE = "header_model.npz"
BUCKETS = 8192
"""Weights of a family; sequences that fall into one bucket share its weight."""
CLASSES: tuple[str, ...] = (*FAMILIES, "none")
_SHORTEST, _LONGEST = 3, 5


def sequences(label: str) -> dict[int, float]:
    """Buckets of a name's words and letter sequences with their weights, of length one together (Euclidean)."""
    found: Counter[int] = Counter()
    for word in raw_words(label):
        framed = f"<{word}>"
        for length in range(_SHORTEST, _LONGEST + 1):
            for start in range(len(framed) - length + 1):
                found[_bucket(framed[start : start + length])] += 1
        found[_bucket(f"={word}")] += 2
    for word in name_words(label):
        found[_bucket(f"#{word}")] += 2
    weights = {bucket: log1p(count) for bucket, count in found.items()}
    size = sum(weight * weight for weight in weights.values()) ** 0.5 or 1.0
    return {bucket: weight / size for bucket, weight in weights.items()}


def _bucket(text: str) -> int:
    return crc32(text.encode()) % BUCKETS


@lru_cache(maxsize=1)
def _weights() -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    with as_file(files(__package__).joinpath(FILE)) as path, np.load(path, allow_pickle=False) as stored:
        return stored["weights"].astype(np.float64), stored["intercepts"].astype(np.float64)


@lru_cache(maxsize=65_536)
def _sound(label: str) -> tuple[float, ...]:
    weights, intercepts = _weights()
    odds = intercepts.copy()
    for bucket, weight in sequences(label).items():
        odds += weight * weights[bucket]
    shifted = odds - odds.max()
    return tuple(shifted - np.log(np.exp(shifted).sum()))


def sound(labels: Sequence[str]) -> NDArray[np.float64]:
    """Log-probabilities that names speak of each family, or of none; shape ``(labels, families + 1)``."""
    return np.array([_sound(label) for label in labels]).reshape(len(labels), len(CLASSES))
