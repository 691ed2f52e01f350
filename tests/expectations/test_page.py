"""The page of a validation: whole, readable without the network, and without a value."""

from __future__ import annotations

import json
import re
import sys
from html.parser import HTMLParser

import great_expectations as gx
import pytest

from export_guard.cli.main import main
from export_guard_expectations import (
    ExpectColumnToHoldNoSensitiveData,
    ExpectDistinctSubjectsToBeAtMost,
    ValidationPageAction,
    guarded_checkpoint,
)
from export_guard_expectations.page_action import PageNotWrittenError

PLANTED = ("219-09-9999", "zz.sentinel@leak.example")


class Page(HTMLParser):
    """The text of a page, and everything that a browser would act on."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str, str | None]] = []
        self._text: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]

    def handle_data(self, data):
        self._text.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self._text).split())


@pytest.fixture
def checked(context, batches, customers, tmp_path):
    """Runs a guarded checkpoint that writes a page; gives the page and the results."""

    def run(*expectations, frame=customers, result_format="BOOLEAN_ONLY", file="page.html", **options):
        suite = context.suites.add(gx.ExpectationSuite("contract", expectations=list(expectations)))
        definition = context.validation_definitions.add(gx.ValidationDefinition(name="v", data=batches, suite=suite))
        actions = [ValidationPageAction(file=str(tmp_path / file))]
        checkpoint = guarded_checkpoint("c", [definition], actions=actions, **options)
        checkpoint.result_format = result_format
        result = context.checkpoints.add(checkpoint).run(batch_parameters={"dataframe": frame})
        return (tmp_path / file).read_text(encoding="utf-8"), list(result.run_results.values())

    return run


def everything():
    return (
        ExpectColumnToHoldNoSensitiveData(column="ssn"),
        ExpectColumnToHoldNoSensitiveData(column="price", description="prices <script>alert(1)</script> are clean"),
        ExpectColumnToHoldNoSensitiveData(column="absent", severity="info"),
        ExpectDistinctSubjectsToBeAtMost(at_most=10, severity="info"),
        gx.expectations.ExpectColumnMeanToBeBetween(column="email", min_value=1),  # raises, and quotes a cell
        gx.expectations.ExpectColumnValuesToNotMatchRegex(column="email", regex="@leak"),
    )


def test_a_page_says_what_stands_against_it_what_was_found_and_what_would_make_it_pass(checked) -> None:
    page = Page(checked(*everything(), limit="warning")[0])
    for words in (
        "✕ Stopped: this may not go on",
        "6 of 6 expectations evaluated, 1 held, 4 stand against it, 1 failed below the limit.",
        "critical ssn must hold no sensitive data Found us_ssn: 300 subjects Would make it pass take us_ssn out of ssn",
        "undecided absent must hold no sensitive data Found the batch has no column 'absent'",
        "Failed, and let pass below the limit info At most 10 different people or devices with sensitive data",
        "prices <script>alert(1)</script> are clean nothing sensitive in 300 values (300 rows) critical",
    ):
        assert words in page.text
    assert "script" not in page.tags


def test_a_page_of_what_held_says_so(checked) -> None:
    page = Page(checked(ExpectColumnToHoldNoSensitiveData(column="price"))[0])
    assert "✓ Held: this may go on 1 of 1 expectations evaluated" in page.text
    assert "stands against" not in page.text


def test_an_empty_suite_is_stopped_on_its_page(checked) -> None:
    page = Page(checked()[0])
    assert "✕ Stopped" in page.text
    assert "declares no expectations, so nothing was looked at" in page.text


def test_a_page_loads_nothing_from_anywhere(checked) -> None:
    html, _ = checked(*everything())
    page = Page(html)
    assert not page.tags & {"script", "img", "iframe", "object", "embed", "form", "video", "audio", "base", "a"}
    loading = [(tag, value) for tag, name, value in page.attributes if name in ("src", "href", "srcset", "action")]
    assert loading == [("link", "data:,")]
    assert not re.search(r"https?:|url\(|@import", html)
    assert ("meta", "content", "default-src 'none'; style-src 'unsafe-inline'; img-src data:") in page.attributes
    assert {"prefers-color-scheme: dark", "@media print"} <= set(re.findall(r"@media print|prefers[\w: -]+", html))


@pytest.mark.parametrize("result_format", ["BOOLEAN_ONLY", "COMPLETE"])
def test_no_value_gets_onto_a_page_whatever_the_results_quote(checked, customers, tmp_path, result_format) -> None:
    frame = customers.iloc[::-1].reset_index(drop=True).astype({"email": object})  # the first cell is quoted
    html, (run,) = checked(*everything(), frame=frame, result_format=result_format)
    stored = json.dumps(run.to_json_dict())
    assert (PLANTED[1] in stored) == (result_format == "COMPLETE")
    assert not [value for value in PLANTED if value in html]


@pytest.fixture
def command(monkeypatch, capsys):
    def _command(*arguments):
        monkeypatch.setattr(sys, "argv", ["export-guard", *map(str, arguments)])
        with pytest.raises(SystemExit) as stopped:
            main()
        printed = capsys.readouterr()
        return int(stopped.value.code or 0), printed.out + printed.err

    return _command


def test_the_command_line_makes_a_page_of_a_stored_result_and_says_that_nobody_judged_it(
    command, validate, batches, customers, tmp_path
) -> None:
    suite = gx.ExpectationSuite("contract", expectations=list(everything()))
    run = batches.get_batch({"dataframe": customers}).validate(suite, result_format="COMPLETE")
    (tmp_path / "result.json").write_text(json.dumps(run.to_json_dict()))
    code, said = command("expectations", "page", tmp_path / "result.json")
    assert (code, "6 expectations, 5 of them stand against it" in said) == (0, True)
    html = (tmp_path / "result.html").read_text(encoding="utf-8")
    assert "No BlockExportAction judged this run" in Page(html).text
    assert not [value for value in PLANTED if value in html]


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"results": 1}', "219-09-9999"])
def test_a_file_that_is_no_result_makes_no_page(command, tmp_path, text) -> None:
    (tmp_path / "result.json").write_text(text)
    code, said = command("expectations", "page", tmp_path / "result.json")
    assert code == 1
    assert "219-09-9999" not in said
    assert not (tmp_path / "result.html").exists()
    assert command("expectations", "page", tmp_path / "absent.json")[0] == 1


def test_a_place_that_cannot_be_written_to_is_named(command, tmp_path) -> None:
    code, said = command("expectations", "new", "--starter", "us-dsp", "--out", tmp_path / "absent" / "suite.json")
    assert code == 1
    assert "suite.json: cannot be written (No such file or directory)" in " ".join(said.split())


def test_a_page_that_cannot_be_written_fails_the_run(checked) -> None:
    with pytest.raises(PageNotWrittenError, match="cannot be written"):
        checked(ExpectColumnToHoldNoSensitiveData(column="price"), file="absent/page.html")
