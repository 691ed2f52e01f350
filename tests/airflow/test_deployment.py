"""A whole Airflow: scheduler, Dag processor, API server and workers, used over REST as people use it."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest
import requests

pytestmark = pytest.mark.slow

LONGEST_START = 240
LONGEST_RUN = 120

DAGS = """
from datetime import datetime, timedelta
from airflow.providers.amazon.aws.transfers.local_to_s3 import LocalFilesystemToS3Operator
from airflow.sdk import DAG
from export_guard import guard

def delivery(name, path, **fields):
    with DAG(name, schedule=None, start_date=datetime(2026, 1, 1), is_paused_upon_creation=False) as dag:
        send = LocalFilesystemToS3Operator(task_id="send", filename=path, dest_bucket="partner", dest_key=name,
                                           retries=3, retry_delay=timedelta(seconds=1), **fields)
        guard(send)
    return dag

small = delivery("small", {small!r})
large = delivery("large", {large!r})
held = delivery("held", {medium!r})
hasty = delivery("hasty", {large!r}, trigger_rule="all_done")

with DAG("forgotten", schedule=None, start_date=datetime(2026, 1, 1), is_paused_upon_creation=False) as forgotten:
    upload = {{"dest_bucket": "partner", "retries": 3, "retry_delay": timedelta(seconds=1)}}
    LocalFilesystemToS3Operator(task_id="send", filename={large!r}, dest_key="forgotten", **upload)
    LocalFilesystemToS3Operator.partial(task_id="each", **upload).expand_kwargs(
        [{{"filename": {large!r}, "dest_key": "forgotten-0"}}, {{"filename": {small!r}, "dest_key": "forgotten-1"}}]
    )
"""


class Deployment:
    """Its REST API, as an ordinary user: somebody who may trigger runs and mark tasks."""

    def __init__(self, url, home, log):
        self._url, self._home, self._log, self._session = url, home, log, requests.Session()

    def log_in(self, name="somebody"):
        """Once the API answers."""
        passwords = self._home / "simple_auth_manager_passwords.json.generated"
        who = {"username": name, "password": json.loads(passwords.read_text())[name]}
        token = requests.post(f"{self._url}/auth/token", json=who, timeout=10).json()["access_token"]
        self._session.headers["Authorization"] = f"Bearer {token}"

    def __call__(self, method, path, **body):
        answer = self._session.request(method, f"{self._url}/api/v2/dags/{path}", json=body or None, timeout=30)
        answer.raise_for_status()
        return answer.json()

    def trigger(self, dag):
        """Start a run; gives its id."""
        return self("POST", f"{dag}/dagRuns", logical_date="2026-11-21T00:00:00Z")["dag_run_id"]

    def ended(self, dag, run):
        """Wait for the end of a run: state and tries of each task."""
        until(LONGEST_RUN, lambda: self("GET", f"{dag}/dagRuns/{run}")["state"] in ("success", "failed"))
        tasks = self("GET", f"{dag}/dagRuns/{run}/taskInstances")["task_instances"]
        return {task["task_id"]: (task["state"], task["try_number"]) for task in tasks}

    def mapped(self, dag, run, task):
        """The states of the tasks of a mapped one, in order."""
        tasks = self("GET", f"{dag}/dagRuns/{run}/taskInstances/{task}/listMapped")["task_instances"]
        return [each["state"] for each in sorted(tasks, key=lambda each: each["map_index"])]

    def state(self, dag, run, task):
        """The state of a task now."""
        return self("GET", f"{dag}/dagRuns/{run}/taskInstances/{task}")["state"]

    def parked(self, dag, run, task):
        """Whether a task waits for an answer and its worker has ended.

        Airflow 3.3.2 fails a task that is answered before the scheduler has heard of the end of its worker: it takes
        the late news for the end of the next try. People are slower than that.
        """
        ended = f"TaskInstance Finished: dag_id={dag}, task_id={task}, run_id={run}"
        return self.state(dag, run, task) == "awaiting_input" and ended in self._log.read_text()

    def open_log(self, dag, run, task):
        """What the log page shows before anybody unfolds a group, and the errors in it."""
        shown, folded = [], False
        for line in self("GET", f"{dag}/dagRuns/{run}/taskInstances/{task}/logs/1")["content"]:
            folded = (folded or line["event"].startswith("::group::")) and not line["event"].startswith("::endgroup::")
            if not folded:
                shown += [line["event"], *(error["exc_value"] for error in line.get("error_detail") or [])]
        return shown


def until(seconds, done):
    """Ask again until it is done."""
    end = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < end, f"not done after {seconds} seconds"
        time.sleep(1)


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


@contextmanager
def stopping(process):
    """End Airflow as Ctrl-C does; it leaves its children behind when it is terminated otherwise."""
    try:
        yield
    finally:
        family = [process, *psutil.Process(process.pid).children(recursive=True)] if process.poll() is None else []
        process.send_signal(signal.SIGINT)
        _, alive = psutil.wait_procs([psutil.Process(p.pid) for p in family if psutil.pid_exists(p.pid)], timeout=20)
        for one in alive:
            one.kill()
        process.wait(10)


@pytest.fixture
def deployment(guarded, store, products, tmp_path):
    home, dags, port = tmp_path / "airflow", tmp_path / "dags", free_port()
    dags.mkdir()
    home.mkdir()
    policy = guarded / "policy.yaml"
    policy.write_text(policy.read_text() + "approvers: {privacy_officer: [ann, somebody]}\n")
    (dags / "deliveries.py").write_text(
        DAGS.format(small=products(20), large=products(200, "large.csv"), medium=products(80, "medium.csv"))
    )
    url = f"http://localhost:{port}"
    environment = {name: value for name, value in os.environ.items() if "UNIT_TEST" not in name}
    environment |= {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "AIRFLOW_HOME": str(home),
        "AIRFLOW__CORE__DAGS_FOLDER": str(dags),
        "AIRFLOW__CORE__EXECUTOR": "LocalExecutor",
        "AIRFLOW__CORE__PARALLELISM": "2",
        "AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_USERS": "somebody:user,ann:user",
        "AIRFLOW__CORE__EXECUTION_API_SERVER_URL": f"{url}/execution/",
        "AIRFLOW__DATABASE__SQL_ALCHEMY_CONN": f"sqlite:///{home}/airflow.db",
        "AIRFLOW__API__PORT": str(port),
        "AIRFLOW__API__BASE_URL": url,
        "AIRFLOW__USAGE_DATA_COLLECTION__ENABLED": "False",
        "AIRFLOW__EXPORT_GUARD__ENFORCEMENT": "inject",
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    airflow = Deployment(url, home, tmp_path / "log")

    def parsed():
        assert process.poll() is None, (tmp_path / "log").read_text()[-3000:]
        try:
            airflow.log_in()
            return all(airflow("GET", dag)["dag_id"] for dag in ("small", "large", "held", "hasty", "forgotten"))
        except (OSError, KeyError, ValueError):  # not up yet; requests' errors are OSErrors
            return False

    command = [sys.executable, "-m", "airflow", "standalone"]
    with (tmp_path / "log").open("w") as log:
        process = subprocess.Popen(command, env=environment, stdout=log, stderr=log, start_new_session=True)
        with stopping(process):
            until(LONGEST_START, parsed)
            yield airflow


def test_a_deployment_lets_out_what_may_leave_and_stops_the_rest_in_words_that_show(deployment, store):
    small, large, hasty, forgotten = (deployment.trigger(dag) for dag in ("small", "large", "hasty", "forgotten"))

    assert deployment.ended("small", small) == {"guard__send": ("success", 1), "send": ("success", 1)}
    assert deployment.ended("forgotten", forgotten)["send"] == ("failed", 1)
    assert deployment.mapped("forgotten", forgotten, "each") == ["failed", "success"]
    assert store.keys("partner") == ["forgotten-1", "small"]
    assert any("to partner BLOCKED" in line for line in deployment.open_log("forgotten", forgotten, "send"))
    assert any("to partner ALLOWED" in line for line in deployment.open_log("small", small, "guard__send"))

    assert deployment.ended("large", large) == {"guard__send": ("failed", 1), "send": ("upstream_failed", 0)}
    alerts = [line for line in deployment.open_log("large", large, "guard__send") if "to partner BLOCKED" in line]
    assert len(alerts) == 1
    rendered = deployment("GET", f"large/dagRuns/{large}/taskInstances/guard__send")["rendered_fields"]["verdict"]
    assert [rule["outcome"] for rule in rendered["rules"]] == ["block", "hold"]

    assert deployment.ended("hasty", hasty) == {"guard__send": ("failed", 1), "send": ("failed", 1)}
    assert any("no valid clearance" in line for line in deployment.open_log("hasty", hasty, "send"))

    deployment("PATCH", f"large/dagRuns/{large}/taskInstances/guard__send", new_state="success")
    until(LONGEST_RUN, lambda: deployment.ended("large", large)["send"] == ("failed", 1))
    assert any("no valid clearance" in line for line in deployment.open_log("large", large, "send"))

    assert store.keys("partner") == ["forgotten-1", "small"]

    held = deployment.trigger("held")
    question = f"held/dagRuns/{held}/taskInstances/guard__send/-1/hitlDetails"
    until(LONGEST_RUN, lambda: deployment.parked("held", held, "guard__send"))
    answer = {"chosen_options": ["Approve"], "params_input": {"why": "the contract covers it", "evidence": "T-12"}}
    with pytest.raises(requests.HTTPError, match="403"):
        deployment("PATCH", question, **answer)
    deployment.log_in("ann")
    assert "| 80 rows, limit 50" in deployment("GET", question)["body"]
    deployment("PATCH", question, **answer)
    ended = deployment.ended("held", held)
    told = "\n".join(deployment.open_log("held", held, "guard__send"))
    assert ended == {"guard__send": ("success", 1), "send": ("success", 1)}, told
    assert "held" in store.keys("partner")
