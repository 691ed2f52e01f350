"""Fit the model that weighs the evidence: ``python -m benchmarks.detection.fit PROFILES... [--write]``.

``PROFILES`` are files of :mod:`benchmarks.detection.profiles`. First every table is judged by a model that saw no
table of its source (cross-validation over sources: the figures printed are of these), then, with ``--write``, the model
is fitted on all of them and kept in ``plugins/export_guard/profile``. Needs scikit-learn, which the product does not.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np
from benchmarks.detection.fit_judge import stored
from benchmarks.detection.preparing import Prepared, prepared
from benchmarks.detection.profiles import read
from benchmarks.detection.tally import Decided, figures
from benchmarks.detection.validating import Model, fitted, nested

_ROOM = Path(__file__).parents[2] / "plugins" / "export_guard" / "profile"
_JUDGE, _NAMES = _ROOM / "judge.json", _ROOM / "header_model.npz"


def main() -> None:
    """Cross-validate, print, and write where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("profiles", nargs="+", type=Path)
    parser.add_argument(
        "--judge", nargs="*", type=Path, default=[], help="judge these with the model fitted on PROFILES"
    )
    parser.add_argument(
        "--nested", action="store_true", help="leave each source out of every step before its tables are judged: slow"
    )
    write = parser.add_mutually_exclusive_group()
    write.add_argument("--write", action="store_true", help="keep the model fitted on PROFILES")
    write.add_argument(
        "--write-scale", action="store_true", help="keep its scale of confidence only: what is reported stays the same"
    )
    options = parser.parse_args()
    tables = prepared(labelled for path in options.profiles for labelled in read(path))
    if options.nested:
        _print_all(tables, nested(tables))
        return
    model, answers = fitted(tables)
    _print_all(tables, answers)
    print(model.scale)
    for path in options.judge:
        others = prepared(read(path))
        _print(others, [model.said(table) for table in others], f"{path.stem}, not fitted on", lambda _: True)
    if options.write:
        _write(model)
    elif options.write_scale:
        _JUDGE.write_text(_as_json(json.loads(_JUDGE.read_text()) | {"scale": asdict(model.scale)}))


def _write(model: Model) -> None:
    weights, intercepts = model.names
    np.savez_compressed(_NAMES, weights=weights.astype(np.float16), intercepts=intercepts.astype(np.float32))
    _JUDGE.write_text(_as_json(stored(model.judge, model.scale)))


def _as_json(model: dict[str, object]) -> str:
    return json.dumps(model, separators=(",", ":")) + "\n"


def _print_all(tables: Sequence[Prepared], answers: Sequence[Decided]) -> None:
    _print(tables, answers, "every table", lambda _: True)
    for corpus in sorted({table.labelled.corpus for table in tables}):
        _print(tables, answers, corpus, lambda table, corpus=corpus: table.labelled.corpus == corpus)  # type: ignore[misc]


def _print(
    tables: Sequence[Prepared],
    answers: Sequence[Decided],
    title: str,
    chosen: Callable[[Prepared], bool],
) -> None:
    places = [place for place, table in enumerate(tables) if chosen(table)]
    print(f"== {title}: {len(places)} tables\n{figures([tables[i] for i in places], [answers[i] for i in places])}\n")


if __name__ == "__main__":
    main()
