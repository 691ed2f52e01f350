"""Where a task keeps what Airflow calls before and after it, for operators and for mapped ones."""

from __future__ import annotations

from typing import Any

from export_guard.airflow._hook import AfterExport, BeforeExport, before_export


def class_of(task: Any) -> type:
    """The operator class of a task, also of a mapped one, which is none yet."""
    return task.operator_class if getattr(task, "is_mapped", False) else type(task)


def has_check(task: Any) -> bool:
    """Whether the check inside the export is what Airflow calls before it."""
    hook = hook_before(task)
    return hook is before_export or isinstance(hook, BeforeExport)


def hook_before(task: Any) -> Any:
    """What Airflow calls before a task."""
    if getattr(task, "is_mapped", False):
        return task.partial_kwargs.get("pre_execute")
    return task._pre_execute_hook


def inject(task: Any, declared: Any = None) -> None:
    """Put the check inside an export, in front of the author's own hooks, which go on being called.

    ``declared`` is what an author said about the export (:class:`~export_guard.airflow.inside.Declared`).
    """
    if getattr(task, "is_mapped", False):
        given = task.partial_kwargs
        given["pre_execute"] = BeforeExport(given.get("pre_execute"), declared)
        given["post_execute"] = AfterExport(given.get("post_execute"))
    else:
        task._pre_execute_hook = BeforeExport(task._pre_execute_hook, declared)
        task._post_execute_hook = AfterExport(task._post_execute_hook)


def why_check_is_skipped(task: Any) -> str | None:
    """Why Airflow would run a task without calling its hooks, and what to do; ``None`` where it calls them."""
    if getattr(task, "start_from_trigger", False):
        return "start_from_trigger=True skips every check in the worker; set it to False"
    if getattr(class_of(task), "is_stub", False) or task.queue in _other_languages():
        return "it runs in another language, where no check is called; let a Python task do the export"
    return _why_replaced(task) if getattr(task, "is_mapped", False) else None


def _why_replaced(task: Any) -> str | None:
    """What is mapped over wins over what was set before, unless Airflow is told to look for both."""
    mapped_over = task.expand_input.value
    if not isinstance(mapped_over, dict):  # expand_kwargs: only known when it runs
        strict = task._disallow_kwargs_override
        return None if strict else "expand_kwargs(strict=False) can replace the check; leave strict=False out"
    if {"pre_execute", "post_execute"} & set(mapped_over):
        return "it is mapped over its own pre_execute or post_execute, which replaces the check; set them in partial()"
    return None


def _other_languages() -> frozenset[str]:
    """Queues whose tasks Airflow (3.3 on) hands to a runtime that is not Python."""
    from airflow.sdk import conf

    queues = conf.getjson("sdk", "queue_to_coordinator", fallback={})
    return frozenset(queues) if isinstance(queues, dict) else frozenset()
