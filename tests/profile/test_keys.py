"""Which columns tell subjects apart."""

import polars as pl
import pytest

from export_guard.profile.columns import ColumnRef, ColumnStats, Finding
from export_guard.profile.keys import choose_key, comparable, country_label, named_key


def table(*columns, rows=100):
    """Findings, stats and distinct counts of columns given as (name, kind, values, distinct)."""
    refs = [ColumnRef(i, name) for i, (name, *_) in enumerate(columns)]
    findings = [Finding(ref, kind, 0.9, "said by the test") for ref, (_, kind, *_) in zip(refs, columns, strict=True)]
    stats = {
        ref.label: ColumnStats(ref, "text", rows=rows, values=values)
        for ref, (_, _, values, _) in zip(refs, columns, strict=True)
    }
    distinct = {name: count for name, _, _, count in columns}
    return findings, stats, distinct.__getitem__


def test_a_government_id_wins_over_an_email_address_that_is_as_telling():
    key = choose_key("person", *table(("mail", "email", 100, 100), ("ssn", "us_ssn", 100, 99)))
    assert key is not None
    assert key.namespace == "person:us_ssn"


def test_the_key_with_clearly_more_distinct_values_wins_because_the_coarser_would_count_too_few():
    key = choose_key("person", *table(("agent_ssn", "us_ssn", 100, 5), ("patient_id", "person_id", 100, 90)))
    assert key is not None
    assert key.labels == ("patient_id",)


def test_an_internal_id_is_comparable_only_under_its_own_name():
    key = choose_key("person", *table(("Patient ID", "person_id", 100, 90)))
    assert key is not None
    assert key.namespace == "person:id:patientid"


def test_a_column_that_is_mostly_empty_is_no_key():
    assert choose_key("person", *table(("ssn", "us_ssn", 40, 40))) is None


def test_a_device_is_not_a_person():
    findings, stats, distinct = table(("imei", "imei", 100, 80))
    assert choose_key("person", findings, stats, distinct) is None
    device = choose_key("device", findings, stats, distinct)
    assert device is not None
    assert device.namespace == "device:imei"


def test_the_author_has_the_last_word():
    assert named_key(("first", "Born"), "person").namespace == "person:id:first+born"


@pytest.mark.parametrize(
    ("namespace", "spelled", "same"),
    [
        ("person:us_ssn", "123-45-6789", "123456789"),
        ("person:email", "Ada@Example.org", "ada@example.org"),
        ("person:phone", "+1 (202) 555-0101", "12025550101"),
    ],
)
def test_spellings_of_one_identifier_are_one_subject(namespace, spelled, same):
    assert comparable(pl.Series([spelled]), namespace).to_list() == comparable(pl.Series([same]), namespace).to_list()


def test_internal_ids_keep_their_spelling():
    assert comparable(pl.Series(["a-1", "A-1"]), "person:id:patient").n_unique() == 2


@pytest.mark.parametrize("name", ["country", "Country", "country_code", "residence_country", "countryOfResidence"])
def test_a_column_of_residence_says_the_country(name):
    found = [Finding(ColumnRef(0, name), "country", 0.9, "")]
    assert country_label(found) == name


@pytest.mark.parametrize("name", ["merchant_country", "birth_country", "country_of_origin", "ship_to_country"])
def test_a_country_of_something_else_shrinks_no_population(name):
    assert country_label([Finding(ColumnRef(0, name), "country", 0.9, "")]) is None


def test_two_columns_of_residence_say_nothing():
    assert (
        country_label([Finding(ColumnRef(i, n), "country", 0.9, "") for i, n in enumerate(["country", "Country"])])
        is None
    )


def test_a_list_of_addresses_says_no_single_country():
    assert country_label([Finding(ColumnRef(0, "country", "country[]"), "country", 0.9, "")]) is None
