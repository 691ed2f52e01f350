"""Other detectors on the same tables, side by side with ours."""

from __future__ import annotations

import json
import subprocess
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import fmean
from typing import Any

import pyarrow as pa
from benchmarks.detection import inspecting
from benchmarks.detection.adversarial import TITLES, scored, value_of, variants
from benchmarks.detection.corpus import Line, load_scorer, tables
from benchmarks.detection.corpus import scored as corpus_scored
from benchmarks.detection.peer_labels import kind_of
from benchmarks.detection.peer_worker import PEERS
from benchmarks.detection.scoring import Figures, Reported
from benchmarks.detection.table import Table

from export_guard.datasets import open_dataset
from export_guard.errors import ExportGuardError
from export_guard.kinds import catalogue

WORKER = Path(__file__).with_name("peer_worker.py")
_COLUMNS = 200
"""Very wide tables are cut, for detectors that take a millisecond a cell."""


@dataclass
class Peer:
    """One detector under an interpreter that has it. ``trouble`` says why it gave no (more) answers."""

    name: str
    python: Path
    seconds: float
    version: str = ""
    trouble: str = ""
    spent: float = 0.0
    answers: list[list[tuple[int, str, float]]] = field(default_factory=list)

    def ask(self, asked: Sequence[dict[str, Any]]) -> None:
        """Send every table; keep the answers that come before the time is up."""
        self.answers, started = [], time.monotonic()
        command = [str(self.python), str(WORKER), self.name]
        with subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        ) as process:
            clock = threading.Timer(self.seconds, process.kill)
            clock.start()
            said, complaint = process.communicate("".join(json.dumps(table) + "\n" for table in asked))
            clock.cancel()
        self.spent = time.monotonic() - started
        lines = said.split("\n")[:-1]  # a line that was cut off is no answer
        self.version = lines[0] if lines else ""
        self.answers = [json.loads(line) for line in lines[1:]]
        if len(lines) < 1 + len(asked):
            late = self.spent >= self.seconds
            last_words = (complaint.splitlines() or ["no answer"])[-1]
            self.trouble = f"stopped after {self.seconds:.0f} s" if late else last_words


def run(pythons: Sequence[Path], seeds: Sequence[int], rows: int, corpus: Path | None, seconds: float) -> None:
    """Ask ours and every detector that one of the interpreters has, and print the same figures for each."""
    made = {seed: variants(seed, rows, splitted=False) for seed in seeds}
    peers = available(pythons, seconds)
    for variant in ("named", "opaque") if seeds else ():
        _adversarial([(seed, made[seed][variant][0]) for seed in seeds], variant, peers)
    if corpus is not None:
        _corpus(corpus, rows, peers)


def available(pythons: Sequence[Path], seconds: float) -> list[Peer]:
    """Every detector once, under the first interpreter that has it; says of the others why not."""
    able: list[Peer] = []
    for name in PEERS:
        tried = []
        for python in pythons:
            peer = Peer(name, python, seconds)
            peer.ask([])
            if peer.version:
                able.append(peer)
                break
            tried.append(peer.trouble)
        else:
            print(f"{name}: skipped ({tried[-1] if tried else 'no interpreter given'})")
    return able


def cells(data: pa.Table, rows: int) -> dict[str, Any]:
    """A table as the peers get it: the headers, and the filled cells of each column as text."""
    columns = [
        [str(cell) for cell in column.slice(0, rows).to_pylist() if cell is not None and str(cell).strip()]
        for column in data.itercolumns()
    ]
    return {"headers": data.column_names[:_COLUMNS], "columns": columns[:_COLUMNS]}


def _adversarial(tables: Sequence[tuple[int, Table]], variant: str, peers: Sequence[Peer]) -> None:
    print(f"\n{variant} headers; seeds {', '.join(str(seed) for seed, _ in tables)}; mean")
    print("  " + " ".join([f"{'':32}", *(f"{title:>16.16}" for title in TITLES)]))
    started = time.monotonic()
    ours = [scored([table], inspecting.sensitive) for _, table in tables]
    _row("export-guard", ours, time.monotonic() - started)
    asked = [cells(table.data, table.data.num_rows) for _, table in tables]
    for peer in peers:
        peer.ask(asked)
        figures = [_figures(table, answer) for (_, table), answer in zip(tables, peer.answers, strict=False)]
        _row(peer.version, figures, peer.spent, peer.trouble)


def _figures(table: Table, answer: Sequence[tuple[int, str, float]]) -> Figures:
    reported = [
        Reported(position, kind, confidence)
        for position, label, confidence in answer
        if (kind := kind_of(label, table.truth[position].kinds)) is not None
    ]
    figures = Figures()
    figures.add(table.truth, reported)
    return figures


def _row(name: str, figures: Sequence[Figures], seconds: float, trouble: str = "") -> None:
    if not figures:
        print(f"  {name:32} {trouble}")
        return
    values = " ".join(f"{fmean(value_of(each, title) for each in figures):16.3f}" for title in TITLES)
    print(f"  {name:32} {values}  {seconds:.0f} s {trouble}".rstrip())


def _corpus(folder: Path, rows: int, peers: Sequence[Peer]) -> None:
    print(f"\ncorpus; first {rows} rows and {_COLUMNS} columns of each file")
    scorer = load_scorer(folder)
    files = list(_beginnings(folder, rows))
    ours = [_ours(path, data) for path, data in files]
    print("export-guard\n" + corpus_scored(scorer, folder, ours))
    for peer in peers:
        peer.ask([cells(data, rows) for _, data in files])
        lines = [_line(path, answer) for (path, _), answer in zip(files, peer.answers, strict=False)]
        print(f"{peer.version} ({peer.spent:.0f} s{', ' + peer.trouble if peer.trouble else ''})")
        print(corpus_scored(scorer, folder, lines))


def _beginnings(folder: Path, rows: int) -> Iterator[tuple[Path, pa.Table]]:
    for path in tables(folder):
        try:
            batch = next(batch for part in open_dataset(str(path)).parts() for batch in part.batches())
        except (ExportGuardError, StopIteration):
            continue  # the scorer counts the file as missing, for all detectors alike
        data = pa.Table.from_batches([batch])
        yield path, data.select(range(min(_COLUMNS, data.num_columns))).slice(0, rows)


def _ours(path: Path, data: pa.Table) -> Line:
    columns = [
        {"position": each.position, "family": catalogue.kind(each.kind).family} for each in inspecting.sensitive(data)
    ]
    return {"file": str(path), "columns": columns}


def _line(path: Path, answer: Sequence[tuple[int, str, float]]) -> Line:
    kinds = [(position, kind) for position, label, _ in answer if (kind := kind_of(label)) is not None]
    known = {kind.name: kind.family for kind in catalogue.all_kinds()}
    columns = [{"position": position, "family": known.get(kind, "identifier")} for position, kind in kinds]
    return {"file": str(path), "columns": columns}
