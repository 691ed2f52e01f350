"""The policy file: what a right one gives, and that each wrong one is refused with file, line and fix."""

from __future__ import annotations

import os
import re
from contextlib import nullcontext
from datetime import date
from pathlib import Path

import pytest

from export_guard.errors import PolicyError
from export_guard.policy.enforcement import enforcement_in
from export_guard.policy.policy import load_policy
from export_guard.policy.yaml_text import read_yaml

RIGHT = """\
# Who exports what to whom.
version: 1
exporter:
  name: Acme, Inc.
  us_person: true
packs: [us-dsp]
recipients:
  warehouse:
    name: Our warehouse
    entity: own
    country: US
    endpoints: ["s3://acme-warehouse/"]
  shenzhen-analytics:
    name: Shenzhen Analytics Co., Ltd.
    country: CN
    group: shenzhen
    relationship: brokerage
    endpoints: ["s3://shenzhen-drop/in/", "sftp://files.example.com/acme/"]
    owners:
      - {name: Holding, share: 60, country: CN}
  partner:
    name: Partner AS
    country: "NO"
    relationship: vendor
    covered_person: false
    readers: [DE]
    endpoints: ["s3://partner-*/acme"]
    evidence:
      - {kind: onward_transfer_clause, reference: contract 12, declared_by: Jo Doe, valid_until: 2027-01-31}
limits:
  - {id: rows-a-month, measure: rows, at_most: 1_000_000, window: {months: 1}, outcome: hold, applies_to: [partner]}
  - {id: health, measure: subjects, of: {family: personal_health}, at_most: 500, window: none, outcome: block}
  - {id: no-ssn, forbid: [us_ssn, human_omic], outcome: block, reason: numbers stay here}
"""


@pytest.fixture
def load(tmp_path):
    def write_and_load(text, **options):
        path = tmp_path / "policy.yaml"
        path.write_text(text)
        return load_policy(path, **options)

    return write_and_load


def test_a_right_file_gives_recipients_packs_and_limits(load):
    policy = load(RIGHT)
    assert policy.exporter["us_person"] is True
    assert set(policy.recipients) == {"warehouse", "shenzhen-analytics", "partner"}
    assert policy.recipients["shenzhen-analytics"].group == "shenzhen"
    assert policy.recipients["partner"].group == "partner"
    assert policy.recipients["partner"].country == "NO"
    assert policy.recipients["warehouse"].relationship == "none"
    assert [p.id for p in policy.packs] == ["us-dsp", "house"]
    assert policy.warnings == ()


def test_recipients_are_found_by_id_and_by_place(load):
    policy = load(RIGHT)
    assert policy.resolve("partner").recipient is policy.recipients["partner"]
    assert policy.resolve("partner").endpoint is None
    found = policy.resolve("s3://aws_default@Shenzhen-Drop//in/data.csv")
    assert found.recipient is policy.recipients["shenzhen-analytics"]
    assert found.endpoint == "s3://shenzhen-drop/in/data.csv"
    assert policy.resolve("s3://shenzhen-drop/inside/data.csv").recipient is None
    assert policy.resolve("s3://partner-7/acme/x").recipient is policy.recipients["partner"]
    assert policy.resolve("somebody").recipient is None


def test_credentials_do_not_come_back_from_a_lookup(load):
    policy = load(RIGHT)
    for url in ("sftp://user:hunter2@nowhere/x", "user:hunter2@nowhere", "s3://key:hunter2@b/../x"):
        resolution = policy.resolve(url)
        assert resolution.recipient is None
        assert "hunter2" not in repr(resolution)


def test_the_window_begins_where_the_farthest_rule_looks(load):
    assert load(RIGHT).window_start(date(2026, 11, 21)) == date(2025, 11, 21)
    without = RIGHT.replace("packs: [us-dsp]", "packs: []")
    assert load(without).window_start(date(2026, 11, 21)) == date(2026, 10, 21)


def test_the_digest_is_of_the_content_and_not_of_its_form(load):
    digest = load(RIGHT).digest
    assert re.fullmatch(r"[0-9a-f]{64}", digest)
    assert load(RIGHT.replace("# Who", "# How")).digest == digest
    assert load(RIGHT.replace("packs: [us-dsp]", "packs:\n  - us-dsp")).digest == digest
    assert load(RIGHT.replace("at_most: 500", "at_most: 501")).digest != digest
    assert load(RIGHT.replace("share: 60", "share: 61")).digest != digest
    assert load(RIGHT.replace("packs: [us-dsp]", "packs: []")).digest != digest


def test_expired_evidence_is_warned_of_and_evidence_of_the_day_is_not(load):
    assert load(RIGHT, today=date(2027, 1, 31)).warnings == ()
    [warning] = load(RIGHT, today=date(2027, 2, 1)).warnings
    assert "policy.yaml:29: " in warning
    assert "expired on 2027-01-31" in warning


MISTAKES = [
    # what is written, what is written instead, line, a part of the problem, a part of the fix
    ("version: 1", "version: 2", 2, "version", "values listed"),
    ("version: 1\n", "", 2, "'version' is missing", "Add"),
    ("recipients:", "recipents:", 7, "unknown key 'recipents'", "did you mean 'recipients'"),
    ("covered_person: false", "coverd_person: false", 25, "unknown key", "did you mean 'covered_person'"),
    ("us_person: true", 'us_person: "true"', 5, "boolean", "true or false"),
    ("us_person: true", "us_person: yes", 5, "unquoted yes", "true/false"),
    ("covered_person: false", "covered_person: off", 25, "unquoted off", "true/false"),
    ('country: "NO"', "country: NO", 23, "unquoted NO is the boolean false", '"NO"'),
    ('country: "NO"', "country: no", 23, "unquoted no", "quotes"),
    ("readers: [DE]", "readers: [DE, NO]", 26, "unquoted NO", "quotes"),
    ("readers: [DE]", "readers: [DE, EU]", 26, "'EU' is no ISO 3166-1", "Correct"),
    ("country: CN\n    group", "country: China\n    group", 15, "'China' is no ISO 3166-1", "Correct"),
    ("country: CN\n    group", "country: cn\n    group", 15, "'cn' is no ISO 3166-1", "Correct"),
    ("group: shenzhen", "group: 7", 16, "string", "quotes"),
    ("group: shenzhen", "group: 007", 16, "begins with a zero", "quotes"),
    ("at_most: 500", "at_most: 0", 32, "greater than or equal to 1", "forbid"),
    ("at_most: 500", "at_most: -5", 32, "greater than or equal to 1", "whole number"),
    ("at_most: 500", 'at_most: "500"', 32, "integer", "without quotes"),
    ("at_most: 500", "at_most: 500.0", 32, "integer", "whole number"),
    ("at_most: 500", "at_most: 1e3", 32, "integer", "whole number"),
    ("at_most: 500", "at_most: true", 32, "integer", "whole number"),
    ("at_most: 500", "at_most: .inf", 32, "no number", "plain number"),
    ("  partner:", "  partner/one:", 21, "pattern", "Correct"),
    ("at_most: 500, ", "", 32, "needs at_most and window", "Correct"),
    ("window: none", "window: 0", 32, "window", "{months: N}"),
    ("window: none", "window: {days: 0}", 32, "greater than or equal to 1", "whole number"),
    ("window: none", "window: {days: 1, months: 1}", 32, "exactly one of", "Correct"),
    ("window: none", "window: ", 32, "a window is needed", "Correct"),
    (", window: none", "", 32, "needs at_most and window", "Correct"),
    ("family: personal_health", "family: health", 32, "personal_health", "values listed"),
    ("of: {family: personal_health}", "of: {kind: us_snn}", 32, "'us_snn' is no known kind", "Correct"),
    ("of: {family: personal_health}", "of: {kind: person_id}", 32, "no sensitive family", "Correct"),
    ("of: {family: personal_health}", "of: {}", 32, "exactly one of family, kind", "Correct"),
    ("measure: rows, ", "measure: rows, of: {kind: email}, ", 31, "`of` goes with", "Correct"),
    ("[us_ssn, human_omic]", "[us_snn]", 33, "us_snn: no known family", "Correct"),
    ("[us_ssn, human_omic]", "[]", 33, "a list of families or kinds", "Correct"),
    ("forbid: [us_ssn, human_omic]", "forbid: [us_ssn], at_most: 3", 33, "`forbid` takes no", "Correct"),
    ("outcome: hold", "outcome: allow", 31, "'hold' or 'block'", "values listed"),
    ("id: no-ssn", "id: health", 33, "the limit id 'health' occurs twice", "its own id"),
    ("[partner]", "[partnr]", 31, "'partnr' is no recipient", "Name a recipient"),
    ("[partner]", "[]", 31, "applies to nobody", "all"),
    ("[us-dsp]", "[us-dps]", 6, "there is no pack 'us-dps'", "us-dsp"),
    ("[us-dsp]", "[us-dsp, us-dsp]", 6, "listed twice", "Remove"),
    ("[us-dsp]", "us-dsp", 6, "packs", "list"),
    ("share: 60", "share: 160", 20, "less than or equal to 100", "Correct"),
    ("share: 60", "share: 0", 20, "greater than 0", "Correct"),
    ("country: CN}", "country: CN}\n      - {name: B, share: 41}", 19, "hold 101 % together", "Correct"),
    ("entity: own", "entity: own\n    owners: [{name: A, share: 1}]", 11, "has owners", "entity"),
    ("entity: own", "entity: own\n    relationship: vendor", 11, "own storage and has a vendor deal", "Declare"),
    ("    relationship: vendor\n", "", 21, "partner has no relationship", "unknown"),
    ("relationship: vendor", "relationship: friendship", 24, "relationship", "values listed"),
    ("s3://partner-*/acme", "s3://acme-warehouse", 27, "also one of warehouse", "one recipient"),
    ("s3://partner-*/acme", "s3://*/in", 27, "also one of shenzhen-analytics", "one recipient"),
    ("s3://partner-*/acme", "s3://partner/../acme", 27, "no endpoint", "URL"),
    ("s3://partner-*/acme", "partner-bucket", 27, "no endpoint", "URL"),
    ("name: Partner AS", "name: Partner AS\n    name: Other", 23, "occurs twice", "Remove"),
    ("valid_until: 2027-01-31", "valid_until: 2027-02-31", 29, "no day of the calendar", "YYYY-MM-DD"),
    ("valid_until: 2027-01-31", "valid_until: forever", 29, "date", "YYYY-MM-DD"),
    ("declared_by: Jo Doe, ", "", 29, "declared_by' is missing", "Add"),
    ("  partner:", "  no:", 21, "unquoted no", "quotes"),
    ("  partner:", "  7:", 21, "not text", "quotes"),
    ("packs: [us-dsp]", "packs: &p [us-dsp]\nalso: *p", 6, "alias", "Write the value out"),
    ("version: 1", "version: [1", 3, "not YAML", "syntax"),
]  # fmt: skip


@pytest.mark.parametrize(("right", "wrong", "line", "problem", "fix"), MISTAKES)
def test_a_mistake_is_refused_with_file_line_problem_and_fix(load, right, wrong, line, problem, fix):
    assert right in RIGHT
    with pytest.raises(PolicyError) as refused:
        load(RIGHT.replace(right, wrong, 1))
    lines = str(refused.value).splitlines()
    assert all(re.match(r".*policy\.yaml:\d+: .+\. .+", each) for each in lines)
    found = [each for each in lines if f"policy.yaml:{line}: " in each and problem in each]
    assert found, str(refused.value)
    assert fix in found[0].partition(". ")[2] or fix in found[0]


def test_all_mistakes_are_told_at_once(load):
    wrong = RIGHT.replace("at_most: 500", "at_most: 0").replace("readers: [DE]", "readers: [EU]")
    with pytest.raises(PolicyError) as refused:
        load(wrong)
    assert len(str(refused.value).splitlines()) == 2


@pytest.mark.parametrize(("content", "problem"), [(b"", "is empty"), (b"\xff\xfe\x00", "UTF-8"), (b"- 1\n", ":1: ")])
def test_a_file_that_is_no_policy_at_all_is_refused(tmp_path, content, problem):
    path = tmp_path / "policy.yaml"
    path.write_bytes(content)
    with pytest.raises(PolicyError, match=problem):
        load_policy(path)


def test_a_change_that_leaves_size_and_date_of_the_file_as_they_were_is_seen(tmp_path):
    path = tmp_path / "policy.yaml"
    countries, modes = [], []
    for country, mode in (("CN", "inject"), ("DE", "reject")):
        path.write_text(RIGHT.replace("country: CN", f"country: {country}") + f"enforcement: {{default: {mode}}}\n")
        os.utime(path, ns=(1, 1))
        countries.append((load_policy(path).recipients["shenzhen-analytics"].country, path.stat().st_size))
        modes.append(enforcement_in(path).default)
    assert countries == [("CN", path.stat().st_size), ("DE", path.stat().st_size)]
    assert modes == ["inject", "reject"]


def test_what_a_reader_does_with_the_values_of_a_file_changes_them_for_nobody_else(tmp_path):
    path = tmp_path / "policy.yaml"
    path.write_text(RIGHT)
    first = read_yaml(path)
    first.value["recipients"]["partner"]["evidence"].clear()
    first.value["exporter"]["us_person"] = False
    first.lines.clear()
    second = read_yaml(path)
    assert second.value["recipients"]["partner"]["evidence"][0]["reference"] == "contract 12"
    assert second.value["exporter"]["us_person"] is True
    assert second.line(("exporter",)) == 3


def test_a_file_with_a_mistake_is_refused_each_time_until_it_is_mended(tmp_path):
    path = tmp_path / "policy.yaml"
    for content, refused in (("[", True), ("[", True), (RIGHT, False), ("[", True)):
        path.write_text(content)
        with pytest.raises(PolicyError, match="is not YAML") if refused else nullcontext():
            load_policy(path)


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(PolicyError, match=r"none\.yaml:1: cannot be read \(FileNotFoundError\)"):
        load_policy(tmp_path / "none.yaml")


DOCS = Path(__file__).parents[2] / "docs" / "policy.md"


@pytest.mark.parametrize("example", re.findall(r"```yaml\n(version: 1\n.*?)```", DOCS.read_text(), re.DOTALL))
def test_every_whole_policy_in_the_documentation_loads(load, example):
    assert load(example).packs
