"""Files, globs and folders as one dataset."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from export_guard.datasets import fingerprint
from export_guard.datasets.connections import Connections, public_url
from export_guard.datasets.dataset import Fingerprint, Part
from export_guard.datasets.failures import attempt
from export_guard.datasets.formats import part_of
from export_guard.datasets.listing import find_files


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
        """One part a file, by path."""
        for file in find_files(self.source, self.connections):
            yield part_of(file)

    def fingerprint(self) -> Fingerprint:
        """Hash of the content, or the store's etags and sizes; see :mod:`export_guard.datasets.fingerprint`."""
        files = find_files(self.source, self.connections)
        return attempt(self.name, lambda: fingerprint.of_files(files))
