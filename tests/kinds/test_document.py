"""The page of kinds is current."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from export_guard.kinds.catalogue import all_kinds

PAGE = Path(__file__).parents[2] / "docs" / "kinds.md"


def test_the_page_of_kinds_is_what_the_command_writes() -> None:
    written = subprocess.run([sys.executable, "-m", "export_guard.kinds.document"], capture_output=True, check=True)
    assert PAGE.read_text(encoding="utf-8") == written.stdout.decode()


def test_the_page_names_every_kind() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert all(f"| `{k.name}` |" in text for k in all_kinds())
