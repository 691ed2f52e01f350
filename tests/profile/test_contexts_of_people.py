"""Whose the names, numbers and addresses of a table are: a private person's, a firm's, an animal's, or everyone's."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any

import pyarrow as pa
import pytest

from export_guard.kinds.catalogue import kind
from export_guard.profile.classify import first_guess
from export_guard.profile.flatten import leaves
from export_guard.profile.headers import header_matches
from export_guard.profile.observe import observe
from export_guard.profile.shapes import Look

N = 40
GIVEN = ["Anna", "Peter", "Maria", "James", "Laura", "David", "Julia", "Thomas"]
FAMILY = ["Gruber", "Okafor", "Lindqvist", "Moreau", "Tanaka", "Novak", "Silva", "Byrne"]
FULL = [f"{GIVEN[i % 8]} {FAMILY[i // 8]}" for i in range(N)]
FIRMS = [f"{FAMILY[i % 8]} {('Trading', 'Foods', 'Motors', 'Toys', 'Paper')[i // 8]} Inc." for i in range(N)]
DISHES = [f"{('Golden', 'Blue', 'Spicy', 'Little', 'Old')[i % 5]} {FAMILY[i % 8].lower()} kitchen" for i in range(N)]
LOCAL = [f"71{i:02}-{(i * 7919) % 10000:04}" for i in range(N)]
STREETS = [f"{i + 1} Long Meadow Road" for i in range(N)]
DAYS = [f"19{50 + i}-0{1 + i % 9}-1{i % 9}" for i in range(N)]
HANDLES = [f"{FAMILY[i % 8].lower()}_{i}" for i in range(N)]


def kinds(columns: dict[str, Sequence[Any]]) -> dict[str, str]:
    """The sensitive kinds that the rules find, by column."""
    batch = pa.RecordBatch.from_pydict({name: list(values) for name, values in columns.items()})
    looks = tuple(Look(observe(leaf, batch.num_rows).stats) for leaf in leaves(batch))
    _, found = first_guess(looks)
    return {label: finding.kind for label, finding in found.items() if kind(finding.kind).family}


def test_a_firm_that_someone_works_for_does_not_make_a_table_of_people_a_directory() -> None:
    found = kinds({"Full Name": FULL, "Email": [f"a{i}@made.example" for i in range(N)], "Company": FIRMS})
    assert found["Full Name"] == "person_name"
    assert "Company" not in found


def test_telephone_and_street_of_customers_that_are_firms_are_no_persons_but_their_contact_is() -> None:
    found = kinds(
        {"customer_name": FIRMS, "phone": LOCAL, "address_line1": STREETS, "contact_first_name": GIVEN * 5}
        | {"contact_last_name": FAMILY * 5}
    )
    assert found["contact_first_name"] == "first_name"
    assert not {"customer_name", "phone", "address_line1"} & set(found)


def test_what_has_an_address_and_a_telephone_but_no_persons_name_is_no_person() -> None:
    assert not {"name", "addr", "phone"} & set(kinds({"name": DISHES, "addr": STREETS, "phone": LOCAL}))


@pytest.mark.parametrize("fame", ["wikidata_id", "imdb_id"])
def test_whoever_is_in_an_encyclopedia_is_no_private_person(fame: str) -> None:
    people = {"name_first": GIVEN * 5, "name_last": FAMILY * 5, "dob": DAYS}
    assert set(kinds(people)) == set(people)
    assert not set(people) & set(kinds(people | {fame: [f"Q{i * 31}" for i in range(N)]}))


def test_people_who_were_born_before_anyone_alive_are_no_private_persons() -> None:
    lived = {"name": FULL, "gender": ["Female", "Male"] * 20, "placeOfBirth": ["Norham"] * N}
    assert "yearOfBirth" in kinds(lived | {"yearOfBirth": [1950 + i for i in range(N)]})
    assert "yearOfBirth" not in kinds(lived | {"yearOfBirth": [1700 + 6 * i for i in range(N)]})


def test_players_whom_one_can_write_to_are_private_persons() -> None:
    team = {"player_name": FULL, "team": ["Reds", "Blues"] * 20, "season": [2020] * N}
    assert "player_name" not in kinds(team)
    assert kinds(team | {"email": [f"p{i}@made.example" for i in range(N)]})["email"] == "email"


def test_the_name_beside_a_post_is_the_name_of_whoever_wrote_it() -> None:
    posts = {"tweet_id": [10**9 + i * 7 for i in range(N)], "name": HANDLES, "retweet_count": [i % 3 for i in range(N)]}
    assert kinds(posts)["name"] == "user_name"


def test_nicknames_and_tags_of_birds_are_no_persons() -> None:
    birds = {"animal-nickname": GIVEN * 5, "animal-taxon": ["Larus fuscus"] * N, "tag-serial-no": list(range(703, 743))}
    assert not set(kinds(birds))


def test_taxa_are_no_family_names_beside_the_names_of_who_saw_them() -> None:
    seen = {"user_login": HANDLES, "user_name": FULL, "taxon_family_name": ["Laridae", "Corvidae"] * 20}
    assert "taxon_family_name" not in kinds(seen)


def test_hashes_under_the_name_of_a_number_stand_for_the_number() -> None:
    hashes = [hashlib.sha224(str(i).encode()).hexdigest() for i in range(N)]
    assert kinds({"mac": hashes, "rssi": [-80 + i % 9 for i in range(N)]})["mac"] == "mac_address"
    assert not kinds({"digest": hashes, "rssi": [-80 + i % 9 for i in range(N)]})


def test_calls_are_told_by_their_two_parties_under_any_name_of_the_trade() -> None:
    numbers = [f"9{i:04} {(i * 7919) % 100000:05}" for i in range(N)]
    found = kinds({"call_num": numbers, "rec_num": numbers[::-1], "start": DAYS, "duration": list(range(N))})
    assert {"call_num", "rec_num", "duration"} <= set(found)


def test_a_house_number_is_part_of_a_persons_address_and_the_id_of_an_address_is_not() -> None:
    found = kinds(
        {"customer_id": [f"C{i:05}" for i in range(N)], "address_id": [f"A{i:05}" for i in range(N)]}
        | {"street_address": STREETS, "flat_or_villa_no": [1 + i % 90 for i in range(N)]}
    )
    assert found["flat_or_villa_no"] == "address_part"
    assert "address_id" not in found


def test_a_bare_name_beside_the_names_of_persons_is_the_name_of_a_thing() -> None:
    tools = ["Backhoe", "Dragline", "Excavator", "Scraper", "Trencher", "Loader", "Grader", "Roller"] * 5
    found = kinds({"Name": tools, "Issued to: First Name": GIVEN * 5, "Issued to: Last Name": FAMILY * 5})
    assert "Name" not in found
    assert found["Issued to: First Name"] == "first_name"


def test_the_last_step_of_a_heading_is_a_name_and_the_steps_before_it_are_its_rest() -> None:
    best = next(m for m in header_matches("Issued to company: Last Name") if m.kind.name == "last_name")
    assert best.covered == 1.0
    assert "company" in best.rest


def test_numbers_of_firms_with_a_check_digit_like_that_of_cards_are_no_cards() -> None:
    def luhn(body: str) -> str:
        doubled = (sum(divmod(int(d) * (2 - i % 2), 10)) for i, d in enumerate(reversed(body)))
        return body + str(-sum(doubled) % 10)

    firms = [luhn(f"{599100000 + i * 7919:09}{i:04}") for i in range(N)]
    assert not kinds({"sirtet": firms, "beds": [i % 7 for i in range(N)]})
