"""The notifiers that the configuration names for every guard: ``[export_guard] notify``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from export_guard.errors import ExportGuardError

if TYPE_CHECKING:
    from export_guard.airflow.notifying.notifiers import VerdictNotifier

OUTCOMES = ("allow", "hold", "block", "refused", "unguarded")
UNLESS_SAID = ("hold", "block", "refused", "unguarded")
"""Outcomes that are told of where an entry names none."""

_CHANNELS = {
    "slack": "SlackNotifier",
    "teams": "TeamsNotifier",
    "pagerduty": "PagerDutyNotifier",
    "webhook": "WebhookNotifier",
    "email": "EmailNotifier",
}
_TAKES = {"conn_id", "to", "from_email"}


@dataclass(frozen=True)
class Channel:
    """An entry: the ``name`` of a channel, the ``outcomes`` that it is told of, and the arguments of its notifier."""

    name: str
    outcomes: frozenset[str]
    options: Mapping[str, Any]

    def notifier(self) -> VerdictNotifier:
        """What sends its messages."""
        from export_guard.airflow.notifying import notifiers

        made: VerdictNotifier = getattr(notifiers, _CHANNELS[self.name])(**self.options)
        return made


def channel_of(entry: Mapping[str, Any]) -> Channel:
    """The channel that an entry names: ``{"channel": "slack", "conn_id": "…", "outcomes": ["block"]}``.

    For e-mail with ``to``. Raises :class:`~export_guard.errors.ExportGuardError` where it cannot be understood.
    """
    channel, outcomes = entry.get("channel"), entry.get("outcomes", UNLESS_SAID)
    options = {key: value for key, value in entry.items() if key not in ("channel", "outcomes")}
    needs = "to" if channel == "email" else "conn_id"
    if channel not in _CHANNELS:
        raise _mistake(f"names the channel {channel!r}; use one of {', '.join(_CHANNELS)}")
    if unknown := sorted(set(options) - (_TAKES if channel == "email" else {"conn_id"})):
        raise _mistake(f"has {unknown[0]!r} for {channel}, which it does not take")
    if needs not in options:
        raise _mistake(f"has no {needs!r} for {channel}")
    if not isinstance(outcomes, list | tuple) or set(outcomes) - set(OUTCOMES):
        raise _mistake(f"has outcomes that are none; use {', '.join(OUTCOMES)}")
    return Channel(channel, frozenset(outcomes), options)


def entries(text: str) -> list[Mapping[str, Any]]:
    """The entries of the option, which is a JSON list. Raises ``ExportGuardError`` where it is none.

    Each is read by itself (:func:`channel_of`), so that a mistake in one silences no other.
    """
    if not text:
        return []
    try:
        found = json.loads(text)
    except ValueError:
        raise _mistake("is no JSON") from None
    if not isinstance(found, list) or not all(isinstance(entry, dict) for entry in found):
        raise _mistake("is no list of entries")
    return found


def _mistake(what: str) -> ExportGuardError:
    return ExportGuardError(f"[export_guard] notify {what}; see docs/signals.md")
