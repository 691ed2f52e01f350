"""One identifier in one of very many notes: whether it is found, and what is found where none was planted."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import date, timedelta

import pyarrow as pa
from benchmarks.detection import inspecting
from benchmarks.detection.draw import Draw
from benchmarks.detection.notes import note
from benchmarks.detection.plants import PLANTS, Plant

from export_guard.kinds import catalogue

NOTE = 2
"""Position of the notes in the table."""
_ALSO_TRUE = "personal_health"
"""The notes of the clinic do speak of health."""


def notes(seed: int, count: int) -> pa.Table:
    """So many notes with a number and a day each; nobody's identifier is in them."""
    draw = Draw(seed, "notes")
    days = [date(2025, 1, 1) + timedelta(days=place % 600) for place in range(count)]
    return pa.table({"note_id": range(1, count + 1), "written_on": days, "note": [note(draw) for _ in range(count)]})


def planted(table: pa.Table, plant: Plant, draw: Draw, cued: bool) -> pa.Table:
    """The same notes, one of which also holds a value of the plant's kind."""
    texts = table.column(NOTE).to_pylist()
    place = draw.whole(0, len(texts) - 1)
    parts = [texts[place], plant.sentence(draw, cued)]
    texts[place] = " ".join(parts if draw.chance(0.5) else parts[::-1])
    return table.set_column(NOTE, "note", pa.array(texts))


def kinds_in_notes(table: pa.Table) -> set[str]:
    """Sensitive kinds that our scan reports for the notes."""
    return {each.kind for each in inspecting.sensitive(table) if each.position == NOTE}


def run(seed: int, count: int, plants: Sequence[Plant] = PLANTS) -> None:
    """Plant each kind once bare and once after the word that people write before it; print what was found."""
    table = notes(seed, count)
    started = time.process_time()
    without = kinds_in_notes(table)
    print(f"seed {seed}; {count:,} notes; one scan {time.process_time() - started:.1f} CPU-s")
    false = {kind for kind in without if catalogue.kind(kind).family != _ALSO_TRUE}
    print(f"without any plant: {', '.join(sorted(false)) or 'no identifier reported'}")
    if without - false:
        print(f"  of the clinic's notes, rightly: {', '.join(sorted(without - false))}")
    print(f"\n  {'kind':22} {'bare':>8} {'cued':>8}   also reported")
    found = {False: 0, True: 0}
    for plant in plants:
        answers = []
        others: set[str] = set()
        for cued in found:
            reported = kinds_in_notes(planted(table, plant, Draw(seed, plant.name, cued), cued))
            answer = judged(plant, reported, without)
            found[cued] += answer == "found"
            answers.append(answer)
            others |= reported - without - set(plant.kinds)
        print(f"  {plant.name:22} {answers[0]:>8} {answers[1]:>8}   {', '.join(sorted(others))}".rstrip())
    print(f"\n  found {found[False]} of {len(plants)} bare, {found[True]} of {len(plants)} after their word")


def judged(plant: Plant, reported: set[str], without: set[str]) -> str:
    """``found``, ``missed``, or ``drowned`` where the kind is reported for the notes without the plant as well."""
    if without.intersection(plant.kinds):
        return "drowned"
    return "found" if reported.intersection(plant.kinds) else "missed"
