"""``export-guard policy explain``: a policy or a pack in plain language."""

from __future__ import annotations

import sys
from datetime import UTC, datetime

from export_guard.cli.exit_codes import ExitCode
from export_guard.cli.policy_reading import read
from export_guard.policy.pack_pages import page
from export_guard.policy.policy import Policy
from export_guard.policy.tooling.policy_words import policy_page


def explain(name: str) -> ExitCode:
    """Print a policy or a pack in words: laid out on a terminal, as Markdown elsewhere. Raises ``PolicyError``."""
    content = read(name).content
    if isinstance(content, Policy):
        text = policy_page(content, datetime.now(UTC).date())
    else:
        text = page(content, generated=False)
    if sys.stdout.isatty():
        from rich.markdown import Markdown

        from export_guard.cli.tables import console

        console().print(Markdown(text))
    else:
        sys.stdout.write(text.rstrip("\n") + "\n")
    return ExitCode.ALLOWED
