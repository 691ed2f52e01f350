"""Stores for ``great_expectations.yml`` that fail closed: of suites without loss, of results without exception texts.

Naming this module there also registers the expectations and the action, so that no code has to import them::

    stores:
      expectations_store:
        module_name: export_guard_expectations.store
        class_name: ExpectationsStore
        store_backend: {class_name: TupleFilesystemStoreBackend, base_directory: expectations/}
      validation_results_store:
        module_name: export_guard_expectations.store
        class_name: ValidationResultsStore
        store_backend: {class_name: TupleFilesystemStoreBackend, base_directory: uncommitted/validations/}

The classes must keep these names: Great Expectations replaces stores of another name by its own.
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from great_expectations.core import ExpectationSuite, ExpectationSuiteValidationResult
from great_expectations.data_context.store.expectations_store import ExpectationsStore as _ExpectationsStore
from great_expectations.data_context.store.validation_results_store import (
    ValidationResultsStore as _ValidationResultsStore,
)

from export_guard.errors import ExportGuardError
from export_guard_expectations.scrubbing import scrub


class SuiteIncompleteError(ExportGuardError):
    """Some expectations of a suite could not be loaded, so the suite is not used at all."""


class ExpectationsStore(_ExpectationsStore):
    """Refuses a suite of which Great Expectations would drop expectations; else as the store it is derived from."""

    def get(self, key: Any) -> dict[str, Any]:
        """The suite as stored. Raises :class:`SuiteIncompleteError`."""
        stored: dict[str, Any] = super().get(key)
        complete(stored)
        return stored

    def deserialize_suite_dict(self, suite_dict: dict[str, Any]) -> ExpectationSuite:
        """The suite. Raises :class:`SuiteIncompleteError`."""
        declared = len(suite_dict.get("expectations") or [])
        suite = super().deserialize_suite_dict(suite_dict)
        _same(str(suite.name), declared, len(suite.expectations))
        return suite


class ValidationResultsStore(_ValidationResultsStore):
    """Stores results without the texts of exceptions; the results that the caller gets are without them, too."""

    def store_validation_results(
        self, suite_validation_result: ExpectationSuiteValidationResult, *args: Any, **kwargs: Any
    ) -> Any:
        """Store one result."""
        scrub(suite_validation_result)
        return super().store_validation_results(suite_validation_result, *args, **kwargs)


def complete(stored: dict[str, Any]) -> ExpectationSuite:
    """The suite of its file form, with every expectation. Raises :class:`SuiteIncompleteError`."""
    suite = ExpectationSuite(**deepcopy(stored))
    _same(str(stored.get("name")), len(stored.get("expectations") or []), len(suite.expectations))
    return suite


def _same(name: str, declared: int, loaded: int) -> None:
    if loaded != declared:
        raise SuiteIncompleteError(
            f"suite {name!r}: {declared - loaded} of {declared} expectations could not be loaded; "
            "import the package that defines them"
        )
