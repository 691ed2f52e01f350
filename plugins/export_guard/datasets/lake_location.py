"""How tables of a lake are named: ``delta:///path``, ``delta+s3://conn@bucket/path``, ``…?version=3``.

The scheme says that the rows of the table are meant. Without it, a path stands for every file that lies there.
A fingerprint names them the same way, with the version that it was taken of.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from export_guard.datasets.dataset import SourceObject


@dataclass(frozen=True)
class LakeLocation:
    """Where a table lies (a path or URL, or a name in a catalog), and the version that is asked for, if any."""

    place: str = field(repr=False)
    version: int | None


def lake_location(source: str, scheme: str, parameter: str) -> LakeLocation | None:
    """Read a name of ``scheme``; ``?parameter=number`` at its end asks for a version. ``None`` for any other name."""
    found = re.fullmatch(
        rf"{scheme}(?:\+(?P<store>[a-z0-9]+))?://(?P<rest>.*?)(?:\?{parameter}=(?P<version>\d+))?", source, re.DOTALL
    )
    if found is None:
        return None
    place = f"{found['store']}://{found['rest']}" if found["store"] else found["rest"]
    return LakeLocation(place, None if found["version"] is None else int(found["version"]))


def named_in_fingerprint(scheme: str, url: str, table: str, version: int | None) -> SourceObject:
    """The object that stands for a table at the head of its fingerprint; ``table`` is what the table is known by."""
    return SourceObject(f"{scheme}+{url}", None, f"{table}@{'' if version is None else version}")


def version_of(objects: Sequence[SourceObject]) -> int | None:
    """The version or snapshot that a fingerprint binds its one table to; ``None`` for anything else than one table."""
    tables = [item for item in objects if re.match(r"(delta|iceberg)\+", item.uri)]
    version = tables[0].tag.rpartition("@")[2] if len(tables) == 1 else ""
    return int(version) if version else None
