from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.main import get_command

from export_guard.cli.exit_codes import ExitCode
from export_guard.cli.main import app

PAGE = Path(__file__).parents[2] / "docs" / "command-line.md"


def _commands(command, path: tuple[str, ...] = ()) -> Iterator[tuple[str, object]]:
    for name, inner in getattr(command, "commands", {}).items():
        yield from _commands(inner, (*path, name))
    if not hasattr(command, "commands"):
        yield " ".join(path), command


COMMANDS = dict(_commands(get_command(app)))


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_every_option_is_documented(name: str) -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert f"export-guard {name}" in page
    options = [o for parameter in COMMANDS[name].params for o in (*parameter.opts, *parameter.secondary_opts)]
    assert not [o for o in options if o.startswith("--") and o != "--help" and f"`{o}" not in page]


def test_every_exit_status_is_documented() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert not [code for code in ExitCode if f"| {code.value} |" not in page]
