"""What the pages about packs say is so: examples load, questions are the ones that are asked."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from export_guard.errors import PolicyError
from export_guard.policy.decision import decide
from export_guard.policy.extending import load_own
from export_guard.policy.model import Export, Recipient
from export_guard.policy.pack_conditions import TESTS, When
from export_guard.policy.questions import question

DOCS = Path(__file__).parents[2] / "docs"
OWN = (DOCS / "write-your-own-pack.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```yaml\n(schema: 1 .*?|schema: 1\n.*?)```", OWN, re.DOTALL)


@pytest.fixture
def load(tmp_path):
    def write_and_load(text):
        path = tmp_path / "acme-dsp.yaml"
        path.write_text(text, encoding="utf-8")
        return load_own(path)

    return write_and_load


def test_the_packs_on_the_page_load(load):
    assert [load(text).id for text in EXAMPLES] == ["acme-research", "acme-dsp"]


def test_the_loosening_on_the_page_is_refused_in_these_words_and_taken_when_declared(load):
    looser = EXAMPLES[1].replace("number: 500", "number: 20000")
    with pytest.raises(PolicyError) as refused:
        load(looser)
    assert str(refused.value).rpartition("/")[2] in OWN
    [declared] = re.findall(r"```yaml\n(loosens:.*?)```", OWN, re.DOTALL)
    assert load(looser + declared).loosens[0].by == "Jo Doe"


@pytest.mark.parametrize(
    ("country", "count", "outcome"),
    [("DE", 49, "allow"), ("DE", 50, "hold"), ("FR", 1, "block"), ("FR", 0, "allow")],
)
def test_the_pack_on_the_page_decides_as_it_reads(world, load, country, count, outcome):
    export = Export(
        "data",
        None,
        Recipient("r", "R", "organisation", country, "r", "vendor"),
        {"research_institute": True},
        collected_in=("DE",),
        facts={"unpublished": False},
    )
    profile = world.profile(world.about("genotype", count) if count else world.together())
    assert decide([load(EXAMPLES[0])], export, profile, [], date(2026, 11, 21)).outcome == outcome


def test_the_page_names_every_condition_and_every_test():
    assert all(f"`{key}" in OWN for key in When.model_fields)
    assert all(f"`{key}" in OWN or f"{key}`" in OWN for key in TESTS)


@pytest.mark.parametrize("number", range(1, 25))
def test_the_page_of_questions_has_their_wording_and_what_is_assumed(number):
    one = question(f"A{number}")
    page = (DOCS / "what-the-guard-does-not-decide.md").read_text(encoding="utf-8")
    assert f"| {one.id} | {one.question} | {one.assumed} |" in page
