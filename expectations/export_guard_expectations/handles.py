"""Any dataset as a pandas batch of Great Expectations, without converting or hashing it.

Great Expectations gets a frame of one cell, the handle; the metrics find the data behind it.
"""

from __future__ import annotations

import json
import secrets
import weakref
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from export_guard.datasets import open_dataset
from export_guard.datasets.connections import Connections
from export_guard.datasets.dataset import Dataset
from export_guard.errors import InspectionError

HANDLE = "__export_guard_handle__"
"""The one column of a handle frame."""

_T = TypeVar("_T")
_held: dict[str, Held] = {}


@dataclass(frozen=True)
class Held:
    """A dataset behind a handle, and what was found out about it so far.

    It is looked at once for each set of settings, also by several validation definitions.
    """

    dataset: Dataset
    outcomes: dict[str, Any] = field(default_factory=dict, repr=False)

    def once(self, what: str, kwargs: dict[str, Any], work: Callable[[], _T]) -> _T:
        """The outcome of ``work``, done when it is asked for the first time."""
        key = _key(what, kwargs)
        if key not in self.outcomes:
            self.outcomes[key] = work()
        outcome: _T = self.outcomes[key]
        return outcome

    def know(self, what: str, kwargs: dict[str, Any], outcome: Any) -> None:
        """Take over an outcome that was found elsewhere."""
        self.outcomes[_key(what, kwargs)] = outcome


def _key(what: str, kwargs: dict[str, Any]) -> str:
    return json.dumps([what, kwargs], sort_keys=True)


def handle(source: object, *, connections: Connections | None = None) -> Any:
    """A pandas frame that stands for a dataset: give it to a pandas batch definition as ``dataframe``.

    ``source`` is anything that :func:`export_guard.datasets.open_dataset` takes: an Arrow or Polars table, a stream
    of Arrow batches, a Parquet file or folder, a URL, a ``SqlSource``. The data must not change while the frame is
    in use: it is inspected once. Only the expectations of this package see it; all others see a frame of one cell.

    Raises :class:`~export_guard.errors.InspectionError` for what is no dataset.
    """
    return handle_to(Held(open_dataset(source, connections=connections)))


def handle_to(held: Held) -> Any:
    """The frame for what is held; it is let go with the frame."""
    import pandas as pd

    token = secrets.token_hex(16)
    _held[token] = held
    frame = pd.DataFrame({HANDLE: [token]})
    weakref.finalize(frame, _held.pop, token, None)
    return frame


def held_by(frame: Any) -> Held | None:
    """What a handle frame stands for; ``None`` for an ordinary frame.

    Raises :class:`~export_guard.errors.InspectionError` for a handle of another process, or one that is gone.
    """
    if HANDLE not in frame.columns:
        return None
    held = _held.get(str(frame[HANDLE].iloc[0])) if frame.shape == (1, 1) else None
    if held is None:
        raise InspectionError(
            "handle", "stands for no data here", "make it with handle(…) in this process, and keep the frame"
        )
    return held
