"""``check_frame``: the guard as one call inside a task, and outside of Airflow."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import datetime

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from airflow.sdk import DAG, task

from export_guard import ExportBlocked, check_frame
from export_guard.airflow.operators import ExportHeld

pytestmark = pytest.mark.usefixtures("guarded")


def frame(rows):
    return pd.DataFrame({"sku": [f"P-{n:05}" for n in range(rows)], "stock": range(rows)})


@pytest.fixture
def in_task(run):
    """Run a function as a task; ``sent`` is what it did after its check."""
    sent = []

    def go(check, **options):
        with DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1)) as dag:

            @task
            def send():
                sent.append(check())

            send()
        ended = run(dag.get_task("send"), **options)
        ended.sent = list(sent)
        return ended

    return go


def test_what_may_leave_goes_on_with_the_decision_on_record(in_task, supervisor):
    ended = in_task(lambda: check_frame(frame(20), to="partner", name="stock"))
    assert ended.state == "success"
    (decision,) = ended.sent
    assert decision.verdict.outcome == "allow"
    assert decision.clearance.recipient_id == "partner"
    assert decision.export.dataset == "stock"
    assert (decision.export.run.dag_id, decision.export.run.task_id) == ("deliveries", "send")
    assert supervisor.xcoms["send", "export_guard_verdict"]["id"] == decision.id


def test_what_may_not_leave_fails_the_task_at_once_with_the_whole_alert(in_task, supervisor):
    ended = in_task(lambda: check_frame(frame(200), to="partner", name="stock"), retries=3)
    assert (ended.state, type(ended.error), ended.sent) == ("failed", ExportBlocked, [])
    assert ended.message.startswith("Export of stock to partner BLOCKED: 200 rows, limit 100")
    assert "Why:" in ended.message
    assert ended.error.verdict.outcome == "block"
    assert supervisor.xcoms["send", "export_guard_verdict"]["outcome"] == "block"


def test_a_hold_says_how_it_can_be_approved_and_goes_on_once_it_was(in_task, guarded):
    from export_guard.airflow.settings import airflow_settings
    from export_guard.service import Approvals

    policy = guarded / "policy.yaml"
    policy.write_text(policy.read_text() + "approvers: {privacy_officer: [ann]}\n")

    def check():
        return check_frame(frame(80), to="partner", name="stock")

    held = in_task(check, triggered_by="bob")
    assert type(held.error) is ExportHeld
    decision = held.message.rpartition("export-guard approve ")[2].split()[0]
    Approvals(airflow_settings()).approve(decision, by="ann", why="agreed with the customer", through="test")
    assert in_task(check, triggered_by="bob").state == "success"


@pytest.mark.parametrize(
    "made",
    [
        lambda f: pl.from_pandas(f),
        lambda f: pa.Table.from_pandas(f),
        lambda f: f.to_dict("records"),
        lambda f: [*f.to_dict("records")[:-1], {"one": "more"}],
    ],
    ids=["polars", "pyarrow", "rows", "uneven rows"],
)
def test_frames_of_every_library_and_rows_count_alike(in_task, made):
    assert in_task(lambda: check_frame(made(frame(20)), to="partner")).sent[0].profile.rows == 20
    assert "101 rows, limit 100" in in_task(lambda: check_frame(made(frame(101)), to="partner")).message


def test_a_key_that_only_a_late_row_has_is_looked_at(in_task):
    rows = [{"sku": f"P-{n}"} for n in range(20)] + [{"ssn": f"536-{20 + n}-{4711 + 31 * n}"} for n in range(20)]
    assert "us_ssn" in in_task(lambda: check_frame(rows, to="partner")).message


def test_a_path_is_a_dataset_too(in_task, products):
    assert in_task(lambda: check_frame(products(20), to="partner")).state == "success"


@pytest.mark.parametrize(
    ("in_hand", "said"),
    [
        (lambda: "ssn\n536-22-8726\n", "the text handed over: is no path"),
        (lambda: {"ssn": "536-22-8726"}, "a dict: is nothing that can be inspected"),
        (lambda: ["ssn,536-22-8726\x00"], "the text handed over: is no path"),
        (lambda: None, "is empty"),
        (lambda: pa.Table.from_pandas(frame(3)).to_reader(), "can be read only once"),
    ],
    ids=["text", "mapping", "texts", "nothing", "stream"],
)
def test_what_cannot_be_inspected_holds_without_being_quoted(in_task, supervisor, in_hand, said, capfd):
    ended = in_task(lambda: check_frame(in_hand(), to="partner"))
    assert type(ended.error) is ExportHeld
    assert said in ended.message
    everything = ended.message + str(supervisor.xcoms) + str(supervisor.rendered) + "".join(capfd.readouterr())
    assert "536-22-8726" not in everything


def test_an_unknown_argument_of_the_deal_holds(in_task):
    assert (
        "relationship 'friends': is not known"
        in in_task(lambda: check_frame(frame(3), to="partner", relationship="friends")).message
    )


OUTSIDE = """
import sys
import pandas as pd
import export_guard
frame = pd.DataFrame({"sku": [f"P-{n:05}" for n in range(20)]})
print(export_guard.check_frame(frame, to="partner", name="stock").verdict.outcome, "airflow" in sys.modules)
"""


@pytest.fixture
def home(guarded, monkeypatch):
    """The settings of the command line only: none of Airflow's options is set."""
    folder = guarded / "home"
    folder.mkdir()
    (guarded / "policy.yaml").rename(folder / "policy.yaml")
    for name in [name for name in os.environ if name.startswith("AIRFLOW__EXPORT_GUARD")]:
        monkeypatch.delenv(name)
    return folder


def test_outside_of_airflow_it_goes_by_the_settings_of_the_command_line_and_loads_nothing_of_airflow(home):
    done = subprocess.run([sys.executable, "-c", OUTSIDE], capture_output=True, text=True)
    assert done.stdout == "allow False\n", done.stderr
    with closing(sqlite3.connect(home / "ledger.db")) as ledger:
        assert ledger.execute("select count(*) from export_guard_entry where kind = 'decision'").fetchone() == (1,)


def test_outside_of_airflow_what_may_not_leave_is_stopped_too(home):
    with pytest.raises(ExportBlocked) as stopped:
        check_frame(frame(200), to="partner", name="stock")
    assert str(stopped.value).startswith("Export of stock to partner BLOCKED: 200 rows, limit 100")
    assert stopped.value.verdict.outcome == "block"


def test_a_script_without_settings_is_refused_and_told_why(guarded, monkeypatch):
    monkeypatch.setenv("EXPORT_GUARD_KEY_FILE", str(guarded / "nowhere"))
    with pytest.raises(ExportHeld, match="stock held: no decision could be made") as refused:
        check_frame(frame(3), to="partner", name="stock")
    assert "the key file named by EXPORT_GUARD_KEY_FILE is not there" in str(refused.value)
