"""``export-guard policy check`` and ``schema``: what is wrong or odd in a policy or a pack, and what may be in one."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from export_guard.cli.exit_codes import ExitCode
from export_guard.cli.plain_text import printable
from export_guard.cli.policy_reading import Written, read
from export_guard.policy.pack import Pack
from export_guard.policy.pack_schema import json_schema
from export_guard.policy.policy import Policy, PolicyFile
from export_guard.policy.tooling.linting import lint_pack
from export_guard.policy.tooling.policy_linting import lint_policy
from export_guard.policy.tooling.remark import Remark


def check_files(files: Sequence[Path], *, strict: bool) -> ExitCode:
    """Print every remark, then a line on each file. ``FAILED`` with ``strict`` when there are warnings.

    Raises ``PolicyError`` that names file, line and fix for a file that is wrong.
    """
    warned = False
    for file in files:
        written = read(str(file))
        remarks = sorted(set(_remarks(written)))
        for remark in remarks:
            _say(str(remark))
        if isinstance(written.content, Policy):
            for expired in written.content.warnings:
                _say(f"warning: {expired}")
            warned = warned or bool(written.content.warnings)
        warnings = [remark for remark in remarks if remark.level == "warning"]
        warned = warned or bool(warnings)
        how = f"{len(warnings)} warning{'s' * (len(warnings) != 1)}" if warnings else "fine"
        _say(f"{file}: {how} ({_inside(written.content)})")
    return ExitCode.FAILED if strict and warned else ExitCode.ALLOWED


def print_schema(what: str) -> ExitCode:
    """Print the JSON Schema of a ``policy`` file or of a ``pack`` file."""
    draft = "https://json-schema.org/draft/2020-12/schema"
    schema = json_schema() if what == "pack" else {"$schema": draft, **PolicyFile.model_json_schema()}
    sys.stdout.write(json.dumps(schema, indent=2) + "\n")
    return ExitCode.ALLOWED


def _remarks(written: Written) -> list[Remark]:
    today = datetime.now(UTC).date()
    if isinstance(written.content, Policy):
        return list(lint_policy(written.content, written.text, today))
    return list(lint_pack(written.content, written.text, today))


def _inside(content: Policy | Pack) -> str:
    if isinstance(content, Policy):
        packs = ", ".join(pack.id for pack in content.packs) or "none"
        return f"packs: {packs}; recipients: {', '.join(content.recipients) or 'none'}"
    return f"pack {content.id}: {len(content.rules)} rules, {len(content.counted)} limits"


def _say(line: str) -> None:
    sys.stdout.write(f"{printable(line)}\n")
