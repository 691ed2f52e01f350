from __future__ import annotations

from datetime import date

import click
import pytest

from export_guard.cli.declaring import declared_evidence, declared_relationship
from export_guard.cli.scan_options import scan_settings
from export_guard.policy.model import Evidence


def test_evidence_is_kind_reference_last_day_and_who_declared_it() -> None:
    assert declared_evidence(["doj_licence=L-2026/77@2027-03-31:Ann Lee"]) == (
        Evidence("doj_licence", "L-2026/77", "Ann Lee", date(2027, 3, 31)),
    )


def test_a_reference_and_a_name_may_hold_at_signs_and_colons() -> None:
    (evidence,) = declared_evidence(["cisa=mail to a@b.example: p. 3@2027-03-31:ann@firm.example"])
    assert evidence.reference == "mail to a@b.example: p. 3"
    assert evidence.declared_by == "ann@firm.example"


@pytest.mark.parametrize("text", ["", "licence", "licence=L-1", "licence=L-1@2027-03-31", "licence=L-1@2027-02-30:Ann"])
def test_evidence_that_is_not_complete_is_a_usage_error(text: str) -> None:
    with pytest.raises(click.BadParameter):
        declared_evidence([text])


def test_an_unknown_relationship_is_a_usage_error_that_names_the_known_ones() -> None:
    assert declared_relationship("vendor") == "vendor"
    assert declared_relationship(None) is None
    with pytest.raises(click.BadParameter, match="brokerage"):
        declared_relationship("friend")


def test_a_country_is_two_capital_letters() -> None:
    assert scan_settings(["a", "b"], "device", "US", None).subject == ("a", "b")
    with pytest.raises(click.BadParameter):
        scan_settings(None, "person", "United States", None)
