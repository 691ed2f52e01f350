"""Which files a path, glob, folder or URL stands for. Nothing that would leave is passed over in silence."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from export_guard.datasets.connections import Connections, public_url
from export_guard.datasets.failures import attempt
from export_guard.datasets.stored_file import StoredFile
from export_guard.errors import InspectionError

_CRC_HEAD, _CRC, _CRC_OF = 8, 4, 512
"""Bytes at the head of Hadoop's checksums, of each of them, and of the data that one is about (its default)."""
_ETAGS = ("ETag", "etag", "e_tag", "md5Hash", "content_md5")
_VERSIONS = ("VersionId", "version_id", "generation")


def find_files(source: str, connections: Connections) -> list[StoredFile]:
    """The files behind ``source``, in a stable order. Raises ``InspectionError`` when there is none."""
    name = public_url(source)
    local = _local_path(source)
    if local is not None:
        found = attempt(name, lambda: _local(local, name))
    else:
        found = attempt(name, lambda: _remote(source, name, connections))
    by_path = {file.path: file for file in found}
    files = [by_path[path] for path in without_markers({path: file.size for path, file in by_path.items()})]
    if not files:
        raise InspectionError(name, "holds no file to inspect", "check the path; markers such as _SUCCESS do not count")
    return files


def path_of(source: str, connections: Connections) -> str:
    """The path that ``source`` stands for, as it begins the paths of the files below it; no slash at its end."""
    local = _local_path(source)
    if local is None:
        local = attempt(public_url(source), lambda: connections.filesystem(source)[1])
    return local.rstrip("/")


def without_markers(sizes: Mapping[str, int | None]) -> list[str]:
    """Paths of files (with sizes in bytes, where known) but those that carry nothing, in order.

    These are empty job markers, hidden files and folder entries, and checksums of Hadoop that are no longer than those
    of the file beside them. All others count, whatever their names: whoever copies the folder takes them along.
    """
    return sorted(path for path, size in sizes.items() if not _is_marker(path, size, sizes))


def _is_marker(path: str, size: int | None, sizes: Mapping[str, int | None]) -> bool:
    base = path.rpartition("/")[2]
    if base.startswith(".") and base.endswith(".crc") and size:
        of = sizes.get(path[: len(path) - len(base)] + base[1 : -len(".crc")])
        return of is not None and size <= _CRC_HEAD + _CRC * -(-of // _CRC_OF)
    return size == 0 and (base == "" or base.startswith((".", "_")))


def _local_path(source: str) -> str | None:
    if source.startswith("file://"):
        return unquote(source.removeprefix("file://").removeprefix("localhost"))
    return None if "://" in source or "::" in source else os.path.expanduser(source)


def _local(path: str, name: str) -> list[StoredFile]:
    if os.path.isdir(path):
        return [_local_file(found) for found in _walk(path, set())]
    if os.path.lexists(path):
        return [_local_file(path)]
    if glob.has_magic(path):
        # whoever says that everything below a folder leaves means hidden files too
        matches = sorted(glob.glob(path, recursive=True, include_hidden=path.endswith("/**")))
        seen = {os.path.realpath(m): m for m in matches if not os.path.isdir(m)}
        for match in matches if "**" not in path else []:
            if os.path.isdir(match):
                seen.update((os.path.realpath(found), found) for found in _walk(match, set()))
        return [_local_file(found) for found in seen.values()]
    raise InspectionError(name, "does not exist", "check the path and when it is written")


def _walk(folder: str, above: set[tuple[int, int]]) -> Iterator[str]:
    """All files below, through links to folders too; a link back to a folder above is an error."""
    status = os.stat(folder)
    here = (status.st_dev, status.st_ino)
    if here in above:
        raise InspectionError(folder, "is a link to a folder that holds it")
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda e: e.name):
            if entry.is_dir():
                yield from _walk(entry.path, above | {here})
            else:
                yield entry.path


def _local_file(path: str) -> StoredFile:
    if not os.path.exists(path):
        raise InspectionError(path, "is a link to a file that does not exist")
    if not os.path.isfile(path):
        raise InspectionError(path, "is no regular file (a pipe, socket or device)")
    return StoredFile(None, path, path, f"file://{os.path.abspath(path)}", os.path.getsize(path))


def _remote(url: str, name: str, connections: Connections) -> list[StoredFile]:
    filesystem, path = connections.filesystem(url)
    filesystem.invalidate_cache()
    prefix = url.removesuffix(path) if url.endswith(path) else None
    try:
        found = _remote_entries(filesystem, path)
    except FileNotFoundError:
        found = {}
    if not found:
        raise InspectionError(name, "no such object, folder or bucket", "check the URL and when it is written")
    return [_remote_file(filesystem, at, entry, prefix) for at, entry in found.items()]


def _remote_entries(filesystem: Any, path: str) -> dict[str, dict[str, Any]]:
    if not glob.has_magic(path) or filesystem.exists(path):
        entry = filesystem.info(path)
        if entry["type"] != "directory":
            return {path: entry}
        return dict(filesystem.find(path, detail=True))
    found: dict[str, dict[str, Any]] = {}
    for at, entry in filesystem.glob(path, detail=True).items():
        found.update(filesystem.find(at, detail=True) if entry["type"] == "directory" else {at: entry})
    return found


def _remote_file(filesystem: Any, path: str, entry: dict[str, Any], prefix: str | None) -> StoredFile:
    public = public_url(prefix + path if prefix is not None else filesystem.unstrip_protocol(path))
    return StoredFile(filesystem, path, public, public, entry.get("size"), _tag(entry))


def _tag(entry: dict[str, Any]) -> str | None:
    etag = next((str(entry[key]).strip('"') for key in _ETAGS if entry.get(key)), None)
    version = next((str(entry[key]) for key in _VERSIONS if entry.get(key)), None)
    return etag if version is None or etag is None else f"{etag}@{version}"
