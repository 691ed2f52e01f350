"""Export Guard's settings as Airflow gives them: the ``[export_guard]`` section of its configuration."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from export_guard.errors import ExportGuardError

if TYPE_CHECKING:
    from export_guard.policy.enforcement import Enforcement
    from export_guard.settings import Settings

SECTION = "export_guard"

_OPTIONS = {
    "policy_file": "EXPORT_GUARD_POLICY",
    "baseline": "EXPORT_GUARD_BASELINE",
    "ledger_sql_alchemy_conn": "EXPORT_GUARD_LEDGER",
    "checkpoints": "EXPORT_GUARD_CHECKPOINTS",
    "ner_model": "EXPORT_GUARD_NER_MODEL",
    "key": "EXPORT_GUARD_KEY",
    "key_file": "EXPORT_GUARD_KEY_FILE",
    "earlier_keys": "EXPORT_GUARD_EARLIER_KEYS",
    "earlier_key_files": "EXPORT_GUARD_EARLIER_KEY_FILES",
}
"""Option of the section, and the environment variable that it stands in for."""


def airflow_settings(*, make: bool = True) -> Settings:
    """The settings in force in this task.

    An option of ``[export_guard]`` (also through ``AIRFLOW__EXPORT_GUARD__…``, ``_CMD`` and ``_SECRET``) wins
    over the ``EXPORT_GUARD_…`` environment variable of the same meaning. Without ``make`` no key is made. Raises
    :class:`~export_guard.errors.ExportGuardError` when the key is missing or an option cannot be understood.
    """
    from export_guard.settings import Settings

    options, environment = _given()
    if connection := _option("ledger_conn_id"):
        environment["EXPORT_GUARD_LEDGER"] = _ledger_behind(connection, options)
    settings = Settings.from_environment(environment, make=make)
    hours = _option("clearance_hours")
    return replace(settings, clearance_hours=_hours(hours)) if hours else settings


def airflow_enforcement() -> Enforcement:
    """How exports without a guard are treated: the policy's section and the option, the stricter default of the two.

    Made for the time when Dags are parsed: it reads nothing but the policy file, parsed only when it has changed.
    Where no policy is configured and none is in its usual place, nothing is enforced but by the option.
    Raises :class:`~export_guard.errors.ExportGuardError` for a mode that is none and a policy that cannot be read.
    """
    from export_guard.policy.enforcement import MODES, Enforcement, enforcement_in

    mode = _option("enforcement") or "off"
    if mode not in MODES:
        raise ExportGuardError(f"[{SECTION}] enforcement is {mode!r}; use one of {', '.join(MODES)}")
    path, named = policy_place()
    unused = not named and not path.exists()
    return (Enforcement() if unused else enforcement_in(path)).and_default(mode)


def staging_places() -> dict[str, str]:
    """Where sealed copies are put, by scheme: a folder (``file``), and the prefix ``s3://bucket/prefix`` (``s3``).

    Raises :class:`~export_guard.errors.ExportGuardError` for a place that cannot be one.
    """
    places: dict[str, str] = {}
    for entry in filter(None, map(str.strip, _option("staging").split(","))):
        scheme, mark, rest = entry.partition("://")
        kind = scheme if mark else "file"
        usable = rest.strip("/") and "@" not in rest if kind == "s3" else kind == "file" and not mark
        if not usable or kind in places:
            raise ExportGuardError(
                f"[{SECTION}] staging has {entry!r}; give at most one folder and one s3://bucket/prefix without a "
                "connection (the operator's own is used)"
            )
        places[kind] = entry
    return places


def notify_option() -> str:
    """Who is told of decisions besides Airflow, as it is written; see :mod:`export_guard.airflow.notifying`."""
    return _option("notify")


def watch_option() -> str:
    """Whether hooks are to be watched, as it is written."""
    return _option("watch_hooks")


def watches_hooks() -> bool:
    """Whether writes that hooks report are held against the policy when a task has ended."""
    return watch_option().lower() in ("true", "t", "1", "yes", "on")


def policy_place() -> tuple[Path, bool]:
    """Where the policy file is or should be, and whether it was named; told without a key."""
    from export_guard.settings import policy_file

    _, environment = _given()
    given = {name: value for name, value in environment.items() if value}
    return policy_file(given), "EXPORT_GUARD_POLICY" in given


def _given() -> tuple[dict[str, str], dict[str, str]]:
    """The options that are set, and the environment with them in it."""
    options = {option: value for option in _OPTIONS if (value := _option(option))}
    environment = dict(os.environ)
    if "key_file" in options and "key" not in options:
        environment.pop("EXPORT_GUARD_KEY", None)
    environment.update({_OPTIONS[option]: value for option, value in options.items()})
    return options, environment


def _ledger_behind(conn_id: str, options: Mapping[str, str]) -> str:
    """The SQLAlchemy URL behind an Airflow connection, with what it says about TLS."""
    from sqlalchemy.engine import make_url

    from export_guard.airflow.connections import AirflowConnections

    if "ledger_sql_alchemy_conn" in options:
        raise ExportGuardError(f"[{SECTION}] has both ledger_sql_alchemy_conn and ledger_conn_id; keep one of them")
    connections = AirflowConnections()
    url = make_url(connections.sqlalchemy_url(conn_id))
    extra = connections.connection(conn_id).extra_dejson
    tls = {name: str(value) for name, value in extra.items() if name.startswith("ssl")}
    return url.update_query_dict(tls if url.get_backend_name() == "postgresql" else {}).render_as_string(
        hide_password=False
    )


def _option(name: str) -> str:
    from airflow.sdk import conf

    # a value from a command keeps its trailing newline
    return (conf.get(SECTION, name, fallback="") or "").strip()


def _hours(text: str) -> float:
    try:
        hours = float(text)
    except ValueError:
        hours = 0.0
    if not 0 < hours < float("inf"):
        raise ExportGuardError(f"[{SECTION}] clearance_hours is {text!r}; it must be a number of hours above 0")
    return hours
