"""A remark on a policy or a pack that is valid and may still not say what its author means."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal


@dataclass(frozen=True, order=True)
class Remark:
    """Where it is (line from 1), what is odd, what to do. A ``note`` is to be known, a ``warning`` to be acted on."""

    path: Path
    line: int
    level: Literal["warning", "note"]
    problem: str
    fix: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.level}: {self.problem}. {self.fix}"
