"""The vectorised checks agree with python-stdnum, an independent implementation."""

from __future__ import annotations

import random
import re
import string
from importlib import import_module

import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from export_guard.kinds.catalogue import all_kinds, kind
from export_guard.kinds.kind import Kind
from export_guard.kinds.lost_zeros import tolerant
from export_guard.profile.matching import passing

# kind -> (module of python-stdnum, template of values: # digit, @ upper-case letter)
ORACLES: dict[str, tuple[str, str]] = {
    "payment_card": ("luhn", "4###############"),
    "imei": ("imei", "###############"),
    "ca_sin": ("ca.sin", "4########"),
    "gb_nhs_number": ("gb.nhs", "##########"),
    "nl_bsn": ("nl.bsn", "#########"),
    "hr_oib": ("hr.oib", "###########"),
    "pl_pesel": ("pl.pesel", "440514#####"),
    "in_aadhaar": ("in_.aadhaar", "4###########"),
    "br_cpf": ("br.cpf", "###########"),
    "pt_nif": ("pt.nif", "5########"),
    "tr_tckn": ("tr.tckimlik", "1##########"),
    "th_national_id": ("th.pin", "1############"),
    "es_dni": ("es.dni", "########@"),
    "fr_nir": ("fr.nir", "29510991261####"),
    "cl_rut": ("cl.rut", "12345###-#"),
    "au_tfn": ("au.tfn", "#########"),
    "us_routing_number": ("us.rtn", "0210#####"),
    "il_id_number": ("il.idnr", "#########"),
    "iban": ("iban", "NL##ABNA##########"),
    "bg_egn": ("bg.egn", "752316####"),
    "kr_rrn": ("kr.rrn", "97101390#####"),
    "ar_cuit": ("ar.cuit", "20#########"),
    "ch_ahv": ("ch.ssn", "756##########"),
    "gr_amka": ("gr.amka", "010130#####"),
    "cz_birth_number": ("cz.rc", "710319####"),
    "no_fodselsnummer": ("no.fodselsnummer", "151086#####"),
    "be_national_number": ("be.nn", "85073003###"),
    "se_personnummer": ("se.personnummer", "880320####"),
    "za_id_number": ("za.idnr", "75033050440##"),
    "ro_cnp": ("ro.cnp", "1630615######"),
    "cn_resident_id": ("cn.ric", "11010519491231####"),
}


def values_of(template: str, count: int, seed: int) -> list[str]:
    r = random.Random(seed)
    pick = {"#": string.digits, "@": string.ascii_uppercase}
    return ["".join(r.choice(pick[c]) if c in pick else c for c in template) for _ in range(count)]


@pytest.mark.parametrize("name", ORACLES)
def test_the_check_of_a_kind_agrees_with_an_independent_library(name: str) -> None:
    module, template = ORACLES[name]
    oracle = import_module(f"stdnum.{module}")
    values = values_of(template, 3000, seed=5)
    ours = passing(pl.Series(values), kind(name)).to_list()
    theirs = [bool(oracle.is_valid(v)) for v in values]
    missed = sum(t and not o for t, o in zip(theirs, ours, strict=True))
    extra = sum(o and not t for t, o in zip(theirs, ours, strict=True))
    assert any(theirs)
    assert missed == 0
    assert extra <= 0.6 * sum(ours)  # the library also knows prefixes, regions and dates


@settings(max_examples=30, deadline=None)
@given(st.lists(st.text(max_size=24), max_size=20))
def test_no_value_whatever_makes_a_check_fail_or_lose_a_row(values: list[str]) -> None:
    series = pl.Series(values, dtype=pl.String)
    for each in all_kinds():
        if each.check is not None:
            checked = each.check(series)
            assert checked.dtype == pl.Boolean
            assert len(checked) == len(values)
            assert checked.null_count() == 0


@given(st.integers(0, 10**15 - 1))
def test_changing_one_digit_always_breaks_luhn(number: int) -> None:
    digits = f"4{number:015}"
    for place in (1, 7, 15):
        changed = digits[:place] + str((int(digits[place]) + 1) % 10) + digits[place + 1 :]
        assert not all(passing(pl.Series([digits, changed]), kind("payment_card")).to_list())


CHECKED = {
    (each.name, each.pattern): each
    for declared in all_kinds()
    if declared.pattern is not None
    for each in (declared, tolerant(declared))
    if each.check is not None
}


@pytest.mark.parametrize("each", CHECKED.values(), ids=lambda each: each.name)
def test_what_a_check_says_of_a_value_does_not_depend_on_the_values_beside_it(each: Kind) -> None:
    @settings(max_examples=4, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
    @given(st.lists(st.from_regex(re.compile(str(each.pattern), re.ASCII), fullmatch=True), min_size=1, max_size=6))
    def holds(values: list[str]) -> None:
        values += values[:1]
        together = each.check(pl.Series(values)).to_list()
        assert together == [each.check(pl.Series([value])).item() for value in values]

    holds()
