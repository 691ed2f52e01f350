"""YAML to plain values that remember their line, refusing what YAML 1.1 readers would misread.

The file is composed into nodes and turned into values here, because only the nodes still know whether a
scalar was quoted and where it stood.
"""

from __future__ import annotations

import re
from collections.abc import Hashable
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode

from export_guard.errors import PolicyError

_MISREAD = re.compile(r"(?i:y|n|yes|no|on|off)")
_LEADING_ZERO = re.compile(r"[-+]?0[0-9_]+")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_TAG = "tag:yaml.org,2002:"

Location = tuple[str | int, ...]


@dataclass
class YamlText:
    """The values of one YAML file and the line (from 1) of every key and item."""

    path: Path
    value: Any
    lines: dict[Location, int] = field(default_factory=dict)

    def line(self, location: Location) -> int:
        """Line of the deepest part of ``location`` that is in the file; parts that are not are skipped.

        Validators add parts of their own (the name of a union member), and a missing key has no line:
        the line of what should hold it is given then.
        """
        known: Location = ()
        for part in location:
            if (*known, part) in self.lines:
                known = (*known, part)
        return self.lines.get(known, 1)

    def error(self, location: Location, problem: str, fix: str) -> PolicyError:
        """The error ``file:line: problem. fix`` for a place in this file."""
        return PolicyError(describe(self.path, self.line(location), problem, fix))


def describe(path: Path, line: int, problem: str, fix: str) -> str:
    """The wording that every policy error has: ``file:line: problem. fix``."""
    return f"{path}:{line}: {problem}. {fix}"


def read_yaml(path: Path) -> YamlText:
    """Read one YAML document. Raises :class:`PolicyError` naming file and line for anything doubtful."""
    return yaml_of(path, content_of(path))


def content_of(path: Path) -> str:
    """The text of a file. Raises :class:`PolicyError` when it cannot be read."""
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        fix = "Check that the file exists and may be read"
        raise PolicyError(describe(path, 1, f"cannot be read ({type(error).__name__})", fix)) from None
    except UnicodeDecodeError:
        raise PolicyError(describe(path, 1, "is not UTF-8 text", "Save the file as UTF-8")) from None


def yaml_of(path: Path, content: str) -> YamlText:
    """The YAML document that a file's text is. Raises :class:`PolicyError` naming file and line.

    The same content is parsed once in a process, however often it is asked for: parsing takes milliseconds, and a
    task reads its policy several times. Each caller gets values of its own.
    """
    parsed = _parsed(path, content)
    return YamlText(path, _copied(parsed.value), dict(parsed.lines))


@lru_cache(maxsize=32)
def _parsed(path: Path, content: str) -> YamlText:
    """Parsed once for each content, not for each date of the file: a file that was changed may bear the old one."""
    try:
        node = YAML(typ="safe", pure=True).compose(content)
    except MarkedYAMLError as error:
        mark = error.problem_mark
        line = mark.line + 1 if mark is not None else 1
        raise PolicyError(describe(path, line, f"is not YAML: {error.problem}", "Correct the syntax here")) from None
    except YAMLError as error:
        raise PolicyError(describe(path, 1, f"is not YAML ({type(error).__name__})", "Correct the syntax")) from None
    if node is None:
        raise PolicyError(describe(path, 1, "is empty", "Begin with `version: 1`"))
    text = YamlText(path, None)
    text.value = _Reader(text).value(node, ())
    return text


def _copied(value: Any) -> Any:
    """Mappings and lists anew, all the way down; what else there is cannot be changed."""
    if isinstance(value, dict):
        return {key: _copied(each) for key, each in value.items()}
    return [_copied(each) for each in value] if isinstance(value, list) else value


class _Reader:
    """Turns nodes into values and notes their lines."""

    def __init__(self, text: YamlText) -> None:
        self._text = text
        self._seen: set[int] = set()

    def value(self, node: Node, location: Location) -> Any:
        self._text.lines.setdefault(location, node.start_mark.line + 1)
        if id(node) in self._seen:
            raise self._error(node, "an alias (*name) stands for a value", "Write the value out")
        self._seen.add(id(node))
        if isinstance(node, ScalarNode):
            return self._scalar(node)
        if isinstance(node, MappingNode):
            return self._mapping(node, location)
        return [self.value(item, (*location, index)) for index, item in enumerate(node.value)]

    def _mapping(self, node: MappingNode, location: Location) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = self._scalar(key_node) if isinstance(key_node, ScalarNode) else None
            if not isinstance(key, str) or not isinstance(key, Hashable):
                raise self._error(key_node, "a key is not text", "Put the key in quotes")
            if key in values:
                raise self._error(key_node, f"the key {key!r} occurs twice", "Remove one of the two")
            self._text.lines[(*location, key)] = key_node.start_mark.line + 1
            values[key] = self.value(value_node, (*location, key))
        return values

    def _scalar(self, node: ScalarNode) -> Any:
        raw, plain = str(node.value), node.style is None
        if plain and _MISREAD.fullmatch(raw):
            raise self._error(
                node,
                f"unquoted {raw} is the boolean {str(raw.lower() in ('y', 'yes', 'on')).lower()} to many YAML readers",
                f'Write "{raw}" in quotes for text (Norway is "NO"), or true/false for a switch',
            )
        if not plain or node.tag == f"{_TAG}str":
            return raw
        return self._typed(node, raw)

    def _typed(self, node: ScalarNode, raw: str) -> Any:
        tag = str(node.tag).removeprefix(_TAG)
        if tag == "null":
            return None
        if tag == "bool":
            return raw.lower() == "true"
        if tag in ("int", "float"):
            return self._number(node, raw, whole=tag == "int")
        if tag == "timestamp" and _DATE.fullmatch(raw):
            try:
                return date.fromisoformat(raw)
            except ValueError:
                raise self._error(node, f"{raw} is no day of the calendar", "Write a date as YYYY-MM-DD") from None
        raise self._error(node, f"the value {raw!r} has the unexpected type {tag}", "Put it in quotes if it is text")

    def _number(self, node: Node, raw: str, *, whole: bool) -> int | float:
        if _LEADING_ZERO.fullmatch(raw):
            raise self._error(node, f"unquoted {raw} begins with a zero", "Put it in quotes, or drop the zero")
        try:
            return int(raw.replace("_", ""), 0) if whole else float(raw.replace("_", ""))
        except ValueError:
            raise self._error(node, f"{raw} is no number that can be compared", "Write a plain number") from None

    def _error(self, node: Node, problem: str, fix: str) -> PolicyError:
        return PolicyError(describe(self._text.path, node.start_mark.line + 1, problem, fix))
