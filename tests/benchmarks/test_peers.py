"""Other detectors beside ours: their labels in our words, and what happens where they are not installed."""

from __future__ import annotations

import sys
from pathlib import Path

import pyarrow as pa
import pytest
from benchmarks.detection.peer_labels import _ALSO, _KINDS, kind_of
from benchmarks.detection.peer_worker import by_cells
from benchmarks.detection.peers import Peer, cells

from export_guard.kinds import catalogue


def test_labels_stand_for_sensitive_kinds_of_the_catalogue() -> None:
    for kind in {*_KINDS.values(), *(kind for kinds in _ALSO.values() for kind in kinds)}:
        assert catalogue.kind(kind).family is not None


@pytest.mark.parametrize(
    ("label", "acceptable", "kind"),
    [
        ("US_SSN", (), "us_ssn"),
        ("social_security_number", (), "us_ssn"),
        ("IP_ADDRESS", ("ipv6",), "ipv6"),
        ("IP_ADDRESS", ("imei",), "ipv4"),
        ("DATE_TIME", (), None),
        ("Something_New", (), "SOMETHING_NEW"),
    ],
)
def test_a_label_stands_for_a_kind_for_nothing_sensitive_or_for_itself(
    label: str, acceptable: tuple[str, ...], kind: str | None
) -> None:
    assert kind_of(label, acceptable) == kind


def test_a_detector_of_single_texts_reports_what_half_of_the_cells_get() -> None:
    ask = by_cells(lambda cell: [("MAIL", 0.9)] if "@" in cell else [])

    assert ask({"columns": [["a@b.org", "x"], ["a@b.org", "x", "y"], []]}) == [(0, "MAIL", 0.9)]


def test_peers_get_the_filled_cells_as_text() -> None:
    data = pa.table({"n": [1, None, 3], "t": ["a", " ", None]})

    assert cells(data, 3) == {"headers": ["n", "t"], "columns": [["1", "3"], ["a"]]}


def test_a_detector_that_is_not_installed_says_so() -> None:
    peer = Peer("datahub-classify", Path(sys.executable), seconds=60)
    peer.ask([cells(pa.table({"n": [1]}), 1)])

    assert peer.version == ""
    assert "No module named" in peer.trouble
    assert peer.answers == []
