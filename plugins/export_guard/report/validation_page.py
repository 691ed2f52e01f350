"""A validation as one HTML file that loads nothing: no script, no font, no image, no address to ask."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from export_guard.report.validation import Validation

if TYPE_CHECKING:
    from jinja2 import Template

_TEMPLATE = "validation_page.html.j2"


def validation_page(validation: Validation) -> str:
    """The page, for a browser or for paper. Names, kinds and counts only; every text is escaped."""
    failed = validation.of("failed", "undecided")
    uses = [line for each in validation.checked for line in each.accepted]
    reopened = [line for each in validation.checked for line in each.reopened]
    return _template().render(
        validation=validation,
        stopping=failed,
        let_pass=validation.of("let pass"),
        held=validation.of("held"),
        accepted=dict.fromkeys(uses),
        reopened=dict.fromkeys(reopened),
        several=len(validation.suites) > 1,
    )


@cache
def _template() -> Template:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    folder = Path(__file__).parent / "templates"
    loader = FileSystemLoader(folder)
    environment = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    environment.lstrip_blocks = True
    return environment.get_template(_TEMPLATE)
