"""Tables with labelled columns: the figures of the corpus' own scorer, and how well confidence is calibrated."""

from __future__ import annotations

import contextlib
import importlib.util
import io
import json
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from benchmarks.detection import inspecting
from benchmarks.detection.calibration import Judged, as_text

from export_guard.errors import ExportGuardError
from export_guard.kinds import catalogue

Line = Mapping[str, Any]
"""What was found in one file, as ``score.py`` reads it: ``file``, and ``columns`` with position, family, confidence."""


def run(folder: Path, wrong_columns: bool) -> None:
    """Inspect every table of a corpus in this process and print the figures."""
    print(figures(folder, [line for path in tables(folder) if (line := _line(path)) is not None], wrong_columns))


def figures(folder: Path, lines: Sequence[Line], wrong_columns: bool = False) -> str:
    """Both parts of the answer in words."""
    scorer = load_scorer(folder)
    title = "calibration of the findings on definite columns (right: an accepted family)"
    return f"{scored(scorer, folder, lines, wrong_columns)}\n{title}\n{as_text(judged(scorer, folder, lines))}"


def tables(folder: Path) -> list[Path]:
    """Files of the corpus."""
    return sorted(path for path in (folder / "tables").glob("*/*") if path.is_file())


def load_scorer(folder: Path) -> ModuleType:
    """The corpus' ``score.py``: it brings the definitions. Raises ``FileNotFoundError`` where there is none."""
    path = folder / "score.py"
    if not path.is_file():
        raise FileNotFoundError(f"{folder} has no score.py; --corpus wants a labelled corpus")
    spec = importlib.util.spec_from_file_location("corpus_scorer", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def scored(scorer: ModuleType, folder: Path, lines: Iterable[Line], wrong_columns: bool = False) -> str:
    """What the scorer prints."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as found:
        found.writelines(json.dumps(line) + "\n" for line in lines)
        found.flush()
        arguments = ["score.py", "--corpus", str(folder), "--input", found.name, *(["--list"] if wrong_columns else [])]
        said, before = io.StringIO(), sys.argv
        sys.argv = arguments
        try:
            with contextlib.redirect_stdout(said):
                scorer.main()
        finally:
            sys.argv = before
    return said.getvalue()


def judged(scorer: ModuleType, folder: Path, lines: Iterable[Line]) -> list[Judged]:
    """Every sensitive finding on a column with one definite answer, right where its family is an accepted one.

    Findings weigh less in a file with many of them, so that every file has the same say.
    """
    labels = scorer.load_labels(folder)
    made = []
    for line in lines:
        name = next((name for name in labels if line["file"].endswith(f"/{name}")), None)
        if name is None:
            continue
        accepted = {
            row["pos"]: _accepted(scorer, row) for row in labels[name] if not (row["ambiguous"] or row.get("empty"))
        }
        found = [c for c in line["columns"] if c["family"] is not None and c["position"] in accepted]
        made += [Judged(c["confidence"], c["family"] in accepted[c["position"]], 1 / len(found)) for c in found]
    return made


def _accepted(scorer: ModuleType, row: Mapping[str, Any]) -> set[str]:
    also = row.get("also") or []
    families = [row["dsp_category"], *row.get("alt", []), *([also] if isinstance(also, str) else also)]
    return {scorer.family_of(family) for family in families}


def _line(path: Path) -> dict[str, Any] | None:
    try:
        found = inspecting.findings(str(path))
    except ExportGuardError as error:
        print(f"{path.parent.name}/{path.name}: {error}", file=sys.stderr)  # the scorer counts it as missing
        return None
    columns = [
        {"position": f.column.position, "family": catalogue.kind(f.kind).family, "confidence": f.confidence}
        for f in found
    ]
    return {"file": str(path), "columns": columns}
