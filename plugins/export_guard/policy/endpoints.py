"""Endpoints: where bytes go, normalised, and to whom a place belongs.

Two spellings of one place must match, and two places must never be taken for one: whatever cannot be
normalised with certainty belongs to nobody.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable
from fnmatch import fnmatchcase
from typing import TypeVar

_SCHEMES = {"s3a": "s3", "s3n": "s3", "gcs": "gs", "abfs": "abfss", "wasb": "wasbs", "local": "file", "ssh": "sftp"}
_DEFAULT_PORTS = {
    "sftp": "22",
    "ftp": "21",
    "ftps": "990",
    "http": "80",
    "https": "443",
    "smb": "445",
    "postgresql": "5432",
    "postgres": "5432",
    "mysql": "3306",
}
_CONTAINER_BEFORE_AT = frozenset({"abfss", "wasbs"})
_KEYS_ARE_LITERAL = frozenset({"s3", "gs", "abfss", "wasbs", "az", "adl", "oss", "cos"})
_GLOB = frozenset("*?[")

Owner = TypeVar("Owner")


def normalised(url: str) -> str | None:
    """One spelling for each place; ``None`` when it cannot be told.

    Scheme and host are in lower case; there are no credentials or connection id, no default port, no
    ``//``, ``.`` or ``..``, no trailing slash.

    An absolute path is a ``file`` URL. In object stores ``..`` is an ordinary part of a key, while some
    clients resolve it, so a URL with it belongs to nobody; the same goes for percent-encoded dots and slashes.
    """
    url = url.strip()
    if url.startswith("/"):
        url = f"file://{url}"
    scheme, found, rest = url.partition("://")
    scheme = _SCHEMES.get(scheme.lower(), scheme.lower())
    if not found or not scheme.replace("+", "").replace("-", "").isalnum() or any(c in url for c in "\n\r\t\\"):
        return None
    authority, _, path = rest.partition("/")
    if scheme not in _KEYS_ARE_LITERAL:
        path = path.partition("?")[0].partition("#")[0]
    host = _host(scheme, authority)
    clean = _path(scheme, path)
    if clean is None or (not host and scheme != "file"):
        return None
    return f"{scheme}://{host}{clean}"


def _host(scheme: str, authority: str) -> str:
    before, at, host = authority.rpartition("@")
    host = host.lower()
    name, colon, port = host.rpartition(":")
    if colon and port in ("", _DEFAULT_PORTS.get(scheme)):
        host = name
    if scheme == "file" and host == "localhost":
        host = ""
    return f"{before.lower()}@{host}" if at and scheme in _CONTAINER_BEFORE_AT else host


def _path(scheme: str, path: str) -> str | None:
    lower = path.lower()
    if "%2e" in lower or "%2f" in lower or "%5c" in lower:
        return None
    if scheme in _KEYS_ARE_LITERAL and ".." in path.split("/"):
        return None
    clean = posixpath.normpath(f"/{path}").replace("//", "/")
    return "" if clean == "/" else clean


def belongs_to(endpoint: str, patterns: Iterable[str]) -> bool:
    """Whether a place is at or below one of the declared endpoints."""
    place = normalised(endpoint)
    return place is not None and any(specificity(pattern, place) is not None for pattern in patterns)


def owner_of(endpoint: str, declared: Iterable[tuple[str, Owner]]) -> Owner | None:
    """Who owns a place: the longest matching endpoint wins; a tie between two owners is nobody's."""
    place = normalised(endpoint)
    if place is None:
        return None
    best: tuple[int, int] | None = None
    owners: list[Owner] = []
    for pattern, owner in declared:
        found = specificity(pattern, place)
        if found is None or (best is not None and found < best):
            continue
        owners = [owner] if best is None or found > best else [*owners, owner]
        best = found
    return owners[0] if owners and all(o == owners[0] for o in owners) else None


def specificity(pattern: str, place: str) -> tuple[int, int] | None:
    """How closely a normalised endpoint names a normalised place: parts, then literal characters.

    ``None`` when the place is not at or below it. Parts are matched whole (``bucket/out`` is no prefix of
    ``bucket/outside``), and a glob never reaches over a slash.
    """
    wanted, parts = pattern.split("/"), place.split("/")
    if len(wanted) > len(parts) or not all(fnmatchcase(p, w) for p, w in zip(parts, wanted, strict=False)):
        return None
    return len(wanted), sum(not _GLOB & set(w) for w in wanted) * 1000 + sum(c not in _GLOB for c in pattern)


def may_coincide(one: str, other: str) -> bool:
    """Whether two normalised endpoints name a same place equally closely (globs are taken to overlap)."""
    mine, theirs = one.split("/"), other.split("/")
    return len(mine) == len(theirs) and all(_parts_meet(a, b) for a, b in zip(mine, theirs, strict=True))


def _parts_meet(one: str, other: str) -> bool:
    if _GLOB & set(one) and _GLOB & set(other):
        return True
    return fnmatchcase(one, other) or fnmatchcase(other, one)
