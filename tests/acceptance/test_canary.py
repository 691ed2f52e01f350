"""The canary: values planted in every sort of dataset never come out of anything the guard writes.

Sound and broken files, tables and frames go through every door: the service, the command line, the
expectations, and a real Airflow. Then everything that was printed, raised, returned, logged or written
(XCom and rendered templates are in Airflow's database) is searched for the planted values, for their
encodings and for hashes that anyone could compute without the key.
"""

from __future__ import annotations

import base64
import hashlib
import json
import logging
import os
import sqlite3
import subprocess
import sys
import traceback
import urllib.parse
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import polars as pl
import pytest

pytestmark = pytest.mark.slow
REPOSITORY = Path(__file__).parents[2]
VENDOR = "vendor"
POLICY = """
version: 1
exporter: {name: Canary, us_person: true}
packs: [us-dsp]
recipients:
  vendor: {name: Vendor, country: CN, relationship: vendor, endpoints: ["s3://vendor/"]}
limits:
  - id: nothing-sensitive
    forbid: [identifier, human_omic, biometric, precise_geolocation, personal_health, personal_financial]
    outcome: block
"""
"""Nothing sensitive may leave at all, so that every door has something to say about every dataset."""

Search = Callable[[str | bytes], set[str]]


@pytest.fixture(scope="module")
def leaked(planted: frozenset[str]) -> Search:
    """Which planted values occur in a text or in bytes, as they are, encoded, or hashed without a key."""
    needles: dict[bytes, str] = {}
    for value in planted:
        raw = value.encode()
        for form in (
            raw,
            value.upper().encode(),
            value.encode("utf-16-le"),
            urllib.parse.quote(value, safe="").encode(),
            base64.b64encode(raw)[:-4],
            raw.hex().encode(),
            *(hashlib.new(name, raw).hexdigest().encode() for name in ("md5", "sha1", "sha256", "blake2b")),
        ):
            needles[form] = value

    forms = [needle.decode("latin-1") for needle in needles]

    def search(text: str | bytes) -> set[str]:
        data = text.encode(errors="surrogateescape") if isinstance(text, str) else text
        # all of them in one pass: a megabyte takes 0.03 seconds, and 1.6 when they are looked for one after the other
        if not pl.select(pl.lit(data.decode("latin-1")).str.contains_any(forms)).item():
            return set()
        return {value for needle, value in needles.items() if needle in data}

    return search


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Policy, ledger, key and temporary files of this test alone."""
    home = tmp_path / "home"
    (home / "tmp").mkdir(parents=True)
    for name in [name for name in os.environ if name.startswith(("EXPORT_GUARD_", "AIRFLOW_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("EXPORT_GUARD_HOME", str(home))
    (home / "policy.yaml").write_text(POLICY)
    monkeypatch.setenv("EXPORT_GUARD_LEDGER", f"sqlite:///{home / 'ledger.db'}")
    monkeypatch.setenv("TMPDIR", str(home / "tmp"))
    return home


@pytest.fixture
def bucket(monkeypatch: pytest.MonkeyPatch, planted_files: Mapping[str, Path], moto_url: str) -> str:
    """The planted files in a bucket of a local S3 server."""
    import boto3

    monkeypatch.setenv("AWS_ENDPOINT_URL", moto_url)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "canary")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "canary")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    client = boto3.client("s3")
    client.create_bucket(Bucket="planted")
    for name, path in planted_files.items():
        if path.is_file():
            client.upload_file(str(path), "planted", name)
    return "s3://planted"


def everything_in(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Name and content of every file, and every value of every SQLite table among them, unpacked."""
    for path in sorted(p for p in folder.rglob("*") if p.is_file() and "__pycache__" not in p.parts):
        data = path.read_bytes()
        yield path.name, data
        if data.startswith(b"SQLite format 3"):
            yield from _cells(path)


def _cells(path: Path) -> Iterator[tuple[str, bytes]]:
    from export_guard.ledger.packing import unpack

    connection = sqlite3.connect(path)
    for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        for row in connection.execute(f'SELECT * FROM "{table}"'):
            for cell in row:
                if isinstance(cell, bytes) and cell.startswith(b"EGP1"):
                    yield f"{path.name}: {table}, unpacked", json.dumps(unpack(cell)[0]).encode()
    connection.close()


def leaks_in(folder: Path, leaked: Search) -> dict[str, set[str]]:
    """The files of a folder in which planted values are, with these values."""
    found = {name: leaked(data) for name, data in everything_in(folder)}
    return {name: values for name, values in found.items() if values}


def said_of(source: Any, to: str, **options: Any) -> str:
    """Everything the service says of a source: decision, alert, verdict, profile, and any exception's whole chain."""
    from export_guard.report.alert import message
    from export_guard.report.verdict_json import verdict_json
    from export_guard.service import Guard
    from export_guard.settings import Settings

    said = []
    try:
        decision = Guard(Settings.from_environment()).check(source, to=to, **options)
    except Exception as error:  # noqa: BLE001 -- whatever is raised is what has to be searched
        said += [*traceback.format_exception(error), repr(error), repr(error.__dict__)]
    else:
        assert decision.verdict.outcome != "allow", "planted people went through"
        said += [repr(decision), message(decision), json.dumps(verdict_json(decision))]
        if decision.profile is not None:
            said += [repr(decision.profile), json.dumps(decision.profile.to_json())]
    return "\n".join(said)


def test_the_search_finds_a_value_in_every_form(leaked: Search) -> None:
    value = "Zebulon07 Quarksmith07"

    for form in (
        f"x{value}y",
        f"NAME={value.upper()}",
        f"?q={urllib.parse.quote(value)}",
        base64.b64encode(value.encode()).decode(),
        hashlib.sha256(value.encode()).hexdigest(),
        value.encode("utf-16"),
    ):
        assert value in leaked(form)
    assert leaked("nothing of the sort") == set()


def test_no_planted_value_leaves_the_service(
    home: Path,
    bucket: str,
    leaked: Search,
    planted_files: Mapping[str, Path],
    planted_frames: Mapping[str, Any],
    planted_tables: Mapping[str, str],
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    from export_guard.datasets import SqlSource

    caplog.set_level(logging.DEBUG)
    database = f"sqlite:///{planted_files['people.db']}"
    sources: dict[str, Any] = {name: path for name, path in planted_files.items() if name != "people.db"} | {
        **planted_frames,
        **planted_tables,
        "a table": SqlSource(database, table="people"),
        "a query": SqlSource(database, query="SELECT * FROM people"),
        "a table of other types": SqlSource(database, table="misfits"),
        "a query that fails": SqlSource(database, query="SELECT ssn, no_such_function(email) FROM people"),
        "the whole bucket": bucket,
        **{f"{name} in a bucket": f"{bucket}/{name}" for name in ("people.csv", "corrupt.parquet", "broken.jsonl")},
        "an object that is not there": f"{bucket}/nothing.csv",
    }

    said = {name: leaked(said_of(source, VENDOR)) for name, source in sources.items()}
    printed = capfd.readouterr()

    assert {name: values for name, values in said.items() if values} == {}
    assert leaked(printed.out) | leaked(printed.err) == set()
    assert leaked(caplog.text) == set()
    assert leaks_in(home, leaked) == {}


def test_no_planted_value_leaves_the_model_for_names(
    home: Path,
    leaked: Search,
    people: list[Mapping[str, str]],
    planted_files: Mapping[str, Path],
    model_naming: Callable[..., str],
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Texts go through two more libraries, whose loggers are set to say everything; one model fails on each text."""
    wives = [person["note"].partition("wife ")[2] for person in people]
    spacy = pytest.importorskip("spacy")

    @spacy.Language.component("canary_stumbles")
    def stumbles(document: Any) -> Any:
        raise ValueError(f"cannot parse {document.text}")

    sound, failing = model_naming(*wives), model_naming(*wives)
    pipeline = spacy.load(failing)
    pipeline.add_pipe("canary_stumbles")
    pipeline.to_disk(failing)
    for name in ("presidio-analyzer", "decision_process", "spacy"):
        monkeypatch.setattr(logging.getLogger(name), "propagate", True)
        caplog.set_level(logging.DEBUG, logger=name)
    caplog.set_level(logging.DEBUG)

    said = ""
    for model in (sound, failing, "canary_model_that_is_not_there"):
        monkeypatch.setenv("EXPORT_GUARD_NER_MODEL", model)
        for name in ("people.csv", "people.jsonl", "ragged.csv"):
            said += said_of(planted_files[name], VENDOR)
        run_here(monkeypatch, "inspect", "--explain", "note", "--format", "json", str(planted_files["people.csv"]))
    printed = capfd.readouterr()

    assert "named-entity recognition (en_by_rules 1.0)" in said
    assert "it failed on a text (ValueError)" in said
    assert "there is no such spaCy model" in said
    assert "presidio-analyzer" in {record.name for record in caplog.records}
    assert leaked(said + printed.out + printed.err + caplog.text) == set()
    assert leaks_in(home, leaked) == {}


def test_no_planted_value_leaves_the_inspect_command(
    home: Path, leaked: Search, planted_files: Mapping[str, Path]
) -> None:
    broken = [str(path) for path in planted_files.values() if path.parent.name == "broken"]
    for output, paths in {"table": broken[:3], "json": broken[3:6], "jsonl": broken}.items():
        done = run_command("inspect", "--format", output, str(planted_files["people.csv"]), *paths)

        assert "ssn" in done.stdout
        assert leaked(done.stdout + done.stderr) == set()
    assert leaks_in(home, leaked) == {}


def test_no_planted_value_leaves_the_check_command(
    home: Path,
    leaked: Search,
    planted_files: Mapping[str, Path],
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    for name in ("people.csv", "ragged.csv", "corrupt.parquet"):
        for output in ("text", "json"):
            path = str(planted_files[name])
            code = run_here(monkeypatch, "check", "--record", "--format", output, "--to", VENDOR, path)
            printed = capfd.readouterr()

            assert code in (1, 3, 4)
            assert leaked(printed.out + printed.err) == set()
    assert leaks_in(home, leaked) == {}


def test_no_planted_value_gets_into_a_baseline_or_leaves_by_it(
    home: Path,
    leaked: Search,
    planted_files: Mapping[str, Path],
    people: list[Mapping[str, str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Accept everything that is found, and use it: the baseline is a file that many people read."""
    baseline = str(home / "baseline.yaml")
    said = []

    def run(*arguments: str) -> tuple[int, str]:
        code = run_here(monkeypatch, *arguments)
        printed = capsys.readouterr()
        said.append(printed.out + printed.err)
        return code, printed.out

    spoken = ("--by", "Ann Lee", "--until", "2999-01-01", "--file", baseline)
    for name, step in (("people.csv", 1), ("people.jsonl", 3)):
        path = str(planted_files[name])
        (listing,) = json.loads(run("inspect", "--format", "json", path)[1])
        for entry in [entry for entry in listing["columns"] if entry["family"]][::step]:
            column = ("--column", entry["path"] or entry["name"], "--kind", entry["kind"], "--dataset", name)
            assert run("baseline", "add", path, *column, "--why", "made for a test", *spoken)[0] == 0, said[-1]
        assert run("baseline", "list", "--file", baseline)[0] == 0
        assert "accepted: " in run("baseline", "check", path, "--file", baseline)[1]
        for output in ("table", "json"):
            assert "ann lee" in run("inspect", "--baseline", baseline, "--format", output, path)[1].lower()
        for output in ("text", "json"):
            assert run("check", "--record", "--to", VENDOR, "--baseline", baseline, "--format", output, path)[0] in (
                0,
                3,
                4,
            )
    for name in ("ssn", "email", "card_number", "iban"):
        why = f"such as {people[0][name]} and the like"
        assert run("baseline", "add", path, *column, "--why", why, *spoken)[0] == 2, f"words with the {name} were taken"

    assert Path(baseline).read_text().count("fingerprint:") >= 12
    assert leaked("".join(said)) == set()
    assert leaks_in(home, leaked) == {}


def test_no_planted_value_is_in_an_explanation(
    home: Path,
    leaked: Search,
    planted_files: Mapping[str, Path],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """It is made to be sent on."""
    said = ""
    for name, outputs in (
        ("people.csv", ("table", "json")),
        ("people.jsonl", ("json",)),
        ("headerless.csv", ("table",)),
    ):
        path = str(planted_files[name])
        assert run_here(monkeypatch, "inspect", "--format", "json", path) == 0
        (listing,) = json.loads(capsys.readouterr().out)
        for label in {entry["path"] or entry["name"] for entry in listing["columns"]}:
            for output in outputs:
                assert run_here(monkeypatch, "inspect", "--explain", label, "--format", output, path) == 0
        printed = capsys.readouterr()
        said += printed.out + printed.err

    assert "log_odds" in said
    assert "in log-odds" in said
    assert leaked(said) == set()
    assert leaks_in(home, leaked) == {}


def run_here(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    """Run ``export-guard`` in this process, for it starts often; gives its exit status."""
    from export_guard.cli.main import main

    monkeypatch.setattr(sys, "argv", ["export-guard", *arguments])
    with pytest.raises(SystemExit) as stopped:
        main()
    return int(stopped.value.code or 0)


def run_command(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).with_name("export-guard")), *arguments]
    return subprocess.run(command, capture_output=True, text=True, env={**os.environ, "COLUMNS": "300"})


def test_no_planted_value_leaves_the_expectations(
    home: Path,
    leaked: Search,
    planted_frames: Mapping[str, Any],
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    import great_expectations as gx
    from great_expectations.render.renderer import ValidationResultsPageRenderer
    from great_expectations.render.view import DefaultJinjaPageView

    from export_guard.report.validation import validation
    from export_guard.report.validation_page import validation_page
    from export_guard_expectations import ExpectColumnToHoldNoSensitiveData, ExpectExportToStayWithinLimits
    from export_guard_expectations.examining import SuiteExaminer

    caplog.set_level(logging.DEBUG)
    context = gx.get_context(mode="ephemeral")
    asset = context.data_sources.add_pandas("frames").add_dataframe_asset("frame")
    definition = asset.add_batch_definition_whole_dataframe("whole")
    suite = gx.ExpectationSuite("export")
    suite.add_expectation(ExpectExportToStayWithinLimits(to=VENDOR))
    for column in ("ssn", "email", "note", "latitude"):
        suite.add_expectation(ExpectColumnToHoldNoSensitiveData(column=column))

    for name in ("pandas", "pandas of objects"):
        batch = definition.get_batch({"dataframe": planted_frames[name]})
        for result_format in ("BASIC", "SUMMARY", "COMPLETE"):
            result = batch.validate(suite, result_format=result_format)
            page = DefaultJinjaPageView().render(ValidationResultsPageRenderer().render(result))
            page += validation_page(validation([result.to_json_dict()]))

            assert not result.success
            assert leaked(json.dumps(result.to_json_dict()) + repr(result) + page) == set()

    (home / "export.json").write_text(json.dumps(suite.to_json_dict()))  # the same as part of a guard
    said = said_of(planted_frames["pandas"], VENDOR, examiner=SuiteExaminer(str(home / "export.json")))
    printed = capfd.readouterr()

    assert "ssn must hold no sensitive data: us_ssn" in said
    assert leaked(said + printed.out + printed.err + caplog.text) == set()
    assert leaks_in(home, leaked) == {}


SECRET = "T0canary/B0canary/verysecretcanary"
"""The end of the URL of a webhook."""


@contextmanager
def everybody_told() -> Iterator[tuple[dict[str, str], dict[str, str]]]:
    """Real servers for what is told of decisions, and the environment that names them. Filled at the end."""
    sys.path.insert(0, str(Path(__file__).parents[1] / "airflow"))
    from receivers import Mail, Metrics, Web

    told: dict[str, str] = {}
    with Web() as web, Mail() as mail, Metrics() as metrics:
        smtp = {"from_email": "airflow@shop.example", "disable_ssl": True, "disable_tls": True}
        channels = [{"channel": name, "conn_id": "hook"} for name in ("slack", "teams", "webhook", "pagerduty")]
        yield (
            told,
            {
                "AIRFLOW_CONN_HOOK": json.dumps({"conn_type": "http", "host": web.url, "password": SECRET}),
                "AIRFLOW_CONN_SMTP_DEFAULT": json.dumps(
                    {"conn_type": "smtp", "host": "127.0.0.1", "port": mail.port, "extra": smtp}
                ),
                "AIRFLOW__EXPORT_GUARD__NOTIFY": json.dumps(
                    [*channels, {"channel": "email", "to": "dpo@shop.example"}]
                ),
                "AIRFLOW__METRICS__STATSD_ON": "True",
                "AIRFLOW__METRICS__STATSD_PORT": str(metrics.port),
            },
        )
        told["web"] = json.dumps(web.got)
        told["mail"] = "".join(
            part.get_content() for _, mailed in mail.got for part in mailed.walk() if not part.is_multipart()
        )
        told["metrics"] = "\n".join(metrics.got)


DAG = """
import json, os
from datetime import datetime
from airflow.providers.amazon.aws.transfers.local_to_s3 import LocalFilesystemToS3Operator
from airflow.sdk import DAG, task
from export_guard import ExpectationGuardOperator, ExportGuardOperator, check_frame, guard

def people():
    import pandas
    return pandas.read_csv(json.loads(os.environ["CANARY_DATASETS"])["people.csv"], dtype=str)

with DAG("canary", schedule=None, start_date=datetime(2026, 1, 1)):
    for number, (name, dataset) in enumerate(json.loads(os.environ["CANARY_DATASETS"]).items()):
        ExportGuardOperator(task_id=f"check_{number}", dataset=dataset, to="vendor", retries=1)
        if name in ("people.csv", "people.parquet", "ragged.csv", "corrupt.parquet"):
            send = LocalFilesystemToS3Operator(
                task_id=f"send_{number}", filename=dataset, dest_bucket="vendor", dest_key=f"in/{number}"
            )
            guard(send, seal=True)
            send.trigger_rule = "all_done"

    @task
    def frame_in_code():
        check_frame(people(), to="vendor", name="people", suite=os.environ["CANARY_SUITE"])

    @task
    def text_in_code():
        check_frame(people().to_csv(), to="vendor")

    @task.export_guard(to="vendor")
    def frame_returned(before):
        return people()

    @task.export_guard(to="vendor")
    def rows_returned():
        return people().to_dict("records")

    @task.export_guard(to="vendor")
    def first_row_returned():
        return people().to_dict("records")[0]

    people_csv = json.loads(os.environ["CANARY_DATASETS"])["people.csv"]
    ExpectationGuardOperator(task_id="validation", dataset=people_csv, suite=os.environ["CANARY_SUITE"])
    frame_in_code(), text_in_code(), rows_returned(), first_row_returned(), frame_returned(people())
"""


def test_no_planted_value_leaves_airflow(home: Path, leaked: Search, planted_files: Mapping[str, Path]) -> None:
    sound = ("people.csv", "people.jsonl", "people.parquet", "parts")  # the service is tried on all of them
    datasets: dict[str, Any] = {
        name: str(path) for name, path in planted_files.items() if path.parent.name == "broken" or name in sound
    }
    database = f"sqlite:///{planted_files['people.db']}"
    datasets |= {table: {"url": database, "table": table} for table in ("people", "misfits")}
    dags, logs = home / "dags", home / "logs"
    dags.mkdir()
    logs.mkdir()
    (dags / "canary.py").write_text(DAG)
    expected = [
        {"type": "expect_column_to_hold_no_sensitive_data", "kwargs": {"column": column}, "meta": {}}
        for column in ("ssn", "email", "note")
    ]
    (home / "suite.json").write_text(json.dumps({"name": "suite", "expectations": expected}))
    environment = {
        "AIRFLOW_HOME": str(home / "airflow"),
        "AIRFLOW__CORE__DAGS_FOLDER": str(dags),
        "AIRFLOW__CORE__LOAD_EXAMPLES": "False",
        "AIRFLOW__LOGGING__LOGGING_LEVEL": "DEBUG",
        "AIRFLOW__EXPORT_GUARD__STAGING": str(home / "staging"),
        "CANARY_DATASETS": json.dumps(datasets),
        "CANARY_SUITE": str(home / "suite.json"),
    }
    runner = REPOSITORY / "scripts" / "demo" / "airflow_runs.py"
    with everybody_told() as (told, channels):
        done = subprocess.run(
            [sys.executable, str(runner), str(dags), str(logs), "canary"],
            env={**os.environ, **environment, **channels},
            capture_output=True,
            text=True,
        )
    assert done.returncode == 0, (done.stderr + (logs / "airflow.log").read_text())[-2_000:]
    tasks = json.loads(done.stdout.splitlines()[-1])["tasks"]

    assert "success" not in set(tasks.values()), tasks
    with closing(sqlite3.connect(home / "ledger.db")) as ledger:
        said = "".join(str(row) for row in ledger.execute("SELECT * FROM export_guard_entry"))
    for name in ("frame_in_code", "text_in_code", "frame_returned", "rows_returned", "first_row_returned"):
        assert name in said
    assert b"ssn" in (home / "airflow" / "airflow.db").read_bytes(), "the verdicts are not where they are searched for"
    assert "people" in told["web"]
    assert "ssn must hold no sensitive data: us_ssn" in told["web"]
    assert "people" in told["mail"]
    assert "export_guard.decisions.block" in told["metrics"]
    assert {channel: leaked(said) for channel, said in told.items() if leaked(said)} == {}
    assert leaked(done.stdout + done.stderr) == set()
    assert leaks_in(home, leaked) == {}
    assert SECRET in told["web"]
    assert SECRET not in done.stdout + done.stderr
    lines = (line for _, data in everything_in(home) for line in data.splitlines() if SECRET.encode() in line)
    # where Airflow runs a Dag in one process, it logs what it asks itself to mask
    assert [line for line in lines if b" msg=MaskSecret(" not in line] == []
