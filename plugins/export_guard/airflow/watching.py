"""Writes to places outside that no guard has seen, told by Airflow's hooks when a task has ended. Opt-in.

Only what a hook reports is seen (``S3Hook``, ``ObjectStoragePath`` and others that take part in hook lineage), and
only afterwards: it shows where a guard is missing, and holds nothing back.
"""

from __future__ import annotations

from functools import partial
from typing import Any

import pluggy
from airflow.sdk.lineage import HookLineageReader, get_hook_lineage_collector

from export_guard.airflow.running import run_identity
from export_guard.airflow.signals import safely, tell_unguarded
from export_guard.airflow.told import let_go_to

hookimpl = pluggy.HookimplMarker("airflow")


class WrittenPlaces(HookLineageReader):
    """Reads from the collector where the hooks of this process wrote to. Its presence switches the collector on."""

    def written(self) -> list[str]:
        """The places without connection ids, each once."""
        outputs = self.retrieve_hook_lineage().outputs
        return sorted({_plain(str(each.asset.uri)) for each in outputs if each.asset.uri})


class Watch:
    """The listener: Airflow calls it in the worker when a task has ended, well or not."""

    @hookimpl
    def on_task_instance_success(self, previous_state: Any, task_instance: Any) -> None:
        """Look at what it wrote."""
        _look(task_instance)

    @hookimpl
    def on_task_instance_failed(self, previous_state: Any, task_instance: Any, error: Any) -> None:
        """The same: it may have written before it failed."""
        _look(task_instance)


def _look(task_instance: Any) -> None:
    task = getattr(task_instance, "task", None)
    if task is None or not _any_collected():
        return
    for place in WrittenPlaces().written():  # type: ignore[no-untyped-call]
        safely(task, "of a write without a guard", partial(_report, task_instance, task, place))


def _any_collected() -> bool:
    """Whether any hook reported anything: only to ask the collector would make it, which takes seconds."""
    return bool(get_hook_lineage_collector.cache_info().currsize)


def _report(task_instance: Any, task: Any, place: str) -> None:
    from export_guard.airflow.settings import airflow_settings
    from export_guard.service.unguarded import record_unguarded, unguarded_write

    settings = airflow_settings(make=False)
    write = unguarded_write(settings, place)
    if write is None or (write.recipient is not None and write.recipient.id in _cleared(task)):
        return
    task.log.warning("export guard: this task %s", write)
    context = {"task": task, "ti": task_instance}
    tell_unguarded(context, write)
    record_unguarded(settings, write, run_identity(context, task.task_id))


def _cleared(task: Any) -> frozenset[str]:
    """The recipients that a guard has let this task send to."""
    from export_guard.airflow.in_task import clearance_of

    clearance = clearance_of(task)
    return let_go_to(task) | (frozenset() if clearance is None else {clearance.recipient_id})


def _plain(uri: str) -> str:
    """A place as the policy writes it: no connection id, no port that goes without saying."""
    from export_guard.airflow.connections import split_url

    scheme, _, rest = split_url(uri)
    host, slash, path = rest.partition("/")
    return f"{scheme}://{host.removesuffix(':22') if scheme == 'sftp' else host}{slash}{path}"
