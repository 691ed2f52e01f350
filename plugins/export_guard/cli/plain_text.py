"""Makes names that came from outside safe to print: no control characters, no passwords."""

from __future__ import annotations

import re

_PASSWORD = re.compile(r"(?<=://)([^/@:]*):[^/@]*@")


def printable(text: str) -> str:
    """Show control characters as escapes, so that a column name cannot drive the terminal."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def without_password(path: str) -> str:
    """A path as it was given, except for the password in ``scheme://user:password@…``."""
    return _PASSWORD.sub(r"\1:***@", path)
