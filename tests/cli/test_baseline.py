"""``export-guard baseline`` and ``inspect --baseline``: accept, list, check; nothing is shown that may not be."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from export_guard.policy.baseline import load_baseline

TODAY = datetime.now(UTC).date()
UNTIL = TODAY + timedelta(days=90)
SPOKEN = ("--by", "Ann Lee", "--why", "numbers of loyalty cards", "--until", str(UNTIL))


def _luhn(digits: str) -> str:
    total = sum(sum(divmod(int(d) * (2 - i % 2), 10)) for i, d in enumerate(reversed(digits)))
    return digits + str(-total % 10)


@pytest.fixture
def sales(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Writes files of sales with the numbers of loyalty cards and, in one note, an address."""
    monkeypatch.delenv("EXPORT_GUARD_BASELINE", raising=False)
    monkeypatch.setenv("EXPORT_GUARD_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)

    def write(name: str, seed: int = 1, other: tuple[str, ...] = (), count: int = 400) -> Path:
        r = random.Random(seed)
        cards = [_luhn("4" + "".join(r.choice("0123456789") for _ in range(14))) for _ in range(count - len(other))]
        notes = ["please leave it at the door when nobody is there"] * count
        notes[7] += " or write to ann@mail.example"
        rows = [f"{i},{card},{note}" for i, (card, note) in enumerate(zip([*cards, *other], notes, strict=True))]
        (tmp_path / name).write_text("\n".join(["sale,card_number,note", *rows]) + "\n")
        return tmp_path / name

    return write


@pytest.fixture
def file(run, sales, tmp_path: Path) -> Path:
    """A baseline in which the loyalty cards are accepted."""
    ran = run("baseline", "add", sales("usual.csv"), "--column", "card_number", "--kind", "payment_card", *SPOKEN)
    assert ran.code == 0, ran.err
    return tmp_path / "export_guard_baseline.yaml"


def test_adding_writes_the_entry_and_says_what_is_still_found(run, sales, file) -> None:
    (entry,) = load_baseline(file).entries
    assert (entry.column, entry.kind, entry.accepted_by, entry.until) == (
        "card_number",
        "payment_card",
        "Ann Lee",
        UNTIL,
    )
    assert entry.accepted_on == TODAY

    numbers = tuple(f"536-2{i}-471{i}" for i in range(4))
    ran = run(
        *("baseline", "add", sales("more.csv", 2, numbers), "--column", "card_number", "--kind", "payment_card"),
        *SPOKEN,
    )
    assert ran.code == 0
    assert ran.out.splitlines()[0].startswith("export_guard_baseline.yaml: accepted again payment_card in card_number")
    assert "still found in card_number: us_ssn in single cells" in ran.out
    assert len(load_baseline(file).entries) == 1


def test_what_is_still_found_can_be_accepted_as_well(run, sales, file) -> None:
    numbers = tuple(f"536-2{i}-471{i}" for i in range(4))
    more = sales("more.csv", 2, numbers)
    ran = run("baseline", "add", more, "--column", "card_number", "--kind", "us_ssn", *SPOKEN)

    assert ran.code == 0, ran.everything
    assert [e.stray for e in load_baseline(file).entries] == [False, True]
    assert "still found" not in ran.out
    assert run("baseline", "check", more).code == 0


def test_single_cells_are_accepted_as_such(run, sales, file) -> None:
    assert run("baseline", "add", sales("a.csv"), "--column", "note", "--kind", "email", *SPOKEN).code == 0

    assert load_baseline(file).entries[1].stray


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"--kind": "us_ssn"}, "us_ssn is not found in 'card_number'; there is payment_card"),
        ({"--column": "sale"}, "nothing is found in 'sale'"),
        ({"--column": "cards"}, "there is no column 'cards'"),
        ({"--until": "2020-01-01"}, "2020-01-01 is over"),
        ({"--until": "soon"}, "soon is not a day"),
        ({"--by": " "}, "accepted_by: nothing is written here"),
        ({"--why": "such as 219-09-9999"}, "why: the text holds what looks like a value (us_ssn)"),
        ({"--dataset": "*"}, "dataset: the pattern fits every dataset"),
    ],
)
def test_what_cannot_be_accepted_is_refused_and_nothing_written(run, sales, tmp_path, changed, said) -> None:
    options = {"--column": "card_number", "--kind": "payment_card", "--file": "new.yaml"}
    options |= dict(zip(SPOKEN[::2], SPOKEN[1::2], strict=True)) | changed
    ran = run("baseline", "add", sales("a.csv"), *(part for option in options.items() for part in option))

    assert ran.code == 2
    assert said in " ".join(ran.err.replace("│", " ").split())
    assert "219-09-9999" not in ran.everything
    assert not (tmp_path / "new.yaml").exists()


def test_columns_without_names_need_the_name_of_the_dataset(run, sales, tmp_path) -> None:
    (tmp_path / "h.csv").write_text("".join(f"{i},person{i}@mail.example,{i % 7}.5\n" for i in range(300)))
    accept = ("baseline", "add", "h.csv", "--column", "1", "--kind", "email", *SPOKEN)

    assert "say which dataset is meant" in " ".join(run(*accept).err.replace("│", " ").split())
    assert run(*accept, "--dataset", "h.csv").code == 0
    assert run("baseline", "check", "h.csv").out.startswith("accepted: email in 1")


def test_the_list_names_who_why_and_until_when(run, file) -> None:
    ran = run("baseline", "list")

    assert ran.code == 0
    assert ran.out.startswith("export_guard_baseline.yaml: 1 accepted finding\n")
    for part in ("card_number", "payment_card", "Ann Lee", str(UNTIL), "numbers of loyalty cards", "1-"):
        assert part in ran.out


def test_the_list_marks_what_is_over(run, file) -> None:
    text = file.read_text()
    earlier = TODAY - timedelta(days=9)
    file.write_text(
        text.replace(f"until: {UNTIL}", f"until: {TODAY - timedelta(days=1)}").replace(f"on: {TODAY}", f"on: {earlier}")
    )

    assert "(over)" in run("baseline", "list").out


def test_a_check_says_what_applies_what_counts_again_and_what_is_not_needed(run, sales, file) -> None:
    run("baseline", "add", sales("a.csv"), "--column", "note", "--kind", "email", *SPOKEN)
    same = run("baseline", "check", sales("tomorrow.csv", 2))
    assert same.code == 0
    assert [line.split(":")[0] for line in same.out.splitlines()] == ["accepted", "accepted"]

    other = sales("other.csv", 3, tuple(f"not known {i}" for i in range(180)))
    other.write_text(other.read_text().replace("ann@mail.example", "her"))
    changed = run("baseline", "check", other)
    assert changed.code == 3
    assert [line.split(":")[0] for line in changed.out.splitlines()] == ["counts again", "not needed"]

    elsewhere = other.parent / "else.csv"
    elsewhere.write_text("a,b\n1,2\n")
    assert run("baseline", "check", elsewhere).out == "no entry is about this dataset\n"


def test_the_file_is_named_by_the_environment(run, sales, file, monkeypatch) -> None:
    monkeypatch.setenv("EXPORT_GUARD_BASELINE", str(file.rename(file.with_name("mine.yaml"))))

    assert "mine.yaml: 1 accepted finding" in run("baseline", "list").out
    assert run("baseline", "check", sales("a.csv")).code == 0


def test_inspect_marks_what_is_accepted_and_leaves_it_out_of_the_counts(run, sales, file) -> None:
    today = sales("today.csv", 2)
    plain = json.loads(run("inspect", "--format", "jsonl", today).out)
    marked = json.loads(run("inspect", "--format", "jsonl", "--baseline", file, today).out)
    (card,) = [c for c in marked["columns"] if c["kind"] == "payment_card"]

    assert "payment_card" in plain["subjects"]["kinds"]
    assert not [c for c in plain["columns"] if "accepted" in c]
    assert "payment_card" not in marked["subjects"]["kinds"]
    assert (card["accepted"]["standing"], card["accepted"]["accepted_by"]) == ("accepted", "Ann Lee")
    assert "ACCEPTED by Ann Lee" in run("inspect", "--baseline", file, today).out


def test_inspect_marks_what_counts_again(run, sales, file) -> None:
    other = sales("other.csv", 3, tuple(f"not known {i}" for i in range(180)))
    marked = json.loads(run("inspect", "--format", "jsonl", "--baseline", file, other).out)
    (card,) = [c for c in marked["columns"] if c["kind"] == "payment_card"]

    assert card["accepted"]["standing"] == "reopened"
    assert "payment_card" in marked["subjects"]["kinds"]
    assert "COUNTS AGAIN though accepted by Ann Lee" in run("inspect", "--baseline", file, other).out


@pytest.mark.parametrize("command", [("inspect", "--baseline"), ("baseline", "check", "--file")])
def test_a_wrong_baseline_is_a_usage_error_that_names_file_and_line(run, sales, file, command) -> None:
    file.write_text("version: 1\naccepted: [{}]\n")
    ran = run(*command, file, sales("a.csv"))

    assert ran.code == 2
    assert f"{file}:2: 'accepted.0.accepted_by' is missing" in ran.err
    assert ran.out == ""


def test_check_uses_the_configured_baseline_and_the_one_that_is_named(run, sales, file, tmp_path, monkeypatch) -> None:
    (tmp_path / "policy.yaml").write_text(
        "version: 1\nexporter: {name: A, us_person: true}\n"
        "recipients: {r: {name: R, relationship: vendor, country: US}}\n"
        "limits: [{id: none, forbid: [payment_card], outcome: block}]\n"
    )
    check = ("check", sales("today.csv", 2), "--to", "r", "--policy", "policy.yaml")

    assert run(*check).code == 4
    assert run(*check, "--baseline", file).code == 0
    monkeypatch.setenv("EXPORT_GUARD_BASELINE", str(file))
    ran = run(*check)
    assert ran.code == 0
    assert "Accepted, so not counted:" in ran.out
    file.unlink()
    assert (run(*check).code, run(*check, "--baseline", "nothing.yaml").code) == (2, 2)


def test_inspecting_without_a_baseline_loads_nothing_of_the_policy() -> None:
    code = "import sys, export_guard.cli.inspecting; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()

    assert not [name for name in loaded if name.startswith(("export_guard.policy", "export_guard.report", "ruamel"))]
