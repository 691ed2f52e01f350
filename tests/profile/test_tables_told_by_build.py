"""Tables told by how they are built: bodies in axes, typed keys, probabilities of genotypes, tokens, questions."""

from __future__ import annotations

import random
import string
from collections.abc import Sequence
from typing import Any

import pyarrow as pa

from export_guard.kinds.catalogue import kind
from export_guard.profile.classify import first_guess
from export_guard.profile.flatten import leaves
from export_guard.profile.observe import observe
from export_guard.profile.shapes import Look

ROWS = 40
R = random.Random(5)


def families(columns: dict[str, Sequence[Any]]) -> dict[str, str]:
    """The family that the rules find for each column, by name."""
    batch = pa.RecordBatch.from_pydict({name: list(values) for name, values in columns.items()})
    looks = tuple(Look(observe(leaf, batch.num_rows).stats) for leaf in leaves(batch))
    _, found = first_guess(looks)
    told = {label: kind(finding.kind).family for label, finding in found.items()}
    return {label: family for label, family in told.items() if family is not None}


def numbers(low: float, high: float) -> list[float]:
    return [round(R.uniform(low, high), 4) for _ in range(ROWS)]


def tokens(length: int) -> list[str]:
    signs = string.ascii_letters + string.digits
    return ["".join(R.choice(signs) for _ in range(length)) for _ in range(ROWS)]


def moments() -> list[str]:
    return [f"2026-03-{1 + i % 28:02} 0{i % 10}:15:0{i % 7}" for i in range(ROWS)]


def test_axes_of_markers_on_both_sides_are_of_a_body_and_those_of_a_machine_are_not() -> None:
    markers = [f"{side}_{part}{axis}" for side in "LR" for part in ("TOE", "HEE") for axis in ("", ".1", ".2")]
    body = families({name: numbers(0, 900) for name in markers})
    wheels = families({"rpm": numbers(0, 900), **{name: numbers(0, 900) for name in markers}})
    assert {body.get(name) for name in markers} == {"biometric"}
    assert not wheels


def test_times_beside_typed_characters_are_of_a_typist() -> None:
    letters = [string.ascii_lowercase[i % 26] for i in range(ROWS)]
    clock = [1_700_000_000_000 + 150 * i for i in range(ROWS)]
    typed = families({"user_id": [i // 9 for i in range(ROWS)], "char": letters, "timestamp": clock})
    graded = families({"user_id": [i // 9 for i in range(ROWS)], "grade": letters, "timestamp": clock})
    assert typed == {"timestamp": "biometric"}
    assert not graded


def test_twenty_one_points_from_the_wrist_are_a_hand_and_as_many_other_numbers_are_not() -> None:
    points = {str(i + 1): numbers(-1, 1) for i in range(42)}
    hand = {"0": [i % 4 for i in range(ROWS)], **points, "1": [0.0] * ROWS, "2": [0.0] * ROWS}
    assert set(families(hand).values()) == {"biometric"}
    assert not families({"0": [i % 4 for i in range(ROWS)], **points})


def test_three_probabilities_a_sample_behind_two_alleles_are_genotypes() -> None:
    site = {"0": [20] * ROWS, "1": [f"20:{i}" for i in range(ROWS)], "2": list(range(100, 100 + ROWS))}
    alleles = {"3": ["A", "C"] * (ROWS // 2), "4": ["G", "T"] * (ROWS // 2)}
    odds = {str(5 + i): numbers(0, 1) for i in range(6)}
    found = families({**site, **alleles, **odds})
    assert {found.get(name) for name in odds} == {"human_omic"}
    assert not families({**site, **odds})


def test_differences_from_the_mitochondrial_reference_are_told_several_at_a_time_and_seats_are_not() -> None:
    differences = [f"{R.randint(16024, 16569)}{R.choice('ACGT')}" for _ in range(ROWS)]
    found = families({"sample": [f"s{i}" for i in range(ROWS)], **{f"{i}": differences for i in range(4)}})
    seats = families({"row": list(range(ROWS)), "seat": [f"{10 + i}{'ABCD'[i % 4]}" for i in range(ROWS)]})
    assert set(found.values()) == {"human_omic"}
    assert not seats


def test_any_locus_of_the_hla_region_is_an_hla_type() -> None:
    found = families({"DMA_1": ["DMA*01:02"] * ROWS, "typing": [f"KIR2DL{1 + i % 3}*001" for i in range(ROWS)]})
    assert found == {"DMA_1": "human_omic", "typing": "human_omic"}


def test_probes_by_sorts_of_cells_are_a_reference_and_by_samples_somebodys() -> None:
    probes = [f"cg{10_000_000 + i}" for i in range(ROWS)]
    cells = ["neutrophil", "nk_cell", "b_cell", "cd4_t_cell", "cd8_t_cell", "monocyte"]
    samples = families({"probe": probes, **{f"sample_{i}": numbers(0, 1) for i in range(6)}})
    assert set(samples.values()) == {"human_omic"}
    assert not families({"probe": probes, **{name: numbers(0, 1) for name in cells}})


def test_quality_in_a_variant_call_file_is_no_expression() -> None:
    fixed: dict[str, Sequence[Any]] = {
        "#CHROM": [20] * ROWS,
        "POS": list(range(100, 100 + ROWS)),
        "ID": ["."] * ROWS,
        "REF": ["A", "C"] * (ROWS // 2),
        "ALT": ["G", "T"] * (ROWS // 2),
        "QUAL": [100] * ROWS,
        "FILTER": ["PASS"] * ROWS,
        "INFO": ["AC=1"] * ROWS,
        "FORMAT": ["GT"] * ROWS,
    }
    found = families({**fixed, **{f"HG0{1000 + i}": [i % 2] * ROWS for i in range(9)}})
    assert "QUAL" not in found
    assert {found.get(f"HG0{1000 + i}") for i in range(9)} == {"human_omic"}


def test_a_number_of_a_person_hidden_behind_tokens_is_still_one_and_a_model_is_not() -> None:
    calls = {"start_time": moments(), "duration": [10 + i for i in range(ROWS)]}
    found = families({"msisdn": tokens(16), "msisdn_counterpart": tokens(16), **calls})
    assert found["msisdn"] == found["msisdn_counterpart"] == "identifier"
    user = {"user_id": [f"u{i % 9}" for i in range(ROWS)]}
    assert families({**user, "device": tokens(12)})["device"] == "identifier"
    assert "device" not in families({**user, "device": ["iPhone 12", "Pixel 8 Pro"] * (ROWS // 2)})


def test_names_under_a_word_for_a_person_are_names() -> None:
    given = ["Anna", "Peter", "Maria", "James", "Laura", "David", "Julia", "Thomas"] * (ROWS // 8)
    assert families({"user": given, "score": numbers(0, 9)}) == {"user": "identifier"}


def test_ages_places_of_living_and_diseases_are_rows_of_persons_and_averages_of_places_are_not() -> None:
    zips = [str(47_600 + i) for i in range(ROWS)]
    ages = [20 + i for i in range(ROWS)]
    found = families({"ZIPCode": zips, "Age": ages, "Disease": ["gastritis", "stomach ulcer"] * (ROWS // 2)})
    assert found["Disease"] == "personal_health"
    assert found["ZIPCode"] == "identifier"
    assert not families({"ZIPCode": zips, "median_age": ages, "households": [100 * i for i in range(ROWS)]})


def test_the_text_of_a_question_about_mood_is_told_by_its_phrase() -> None:
    asked = "In the last month, how often have you felt that you were unable to control the important things?"
    other = "In the last month, how often have you bought a ticket for the bus at the counter of the station?"
    answers = ["never", "sometimes", "fairly often", "very often"] * (ROWS // 4)
    found = families({"user": [f"u{i}" for i in range(ROWS)], asked: answers, other: answers})
    assert found == {asked: "personal_health"}


def test_what_a_layout_says_of_a_column_is_not_held_against_a_form_that_was_never_tried() -> None:
    found = families(
        {
            "NUM_ENQ": [f"P{i}" for i in range(ROWS)],
            "IMB_ALD_DTD": ["25/01/2006"] * ROWS,
            "IMB_ALD_NUM": [17, 30] * (ROWS // 2),
            "IMB_ETM_NAT": [41, 43] * (ROWS // 2),
            "MED_MTF_COD": ["E11", "C67"] * (ROWS // 2),
            "MED_NCL_IDT": ["CIM10"] * ROWS,
            "UPD_DTE": ["10/01/2016"] * ROWS,
        }
    )
    assert found["MED_MTF_COD"] == found["IMB_ALD_NUM"] == found["IMB_ALD_DTD"] == "personal_health"
    assert "MED_NCL_IDT" not in found


def test_a_recorded_walk_is_somebodys_way_without_any_name() -> None:
    places = {"Latitude": numbers(48.1, 48.2), "Longitude": numbers(16.3, 16.4)}
    walk = families({"Timestamp": moments(), **places, "Elevation": numbers(200, 300), "Distance": numbers(0, 1)})
    assert walk["Latitude"] == walk["Longitude"] == "precise_geolocation"


def test_a_short_word_with_capitals_inside_is_read_whole_too() -> None:
    people = {"patient_id": [f"p{i}" for i in range(ROWS)], "age": [30 + i for i in range(ROWS)]}
    found = families({**people, "DNAmAge": numbers(20, 80)})
    assert found["DNAmAge"] == "human_omic"
