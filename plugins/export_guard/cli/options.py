"""Options and arguments that several commands take, and how a day is written in one."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import click

file_path = click.Path(path_type=Path)

subject = click.option(
    "--subject", metavar="COLUMN", multiple=True, help="Column that tells people or devices apart (repeatable)."
)
subject_unit = click.option(
    "--subject-unit",
    type=click.Choice(["person", "device"]),
    default="person",
    help="What the subject column identifies.",
)
country = click.option("--country", metavar="CC", help="ISO 3166 country in which every subject lives.")
country_column = click.option("--country-column", metavar="COLUMN", help="Column that holds the subject's country.")
ner_model = click.option(
    "--ner-model",
    metavar="MODEL",
    envvar="EXPORT_GUARD_NER_MODEL",
    show_envvar=True,
    help="Look for names of people in running text with this spaCy model, by name or path.",
)
verdict_format = click.option(
    "--format", "output", type=click.Choice(["text", "json"]), default="text", help="The alert, or the verdict."
)
baseline_file = click.option(
    "--file",
    metavar="FILE",
    type=file_path,
    help="The baseline (default: $EXPORT_GUARD_BASELINE, else export_guard_baseline.yaml).",
)
ledger_url = click.option("--ledger", metavar="URL", help="SQLAlchemy URL (default: $EXPORT_GUARD_LEDGER).")

decision = click.argument("decision", metavar="DECISION")


def day(text: str, option: str) -> date:
    """A day written as ``YYYY-MM-DD``. Raises ``click.BadParameter`` for anything else."""
    try:
        return datetime.strptime(text, "%Y-%m-%d").date()
    except ValueError:
        raise click.BadParameter(f"{text} is not a day (YYYY-MM-DD)", param_hint=option) from None
