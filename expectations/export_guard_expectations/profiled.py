"""What the expectations share: the scan settings, the metric, failing closed, and both text systems.

Great Expectations renders through two systems: atomic content (``expectation.render()``) and the older
string templates (Data Docs). A subclass says its sentence once; this class feeds both.
"""

from __future__ import annotations

from abc import abstractmethod
from typing import Any, ClassVar, Literal

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
from export_guard.profile.profile import Profile
from export_guard_expectations.metric import METRIC, Inspected

Sentence = tuple[str, dict[str, str]]
"""A template with ``$name`` places, and the text for each place."""

SuiteParameter = dict[Literal["$PARAMETER"], str]
"""Stands for a value that is given when the suite runs: ``{"$PARAMETER": "name"}``."""

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
        profile = inspected.profile
        if profile is None:
            return failure(f"the batch could not be inspected: {inspected.error}")
        if not profile.rows and not self.allow_empty:
            return failure("the batch has 0 rows, so nothing was inspected (allow_empty=True lets it pass)", rows=0)
        try:
            return self._judge(profile, inspected.repeated)
        except ExportGuardError as error:
            return failure(f"could not be decided: {error}", rows=profile.rows)
        except Exception as error:  # noqa: BLE001 -- Great Expectations would print its text into the result
            return failure(f"could not be decided: unexpected {type(error).__name__}", rows=profile.rows)

    @abstractmethod
    def _judge(self, profile: Profile, repeated: frozenset[str]) -> dict[str, Any]:
        """``success`` and ``result`` for a batch that was inspected; counts, names and kinds only.

        ``repeated`` are names that several columns have.
        """

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


def failure(reason: str, **counts: int) -> dict[str, Any]:
    """A failed validation that says why there is no judgement. Nothing unseen is ever called clean."""
    return {"success": False, "result": {"observed_value": None, "details": {"reason": reason, **counts}}}


def shown(value: Any, otherwise: str) -> str:
    """An argument in words: lists joined, a suite parameter by its name, ``otherwise`` when absent."""
    if value is None or value == []:
        return otherwise
    if isinstance(value, dict):
        return f"(parameter {value.get('$PARAMETER', '?')})"
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
