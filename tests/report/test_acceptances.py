"""Accepted findings as people read them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from export_guard.policy.model import AcceptedFinding
from export_guard.report.acceptances import accepted, reopened
from export_guard.report.alert import MOST_LINES, message

USE = AcceptedFinding(
    "note", "phone_formatted", True, "accepted", "Ann Lee", "our own\nhotline", date(2027, 6, 30), "1-0123456789abcdef"
)
OPEN = replace(
    USE, standing="reopened", changed=tuple(f"{n} % of a sample are so, and 0 % were" for n in range(50, 57))
)
OVER = replace(USE, stray=False, standing="expired")


def test_each_finding_is_one_line_in_its_place() -> None:
    uses = (USE, OPEN, OVER)

    assert list(accepted(uses)) == [
        "phone_formatted in single cells of note: accepted by Ann Lee until 2027-06-30: our own hotline"
    ]
    assert list(reopened(uses)) == [
        "phone_formatted in single cells of note: the content is no longer what Ann Lee accepted: 50 % of a sample"
        " are so, and 0 % were; 51 % of a sample are so, and 0 % were; 52 % of a sample are so, and 0 % were; and 4"
        " more changes",
        "phone_formatted in note: what Ann Lee accepted held until 2027-06-30",
    ]


def test_an_alert_stays_short_with_many_of_them(blocked) -> None:
    many = tuple(replace(use, column=f"column_{n}") for n in range(30) for use in (USE, OPEN))
    lines = message(replace(blocked, verdict=replace(blocked.verdict, accepted=many))).splitlines()

    assert len(lines) <= MOST_LINES
    assert "Accepted, so not counted:" in lines
    assert "Counted again, though accepted before:" in lines
    assert lines[-1].startswith(("Full verdict", "To see it again"))
