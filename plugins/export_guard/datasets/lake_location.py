"""How tables of a lake are named: ``delta:///path``, ``delta+s3://conn@bucket/path``, ``…?version=3``.

The scheme says that the rows of the table are meant. Without it, a path stands for every file that lies there.
A fingerprint names them the same way, with the version that it was taken of.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from export_guard.datasets.dataset import Fingerprint, SourceObject
from export_guard.datasets.fingerprint import of_objects


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


def fingerprint_of_table(url: str, table: str, version: int | None, files: Fingerprint) -> Fingerprint:
    """The fingerprint of ``version`` of a table that is known by the id ``table``; ``url`` begins with its scheme.

    Its files are told by one digest, because their names hold the values of partitions.
    """
    known = SourceObject(url, None, f"{table}@{'' if version is None else version}")
    content = SourceObject(f"files of {url}", sum(item.size or 0 for item in files.objects), files.digest)
    return of_objects(files.method, [known, content])


def version_of(objects: Sequence[SourceObject]) -> int | None:
    """The version or snapshot that a fingerprint binds its one table to; ``None`` for anything else than one table."""
    if len(objects) != 2 or not objects[0].uri.startswith(("delta+", "iceberg+")):
        return None
    version = objects[0].tag.rpartition("@")[2]
    return int(version) if version else None
