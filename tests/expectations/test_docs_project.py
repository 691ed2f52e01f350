"""The page about an existing project, run from an empty folder: each of its blocks in order, as a reader would.

``EXPORT_GUARD_REFRESH_DOCS=1 pytest tests/expectations/test_docs_project.py`` writes the outputs anew.
"""

from __future__ import annotations

import io
import os
import re
import shlex
import sys
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from export_guard.cli.main import main

PAGE = Path(__file__).parents[2] / "docs" / "expectations-in-a-project.md"
BLOCK = re.compile(r"^```(?P<language>\w+)\n(?P<text>.*?)^```$", re.DOTALL | re.MULTILINE)
REFRESH = bool(os.environ.get("EXPORT_GUARD_REFRESH_DOCS"))


class Reader:
    """Does what the page says, one block after the other."""

    def __init__(self) -> None:
        self.names: dict[str, Any] = {}
        self.printed = ""

    def python(self, text: str) -> str:
        """Runs it; gives the block as it is, and keeps what was printed."""
        output = io.StringIO()
        with redirect_stdout(output):
            exec(compile(text, str(PAGE), "exec"), self.names)
        self.printed = output.getvalue()
        return text

    def text(self, _: str) -> str:
        """What the block before printed."""
        return self.printed

    def console(self, text: str) -> str:
        """Runs the command; gives it with its output."""
        command = text.partition("\n")[0]
        arguments = shlex.split(command.removeprefix("$ "))
        output = io.StringIO()
        with pytest.MonkeyPatch.context() as patch, redirect_stdout(output):
            patch.setattr(sys, "argv", arguments)
            with pytest.raises(SystemExit) as stopped:
                main()
        assert not stopped.value.code, output.getvalue()
        return f"{command}\n{output.getvalue()}"

    def yaml(self, text: str) -> str:
        """Puts the keys into the project's file."""
        file, yaml = Path("gx/great_expectations.yml"), YAML()
        config = yaml.load(file)
        config["stores"] |= YAML(typ="safe").load(text)["stores"]
        yaml.dump(config, file)
        return text


def test_the_page_can_be_followed_from_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    notes = [f"order {i} arrived" if i != 77 else "please call 212-555-0123" for i in range(1200)]
    rows = [f"{i},person{i}@mail.example,{notes[i]},{i % 90}.5" for i in range(1200)]
    Path("customers.csv").write_text("\n".join(["customer_id,contact,note,spent", *rows]) + "\n")
    page, reader = PAGE.read_text(encoding="utf-8"), Reader()
    done = page
    for block in BLOCK.finditer(page):
        real = getattr(reader, block["language"])(block["text"])
        done = done.replace(block[0], f"```{block['language']}\n{real}```", 1)
    if REFRESH:
        PAGE.write_text(done, encoding="utf-8")
    else:
        assert done == page, "EXPORT_GUARD_REFRESH_DOCS=1 writes the page anew"
    assert reader.printed == "success: False\n"
    assert "Stopped" in Path("customers.html").read_text(encoding="utf-8")
    assert "212-555-0123" not in "".join(p.read_text(errors="replace") for p in Path("gx").rglob("*") if p.is_file())
