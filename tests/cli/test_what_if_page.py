"""The page about what-if: its files are read, its commands are run, its outputs are theirs.

``EXPORT_GUARD_REFRESH_DOCS=1 pytest tests/cli/test_what_if_page.py`` writes the outputs anew.
"""

from __future__ import annotations

import os
import re
import shlex
from pathlib import Path

import pytest

from export_guard.policy.what_if_file import DataEntry, PastEntry, PastExportEntry, WhatIfFile

PAGE = Path(__file__).parents[2] / "docs" / "what-if.md"
FILE = re.compile(r"```yaml\n# (?P<name>\S+)\n(?P<content>.*?)```\n", re.DOTALL)
BLOCK = re.compile(r"```console\n\$ (?P<command>export-guard [^\n]*)\n(?P<output>.*?)```\n", re.DOTALL)
STATUS = "; echo $?"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for match in FILE.finditer(PAGE.read_text(encoding="utf-8")):
        (tmp_path / match["name"]).write_text(f"# {match['name']}\n{match['content']}", encoding="utf-8")
    return tmp_path


def test_the_files_of_the_page_give_its_outputs(run, folder):
    page = PAGE.read_text(encoding="utf-8")
    blocks = list(BLOCK.finditer(page))
    assert len(blocks) >= 4
    for match in blocks:
        command, documented = match["command"], match["output"]
        ran = run(*shlex.split(command.removesuffix(STATUS))[1:])
        shown = ran.everything.rstrip("\n") + "\n" + (f"{ran.code}\n" if command.endswith(STATUS) else "")
        shown = "\n".join(line.rstrip() for line in shown.splitlines()) + "\n"
        if os.environ.get("EXPORT_GUARD_REFRESH_DOCS"):
            page = page.replace(f"$ {command}\n{documented}```", f"$ {command}\n{shown}```")
        else:
            assert _gist(shown) == _gist(documented), "EXPORT_GUARD_REFRESH_DOCS=1 writes the page anew"
    if os.environ.get("EXPORT_GUARD_REFRESH_DOCS"):
        PAGE.write_text(page, encoding="utf-8")


def _gist(shown):
    """What a reader relies on: the headline, the sections, the exit status."""
    lines = shown.strip().splitlines()
    return [lines[0], [line for line in lines if line.endswith(":") and line[0] != " "], lines[-1]]


@pytest.mark.parametrize("model", [WhatIfFile, DataEntry, PastEntry, PastExportEntry])
def test_every_key_is_on_the_page(model):
    page = PAGE.read_text(encoding="utf-8")
    explained = {word for span in re.findall(r"`([^`\n]+)`", page) for word in re.findall(r"\w+", span)}
    assert not set(model.model_fields) - explained
