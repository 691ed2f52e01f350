"""The rows of a Spark batch, looked at where they lie: nothing but profiles and counts comes to the driver.

For classic and Connect sessions alike, by what their DataFrames have in common.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, TypeVar

from export_guard.datasets import open_dataset
from export_guard.errors import ExportGuardError, InspectionError
from export_guard.profile.exposure import ROW_NAMESPACE
from export_guard.profile.hashing import namespace_key
from export_guard.profile.partitions import (
    SCHEMA,
    HeadOfPartition,
    ProfileOfPartition,
    UnitedPartitions,
    united,
)
from export_guard.profile.planning import TableHead, choose_plan, is_interesting
from export_guard.profile.profile import Profile
from export_guard.profile.scan import inspect_dataset
from export_guard.profile.scan_settings import ScanSettings
from export_guard_expectations.grouping import Groups
from export_guard_expectations.spark_quiet import quiet

_NAME = "Spark batch"
_UNITING = 4
"""Tasks that unite what the partitions gave; the driver unites what these give."""

_K = TypeVar("_K", TableHead, Profile)


@dataclass(frozen=True)
class SparkRows:
    """A Spark DataFrame.

    It is computed twice for a profile: its first rows, to choose the subject key, and then all of it.
    """

    frame: Any = field(repr=False)

    def profile(self, key: bytes, settings: ScanSettings) -> Profile:
        """Profile every row, as :func:`~export_guard.profile.scan.inspect_dataset` does with a dataset.

        Raises :class:`~export_guard.errors.InspectionError` where Spark cannot run it to its end.
        """
        run = secrets.token_hex(16)
        head = self._seen(TableHead, HeadOfPartition(_NAME, settings, namespace_key(key, f"head:{run}")))
        if head is None:
            with _told_without_values(self.frame):
                empty = self.frame.limit(0).toArrow()
            return inspect_dataset(open_dataset(empty), key=key, settings=settings)
        plan = choose_plan(_NAME, head.columns, settings, head.distinct)
        keys = {each.namespace: namespace_key(key, each.namespace) for each in (plan.person, plan.device) if each}
        keys[ROW_NAMESPACE] = namespace_key(key, f"{ROW_NAMESPACE}:{run}")
        interesting = frozenset(label for label, stats in head.columns.items() if is_interesting(stats))
        found = self._seen(Profile, ProfileOfPartition(_NAME, settings, plan, interesting, keys))
        if found is None:
            raise InspectionError(_NAME, "its rows were gone when they were read again", "validate data that stays")
        return found

    def group_sizes(self, columns: Sequence[str], subject: Sequence[str]) -> Groups:
        """As :func:`export_guard_expectations.grouping.group_sizes`, counted by Spark."""
        by = [*columns, *(name for name in subject if name not in columns)]
        with _told_without_values(self.frame):
            kinds = dict(self.frame.dtypes)
        for name in by:
            if name not in kinds:
                raise InspectionError(_NAME, f"the named column {name!r} does not exist", "check the spelling")
            if re.match("binary|array|map|struct|variant", kinds[name]):
                raise InspectionError(
                    _NAME, f"the column {name!r} is nested or binary", "name columns of single values"
                )
        with _told_without_values(self.frame):
            return Groups(dict(self._tally(by, len(columns), [by.index(name) for name in subject])))

    def _tally(self, by: list[str], columns: int, subject: list[int]) -> list[tuple[int, int]]:
        names = [f"c{number}" for number in range(len(by))]  # of our own: theirs may hold dots, or be called "count"
        rows = self.frame.select(*(self.frame[_quoted(name)].alias(own) for name, own in zip(by, names, strict=True)))
        if subject:
            different = rows.distinct()
            named = [different[names[place]].isNotNull() for place in subject]
            everything = named[0]
            for each in named[1:]:
                everything = everything & each
            members = different.select(*names[:columns], everything.cast("int").alias("named"))
            sizes = members.groupBy(*names[:columns]).sum("named")
        else:
            sizes = rows.groupBy(*names).count()
        tally = sizes.toDF(*names[:columns], "size").groupBy("size").count().collect()
        return [(int(row[0]), int(row[1])) for row in tally]

    def _seen(self, kind: type[_K], look: HeadOfPartition | ProfileOfPartition) -> _K | None:
        with _told_without_values(self.frame):
            given = self.frame.mapInArrow(look, SCHEMA).repartition(_UNITING, "piece")
            rows = [row.asDict() for row in given.mapInArrow(UnitedPartitions(kind), SCHEMA).collect()]
        return united(kind, rows)


def _quoted(name: str) -> str:
    return "`" + name.replace("`", "``") + "`"


_CONDITION = re.compile(r"[A-Z][A-Z0-9_.]{2,80}")


@contextmanager
def _told_without_values(frame: Any) -> Iterator[None]:
    """Spark's own failures in the words of their error condition; their texts quote cells and lines of plans."""
    try:
        with quiet(frame):
            yield
    except ExportGuardError:
        raise
    except Exception as error:  # noqa: BLE001 -- py4j, gRPC and Spark have errors of their own; the last line raises ours
        kind, condition = type(error).__name__, _condition(error)
    else:
        return
    what = f"Spark could not run the inspection: {kind}" + (f" ({condition})" if condition else "")
    raise InspectionError(_NAME, what, "Spark's own message is not shown here because it may quote values")


def _condition(error: Exception) -> str:
    told = getattr(error, "getCondition", None)
    try:
        condition = told() if told is not None else None
    except Exception:  # noqa: BLE001 -- asks the JVM, which may be what died; the kind of the error is told anyway
        condition = None
    return condition if isinstance(condition, str) and _CONDITION.fullmatch(condition) else ""
