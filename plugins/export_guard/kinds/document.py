"""Writes ``docs/kinds.md`` from the catalogue: ``python -m export_guard.kinds.document > docs/kinds.md``."""

from __future__ import annotations

import sys

from export_guard.kinds.catalogue import all_kinds
from export_guard.kinds.kind import FAMILIES, Kind
from export_guard.kinds.mentions.everything import mentioned_kinds

_HEAD = """# Kinds

A kind says what a value *is*; which kinds matter to whom is said by the policy packs. This page is written
by `python -m export_guard.kinds.document` from the catalogue in `plugins/export_guard/kinds`.

- **found by**: *name* (a column name speaks of it), *values* (it tells by its values, under any name),
  *text* (a single value is told inside the cells of a text), *check* (a checksum
  or validator).
- **random**: the share of random values of the same shape that would pass pattern and check. A column counts
  as of a kind only when far more of its values pass.
- **in tables about**: the kind is only found where the whole table is about one of these.
"""
_TITLES = {
    "identifier": "Identifiers",
    "human_omic": "Human 'omic data",
    "biometric": "Biometric identifiers",
    "precise_geolocation": "Precise geolocation",
    "personal_health": "Personal health data",
    "personal_financial": "Personal financial data",
    None: "Without a family: needed to count and to understand a table",
}


def page() -> str:
    """The whole page as Markdown."""
    parts = [_HEAD]
    for family in (*FAMILIES, None):
        kinds = [k for k in all_kinds() if k.family == family]
        parts.append(f"## {_TITLES[family]} ({len(kinds)})\n")
        parts.append("| kind | what it is | found by | random | in tables about | tags | source |")
        parts.append("|---|---|---|---|---|---|---|")
        parts.extend(_row(k) for k in kinds)
        parts.append("")
    return "\n".join(parts)


def _row(kind: Kind) -> str:
    by = [
        word
        for word, true in (
            ("name", bool(kind.headers or kind.hints)),
            ("values", kind.by_value),
            ("text", kind.name in mentioned_kinds()),
            ("check", kind.check is not None),
        )
        if true
    ]
    title = kind.title + (f" (reported as `{kind.form_of}`)" if kind.form_of else "")
    random = f"{kind.random_hit_rate:.1%}" if kind.pattern else ""
    cells = (
        f"`{kind.name}`",
        title,
        ", ".join(by),
        random,
        ", ".join(sorted(kind.contexts)),
        ", ".join(sorted(kind.tags)),
        kind.source,
    )
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


if __name__ == "__main__":
    sys.stdout.write(page())
