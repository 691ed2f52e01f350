"""How tables of a lake are named: ``delta:///path``, ``delta+s3://conn@bucket/path``, ``…?version=3``.

The scheme says that the rows of the table are meant. Without it, a path stands for every file that lies there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field


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
