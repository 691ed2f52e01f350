"""When the first row names the columns: every doubt is decided for data."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from export_guard.datasets.cells import is_data, look
from export_guard.datasets.header import first_row_is_header, name_like

HEADERS = [
    "Name\nAlice\nBob",
    "name\nAlice",
    "first,last,city\nJohn,Smith,Boston",
    "email,name\na@x.com,Bob",
    "ssn,name\n123-45-6789,John",
    "x,y\n1,2\n3,4",
    "V1,V2,V3\n1,2,3\n4,5,6",
    ",0,1,2\na.jpg,5.0,3.1,4.2\nb.jpg,5.5,3.2,4.4",
    "Country,2010,2011,2012\nFrance,10,20,35\nSpain,55,66,88",
    "Province/State,Country/Region,Lat,Long,1/22/20,1/23/20,1/24/20\n,Thailand,15,101,2,3,5",
    "patient,diagnosis\nJohn Smith,Diabetes",
    "Nombre,Edad\nJuan,35\nAna,36\nEva,1\nLuz,2\nRey,3",
    "имя,возраст\nИван,30\nПётр,31\nАнна,1\nОльга,2\nЛев,4",  # noqa: RUF001
    "customer_id,product_code\nC-AB,P-XY\nC-DE,P-ZZ",
    "Date\n2020-01-01\n2020-01-02",
    "id,name",
    "Chasing,Eating\ntrue,false\nfalse,false",
    "left_right\n7\n3",
]
DATA = [
    "John,Smith,New York\nJane,Doe,Boston",
    "Price\nSmith\nJones",
    "john.smith\nbob\nann",
    "john_smith\nbob\nann",
    "McDonald\nSmith\nJones",
    "a@x.com,Bob\nb@x.com,Al",
    "123-45-6789,John\n987-65-4321,Jane",
    "Smith,35\nAna,36\nBo,1\nCy,2\nDi,3",
    "NA,1\nBob,2\nAl,3",
    "unknown,John\n3,Al\n4,Bo\n5,Ed",
    "Baker St,12A\nElm St,15\nOak,3\nAsh,4\nFir,5\nYew,6",
    "1,2,3\n4,5,6\n7,8,9",
    "Male,Yes\nFemale,No\nMale,No",
    "John Smith,Diabetes\nJane Roe,Asthma",
    "E11.9,Type 2 diabetes\nI10,Hypertension\nJ45,Asthma",
    "2020-01-01\n2020-01-02",
    "John,Smith",
    "+1 212 555 0100\n+1 212 555 0101",
    "No\nYes",
    "1,2\n10,6",
    "Manufacturer#1,SMALL BRASS\nManufacturer#2,LARGE STEEL",
    "rs4477212,1,82154,AA\nrs3094315,1,752566,AG",
]


def rows(text):
    return [line.split(",") for line in text.split("\n")]


@pytest.mark.parametrize("text", HEADERS)
def test_a_header_is_recognised(text):
    first, *body = rows(text)
    assert first_row_is_header(first, body)


@pytest.mark.parametrize("text", DATA)
def test_a_data_row_is_never_taken_for_a_header(text):
    first, *body = rows(text)
    assert not first_row_is_header(first, body)


@pytest.mark.parametrize("text", [t for t in HEADERS if t.count("\n") > 1 and not t.startswith(("name", "Name"))])
def test_without_its_header_the_same_table_has_none(text):
    _, first, *body = rows(text)
    assert not first_row_is_header(first, body)


_PERSONAL = st.one_of(
    st.emails(),
    st.from_regex(r"\d{3}-\d{2}-\d{4}", fullmatch=True),
    st.from_regex(r"\+\d{1,2} \d{3} \d{3} \d{4}", fullmatch=True),
    st.from_regex(r"\d{4} \d{4} \d{4} \d{4}", fullmatch=True),
    st.dates().map(str),
    st.ip_addresses().map(str),
    st.uuids().map(str),
)


@given(_PERSONAL)
def test_identifiers_look_like_data(value):
    assert is_data(value), look(value)
    assert not name_like(value)


@given(st.lists(st.tuples(_PERSONAL, st.sampled_from(["Ann", "Bob", "Cid", "name", "id"])), min_size=1, max_size=20))
def test_a_row_with_an_identifier_in_it_never_becomes_the_header(table):
    first, *body = [list(row) for row in table]
    assert not first_row_is_header(first, body)


def test_cells_unlike_every_fixed_width_column_below_name_the_columns():
    body = [[f"NA{n:05}", "AG", "GG", "CT", "TT", "AC"] for n in range(30)]
    assert first_row_is_header(["sample", "rs671", "rs1229984", "rs17822931", "rs4988235", "rs334"], body)


def test_a_first_row_of_the_same_widths_is_data():
    body = [[f"NA{n:05}", "AG", "GG", "CT", "TT", "AC"] for n in range(30)]
    assert not first_row_is_header(["NA99999", "AA", "GA", "CC", "TA", "CG"], body)


def test_barcodes_over_numbers_name_the_columns():
    barcodes = ["gene", *(f"S{i:02}-20{i:02}-11" for i in range(6))]
    assert first_row_is_header(barcodes, [["a", *"123456"], ["b", *"654321"]])
    assert not first_row_is_header(barcodes, [barcodes, barcodes])
