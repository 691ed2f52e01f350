"""Numbers whose first zeros were dropped are known under a name that speaks of them."""

from __future__ import annotations

import random

import polars as pl
import pytest

from export_guard.kinds.catalogue import kind
from export_guard.kinds.lost_zeros import WIDTHS, filled_up, tolerant
from export_guard.profile.columns import ColumnRef
from export_guard.profile.keys import comparable
from export_guard.profile.matching import candidates, match_counts, passing


@pytest.mark.parametrize(
    ("name", "whole"),
    [
        ("us_ssn", "019099999"),
        ("us_ssn", "009099999"),
        ("us_routing_number", "021000021"),
        ("nl_bsn", "011111112"),
        ("dk_cpr", "0101015629"),
        ("pl_pesel", "02070803628"),
        ("br_cpf", "01234567890"),
        ("es_dni", "01234567L"),
        ("be_national_number", "01012510051"),
    ],
)
def test_a_number_without_its_first_zeros_passes_as_the_whole_one_does(name: str, whole: str) -> None:
    known, short = kind(name), whole.lstrip("0")
    assert passing(pl.Series([whole]), known).all()
    assert not passing(pl.Series([short]), known).any() or name in ("au_tfn", "es_dni")
    assert passing(pl.Series([whole, short]), tolerant(known)).all()


def test_the_check_still_counts_where_zeros_were_lost() -> None:
    assert not passing(pl.Series(["21000022", "1000022"]), tolerant(kind("us_routing_number"))).any()


def test_more_than_two_zeros_are_not_made_up() -> None:
    assert not passing(pl.Series(["123456", "12"]), tolerant(kind("us_ssn"))).any()


def test_every_width_is_that_of_a_kind() -> None:
    for name, width in WIDTHS.items():
        pattern = f"^(?:{kind(name).pattern})$"
        digits = pl.Series([f"{n:0{width}}" for n in range(10 ** (width - 1), 10**width, 10 ** (width - 1) // 997)])
        letters = digits.str.head(width - 1) + "L"
        assert digits.str.contains(pattern).any() or letters.str.contains(pattern).any(), name


def test_zeros_are_filled_up_only_under_a_name_that_speaks_of_the_number() -> None:
    r = random.Random(5)
    ssn = pl.Series([r.randrange(1_000_001, 899_999_999) for _ in range(400)])
    named = candidates(ssn, ColumnRef(0, "ssn"), "integer")
    assert match_counts(ssn, named)["us_ssn"][1] > 0.85 * len(ssn)
    short = ssn.filter(ssn < 10**8)
    assert len(short) > 20
    assert match_counts(short, candidates(short, ColumnRef(0, "ssn"), "integer"))["us_ssn"][1] > 0.85 * len(short)
    assert "us_ssn" not in match_counts(short, candidates(short, ColumnRef(0, "col_17"), "integer"))


def test_the_same_person_counts_once_with_and_without_the_zero() -> None:
    assert comparable(pl.Series(["019-09-9999", "19099999"]), "person:us_ssn").n_unique() == 1
    assert filled_up(pl.Series(["7"]), "email").to_list() == ["7"]
