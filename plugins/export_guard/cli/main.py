"""What can be asked of ``export-guard``. Each command imports its work when it is called.

Starting the command must stay fast, so nothing here may import the rooms that load PyArrow, Polars,
SQLAlchemy or a host. An exception nobody expected is shown by its type only: its text may quote a cell.
"""

from __future__ import annotations

import gc
import io
import os
import sys
from pathlib import Path

import click
from click.exceptions import Exit

from export_guard import __version__
from export_guard.cli.exit_codes import ExitCode
from export_guard.cli.expectations import expectations_app
from export_guard.cli.ledger import ledger_app, report_app
from export_guard.cli.options import (
    baseline_file,
    country,
    country_column,
    day,
    decision,
    file_path,
    ner_model,
    subject,
    subject_unit,
    verdict_format,
)
from export_guard.cli.policy import policy_app
from export_guard.errors import ExportGuardError, KeyMissingError, PolicyError, is_panic

_COLLECT_AFTER = 200_000
"""New objects until Python looks for unreachable ones: starting makes many thousands, all of which stay."""


@click.group(
    name="export-guard",
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"], "show_default": True},
)
@click.version_option(
    __version__, prog_name="export-guard", message="%(prog)s %(version)s", help="Print the version and stop."
)
def app() -> None:
    """Looks into a dataset before it leaves, and says what is sensitive in it and whether it may go."""


@app.command("inspect")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@click.option(
    "--format",
    "output",
    type=click.Choice(["table", "json", "jsonl"]),
    default="table",
    help="jsonl prints one line per PATH as soon as it is read.",
)
@click.option("--baseline", metavar="FILE", type=file_path, help="Mark the findings that this file accepts.")
@click.option("--explain", metavar="COLUMN", help="Say instead why COLUMN was found to be something, value-free.")
@click.option("--hide-names", is_flag=True, help="With --explain: put positions in place of all other columns' names.")
@subject
@subject_unit
@country
@country_column
@ner_model
def inspect_command(
    paths: tuple[str, ...],
    output: str,
    baseline: Path | None,
    explain: str | None,
    hide_names: bool,
    subject: tuple[str, ...],
    subject_unit: str,
    country: str | None,
    country_column: str | None,
    ner_model: str | None,
) -> None:
    """List what each column holds and about how many people it is. Needs no policy and records nothing.

    PATH: files, folders, globs or URLs; each is one dataset.
    """
    from export_guard.cli.inspecting import inspect_paths
    from export_guard.cli.scan_options import scan_settings

    settings = scan_settings(subject, subject_unit, country, country_column, ner_model)
    if hide_names and explain is None:
        raise click.BadParameter("only --explain hides names", param_hint="--hide-names")
    if explain is not None:
        from export_guard.cli.explaining import explain_column

        raise Exit(explain_column(paths, explain, hide_names=hide_names, output=output, settings=settings))
    raise Exit(inspect_paths(paths, output, settings, baseline))


@app.command("approve")
@decision
@click.option("--by", metavar="NAME", required=True, help="Who approves; one of the policy's approvers.")
@click.option("--why", metavar="TEXT", required=True, help="Why it may leave.")
@click.option("--evidence", metavar="REF", multiple=True, help="What shows it: a ticket, a contract (repeatable).")
def approve_command(decision: str, by: str, why: str, evidence: tuple[str, ...]) -> None:
    """Approve what is held, once, for the data that was inspected; checked and put on record.

    DECISION: the one that held (d-…).
    """
    from export_guard.cli.approving import approve_hold

    raise Exit(approve_hold(decision, by, why, evidence))


@app.command("refuse")
@decision
@click.option("--by", metavar="NAME", required=True, help="Who refuses.")
@click.option("--why", metavar="TEXT", required=True, help="Why it may not leave.")
def refuse_command(decision: str, by: str, why: str) -> None:
    """Refuse what is held; that is final.

    DECISION: the one that held (d-…).
    """
    from export_guard.cli.approving import refuse_hold

    raise Exit(refuse_hold(decision, by, why))


@app.command("check")
@click.argument("path", metavar="PATH")
@click.option("--to", metavar="RECIPIENT|URL", required=True, help="Who gets it, or where it goes.")
@click.option("--policy", metavar="FILE", type=file_path, help="Policy file (default: $EXPORT_GUARD_POLICY).")
@click.option("--baseline", metavar="FILE", type=file_path, help="Accepted findings (default: $EXPORT_GUARD_BASELINE).")
@click.option("--relationship", metavar="NAME", help="The deal behind this export.")
@click.option("--purpose", metavar="TEXT", default="", help="What the data is for.")
@click.option(
    "--evidence",
    metavar="KIND=REF@DATE:BY",
    multiple=True,
    help="Declared evidence, valid until DATE, declared by BY (repeatable).",
)
@click.option(
    "--record/--dry-run",
    default=False,
    help="Write the decision to the ledger, so that it counts in the window.",
)
@verdict_format
@subject
@subject_unit
@country
@country_column
@ner_model
def check_command(
    path: str,
    to: str,
    policy: Path | None,
    baseline: Path | None,
    relationship: str | None,
    purpose: str,
    evidence: tuple[str, ...],
    record: bool,
    output: str,
    subject: tuple[str, ...],
    subject_unit: str,
    country: str | None,
    country_column: str | None,
    ner_model: str | None,
) -> None:
    """Say whether PATH may go to a recipient: exit status 0 allow, 3 hold, 4 block, 1 could not inspect.

    PATH: the dataset, as a file, folder, glob or URL.
    """
    from export_guard.cli.checking import check_path
    from export_guard.cli.declaring import declared_evidence, declared_relationship
    from export_guard.cli.scan_options import scan_settings

    raise Exit(
        check_path(
            path,
            to=to,
            policy=policy,
            baseline=baseline,
            relationship=declared_relationship(relationship),
            purpose=purpose,
            evidence=declared_evidence(evidence),
            record=record,
            output=output,
            settings=scan_settings(subject, subject_unit, country, country_column, ner_model),
        )
    )


@app.command("what-if")
@click.argument("facts", metavar="FACTS", type=file_path)
@click.option(
    "--policy",
    metavar="FILE",
    type=file_path,
    help="Policy whose exporter, recipients, packs and limits count.",
)
@verdict_format
def what_if_command(facts: Path, policy: Path | None, output: str) -> None:
    """Decide over declared facts, without data or ledger: exit status 0 allow, 3 hold, 4 block.

    FACTS: YAML file of declared facts (docs/what-if.md).
    """
    from export_guard.cli.what_if import decide_facts

    raise Exit(decide_facts(facts, policy, output))


@app.command("replay")
@click.option("--policy", metavar="FILE", type=file_path, required=True, help="The policy to try out.")
@click.option("--since", metavar="DATE", help="First day (UTC) that is decided once more.")
@click.option("--ledger", metavar="URL", help="SQLAlchemy URL (default: $EXPORT_GUARD_LEDGER).")
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of a table.")
def replay_command(policy: Path, since: str | None, ledger: str | None, as_json: bool) -> None:
    """Decide what left so far once more under another policy, and say what would have changed. Writes nothing."""
    from export_guard.cli.replay import replay_ledger

    first = None if since is None else day(since, "--since")
    raise Exit(replay_ledger(policy, first, ledger, as_json=as_json))


@app.group("baseline", no_args_is_help=True)
def baseline_app() -> None:
    """Findings that people have accepted."""


@baseline_app.command("add")
@click.argument("path", metavar="DATA")
@click.option("--column", metavar="COLUMN", required=True, help="The column, or the path of a nested part.")
@click.option("--kind", metavar="KIND", required=True, help="The kind that was found, and that it is not.")
@click.option("--by", metavar="NAME", required=True, help="Who accepts it.")
@click.option("--why", metavar="TEXT", required=True, help="What the column really holds; no value of it.")
@click.option("--until", metavar="DATE", required=True, help="The last day on which this holds.")
@click.option("--dataset", metavar="PATTERN", help="End of the dataset's name (default: tables of these columns).")
@baseline_file
@ner_model
def baseline_add_command(
    path: str,
    column: str,
    kind: str,
    by: str,
    why: str,
    until: str,
    dataset: str | None,
    file: Path | None,
    ner_model: str | None,
) -> None:
    """Accept what was found in a column of DATA as none, for content like the present one.

    DATA: a dataset in which it is found, a usual one.
    """
    from export_guard.cli.accepting import add_finding

    raise Exit(
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
@baseline_file
def baseline_list_command(file: Path | None) -> None:
    """List what is accepted: by whom, why, and until when."""
    from export_guard.cli.accepting import list_accepted

    raise Exit(list_accepted(_baseline_file(file)))


@baseline_app.command("check")
@click.argument("path", metavar="DATA")
@baseline_file
@ner_model
def baseline_check_command(path: str, file: Path | None, ner_model: str | None) -> None:
    """Say which entries apply to DATA, which count again, and which are not needed; 3 when some count again.

    DATA: the dataset, as a file, folder, glob or URL.
    """
    from export_guard.cli.accepting import check_accepted

    raise Exit(check_accepted(path, _baseline_file(file), ner_model))


app.add_command(ledger_app)
app.add_command(report_app)
app.add_command(policy_app)
app.add_command(expectations_app)


def _baseline_file(given: Path | None) -> Path:
    return given or Path(os.environ.get("EXPORT_GUARD_BASELINE") or "export_guard_baseline.yaml").expanduser()


def main() -> None:
    """Run the command. Errors are one line on standard error; never a traceback, never a cell value."""
    gc.set_threshold(_COLLECT_AFTER)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a terminal that cannot show a sign gets its escape
            stream.reconfigure(errors="backslashreplace")
    try:
        app(prog_name="export-guard")
    except PolicyError as error:
        _fail(str(error), ExitCode.USAGE)  # as it is: each line is ``file:line: problem``, which editors jump to
    except ExportGuardError as error:
        _fail(f"export-guard: {error}", ExitCode.USAGE if isinstance(error, KeyMissingError) else ExitCode.FAILED)
    except BaseException as error:
        if not isinstance(error, Exception) and not is_panic(error):
            raise
        _fail(f"export-guard: stopped by an unexpected {type(error).__name__}; nothing is allowed", ExitCode.FAILED)


def _fail(message: str, code: ExitCode) -> None:
    click.echo(message, err=True)
    sys.exit(code)
