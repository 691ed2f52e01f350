"""``BlockExportAction``: the last word on a checkpoint, and the checkpoints that have it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from great_expectations.checkpoint.actions import ActionContext, ValidationAction
from great_expectations.checkpoint.checkpoint import Checkpoint, CheckpointResult
from great_expectations.core import ValidationDefinition

from export_guard.errors import ExportGuardError
from export_guard_expectations.judging import Severity, judge
from export_guard_expectations.profiled import META
from export_guard_expectations.scrubbing import scrub


class NotJudgedError(ExportGuardError):
    """A checkpoint ran without :class:`BlockExportAction`, so nothing says whether the data may go on."""


class BlockExportAction(ValidationAction):
    """Judge a checkpoint: everything that its suites declare was evaluated, and nothing severe failed.

    The verdict is put into ``meta["export_guard"]`` of each result of the run, where :func:`verdict_of` and
    ``ExpectationGuardOperator`` read it. Where it does not allow, ``success`` of the checkpoint's result becomes
    false. The texts of exceptions are taken out of the results.

    Parameters
    ----------
    limit:
        The severity from which a failure stops the export. Default: every failure does. What could not be decided
        (an exception, a column that is not there) always does.
    """

    type: Literal["block_export"] = "block_export"
    name: str = "block the export"
    limit: Severity = "info"

    def run(self, checkpoint_result: CheckpointResult, action_context: ActionContext | None = None) -> dict[str, Any]:
        """Judge; returns the verdict as JSON."""
        results = list(checkpoint_result.run_results.values())
        suites = [definition.suite for definition in checkpoint_result.checkpoint_config.validation_definitions]
        store = self._resolve_context().context.expectations_store
        declared = []
        for suite in suites:
            stored = store.get(store.get_key(name=suite.name, id=suite.id))
            declared.append(max(len(stored["expectations"]), len(suite.expectations)))
        for result in results:
            scrub(result)
        lost: tuple[str, ...] = ()
        if len(results) != len(suites):  # Great Expectations keeps one result for each suite, batch and run
            lost = (
                f"{len(results)} results of {len(suites)} validation definitions: no two may share suite and batch",
            )
        verdict = judge(zip(results, declared, strict=False), self.limit, known_problems=lost)
        for result in results:
            meta: Any = result.meta  # typed without a key of our own
            meta[META] = verdict.to_json()
        if not verdict.allow:
            checkpoint_result.success = False
        return verdict.to_json()


def guarded_checkpoint(
    name: str,
    validation_definitions: Sequence[ValidationDefinition],
    *,
    limit: Severity = "info",
    actions: Sequence[ValidationAction] = (),
) -> Checkpoint:
    """A checkpoint that shows no values (``BOOLEAN_ONLY``) and judges before its other ``actions`` are run."""
    return Checkpoint(
        name=name,
        validation_definitions=list(validation_definitions),
        actions=[BlockExportAction(limit=limit), *actions],
        result_format="BOOLEAN_ONLY",
    )


def verdict_of(checkpoint_result: CheckpointResult) -> dict[str, Any]:
    """The verdict that :class:`BlockExportAction` left. Raises :class:`NotJudgedError` where there is none."""
    for result in checkpoint_result.run_results.values():
        meta: Any = result.meta or {}
        if META in meta:
            return dict(meta[META])
    raise NotJudgedError(
        f"checkpoint {checkpoint_result.name!r}: it has no BlockExportAction; put the action back "
        '({"type": "block_export", "name": "block the export"})'
    )
