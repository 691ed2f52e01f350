"""Lists of areas that the company supplies, as GeoJSON (RFC 7946): what is in them is no fact of a pack."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field

from export_guard.errors import PolicyError
from export_guard.policy.strict import Strict
from export_guard.policy.yaml_text import describe
from export_guard.profile.areas import Areas, Ring

_CORNERS = 4
"""A ring has three corners at least, and comes back to the first."""


class GeofenceEntry(Strict):
    """Where a list of areas is (from the policy's folder on), and when it was last brought up to date."""

    file: Annotated[str, Field(min_length=1)]
    as_of: date


def load_areas(name: str, path: Path, as_of: date) -> Areas:
    """Read a list of areas: the polygons of a GeoJSON file.

    Raises :class:`PolicyError` (``file:line: problem. fix``) for what is no such file, and for a list without any
    area: an empty list would clear every location.
    """
    try:
        content = path.read_bytes()
        areas = tuple(_areas(json.loads(content)))
    except OSError as error:
        fix = "Check that the file exists and may be read"
        raise PolicyError(describe(path, 1, f"cannot be read ({type(error).__name__})", fix)) from None
    except json.JSONDecodeError as error:
        raise PolicyError(describe(path, error.lineno, "is not JSON", "Correct the syntax here")) from None
    except UnicodeDecodeError:
        raise PolicyError(describe(path, 1, "is not UTF-8 text", "Save the file as UTF-8")) from None
    except _NoAreaError as error:
        raise PolicyError(describe(path, 1, str(error), "Write polygons as in RFC 7946, longitude first")) from None
    if not areas:
        raise PolicyError(describe(path, 1, "has no area in it", "Add the areas, or remove the geofence"))
    return Areas(name, hashlib.sha256(content).hexdigest(), as_of, areas)


class _NoAreaError(Exception):
    """Something in the file is no area."""


def _areas(value: Any) -> Iterator[tuple[Ring, ...]]:
    sort = value.get("type") if isinstance(value, dict) else None
    if sort == "FeatureCollection":
        features = value.get("features")
        for number, feature in enumerate(features if isinstance(features, list) else [], start=1):
            yield from _named(f"feature {number}", feature)
    else:
        yield from _named("the file", value)


def _named(where: str, value: Any) -> Iterator[tuple[Ring, ...]]:
    geometry = value.get("geometry") if isinstance(value, dict) and value.get("type") == "Feature" else value
    sort = geometry.get("type") if isinstance(geometry, dict) else None
    if not isinstance(geometry, dict) or sort not in ("Polygon", "MultiPolygon"):
        raise _NoAreaError(f"{where} is no Polygon and no MultiPolygon")
    polygons = geometry.get("coordinates")
    for rings in [polygons] if sort == "Polygon" else polygons if isinstance(polygons, list) else []:
        if not isinstance(rings, list) or not rings:
            raise _NoAreaError(f"{where} has a polygon without rings")
        yield tuple(_ring(where, ring) for ring in rings)


def _ring(where: str, ring: Any) -> Ring:
    if not isinstance(ring, list) or len(ring) < _CORNERS or ring[0] != ring[-1]:
        raise _NoAreaError(f"{where} has a ring that is not closed")
    corners = tuple(_corner(where, corner) for corner in ring)
    if max(c[0] for c in corners) - min(c[0] for c in corners) > 180:
        raise _NoAreaError(f"{where} has a ring across the antimeridian: cut it there")
    return corners


def _corner(where: str, corner: Any) -> tuple[float, float]:
    numbers = isinstance(corner, list) and len(corner) >= 2
    if not numbers or any(isinstance(n, bool) or not isinstance(n, int | float) for n in corner[:2]):
        raise _NoAreaError(f"{where} has a corner that is no pair of numbers")
    longitude, latitude = float(corner[0]), float(corner[1])
    if not (abs(longitude) <= 180 and abs(latitude) <= 90):
        raise _NoAreaError(f"{where} has a corner that is nowhere on earth")
    return longitude, latitude
