"""What an exporter row says: what a task moves and where to, or that this cannot be told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Literal

from export_guard.airflow.connections import AirflowConnections
from export_guard.errors import ExportGuardError

if TYPE_CHECKING:
    from export_guard.datasets.dataset import SourceObject


class UnclearExportError(ExportGuardError):
    """What an operator moves, or where to, cannot be told for sure; the export must hold."""


class Uninspectable(str):
    """Stands for a dataset that cannot be opened before it leaves; the text says why and what to do. It holds."""

    __slots__ = ()


@dataclass(frozen=True)
class Movement:
    """What one run of an operator moves and where to.

    ``dataset`` is a path or URL, several of them, a mapping ``{"conn_id", "query" | "table"}``, or
    :class:`Uninspectable`.
    ``endpoint`` is a URL without credentials and without connection ids, or a recipient's id where an author
    declared it. ``claimed`` is the recipient (or endpoint) that an author named beside an endpoint that was
    read off the operator; both must belong to one recipient.
    """

    dataset: Any
    endpoint: str
    claimed: str = ""


Reader = Callable[[Any, AirflowConnections], Movement]

Point = Callable[[Any, tuple[str, ...]], None]
"""Sets the fields of a running task so that it moves sealed copies: a path or ``s3://bucket/key`` for each object.

Raises :class:`UnclearExportError` where the task cannot be pointed at them.
"""


@dataclass(frozen=True)
class Sealing:
    """Where the copies of what an operator moves must lie, and how it is pointed at them.

    ``below`` gives the prefix whose objects a task moves: they keep their names below it, and the task is pointed at
    the prefix of the copies.
    """

    scheme: Literal["file", "s3"]
    point: Point
    below: Callable[[Any], str] | None = None


Pin = Callable[[Any, "Sequence[SourceObject]"], None]
"""Sets the fields of a running task so that it moves these very objects and nothing newer."""


def _as_files(dataset: Any) -> Any:
    from export_guard.datasets.files import EveryFile  # late, since this is read while Dags are parsed

    if isinstance(dataset, str):
        return dataset if isinstance(dataset, Uninspectable) else EveryFile(dataset)
    return tuple(map(_as_files, dataset)) if isinstance(dataset, (list, tuple)) else dataset


def _always(_task: Any) -> bool:
    return True


HOLDS = "holds: "
"""How a row begins to say what it reads where the export holds unless its author declares more."""


@dataclass(frozen=True)
class Exporter:
    """One row: an operator class, how to read its movement, and whether an instance moves data out at all.

    ``outward`` is asked when the Dag is parsed, so it may only look at fields that are not templates. ``moves`` says
    in words what is read, for people, and begins with :data:`HOLDS` where what leaves cannot be opened. ``guessed``
    marks the row for classes that no other row names. ``pin`` is there where an operator can be told which version
    of its objects to move, ``sealing`` where it can be pointed at copies of them, ``authors_word`` where only some
    instances can be read.
    """

    operator: str
    read: Reader
    moves: str = ""
    outward: Callable[[Any], bool] = _always
    pin: Pin | None = None
    sealing: Sealing | None = None
    guessed: bool = False
    authors_word: bool = False

    def movement(self, task: Any, connections: AirflowConnections) -> Movement:
        """What a running task moves. The paths and URLs in it are moved as files, also where they belong to a table."""
        movement = self.read(task, connections)
        return replace(movement, dataset=_as_files(movement.dataset))

    @property
    def declarable(self) -> bool:
        """Whether an author may say what it moves, since the row cannot, or only guesses."""
        return self.guessed or self.authors_word or self.moves.startswith(HOLDS)

    def moves_out(self, task: Any) -> bool:
        """Whether a task, mapped or not, moves data out; a field that is mapped over may say that it does."""
        if not getattr(task, "is_mapped", False):
            return self.outward(task)
        try:
            return self.outward(SimpleNamespace(**task.partial_kwargs))
        except AttributeError:  # left to its default, or told for each task only when it runs
            return True
