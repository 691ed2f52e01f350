"""Where the ledger and its key come from in Airflow."""

from __future__ import annotations

import json

import pytest

from export_guard.airflow.settings import airflow_settings
from export_guard.errors import ExportGuardError

CONN = "AIRFLOW__EXPORT_GUARD__LEDGER_SQL_ALCHEMY_CONN"

BACKEND = """
from airflow.secrets import BaseSecretsBackend
class Vault(BaseSecretsBackend):
    def get_config(self, key):
        return {"ledger-url": "sqlite:////mnt/secret.db", "guard-key": "cd" * 32}.get(key)
"""


@pytest.fixture
def without_url(guarded, monkeypatch):
    monkeypatch.delenv(CONN)
    return guarded


def test_the_ledger_is_behind_an_airflow_connection_with_its_tls(without_url, monkeypatch):
    connection = {"conn_type": "postgres", "host": "db", "port": 5433, "login": "guard", "password": "p@ss"}
    connection |= {"schema": "ledger", "extra": {"sslmode": "verify-full", "sslrootcert": "/ca.pem", "other": "x"}}
    monkeypatch.setenv("AIRFLOW_CONN_LEDGER", json.dumps(connection))
    monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__LEDGER_CONN_ID", "ledger")
    url = airflow_settings().ledger_url
    assert url == "postgresql+psycopg://guard:p%40ss@db:5433/ledger?sslmode=verify-full&sslrootcert=%2Fca.pem"


def test_a_connection_and_a_url_at_once_are_refused(guarded, monkeypatch):
    monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__LEDGER_CONN_ID", "ledger")
    with pytest.raises(ExportGuardError, match="both ledger_sql_alchemy_conn and ledger_conn_id"):
        airflow_settings()


def test_a_connection_that_is_not_there_is_an_error(without_url, monkeypatch):
    monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__LEDGER_CONN_ID", "nowhere")
    with pytest.raises(ExportGuardError, match="nowhere"):
        airflow_settings()


def test_the_url_comes_from_a_command(without_url, monkeypatch):
    monkeypatch.setenv(f"{CONN}_CMD", "echo sqlite:////mnt/ledger.db")
    assert airflow_settings().ledger_url == "sqlite:////mnt/ledger.db"


def test_url_and_key_come_from_airflows_secrets_backend(without_url, monkeypatch):
    (without_url / "vault_of_a_test.py").write_text(BACKEND)
    monkeypatch.syspath_prepend(without_url)
    monkeypatch.setenv("AIRFLOW__SECRETS__BACKEND", "vault_of_a_test.Vault")
    monkeypatch.delenv("AIRFLOW__EXPORT_GUARD__KEY")
    monkeypatch.setenv(f"{CONN}_SECRET", "ledger-url")
    monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__KEY_SECRET", "guard-key")
    settings = airflow_settings()
    assert settings.ledger_url == "sqlite:////mnt/secret.db"
    assert settings.key == bytes.fromhex("cd" * 32)


def test_the_model_for_names_is_the_one_that_the_section_names(guarded, monkeypatch):
    monkeypatch.setenv("EXPORT_GUARD_NER_MODEL", "en_core_web_sm")
    assert airflow_settings().ner_model == "en_core_web_sm"
    monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__NER_MODEL", "en_core_web_lg")
    assert airflow_settings().ner_model == "en_core_web_lg"


def test_checkpoints_go_where_the_section_says(guarded, monkeypatch):
    monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__CHECKPOINTS", "s3://audit/ledger")
    assert airflow_settings().checkpoints == "s3://audit/ledger"
