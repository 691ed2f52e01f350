"""``airflow export-guard doctor``: whether Export Guard works in this process, and how to repair what does not.

It is about the machine and the process it runs in. With ``--workers``, tasks of the probe Dag look as well, each on
the worker that it runs on, and what they tell is compared with what is seen here.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from importlib.metadata import entry_points
from pathlib import Path
from typing import TYPE_CHECKING, Any

from export_guard.airflow.commands.connections import from_the_database
from export_guard.airflow.commands.finding import Finding
from export_guard.airflow.commands.signals import look_at_channels, look_at_watch
from export_guard.airflow.commands.triggerer import look_at_triggerer
from export_guard.airflow.plugin import ExportGuardPlugin
from export_guard.airflow.running import unforeseen
from export_guard.airflow.waiting import waits_in_triggerer
from export_guard.errors import ExportGuardError

if TYPE_CHECKING:
    from export_guard.settings import Settings

ENTRY_POINTS = {
    "apache_airflow_provider": "export_guard.airflow.provider_info:get_provider_info",
    "airflow.plugins": "export_guard.airflow.plugin:ExportGuardPlugin",
    "airflow.policy": "export_guard.airflow.policy",
}
"""What the distribution registers with Airflow, by group."""

_AHEAD = timedelta(minutes=5)
"""How far in the future the last entry of the ledger may lie before a clock is called wrong."""


@from_the_database()
def doctor(args: Any) -> None:
    """Print all findings, with ``--workers`` also those of workers; exit with 1 where one is not well."""
    from airflow.cli.simple_table import AirflowConsole

    findings = diagnose(send_test=args.send_test)
    if waits_in_triggerer():
        findings += _looked("triggerer", look_at_triggerer)
    if args.workers:
        from export_guard.airflow.commands.workers import diagnose_workers

        findings += diagnose_workers(args.wait)
    if args.output == "table":
        for each in findings:
            sys.stdout.write(f"{'ok  ' if each.ok else 'FAIL'}  {each.check}: {each.seen}\n")
            if not each.ok:
                sys.stdout.write(f"      fix: {each.fix}\n")
    else:
        AirflowConsole().print_as([asdict(each) for each in findings], output=args.output)
    if not all(each.ok for each in findings):
        raise SystemExit(1)


def diagnose(*, send_test: bool = False) -> list[Finding]:
    """Look at everything; with ``send_test``, send a message through each channel.

    Never raises: a check that fails in a way nobody foresaw is a finding itself.
    """
    installed = cache(entry_points)  # every distribution is looked at, so once for all checks
    checks: list[tuple[str, Callable[[], Iterator[Finding]]]] = [
        ("entry points", partial(_entry_points, installed)),
        ("cluster policy", _policy_hook),
        ("plugin", partial(_plugin, installed)),
        ("enforcement", _enforcement),
        ("policy file", _policy_file),
        ("staging", _staging),
        ("key and ledger", _key_and_ledger),
        ("notify", partial(look_at_channels, send_test=send_test)),
        ("watch_hooks", look_at_watch),
    ]
    return [finding for name, check in checks for finding in _looked(name, check)]


def _looked(name: str, check: Callable[[], Iterator[Finding]]) -> list[Finding]:
    try:
        return list(check())
    except ExportGuardError as error:
        return [Finding(name, False, str(error), "repair what it names")]
    except Exception as error:  # noqa: BLE001 - a diagnosis must go on; third-party messages may hold anything
        return [Finding(name, False, unforeseen(error), "report it with the version of Airflow")]


def _entry_points(installed: Callable[[], Any]) -> Iterator[Finding]:
    for group, wanted in ENTRY_POINTS.items():
        found = _ours(installed(), group)
        yield Finding(
            f"entry point {group}",
            found == [wanted],
            ", ".join(found) or "not registered",
            "install the distribution airflow-export-guard once into this environment, then restart Airflow",
        )


def _ours(installed: Any, group: str) -> list[str]:
    """What of ours is registered in a group, of what ``entry_points()`` gave (its type is another in Python 3.11)."""
    return [point.value for point in installed.select(group=group) if point.value.startswith("export_guard.")]


def _policy_hook() -> Iterator[Finding]:
    import airflow.settings

    from export_guard.airflow import policy

    active = airflow.settings.get_policy_plugin_manager().is_registered(policy)
    yield Finding(
        "cluster policy",
        active,
        "active" if active else "not active: no export is guarded but by guard(…)",
        "restart this process after the installation; in a checkout, import dag_policy and task_policy from "
        "export_guard.airflow.policy in airflow_local_settings.py",
    )


def _plugin(installed: Callable[[], Any]) -> Iterator[Finding]:
    import airflow.plugins_manager as core
    import airflow.sdk.plugins_manager as sdk

    registered = bool(_ours(installed(), "airflow.plugins"))
    for where, manager in (("core", core), ("workers", sdk)):
        plugins, errors = manager._get_plugins()
        wrong = _how_loaded([each for each in plugins if each.name == ExportGuardPlugin.name], registered)
        wrong += f"; these failed to load: {', '.join(sorted(errors))}" if errors else ""
        yield Finding(
            f"plugin ({where})",
            not wrong,
            wrong.removeprefix("; ") or "loaded",
            "keep one of the installed distribution and a copy in the plugins folder, and repair the plugins that "
            "fail: two of one name make a worker of Airflow 3.3 drop all that come later",
        )


def _how_loaded(plugins: list[Any], registered: bool) -> str:
    """What is wrong about the plugins of our name; empty where it is one, ours, from where it is registered.

    A worker loads the plugins folder first, and keeps the first of a name without a word.
    """
    if len(plugins) != 1:
        return f"loaded {len(plugins)} times"
    (plugin,) = plugins
    if not isinstance(plugin, ExportGuardPlugin):
        return f"shadowed by another plugin of its name ({type(plugin).__module__})"
    if registered and type(plugin.source).__name__ == "PluginsDirectorySource":
        return f"loaded from the plugins folder ({plugin.source}), though the installed distribution registers it too"
    return ""


def _enforcement() -> Iterator[Finding]:
    from export_guard.airflow.settings import airflow_enforcement

    rules = airflow_enforcement()
    more = [f"tag {name}: {mode}" for name, mode in rules.tags.items()]
    more += [f"{name}: {mode}" for name, mode in rules.recipients.items()]
    told = "; ".join([f"by default {rules.default}", *more])
    yield Finding("enforcement", True, told)


def _policy_file() -> Iterator[Finding]:
    from export_guard.airflow.settings import policy_place
    from export_guard.policy.pack import STALE_AFTER_DAYS
    from export_guard.policy.policy import load_policy

    policy = load_policy(policy_place()[0])
    yield Finding("policy file", True, f"{policy.path}: {len(policy.recipients)} recipients, {len(policy.packs)} packs")
    for warning in policy.warnings:
        yield Finding("policy file", False, warning, "renew or remove what it names")
    today = datetime.now(UTC).date()
    for pack in policy.packs:
        if pack.as_of is not None:
            age = (today - pack.as_of).days
            yield Finding(
                f"pack {pack.id}",
                age <= STALE_AFTER_DAYS,
                f"as of {pack.as_of}, {age} days ago",
                "upgrade Export Guard, or check the pack's facts against their sources and renew its date",
            )


def _staging() -> Iterator[Finding]:
    from export_guard.airflow.enforcing import enforcement_or_none
    from export_guard.airflow.settings import staging_places

    places, rules = staging_places(), enforcement_or_none()
    if rules is not None and rules.seal and not places:
        yield Finding(
            "staging", False, "no place for the sealed copies that the policy wants", "set [export_guard] staging"
        )
    for scheme, place in places.items():
        if scheme == "file":
            yield _staging_folder(Path(place))
        else:
            yield Finding("staging", True, f"{place}: used with the connection of each export")


def _staging_folder(folder: Path) -> Finding:
    from export_guard.airflow.sealing.local import leftovers, refuse_unsafe

    if not folder.exists():
        return Finding("staging", True, f"{folder}: made by the first export that is sealed")
    refuse_unsafe(folder)
    if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        return Finding("staging", False, f"{folder}: cannot be written", "let the user of the workers write there")
    old = len(list(leftovers(folder)))
    seen = f"{old} sealed copies that were left behind" if old else "nothing was left behind"
    return Finding("staging", not old, f"{folder}: {seen}", "remove what is older than a day, or seal another export")


def _key_and_ledger() -> Iterator[Finding]:
    from export_guard.airflow.settings import airflow_settings

    settings = airflow_settings(make=False)
    yield Finding("key", True, "there")
    yield from _looked("ledger", lambda: _ledger(settings))


def _ledger(settings: Settings) -> Iterator[Finding]:
    from export_guard.ledger import Ledger

    earlier = [before.chain_key for before in settings.before()]
    ledger = Ledger(settings.ledger_url, settings.chain_key, anchor=settings.checkpoints, earlier_keys=earlier)
    status = ledger.status()
    if status.schema is None:
        yield Finding("ledger", False, f"{status.name}: no ledger was made here yet", "run `export-guard ledger init`")
        return
    yield Finding(
        "ledger",
        status.schema == status.known,
        f"{status.name}: schema {status.schema}, {status.entries:,} entries",
        "run `export-guard ledger upgrade`" if status.schema < status.known else "upgrade Export Guard on this machine",
    )
    yield Finding(
        "ledger's key",
        status.key_fits,
        "fits" if status.key_fits else "does not fit: this key did not write the end of the ledger",
        "give every machine the same key; after a change, run `export-guard ledger rotate-key`",
    )
    if status.last is not None:
        ahead = datetime.fromisoformat(status.last) - datetime.now(UTC)
        yield Finding(
            "clock",
            ahead <= _AHEAD,
            f"the ledger's last entry is of {status.last}" + (", in the future" if ahead > _AHEAD else ""),
            "set the clocks of the machines that write to the ledger",
        )
