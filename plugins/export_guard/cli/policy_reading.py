"""Reads what a command is about: a policy file, a pack file, or a pack that comes with the guard, by its id."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from export_guard.policy.extending import load_own
from export_guard.policy.pack import SHIPPED, Pack, load_pack, shipped_ids
from export_guard.policy.policy import Policy, load_policy
from export_guard.policy.yaml_text import YamlText, read_yaml


@dataclass(frozen=True)
class Written:
    """A policy or a pack, with its file as text that knows its lines."""

    content: Policy | Pack
    text: YamlText


def read(name: str) -> Written:
    """Read a file, or the shipped pack of that id. Raises ``PolicyError`` that names file, line and fix."""
    path = Path(name)
    if name in shipped_ids() and not path.exists():
        path = SHIPPED / f"{name}.yaml"
    text = read_yaml(path)
    if not isinstance(text.value, dict) or "pack" not in text.value:
        return Written(load_policy(path), text)
    # A pack that extends none may be another version of a shipped one, which a policy would refuse under its id.
    return Written(load_own(path) if "extends" in text.value else load_pack(path), text)
