"""Owners and employers that are declared once, and what is declared of datasets."""

from __future__ import annotations

import pytest

from export_guard.errors import PolicyError
from export_guard.policy.policy import load_policy

POLICY = """\
version: 1
exporter:
  name: Acme, Inc.
  us_person: true
  collected_in: [US]
  facts: {seldom: true}
packs: [us-dsp]
parties:
  fund: {name: Fund, country: CN}
  holding:
    name: Holding
    country: DE
    owners:
      - {party: fund, share: 60}
recipients:
  lab:
    name: Lab GmbH
    country: DE
    relationship: vendor
    covered_person: false
    owners:
      - {party: holding, share: 50}
  expert:
    name: Expert
    entity: individual
    country: DE
    relationship: employment
    employer: {party: holding}
datasets:
  - match: "*/hr/*"
    collected_in: [CN]
    facts: {important_data: false}
  - match: "*"
    facts: {important_data: true}
"""


@pytest.fixture
def load(tmp_path):
    def write_and_load(text):
        path = tmp_path / "policy.yaml"
        path.write_text(text)
        return load_policy(path)

    return write_and_load


def test_a_chain_of_declared_owners_is_looked_through(world, load):
    policy = load(POLICY)
    bulk = world.about("diagnosis_code", 10_001)
    assert world.decide(policy.recipients["lab"], bulk).outcome == "block"
    assert world.decide(policy.recipients["expert"], bulk).outcome == "block"
    at_home = load(
        POLICY.replace("country: CN", "country: FR, covered: false").replace(
            "DE\n    owners:\n      - {party: f", "DE\n    covered: false\n    owners:\n      - {party: f"
        )
    )
    assert world.decide(at_home.recipients["lab"], bulk).outcome == "allow"


def test_the_first_entry_that_fits_says_what_a_dataset_is(load):
    policy = load(POLICY)
    assert policy.about("s3://data/hr/people.csv").collected_in == ("CN",)
    assert dict(policy.about("s3://data/hr/people.csv").facts) == {"important_data": False}
    assert policy.about("s3://data/sales.csv").collected_in == ("US",)
    assert dict(policy.about("s3://data/sales.csv").facts) == {"important_data": True}
    assert policy.exporter["seldom"] is True


def test_the_digest_is_of_parties_and_datasets_too(load):
    digest = load(POLICY).digest
    for right, wrong in (("share: 60", "share: 61"), ("collected_in: [CN]", "collected_in: [US]"), ("[US]", "[GB]")):
        assert load(POLICY.replace(right, wrong)).digest != digest


@pytest.mark.parametrize(
    ("right", "wrong", "line", "problem"),
    [
        ("{party: fund, share: 60}", "{party: holding, share: 60}", 14, "holding is owned by holding: the chain"),
        ("country: CN}", "country: CN, owners: [{party: holding, share: 5}]}", 9, "fund is owned by holding is"),
        (
            "country: CN}",
            "country: CN, owners: [{name: A, share: 5, owners: [{party: holding, share: 5}]}]}",
            14,
            "comes back to where it began",
        ),
        ("{party: fund, share: 60}", "{party: found, share: 60}", 14, "'found' is no party"),
        ("employer: {party: holding}", "employer: {party: h}", 28, "'h' is no party"),
        ("employer: {party: holding}", "employer: {party: holding, country: CN}", 28, "declared under `parties`"),
        ("{party: holding, share: 50}", "{party: holding, name: H, share: 50}", 22, "either `party`"),
        ("{party: holding, share: 50}", "{share: 50}", 22, "either `party`"),
        ("{party: holding, share: 50}", "{party: holding, share: 101}", 22, "less than or equal to 100"),
        ("entity: individual", "entity: organisation", 28, "no individual and has employer"),
        ("country: CN}", "country: CN, owners: [{name: A, share: 60}, {name: B, share: 41}]}", 9, "hold 101 %"),
        ("facts: {seldom: true}", "facts: {us_person: true}", 6, "us_person has a key of its own"),
        ("facts: {seldom: true}", "facts: {seldom: often}", 6, "boolean"),
        ("collected_in: [US]", "collected_in: [NO]", 5, "unquoted NO"),
        ('match: "*/hr/*"', 'match: ""', 30, "at least 1"),
    ],
)  # fmt: skip
def test_a_mistake_is_refused_with_file_and_line(load, right, wrong, line, problem):
    assert right in POLICY
    with pytest.raises(PolicyError) as refused:
        load(POLICY.replace(right, wrong, 1))
    found = [each for each in str(refused.value).splitlines() if f"policy.yaml:{line}: " in each and problem in each]
    assert found, str(refused.value)
