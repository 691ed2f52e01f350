"""'Omic matrices, signals of bodies and whereabouts are told by how a table is built, and from their look-alikes."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

import pyarrow as pa

from export_guard.kinds.catalogue import kind
from export_guard.profile.classify import first_guess
from export_guard.profile.flatten import leaves
from export_guard.profile.observe import observe
from export_guard.profile.shapes import Look

ROWS = 60
R = random.Random(11)


def families(columns: dict[str, Sequence[Any]]) -> dict[str, str]:
    """The family that the rules find for each column, by name."""
    batch = pa.RecordBatch.from_pydict({name: list(values) for name, values in columns.items()})
    looks = tuple(Look(observe(leaf, batch.num_rows).stats) for leaf in leaves(batch))
    _, found = first_guess(looks)
    told = {label: kind(finding.kind).family for label, finding in found.items()}
    return {label: family for label, family in told.items() if family is not None}


def numbers(low: float = 0.0, high: float = 9.0, digits: int = 4) -> list[float]:
    return [round(R.uniform(low, high), digits) for _ in range(ROWS)]


def whole(low: int, high: int) -> list[int]:
    return [R.randint(low, high) for _ in range(ROWS)]


def moments() -> list[str]:
    return [f"2026-03-{1 + i % 28:02} 0{i % 10}:15:0{i % 7}" for i in range(ROWS)]


def bases(length: int) -> list[str]:
    return ["".join(R.choice("ACGT") for _ in range(length)) for _ in range(ROWS)]


GENES = [f"GENE{i}A" for i in range(ROWS)]
SAMPLES = [f"TCGA-XX-A{i:03}-01" for i in range(8)]


def test_a_matrix_of_genes_by_barcoded_samples_is_expression() -> None:
    found = families({"Hugo_Symbol": GENES, **{name: numbers(-3, 3) for name in SAMPLES}})
    assert {found.get(name) for name in SAMPLES} == {"human_omic"}


def test_samples_with_columns_named_after_genes_are_expression() -> None:
    genes = ["CXCL8", "SLC2A1", "KRT18", "CD19", "IL10", "FGFR3", "HLA-DRB1", "TNFRSF9", "RPL13", "COL1A1", "VIM"]
    found = families({"sample": [f"s{i}" for i in range(ROWS)], **{name: numbers() for name in genes}})
    assert {found.get(name) for name in genes} == {"human_omic"}


def test_metabolites_of_patients_are_told_and_those_of_foods_are_not() -> None:
    names = ["Alanine", "Betaine", "Citrate", "Fumarate", "Hippurate", "Taurine", "Valine", "Xylose", "Carnitine"]
    levels = {name: numbers() for name in names}
    patients = families({"Patient ID": [f"N_{i}" for i in range(ROWS)], **levels})
    foods = families({"food": [f"dish {i}" for i in range(ROWS)], "serving": numbers(), **levels})
    assert {patients.get(name) for name in names} == {"human_omic"}
    assert not foods


def test_results_of_a_comparison_of_genes_are_no_ones() -> None:
    columns = {name: numbers() for name in ("baseMean", "log2FoldChange", "lfcSE", "stat", "pvalue", "padj")}
    assert not families({"gene_id": GENES, **columns})


def test_genes_of_mice_are_no_ones() -> None:
    genes = [f"ENSMUSG{i:011}" for i in range(ROWS)]
    assert not families({"gene_id": genes, **{f"sample{i}": numbers() for i in range(8)}})


def test_primers_are_no_ones_and_receptor_sequences_are_someones() -> None:
    made = families(
        {"name": [f"p{i}" for i in range(ROWS)], "seq": bases(22), "pool": whole(1, 2), "tm": numbers(55, 65)}
    )
    read = families({"count": whole(1, 90), "cdr3nt": bases(42), "v": ["TRBV4-1", "TRBV6-5", "TRBV28"] * (ROWS // 3)})
    assert not made
    assert read == {"cdr3nt": "human_omic", "v": "human_omic"}


def test_sixteen_times_one_letter_is_no_sequence() -> None:
    assert not families({"smiles": ["C" * (16 + i % 9) for i in range(ROWS)], "logp": numbers()})


def test_every_column_behind_the_format_of_calls_is_a_samples() -> None:
    site = {"#CHROM": ["1"] * ROWS, "POS": whole(1, 9**6), "ID": ["."] * ROWS, "REF": ["A"] * ROWS, "ALT": ["G"] * ROWS}
    calls = {"FORMAT": ["DP:AU:TU"] * ROWS, "TUMOR": [f"{i}:0,1:2,3" for i in range(ROWS)]}
    assert families({**site, **calls}).get("TUMOR") == "human_omic"


def test_a_log_of_presses_and_releases_of_keys_is_behaviour() -> None:
    times = sorted(whole(1000, 90_000))
    log = {"key": ["a", "b", "Shift"] * (ROWS // 3), "press_time": times, "release_time": [t + 80 for t in times]}
    assert families(log) == {"press_time": "biometric", "release_time": "biometric"}


def test_downtime_of_machines_is_no_behaviour() -> None:
    assert not families({"machine": ["m1"] * ROWS, "down_time": whole(1, 900), "up_time": whole(1, 900)})


def test_moments_of_a_signal_beside_its_subject_are_biometric_and_beside_a_motor_are_not() -> None:
    names = ("mean", "std", "kurtosis", "skewness", "zcr", "entropy")
    columns = {name: numbers() for name in names}
    assert set(families({**columns, "subject": whole(1, 30)})) == set(names)
    assert not families({**columns, "motor": whole(1, 30)})


def test_ridge_ends_are_told_by_place_and_direction() -> None:
    points = {"x": whole(0, 500), "y": whole(0, 500), "angle": numbers(0, 360, 1)}
    assert set(families({"impression": [f"f{i}_1" for i in range(ROWS)], **points})) == set(points)
    assert not families({"sprite": [f"f{i}_1" for i in range(ROWS)], **points})


def test_landmarks_written_into_one_cell_are_landmarks() -> None:
    cells = [",".join(str(R.randint(0, 500)) for _ in range(136)) for _ in range(ROWS)]
    assert families({"image": [f"p{i}.jpg" for i in range(ROWS)], "landmarks": cells}) == {"landmarks": "biometric"}


def walk() -> dict[str, list[float]]:
    return {"lat": numbers(48.1, 48.2, 6), "lon": numbers(11.5, 11.6, 6)}


def test_an_id_that_is_each_time_elsewhere_makes_a_track_and_a_station_does_not() -> None:
    moving = families({"trace_id": [f"t{i % 3}" for i in range(ROWS)], "when": moments(), "n": whole(0, 9), **walk()})
    places = [(48.1 + i / 1000 + 0.000123, 11.5 + i / 1000 + 0.000456) for i in range(3)]
    standing = families(
        {
            "station_id": [f"t{i % 3}" for i in range(ROWS)],
            "when": moments(),
            "n": whole(0, 9),
            "lat": [places[i % 3][0] for i in range(ROWS)],
            "lon": [places[i % 3][1] for i in range(ROWS)],
        }
    )
    assert moving == {"lat": "precise_geolocation", "lon": "precise_geolocation"}
    assert not standing


def degrees() -> dict[str, list[float]]:
    return {"latitude": numbers(41.6, 42.1, 5), "longitude": numbers(-87.9, -87.5, 5)}


def test_places_beside_a_device_or_a_mailbox_are_whereabouts_without_any_time() -> None:
    devices = [f"{R.getrandbits(128):032x}" for _ in range(ROWS)]
    located = {"latitude", "longitude"}
    for column in (
        {"device_id": devices},
        {"advertising_id": [f"{d[:8]}-{d[8:12]}-4{d[13:16]}-a{d[17:20]}-{d[20:]}" for d in devices]},
        {"email": [f"someone{i}@mail.example" for i in range(ROWS)]},
    ):
        found = families(column | degrees())
        assert {name for name, family in found.items() if family == "precise_geolocation"} == located, column.keys()


def test_a_walk_is_told_by_its_small_steps_and_a_list_of_places_is_not() -> None:
    latitude, longitude, walk = 52.02, 4.26, []
    for _ in range(ROWS):
        latitude, longitude = latitude + R.uniform(-2e-4, 2e-4), longitude + R.uniform(-2e-4, 2e-4)
        walk.append((round(latitude, 6), round(longitude, 6)))
    steps = {"longitude": [x for _, x in walk], "latitude": [y for y, _ in walk]}
    assert set(families(steps)) == {"latitude", "longitude"}
    assert families({"": range(ROWS)} | steps).keys() >= {"latitude", "longitude"}
    assert families(degrees()) == {}
    assert families({"tree_species": ["oak", "elm"] * (ROWS // 2)} | steps) == {}


def test_places_beside_a_telephone_and_a_time_are_whereabouts_and_those_of_a_shop_are_not() -> None:
    phones = {"msisdn": [f"+49151{i % 9}{1234567 + i}" for i in range(ROWS)], "seen_at": moments()}
    assert families(phones | degrees())["latitude"] == "precise_geolocation"
    shops = {"shop": [f"Shop {i}" for i in range(ROWS)], "phone": phones["msisdn"], "updated_at": moments()}
    assert "latitude" not in families(shops | degrees())


def test_places_of_stores_machines_and_offices_are_no_ones_also_beside_a_device_or_a_mailbox() -> None:
    names = {"store_name": [f"Store {i}" for i in range(ROWS)]}
    mails = {"email": [f"info@shop{i}.example" for i in range(ROWS)]}
    assert "latitude" not in families(mails | names | degrees())
    assert "latitude" not in families(mails | degrees())
    stations = {"device_id": [f"{i:06x}" for i in range(ROWS)], "humidity": numbers(20, 90, 1)}
    assert "latitude" not in families(stations | degrees())


def test_nothing_but_places_and_times_is_a_track_and_earthquakes_are_not() -> None:
    assert set(families({"timestamp": moments(), **walk()})) == {"lat", "lon"}
    assert not families({"timestamp": moments(), "mag": numbers(2, 7, 1), "depth": numbers(1, 90, 1), **walk()})


def test_journeys_with_two_ends_are_whereabouts_and_flights_are_not() -> None:
    ends = {
        f"{end}_{side}": values
        for end in ("start", "end")
        for side, values in zip(("lat", "lon"), walk().values(), strict=True)
    }
    assert set(families({"started_at": moments(), "fee": whole(1, 30), **ends})) == set(ends)
    assert not families({"started_at": moments(), "airline": ["XY"] * ROWS, **ends})


def test_sightings_of_animals_are_no_ones_whereabouts() -> None:
    species = {"taxon": ["Larus"] * ROWS, "animal_id": [f"a{i % 3}" for i in range(ROWS)]}
    assert not families({**species, "timestamp": moments(), **walk()})
