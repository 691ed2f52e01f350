"""What Airflow's provider manager asks for: the distribution's name and its configuration section.

Airflow calls this while its own configuration is still initialising, so nothing of Airflow may be
imported here: an import would stop every Airflow process from starting.
"""

from __future__ import annotations

from typing import Any

from export_guard import __version__

_SINCE = "0.1.0"


def _option(
    description: str, *, default: str = "", sensitive: bool = False, example: str | None = None
) -> dict[str, Any]:
    return {
        "description": description,
        "version_added": _SINCE,
        "type": "string",
        "sensitive": sensitive,
        "example": example,
        "default": default,
    }


def get_provider_info() -> dict[str, Any]:
    """The provider's metadata in the form that Airflow's ``provider_info.schema.json`` describes."""
    return {
        "package-name": "airflow-export-guard",
        "name": "Export Guard",
        "description": "Inspects a dataset right before it leaves and stops the run when a limit is passed.",
        "versions": [__version__],
        "task-decorators": [
            {"name": "export_guard", "class-name": "export_guard.airflow.decorating.export_guard_task"},
        ],
        "notifications": [
            f"export_guard.airflow.notifying.notifiers.{name}"
            for name in ("SlackNotifier", "TeamsNotifier", "PagerDutyNotifier", "WebhookNotifier", "EmailNotifier")
        ],
        "cli": ["export_guard.airflow.commands.definition.get_commands"],
        "config": {
            "export_guard": {
                "description": "Where Export Guard finds its policy, ledger and key. An empty option falls back to "
                "the EXPORT_GUARD_* environment variables, then to files in ~/.export_guard.",
                "options": {
                    "policy_file": _option(
                        "Path of the policy file: recipients, endpoints, house limits and rule packs.",
                        example="/opt/airflow/export_guard/policy.yaml",
                    ),
                    "baseline": _option(
                        "Path of the file of accepted findings, which are left out of decisions. Named and not "
                        "there, it holds every export.",
                        example="/opt/airflow/export_guard/export_guard_baseline.yaml",
                    ),
                    "ner_model": _option(
                        "Name or path of the spaCy model that looks for names of people in running text (extra "
                        "``ner``). Named and not there, it holds every export.",
                        example="en_core_web_lg",
                    ),
                    "ledger_sql_alchemy_conn": _option(
                        "SQLAlchemy URL of the ledger. Never Airflow's metadata database: tasks cannot reach it.",
                        sensitive=True,
                        example="postgresql+psycopg://export_guard@ledger/export_guard",
                    ),
                    "ledger_conn_id": _option(
                        "Airflow connection of the ledger (PostgreSQL or SQLite), in place of "
                        "``ledger_sql_alchemy_conn``.",
                        example="export_guard_ledger",
                    ),
                    "checkpoints": _option(
                        "Folder or fsspec URL where the ledger's signed checkpoints are kept, which the ledger's "
                        "database cannot write. Empty: they are in the database only.",
                        example="s3://audit/export_guard",
                    ),
                    "key": _option(
                        "Secret that subjects are hashed with before they are counted, 16 to 64 bytes as hexadecimal "
                        "digits. It must stay the same: counts of past exports depend on it.",
                        sensitive=True,
                    ),
                    "key_file": _option(
                        "File that holds the secret instead of ``key``.", example="/run/secrets/export_guard_key"
                    ),
                    "earlier_keys": _option(
                        "Secrets that ``key`` took the place of, separated by commas, as long as windows reach back.",
                        sensitive=True,
                    ),
                    "earlier_key_files": _option(
                        "Files that hold them instead, separated by colons.",
                        example="/run/secrets/guard_key_2025",
                    ),
                    "enforcement": _option(
                        "What is done about an export that no guard(…) stands before: off, warn, inject, insert or "
                        "reject. The policy file can say it by Dag tag and by recipient; the stricter default counts.",
                        example="inject",
                    ),
                    "staging": _option(
                        "Where sealed copies are put while they are exported: a folder, a prefix "
                        "``s3://bucket/prefix``, or both with a comma between. Only the workers may write there.",
                        example="/var/lib/export_guard/staging, s3://export-guard-staging/sealed",
                    ),
                    "notify": _option(
                        "Who is told of every decision besides Airflow: a JSON list of channels (slack, teams, "
                        "pagerduty, webhook, email), each with its connection.",
                        example='[{"channel": "slack", "conn_id": "privacy_channel", "outcomes": ["block"]}]',
                    ),
                    "watch_hooks": _option(
                        "Whether writes that Airflow's hooks report are held against the policy when a task has "
                        "ended: True or False. It registers a listener.",
                        example="True",
                    ),
                    "clearance_hours": _option(
                        "Hours for which an inspected dataset may leave before it has to be inspected again.",
                    ),
                },
            }
        },
    }
