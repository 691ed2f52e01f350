"""Delimited text: found out by looking, read as text, nothing dropped."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from export_guard.datasets import delimited, open_dataset
from export_guard.errors import InspectionError


def opened(path):
    (part,) = open_dataset(path).parts()
    return part


def rows_of(part):
    return [row for batch in part.batches() for row in batch.to_pylist()]


def table(tmp_path, content, name="t.csv"):
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    part = opened(path)
    return part, rows_of(part)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|", "\x01"])
@pytest.mark.parametrize("name", ["t.csv", "t.txt", "t.vcf", "t"])
def test_the_delimiter_is_found_by_looking_not_by_the_name(tmp_path, delimiter, name):
    lines = [["id", "name", "zip"], ["1", "Ann", "01234"], ["2", "Bob", "00501"]]
    part, rows = table(tmp_path, "\n".join(delimiter.join(line) for line in lines), name)
    assert rows == [{"id": "1", "name": "Ann", "zip": "01234"}, {"id": "2", "name": "Bob", "zip": "00501"}]
    assert part.has_header


def test_decimal_commas_do_not_beat_semicolons(tmp_path):
    _, rows = table(tmp_path, "name;height;weight\nAnn;1,68;55,0\nBob;1,80;80,5\n")
    assert rows[0] == {"name": "Ann", "height": "1,68", "weight": "55,0"}


def test_leading_zeros_survive(tmp_path):
    _, rows = table(tmp_path, "ssn,zip\n012345678,00501\n")
    assert rows == [{"ssn": "012345678", "zip": "00501"}]


def test_a_file_of_one_column_is_one_column_whatever_its_values_hold(tmp_path):
    _, rows = table(tmp_path, 'company\nSmith & Co.; Ltd\n"Jones, Inc"\nA|B\n')
    assert [row["company"] for row in rows] == ["Smith & Co.; Ltd", "Jones, Inc", "A|B"]


def test_prose_is_inspected_line_by_line(tmp_path):
    text = (
        "Dear Sir, we met on Monday.\nYou said: call 555-1234.\nI did, twice, and\nnobody, nobody at all, answered.\n"
    )
    part, rows = table(tmp_path, text, "letter.txt")
    assert not part.has_header
    assert [row["0"] for row in rows] == text.splitlines()


def test_quoted_newlines_delimiters_and_quotes_stay_inside_their_cell(tmp_path):
    _, rows = table(tmp_path, 'id,note,zip\n1,"two\nlines, ""quoted""",01234\n2,plain,02345\n')
    assert rows[0] == {"id": "1", "note": 'two\nlines, "quoted"', "zip": "01234"}


def test_a_quoted_name_with_a_comma_is_one_cell_even_when_every_row_has_one(tmp_path):
    people = "".join(f'{i},"Doe{i}, Jane",Sales\n' for i in range(40))
    _, rows = table(tmp_path, "id,employee,department\n" + people)
    assert rows[0] == {"id": "0", "employee": "Doe0, Jane", "department": "Sales"}


def test_a_space_after_each_comma_is_not_taken_for_the_delimiter(tmp_path):
    calls = "".join(f"9742{i} 22395,90365 0621{i},01-09-2016 06:03:2{i}\n" for i in range(9))
    _, rows = table(tmp_path, "sender, receiver, time\n" + calls)
    assert len(rows[0]) == 3


def test_backslash_escapes_are_recognised(tmp_path):
    lines = "".join(f'{i},"say \\"hi, {i}\\"",x\n' for i in range(1, 20))
    _, rows = table(tmp_path, "id,note,tag\n" + lines)
    assert rows[0]["note"] == 'say "hi, 1"'


def test_a_lone_quote_in_tab_separated_text_does_not_swallow_rows(tmp_path):
    lines = [f"{i}\t{'5' if i % 3 else chr(34) + 'open'} inch\tv{i}" for i in range(1, 60)]
    _, rows = table(tmp_path, "id\tsize\tname\n" + "\n".join(lines) + "\n")
    assert len(rows) == 59


def test_headerless_files_have_positional_names_and_keep_their_first_row(tmp_path):
    part, rows = table(tmp_path, "123-45-6789,Ann\n987-65-4321,Bob\n")
    assert not part.has_header
    assert rows == [{"0": "123-45-6789", "1": "Ann"}, {"0": "987-65-4321", "1": "Bob"}]


def test_a_header_without_rows_is_a_table_without_rows(tmp_path):
    part, rows = table(tmp_path, "id,name,email\n")
    assert part.has_header
    assert rows == []
    assert next(part.batches()).schema.names == ["id", "name", "email"]


def test_duplicate_and_empty_names_stay_apart_by_position(tmp_path):
    part, _ = table(tmp_path, ",id,name,id\n7,1,Ann,5\n8,2,Bob,6\n")
    assert next(part.batches()).schema.names == ["Unnamed: 0", "id", "name", "id.1"]


def test_a_row_that_is_too_long_keeps_its_extra_field(tmp_path, canary):
    _, rows = table(tmp_path, f"id,name\n1,Ann\n2,Bob,{canary}\n3,Cid\n")
    assert {"id": "2", "name": "Bob", "_extra_2": canary} in rows
    assert len(rows) == 3


def test_a_row_that_is_too_short_is_padded(tmp_path):
    _, rows = table(tmp_path, "id,name,zip\n1,Ann,01234\n2\n3,Cid,2\n4,Dan,3\n")
    assert {"id": "2", "name": None, "zip": None} in rows


def test_a_longer_row_far_beyond_the_sample_is_kept_too(tmp_path, canary):
    body = "".join(f"{i},name{i}\n" for i in range(200_000))
    _, rows = table(tmp_path, f"id,name\n{body}7,x,{canary}\n{body}")
    assert len(rows) == 400_001
    assert [row for row in rows if "_extra_2" in row] == [{"id": "7", "name": "x", "_extra_2": canary}]


def test_a_header_one_short_names_all_but_the_row_labels(tmp_path):
    part, rows = table(tmp_path, '"mpg" "cyl"\n"Mazda" 21 6\n"Datsun" 22 4\n')
    assert part.has_header
    assert rows[0] == {"Unnamed: 0": "Mazda", "mpg": "21", "cyl": "6"}


def test_trailing_delimiters_in_the_rows_do_not_shift_the_names(tmp_path):
    _, rows = table(tmp_path, "id,name,age\n1,Ann,30,\n2,Bob,31,\n")
    assert rows[0]["id"] == "1"
    assert rows[0]["age"] == "30"


def test_comment_lines_are_inspected_too(tmp_path, canary):
    part, rows = table(tmp_path, f"# export for {canary}\n# second\nid,name\n1,Ann\n2,Bob\n3,Cid\n")
    assert part.has_header
    assert [row["_comments"] for row in rows] == [f"# export for {canary}", "# second", None]
    assert [row["id"] for row in rows] == ["1", "2", "3"]


def test_more_comment_lines_than_rows_are_all_there(tmp_path):
    _, rows = table(tmp_path, "# a\n# b\n# c\nid,name\n1,Ann\n")
    assert rows == [{"id": "1", "name": "Ann", "_comments": "# a\n# b\n# c"}]


def test_a_title_above_the_table_is_no_header(tmp_path):
    part, rows = table(tmp_path, "Monthly report\n\nid,name,zip\n1,Ann,01234\n2,Bob,02345\n")
    assert part.has_header
    assert rows[0]["name"] == "Ann"
    assert rows[0]["_comments"] == "Monthly report"


def test_the_header_of_a_vcf_file_is_its_chrom_line(tmp_path):
    text = "##fileformat=VCFv4.1\n##x\n#CHROM\tPOS\tID\tREF\tS1\n1\t101\trs1\tA\t0/0\n1\t102\trs2\tC\t0/1\n"
    part, rows = table(tmp_path, text, "a.vcf")
    assert part.has_header
    assert rows[0]["#CHROM"] == "1"
    assert rows[1]["S1"] == "0/1"


def test_comment_lines_longer_than_the_sample_do_not_hide_the_header(tmp_path):
    text = "##contig=<ID=chr1>\n" * 40_000 + "#CHROM\tPOS\tID\n1\t101\trs1\n"
    part, rows = table(tmp_path, text, "a.vcf")
    assert part.has_header
    assert rows[0]["POS"] == "101"


def test_a_file_of_comment_lines_only_is_inspected(tmp_path, canary):
    _, rows = table(tmp_path, f"# {canary}\n# b\n")
    assert canary in rows[0]["_comments"]


def test_a_commented_header_names_the_columns(tmp_path):
    text = "# made by a lab\n# rsid\tchromosome\tposition\tgenotype\nrs1\t1\t101\tAA\nrs2\t1\t102\tCC\n"
    part, rows = table(tmp_path, text, "genome.txt")
    assert part.has_header
    assert {k: v for k, v in rows[0].items() if k != "_comments"} == {
        "rsid": "rs1", "chromosome": "1", "position": "101", "genotype": "AA"
    }  # fmt: skip


def test_a_comment_that_is_no_header_stays_a_comment(tmp_path):
    part, rows = table(tmp_path, "# from,Ann Smith\n1,5\n2,6\n3,7\n")
    assert not part.has_header
    assert rows[0] == {"0": "1", "1": "5", "_comments": "# from,Ann Smith"}


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_every_line_ending_is_read(tmp_path, newline):
    _, rows = table(tmp_path, newline.join(["id,name", "1,Ann", "2,Bob", ""]))
    assert rows == [{"id": "1", "name": "Ann"}, {"id": "2", "name": "Bob"}]


def test_a_quote_that_is_never_closed_is_an_error_not_one_huge_cell(tmp_path, monkeypatch, assert_no_canary, canary):
    monkeypatch.setattr(delimited, "BLOCK_BYTES", 1 << 15)
    monkeypatch.setattr(delimited, "LONG_ROW_BYTES", 1 << 16)
    body = "".join(f"{i},name{i}\n" for i in range(60_000))
    path = tmp_path / "open.csv"
    path.write_text(f'id,name\n{body}5,"{canary}\n{body}')
    with pytest.raises(InspectionError, match=r"open\.csv.*quote is opened and never closed") as caught:
        rows_of(opened(path))
    assert_no_canary(caught.value)


def test_one_very_long_row_is_read_and_no_row_twice(tmp_path, monkeypatch):
    monkeypatch.setattr(delimited, "BLOCK_BYTES", 1 << 14)
    lines = [f"{i},name{i}" + (",extra" if i % 100 == 7 else "") for i in range(20_000)]
    lines[15_000] = f"15000,{'x' * 100_000}"
    _, rows = table(tmp_path, "id,name\n" + "\n".join(lines) + "\n")
    assert sorted(int(row["id"]) for row in rows) == list(range(20_000))
    assert sum("_extra_2" in row for row in rows) == 200
    assert max(len(row["name"]) for row in rows) == 100_000


def test_a_file_whose_rows_change_width_for_good_is_read_to_the_end(tmp_path):
    first, second = "1,2\n" * 70_000, "1,2,3\n" * 70_000
    _, rows = table(tmp_path, "id,qty\n" + first + second)
    assert len(rows) == 140_000
    assert sum("_extra_2" in row for row in rows) == 70_000


def test_a_part_can_be_read_again(tmp_path):
    part, rows = table(tmp_path, "id,name\n1,Ann\n")
    assert rows_of(part) == rows


_CELL = st.text(
    st.characters(codec="utf-8", exclude_characters="\x00\r\x1e", exclude_categories=("Cs", "Cc")), max_size=12
)


@settings(max_examples=60, deadline=None)
@given(
    rows=st.lists(st.tuples(_CELL, _CELL, st.integers(0, 10**9).map(str)), min_size=2, max_size=30),
    delimiter=st.sampled_from([",", ";", "\t", "|"]),
)
def test_whatever_a_csv_writer_writes_comes_back_cell_by_cell(tmp_path_factory, rows, delimiter):
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=delimiter, quoting=csv.QUOTE_ALL)
    writer.writerow(["patient_name", "home_address", "visit_count"])
    writer.writerows(rows)
    path = tmp_path_factory.mktemp("law") / "t.csv"
    path.write_bytes(buffer.getvalue().encode())
    got = [tuple(row.values()) for row in rows_of(opened(path))]
    assert got == rows


@settings(max_examples=80, deadline=None)
@given(
    lines=st.lists(
        st.lists(st.text("abc 1.,;\"'|", max_size=6), min_size=1, max_size=5).map(",".join).filter(str.strip),
        min_size=1,
        max_size=30,
    )
)
def test_no_letter_of_any_file_is_lost(tmp_path_factory, lines):
    """However odd the text: every letter and digit in it is in a cell or a column name."""
    path = tmp_path_factory.mktemp("law") / "t.csv"
    path.write_text("\n".join(lines) + "\n")
    part = opened(path)
    seen = "".join("".join(v or "" for v in row.values()) for row in rows_of(part)) + (
        "".join(next(part.batches()).schema.names) if part.has_header else ""
    )
    kept = sorted(c for c in seen if c in "abc")
    assert kept == sorted(c for c in "\n".join(lines) if c in "abc")


def test_tabs_that_all_rows_agree_on_go_before_lists_with_commas(tmp_path):
    rows = [["site", "calls", "depths"], *([f"s{i}", "0/0:30,0:30", "1,2,3,4,5"] for i in range(30))]
    _, read = table(tmp_path, "".join("\t".join(row) + "\n" for row in rows))
    assert list(read[0]) == ["site", "calls", "depths"]


def test_spaces_part_a_row_in_which_one_field_holds_colons(tmp_path):
    _, read = table(tmp_path, "".join(f"20 20:{i}:A:G {i} A G 0.1 0.2 0.7\n" for i in range(30)), "odds.gen")
    assert len(read[0]) == 8


def test_rows_with_as_many_fields_as_there_are_keep_each_field_apart(tmp_path):
    lines = ["\t".join([f"s{i}", "1-576;", "H1", *(f"{n}A" for n in range(100, 103 + i % 17))]) for i in range(60)]
    _, read = table(tmp_path, "\n".join(lines) + "\n", "differences.hsd")
    assert max(len([v for v in row.values() if v]) for row in read) == 3 + 3 + 16
