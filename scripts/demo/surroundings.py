"""The environment that the demo's Airflow lives in: everything under .demo, nothing of the machine's own Airflow."""

from __future__ import annotations

import json
import os
import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path

from store import ACCESS_KEY, SECRET_KEY

REPOSITORY = Path(__file__).resolve().parents[2]
DAGS = REPOSITORY / "dags"


@dataclass(frozen=True)
class Surroundings:
    """The folders of one demo, and the environment of its Airflow."""

    home: Path

    @property
    def data(self) -> Path:
        """The sample files."""
        return self.home / "data"

    @property
    def logs(self) -> Path:
        """One log a DAG run, as JSON lines."""
        return self.home / "logs"

    @property
    def guard(self) -> dict[str, str]:
        """What Export Guard needs: policy, ledger and the key that subjects are hashed with."""
        return {
            "EXPORT_GUARD_POLICY": str(DAGS / "export_guard.yaml"),
            "EXPORT_GUARD_LEDGER": f"sqlite:///{self.home / 'ledger.db'}",
            "EXPORT_GUARD_KEY_FILE": str(self.home / "key"),
        }

    def airflow(self, store_endpoint: str) -> dict[str, str]:
        """The whole environment of the Airflow process; settings of another Airflow do not get in."""
        inherited = {k: v for k, v in os.environ.items() if not k.startswith(("AIRFLOW_", "AWS_", "EXPORT_GUARD_"))}
        connection = {
            "conn_type": "aws",
            "login": ACCESS_KEY,
            "password": SECRET_KEY,
            "extra": {"endpoint_url": store_endpoint, "region_name": "us-east-1"},
        }
        return {
            **inherited,
            **self.guard,
            "AIRFLOW_HOME": str(self.home / "airflow"),
            "AIRFLOW__CORE__DAGS_FOLDER": str(DAGS),
            "AIRFLOW__CORE__LOAD_EXAMPLES": "False",
            "AIRFLOW__LOGGING__JSON_LOGS": "True",
            "AIRFLOW__USAGE_DATA_COLLECTION__ENABLED": "False",
            "AIRFLOW_CONN_EXPORTS": json.dumps(connection),
            "EXPORT_GUARD_DEMO_DATA": str(self.data),
        }


def fresh(home: Path) -> Surroundings:
    """Start from nothing, so that every demo counts the same: remove what an earlier one left."""
    shutil.rmtree(home, ignore_errors=True)
    surroundings = Surroundings(home)
    for folder in (surroundings.data, surroundings.logs, home / "airflow"):
        folder.mkdir(parents=True)
    key = home / "key"
    key.touch(mode=0o600)
    key.write_text(secrets.token_hex(32))
    return surroundings
