"""What a decision looks like to people and to machines."""

from __future__ import annotations

from export_guard.report.alert import message
from export_guard.report.verdict_json import verdict_json

__all__ = ["message", "verdict_json"]
