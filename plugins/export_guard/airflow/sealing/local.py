"""Sealed copies of local files: hashed while they are copied, into a folder that only this user can enter."""

from __future__ import annotations

import os
import shutil
import stat
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import mkdtemp

from export_guard.airflow.sealing.copies import CHANGED, LEFTOVER_AFTER, PREFIX, NotSealed, SealedCopies
from export_guard.datasets.dataset import SourceObject
from export_guard.datasets.fingerprint import content_hash
from export_guard.service import NotCleared

_FILE = "file://"


def copied_files(objects: Sequence[SourceObject], staging: Path) -> SealedCopies:
    """Copies of files that were fingerprinted by their content; each keeps its name, which recipients may see.

    Raises ``NotCleared`` for a file that is not what was inspected, and :class:`NotSealed`.
    """
    try:
        if not staging.is_absolute():
            raise NotSealed(f"the staging place {str(staging)!r} is no absolute path; correct [export_guard] staging")
        staging.mkdir(mode=0o700, parents=True, exist_ok=True)
        refuse_unsafe(staging)
        for old in leftovers(staging):
            shutil.rmtree(old, ignore_errors=True)  # what stays is told by the doctor
        room = Path(mkdtemp(prefix=PREFIX, dir=staging))  # for this user alone (0700)
    except OSError as error:
        raise NotSealed(f"{staging}: nothing can be put there ({error.strerror})") from None
    failure = ""
    try:
        originals = tuple(_path(each) for each in objects)
        paths = tuple(_copied(each, room / str(number)) for number, each in enumerate(objects))
        return SealedCopies(originals, paths, f"{room}/", lambda: _remove(room))
    except OSError as error:
        failure = f"{staging}: the data cannot be copied there ({error.strerror})"
        _remove(room)
    except BaseException:
        _remove(room)
        raise
    raise NotSealed(failure)


def refuse_unsafe(staging: Path) -> None:
    """Raise :class:`NotSealed` for a staging folder in which others can swap copies."""
    mode = staging.stat().st_mode
    if mode & (stat.S_IWGRP | stat.S_IWOTH) and not mode & stat.S_ISVTX:
        raise NotSealed(f"{staging}: other users can swap what lies there; `chmod go-w` it")


def leftovers(staging: Path) -> Iterator[Path]:
    """The copies that nobody can still be sending."""
    before = time.time() - LEFTOVER_AFTER.total_seconds()
    for found in sorted(staging.glob(f"{PREFIX}*")):
        if found.lstat().st_mtime < before:
            yield found


def _path(item: SourceObject) -> str:
    if not item.uri.startswith(_FILE):
        raise NotSealed(f"{item.uri} is no file of this worker, so no sealed copy of it can take its place")
    return item.uri.removeprefix(_FILE)


def _copied(item: SourceObject, room: Path) -> str:
    path = _path(item)
    room.mkdir(mode=0o700)
    copy = room / os.path.basename(path)
    with open(path, "rb") as original, open(copy, "xb", opener=_private) as sealed:
        if content_hash(original, sealed) != (item.size, item.tag):
            raise NotCleared(CHANGED)
    return str(copy)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _remove(room: Path) -> None:
    shutil.rmtree(room, ignore_errors=True)
    if room.exists():
        raise NotSealed(f"{room}: the sealed copy cannot be removed; remove it")
