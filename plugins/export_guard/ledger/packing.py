"""Profiles and exposures as compact bytes.

Sketches are most of it (up to 1 MiB each) and mostly the same: the name, the e-mail address and the
number of a customer cover the same customers. So every distinct sketch is stored once, in the
library's own compressed form (a full one takes 0.78 MiB and half a millisecond; zlib needs 0.96 MiB and
24 ms, since hashes are random), and the rest is JSON that refers to it by position.

Layout: ``b"EGP1"``, length of the JSON (4 bytes, little endian), the JSON (zlib), the sketches.
"""

from __future__ import annotations

import base64
import json
import struct
import zlib
from collections.abc import Iterator, Mapping
from typing import Any

from datasketches import compact_theta_sketch

from export_guard.profile.exposure import Exposure, KindExposure, Subjects
from export_guard.profile.profile import Profile
from export_guard.profile.sketch import SubjectSketch

_MAGIC = b"EGP1"
_HEAD = struct.Struct("<4sI")
_REFERENCE = "\x00sketch"
_LONG = 200  # characters; shorter texts are not worth a reference


class Pool:
    """Distinct sketches, referred to by their position."""

    def __init__(self) -> None:
        self._positions: dict[bytes, int] = {}

    def put(self, subjects: Subjects) -> dict[str, dict[str, int]]:
        """Positions in the shape of :class:`Subjects`."""
        return {n: {c: self.position(s) for c, s in countries.items()} for n, countries in subjects.sketches.items()}

    def position(self, sketch: SubjectSketch) -> int:
        """Position of a sketch, which is added unless it is there."""
        return self._positions.setdefault(sketch.to_bytes(), len(self._positions))

    def compressed(self) -> Iterator[bytes]:
        """The sketches in order, in the library's compressed form."""
        for plain in self._positions:
            yield bytes(compact_theta_sketch.deserialize(plain).serialize(True))


def pack(body: Mapping[str, Any], pool: Pool) -> bytes:
    """Bytes of a JSON-able body and the sketches it refers to."""
    sketches = list(pool.compressed())
    document = json.dumps({"body": body, "sketches": [len(s) for s in sketches]}, separators=(",", ":"), sort_keys=True)
    packed = zlib.compress(document.encode("ascii"), 6)
    return b"".join((_HEAD.pack(_MAGIC, len(packed)), packed, *sketches))


def unpack(data: bytes) -> tuple[Any, list[SubjectSketch]]:
    """Body and sketches of what :func:`pack` wrote. Raises ``ValueError`` on anything else."""
    try:
        magic, length = _HEAD.unpack_from(data)
        if magic != _MAGIC:
            raise ValueError("unknown format")
        document = json.loads(zlib.decompress(data[_HEAD.size : _HEAD.size + length]))
        body, lengths = document["body"], document["sketches"]
    except (struct.error, zlib.error, KeyError, TypeError) as error:
        raise ValueError(f"not a packed profile ({type(error).__name__})") from None
    sketches, start = [], _HEAD.size + length
    for size in lengths:
        sketches.append(SubjectSketch.from_bytes(data[start : start + size]))
        start += size
    return body, sketches


def put_exposure(exposure: Exposure, pool: Pool) -> dict[str, Any]:
    """An exposure as JSON that refers to sketches of the pool."""
    return {
        "rows": exposure.rows,
        "bytes": exposure.bytes,
        "kinds": {
            name: {"family": kind.family, "tags": sorted(kind.tags), "subjects": pool.put(kind.subjects)}
            for name, kind in exposure.kinds.items()
        },
    }


def get_exposure(body: Mapping[str, Any], sketches: list[SubjectSketch]) -> Exposure:
    """Inverse of :func:`put_exposure`."""
    return Exposure(
        {
            name: KindExposure(name, kind["family"], frozenset(kind["tags"]), _subjects(kind["subjects"], sketches))
            for name, kind in body["kinds"].items()
        },
        body["rows"],
        body["bytes"],
    )


def put_profile(profile: Profile, pool: Pool) -> Any:
    """The JSON form of a profile with its sketches moved to the pool, whatever shape that form has."""
    return _sketches_out(profile.to_json(), pool)


def get_profile(body: Any, sketches: list[SubjectSketch]) -> Profile:
    """Inverse of :func:`put_profile`. Raises ``ValueError`` for a profile of another format."""
    return Profile.from_json(_sketches_in(body, sketches))


def _sketches_out(node: Any, pool: Pool) -> Any:
    if isinstance(node, dict):
        return {key: _sketches_out(value, pool) for key, value in node.items()}
    if isinstance(node, list):
        return [_sketches_out(value, pool) for value in node]
    if isinstance(node, str) and len(node) >= _LONG:
        sketch = _as_sketch(node)
        return node if sketch is None else {_REFERENCE: pool.position(sketch)}
    return node


def _sketches_in(node: Any, sketches: list[SubjectSketch]) -> Any:
    if isinstance(node, dict):
        if _REFERENCE in node:
            return base64.b64encode(sketches[node[_REFERENCE]].to_bytes()).decode()
        return {key: _sketches_in(value, sketches) for key, value in node.items()}
    if isinstance(node, list):
        return [_sketches_in(value, sketches) for value in node]
    return node


def _as_sketch(text: str) -> SubjectSketch | None:
    """The sketch that a text stands for; ``None`` for any text that would not come back the same."""
    try:
        sketch = SubjectSketch.from_bytes(base64.b64decode(text, validate=True))
    except ValueError:
        return None
    return sketch if base64.b64encode(sketch.to_bytes()).decode() == text else None


def _subjects(refs: Mapping[str, Mapping[str, int]], sketches: list[SubjectSketch]) -> Subjects:
    return Subjects({n: {c: sketches[i] for c, i in countries.items()} for n, countries in refs.items()})
