"""A guard whose policy names a wrong pack holds every export and says where the mistake is."""

from __future__ import annotations

from typing import Any

import pytest

PACK = """\
schema: 1
pack: acme
version: 1
title: a test
citation: Test Act
as_of: 2026-10-01
categories:
  - {id: rows, title: rows, citation: Act, measure: rows, limit: {operator: gt, number: 50}, window: none}
rules:
  - {id: few, title: few rows, citation: Act, categories: [rows], outcome: block}
"""


@pytest.fixture
def check(world: Any) -> Any:
    policy = world.folder / "policy.yaml"
    policy.write_text(policy.read_text() + "packs: [acme.yaml]\n")

    def checked(pack: str) -> Any:
        (world.folder / "acme.yaml").write_text(pack)
        return world.check(world.people(range(9)))

    return checked


def test_the_pack_decides_while_it_is_right(world: Any, check: Any) -> None:
    assert check(PACK).verdict.outcome == "allow"
    assert "acme" in check(PACK).verdict.packs
    assert check(PACK.replace("number: 50", "number: 5")).verdict.outcome == "block"


@pytest.mark.parametrize(
    ("right", "wrong", "line"),
    [
        ("number: 50", 'number: "50"', 8),
        ("citation: Test Act\n", "", 1),
        ("outcome: block", "outcome: allow", 10),
        ("window: none", "window: {days: 0}", 8),
        ("categories: [rows]", "categories: [raws]", 10),
        (PACK, "", 1),
    ],
)
def test_a_refused_pack_holds_every_export(check: Any, right: str, wrong: str, line: int) -> None:
    decision = check(PACK.replace(right, wrong))
    assert decision.verdict.outcome == "hold"
    assert decision.clearance is None
    assert f"acme.yaml:{line}: " in decision.doubt


def test_a_pack_that_is_gone_holds_every_export(world: Any, check: Any) -> None:
    check(PACK)
    (world.folder / "acme.yaml").unlink()
    assert world.check(world.people(range(9))).verdict.outcome == "hold"
