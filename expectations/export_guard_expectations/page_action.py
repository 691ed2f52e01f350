"""``ValidationPageAction``: what came of a checkpoint as a page for people, instead of Data Docs."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

from great_expectations.checkpoint.actions import ActionContext, ValidationAction
from great_expectations.checkpoint.checkpoint import CheckpointResult
from great_expectations.compatibility import pydantic

from export_guard.errors import ExportGuardError
from export_guard.report.validation import validation
from export_guard.report.validation_page import validation_page


class PageNotWrittenError(ExportGuardError):
    """The page of a validation could not be written."""


class ValidationPageAction(ValidationAction):
    """Write one HTML file that loads nothing: verdict, expectations with counts, and what would make each pass.

    It holds names, kinds and counts only, also of expectations of others. List it after
    :class:`~export_guard_expectations.action.BlockExportAction`, so that it shows the verdict.

    Parameters
    ----------
    file:
        Where to write it; a page that is there is replaced.

    Raises :class:`PageNotWrittenError`.
    """

    type: Literal["validation_page"] = "validation_page"
    name: str = "write the validation page"
    file: str = pydantic.Field(min_length=1)

    def run(self, checkpoint_result: CheckpointResult, action_context: ActionContext | None = None) -> dict[str, Any]:
        """Write it; returns where it is."""
        results: list[Any] = [each.to_json_dict() for each in checkpoint_result.run_results.values()]  # type: ignore[no-untyped-call]
        path = Path(self.file)
        try:
            path.write_text(validation_page(validation(results)), encoding="utf-8")
        except OSError as error:
            raise PageNotWrittenError(f"{path}: the page cannot be written ({error.strerror})") from None
        return {"page": str(path)}
