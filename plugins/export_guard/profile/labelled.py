"""Values that are told by the words in front of them, found in long texts.

The texts are cut at every label, so that each piece begins with what follows one; a piece is then held against
the pattern of its own label only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import polars as pl

from export_guard.kinds.mentions.labels import LABELS
from export_guard.kinds.mentions.mention import Label
from export_guard.profile.pieces import Found, held

if TYPE_CHECKING:
    from numpy.typing import NDArray

_GAP = r"[ \t\r\n:=#.,\"'/\\()<>\[{|*&°º№_-]{0,6}"
_FILLER = (
    r"(?i:no|nr|num|number|nummer|numero|número|numéro|n|id|is|was|are|am|on|le|el|code|the|of|card|value|in|"
    r"mm/dd/yyyy|dd/mm/yyyy|yyyy-mm-dd)"
)
_AFTER_LABEL = f"^{_GAP}(?:{_FILLER}{_GAP}){{0,3}}"
_ASSIGNED = r"^[\s\"'\\\]]{0,3}(?::=|=>|[:=])[\s\"'\\]{0,4}"
_END = r"(?:(?-u:\b)|[^0-9A-Za-z]|$)"
_ESCAPES = r"%(?:20|22|3A|3D)|\\u00(?:20|22|3a|3d|3A|3D)|\\[nrt]"
_HUMP = "([a-z])([A-Z])"
_MARK, _COLON = "\x1e", "\x1f"
_REST = 120
_ANCHOR = 5
"""Letters from which a word is long enough to be searched for anywhere, also inside longer words."""
_EVERYWHERE = frozenset({"number", "nummer", "numero", "número", "numéro", "compte", "codes"})


def labelled(texts: pl.Series) -> Iterator[Found]:
    """Values after their labels, in texts of which some may hold none."""
    rows, apart = _keys_apart(texts)
    hit = apart.str.contains(_label_pattern())
    if not hit.any():
        return
    plain = apart.filter(hit).str.replace_all(_ESCAPES, " ")
    marked = plain.str.replace_all(_label_pattern(), f"${{1}}{_MARK}${{2}}${{4}}{_COLON}${{3}}")
    taken = _after_labels(rows[hit.to_numpy()], marked)
    speaking: dict[Label, list[str]] = {}
    for said in taken["label"].unique().to_list():
        for label in _by_label().get(said, ()):
            speaking.setdefault(label, []).append(said)
    for label, words in speaking.items():
        own = taken.filter(pl.col("label").is_in(words))
        before = _ASSIGNED if label.assigned else _AFTER_LABEL
        yield from held(label.mention, own, own["piece"].unique(), f"{before}({label.mention.pattern}){_END}")


def short_labels() -> tuple[list[str], list[str], list[str]]:
    """Patterns of labels without a long word: at the start of a word, inside a camel-case key, in other scripts."""
    short = [text for text, anchor in _anchors().items() if len(anchor) < _ANCHOR]
    latin = [text for text in short if text.isascii()]
    camel = [form for text in latin if text.isalpha() for form in (text.title(), text.upper())]
    return [_joined(text) for text in latin], camel, [text for text in short if not text.isascii()]


def long_labels() -> list[str]:
    """Words of which one is in every label that :func:`short_labels` leaves out, in lower case."""
    return sorted({anchor for anchor in _anchors().values() if len(anchor) >= _ANCHOR})


def _keys_apart(texts: pl.Series) -> tuple[NDArray[np.int64], pl.Series]:
    """The texts with the words of camel-case keys apart, in some order, with their rows."""
    humps = texts.str.contains(_HUMP)
    if not humps.any():
        return np.arange(len(texts)), texts
    rows = np.concatenate([np.flatnonzero(~humps.to_numpy()), np.flatnonzero(humps.to_numpy())])
    return rows, pl.concat([texts.filter(~humps), texts.filter(humps).str.replace_all(_HUMP, "${1}_${2}")])


def _after_labels(rows: NDArray[np.int64], marked: pl.Series) -> pl.DataFrame:
    """Of texts with their labels marked: each label, and the piece of text between it and the next one."""
    parts = pl.DataFrame({"row": rows, "part": marked.str.split(_MARK)}).explode("part")
    parts = parts.filter(pl.col("part").str.contains(_COLON, literal=True))
    halves = parts["part"].str.split_exact(_COLON, 1).struct.unnest()
    label = halves["field_0"].str.to_lowercase().str.replace_all(r"[^0-9a-z\x{80}-\x{10FFFF}]", "")
    taken = pl.DataFrame({"row": parts["row"], "label": label, "piece": halves["field_1"].str.head(_REST)})
    return taken.filter(pl.col("piece").str.contains("[0-9]"))


# ---- the words -------------------------------------------------------------------------------------------


@lru_cache(maxsize=1)
def _by_label() -> dict[str, list[Label]]:
    known: dict[str, list[Label]] = {}
    for label in LABELS:
        for key in dict.fromkeys(re.sub(r"[^0-9a-z\x80-\U0010ffff]", "", text.lower()) for text in label.words):
            known.setdefault(key, []).append(label)
    return known


def _texts() -> list[str]:
    """Every label, the longest first."""
    return sorted({text for label in LABELS for text in label.words}, key=lambda text: (-len(text), text))


def _joined(text: str) -> str:
    return r"[ _.(-]{0,2}".join(map(re.escape, text.split()))


def _beginnings(text: str) -> Iterator[str]:
    """The text without its last word, without its last two, and so on."""
    while " " in text:
        text = text.rpartition(" ")[0]
        yield text


@lru_cache(maxsize=1)
def _anchors() -> dict[str, str]:
    """Of each label that no shorter one begins: its longest word that is not in many labels."""
    texts = set(_texts())
    heads = [text for text in sorted(texts, key=len) if texts.isdisjoint(_beginnings(text))]
    return {text: max((w for w in text.split() if w not in _EVERYWHERE), key=len, default="") for text in heads}


@lru_cache(maxsize=1)
def _label_pattern() -> str:
    latin = [_joined(text) for text in _texts() if text.isascii()]
    accented = [_joined(text) for text in _texts() if not text.isascii() and text[0].isascii()]
    other = [_joined(text) for text in _texts() if not text[0].isascii()]
    words = f"(?i-u:{'|'.join(latin)})|(?i:{'|'.join(accented)})"
    return f"(^|[^0-9A-Za-z])({words})((?-u:\\b)|[_0-9])|({'|'.join(other)})"
