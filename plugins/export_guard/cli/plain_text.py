"""Makes names that came out of somebody's file safe to print on a terminal."""

from __future__ import annotations


def printable(text: str) -> str:
    """Show control characters as escapes, so that a column name cannot drive the terminal."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
