"""``airflow export-guard coverage``: which exports of which Dags are guarded."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

from export_guard.airflow.enforcing import enforcement_or_none, is_export, is_guarded
from export_guard.airflow.hooking import class_of, has_check, why_check_is_skipped

Guarded = Literal["by its author", "by enforcement", "only warned of", "NO", "Dag refused"]


@dataclass(frozen=True)
class Covered:
    """One export of one Dag, or a Dag file that does not load: how it is guarded, and what else there is to it."""

    dag: str
    task: str
    operator: str
    guarded: Guarded
    note: str = ""


def coverage(args: Any) -> None:
    """Print every export; exit with 1 where one is not guarded, or a Dag file could not be looked at."""
    from airflow.cli.simple_table import AirflowConsole

    rows = [row for bag in _bags(args.dags) for row in covered(bag)]
    if not rows:
        sys.stdout.write("no export of a known operator in any Dag\n")
        return
    AirflowConsole().print_as([asdict(row) for row in rows], output=args.output)
    open_ones = sum(row.guarded in ("NO", "only warned of", "Dag refused") for row in rows)
    if args.output == "table":
        sys.stdout.write(f"{len(rows) - open_ones} of {len(rows)} guarded\n")
    if open_ones:
        raise SystemExit(1)


def covered(bag: Any) -> Iterator[Covered]:
    """The exports of a bag of Dags, which has had the cluster policies applied, and the files that are none."""
    for dag_id in sorted(bag.dags):
        for task in bag.dags[dag_id].tasks:
            if is_export(task) or (is_guarded(task) and has_check(task)):
                yield _of(dag_id, task)
    for file in sorted(bag.import_errors):
        last = str(bag.import_errors[file]).strip().splitlines()
        yield Covered(Path(file).name, "", "", "Dag refused", _why(last))


def _of(dag_id: str, task: Any) -> Covered:
    rules = enforcement_or_none()
    guarded: Guarded = "NO"
    note = why_check_is_skipped(task) or ""
    if has_check(task) and is_guarded(task):
        guarded = "by its author"
    elif has_check(task) and rules is None:
        guarded, note = "by enforcement", "holds: the settings of enforcement are broken"
    elif has_check(task) and rules is not None:
        tags = task.get_dag().tags
        guarded = "only warned of" if rules.at_most(tags) == "warn" else "by enforcement"
        note = rules.of_dag(tags) + (", and by who gets it" if rules.recipients else "")
    return Covered(dag_id, task.task_id, class_of(task).__name__, guarded, note)


def _why(lines: list[str]) -> str:
    """The part of an import error that says most: the line about the task, else the last one."""
    told = [line.strip(" -") for line in lines if line.strip().startswith("- task ")]
    return "; ".join(told) or (lines[-1] if lines else "")


def _bags(path: str | None) -> Iterator[Any]:
    from airflow.dag_processing.dagbag import BundleDagBag, DagBag

    if path is not None:
        yield DagBag(path)
        return
    from airflow.dag_processing.bundles.manager import DagBundlesManager

    for bundle in DagBundlesManager().get_all_dag_bundles():  # type: ignore[no-untyped-call]
        bundle.initialize()
        yield BundleDagBag(bundle.path, bundle_path=bundle.path, bundle_name=bundle.name)
