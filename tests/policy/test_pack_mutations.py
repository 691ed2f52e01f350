"""A pack with a mistake is refused with file, line and fix, and a guard whose policy names it holds."""

from __future__ import annotations

import re

import pytest

from export_guard.errors import PolicyError
from export_guard.policy.extending import load_own

RIGHT = """\
schema: 1
pack: acme
version: 2
title: a test
citation: Test Act
as_of: 2026-10-01
applies_when:
  - {exporter_in: inland}
country_sets:
  inland: [CN, "NO"]
population:
  countries: [CN]
  citation: Test Act 1
recipient_classes:
  - name: covered
    title: covered
    citation: Test Act 2
    any_of:
      - {owned_by: inland, at_least_percent: 50}
  - {name: others, title: others, citation: Test Act 3}
evidence:
  permit: {title: a permit, citation: Test Act 4, longest_years: 3}
obligations:
  record: {title: keep a record, citation: Test Act 5, arises: both, days: 10}
categories:
  - id: people
    title: people
    citation: Test Act 6
    match:
      - {family: personal_health}
    bands:
      some: {operator: ge, number: 10, below: 100}
      many: {operator: ge, number: 100}
    window: {calendar: year, per: exporter}
  - id: important
    title: important data
    citation: Test Act 7
    declared: {fact: important_data, if_undeclared: hold}
    unit: dataset
    limit: {operator: ge, number: 1}
    window: none
  - id: dates
    title: dates
    citation: Test Act 8
    columns: [event_time]
    limit: {operator: ge, number: 1}
    window: none
rules:
  - id: some
    title: some people
    citation: Test Act 9
    recipients: [covered]
    relationships: [vendor]
    categories: [people.some, dates]
    outcome: hold
    may_approve: [counsel]
    cleared_by: [[permit]]
    obligations: [record]
  - id: many
    title: many people
    citation: Test Act 10
    categories: [people.many, important]
    outcome: block
"""

MUTATIONS = [
    # what is written, what is written instead, line, a part of the problem, a part of the fix
    ("schema: 1\n", "", 1, "'schema' is missing", "Add"),
    ("schema: 1", "schema: 2", 1, "schema", "values listed"),
    ("pack: acme", "pack: Acme Inc", 2, "pattern", "Correct"),
    ("version: 2", "version: 0", 3, "greater than or equal to 1", "whole number"),
    ("version: 2", 'version: "2"', 3, "integer", "without quotes"),
    ("title: a test", "titel: a test", 4, "unknown key 'titel'", "did you mean 'title'"),
    ("title: a test", 'title: ""', 4, "at least 1 character", "Correct"),
    ("as_of: 2026-10-01", "as_of: 2026-10-32", 6, "no day of the calendar", "YYYY-MM-DD"),
    ("as_of: 2026-10-01", 'as_of: "2026-10-01"', 6, "date", "YYYY-MM-DD"),
    ("as_of: 2026-10-01", "as_of: ", 6, "as_of is empty", "last checked"),
    ("{exporter_in: inland}", "{exporter_in: island}", 8, "'island' is no country set", "inland"),
    ("{exporter_in: inland}", "{}", 8, "a condition needs at least one fact", "Correct"),
    ("{exporter_in: inland}", "{exporter: {ciio: sometimes}}", 8, "boolean", "true or false"),
    ("{exporter_in: inland}", "{exporter: us_person}", 8, "exporter", "Correct"),
    ('[CN, "NO"]', "[CN, NO]", 10, "unquoted NO", '"NO"'),
    ('[CN, "NO"]', "[CN, China]", 10, "'China' is no ISO 3166-1", "Correct"),
    ('[CN, "NO"]', "[cn]", 10, "'cn' is no ISO 3166-1", "Correct"),
    ("inland: [CN", "exporter_home: [CN", 10, "is a set that every pack has", "another name"),
    ("  countries: [CN]", "  countries: []", 12, "at least 1", "Correct"),
    ("at_least_percent: 50", "at_least_percent: 0", 19, "greater than or equal to 1", "whole number"),
    ("at_least_percent: 50", "at_least_percent: 101", 19, "less than or equal to 100", "Correct"),
    ("at_least_percent: 50", "country_in: inland", 19, "exactly one of", "Correct"),
    ("owned_by: inland, at_least", "country_in: inland, at_least", 19, "goes together with owned_by", "Correct"),
    ("    citation: Test Act 2\n", "", 15, "citation' is missing", "Add"),
    ("longest_years: 3", "longest_years: 0", 22, "greater than or equal to 1", "whole number"),
    ("longest_years: 3", "lasts: 3", 22, "unknown key", "Remove"),
    ("longest_years: 3", "named_person: yes", 22, "unquoted yes", "true/false"),
    ("arises: both", "arises: never", 24, "'let_through'", "values listed"),
    ("days: 10", "days: ten", 24, "integer", "whole number"),
    ("    citation: Test Act 6\n", "", 26, "citation' is missing", "Add"),
    ("{family: personal_health}", "{family: health}", 30, "personal_health", "values listed"),
    ("{family: personal_health}", "{kind: diagnosis}", 30, "no known kind", "Correct"),
    ("below: 100}", "below: 90}", 26, "overlap or leave a gap", "Correct"),
    ("below: 100}", "below: 110}", 26, "overlap or leave a gap", "Correct"),
    ("below: 100}", "below: 10}", 32, "nothing is over 10 and below 10", "Correct"),
    ("number: 100}", "number: 100, below: 500}", 26, "the last band has an end", "Correct"),
    ("number: 100}", 'number: "100"}', 33, "integer", "without quotes"),
    ("number: 100}", "number: 1e2}", 33, "integer", "whole number"),
    ("number: 10,", "number: 010,", 32, "begins with a zero", "quotes"),
    ("operator: ge, number: 100}", "number: 100}", 33, "operator' is missing", "Add"),
    ("calendar: year, per: exporter", "months: 0, per: exporter", 34, "greater than or equal to 1", "whole number"),
    ("calendar: year, per: exporter", "months: 1, days: 1", 34, "exactly one of", "Correct"),
    ("calendar: year, per: exporter", "calendar: year", 34, "whose exports the window counts", "per: recipient"),
    ("window: {calendar: year, per: exporter}", "window: ", 34, "a window is needed", "Correct"),
    (", if_undeclared: hold", "", 38, "if_undeclared' is missing", "Add"),
    ("if_undeclared: hold", "if_undeclared: allow", 38, "'hold' or 'absent'", "values listed"),
    ("unit: dataset", "unit: file", 39, "'dataset'", "values listed"),
    ("    unit: dataset\n", "    unit: dataset\n    columns: [event_time]\n", 35, "exactly one of match", "Correct"),
    ("columns: [event_time]", "columns: [event_tine]", 45, "did you mean 'event_time'", "Correct"),
    ("columns: [event_time]", "columns: [age]\n    harmless_values: {}", 46, "either digits", "Correct"),
    ("columns: [event_time]", "columns: [age]\n    harmless_values: {digits: 0}", 46, "or equal to 1", "whole number"),
    ("    unit: dataset\n", "    unit: dataset\n    harmless_values: {digits: 3}\n", 35, "goes with columns", ""),
    ("number: 1}\n    window: none\nrules", "number: 1}\n    window: {days: 1}\nrules", 42, "single export", "Correct"),
    ("  - id: dates", "  - id: people", 42, "the id 'people' occurs twice", "its own id"),
    ("    recipients: [covered]", "    recipients: [cover]", 52, "'cover' is no recipient class", "covered"),
    ("relationships: [vendor]", "relationships: [friend]", 53, "'brokerage'", "values listed"),
    ("people.some, dates", "people, dates", 54, "'people' is no category", "people.some"),
    ("people.some, dates", "people.some", 42, "no rule says what follows from 'dates'", "Name it in a rule"),
    ("may_approve: [counsel]", "may_approve: []", 49, "write `nobody`", "Correct"),
    ("outcome: block", "outcome: block\n    may_approve: [counsel]", 59, "only a hold can be approved", "Correct"),
    ("cleared_by: [[permit]]", "cleared_by: [permit]", 57, "cleared_by", "list"),
    ("cleared_by: [[permit]]", "cleared_by: [[]]", 49, "without any evidence", "Correct"),
    ("cleared_by: [[permit]]", "cleared_by: [[visa]]", 57, "'visa' is no evidence", "permit"),
    ("obligations: [record]", "obligations: [log]", 58, "'log' is no obligation", "record"),
    ("obligations: [record]", "asks: [A25]", 58, "'A25' is no open question", "Correct"),
    ("obligations: [record]", "when: {export: {}}", 58, "a condition needs at least one fact", "Correct"),
    ("outcome: block", "outcome: stop", 63, "'hold' or 'block'", "values listed"),
    ("    title: many people", "    title: many people\n    title: more", 61, "occurs twice", "Remove"),
    ("    title: many people", "\ttitle: many people", 60, "not YAML", "syntax"),
]  # fmt: skip


@pytest.fixture
def load(tmp_path):
    def write_and_load(text):
        path = tmp_path / "pack.yaml"
        path.write_text(text)
        return load_own(path)

    return write_and_load


def test_the_pack_is_right_before_it_is_mutated(load):
    assert load(RIGHT).id == "acme"


@pytest.mark.parametrize(("right", "wrong", "line", "problem", "fix"), MUTATIONS)
def test_a_wrong_pack_is_refused_with_file_line_problem_and_fix(load, right, wrong, line, problem, fix):
    assert right in RIGHT
    with pytest.raises(PolicyError) as refused:
        load(RIGHT.replace(right, wrong, 1))
    lines = str(refused.value).splitlines()
    assert all(re.match(r".*pack\.yaml:\d+: .+\. .+", each) for each in lines), lines
    found = [each for each in lines if f"pack.yaml:{line}: " in each and problem in each]
    assert found, str(refused.value)
    assert fix in found[0]
