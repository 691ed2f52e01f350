"""The pages that people read: each is whole, and what they point to is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
FENCE = re.compile(r"^ *```.*?^ *```$", re.DOTALL | re.MULTILINE)
LINK = re.compile(r"\]\((?!\w+:)([^)#\s]*)(?:#([^)\s]+))?\)")


def prose(page):
    """A page without its examples."""
    return FENCE.sub("", page.read_text())


def headings(page):
    return re.findall(r"^#+ +(.+)$", prose(page), re.MULTILINE)


def anchor(heading):
    """The name under which a heading is linked to, as GitHub makes it."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_a_page_is_whole_and_leads_somewhere(page):
    assert "```" not in prose(page), "an example has no end"
    said = headings(page) if page.name != "CHANGELOG.md" else []
    assert len(said) == len(set(said))
    for place, part in LINK.findall(prose(page)):
        target = (page.parent / place).resolve() if place else page
        assert target.exists(), f"{place} is not there"
        assert not part or part in map(anchor, headings(target)), f"{place}#{part} is no heading"
