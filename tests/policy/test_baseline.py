"""The file of accepted findings: what a right one gives, what is refused where, and what writing it leaves alone."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from export_guard.errors import PolicyError
from export_guard.policy.baseline import AcceptedEntry, load_baseline
from export_guard.policy.baseline_writing import add_entry, new_entry
from export_guard.profile.column_fingerprint import ColumnFingerprint, column_set
from export_guard.profile.columns import ColumnRef, ColumnStats, Finding
from export_guard.profile.profile import TableProfile

TODAY = date(2026, 11, 21)
UNTIL = date(2027, 6, 30)
STATS = ColumnStats(
    ColumnRef(1, "reference"),
    "text",
    rows=1_200,
    values=1_200,
    matched={"payment_card": 1_200, "imei": 3},
    passed={"payment_card": 1_198, "imei": 1},
    sampled=256,
    facts={"count": 256, "samples": 1, "distinct": 256, "digits": 256, "numeric": 256},
)


def entry(stats: ColumnStats = STATS, **changed: object) -> AcceptedEntry:
    given = {
        "dataset": None,
        "by_columns": True,
        "accepted_by": "Ann Lee",
        "why": "order numbers with a check digit",
        "accepted_on": TODAY,
        "until": UNTIL,
    }
    table = TableProfile({stats.column.label: stats}, {}, frozenset())
    return new_entry(table, Finding(stats.column, "payment_card", 0.9, ""), **{**given, **changed})


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "export_guard_baseline.yaml"
    add_entry(path, entry())
    return path


def test_what_was_written_is_read(file: Path) -> None:
    (held,) = load_baseline(file).entries

    assert held == entry()
    assert held.shape == ColumnFingerprint.of(STATS)
    assert (held.table, held.column, held.kind) == (column_set(["reference"]), "reference", "payment_card")
    assert (held.accepted_by, held.why, held.accepted_on, held.until) == (
        "Ann Lee",
        "order numbers with a check digit",
        TODAY,
        UNTIL,
    )


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_a_column_of_any_name_is_written_and_read(tmp_path_factory: pytest.TempPathFactory, name: str) -> None:
    path = tmp_path_factory.mktemp("any") / "baseline.yaml"
    stats = ColumnStats(ColumnRef(0, name), "text", 9, 9, facts={"count": 9, "samples": 1})
    written = entry(stats)
    add_entry(path, written)

    assert load_baseline(path).entries == (written,)


def test_an_entry_for_the_same_place_is_replaced_and_others_and_comments_stay(file: Path) -> None:
    text = file.read_text()
    file.write_text(text.replace("accepted:\n", "accepted:\n  # settled with the vendor in March\n"))
    other = entry(dataset="returns-*.csv")

    assert not add_entry(file, other)
    assert add_entry(file, entry(accepted_by="Bo Ek"))

    assert [e.accepted_by for e in load_baseline(file).entries] == ["Bo Ek", "Ann Lee"]
    assert "# settled with the vendor in March" in file.read_text()


def test_rights_of_the_file_stay_as_they_are(file: Path) -> None:
    file.chmod(0o640)
    add_entry(file, entry(dataset="a.csv"))

    assert file.stat().st_mode & 0o777 == 0o640
    assert [p.name for p in file.parent.iterdir()] == [file.name]


def test_the_digest_is_that_of_the_content_and_not_of_its_layout(file: Path) -> None:
    before = load_baseline(file).digest
    file.write_text("# reviewed\n" + file.read_text().replace('"Ann Lee"', "Ann Lee"))
    assert load_baseline(file).digest == before

    file.write_text(file.read_text().replace("Ann Lee", "Bo Ek"))
    assert load_baseline(file).digest != before


@pytest.mark.parametrize(
    ("before", "after", "line", "problem"),
    [
        ("version: 1", "version: 2", "version: 2", "version: input should be 1"),
        ('    until: 2027-06-30\n', "", '  - table:', "'accepted.0.until' is missing"),
        ("until: 2027-06-30", "until: 2026-06-30", "    until:", "it ended before it was accepted (2026-11-21)"),
        ("until: 2027-06-30", 'until: "soon"', "    until:", "accepted.0.until: input should be a valid date"),
        ('"payment_card"\n', '"payment_cart"\n', "    kind:", "'payment_cart' is no known kind"),
        ('"payment_card"\n', '"person_id"\n', "    kind:", "is in no sensitive family"),
        ('"Ann Lee"', '" "', "    accepted_by:", "nothing is written here"),
        ('"Ann Lee"', '"219-09-9999"', "    accepted_by:", "this looks like a value (us_ssn)"),
        ("with a check digit", "such as 219-09-9999", "    why:", "looks like a value (us_ssn)"),
        ("with a check digit", "of ann@mail.example", "    why:", "looks like a value (email)"),
        ("values: 1200", "values: 1201", "    fingerprint:", "the content below is not what this fingerprint"),
        ("rule: 1", "rule: 2", "      rule:", "input should be 1"),
        ("storage:", "stored:", "      stored:", "unknown key 'accepted.0.content.stored'"),
        ("passes: 100.0", "passes: 101.0", "      kinds:", "less than or equal to 100"),
    ],
)  # fmt: skip
def test_a_mistake_is_named_with_its_line(file: Path, before: str, after: str, line: str, problem: str) -> None:
    text = file.read_text()
    assert before in text
    file.write_text(text.replace(before, after))
    lines = file.read_text().splitlines()
    number = next(n for n, each in enumerate(lines, 1) if each.startswith(line))

    with pytest.raises(PolicyError) as raised:
        load_baseline(file)

    assert any(said.startswith(f"{file}:{number}: ") and problem in said for said in str(raised.value).splitlines())
    assert "219-09-9999" not in str(raised.value)


def test_an_entry_has_to_say_where_its_column_is(file: Path) -> None:
    file.write_text(re.sub(r'  - table: "\w+"\n    column', "  - column", file.read_text()))

    with pytest.raises(PolicyError, match="neither `table` nor `dataset` says where the column is"):
        load_baseline(file)


def test_the_same_finding_is_accepted_once(file: Path) -> None:
    head, _, item = file.read_text().partition("  - ")
    file.write_text(f"{head}  - {item}  - {item}")

    with pytest.raises(PolicyError, match="payment_card in 'reference' is accepted twice"):
        load_baseline(file)


@pytest.mark.parametrize("text", [None, "", "version: 1\naccepted: [", "\xff\xfe", "accepted: []"])
def test_a_file_that_is_missing_or_no_baseline_is_refused(tmp_path: Path, text: str | None) -> None:
    path = tmp_path / "baseline.yaml"
    if text is not None:
        path.write_bytes(text.encode("latin-1"))

    with pytest.raises(PolicyError, match=re.escape(f"{path}:1: ") + "|" + re.escape(f"{path}:2: ")):
        load_baseline(path)


def test_nothing_is_written_into_a_file_that_is_wrong(file: Path) -> None:
    file.write_text("version: 1\naccepted: nothing\n")

    with pytest.raises(PolicyError):
        add_entry(file, entry())

    assert file.read_text() == "version: 1\naccepted: nothing\n"


def test_a_baseline_may_be_empty(tmp_path: Path) -> None:
    (tmp_path / "baseline.yaml").write_text("version: 1\n")

    assert load_baseline(tmp_path / "baseline.yaml").entries == ()
    add_entry(tmp_path / "baseline.yaml", entry())
    assert len(load_baseline(tmp_path / "baseline.yaml").entries) == 1


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        ({"why": ""}, "why: nothing is written here"),
        ({"why": "as 219-09-9999"}, "why: the text holds what looks like a value (us_ssn)"),
        ({"accepted_by": "4111111111111111"}, "accepted_by: this looks like a value (payment_card)"),
        ({"dataset": "*/*.*"}, "dataset: the pattern fits every dataset"),
    ],
)
def test_words_that_cannot_stand_are_refused_without_repeating_them(said: dict[str, str], problem: str) -> None:
    with pytest.raises(PolicyError, match=re.escape(problem)) as raised:
        entry(**said)

    assert not re.search("219-09-9999|4111111111111111", repr(raised.value) + repr(raised.value.__context__))


def test_who_accepts_may_be_named_by_an_address(file: Path) -> None:
    assert entry(accepted_by="ann.lee@acme.example").accepted_by == "ann.lee@acme.example"


@pytest.mark.parametrize(
    ("pattern", "dataset", "fits"),
    [
        ("orders.csv", "orders.csv", True),
        ("orders.csv", "/data/in/orders.csv", True),
        ("orders.csv", "/data/in/back_orders.csv", False),
        ("orders-*.csv", "s3://lake/out/orders-2026-11-21.csv", True),
        ("out/orders-*.csv", "s3://lake/out/orders-2026-11-21.csv", True),
        ("in/orders-*.csv", "s3://lake/out/orders-2026-11-21.csv", False),
        ("orders*", "s3://lake/orders/x.csv", False),
        ("lake/orders/x.csv", "x.csv", False),
        (None, "anything", True),
    ],
)
def test_a_pattern_is_held_against_the_end_of_the_name(pattern: str | None, dataset: str, fits: bool) -> None:
    assert entry(dataset=pattern).is_about(dataset) is fits


def test_an_entry_holds_up_to_its_last_day(file: Path) -> None:
    baseline = load_baseline(file)

    assert baseline.columns("orders.csv", UNTIL) == {"reference"}
    assert baseline.columns("orders.csv", date(2027, 7, 1)) == frozenset()
