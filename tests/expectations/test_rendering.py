from __future__ import annotations

from string import Template

import great_expectations as gx
import pandas as pd
import pytest
from great_expectations.expectations.registry import get_renderer_impl
from great_expectations.render import LegacyDiagnosticRendererType, LegacyRendererType
from great_expectations.render.renderer.inline_renderer import InlineRenderer

import export_guard_expectations
from export_guard_expectations import (
    ExpectColumnToHoldNoSensitiveData,
    ExpectColumnToHoldOnlyKinds,
    ExpectDistinctSubjectsToBeAtMost,
    ExpectExportToStayWithinLimits,
    ExpectGroupSizeToBeAtLeast,
    ExpectLocationPrecisionToBeCoarserThan,
    ExpectNoSensitiveFreeText,
    ExpectNoUndeclaredSensitiveColumns,
)

COLUMN = "expect_column_to_hold_no_sensitive_data"


def _prescriptive(expectation) -> str:
    """The sentence of the atomic system."""
    expectation.render()
    (content,) = expectation.rendered_content
    params = {name: param["value"] for name, param in content.value.params.items()}
    return Template(content.value.template).substitute(params)


def _prescriptive_in_docs(expectation) -> str:
    """The sentence of the older system, which Data Docs use."""
    _, render = get_renderer_impl(expectation.expectation_type, LegacyRendererType.PRESCRIPTIVE)
    content, *_ = render(
        configuration=expectation.configuration, runtime_configuration={"suite_parameters": {"partner": "northwind"}}
    )
    return Template(content.string_template["template"]).substitute(content.string_template["params"])


def _diagnostic(result) -> str:
    contents = InlineRenderer(render_object=result).get_rendered_content()
    (content,) = [each for each in contents if each.name == "atomic.diagnostic.observed_value"]
    params = {name: param["value"] for name, param in content.value.params.items()}
    return Template(content.value.template).substitute(params)


def _diagnostic_in_docs(result) -> str:
    _, render = get_renderer_impl(result.expectation_config.type, LegacyDiagnosticRendererType.OBSERVED_VALUE)
    return render(result=result)


@pytest.mark.parametrize(
    ("expectation", "sentence"),
    [
        (ExpectColumnToHoldNoSensitiveData(column="note"), "note must hold no sensitive data"),
        (
            ExpectColumnToHoldNoSensitiveData(column="note", families=["identifier", "personal_health"]),
            "note must hold no identifier, personal_health",
        ),
        (
            ExpectExportToStayWithinLimits(to="northwind"),
            "Exporting this batch to northwind must stay within the limits of the policy",
        ),
        (
            ExpectExportToStayWithinLimits(to={"$PARAMETER": "partner"}, policy="policy.yaml"),
            "Exporting this batch to (parameter partner) must stay within the limits of policy.yaml",
        ),
        (
            ExpectColumnToHoldOnlyKinds(column="contact", only=["email", "phone"]),
            "contact must hold nothing sensitive but email, phone",
        ),
        (
            ExpectNoUndeclaredSensitiveColumns(columns={"contact": ["email"]}, in_text={"note": ["phone"]}),
            "Nothing sensitive but what is declared for contact, note",
        ),
        (
            ExpectDistinctSubjectsToBeAtMost(at_most={"$PARAMETER": "most"}, kinds=["us_ssn"]),
            "At most (parameter most) different people or devices with us_ssn",
        ),
        (
            ExpectLocationPrecisionToBeCoarserThan(metres=1000),
            "Places in any column must be coarser than 1,000 m",
        ),
        (
            ExpectGroupSizeToBeAtLeast(columns=["town", "sex"], at_least=5),
            "At least 5 people share each combination of town, sex",
        ),
        (ExpectNoSensitiveFreeText(columns=["note"]), "No sensitive data inside the texts of note"),
    ],
)
def test_both_text_systems_say_the_same_sentence(expectation, sentence) -> None:
    assert _prescriptive(expectation) == sentence
    assert _prescriptive_in_docs(expectation) == sentence


def test_what_was_found_reads_as_counts_in_both_text_systems(validate, customers) -> None:
    result = validate(customers, ExpectColumnToHoldNoSensitiveData(column="ssn"))
    assert _diagnostic(result) == _diagnostic_in_docs(result) == "us_ssn: 300 subjects"
    result = validate(customers, ExpectColumnToHoldNoSensitiveData(column="price"))
    assert _diagnostic(result) == _diagnostic_in_docs(result) == "nothing sensitive in 300 values (300 rows)"


@pytest.mark.parametrize(
    ("expectation", "words"),
    [
        (ExpectColumnToHoldOnlyKinds(column="ssn", only=["email"]), "us_ssn: 300 subjects"),
        (
            ExpectNoUndeclaredSensitiveColumns(columns={"ssn": ["us_ssn"], "note": ["phone"]}),
            "not declared: email in email: 300 subjects; declared and not there: phone in note",
        ),
        (ExpectDistinctSubjectsToBeAtMost(at_most=10), "300 subjects (email, us_ssn)"),
        (ExpectLocationPrecisionToBeCoarserThan(metres=1000), "no places (300 rows)"),
        (
            ExpectGroupSizeToBeAtLeast(columns=["ssn"], at_least=5),
            "300 of 300 groups are too small (300 rows); the smallest has 1",
        ),
        (ExpectNoSensitiveFreeText(), "nothing sensitive inside texts (300 rows)"),
    ],
    ids=lambda each: type(each).__name__,
)
def test_counts_read_the_same_in_both_text_systems_and_in_meta(validate, customers, expectation, words) -> None:
    result = validate(customers, expectation)
    assert _diagnostic(result) == _diagnostic_in_docs(result) == words
    assert result.meta["export_guard"]["observed"] == words


@pytest.mark.parametrize(
    ("expectation", "words", "remedy"),
    [
        (ExpectColumnToHoldNoSensitiveData(column="ssn"), "us_ssn: 1,500 subjects", "take us_ssn out of ssn"),
        (
            ExpectColumnToHoldNoSensitiveData(column="note"),
            "phone (stray): 1 subject",
            "take phone out of the texts of note",
        ),
        (
            ExpectColumnToHoldOnlyKinds(column="ssn", only=["email"]),
            "us_ssn: 1,500 subjects",
            "take us_ssn out of ssn; or name it in `only`",
        ),
        (
            ExpectNoUndeclaredSensitiveColumns(
                columns={"ssn": ["us_ssn"], "lat": ["latitude"], "lon": ["longitude"]}, in_text={"ssn": ["email"]}
            ),
            "not declared: phone (stray) in note: 1 subject",
            "take phone out of the texts of note, or declare it",
        ),
        (
            ExpectDistinctSubjectsToBeAtMost(at_most=1000, kinds=["us_ssn"]),
            "1,500 subjects (us_ssn)",
            "send at most 1,000 of them, or leave out ssn",
        ),
        (
            ExpectLocationPrecisionToBeCoarserThan(metres=1000),
            "lat (latitude): down to 79 m; lon (longitude): down to 79 m",
            "round lat, lon to coarser than 1,000 m",
        ),
        (
            ExpectGroupSizeToBeAtLeast(columns=["town"], at_least=1501, subject=["ssn"]),
            "1 of 1 groups are too small (1,500 subjects); the smallest has 1,500",
            "make town coarser, or leave out the 1,500 subjects of the smaller groups",
        ),
        (ExpectNoSensitiveFreeText(), "phone (stray) in note: 1 subject", "take phone out of the texts of note"),
    ],
    ids=lambda each: type(each).__name__ if not isinstance(each, str) else "",
)
def test_what_was_found_has_readable_counts_and_says_what_would_make_it_pass(
    validate, expectation, words, remedy
) -> None:
    frame = pd.DataFrame(
        {
            "ssn": [f"{1 + i % 600:03}-{10 + i % 89:02}-{1000 + i}" for i in range(1500)],
            "note": ["delivered, all is well" if i != 7 else "please call 212-555-0123" for i in range(1500)],
            "lat": [40 + i * 0.001 for i in range(1500)],
            "lon": [-73 - i * 0.001 for i in range(1500)],
            "town": ["Elm"] * 1500,
        }
    )
    result = validate(frame, expectation)
    assert (_diagnostic(result), _diagnostic_in_docs(result)) == (words, words)
    assert result.meta["export_guard"]["remedy"] == remedy


def test_a_verdict_reads_as_the_first_line_of_the_alert(validate, customers, tmp_path) -> None:
    absent = str(tmp_path / "absent.yaml")
    result = validate(customers, ExpectExportToStayWithinLimits(to="northwind", policy=absent))
    assert _diagnostic(result) == _diagnostic_in_docs(result) == result.result["details"]["summary"]
    assert "ON HOLD" in _diagnostic(result)


def test_a_failed_inspection_says_why_where_the_count_would_be(validate, customers) -> None:
    result = validate(customers, ExpectColumnToHoldNoSensitiveData(column="absent"))
    assert _diagnostic(result) == _diagnostic_in_docs(result) == "the batch has no column 'absent'"


def test_a_result_without_content_renders_as_unknown(validate, customers) -> None:
    result = validate(customers, ExpectColumnToHoldNoSensitiveData(column="ssn"), "BOOLEAN_ONLY")
    assert _diagnostic_in_docs(result) == "--"


def test_renderers_bear_a_missing_configuration_and_a_missing_result() -> None:
    for name in export_guard_expectations.__all__:
        if not name.startswith("Expect"):
            continue
        expectation = getattr(export_guard_expectations, name)
        _, prescribe = get_renderer_impl(expectation.expectation_type, LegacyRendererType.PRESCRIPTIVE)
        _, observe = get_renderer_impl(expectation.expectation_type, LegacyDiagnosticRendererType.OBSERVED_VALUE)
        assert prescribe(configuration=None, result=None)
        assert observe(result=None) == "--"


def test_a_description_replaces_the_sentence() -> None:
    assert _prescriptive(ExpectColumnToHoldNoSensitiveData(column="note", description="notes are clean")) == (
        "notes are clean"
    )


def test_data_docs_show_the_sentence_and_the_counts_and_no_value(tmp_path, customers) -> None:
    context = gx.get_context(mode="file", project_root_dir=tmp_path)
    context.variables.progress_bars = {"globally": False, "metric_calculations": False}
    frames = context.data_sources.add_pandas("pandas").add_dataframe_asset("frame")
    batches = frames.add_batch_definition_whole_dataframe("whole")
    expectations = [
        ExpectColumnToHoldNoSensitiveData(column="ssn"),
        ExpectExportToStayWithinLimits(to="northwind", policy=str(tmp_path / "absent.yaml")),
    ]
    suite = context.suites.add(gx.ExpectationSuite("suite", expectations=expectations))
    definition = context.validation_definitions.add(gx.ValidationDefinition(name="v", data=batches, suite=suite))
    actions = [gx.checkpoint.UpdateDataDocsAction(name="docs")]
    checkpoint = context.checkpoints.add(
        gx.Checkpoint(name="c", validation_definitions=[definition], actions=actions, result_format="COMPLETE")
    )
    assert not checkpoint.run(batch_parameters={"dataframe": customers}).success
    written = [path for path in tmp_path.rglob("*") if path.is_file() and path.suffix in (".html", ".json", ".yml")]
    text = "\n".join(path.read_text(encoding="utf-8") for path in written)
    assert "us_ssn: 300 subjects" in text
    assert "must hold no" in text
    assert "219-09-9999" not in text
    assert "zz.sentinel" not in text
