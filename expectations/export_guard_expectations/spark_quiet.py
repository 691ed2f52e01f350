"""Keeps Spark from logging why a task failed while we are the ones who run it: its messages quote the cell.

The driver of a classic session shares the streams of this process, so that its log would be part of, say, the log of an
Airflow task. Executors on other machines and Connect servers write logs of their own, out of reach from here.
"""

from __future__ import annotations

import logging
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

_PYTHON_LOGGERS = ("SQLQueryContextLogger", "DataFrameQueryContextLogger", "pyspark.sql.connect.logging")
_DRIVER_LOGGERS = (
    "org.apache.spark.api.python",
    "org.apache.spark.executor",
    "org.apache.spark.scheduler.DAGScheduler",
    "org.apache.spark.scheduler.TaskSetManager",
    "org.apache.spark.sql.execution",
    "org.apache.spark.util",
)
"""Whatever was seen to write the exception of a task."""
_GROUP = "spark.jobGroup.id"
_WAIT_SECONDS = 10.0


@contextmanager
def quiet(frame: Any) -> Iterator[None]:
    """Within this, pyspark and a driver in this process do not log why a task of ``frame`` failed.

    Where the other tasks of a failed job do not end within ten seconds, the driver stays quiet for good.
    """
    with _python_quiet():
        context = _driver_of(frame)
        if context is None:
            yield
            return
        logs = _DriverLogs(context)
        group, before = f"export-guard-{secrets.token_hex(8)}", context.getLocalProperty(_GROUP)
        logs.silence()
        context.setLocalProperty(_GROUP, group)
        try:
            yield
        finally:
            context.setLocalProperty(_GROUP, before)
            if _soon(lambda: not _running(context, group)):
                logs.restore()


@contextmanager
def _python_quiet() -> Iterator[None]:
    from pyspark.logger import PySparkLogger

    def of_another_thread(record: logging.LogRecord) -> bool:
        return record.thread != here

    here = logging.LogRecord("", 0, "", 0, "", None, None).thread
    loggers = [PySparkLogger.getLogger(name) for name in _PYTHON_LOGGERS]
    for logger in loggers:
        logger.addFilter(of_another_thread)
    try:
        yield
    finally:
        for logger in loggers:
            logger.removeFilter(of_another_thread)


def _driver_of(frame: Any) -> Any:
    """The context of a classic session; ``None`` for a Connect session, whose driver is elsewhere."""
    from pyspark.sql.classic.dataframe import DataFrame

    return frame.sparkSession.sparkContext if isinstance(frame, DataFrame) else None


class _DriverLogs:
    """The loggers of the driver, by Log4j's own programming interface: Spark has none for a single logger."""

    def __init__(self, context: Any) -> None:
        self._log4j = context._jvm.org.apache.logging.log4j
        configured = self._context().getConfiguration().getLoggers()
        self._levels = {
            name: configured.get(name).getLevel() if configured.containsKey(name) else None for name in _DRIVER_LOGGERS
        }

    def silence(self) -> None:
        """No more from any of them."""
        for name in self._levels:
            self._set(name, self._log4j.Level.OFF)

    def restore(self) -> None:
        """Each as it was configured, or not at all."""
        for name, level in self._levels.items():
            if level is None:
                self._context().getConfiguration().removeLogger(name)
            else:
                self._set(name, level)
        self._context().updateLoggers()

    def _context(self) -> Any:
        return self._log4j.LogManager.getContext(False)

    def _set(self, name: str, level: Any) -> None:
        self._log4j.core.config.Configurator.setLevel(name, level)


def _running(context: Any, group: str) -> bool:
    """Whether tasks of the group run: of a job that failed, others end a little later, and say why it did."""
    status = context.statusTracker()
    jobs = [status.getJobInfo(job) for job in status.getJobIdsForGroup(group)]
    stages = [status.getStageInfo(stage) for job in jobs if job is not None for stage in job.stageIds]
    return any(stage is not None and stage.numActiveTasks > 0 for stage in stages)


def _soon(done: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + _WAIT_SECONDS
    while not done():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True
