"""One dataset out of the several files or objects that one task moves."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

from export_guard.datasets import Connections, Dataset, Fingerprint, Part, open_dataset


class Several:
    """Datasets that leave together: inspected as one, pinned as one, in the order that the task names them."""

    def __init__(self, sources: Sequence[object], connections: Connections) -> None:
        self._members: list[Dataset] = [open_dataset(source, connections=connections) for source in sources]

    @property
    def name(self) -> str:
        """The first by name, the others by number."""
        first = self._members[0].name
        return first if len(self._members) == 1 else f"{first} and {len(self._members) - 1} more"

    def parts(self) -> Iterator[Part]:
        """All parts of all members."""
        for member in self._members:
            yield from member.parts()

    def fingerprint(self) -> Fingerprint:
        """One digest over the members' digests; any other order or member gives another one."""
        taken = [member.fingerprint() for member in self._members]
        return Fingerprint(
            "objects" if all(f.method == "objects" for f in taken) else "content",
            hashlib.sha256("\n".join(f.digest for f in taken).encode()).hexdigest(),
            tuple(item for f in taken for item in f.objects),
        )
