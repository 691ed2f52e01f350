"""A notice in the form that each system takes."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Any

from export_guard.airflow.notifying.notice import Notice

Form = Callable[[Notice], dict[str, Any]]

_SLACK_BLOCK = 2_900
"""Characters of one block of text; Slack takes 3,000."""
_SLACK_FIELD = 2_000
_SLACK_HEADER = 150
_PAGERDUTY_SUMMARY = 1_024
_TEAMS_TEXT = 6_000
"""Characters of the alert, more than any has; a whole Teams message may have 28 KB."""
_TEAMS_FACT = 500
_COLOURS = {"allow": "Good", "hold": "Warning"}
_SEVERITIES = {
    "allow": "info",
    "hold": "warning",
    "block": "error",
    "refused": "critical",
    "unguarded": "critical",
    "failed": "error",
}


def slack(notice: Notice) -> dict[str, Any]:
    """Block Kit: the headline, the figures as fields, and the alert in a fixed-width font."""
    fields = [
        {"type": "mrkdwn", "text": _cut(f"*{_slack(name)}*\n{_slack(value)}", _SLACK_FIELD)}
        for name, value in notice.facts
    ]
    blocks: list[dict[str, Any]] = [
        {"type": "header", "text": {"type": "plain_text", "text": _cut(notice.headline, _SLACK_HEADER)}},
        {"type": "section", "fields": fields},
        {"type": "section", "text": {"type": "mrkdwn", "text": f"```{_cut(_slack(notice.text), _SLACK_BLOCK)}```"}},
    ]
    if notice.link:
        blocks.append({"type": "section", "text": {"type": "mrkdwn", "text": f"<{notice.link}|Open the task's log>"}})
    return {"text": _cut(_slack(notice.headline), _SLACK_BLOCK), "blocks": blocks}


def teams(notice: Notice) -> dict[str, Any]:
    """An Adaptive Card, as a Teams workflow takes it (`When a Teams webhook request is received`)."""
    body: list[dict[str, Any]] = [
        {
            "type": "TextBlock",
            "text": _cut(notice.headline, _TEAMS_FACT),
            "weight": "Bolder",
            "wrap": True,
            "color": _COLOURS.get(notice.outcome, "Attention"),
        },
        {
            "type": "FactSet",
            "facts": [{"title": name, "value": _cut(value, _TEAMS_FACT)} for name, value in notice.facts],
        },
        {
            "type": "RichTextBlock",
            "inlines": [{"type": "TextRun", "text": _cut(notice.text, _TEAMS_TEXT), "fontType": "Monospace"}],
        },
    ]
    card: dict[str, Any] = {
        "type": "AdaptiveCard",
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "version": "1.4",
        "body": body,
    }
    if notice.link:
        card["actions"] = [{"type": "Action.OpenUrl", "title": "Open the task's log", "url": notice.link}]
    return {
        "type": "message",
        "attachments": [{"contentType": "application/vnd.microsoft.card.adaptive", "content": card}],
    }


def pagerduty(notice: Notice, routing_key: str) -> dict[str, Any]:
    """An event for PagerDuty's Events API v2; an export that may go resolves what was raised about it before."""
    event: dict[str, Any] = {
        "routing_key": routing_key,
        "event_action": "resolve" if notice.outcome == "allow" else "trigger",
        "dedup_key": notice.dedup_key,
        "payload": {
            "summary": _cut(notice.headline, _PAGERDUTY_SUMMARY),
            "source": "{dag_id}/{task_id}".format(**notice.run),
            "severity": _SEVERITIES[notice.outcome],
            "component": "export_guard",
            "custom_details": notice.to_json(),
        },
    }
    if notice.link:
        event["links"] = [{"href": notice.link, "text": "Task log"}]
    return event


def webhook(notice: Notice) -> dict[str, Any]:
    """The notice as it is, for a system of your own."""
    return notice.to_json()


def html(notice: Notice) -> str:
    """The body of an e-mail: the headline, the figures as a table, and the alert in a fixed-width font."""
    cell = 'style="padding: 2px 12px 2px 0; vertical-align: top"'
    rows = "".join(
        f"<tr><th align='left' {cell}>{escape(n)}</th><td {cell}>{escape(v)}</td></tr>" for n, v in notice.facts
    )
    link = f'<p><a href="{escape(notice.link)}">Open the task&#39;s log</a></p>' if notice.link else ""
    return (
        f"<html><body style='font-family: sans-serif'><h3>{escape(notice.headline)}</h3><table>{rows}</table>"
        f"<pre>{escape(notice.text)}</pre>{link}</body></html>"
    )


def text(notice: Notice) -> str:
    """The same as plain text."""
    rows = "\n".join(f"{name}: {value}" for name, value in notice.facts)
    return f"{notice.text}\n\n{rows}\n" + (f"\n{notice.link}\n" if notice.link else "")


def _slack(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _cut(words: str, most: int) -> str:
    """The text up to so many characters; a cut is said."""
    end = " … (more in the task's log)"
    return words if len(words) <= most else words[: most - len(end)] + end
