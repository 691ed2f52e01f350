"""What the expectations share: the scan settings, the metric, failing closed, and both text systems.

Great Expectations renders through two systems: atomic content (``expectation.render()``) and the older
string templates (Data Docs). A subclass says its sentence once; this class feeds both.
"""

from __future__ import annotations

from abc import abstractmethod
from string import Template
from typing import Any, ClassVar, Literal, TypeVar, cast

from great_expectations.compatibility import pydantic
from great_expectations.core import ExpectationValidationResult
from great_expectations.execution_engine.execution_engine import ExecutionEngine
from great_expectations.expectations.expectation import BatchExpectation, render_suite_parameter_string
from great_expectations.expectations.expectation_configuration import ExpectationConfiguration
from great_expectations.render.components import (
    AtomicDiagnosticRendererType,
    LegacyDiagnosticRendererType,
    LegacyRendererType,
    RenderedAtomicContent,
    RenderedStringTemplateContent,
    renderedAtomicValueSchema,
)
from great_expectations.render.renderer.renderer import renderer
from great_expectations.render.renderer_configuration import RendererConfiguration, RendererValueType

from export_guard.errors import ExportGuardError
from export_guard_expectations.inspecting import Inspected
from export_guard_expectations.metric import METRIC

_T = TypeVar("_T")

Sentence = tuple[str, dict[str, str]]
"""A template with ``$name`` places, and the text for each place."""

SuiteParameter = dict[Literal["$PARAMETER"], str]
"""Stands for a value that is given when the suite runs: ``{"$PARAMETER": "name"}``."""

Names = list[str] | SuiteParameter
"""Several names, or the suite parameter that stands for them."""

Whole = int | SuiteParameter
"""A whole number, or the suite parameter that stands for it."""

META = "export_guard"
"""Key of a result's ``meta`` under which an expectation here says, at every result format, what it found.

``expected`` is the sentence that must hold, ``observed`` what was found in words, ``undecided`` why there is no
judgement, ``remedy`` what would make it pass, ``outcome`` what a guard does about a failure where the expectation knows
that itself, ``accepted`` and ``reopened`` what the baseline of accepted findings did, ``by_handle`` whether Great
Expectations itself only had a handle to the data.
"""

_SCAN_KEYS = ("subject", "subject_unit", "country", "country_column")


class _ProfiledExpectation(BatchExpectation):
    """A judgement on the profile of a batch. Names that begin with an underscore are not registered."""

    subject: list[str] = pydantic.Field(default=[], description="Columns that tell people or devices apart.")
    subject_unit: Literal["person", "device"] = "person"
    country: str | None = pydantic.Field(default=None, regex="^[A-Z]{2}$", description="Country of every subject.")
    country_column: str | None = None
    allow_empty: bool = pydantic.Field(default=False, description="Whether a batch without rows may pass.")

    metric_dependencies: ClassVar[tuple[str, ...]] = (METRIC,)
    success_keys: ClassVar[tuple[str, ...]] = (*_SCAN_KEYS, "allow_empty")

    @classmethod
    def is_abstract(cls) -> bool:
        return cls.__name__.startswith("_") or super().is_abstract()

    def _validate(
        self,
        metrics: dict[str, Any],
        runtime_configuration: dict[str, Any] | None = None,
        execution_engine: ExecutionEngine[Any] | None = None,
    ) -> dict[str, Any]:
        inspected: Inspected = metrics[METRIC]
        judged = self._judged(inspected, metrics)
        known = judged.get("meta", {})
        told = {"expected": self._expected(), **self._told(judged), **known, "by_handle": inspected.by_handle}
        return judged | {"meta": {META: told}}

    def _judged(self, inspected: Inspected, metrics: dict[str, Any]) -> dict[str, Any]:
        profile = inspected.profile
        if profile is None:
            return failure(f"the batch could not be inspected: {inspected.error}")
        if not profile.rows and not self.allow_empty:
            return failure("the batch has 0 rows, so nothing was inspected (allow_empty=True lets it pass)", rows=0)
        try:
            return self._judge_inspected(inspected, metrics)
        except ExportGuardError as failed:
            return failure(f"could not be decided: {failed}", rows=profile.rows)
        except Exception as failed:  # noqa: BLE001 -- Great Expectations would print its text into the result
            return failure(f"could not be decided: unexpected {type(failed).__name__}", rows=profile.rows)

    @abstractmethod
    def _judge_inspected(self, inspected: Inspected, metrics: dict[str, Any]) -> dict[str, Any]:
        """``success`` and ``result`` for a batch that was inspected; counts, names and kinds only.

        ``metrics`` has the other metrics that the expectation depends on. A ``meta`` may say more, under the keys of
        :data:`META`.
        """

    def _told(self, judged: dict[str, Any]) -> dict[str, Any]:
        """What ``meta`` says at every result format: what was found, or why nothing could be decided."""
        details = judged["result"]["details"]
        undecided = details.get("reason") or details.get("doubt")
        return {"undecided": str(undecided)} if undecided else {"observed": self._observed(judged["result"])}

    def _expected(self) -> str:
        """What must hold in one sentence: the author's description, else that of the renderers."""
        if self.description:
            return str(self.description)
        template, places = self._sentence(self.configuration.kwargs)
        return Template(template).safe_substitute(places)

    @classmethod
    @abstractmethod
    def _sentence(cls, kwargs: dict[str, Any]) -> Sentence:
        """What must hold. ``kwargs`` may lack anything, and may hold suite parameters."""

    @classmethod
    @abstractmethod
    def _observed(cls, result: dict[str, Any]) -> str:
        """What was found, for people, out of what :meth:`_judge` returned."""

    @classmethod
    def _words(cls, result: ExpectationValidationResult | None) -> str:
        content = dict(result.result or {}) if result is not None else {}
        reason = content.get("details", {}).get("reason")
        if reason is not None:
            return str(reason)
        return cls._observed(content) if content else "--"

    @classmethod
    def _prescriptive_template(cls, renderer_configuration: RendererConfiguration[Any]) -> RendererConfiguration[Any]:
        template, places = cls._sentence(renderer_configuration.kwargs)
        for name, text in places.items():
            renderer_configuration.add_param(name=name, param_type=RendererValueType.STRING, value=text)
        renderer_configuration.template_str = template
        return renderer_configuration

    @classmethod
    @renderer(renderer_type=LegacyRendererType.PRESCRIPTIVE)
    @render_suite_parameter_string
    def _prescriptive_renderer(
        cls,
        configuration: ExpectationConfiguration | None = None,
        result: ExpectationValidationResult | None = None,
        runtime_configuration: dict[str, Any] | None = None,
        **kwargs: Any,
    ) -> list[RenderedStringTemplateContent]:
        if configuration is None and result is not None:
            configuration = result.expectation_config
        template, places = cls._sentence(configuration.kwargs if configuration is not None else {})
        styling = (runtime_configuration or {}).get("styling")
        return [
            RenderedStringTemplateContent(
                content_block_type="string_template",
                string_template={"template": template, "params": places, "styling": styling},
            )
        ]

    @classmethod
    @renderer(renderer_type=LegacyDiagnosticRendererType.OBSERVED_VALUE)
    def _diagnostic_observed_value_renderer(
        cls,
        configuration: ExpectationConfiguration | None = None,
        result: ExpectationValidationResult | None = None,
        runtime_configuration: dict[str, Any] | None = None,
    ) -> str:
        return cls._words(result)

    @classmethod
    @renderer(renderer_type=AtomicDiagnosticRendererType.OBSERVED_VALUE)
    def _atomic_diagnostic_observed_value(
        cls,
        configuration: ExpectationConfiguration | None = None,
        result: ExpectationValidationResult | None = None,
        runtime_configuration: dict[str, Any] | None = None,
    ) -> RenderedAtomicContent:
        rendering: RendererConfiguration[Any] = RendererConfiguration(
            configuration=configuration, result=result, runtime_configuration=runtime_configuration
        )
        rendering.add_param(name="observed_value", param_type=RendererValueType.STRING, value=cls._words(result))
        return RenderedAtomicContent(
            name=AtomicDiagnosticRendererType.OBSERVED_VALUE,
            value=renderedAtomicValueSchema.load(
                {
                    "template": "$observed_value",
                    "params": rendering.params.dict(),
                    "schema": {"type": "com.superconductive.rendered.string"},
                }
            ),
            value_type="StringValueType",
        )


def positive(number: Whole) -> Whole:
    """The number as it is. Raises ``ValueError`` where it is below 0; a suite parameter is not known yet."""
    if isinstance(number, int) and number < 0:
        raise ValueError("must not be below 0")
    return number


def given(value: _T | SuiteParameter) -> _T:
    """The value itself. Raises ``ValueError`` for a suite parameter that nobody filled in."""
    if isinstance(value, dict) and set(value) == {"$PARAMETER"}:
        raise ValueError("a suite parameter was not given")
    return cast("_T", value)


def something(value: _T) -> _T:
    """The value as it is. Raises ``ValueError`` for an empty text or list."""
    if not value:
        raise ValueError("must not be empty")
    return value


def failure(reason: str, **counts: int) -> dict[str, Any]:
    """A failed validation that says why there is no judgement. Nothing unseen is ever called clean."""
    return {"success": False, "result": {"observed_value": None, "details": {"reason": reason, **counts}}}


def shown(value: Any, otherwise: str) -> str:
    """An argument in words: lists joined, a suite parameter by its name, ``otherwise`` when absent."""
    if value is None or value == []:
        return otherwise
    if isinstance(value, dict):
        return f"(parameter {value.get('$PARAMETER', '?')})"
    if isinstance(value, int | float) and not isinstance(value, bool):
        return f"{value:,}" if isinstance(value, int) else f"{value:,g}"
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
