"""What can be asked of ``export-guard``. Each command imports its work when it is called.

Starting the command must stay fast, so nothing here may import the rooms that load PyArrow, Polars,
SQLAlchemy or a host. An exception nobody expected is shown by its type only: its text may quote a cell.
"""

from __future__ import annotations

import io
import os
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from export_guard import __version__
from export_guard.cli.exit_codes import ExitCode
from export_guard.cli.expectations import expectations_app
from export_guard.cli.ledger import ledger_app, report_app
from export_guard.cli.policy import policy_app
from export_guard.errors import ExportGuardError, KeyMissingError, PolicyError, is_panic

app = typer.Typer(
    name="export-guard",
    help="Looks into a dataset before it leaves, and says what is sensitive in it and whether it may go.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.add_typer(ledger_app)
app.add_typer(report_app)
app.add_typer(policy_app)
app.add_typer(expectations_app)
baseline_app = typer.Typer(name="baseline", help="Findings that people have accepted.", no_args_is_help=True)
app.add_typer(baseline_app)


class ListFormat(StrEnum):
    """How ``inspect`` prints what it found."""

    table = "table"
    json = "json"
    jsonl = "jsonl"


class VerdictFormat(StrEnum):
    """How ``check`` prints the verdict."""

    text = "text"
    json = "json"


class SubjectUnit(StrEnum):
    """What a row is about."""

    person = "person"
    device = "device"


Subject = Annotated[
    list[str] | None,
    typer.Option("--subject", metavar="COLUMN", help="Column that tells people or devices apart (repeatable)."),
]
Unit = Annotated[SubjectUnit, typer.Option("--subject-unit", help="What the subject column identifies.")]
Country = Annotated[
    str | None, typer.Option("--country", metavar="CC", help="ISO 3166 country in which every subject lives.")
]
CountryColumn = Annotated[
    str | None, typer.Option("--country-column", metavar="COLUMN", help="Column that holds the subject's country.")
]
NerModel = Annotated[
    str | None,
    typer.Option(
        "--ner-model",
        metavar="MODEL",
        envvar="EXPORT_GUARD_NER_MODEL",
        help="Look for names of people in running text with this spaCy model, by name or path.",
    ),
]

BaselineFile = Annotated[
    Path | None,
    typer.Option(
        "--file",
        metavar="FILE",
        help="The baseline (default: $EXPORT_GUARD_BASELINE, else export_guard_baseline.yaml).",
    ),
]


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"export-guard {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None:
    pass


@app.command("inspect")
def inspect_command(
    paths: Annotated[
        list[str], typer.Argument(metavar="PATH", help="Files, folders, globs or URLs; each is one dataset.")
    ],
    output: Annotated[
        ListFormat, typer.Option("--format", help="jsonl prints one line per PATH as soon as it is read.")
    ] = ListFormat.table,
    baseline: Annotated[
        Path | None, typer.Option("--baseline", metavar="FILE", help="Mark the findings that this file accepts.")
    ] = None,
    explain: Annotated[
        str | None,
        typer.Option(
            "--explain", metavar="COLUMN", help="Say instead why COLUMN was found to be something, value-free."
        ),
    ] = None,
    hide_names: Annotated[
        bool, typer.Option("--hide-names", help="With --explain: put positions in place of all other columns' names.")
    ] = False,
    subject: Subject = None,
    subject_unit: Unit = SubjectUnit.person,
    country: Country = None,
    country_column: CountryColumn = None,
    ner_model: NerModel = None,
) -> None:
    """List what each column holds and about how many people it is. Needs no policy and records nothing."""
    from export_guard.cli.inspecting import inspect_paths
    from export_guard.cli.scan_options import scan_settings

    settings = scan_settings(subject, subject_unit.value, country, country_column, ner_model)
    if hide_names and explain is None:
        raise typer.BadParameter("only --explain hides names", param_hint="--hide-names")
    if explain is not None:
        from export_guard.cli.explaining import explain_column

        raise typer.Exit(explain_column(paths, explain, hide_names=hide_names, output=output.value, settings=settings))
    raise typer.Exit(inspect_paths(paths, output.value, settings, baseline))


@app.command("approve")
def approve_command(
    decision: Annotated[str, typer.Argument(metavar="DECISION", help="The decision that held (d-…).")],
    by: Annotated[str, typer.Option("--by", metavar="NAME", help="Who approves; one of the policy's approvers.")],
    why: Annotated[str, typer.Option("--why", metavar="TEXT", help="Why it may leave.")],
    evidence: Annotated[
        list[str] | None,
        typer.Option("--evidence", metavar="REF", help="What shows it: a ticket, a contract (repeatable)."),
    ] = None,
) -> None:
    """Approve what is held, once, for the data that was inspected; checked and put on record."""
    from export_guard.cli.approving import approve_hold

    raise typer.Exit(approve_hold(decision, by, why, evidence or ()))


@app.command("refuse")
def refuse_command(
    decision: Annotated[str, typer.Argument(metavar="DECISION", help="The decision that held (d-…).")],
    by: Annotated[str, typer.Option("--by", metavar="NAME", help="Who refuses.")],
    why: Annotated[str, typer.Option("--why", metavar="TEXT", help="Why it may not leave.")],
) -> None:
    """Refuse what is held; that is final."""
    from export_guard.cli.approving import refuse_hold

    raise typer.Exit(refuse_hold(decision, by, why))


@app.command("check")
def check_command(
    path: Annotated[str, typer.Argument(metavar="PATH", help="The dataset: a file, folder, glob or URL.")],
    to: Annotated[str, typer.Option("--to", metavar="RECIPIENT|URL", help="Who gets it, or where it goes.")],
    policy: Annotated[
        Path | None, typer.Option("--policy", metavar="FILE", help="Policy file (default: $EXPORT_GUARD_POLICY).")
    ] = None,
    baseline: Annotated[
        Path | None,
        typer.Option("--baseline", metavar="FILE", help="Accepted findings (default: $EXPORT_GUARD_BASELINE)."),
    ] = None,
    relationship: Annotated[
        str | None, typer.Option("--relationship", metavar="NAME", help="The deal behind this export.")
    ] = None,
    purpose: Annotated[str, typer.Option("--purpose", metavar="TEXT", help="What the data is for.")] = "",
    evidence: Annotated[
        list[str] | None,
        typer.Option(
            "--evidence",
            metavar="KIND=REF@DATE:BY",
            help="Declared evidence, valid until DATE, declared by BY (repeatable).",
        ),
    ] = None,
    record: Annotated[
        bool,
        typer.Option("--record/--dry-run", help="Write the decision to the ledger, so that it counts in the window."),
    ] = False,
    output: Annotated[VerdictFormat, typer.Option("--format", help="The alert, or the verdict.")] = VerdictFormat.text,
    subject: Subject = None,
    subject_unit: Unit = SubjectUnit.person,
    country: Country = None,
    country_column: CountryColumn = None,
    ner_model: NerModel = None,
) -> None:
    """Say whether PATH may go to a recipient: exit status 0 allow, 3 hold, 4 block, 1 could not inspect."""
    from export_guard.cli.checking import check_path
    from export_guard.cli.scan_options import declared_evidence, declared_relationship, scan_settings

    raise typer.Exit(
        check_path(
            path,
            to=to,
            policy=policy,
            baseline=baseline,
            relationship=declared_relationship(relationship),
            purpose=purpose,
            evidence=declared_evidence(evidence or []),
            record=record,
            output=output.value,
            settings=scan_settings(subject, subject_unit.value, country, country_column, ner_model),
        )
    )


@app.command("what-if")
def what_if_command(
    facts: Annotated[Path, typer.Argument(metavar="FACTS", help="YAML file of declared facts (docs/what-if.md).")],
    policy: Annotated[
        Path | None,
        typer.Option("--policy", metavar="FILE", help="Policy whose exporter, recipients, packs and limits count."),
    ] = None,
    output: Annotated[VerdictFormat, typer.Option("--format", help="The alert, or the verdict.")] = VerdictFormat.text,
) -> None:
    """Decide over declared facts, without data or ledger: exit status 0 allow, 3 hold, 4 block."""
    from export_guard.cli.what_if import decide_facts

    raise typer.Exit(decide_facts(facts, policy, output.value))


@app.command("replay")
def replay_command(
    policy: Annotated[Path, typer.Option("--policy", metavar="FILE", help="The policy to try out.")],
    since: Annotated[
        str | None, typer.Option("--since", metavar="DATE", help="First day (UTC) that is decided once more.")
    ] = None,
    ledger: Annotated[
        str | None, typer.Option("--ledger", metavar="URL", help="SQLAlchemy URL (default: $EXPORT_GUARD_LEDGER).")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")] = False,
) -> None:
    """Decide what left so far once more under another policy, and say what would have changed. Writes nothing."""
    from export_guard.cli.replay import replay_ledger
    from export_guard.cli.scan_options import day

    first = None if since is None else day(since, "--since")
    raise typer.Exit(replay_ledger(policy, first, ledger, as_json=as_json))


@baseline_app.command("add")
def baseline_add_command(
    path: Annotated[str, typer.Argument(metavar="DATA", help="A dataset in which it is found, a usual one.")],
    column: Annotated[
        str, typer.Option("--column", metavar="COLUMN", help="The column, or the path of a nested part.")
    ],
    kind: Annotated[str, typer.Option("--kind", metavar="KIND", help="The kind that was found, and that it is not.")],
    by: Annotated[str, typer.Option("--by", metavar="NAME", help="Who accepts it.")],
    why: Annotated[str, typer.Option("--why", metavar="TEXT", help="What the column really holds; no value of it.")],
    until: Annotated[str, typer.Option("--until", metavar="DATE", help="The last day on which this holds.")],
    dataset: Annotated[
        str | None,
        typer.Option(
            "--dataset", metavar="PATTERN", help="End of the dataset's name (default: tables of these columns)."
        ),
    ] = None,
    file: BaselineFile = None,
    ner_model: NerModel = None,
) -> None:
    """Accept what was found in a column of DATA as none, for content like the present one."""
    from export_guard.cli.accepting import add_finding
    from export_guard.cli.scan_options import day

    raise typer.Exit(
        add_finding(
            path,
            column=column,
            kind=kind,
            by=by,
            why=why,
            until=day(until, "--until"),
            dataset=dataset,
            file=_baseline_file(file),
            ner_model=ner_model,
        )
    )


@baseline_app.command("list")
def baseline_list_command(file: BaselineFile = None) -> None:
    """List what is accepted: by whom, why, and until when."""
    from export_guard.cli.accepting import list_accepted

    raise typer.Exit(list_accepted(_baseline_file(file)))


@baseline_app.command("check")
def baseline_check_command(
    path: Annotated[str, typer.Argument(metavar="DATA", help="The dataset: a file, folder, glob or URL.")],
    file: BaselineFile = None,
    ner_model: NerModel = None,
) -> None:
    """Say which entries apply to DATA, which count again, and which are not needed; 3 when some count again."""
    from export_guard.cli.accepting import check_accepted

    raise typer.Exit(check_accepted(path, _baseline_file(file), ner_model))


def _baseline_file(given: Path | None) -> Path:
    return given or Path(os.environ.get("EXPORT_GUARD_BASELINE") or "export_guard_baseline.yaml").expanduser()


def main() -> None:
    """Run the command. Errors are one line on standard error; never a traceback, never a cell value."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a terminal that cannot show a sign gets its escape
            stream.reconfigure(errors="backslashreplace")
    try:
        app()
    except PolicyError as error:
        _fail(str(error), ExitCode.USAGE)  # as it is: each line is ``file:line: problem``, which editors jump to
    except ExportGuardError as error:
        _fail(f"export-guard: {error}", ExitCode.USAGE if isinstance(error, KeyMissingError) else ExitCode.FAILED)
    except BaseException as error:
        if not isinstance(error, Exception) and not is_panic(error):
            raise
        _fail(f"export-guard: stopped by an unexpected {type(error).__name__}; nothing is allowed", ExitCode.FAILED)


def _fail(message: str, code: ExitCode) -> None:
    typer.echo(message, err=True)
    sys.exit(code)
