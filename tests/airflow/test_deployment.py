"""One whole Airflow: scheduler, Dag processor, API server and workers. What people do to get around the guard, on it.

All of it is done side by side, as it takes seconds until a scheduler has run anything; each test is one of the things
that were done. What counts is what arrives at the S3 and the SFTP server.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
import requests
from deployment import LONGEST_RUN, standalone, until
from playwright.sync_api import sync_playwright
from surroundings import guard_settings, s3_endpoint, sftp_endpoint, write_products
from worker_without_scheduler import WAITING

from export_guard.airflow.settings import airflow_settings
from export_guard.ledger import Ledger

pytestmark = pytest.mark.slow

DONE = {}
DAGS = {
    *("small", "large", "held", "refused", "hasty", "of_an_author", "replayed", "forgotten", "unhooked", "taken_out"),
    *(
        "taken_out_whole",
        "swapped",
        "extracted",
        "days",
        "questions",
        "handed_over",
        "inside",
        "export_guard_probe",
        "on_a_bare_worker",
    ),
    *("bare", "subclassed", "fifty", "expiring"),
}


def done_on_deployment(function):
    """Something to do on the deployment, together with all others."""
    DONE[function.__name__] = function
    return function


APPROVAL = {"chosen_options": ["Approve"], "params_input": {"why": "the contract covers it", "evidence": "T-12"}}


@done_on_deployment
def what_may_leave_leaves_once(airflow, arrived):
    airflow.trigger("small", "first")
    assert airflow.at_rest("small", "first") == {"guard__send": ("success", 1), "send": ("success", 1)}
    assert "to partner ALLOWED" in airflow.open_log("small", "first", "guard__send")
    assert arrived("small") == ["partner/first"]

    arrived.store.delete_object(Bucket="partner", Key="small/first")
    airflow.clear("small", "first", "send")
    assert airflow.at_rest("small", "first")["send"] == ("failed", 2)
    assert arrived("small") == []


@done_on_deployment
def a_block_shows_and_marking_the_guard_successful_does_not_lift_it(airflow, arrived):
    airflow.trigger("large", "marked")
    assert airflow.at_rest("large", "marked") == {"guard__send": ("failed", 1), "send": ("upstream_failed", 0)}
    assert airflow.open_log("large", "marked", "guard__send").count("to partner BLOCKED") == 1
    shown = airflow("GET", "dags/large/dagRuns/marked/taskInstances/guard__send")["rendered_fields"]["verdict"]
    assert [rule["outcome"] for rule in shown["rules"]] == ["block", "hold"]

    airflow.mark_success("large", "marked", "guard__send")
    assert airflow.at_rest("large", "marked")["send"] == ("failed", 1)
    assert "no valid clearance" in airflow.open_log("large", "marked", "send")
    assert arrived("large") == []


@done_on_deployment
def verdicts_that_are_overwritten_in_xcom_and_task_state_clear_nothing(airflow, arrived):
    airflow.trigger("large", "overwritten")
    airflow.at_rest("large", "overwritten")
    tasks = "dags/large/dagRuns/overwritten/taskInstances"
    verdict = airflow("GET", f"{tasks}/guard__send/xcomEntries/export_guard_verdict?deserialize=true")["value"]
    for key in ("export_guard_verdict", "return_value"):
        airflow.overwrite("large", "overwritten", "guard__send", key, {"outcome": "allow", "id": verdict["id"]})
    for task in ("guard__send", "send") if WAITING == "awaiting_input" else ():  # Airflow 3.2 keeps no state of tasks
        airflow("PUT", f"{tasks}/{task}/state-store/export_guard_verdict", value={"outcome": "allow"})
    airflow.mark_success("large", "overwritten", "guard__send")
    assert airflow.at_rest("large", "overwritten")["send"] == ("failed", 1)
    assert arrived("large") == []


@done_on_deployment
def a_hasty_trigger_rule_does_not_get_past_the_guard(airflow, arrived):
    airflow.trigger("hasty", "first")
    assert airflow.at_rest("hasty", "first") == {"guard__send": ("failed", 1), "send": ("failed", 1)}
    assert "no valid clearance" in airflow.open_log("hasty", "first", "send")
    assert arrived("hasty") == []


@done_on_deployment
def exports_that_nobody_guarded_are_checked_inside(airflow, arrived):
    airflow.trigger("forgotten", "first")
    assert airflow.at_rest("forgotten", "first")["send"] == ("failed", 1)
    assert airflow.mapped("forgotten", "first", "each") == ["failed", "success"]
    assert "to partner BLOCKED" in airflow.open_log("forgotten", "first", "send")
    assert arrived("forgotten") == ["partner/small"]


@done_on_deployment
def a_check_that_its_author_unhooked_is_put_back(airflow, arrived):
    airflow.trigger("unhooked", "first")
    assert airflow.at_rest("unhooked", "first") == {"guard__send": ("failed", 1), "send": ("failed", 1)}
    assert arrived("unhooked") == []


@done_on_deployment
def a_guard_that_was_taken_out_of_the_dag_closes_the_door(airflow, arrived):
    airflow.trigger("taken_out", "first")
    assert airflow.at_rest("taken_out", "first") == {"send": ("failed", 1)}
    assert "no longer in the Dag" in airflow.open_log("taken_out", "first", "send")
    assert arrived("taken_out") == []


@done_on_deployment
def a_guard_that_was_taken_out_with_its_hooks_is_replaced_by_the_check_inside(airflow, arrived):
    airflow.trigger("taken_out_whole", "first")
    assert airflow.at_rest("taken_out_whole", "first") == {"send": ("failed", 1)}
    assert "to partner BLOCKED" in airflow.open_log("taken_out_whole", "first", "send")
    assert arrived("taken_out_whole") == []


@done_on_deployment
def a_subclass_of_an_operator_is_checked(airflow, arrived):
    airflow.trigger("subclassed", "first")
    assert airflow.at_rest("subclassed", "first") == {"send": ("failed", 1)}
    assert arrived("subclassed") == []


@done_on_deployment
def of_fifty_mapped_exports_only_what_may_leave_leaves(airflow, arrived):
    airflow.trigger("fifty", "first")
    airflow.at_rest("fifty", "first")
    assert airflow.mapped("fifty", "first", "send") == ["failed"] * 7 + ["success"] + ["failed"] * 42
    assert arrived("fifty") == ["sftp/7"]


@done_on_deployment
def data_that_is_swapped_after_the_guard_stays(airflow, arrived):
    airflow.trigger("swapped", "first")
    states = airflow.at_rest("swapped", "first")
    assert states == {"guard__send": ("success", 1), "swap": ("success", 1), "send": ("failed", 1)}
    assert "changed" in airflow.open_log("swapped", "first", "send")
    assert arrived("swapped") == []


@done_on_deployment
def another_path_in_xcom_lets_no_other_file_out(airflow, arrived):
    airflow.trigger("extracted", "path")
    assert airflow.at_rest("extracted", "path")["send"] == ("success", 1)
    small = arrived.content("extracted/path")
    airflow.overwrite("extracted", "path", "extract", "path", arrived.large)
    airflow.clear("extracted", "path", "send")
    assert airflow.at_rest("extracted", "path")["send"] == ("failed", 2)
    assert arrived.content("extracted/path") == small


@done_on_deployment
def another_bucket_in_xcom_gets_nothing(airflow, arrived):
    airflow.trigger("extracted", "bucket")
    assert airflow.at_rest("extracted", "bucket")["send"] == ("success", 1)
    airflow.overwrite("extracted", "bucket", "extract", "bucket", "other")
    airflow.clear("extracted", "bucket", "send")
    assert airflow.at_rest("extracted", "bucket")["send"] == ("failed", 2)
    assert "other/bucket" not in arrived("extracted")


@done_on_deployment
def each_day_of_a_backfill_is_decided_for_itself(airflow, arrived):
    airflow("POST", "backfills", dag_id="days", from_date="2026-01-01T00:00:00Z", to_date="2026-01-03T00:00:00Z")
    runs = [f"backfill__2026-01-0{day}T00:00:00+00:00" for day in (1, 2, 3)]
    ended = [airflow.at_rest("days", run)["send"] for run in runs]
    assert ended == [("success", 1), ("failed", 1), ("success", 1)]
    assert arrived("days") == [f"partner/{runs[0]}", f"partner/{runs[2]}"]


@done_on_deployment
def a_clearance_is_good_for_no_other_run_day_or_recipient(airflow, arrived):
    airflow.trigger("replayed", "first", day="2026-11-01")
    assert airflow.at_rest("replayed", "first")["send"] == ("success", 1)
    airflow("PATCH", "dags/replayed", is_paused=True)
    airflow.trigger("replayed", "next-day", day="2026-11-02")
    airflow.trigger("replayed", "to-other", day="2026-11-03", bucket="other")
    for run in ("next-day", "to-other"):  # its guard never runs
        airflow.mark_success("replayed", run, "guard__send")
    airflow("PATCH", "dags/replayed", is_paused=False)
    for run in ("next-day", "to-other"):
        assert airflow.at_rest("replayed", run) == {"guard__send": ("success", 0), "send": ("failed", 1)}
        assert "no valid clearance" in airflow.open_log("replayed", run, "send")
    assert arrived("replayed") == ["partner/first"]


@done_on_deployment
def only_those_who_are_asked_approve_and_then_it_leaves(airflow, arrived):
    airflow.trigger("held", "approved")
    question = airflow.wait_for_question("held", "approved", "guard__send")
    for nobody in ("somebody", "eve"):  # who started the run, though an approver; an administrator who is none
        with pytest.raises(requests.HTTPError, match="403"):
            airflow("PATCH", question, by=nobody, **APPROVAL)
    assert "partner/approved" not in arrived("held")
    assert "| 80 rows, limit 50" in airflow("GET", question, by="ann")["body"]
    airflow("PATCH", question, by="ann", **APPROVAL)
    states = airflow.at_rest("held", "approved")
    assert states == {"guard__send": ("success", 1), "send": ("success", 1)}
    assert "partner/approved" in arrived("held")
    with pytest.raises(requests.HTTPError, match="409"):
        airflow("PATCH", question, by="ann", **APPROVAL)


@done_on_deployment
def marking_a_guard_successful_that_waits_lets_nothing_out(airflow, arrived):
    airflow.trigger("held", "impatient")
    airflow.wait_for_question("held", "impatient", "guard__send")
    airflow.mark_success("held", "impatient", "guard__send")
    assert airflow.at_rest("held", "impatient")["send"] == ("failed", 1)
    assert "partner/impatient" not in arrived("held")


@done_on_deployment
def a_refusal_is_final(airflow, arrived):
    airflow.trigger("refused", "first")
    question = airflow.wait_for_question("refused", "first", "guard__send")
    airflow("PATCH", question, by="ann", chosen_options=["Refuse"], params_input={})
    assert airflow.at_rest("refused", "first") == {"guard__send": ("failed", 1), "send": ("upstream_failed", 0)}
    assert "ann refused it" in airflow.open_log("refused", "first", "guard__send")
    airflow.mark_success("refused", "first", "guard__send")
    assert airflow.at_rest("refused", "first")["send"] == ("failed", 1)
    assert "partner/first" not in arrived("refused")


@done_on_deployment
def an_author_and_who_started_the_run_are_not_even_asked(airflow, arrived):
    airflow.trigger("of_an_author", "first")
    assert airflow.at_rest("of_an_author", "first")["guard__send"] == ("failed", 1)
    told = airflow.open_log("of_an_author", "first", "guard__send")
    assert "everybody who may approve it started its run, or is named in its Dag" in told
    assert arrived("of_an_author") == []


@done_on_deployment
def an_answer_that_comes_too_late_is_none(airflow, arrived):
    airflow.trigger("expiring", "first")
    question = airflow.wait_for_question("expiring", "first", "guard__send")
    assert airflow.at_rest("expiring", "first")["guard__send"] == ("failed", 1)
    assert "nobody answered in time" in airflow.open_log("expiring", "first", "guard__send")
    airflow("PATCH", question, by="ann", **APPROVAL)  # Airflow takes it
    airflow.mark_success("expiring", "first", "guard__send")
    assert airflow.at_rest("expiring", "first")["send"] == ("failed", 1)
    assert arrived("expiring") == []


@done_on_deployment
def mapped_guards_are_answered_one_by_one(airflow, arrived):
    airflow.trigger("questions", "over-rest")
    first, second = (airflow.wait_for_question("questions", "over-rest", "check", index) for index in (0, 1))
    airflow("PATCH", first, by="ann", **APPROVAL)
    airflow("PATCH", second, by="ann", chosen_options=["Refuse"], params_input={"why": "not agreed"})
    airflow.at_rest("questions", "over-rest")
    assert airflow.mapped("questions", "over-rest", "check") == ["success", "failed"]


@done_on_deployment
def a_function_whose_return_value_is_held_is_answered(airflow, arrived):
    airflow.trigger("handed_over", "over-rest")
    question = airflow.wait_for_question("handed_over", "over-rest", "stock")
    airflow("PATCH", question, by="ann", **APPROVAL)
    assert airflow.at_rest("handed_over", "over-rest") == {"stock": ("success", 1)}


@done_on_deployment
def exports_with_the_check_inside_are_answered_one_by_one(airflow, arrived):
    """A classic operator that nobody guarded, and a mapped function."""
    airflow.trigger("inside", "over-rest")
    send = airflow.wait_for_question("inside", "over-rest", "send")
    first, second = (airflow.wait_for_question("inside", "over-rest", "post", index) for index in (0, 1))
    assert [name for name in arrived("inside") if "rest" in name] == []
    for question in (send, first):
        airflow("PATCH", question, by="ann", **APPROVAL)
    airflow("PATCH", second, by="ann", chosen_options=["Refuse"], params_input={"why": "not agreed"})
    assert airflow.at_rest("inside", "over-rest")["send"] == ("success", 1)
    assert airflow.mapped("inside", "over-rest", "post") == ["success", "failed"]
    assert {"partner/over-rest", "partner/over-rest-0"} == {name for name in arrived("inside") if "rest" in name}


@done_on_deployment
def people_approve_and_refuse_by_clicking(airflow, arrived):
    """Guard tasks, mapped or not, a function that hands data over, the check inside an export, mapped functions."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        pytest.skip("no Chromium is installed")
    for dag in ("held", "refused", "questions", "handed_over", "inside"):
        airflow.trigger(dag, "clicked")
    asked = [
        (dag, task, index, button, airflow.wait_for_question(dag, "clicked", task, index))
        for dag, task, index, button in (
            ("held", "guard__send", -1, "Approve"),
            ("refused", "guard__send", -1, "Refuse"),
            ("questions", "check", 0, "Approve"),
            ("questions", "check", 1, "Refuse"),
            ("handed_over", "stock", -1, "Approve"),
            ("inside", "send", -1, "Approve"),
            ("inside", "post", 0, "Approve"),
            ("inside", "post", 1, "Refuse"),
        )
    ]
    with sync_playwright() as playwright:  # once there is something to click on, since an open page never rests
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        tall = {"width": 1280, "height": 1600}  # what tells of the last answer lies over no button of the next question
        page = browser.new_page(base_url=airflow.url, reduced_motion="reduce", viewport=tall)
        page.set_default_timeout(1000 * LONGEST_RUN)
        page.goto("/required_actions?response_received=false", wait_until="commit")
        page.fill("input[name=username]", "ann")
        page.fill("input[name=password]", airflow.password("ann"))
        page.click("button[type=submit]")
        for dag, task, index, button, question in asked:
            place = f"tasks/{task}" if index < 0 else f"tasks/{task}/mapped/{index}"
            link = page.locator(f"a[href='/dags/{dag}/runs/clicked/{place}/required_actions']").first
            link.dispatch_event("click")  # wherever it is: the rows move up when one above has been answered
            page.get_by_role("cell", name="80 rows, limit 50 in one export").wait_for()
            page.fill("input[name=element_why]", "agreed with the privacy officer")
            page.get_by_role("button", name=button, exact=True).click()
            until(lambda question=question: airflow("GET", question)["response_received"])
            page.go_back()
        browser.close()
    assert airflow.at_rest("held", "clicked") == {"guard__send": ("success", 1), "send": ("success", 1)}
    assert airflow.at_rest("refused", "clicked")["guard__send"] == ("failed", 1)
    airflow.at_rest("questions", "clicked")
    assert airflow.mapped("questions", "clicked", "check") == ["success", "failed"]
    assert airflow.at_rest("handed_over", "clicked") == {"stock": ("success", 1)}
    assert airflow.at_rest("inside", "clicked")["send"] == ("success", 1)
    assert airflow.mapped("inside", "clicked", "post") == ["success", "failed"]
    assert "partner/clicked" in arrived("held")
    assert {"partner/clicked", "partner/clicked-0"} == {name for name in arrived("inside") if "clicked" in name}
    assert "partner/clicked" not in arrived("refused")


@done_on_deployment
def the_doctor_asks_a_worker_and_compares(airflow, arrived):
    """Also for a connection that Airflow keeps in its database."""
    airflow("POST", "connections", by="eve", connection_id="kept", conn_type="http", host="https://hooks.example/hook")
    command = [sys.executable, "-m", "airflow", "export-guard", "doctor", "--workers", "--output", "json"]
    done = subprocess.run(
        [*command, "--wait", str(LONGEST_RUN)], env=airflow.environment, capture_output=True, text=True
    )
    findings = json.loads(done.stdout[done.stdout.index("[{") :])
    assert [finding for finding in findings if finding["ok"] != "True"] == []
    assert done.returncode == 0
    told = {
        each["check"].partition("): ")[2] for each in findings if each["check"].startswith("worker of queue default ")
    }
    assert told >= {"cluster policy", "plugin (workers)", "version", "key", "ledger", "ledger's key", "policy", "clock"}
    channels = [(each["check"], each["seen"]) for each in findings if "notify" in each["check"]]
    assert [(check.rpartition(": ")[2], seen.partition(";")[0]) for check, seen in channels] == [
        ("notify webhook", "to hooks.example")
    ] * 2


@done_on_deployment
def a_worker_without_export_guard_cannot_run_what_is_guarded(airflow, arrived):
    """Neither what its author guarded, nor an export before which the Dag processor has inserted a guard."""
    airflow.trigger("on_a_bare_worker", "first")
    airflow.trigger("bare", "first")
    stopped = {"failed", "upstream_failed", "up_for_reschedule", "up_for_retry"}
    for dag in ("on_a_bare_worker", "bare"):
        until(lambda dag=dag: airflow.states(dag, "first")["guard__send"][0] in stopped)
        airflow("PATCH", f"dags/{dag}", is_paused=True)  # it would be tried again and again, in a new process each time
    assert arrived("on_a_bare_worker") == []
    assert arrived("bare") == []


class Arrived:
    """What has arrived at the endpoints."""

    def __init__(self, store, sftp, folder):
        self.store, self._sftp = store, sftp
        self.large = str(folder / "large.csv")

    def __call__(self, dag):
        """The names of what a Dag has sent: ``bucket/run`` or ``sftp/file``."""
        objects = [(bucket, key) for bucket in ("partner", "other") for key in self.store.keys(bucket)]
        files = [("sftp", file.name.replace("-", "/", 1)) for file in sorted(self._sftp.glob("in/*"))]
        return [f"{where}/{name[len(dag) + 1 :]}" for where, name in objects + files if name.startswith(f"{dag}/")]

    def content(self, key):
        return self.store.get_object(Bucket="partner", Key=key)["Body"].read()


@pytest.fixture(scope="module")
def done(request, tmp_path_factory, moto_url, postgresql_url):
    """How everything that was asked for ended."""
    folder = tmp_path_factory.mktemp("deployment")
    names = {item.callspec.params["name"] for item in request.session.items if item.path == request.path}
    with pytest.MonkeyPatch.context() as monkeypatch, sftp_endpoint(folder / "sftp", monkeypatch) as sftp:
        guard_settings(folder, monkeypatch)
        settings = airflow_settings()
        Ledger(settings.ledger_url, settings.chain_key).init()
        with (folder / "policy.yaml").open("a") as policy:
            policy.write("approvers: {privacy_officer: [ann, somebody]}\nenforcement: {tags: {by-anybody: insert}}\n")
        for rows, files in {
            20: "small swapped 2026-01-01 2026-01-03",
            80: "medium medium-2",
            200: "large 2026-01-02",
        }.items():
            for name in files.split():
                write_products(folder / f"{name}.csv", rows)
        arrived = Arrived(s3_endpoint(moto_url, monkeypatch), sftp, folder)
        settings = {"EXPORT_GUARD_TEST_DATA": str(folder), "AIRFLOW__EXPORT_GUARD__ENFORCEMENT": "inject"}
        settings["AIRFLOW__EXPORT_GUARD__NOTIFY"] = (
            '[{"channel": "webhook", "conn_id": "kept", "outcomes": ["unguarded"]}]'  # of which there are none
        )
        with (
            standalone(folder, postgresql_url, DAGS, **settings) as airflow,
            ThreadPoolExecutor(40) as pool,
        ):
            ended = {name: pool.submit(DONE[name], airflow, arrived) for name in names}
            for each in ended.values():
                each.exception()
            yield ended


@pytest.mark.parametrize("name", DONE)
def test_on_a_deployment(done, name):
    done[name].result()
