"""The notes of the free-text benchmark, and the one identifier planted among them."""

from __future__ import annotations

import pytest
from benchmarks.detection.draw import Draw, stdnum
from benchmarks.detection.freetext import NOTE, judged, notes, planted
from benchmarks.detection.plants import PLANTS, Plant

from export_guard.kinds import catalogue

CHECKED = {
    "us_ssn": "us.ssn", "us_itin": "us.itin", "payment_card": "luhn", "iban": "iban", "gb_nhs_number": "gb.nhs",
    "in_aadhaar": "in_.aadhaar", "in_pan": "in_.pan", "br_cpf": "br.cpf", "it_codice_fiscale": "it.codicefiscale",
    "es_dni": "es.dni", "fr_nir": "fr.nir", "pl_pesel": "pl.pesel", "cn_resident_id": "cn.ric", "kr_rrn": "kr.rrn",
    "mx_curp": "mx.curp", "cl_rut": "cl.rut", "fi_hetu": "fi.hetu", "be_national_number": "be.nn", "imei": "imei",
    "mac_address": "mac", "bitcoin_address": "bitcoin", "iccid": "luhn",
}  # fmt: skip
NAMED = {plant.name: plant for plant in PLANTS}


def test_at_least_fifteen_kinds_are_planted_and_all_are_of_the_catalogue() -> None:
    assert len(PLANTS) >= 15
    for plant in PLANTS:
        assert all(catalogue.kind(kind).family for kind in plant.kinds)


def test_a_seed_makes_the_same_notes_again_and_another_seed_others() -> None:
    assert notes(1, 50).equals(notes(1, 50))
    assert not notes(1, 50).equals(notes(2, 50))


@pytest.mark.parametrize("plant", PLANTS, ids=lambda plant: plant.name)
@pytest.mark.parametrize("cued", [False, True])
def test_exactly_one_note_holds_the_planted_value(plant: Plant, cued: bool) -> None:
    table = notes(1, 30)
    texts = planted(table, plant, Draw(1, "plant"), cued).column(NOTE).to_pylist()
    changed = [(old, new) for old, new in zip(table.column(NOTE).to_pylist(), texts, strict=True) if old != new]

    assert len(changed) == 1
    old, new = changed[0]
    assert old in new
    assert (f" {plant.cue} " in new.replace(old, "")) == cued


@pytest.mark.parametrize(("name", "module"), CHECKED.items())
def test_planted_values_pass_the_check_of_python_stdnum(name: str, module: str) -> None:
    written = [NAMED[name].written(Draw(seed, name)).replace(" ", "") for seed in range(10)]

    assert all(map(stdnum(module).is_valid, written))


def test_what_is_reported_without_a_plant_as_well_is_not_found() -> None:
    plant = NAMED["us_ssn"]

    assert judged(plant, {"us_ssn"}, set()) == "found"
    assert judged(plant, {"us_ssn"}, {"us_ssn"}) == "drowned"
    assert judged(plant, {"phone"}, set()) == "missed"
