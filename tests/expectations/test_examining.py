"""A suite that the guard runs itself: on the profile it has taken, so that the data is looked at once."""

from __future__ import annotations

import json

import pyarrow as pa
import pytest

from export_guard.datasets import open_dataset
from export_guard.profile.scan import AS_FOUND, ScanSettings, inspect_dataset
from export_guard_expectations.examining import SuiteExaminer


class Counted:
    """A dataset that counts how often it is read."""

    def __init__(self, source) -> None:
        self._dataset = open_dataset(source)
        self.name = "customers.parquet"
        self.looks = 0

    def parts(self):
        self.looks += 1
        yield from self._dataset.parts()

    def fingerprint(self):
        return self._dataset.fingerprint()


@pytest.fixture
def examined(tmp_path, customers):
    """What a suite says of the customers, and how often they were read for it."""

    def examine(*expectations, scan=AS_FOUND, **options):
        entries = [{"type": t, "kwargs": k, "severity": "critical", "meta": {}} for t, k in expectations]
        (tmp_path / "contract.json").write_text(json.dumps({"name": "contract", "meta": {}, "expectations": entries}))
        dataset = Counted(pa.Table.from_pandas(customers))
        profile = inspect_dataset(dataset, key=b"k" * 16, settings=scan)
        dataset.looks = 0
        return SuiteExaminer(str(tmp_path / "contract.json"), **options)(dataset, profile, scan), dataset.looks

    return examine


CLEAN = ("expect_column_to_hold_no_sensitive_data", {"column": "price"})
CONTRACT = ("expect_no_undeclared_sensitive_columns", {"columns": {"ssn": ["us_ssn"], "email": ["email"]}})
FEW = ("expect_distinct_subjects_to_be_at_most", {"at_most": 10})


def test_a_suite_reads_the_profile_of_the_guard_and_not_the_data(examined) -> None:
    said, looks = examined(CLEAN, CONTRACT, FEW)
    assert looks == 0
    assert sorted(rule.outcome for rule in said.rules) == ["allow", "block"]


def test_settings_of_the_guard_may_be_named_again_and_others_cost_a_look(examined) -> None:
    by_id = ScanSettings(subject=("customer_id",))
    named = ("expect_distinct_subjects_to_be_at_most", {"at_most": 300, "subject": ["customer_id"]})
    assert examined(CLEAN, named, scan=by_id)[1] == 0
    assert examined(CLEAN, named)[1] == 1


def test_groups_cost_a_pass_over_their_columns(examined) -> None:
    said, looks = examined(("expect_group_size_to_be_at_least", {"columns": ["price"], "at_least": 1}))
    assert looks == 1
    assert [rule.outcome for rule in said.rules] == ["allow"]


def test_of_hundreds_of_failures_the_strictest_are_told_and_the_rest_counted(examined) -> None:
    many = [("expect_distinct_subjects_to_be_at_most", {"at_most": number}) for number in range(120)]
    said, _ = examined(*many)
    told = [rule for rule in said.rules if rule.outcome == "block"]
    assert len(told) == 51
    assert told[-1].message == "70 more expectations of contract.json failed"


def test_each_objection_has_a_name_of_its_own(examined) -> None:
    said, _ = examined(FEW, ("expect_distinct_subjects_to_be_at_most", {"at_most": 20}))
    assert len({rule.rule for rule in said.rules}) == len(said.rules) == 3
