"""Header words: whole words only, many spellings, several languages."""

from __future__ import annotations

import pytest

from export_guard.profile.columns import ColumnRef
from export_guard.profile.headers import header_kinds, header_matches, name_words


def kinds_of(name: str, path: str | None = None) -> list[str]:
    return [k.name for k in header_kinds(ColumnRef(0, name, path))]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("birthDate", ("birth", "date")),
        ("BIRTH_DATE", ("birth", "date")),
        ("birth-date", ("birth", "date")),
        ("Birth Date", ("birth", "date")),
        ("birthdate", ("birth", "date")),
        ("PATIENTID", ("patient", "id")),
        ("patientId2", ("patient", "id", "2")),
        ("PRIMARYPATIENTINSURANCEID", ("primary", "patient", "insurance", "id")),
        ("Straße", ("street",)),
        ("Prénom", ("first", "name")),
        ("HTTPServerName", ("http", "server", "name")),
        ("", ()),
    ],
)
def test_a_name_is_cut_into_words_whatever_its_spelling(name: str, words: tuple[str, ...]) -> None:
    assert name_words(name) == words


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("dob", "birth_date"),
        ("Geburtsdatum", "birth_date"),
        ("fecha_nacimiento", "birth_date"),
        ("date_de_naissance", "birth_date"),
        ("data_nascita", "birth_date"),
        ("geboortedatum", "birth_date"),
        ("chu_sheng_ri_qi", "birth_date"),
        ("PLZ", "postcode"),
        ("code_postal", "postcode"),
        ("codigo_postal", "postcode"),
        ("Telefonnummer", "phone"),
        ("telefono", "phone"),
        ("Nachname", "last_name"),
        ("apellidos", "last_name"),
        ("nazwisko", "last_name"),
        ("身份证号", "national_id"),
        ("contraseña", "password"),
        ("Kontonummer", "bank_account_number"),
        ("Diagnose", "diagnosis_code"),
        ("customerID", "person_id"),
        ("cust_nbr", "person_id"),
        ("pickup_longitude", "longitude"),
        ("acctbal", "account_balance"),
        ("CC Number", "payment_card"),
    ],
)
def test_kinds_are_found_in_several_languages_and_abbreviations(name: str, kind: str) -> None:
    assert kinds_of(name)[0] == kind


@pytest.mark.parametrize(
    ("name", "never"),
    [
        ("acid_level", "person_id"),  # "cid" and "id" inside "acid"
        ("acid_level", "card_security_code"),
        ("public", "driver_license"),  # "lic" inside "public"
        ("publication_type", "driver_license"),
        ("ACADEMIC_YEAR_CODE", "card_security_code"),  # a bare "code" is no security code
        ("ACADEMIC_YEAR_CODE", "birth_year"),
        ("zipper_color", "postcode"),
        ("shipment", "ipv4"),
        ("description", "national_id"),
        ("classname", "last_name"),
        ("macro", "mac_address"),
        ("vintage", "vin"),
        ("panel", "payment_card"),
        ("candidate", "birth_date"),
        ("emailing_list_size", "email"),
        ("latency", "latitude"),
        ("salaryman", "income"),
        ("gendarme", "gender"),
        ("pincushion", "password"),
        ("unassigned", "us_ssn"),
        ("assn", "us_ssn"),
        ("phoneme", "phone"),
    ],
)
def test_words_inside_other_words_never_count(name: str, never: str) -> None:
    assert never not in kinds_of(name)


def test_the_kind_that_explains_more_of_the_name_comes_first() -> None:
    assert kinds_of("mothers_maiden_name")[0] == "security_answer"
    assert kinds_of("user_name")[0] == "user_name"
    assert kinds_of("date_of_birth")[0] == "birth_date"


def test_weak_words_are_marked_as_hints_and_come_last() -> None:
    matches = header_matches("patient")
    assert [m.kind.name for m in matches if not m.hint] == []
    assert {"person_id", "person_name"} <= {m.kind.name for m in matches}


def test_a_nested_path_counts_with_its_last_step_and_as_a_whole() -> None:
    assert kinds_of("address", "address[].postalCode")[0] == "postcode"
    assert kinds_of("name", "name[].given[]")[0] == "first_name"


def test_the_words_around_a_match_are_kept() -> None:
    match = next(m for m in header_matches("email_verified") if m.kind.name == "email")
    assert match.rest == ("verified",)
