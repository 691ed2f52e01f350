"""The place outside of the database where checkpoints are kept: a folder, or a prefix in an object store.

One small file a checkpoint, ``<ledger>-<entry>.json``, written once. Give the guard's user the right to add
files there and not to change them (an object lock, an append-only share), and nobody on the database's side any.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from export_guard.errors import LedgerError
from export_guard.ledger.checkpoints import Checkpoint, from_fields

if TYPE_CHECKING:
    from fsspec import AbstractFileSystem


class Anchor:
    """Checkpoints at an fsspec URL (``/mnt/audit/ledger``, ``s3://audit/ledger``).

    Every method raises :class:`~export_guard.errors.LedgerError` when the place cannot be read or written.
    """

    def __init__(self, url: str) -> None:
        self._url = url.rstrip("/")

    def add(self, checkpoints: Iterable[Checkpoint]) -> None:
        """Keep checkpoints. Raises ``LedgerError`` also when another one is there in the place of one of them."""
        for made in checkpoints:
            self._add(made)

    def newest(self, ledger: str) -> Checkpoint | None:
        """The checkpoint of a ledger that counts most entries; ``None``: there is none."""
        filesystem, root = self._open()
        names = self._names(filesystem, root, ledger)
        return self._read(filesystem, max(names, key=_number)) if names else None

    def read(self, ledger: str) -> list[Checkpoint]:
        """All checkpoints of a ledger, the oldest first, whether genuine or not."""
        filesystem, root = self._open()
        found = [self._read(filesystem, path) for path in self._names(filesystem, root, ledger)]
        return sorted(found, key=lambda made: made.seq)

    def _read(self, filesystem: AbstractFileSystem, path: str) -> Checkpoint:
        made = self._parsed(self._content(filesystem, path))
        if made is None:
            raise LedgerError(f"{path}: is no checkpoint, or was damaged; restore it, or move it away to look into")
        return made

    def _add(self, made: Checkpoint) -> None:
        filesystem, root = self._open()
        path = f"{root}/{made.ledger}-{made.seq:012d}.json"
        if self._exists(filesystem, path):
            if self._parsed(self._content(filesystem, path)) == made:
                return
            raise LedgerError(
                f"{path}: another checkpoint is anchored there: the ledger is not the one that was anchored (an older "
                "copy was put back and written to); run `export-guard ledger verify`"
            )
        try:
            filesystem.makedirs(root, exist_ok=True)
            with filesystem.transaction, filesystem.open(path, "wb") as file:  # all of it or nothing
                file.write(made.to_json().encode("ascii") + b"\n")
        except Exception as error:  # noqa: BLE001 - third-party file systems raise anything
            raise self._failed("written", error) from None

    def _names(self, filesystem: AbstractFileSystem, root: str, ledger: str) -> list[str]:
        try:
            if not filesystem.exists(root):
                return []
            filesystem.invalidate_cache()
            return [name for name in filesystem.find(root) if _belongs(name, ledger)]
        except Exception as error:  # noqa: BLE001 - third-party file systems raise anything
            raise self._failed("listed", error) from None

    def _exists(self, filesystem: AbstractFileSystem, path: str) -> bool:
        try:
            return bool(filesystem.exists(path))
        except Exception as error:  # noqa: BLE001 - third-party file systems raise anything
            raise self._failed("read", error) from None

    def _content(self, filesystem: AbstractFileSystem, path: str) -> bytes:
        try:
            return bytes(filesystem.cat_file(path))
        except Exception as error:  # noqa: BLE001 - third-party file systems raise anything
            raise self._failed("read", error) from None

    def _open(self) -> tuple[AbstractFileSystem, str]:
        from fsspec.core import url_to_fs

        try:
            filesystem, root = url_to_fs(self._url)
        except Exception as error:  # noqa: BLE001 - third-party file systems raise anything
            raise self._failed("opened", error) from None
        return filesystem, str(root)

    def _failed(self, doing: str, error: Exception) -> LedgerError:
        return LedgerError(
            f"{self._url}: the anchor of the ledger's checkpoints cannot be {doing} ({type(error).__name__}); see that "
            "it is reachable and may be written, or take it out of the settings"
        )

    @staticmethod
    def _parsed(content: bytes) -> Checkpoint | None:
        try:
            fields: Any = json.loads(content)
        except ValueError:
            return None
        return from_fields(fields) if isinstance(fields, dict) else None


def _number(path: str) -> int:
    return int(path.rpartition("-")[2].removesuffix(".json"))


def _belongs(path: str, ledger: str) -> bool:
    name = path.rpartition("/")[2]
    number = name.removeprefix(f"{ledger}-").removesuffix(".json")
    return name == f"{ledger}-{number}.json" and number.isdigit()
