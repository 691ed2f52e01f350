"""Files, globs and folders as one dataset; a folder that is a table is read as one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from export_guard.datasets import delta, fingerprint
from export_guard.datasets.connections import Connections, public_url
from export_guard.datasets.dataset import Fingerprint, Part
from export_guard.datasets.failures import attempt
from export_guard.datasets.formats import part_of
from export_guard.datasets.listing import find_files
from export_guard.datasets.stored_file import StoredFile


class EveryFile(str):
    """A path or URL of which every file leaves as it is, whatever table the files belong to."""

    __slots__ = ()


@dataclass(frozen=True)
class FilesDataset:
    """Every file behind a path, glob, folder or URL; listed anew each time, so a late file is not missed."""

    source: str = field(repr=False)
    connections: Connections = field(repr=False)

    @property
    def name(self) -> str:
        """The source without credentials."""
        return public_url(self.source)

    def parts(self) -> Iterator[Part]:
        """One part a file, by path; those of the table where the folder is one."""
        files = find_files(self.source, self.connections)
        table = self._table(files)
        if table is not None:
            yield from table.parts()
            return
        for file in files:
            yield part_of(file)

    def fingerprint(self) -> Fingerprint:
        """Hash of the content, or the store's etags and sizes; see :mod:`export_guard.datasets.fingerprint`."""
        files = find_files(self.source, self.connections)
        table = self._table(files)
        if table is not None:
            return table.fingerprint_among(files)
        return attempt(self.name, lambda: fingerprint.of_files(files))

    def _table(self, files: Sequence[StoredFile]) -> delta.DeltaDataset | None:
        return None if isinstance(self.source, EveryFile) else delta.table_in(self.source, files, self.connections)
