from __future__ import annotations

import contextlib
import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

PLANTED = ("219-09-9999", "zz.sentinel@leak.example")


def _lines(text: str) -> list[dict]:
    return [json.loads(line) for line in text.splitlines()]


def _kinds(listing: dict) -> dict[str, set[str | None]]:
    kinds: dict[str, set[str | None]] = {}
    for entry in listing["columns"]:
        kinds.setdefault(entry["path"] or entry["name"], set()).add(entry["kind"])
    return kinds


def test_every_path_gets_one_line_with_the_path_as_it_was_given(run, customers, products) -> None:
    ran = run("inspect", "--format", "jsonl", customers, products)
    assert ran.code == 0
    assert [line["file"] for line in _lines(ran.out)] == [str(customers), str(products)]


def test_a_line_names_the_kind_of_each_column_and_counts_its_people(run, customers) -> None:
    (line,) = _lines(run("inspect", "--format", "jsonl", customers).out)
    assert line["rows"] == 300
    assert line["bytes"] == customers.stat().st_size
    ssn = next(entry for entry in line["columns"] if entry["name"] == "ssn")
    assert (ssn["position"], ssn["path"], ssn["kind"], ssn["family"]) == (1, None, "us_ssn", "identifier")
    assert 0 < ssn["confidence"] <= 1
    assert ssn["why"]
    assert line["subjects"]["kinds"]["us_ssn"] == {"low": 300, "high": 300}
    assert line["subjects"]["families"]["identifier"] == {"low": 300, "high": 300}
    assert line["subjects"]["low"] == line["subjects"]["high"] == 300
    assert line["subjects"]["keys"]


def test_every_column_gets_an_entry_also_when_nothing_is_found_in_it(run, products) -> None:
    (line,) = _lines(run("inspect", "--format", "jsonl", products).out)
    assert [(entry["name"], entry["position"]) for entry in line["columns"]] == [
        ("product", 0),
        ("price", 1),
        ("stock", 2),
    ]
    assert all(entry["kind"] is None and entry["family"] is None and entry["why"] for entry in line["columns"])


def test_nested_parts_are_listed_under_the_position_of_their_column(run, tmp_path) -> None:
    people = [{"id": i, "contact": {"email": f"person{i}@mail.example", "plan": "basic"}} for i in range(200)]
    file = tmp_path / "people.jsonl"
    file.write_text("\n".join(map(json.dumps, people)))
    (line,) = _lines(run("inspect", "--format", "jsonl", file).out)
    nested = {entry["path"]: entry for entry in line["columns"] if entry["name"] == "contact"}
    assert set(nested) == {"contact.email", "contact.plan"}
    assert {entry["position"] for entry in nested.values()} == {1}
    assert nested["contact.email"]["family"] == "identifier"
    assert nested["contact.plan"]["kind"] is None


def test_a_file_that_cannot_be_read_is_reported_and_the_others_go_on(run, customers, products, tmp_path) -> None:
    broken = tmp_path / "broken.parquet"
    broken.write_bytes(b"PAR1" + PLANTED[1].encode() * 20 + b"PAR1")
    ran = run("inspect", "--format", "jsonl", customers, broken, tmp_path / "absent.csv", products)
    assert ran.code == 1
    lines = _lines(ran.out)
    assert [("error" in line, line["file"]) for line in lines] == [
        (False, str(customers)),
        (True, str(broken)),
        (True, str(tmp_path / "absent.csv")),
        (False, str(products)),
    ]
    assert set(lines[1]) == {"file", "error"}
    assert "sentinel" not in ran.everything
    assert "Traceback" not in ran.everything


def test_a_folder_and_a_glob_are_one_dataset_whose_people_are_united(run, customers, tmp_path) -> None:
    folder = tmp_path / "export"
    folder.mkdir()
    for name in ("one.csv", "two.csv"):
        (folder / name).write_bytes(customers.read_bytes())
    for path in (folder, folder / "*.csv"):
        (line,) = _lines(run("inspect", "--format", "jsonl", path).out)
        assert line["file"] == str(path)
        assert line["rows"] == 600
        assert line["subjects"]["high"] == 300


def test_json_is_one_list_of_the_same_objects(run, customers, products, tmp_path) -> None:
    paths = (customers, tmp_path / "absent.csv", products)
    as_json, as_lines = run("inspect", "--format", "json", *paths), run("inspect", "--format", "jsonl", *paths)
    assert as_json.code == as_lines.code == 1
    assert json.loads(as_json.out) == _lines(as_lines.out)


def test_the_table_shows_columns_kinds_and_counts(run, customers) -> None:
    ran = run("inspect", customers)
    assert ran.code == 0
    assert "300 rows" in ran.out
    assert "us_ssn" in ran.out
    assert "identifier" in ran.out


def test_the_table_says_that_a_file_was_not_inspected(run, tmp_path) -> None:
    ran = run("inspect", tmp_path / "absent.csv")
    assert ran.code == 1
    assert "NOT INSPECTED" in ran.out


def test_a_table_without_rows_is_not_called_clean(run, tmp_path) -> None:
    (tmp_path / "empty.csv").write_text("name,ssn\n")
    ran = run("inspect", tmp_path / "empty.csv")
    assert "nothing was inspected" in ran.out
    assert "nothing sensitive" not in ran.out


def test_content_that_cannot_be_looked_into_is_not_called_clean(run, tmp_path) -> None:
    table = pa.table({"blob": [bytes([0, 1, i]) for i in range(50)], "price": [i / 2 for i in range(50)]})
    pq.write_table(table, tmp_path / "a.parquet")
    assert "NOT INSPECTED: blob" in run("inspect", tmp_path / "a.parquet").out
    (line,) = _lines(run("inspect", "--format", "jsonl", tmp_path / "a.parquet").out)
    assert line["not_inspected"] == ["blob"]
    assert line["columns"][0]["why"] == "not inspected"


def test_the_password_in_a_url_is_not_printed(run) -> None:
    ran = run("inspect", "--format", "jsonl", "nosuch://user:hunter2@host/file.csv")
    assert ran.code == 1
    assert _lines(ran.out)[0]["file"] == "nosuch://user:***@host/file.csv"
    assert "hunter2" not in ran.everything


def test_a_terminal_without_unicode_gets_the_table_all_the_same(customers) -> None:
    surroundings = {**os.environ, "PYTHONIOENCODING": "ascii"}
    command = [sys.executable, "-c", "from export_guard.cli.main import main; main()", "inspect", str(customers)]
    done = subprocess.run(command, capture_output=True, env=surroundings, check=True)
    assert b"us_ssn" in done.stdout


def test_progress_is_shown_on_a_terminal_and_never_on_standard_output(customers) -> None:
    terminal, end = pty.openpty()
    command = [sys.executable, "-c", "from export_guard.cli.main import main; main()", "inspect", "--format", "jsonl"]
    with subprocess.Popen([*command, str(customers)], stdout=subprocess.PIPE, stderr=end) as process:
        os.close(end)
        out, _ = process.communicate()
    shown = b""
    with contextlib.suppress(OSError):  # the end of a terminal is an error on Linux
        while piece := os.read(terminal, 4096):
            shown += piece
    os.close(terminal)
    assert len(_lines(out.decode())) == 1
    assert b"300 rows" in shown


def test_no_format_prints_a_value(run, customers) -> None:
    for style in ("table", "json", "jsonl"):
        ran = run("inspect", "--format", style, customers)
        assert not [value for value in PLANTED if value in ran.everything]


def test_an_exception_nobody_expected_shows_its_type_only(run, customers, monkeypatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError(f"could not parse {PLANTED[1]}")

    monkeypatch.setattr("export_guard.cli.inspecting.inspect_dataset", fail)
    ran = run("inspect", "--format", "jsonl", customers)
    assert ran.code == 1
    assert "RuntimeError" in _lines(ran.out)[0]["error"]
    assert "sentinel" not in ran.everything


def test_a_column_name_cannot_drive_the_terminal(run, tmp_path) -> None:
    table = pa.table({"\x1b[2Jprice [red]": ["1", "2", "3"]})
    pq.write_table(table, tmp_path / "a.parquet")
    ran = run("inspect", tmp_path / "a.parquet")
    assert "\x1b" not in ran.out
    assert "\\x1b[2Jprice [red]" in ran.out


def test_a_named_subject_column_tells_people_apart(run, tmp_path) -> None:
    rows = [f"{i % 50},person{i}@mail.example" for i in range(200)]
    (tmp_path / "visits.csv").write_text("\n".join(["visitor,email", *rows]) + "\n")
    ran = run("inspect", "--format", "jsonl", "--subject", "visitor", tmp_path / "visits.csv")
    assert _lines(ran.out)[0]["subjects"]["high"] == 50


def test_a_subject_column_that_is_not_there_is_an_error_and_not_a_guess(run, customers) -> None:
    ran = run("inspect", "--format", "jsonl", "--subject", "no_such_column", customers)
    assert ran.code == 1
    assert "no_such_column" in _lines(ran.out)[0]["error"]


def test_wrong_use_ends_with_status_two(run, customers) -> None:
    assert run("inspect").code == 2
    assert run("inspect", "--format", "xml", customers).code == 2
    assert run("inspect", "--country", "usa", customers).code == 2
    assert run("nonsense").code == 2


def test_nothing_is_written_beside_the_file(run, customers: Path) -> None:
    run("inspect", customers)
    assert sorted(customers.parent.iterdir()) == [customers]
