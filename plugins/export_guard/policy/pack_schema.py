"""The JSON Schema of a pack file, for editors: ``python -m export_guard.policy.pack_schema`` writes it anew."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from export_guard.policy.pack import Pack

SCHEMA_FILE = Path(__file__).with_name("pack.schema.json")
"""The published schema."""


def json_schema() -> dict[str, Any]:
    """What a pack file may hold. Names that lead nowhere and unknown kinds are found at load only."""
    described = Pack.model_json_schema(by_alias=True)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **described,
        "title": "A rule pack of Export Guard",
    }


if __name__ == "__main__":
    SCHEMA_FILE.write_text(json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
