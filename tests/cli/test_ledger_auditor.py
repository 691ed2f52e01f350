"""What an auditor gets out of the ledger: every record, one record, what is used, and a draft for counsel."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, datetime
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from export_guard.ledger import SeenWrite
from export_guard.service import Guard
from export_guard.service.opened import opened_ledger
from export_guard.settings import Settings

POLICY = """\
version: 1
exporter: {name: Acme Shop, us_person: true}
recipients:
  northwind:
    name: Northwind Ltd
    country: HK
    relationship: brokerage
    covered_person: true
    readers: [HK, CN]
    owners: [{name: Holding One, share: 60, country: CN, covered: true}]
    endpoints: ["s3://northwind/"]
    evidence: [{kind: contract, reference: C-17, declared_by: Ann Lee, valid_until: 2099-01-01}]
limits:
  - {id: people-a-year, measure: subjects, of: {family: identifier}, at_most: 400, window: {months: 12}, outcome: block}
"""
# What 28 CFR 202.1001(b)(1), .1101(b) and .1104(c) name, and the record of a PIPIA: the field that answers it.
WANTED = {
    "types of data": "kinds",
    "volumes": "rows",
    "size": "bytes",
    "identity of the parties": "recipient_name",
    "ownership": "recipient_owners",
    "location": "recipient_country",
    "citizenship or residence": "recipient_citizenships",
    "end-use": "end_use",
    "method of transfer": "transfer_method",
    "date of the decision": "decided_at",
    "start of the transfer": "started_at",
    "end of the transfer": "finished_at",
    "agreements and licences": "agreements_and_licences",
    "the rule that stopped it": "rules",
    "the version of the rules": "packs",
    "who exported": "exporter",
    "dataset": "dataset",
}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """A home with a ledger of an allowed and a blocked decision, and the ids of the two."""
    folder = tmp_path_factory.mktemp("auditor")
    (folder / "policy.yaml").write_text(POLICY)
    guard = Guard(Settings.from_environment({"EXPORT_GUARD_HOME": str(folder)}))
    ids = []
    for first, people in ((0, 300), (300, 150)):
        rows = [
            f"{i},{120 + i},{219 + i}-{10 + i % 80}-{1000 + i},p{i}@mail.example" for i in range(first, first + people)
        ]
        (folder / f"{first}.csv").write_text("\n".join(["customer_id,age_days,ssn,email", *rows]) + "\n")
        decision = guard.check(str(folder / f"{first}.csv"), to="s3://northwind/in", purpose="=cmd analytics")
        ids.append(decision.id)
    return folder, ids


@pytest.fixture
def decided(home: tuple[Path, list[str]], monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The ids; the command line reads their ledger."""
    for name in ("EXPORT_GUARD_LEDGER", "EXPORT_GUARD_KEY", "EXPORT_GUARD_KEY_FILE", "EXPORT_GUARD_POLICY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("EXPORT_GUARD_HOME", str(home[0]))
    return home[1]


def test_every_field_that_the_rules_want_kept_is_in_the_record(run, decided) -> None:
    record = json.loads(run("ledger", "show", decided[1]).out)
    assert not [field for field in WANTED.values() if field not in record]
    assert record["outcome"] == "block"
    assert record["recipient_owners"][0]["share"] == 60
    assert record["agreements_and_licences"][0]["reference"] == "C-17"
    assert record["transfer_method"] == "s3"
    (kind,) = [each for each in record["kinds"] if each["kind"] == "us_ssn"]
    assert (kind["subjects_low"], kind["subjects_high"]) == (150, 150)


@pytest.mark.parametrize("form", ["csv", "jsonl", "parquet"])
def test_every_decision_is_exported_in_every_format(run, decided, tmp_path, form) -> None:
    out = tmp_path / f"records.{form}"
    assert run("ledger", "export", "--format", form, "--out", out).code == 0
    if form == "csv":
        rows = list(csv.DictReader(out.open(encoding="utf-8")))
    elif form == "jsonl":
        rows = [json.loads(line) for line in out.read_text().splitlines()]
    else:
        rows = pq.read_table(out).to_pylist()
    assert [row["decision"] for row in rows] == decided
    assert [int(row["rows"]) for row in rows] == [300, 150]
    assert set(WANTED.values()) <= set(rows[0])


def test_no_spreadsheet_calculates_what_somebody_wrote(run, decided) -> None:
    (row, _) = csv.DictReader(io.StringIO(run("ledger", "export").out))
    assert row["end_use"] == "'=cmd analytics"


def test_an_export_of_records_is_narrowed_by_day_and_recipient(run, decided) -> None:
    assert run("ledger", "export", "--format", "jsonl", "--until", "2001-01-01").out == ""
    assert run("ledger", "export", "--format", "jsonl", "--recipient", "nobody").out == ""
    assert len(run("ledger", "export", "--format", "jsonl", "--since", "2001-01-01").out.splitlines()) == 2


def test_what_is_used_of_a_limit_is_told_with_the_day_on_which_it_leaves_the_window(run, decided) -> None:
    said = run("ledger", "usage").out
    assert "northwind: house/people-a-year" in said
    assert "used 300 of at most 400 people in 12 months" in said
    assert ": 0 left, if nothing more is sent" in said
    (used,) = json.loads(run("ledger", "usage", "--format", "json", "--recipient", "northwind").out)
    assert (used["used"], used["limit"]) == ({"low": 300, "high": 300}, 400)


def test_the_draft_for_counsel_has_every_field_and_decides_nothing(run, decided) -> None:
    said = run("report", "rejected-transaction", decided[1]).out
    for part in (
        "28 CFR 202.1104",
        "Acme Shop",
        "Northwind Ltd",
        "report is due by:",
        "us_ssn (identifier) of 150 people or devices",
        "150 rows",
        "method of transfer: s3 (s3://northwind/in)",
        "owner: Holding One, 60 %, country CN, covered person: yes",
        "contract C-17",
        "block by house/people-a-year",
        "To be decided by counsel",
    ):
        assert part in said
    assert "was allowed, not rejected" in run("report", "rejected-transaction", decided[0]).out


@pytest.fixture
def seen(home, decided) -> None:
    """A write that no guard has seen, after the decisions."""
    write = SeenWrite(datetime.now(UTC), "s3://northwind/\x1b[31m", "northwind", "deliveries", "run 1", "send", 3)
    opened_ledger(Settings.from_environment({"EXPORT_GUARD_HOME": str(home[0])})).saw_write(write)


@pytest.mark.usefixtures("seen")
def test_writes_that_no_guard_has_seen_are_listed_apart_from_the_decisions(run, decided) -> None:
    said = run("ledger", "unguarded").out.splitlines()[-1]
    assert "s3://northwind/" in said
    assert said.endswith(" (northwind): deliveries, run 1, send[3]")
    assert "\x1b" not in said
    written = json.loads(run("ledger", "unguarded", "--format", "json").out)[-1]
    assert (written["recipient"], written["task_id"], written["map_index"]) == ("northwind", "send", 3)
    assert run("ledger", "unguarded", "--since", "2999-01-01").out == "no unguarded write is on record\n"
    assert run("ledger", "verify").code == 0
    assert len(run("ledger", "export", "--format", "jsonl").out.splitlines()) == len(decided)


def test_an_unknown_decision_is_an_error(run, decided) -> None:
    for command in (("ledger", "show"), ("report", "rejected-transaction")):
        ran = run(*command, "d-nothing")
        assert ran.code == 1
        assert "there is no decision d-nothing" in ran.err


def test_no_value_of_the_data_is_in_what_an_auditor_gets(run, decided) -> None:
    everything = "".join(
        run(*command).everything
        for command in (("ledger", "export"), ("ledger", "show", decided[0]), ("ledger", "usage"))
    )
    assert "219-10-1000" not in everything
    assert "mail.example" not in everything
