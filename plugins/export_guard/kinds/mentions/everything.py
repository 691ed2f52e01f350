"""All mentions, group by group. A new group is a new file, named here."""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from export_guard.kinds.mentions.codes import CODES
from export_guard.kinds.mentions.health import HEALTH
from export_guard.kinds.mentions.labels import LABELS
from export_guard.kinds.mentions.mention import Group, Mention
from export_guard.kinds.mentions.numbers import NUMBERS
from export_guard.kinds.mentions.recognised import RECOGNISED
from export_guard.kinds.mentions.shapes import SHAPES
from export_guard.kinds.mentions.signs import SIGNS

if TYPE_CHECKING:
    from collections.abc import Mapping

GROUPS: tuple[Group, ...] = (SIGNS, SHAPES, NUMBERS, CODES)


@lru_cache(maxsize=1)
def mentions() -> Mapping[str, Mention]:
    """Every mention by its name, in the order in which a cell with several of one kind is counted for them."""
    labelled = (label.mention for label in LABELS)
    searched = (m for group in GROUPS for m in group.mentions)
    return MappingProxyType({m.name: m for m in (*labelled, *HEALTH, *searched, *RECOGNISED)})


@lru_cache(maxsize=1)
def mentioned_kinds() -> frozenset[str]:
    """Names of the kinds that a single cell of a text can tell by itself, without a model that is switched on."""
    return frozenset(m.kind for m in mentions().values() if m.by != "model")


@lru_cache(maxsize=1)
def forms_in_cells() -> frozenset[str]:
    """Names of the kinds for which cells that hold a value inside are counted as well as whole ones."""
    return frozenset(m.form for m in mentions().values() if m.form is not None)
