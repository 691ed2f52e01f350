"""A whole Airflow in processes of its own, used over REST as people use it."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil
import psycopg
import requests
from worker_without_scheduler import WAITING

LONGEST_START = 400
LONGEST_RUN = 900
DEPLOYED = Path(__file__).parent / "deployed"


class Deployment:
    """Its REST API; by default as an ordinary user, who may trigger runs and mark tasks."""

    def __init__(self, url, home, log, database):
        self.url, self._home, self._log, self._database = url, home, log, database
        self._tokens, self._runs, self._asked, self._lock = {}, {}, 0.0, threading.Lock()
        self._one = threading.Lock()  # more requests at a time than it has connections to its database wait for ever

    def password(self, name):
        return json.loads((self._home / "simple_auth_manager_passwords.json.generated").read_text())[name]

    def _token(self, name):
        if name not in self._tokens:
            who = {"username": name, "password": self.password(name)}
            answer = requests.post(f"{self.url}/auth/token", json=who, timeout=30)
            self._tokens[name] = answer.json()["access_token"]
        return self._tokens[name]

    def __call__(self, method, path, *, by="somebody", **body):
        with self._one:
            answer = requests.request(
                method,
                f"{self.url}/api/v2/{path}",
                json=body or None,
                headers={"Authorization": f"Bearer {self._token(by)}"},
                timeout=60,
            )
        answer.raise_for_status()
        return answer.json() if answer.content else None

    def parsed(self):
        """The ids of the Dags that it knows; none while it is not up yet."""
        try:
            return {dag["dag_id"] for dag in self("GET", "dags?limit=100")["dags"]}
        except (OSError, KeyError, ValueError):  # requests' errors are OSErrors
            return set()

    def trigger(self, dag, run, *, day=None, **conf):
        """Start a run under the given id."""
        date = f"{day}T00:00:00Z" if day else None
        self("POST", f"dags/{dag}/dagRuns", dag_run_id=run, logical_date=date, conf=conf)

    def mark_success(self, dag, run, task):
        self("PATCH", f"dags/{dag}/dagRuns/{run}/taskInstances/{task}", new_state="success")

    def clear(self, dag, run, *tasks):
        """Have tasks of a run run again."""
        self(
            "POST",
            f"dags/{dag}/clearTaskInstances",
            dag_run_id=run,
            task_ids=tasks,
            dry_run=False,
            only_failed=False,
        )

    def overwrite(self, dag, run, task, key, value):
        """Give an XCom another value."""
        self("PATCH", f"dags/{dag}/dagRuns/{run}/taskInstances/{task}/xcomEntries/{key}", value=value)

    def states(self, dag, run):
        """State and tries of each task of a run; of a mapped one of its first task."""
        tasks = self("GET", f"dags/{dag}/dagRuns/{run}/taskInstances")["task_instances"]
        return {
            task["task_id"]: (task["state"], task["try_number"])
            for task in sorted(tasks, key=lambda task: -task["map_index"])
        }

    def at_rest(self, dag, run):
        """Wait for the end of a run: state and tries of each task."""
        since = time.monotonic()
        until(lambda: self._state_of_run(dag, run, since) in ("success", "failed"))
        return self.states(dag, run)

    def _state_of_run(self, dag, run, since):
        """Read for all runs at once, since many wait for theirs at the same time, and not over REST: the API server
        would do little else."""
        with self._lock:
            if self._asked < max(since, time.monotonic() - 1):
                self._asked = time.monotonic()
                with psycopg.connect(self._database) as connection:
                    runs = connection.execute("select dag_id, run_id, state from dag_run").fetchall()
                self._runs = {(of, name): state for of, name, state in runs}
            return self._runs.get((dag, run))

    def mapped(self, dag, run, task):
        """The states of the tasks of a mapped one, in order."""
        tasks = self("GET", f"dags/{dag}/dagRuns/{run}/taskInstances/{task}/listMapped?limit=100")["task_instances"]
        return [each["state"] for each in sorted(tasks, key=lambda each: each["map_index"])]

    def wait_for_question(self, dag, run, task, map_index=-1):
        """Wait until a task waits for an answer and its worker has ended; gives the path of the question.

        Airflow 3.3.2 fails a task that is answered before the scheduler has heard of the end of its worker: it takes
        the late news for the end of the next try. People are slower than that.
        """
        path = f"dags/{dag}/dagRuns/{run}/taskInstances/{task}"
        place = path if map_index < 0 else f"{path}/{map_index}"
        ended = f"TaskInstance Finished: dag_id={dag}, task_id={task}, run_id={run}, map_index={map_index},"
        until(lambda: ended in self._log.read_text() and self("GET", place)["state"] == WAITING)
        return f"{path}/{map_index}/hitlDetails"

    def open_log(self, dag, run, task, *, tried=1):
        """What the log page shows before anybody unfolds a group, and the errors in it."""
        shown, folded = [], False
        for line in self("GET", f"dags/{dag}/dagRuns/{run}/taskInstances/{task}/logs/{tried}")["content"]:
            folded = (folded or line["event"].startswith("::group::")) and not line["event"].startswith("::endgroup::")
            if not folded:
                shown += [line["event"], *(error["exc_value"] for error in line.get("error_detail") or [])]
        return "\n".join(shown)


def until(done, seconds=LONGEST_RUN):
    """Ask again until it is done."""
    end = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < end, f"not done after {seconds} seconds"
        time.sleep(1)


def _free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


@contextmanager
def _stopping(process):
    """End Airflow as Ctrl-C does; it leaves its children behind when it is terminated otherwise."""
    try:
        yield
    finally:
        if process.poll() is None:
            standalone = psutil.Process(process.pid)
            family = [standalone, *standalone.children(recursive=True)]
            process.send_signal(signal.SIGINT)
            _, alive = psutil.wait_procs(family, timeout=1)
            for one in alive:  # nothing of it is kept
                with suppress(psutil.NoSuchProcess):
                    one.kill()
            process.wait(10)


def _database(server):
    """A database on a PostgreSQL server. On SQLite, an API server that many ask locks itself out for a while."""
    with psycopg.connect(server.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute("drop database if exists airflow with (force)")
        connection.execute("create database airflow")
    return f"{server.rpartition('/')[0]}/airflow"


@contextmanager
def standalone(folder, server, dags, **settings):
    """``airflow standalone`` with two executors, on the Dags of ``deployed/dags``; waits until it knows ``dags``."""
    home, port = folder / "airflow", _free_port()
    home.mkdir()
    url, database = f"http://localhost:{port}", _database(server)
    environment = {name: value for name, value in os.environ.items() if "UNIT_TEST" not in name}
    environment |= {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": f"{DEPLOYED}{os.pathsep}{os.environ.get('PYTHONPATH', '')}",
        "AIRFLOW_HOME": str(home),
        "AIRFLOW__CORE__DAGS_FOLDER": str(DEPLOYED / "dags"),
        "AIRFLOW__CORE__EXECUTOR": "LocalExecutor,bare:executors.BareWorker",
        "AIRFLOW__CORE__PARALLELISM": "4",
        "AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_USERS": "somebody:user,ann:user,eve:admin",
        "AIRFLOW__CORE__EXECUTION_API_SERVER_URL": f"{url}/execution/",
        "AIRFLOW__CORE__LOAD_EXAMPLES": "False",
        "AIRFLOW__DATABASE__SQL_ALCHEMY_CONN": database,
        "AIRFLOW__DATABASE__SQL_ALCHEMY_CONN_ASYNC": database.replace("+psycopg", "+psycopg_async"),
        "AIRFLOW__API__PORT": str(port),
        "AIRFLOW__API__BASE_URL": url,
        "AIRFLOW__DAG_PROCESSOR__MIN_FILE_PROCESS_INTERVAL": "3600",  # the files do not change
        "AIRFLOW__USAGE_DATA_COLLECTION__ENABLED": "False",
        **settings,
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    log = folder / "log"
    airflow = Deployment(url, home, log, database.replace("+psycopg", ""))
    airflow.environment = environment

    def up():
        assert process.poll() is None, log.read_text()[-3000:]
        known = airflow.parsed()
        broken = airflow("GET", "importErrors")["import_errors"] if known else []
        assert broken == []
        return known >= dags

    with log.open("w") as file:
        command = [sys.executable, "-m", "airflow", "standalone"]
        process = subprocess.Popen(command, env=environment, stdout=file, stderr=file, start_new_session=True)
        with _stopping(process):
            until(up, LONGEST_START)
            yield airflow
