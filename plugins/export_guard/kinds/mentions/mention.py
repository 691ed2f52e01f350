"""What a mention is, and the words of which its patterns are made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from export_guard.kinds.kind import Check

DASH = r"[-\x{2010}-\x{2013}]"
"""A hyphen as people and word processors write it."""
DATE6 = r"[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
"""A date as YYMMDD."""


@dataclass(frozen=True)
class Mention:
    """One way in which values of a kind are written inside a text.

    ``name`` is unique; ``kind`` is the catalogue's kind that is reported. ``pattern`` fits the value alone (the
    engine sees to what stands around it); ``check`` then looks at what was found, a series of texts.
    ``random_hit_rate`` is the share of values that fit the pattern by chance and pass the check all the same, by
    which a single one among many look-alikes is told from the one that passes anyway. ``by`` says what tells
    it: its own form, the label in front, the words of the sentence, or a model of the language (which needs no
    pattern). ``form`` names the kind of the catalogue
    that whole cells written like this are counted for. ``likely`` is how often a text that is written like this
    holds one indeed (chance passes of the check apart). ``by_most``: in cells that are no sentences,
    half of the values with the form must pass the check, or they are all what the others are (versions of programs).
    ``alike`` are other kinds whose values are written the same way: where most cells are one of those, they were
    weighed together.
    """

    name: str
    kind: str
    pattern: str
    check: Check | None = None
    random_hit_rate: float = 0.0
    by: Literal["form", "label", "words", "model"] = "form"
    form: str | None = None
    likely: float = 0.9
    by_most: bool = False
    alike: tuple[str, ...] = ()

    @property
    def told_by(self) -> str:
        """What tells it, in words."""
        if self.by == "model":
            return "named-entity recognition"
        if self.by == "words":
            return "words about a person's health"
        checked = self.by == "form" and self.check is not None and self.random_hit_rate
        return "label in front" if self.by == "label" else "check digits" if checked else "form"


@dataclass(frozen=True)
class Group:
    """Mentions that are searched in one pass.

    Every value begins as ``trace`` says, right after what is no letter or digit, or holds ``sign`` anywhere; both
    are cheap to search with. At each place the patterns are tried in their order, ``look_alikes`` first: what
    they take is none of the mentions.
    """

    name: str
    mentions: tuple[Mention, ...]
    trace: str
    sign: str | None = None
    look_alikes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Label:
    """Words that people write in front of a value, after which a form that says little by itself is telling.

    ``words`` are in lower case, with spaces between the words of one label (``"date of birth"``); they are found
    in any case, and joined as keys are (``date_of_birth``, ``dateOfBirth``). After ``assigned`` labels a colon or
    an equals sign has to stand.
    """

    mention: Mention
    words: tuple[str, ...]
    assigned: bool = False
