"""Writing an accepted finding into the baseline, leaving comments and the other entries as they are."""

from __future__ import annotations

import io
import os
import secrets
import shutil
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from export_guard.errors import PolicyError
from export_guard.policy.baseline import AcceptedEntry, Baseline, load_baseline
from export_guard.profile.column_fingerprint import ColumnFingerprint, column_set
from export_guard.profile.columns import Finding
from export_guard.profile.profile import TableProfile

_HEADING = """\
Findings that a person looked into and accepted as being none. Reviewed like code.
Written by `export-guard baseline add`; no value of any dataset is in here."""
_WIDTH = 110


def new_entry(
    table: TableProfile,
    finding: Finding,
    *,
    dataset: str | None,
    by_columns: bool,
    accepted_by: str,
    why: str,
    accepted_on: date,
    until: date,
) -> AcceptedEntry:
    """The entry that accepts a finding of a table.

    It is bound to the table's set of columns (``by_columns``), to a pattern for the name of the ``dataset``, or to
    both. Raises :class:`~export_guard.errors.PolicyError` for words that are none or hold what looks like a value.
    """
    shape = ColumnFingerprint.of(table.columns[finding.column.label])
    content = {name: value for name, value in shape.to_json().items()}
    try:
        return AcceptedEntry.model_validate(
            {
                "table": column_set([stats.column.name for stats in table.columns.values()]) if by_columns else None,
                "dataset": dataset,
                "column": finding.column.label,
                "kind": finding.kind,
                "stray": finding.stray,
                "accepted_by": accepted_by,
                "accepted_on": accepted_on,
                "until": until,
                "why": why,
                "fingerprint": shape.digest,
                "content": content,
            }
        )
    except ValidationError as error:
        mistakes = [(e["loc"][0], str(e["msg"]).removeprefix("Value error, ")) for e in error.errors()]
    raise PolicyError("; ".join(f"{name}: {problem}" for name, problem in mistakes))  # the input may hold a value


def add_entry(path: Path, entry: AcceptedEntry) -> bool:
    """Write an entry, in place of the one for the same place if there is one. Returns whether there was.

    The file is made where it is not there, and replaced in one step: nobody ever reads half of it.
    Raises :class:`~export_guard.errors.PolicyError` when the file is wrong or cannot be written.
    """
    existing = load_baseline(path) if path.exists() else Baseline(path, ())
    places = [held.place for held in existing.entries]
    yaml = YAML(typ="rt")
    yaml.indent(mapping=2, sequence=4, offset=2)
    yaml.width = _WIDTH
    document = yaml.load(path.read_text(encoding="utf-8")) if path.exists() else _new_document()
    if not document.get("accepted"):
        document["accepted"] = CommentedSeq()
    replaced = entry.place in places
    if replaced:
        document["accepted"][places.index(entry.place)] = _written(entry)
    else:
        document["accepted"].append(_written(entry))
    text = io.StringIO()
    yaml.dump(document, text)
    _replace(path, text.getvalue())
    return replaced


def _new_document() -> CommentedMap:
    document = CommentedMap(version=1, accepted=CommentedSeq())
    document.yaml_set_start_comment(_HEADING)
    return document


def _written(entry: AcceptedEntry) -> CommentedMap:
    """What an entry looks like: words in quotes, since many a column name is no text to YAML; shares on few lines."""
    plain = {k: v for k, v in entry.model_dump().items() if v is not None and not (k == "stray" and not v)}
    node = _quoted(plain)
    for name in ("kinds", "facts"):
        node["content"][name].fa.set_flow_style()
    return node


def _quoted(values: Mapping[str, Any]) -> CommentedMap:
    node = CommentedMap()
    for key, value in values.items():
        if isinstance(value, Mapping):
            node[key] = _quoted(value)
        else:
            node[key] = DoubleQuotedScalarString(value) if isinstance(value, str) else value
    return node


def _replace(path: Path, text: str) -> None:
    draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    try:
        with draft.open("x", encoding="utf-8") as file:
            file.write(text)
        load_baseline(draft)
        if path.exists():
            shutil.copymode(path, draft)
        os.replace(draft, path)
    except OSError as error:
        raise PolicyError(f"{path}: cannot be written ({error.strerror})") from None
    except UnicodeError:
        raise PolicyError(f"{path}: some of the text cannot be written as UTF-8") from None
    finally:
        draft.unlink(missing_ok=True)
