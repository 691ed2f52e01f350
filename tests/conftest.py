"""Fixtures that more than one room needs."""

from __future__ import annotations

import gc
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

# A busy machine is slow, not wrong: no example fails for the time it took.
settings.register_profile("without_deadline", deadline=None)
settings.load_profile("without_deadline")


MEMORY = Path("/dev/shm")
"""A file system in memory, where Linux has one."""

ENOUGH = 4 * 1024**3
"""Bytes that have to be free there; all files of a whole run take less than a twentieth of it."""

# Every commit to a ledger waits for the disk, and these tests are not about the disk: theirs is memory where there is
# enough of it, unless somebody said where their files are to be.
if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free >= ENOUGH:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


LONGEST = (
    "airflow/test_deployment.py",
    "acceptance/test_canary.py",
    "ledger/test_concurrency.py",
    "profile/test_mentions.py",
    "acceptance/test_wheel.py",
    "acceptance/test_demo.py",
    "acceptance/test_corpus.py",
    "profile/test_scan.py",
    "airflow/test_killed_worker.py",
    "airflow/test_dag_runs.py",
    "expectations/test_leaks.py",
    "expectations/test_engines.py",
    "expectations/test_failing_closed.py",
    "ledger/test_tampering.py",
    "ledger/test_window.py",
    "ledger/test_everybody.py",
    "ledger/test_crashes.py",
    "profile/test_column_fingerprint.py",
    "policy/test_decision_laws.py",
    "policy/tooling/test_differing.py",
    "policy/remedies/test_remedy_laws.py",
)
"""The files that take longest. Begun last, each would keep one worker busy while the other has nothing left to do."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest files first, then those with many tests: what comes at the end is short."""
    here = Path(__file__).parent
    longest = {here / name: place for place, name in enumerate(LONGEST)}
    tests = Counter(item.path for item in items)
    items.sort(key=lambda item: (longest.get(item.path, len(LONGEST)), -tests[item.path]))


def pytest_collection_finish() -> None:
    """What has been imported stays: going through it for garbage again and again takes a tenth of the whole time."""
    gc.collect()
    gc.freeze()


Namer = Callable[..., str]


@pytest.fixture(scope="session")
def model_naming(tmp_path_factory: pytest.TempPathFactory) -> Namer:
    """Make a spaCy model on disk that recognises some names, and give its path.

    No statistical model can be had from a package registry, so this one goes by rules: an ``entity_ruler`` with a
    pattern for each name. Everything else is real: spaCy loads and runs it, and Presidio asks it.
    """
    spacy = pytest.importorskip("spacy", reason="the extra 'ner' is not installed")
    pytest.importorskip("presidio_analyzer", reason="the extra 'ner' is not installed")

    def _made(*names: str, label: str = "PERSON", others: tuple[str, ...] = (), language: str = "en") -> str:
        pipeline = spacy.blank(language)
        patterns = [{"label": label, "pattern": name} for name in names]
        patterns += [{"label": "ORG", "pattern": name} for name in others]
        pipeline.add_pipe("entity_ruler").add_patterns(patterns)
        pipeline.meta.update(name="by_rules", version="1.0")
        folder = tmp_path_factory.mktemp("model") / "by_rules"
        pipeline.to_disk(folder)
        return str(folder)

    return _made


@pytest.fixture(scope="session")
def ready_ledger(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path, bytes], None]:
    """Puts a new SQLite ledger in a place, under a key.

    It is made once for each key and then copied, for tests that are not about making one (30 CPU-milliseconds each).
    """
    from export_guard.ledger import Ledger

    made: dict[bytes, Path] = {}

    def _put(place: Path, chain_key: bytes) -> None:
        if chain_key not in made:
            made[chain_key] = tmp_path_factory.mktemp("ready") / "ledger.db"
            assert Ledger(f"sqlite:///{made[chain_key]}", chain_key).init()
        for name in ("", ".seal"):
            shutil.copyfile(f"{made[chain_key]}{name}", f"{place}{name}")

    return _put


def _server_binaries() -> Path | None:
    on_path = shutil.which("initdb")
    if on_path:
        return Path(on_path).resolve().parent
    versions = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda p: int(p.parts[-3]))
    return versions[-1].parent if versions else None


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def _as_server_user() -> tuple[list[str], int | None]:
    """PostgreSQL refuses to run as root; the package brings the user ``postgres``."""
    if os.geteuid() != 0:
        return [], None
    try:
        user = pwd.getpwnam("postgres")
    except KeyError:
        pytest.skip("running as root and there is no user 'postgres' (run scripts/install-postgresql.sh)")
    return ["runuser", "-u", "postgres", "--"], user.pw_uid


@pytest.fixture(scope="session")
def postgresql_url() -> Iterator[str]:
    """SQLAlchemy URL of a fresh database on a real server that lives as long as the test session."""
    binaries = _server_binaries()
    if binaries is None:
        pytest.skip("no PostgreSQL server is installed (run scripts/install-postgresql.sh)")
    become, uid = _as_server_user()
    home = Path(tempfile.mkdtemp(prefix="eg-pg-"))
    if uid is not None:
        os.chown(home, uid, -1)
    port = _free_port()
    data = home / "data"
    quiet = {"check": True, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": home}
    initdb = [*become, binaries / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"]
    subprocess.run(initdb, **quiet)
    options = ["-c", "fsync=off", "-c", "listen_addresses=127.0.0.1", "-k", home, "-p", str(port)]
    server = subprocess.Popen(
        [*become, binaries / "postgres", "-D", data, *options],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=home,
    )
    try:
        ready = [binaries / "pg_isready", "-q", "-h", "127.0.0.1", "-p", str(port)]
        deadline = time.monotonic() + 30
        while subprocess.run(ready, check=False).returncode != 0:
            assert time.monotonic() < deadline, "PostgreSQL did not start in time"
            assert server.poll() is None, "PostgreSQL did not start"
            time.sleep(0.05)
        create = [binaries / "createdb", "-h", "127.0.0.1", "-p", str(port), "-U", "postgres", "export_guard"]
        subprocess.run(create, **quiet)
        yield f"postgresql+psycopg://postgres@127.0.0.1:{port}/export_guard"
    finally:
        stop = [*become, binaries / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop"]
        subprocess.run(stop, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=home)
        server.wait(timeout=30)
        shutil.rmtree(home, ignore_errors=True)


@pytest.fixture(scope="session")
def botocore_reads_once() -> Iterator[None]:
    """What botocore knows of AWS is read once in a process, and not by every session anew: 0.1 CPU-seconds each time.

    A session keeps what it has read and changes nothing of it; here all of them keep it together.
    """
    from botocore.loaders import JSONFileLoader

    with pytest.MonkeyPatch.context() as patch:
        read, known = JSONFileLoader.load_file, {}

        def load_file(loader: Any, file_path: str) -> Any:
            if file_path not in known:
                known[file_path] = read(loader, file_path)
            return known[file_path]

        patch.setattr(JSONFileLoader, "load_file", load_file)
        yield


@pytest.fixture(scope="session")
def moto_url(botocore_reads_once: None) -> Iterator[str]:
    """The URL of a real S3 endpoint, for all tests of a process."""
    from moto.server import ThreadedMotoServer

    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()
