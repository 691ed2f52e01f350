"""``export-guard inspect --explain``: the evidence as text and as JSON, safe to send on."""

from __future__ import annotations

import json

import pytest

PLANTED = ("219-09-9999", "zz.sentinel@leak.example", "Zebulon Quux")


@pytest.mark.parametrize("column", ["customer_id", "ssn", "email", "price"])
@pytest.mark.parametrize("hidden", [(), ("--hide-names",)])
def test_the_text_says_what_was_found_why_and_with_what(run, customers, column, hidden) -> None:
    ran = run("inspect", "--explain", column, *hidden, customers)

    assert ran.code == 0
    assert ran.out.startswith(f"{column}: text, 300 values in 300 cells; ")
    for heading in (
        "\n  found: ",
        "\nkinds that something speaks for, in log-odds\n",
        "\nthe fitted model, by family\n",
        "\nvalues that pass as a kind, and that have its form\n",
        "\nfacts of 256 sampled values\n",
        "\nthe table, of 4 columns\n",
        "\nmade with\n  export-guard ",
    ):
        assert heading in ran.out
    assert not [value for value in PLANTED if value in ran.everything]
    assert str(customers) not in ran.out


def test_evidence_for_a_number_is_its_name_and_how_many_pass(run, customers) -> None:
    out = run("inspect", "--explain", "ssn", customers).out

    assert "found: us_ssn (" in out
    assert "the name says so" in out
    assert "us_ssn_dashed: 100% (300), 100%; " in out


def test_other_names_are_shown_unless_they_are_hidden(run, customers) -> None:
    assert "3 email: text, 100% filled, email" in run("inspect", "--explain", "ssn", customers).out
    hidden = run("inspect", "--explain", "ssn", "--hide-names", customers).out
    assert "3 (column 3): text, 100% filled, email" in hidden
    assert "customer_id" not in hidden


def test_json_holds_the_same(run, customers, products) -> None:
    (said,) = json.loads(run("inspect", "--explain", "price", "--format", "json", customers).out)
    assert said["column"]["name"] == "price"
    assert said["schema"] == 1

    lines = run("inspect", "--explain", "price", "--format", "jsonl", customers, products).out.splitlines()
    assert [json.loads(line)["table"]["columns"] for line in lines if line] == [4, 3]


def test_a_column_that_is_not_there_is_a_usage_error(run, customers) -> None:
    ran = run("inspect", "--explain", "prize", customers)

    assert ran.code == 2
    assert "there is no column 'prize'" in " ".join(ran.err.replace("│", " ").split())


def test_names_are_hidden_in_explanations_only(run, customers) -> None:
    assert run("inspect", "--hide-names", customers).code == 2


def test_a_file_that_cannot_be_read_fails(run, tmp_path) -> None:
    (tmp_path / "broken.parquet").write_bytes(b"PAR1 cut off here")

    assert run("inspect", "--explain", "x", tmp_path / "broken.parquet").code == 1


def test_a_nested_part_is_explained_by_its_path(run, tmp_path) -> None:
    lines = [json.dumps({"id": i, "contact": {"email": f"person{i}@mail.example"}}) for i in range(50)]
    (tmp_path / "people.jsonl").write_text("\n".join(lines) + "\n")
    ran = run("inspect", "--explain", "contact.email", tmp_path / "people.jsonl")

    assert ran.out.startswith("contact.email: text, 50 values")
    assert "found: email" in ran.out
