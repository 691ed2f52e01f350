"""How well detection works: ``python -m benchmarks.detection adversarial|freetext|corpus|peers``.

Figures are for people; nothing is asserted. Without ``--seed`` every run makes tables that nobody has seen.
"""

from __future__ import annotations

import argparse
import secrets
from pathlib import Path

_SEEDS = 1_000_000


def _adversarial(options: argparse.Namespace) -> None:
    from benchmarks.detection.adversarial import run

    run(_seeds(options), options.rows, options.split, options.write)


def _freetext(options: argparse.Namespace) -> None:
    from benchmarks.detection.freetext import run

    run(_first_seed(options), options.notes)


def _corpus(options: argparse.Namespace) -> None:
    from benchmarks.detection.corpus import run

    run(options.corpus, options.list)


def _peers(options: argparse.Namespace) -> None:
    from benchmarks.detection.peers import run

    run(options.python, _seeds(options), options.rows, options.corpus, options.seconds)


def _first_seed(options: argparse.Namespace) -> int:
    return secrets.randbelow(_SEEDS) if options.seed is None else int(options.seed)


def _seeds(options: argparse.Namespace) -> list[int]:
    first = _first_seed(options)
    return list(range(first, first + options.seeds))


def main() -> None:
    """Run one of the measurements and print its figures."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.detection", description=__doc__)
    commands = parser.add_subparsers(required=True)

    adversarial = commands.add_parser("adversarial", help="made tables, half sensitive columns, half look-alikes")
    adversarial.add_argument("--seeds", type=int, default=20, help="how many tables")
    adversarial.add_argument("--seed", type=int, help="the first seed, to repeat a run")
    adversarial.add_argument("--rows", type=int, default=2000)
    adversarial.add_argument("--split", action="store_true", help="the same columns over several tables")
    adversarial.add_argument("--write", type=Path, metavar="DIR", help="keep the tables and their truth")
    adversarial.set_defaults(run=_adversarial)

    freetext = commands.add_parser("freetext", help="one identifier in one of many notes, kind by kind")
    freetext.add_argument("--notes", type=int, default=100_000)
    freetext.add_argument("--seed", type=int, help="to repeat a run")
    freetext.set_defaults(run=_freetext)

    corpus = commands.add_parser("corpus", help="real tables with labelled columns")
    corpus.add_argument("--corpus", type=Path, required=True, metavar="DIR", help="with tables/, labels and score.py")
    corpus.add_argument("--list", action="store_true", help="print every wrong column")
    corpus.set_defaults(run=_corpus)

    peers = commands.add_parser("peers", help="other detectors on the same tables, where they are installed")
    peers.add_argument("--python", type=Path, nargs="+", required=True, help="interpreters of their environments")
    peers.add_argument("--seeds", type=int, default=3, help="how many made tables; 0 for the corpus alone")
    peers.add_argument("--seed", type=int, help="the first seed, to repeat a run")
    peers.add_argument("--rows", type=int, default=200, help="they are slow: a millisecond a cell is usual")
    peers.add_argument("--corpus", type=Path, metavar="DIR", help="also on a labelled corpus")
    peers.add_argument("--seconds", type=float, default=300.0, help="the most that one detector may take for one set")
    peers.set_defaults(run=_peers)

    options = parser.parse_args()
    options.run(options)


if __name__ == "__main__":
    main()
