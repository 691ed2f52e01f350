"""What the doctor finds of the channels that people are told through, and of the watch over hooks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from export_guard.airflow.commands.finding import Finding
from export_guard.airflow.notifying.channel import ChannelError
from export_guard.airflow.notifying.notice import Notice
from export_guard.errors import ExportGuardError, InspectionError

_TEST = "Test of the messages of Export Guard: nothing was decided"


def look_at_channels(*, send_test: bool = False) -> Iterator[Finding]:
    """Whether each channel of ``[export_guard] notify`` could send; with ``send_test`` it does, and says so."""
    from export_guard.airflow.notifying.configured import entries
    from export_guard.airflow.settings import notify_option

    try:
        named = entries(notify_option())
    except ExportGuardError as error:
        yield Finding("notify", False, str(error), "correct the option; until then nobody is told of anything")
        return
    for entry in named:
        yield _channel(entry, send_test=send_test)


def _channel(entry: Mapping[str, Any], *, send_test: bool) -> Finding:
    from export_guard.airflow.notifying.configured import channel_of

    name = f"notify {entry.get('channel')}"
    try:
        channel = channel_of(entry)
        notifier = channel.notifier()
        told = f"to {notifier.leads_to()}; of {', '.join(sorted(channel.outcomes))}"
        if send_test:
            run = dict.fromkeys(("dag_id", "task_id", "run_id"), "export_guard_doctor")
            notifier.send(Notice("allow", _TEST, _TEST, None, run | {"map_index": -1, "try_number": 1}))
            told += "; a test was sent"
    except ChannelError as error:
        return Finding(name, False, error.why, error.todo)
    except InspectionError as error:  # of a connection
        return Finding(name, False, f"{error.what} {error.why}", error.todo)
    except ExportGuardError as error:
        return Finding(name, False, str(error), "correct the entry; until then it tells nobody of anything")
    return Finding(name, True, told)


def look_at_watch() -> Iterator[Finding]:
    """Whether what hooks write is watched, where ``[export_guard] watch_hooks`` asks for it."""
    from export_guard.airflow.settings import watch_option, watches_hooks

    option = watch_option()
    if not option:
        return
    if not watches_hooks():
        off = option.lower() in ("false", "f", "0", "no", "off")
        yield Finding("watch_hooks", off, "off" if off else f"{option!r} is neither on nor off", "use True or False")
        return
    from airflow.sdk import plugins_manager
    from airflow.sdk.listener import get_listener_manager

    from export_guard.airflow.watching import Watch, WrittenPlaces

    listens = any(isinstance(each, Watch) for each in get_listener_manager().pm.get_plugins())
    reads = WrittenPlaces in plugins_manager.get_hook_lineage_readers_plugins()
    yield Finding(
        "watch_hooks",
        listens and reads,
        "on" if listens and reads else "asked for, but the plugin was loaded without it: no write is seen",
        "restart this process, so that the plugin is loaded under this configuration",
    )
