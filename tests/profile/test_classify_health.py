"""Tables about persons' health, told by their columns together; and what looks like them but is about no one."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

import pyarrow as pa
import pytest

from export_guard.kinds.catalogue import kind
from export_guard.profile.classify import first_guess
from export_guard.profile.flatten import leaves
from export_guard.profile.headers import header_matches, name_words
from export_guard.profile.observe import observe
from export_guard.profile.shapes import Look

Maker = Callable[[random.Random, int], str]
ROWS = 120


def whole(low: int, high: int) -> Maker:
    return lambda r, i: str(r.randint(low, high))


def decimal(low: float, high: float) -> Maker:
    return lambda r, i: f"{r.uniform(low, high):.1f}"


def choice(*values: str) -> Maker:
    return lambda r, i: r.choice(values)


def row(r: random.Random, i: int) -> str:
    return str(i + 1)


def code(r: random.Random, i: int) -> str:
    return f"{'ABCDEFGHIJKLMN'[i % 14]}{i // 14:02d}.{i % 7}"


def phrase(r: random.Random, i: int) -> str:
    return f"Disorder of organ {i} with sequelae"


def healthy(table: dict[str, Maker]) -> set[str]:
    """Names of the columns that the rules about whole tables tell to be about somebody's health."""
    r = random.Random(5)
    batch = pa.RecordBatch.from_pydict({name: [make(r, i) for i in range(ROWS)] for name, make in table.items()})
    _, found = first_guess(tuple(Look(observe(leaf, batch.num_rows).stats) for leaf in leaves(batch)))
    return {f.column.name for f in found.values() if kind(f.kind).family == "personal_health"}


def all_but(table: dict[str, Maker], others: Sequence[str]) -> set[str]:
    return set(table) - set(others)


def test_many_short_clinical_names_make_a_clinical_table() -> None:
    table = {
        "id": row,
        "sg": choice("1.005", "1.010", "1.020"),
        "wbc": whole(2, 15),
        "fbg": whole(70, 400),
        "hemo": decimal(7, 17),
        "pcv": whole(20, 54),
        "htn": choice("yes", "no"),
        "dm": choice("yes", "no"),
        "group": choice("affected", "not affected"),
    }
    assert healthy(table) == all_but(table, ["id"])


def test_beside_age_and_sex_an_outcome_and_a_measurement_make_a_study() -> None:
    table = {
        "subject": row,
        "age": whole(20, 90),
        "sex": choice("M", "F"),
        "creatinine": decimal(0.5, 3),
        "futime": whole(10, 4000),
        "death": choice("0", "1"),
        "kappa": decimal(0.1, 9),
        "lambda": decimal(0.1, 9),
        "grp.q": whole(1, 10),
    }
    assert healthy(table) == all_but(table, ["subject", "age", "sex"])


def test_what_persons_have_besides_their_health_is_not_taken_for_a_measurement() -> None:
    table = {
        "pid": row,
        "age": whole(20, 90),
        "sex": choice("M", "F"),
        "bmi": decimal(18, 40),
        "sbp": whole(90, 190),
        "hba1c": decimal(4, 12),
        "smoker": choice("yes", "no"),
        "ecog": whole(0, 4),
        "xq7": decimal(0, 1),
        "education": choice("primary", "secondary", "higher"),
        "site": whole(1, 9),
        "religion": choice("a", "b", "c"),
    }
    assert healthy(table) == {"bmi", "sbp", "hba1c", "smoker", "ecog", "xq7"}


def test_a_count_or_rate_that_one_body_has_does_not_make_a_table_of_totals() -> None:
    table = {
        "age": whole(20, 90),
        "sex": choice("M", "F"),
        "white_blood_cell_count": decimal(3, 12),
        "platelet_count": whole(150, 400),
        "heart_rate": whole(50, 110),
    }
    assert healthy(table) == {"white_blood_cell_count", "platelet_count", "heart_rate"}


def test_heights_and_weights_beside_age_and_sex_are_of_bodies() -> None:
    table = {
        "code": row,
        "weight": whole(48, 102),
        "height": whole(155, 190),
        "age": whole(18, 60),
        "gender": choice("0", "1"),
    }
    assert healthy(table) == {"weight", "height"}


def test_time_event_treatment_and_age_make_a_table_of_survival() -> None:
    table = {
        "trt": choice("1", "2"),
        "celltype": choice("squamous", "adeno", "large"),
        "time": whole(1, 900),
        "status": choice("0", "1"),
        "age": whole(30, 80),
        "prior": choice("0", "10"),
    }
    assert healthy(table) >= {"trt", "celltype", "status", "prior"}


@pytest.mark.parametrize(
    "table",
    [
        {
            "性别": choice("男", "女"),
            "年龄": whole(20, 80),
            "*天门冬氨酸氨基转换酶": decimal(10, 60),
            "血糖": decimal(4, 12),
        },
        {
            "患者_性別": choice("男性", "女性"),
            "患者_年代": whole(20, 80),
            "発熱": choice("0", "1"),
            "最高血圧": whole(90, 180),
        },
        {
            "Geschlecht": choice("m", "w"),
            "Alter": whole(20, 80),
            "Bluthochdruck": choice("ja", "nein"),
            "Blutzucker": whole(70, 200),
        },
        {
            "sexe": choice("H", "F"),
            "age": whole(20, 80),
            "fumeur": choice("oui", "non"),
            "tension_arterielle": whole(90, 180),
        },
        {"sexo": choice("H", "M"), "edad": whole(20, 80), "diabetes": choice("1", "2"), "tabaquismo": choice("1", "2")},
        {"sexo": choice("M", "F"), "idade": whole(20, 80), "febre": choice("1", "2"), "dispneia": choice("1", "2")},
        {
            "sesso": choice("M", "F"),
            "eta": whole(20, 80),
            "pressione_sistolica": whole(90, 180),
            "fumatore": choice("si", "no"),
        },
        {"성별": choice("1", "2"), "연령대": whole(1, 18), "수축기혈압": whole(90, 180), "흡연상태": choice("1", "2")},
        {"пол": choice("м", "ж"), "возраст": whole(20, 80), "пульс": whole(50, 110), "диагноз": choice("да", "нет")},
        {
            "geslacht": choice("M", "V"),
            "leeftijd": whole(20, 80),
            "bloeddruk": whole(90, 180),
            "roken": choice("ja", "nee"),
        },
    ],
    ids=["Chinese", "Japanese", "German", "French", "Spanish", "Portuguese", "Italian", "Korean", "Russian", "Dutch"],
)
def test_health_is_told_in_other_languages(table: dict[str, Maker]) -> None:
    assert healthy(table) == set(list(table)[2:])


@pytest.mark.parametrize(
    "table",
    [
        {"order": row, "icd10": code, "description": phrase, "min_age": whole(0, 20), "sex_edit": choice("M", "F")},
        {"id_diagnosis": code, "diagnosis": phrase, "service": choice("surgery ward", "inner medicine")},
        {
            "country": lambda r, i: f"Land{i}",
            "diabetes": decimal(1, 20),
            "obesity": decimal(1, 40),
            "hypertension": decimal(1, 40),
        },
        {"region": choice("N", "S"), "week": whole(1, 52), "covid cases": whole(0, 99), "hospital deaths": whole(0, 9)},
        {
            "food": phrase,
            "calories": whole(10, 900),
            "protein": decimal(0, 30),
            "fat": decimal(0, 30),
            "sodium": whole(0, 900),
        },
        {
            "breed": phrase,
            "age": whole(1, 15),
            "sex": choice("M", "F"),
            "weight": decimal(2, 60),
            "height": whole(20, 90),
        },
        {
            "name": phrase,
            "club": phrase,
            "position": choice("GK", "DF"),
            "height": whole(165, 205),
            "weight": whole(60, 99),
        },
        {"test": phrase, "unit": choice("mg/dl", "mmol/l"), "low": decimal(1, 5), "high": decimal(5, 9)},
        {
            "hospital": phrase,
            "beds": whole(10, 900),
            "city": choice("Ostwick", "Norham"),
            "emergency": choice("yes", "no"),
        },
    ],
    ids=[
        "codes with edits",
        "codes by service",
        "shares by country",
        "totals by week",
        "food",
        "breeds",
        "athletes",
        "laboratory dictionary",
        "hospital directory",
    ],
)
def test_what_looks_like_health_but_is_about_no_one_stays_clean(table: dict[str, Maker]) -> None:
    assert healthy(table) == set()


def test_names_of_scripts_without_spaces_are_cut_into_the_words_that_are_known() -> None:
    assert name_words("患者性別") == ("patient", "sex")


def test_when_something_was_measured_does_not_make_its_name_less_telling() -> None:
    (at_baseline,) = (m for m in header_matches("BL.SBP.mean") if m.kind.name == "vital_sign")
    assert at_baseline.covered == 1.0
