"""Ordinary notes of a business and its clinic: prose with numbers, codes and dates in it, and nobody's identifier."""

from __future__ import annotations

import re
from collections.abc import Callable

from benchmarks.detection.draw import DIGITS, LAST_DAY, UPPER, Draw
from benchmarks.detection.sensitive.health import DIAGNOSES, LABS, MEDICATIONS

CLINICAL = 0.2
"""Share of notes out of the clinic: to report health in them is right."""

_BUSINESS = (
    "Order {order} left the warehouse on {day}, {count} cartons, tracking {tracking}.",
    "Customer called about order {order}; refund of {money} approved, ticket {ticket} closed.",
    "Invoice {invoice} paid late, reminder sent {day}. Amount open: {money}.",
    "Pallet {pallet} exchanged at dock {dock}; driver waited {minutes} min.",
    "Part {part} replaced, firmware now {version}, next service at {count},000 km.",
    "Batch {batch} on hold since {day}: weight {weight} kg instead of {weight} kg.",
    "Delivered at {clock} to the reception, signed. Second parcel {tracking} follows on {day}.",
    "Price changed from {money} to {money} per unit, valid from {day}, list {version}.",
    "Meeting moved to {day} at {clock}, room {dock}; agenda in ticket {ticket}.",
    "Machine stopped with fault {fault} after {count} cycles, log offset {number}.",
    "Bin {bin} counted: {count} pieces, book value {money}, difference {minutes}.",
    "Return {ticket} received in {dock}, screen broken, serial label unreadable.",
    "Contract ends {day}; offer {invoice} over {count} months at {percent} % discount sent.",
    "Release {version} deployed at {clock}, build {hash}, {minutes} warnings.",
    "SKU {sku} out of stock until {day}, substitute {sku} offered for {money}.",
    "Container {container} arrived at gate {dock}, seal {number}, temperature {weight} C.",
    "Two of {count} units failed test {fault}; scrap {percent} %, rework booked under {batch}.",
    "Coupon {coupon} did not apply, {money} credited by hand, see chat of {day}.",
    "Job {number} took {minutes} min {minutes} s, {count},{batch3} rows, ratio {ratio}.",
    "Measured {ratio} mm and {ratio} mm, tolerance {ratio}, position x {ratio} y {ratio}.",
    "Shelf {bin} relabelled; EAN {ean} scans as {ean}, corrected.",
    "Asked to deliver before {clock}, ring twice, leave at door {dock} if nobody answers.",
)
_CLINIC = (
    "Follow-up {day}: {diagnosis}, {medication} {dose} mg daily, BP {systolic}/{diastolic}, pulse {pulse}.",
    "{lab} {value} on {day}, was {value}; repeat in {minutes} weeks. Code {icd}.",
    "Reports less pain since {day}. {medication} reduced to {dose} mg, review at {clock}.",
    "Seen for {diagnosis} ({icd}). Temp 36.{digit}, SpO2 9{digit} %, weight {weight} kg.",
    "Wound dry, {count} sutures removed, room {dock}, next visit {day} {clock}.",
    "No fever for {minutes} h, {medication} {dose} mg stopped, batch {batch} of the vaccine noted.",
)
_SLOT = re.compile(r"\{(\w+)\}")


def note(draw: Draw) -> str:
    """One note of one to three sentences."""
    sentences = _CLINIC if draw.chance(CLINICAL) else _BUSINESS
    count = draw.one((1, 1, 2, 2, 3))
    return " ".join(_SLOT.sub(lambda slot: _SLOTS[slot.group(1)](draw), draw.one(sentences)) for _ in range(count))


def _day(draw: Draw) -> str:
    form = draw.one(("%Y-%m-%d", "%d.%m.%Y", "%m/%d/%Y", "%d %b %Y", "%d %B"))
    return LAST_DAY.replace(year=draw.whole(2024, 2026), month=draw.whole(1, 12), day=draw.whole(1, 28)).strftime(form)


def _tracking(draw: Draw) -> str:
    return draw.one(
        (draw.digits(12), draw.digits(20), f"1Z{draw.letters(6)}{draw.digits(8)}", draw.form("RR#########DE"))
    )


_SLOTS: dict[str, Callable[[Draw], str]] = {
    "order": lambda draw: draw.one(
        (draw.digits(16), draw.digits(10), draw.form("#######-####"), draw.form("PO-######"))
    ),
    "tracking": _tracking,
    "ticket": lambda draw: draw.one(("#", "T-", "INC")) + draw.digits(7),
    "invoice": lambda draw: draw.form(draw.one(("INV-2026-#####", "R##########", "########/##"))),
    "pallet": lambda draw: draw.digits(18),
    "part": lambda draw: draw.form(draw.one(("###############", "??-####-##", "###.###.##"))),
    "batch": lambda draw: draw.digits(9),
    "batch3": lambda draw: draw.letters(3, DIGITS),
    "number": lambda draw: draw.digits(draw.whole(6, 13)),
    "count": lambda draw: str(draw.whole(2, 400)),
    "minutes": lambda draw: str(draw.whole(2, 59)),
    "money": lambda draw: draw.one(("EUR {:.2f}", "${:,.2f}", "{:.2f} USD")).format(draw.lognormal(4.5, 1.2)),
    "weight": lambda draw: f"{draw.real(2, 120):.1f}",
    "percent": lambda draw: str(draw.whole(1, 40)),
    "ratio": lambda draw: f"{draw.real(0, 99):.{draw.whole(2, 6)}f}",
    "digit": lambda draw: draw.letters(1, DIGITS),
    "dock": lambda draw: f"{draw.letters(1, 'ABCDEFG')}{draw.whole(1, 30)}",
    "bin": lambda draw: f"{draw.letters(1, 'EFJKM')}{draw.whole(10, 89)}.{draw.whole(0, 9)}",
    "fault": lambda draw: f"E{draw.whole(10, 99)}",
    "version": lambda draw: ".".join(str(draw.whole(0, 30)) for _ in range(draw.whole(2, 4))),
    "hash": lambda draw: draw.letters(draw.one((7, 12, 40)), "0123456789abcdef"),
    "sku": lambda draw: draw.form("??##-####-**"),
    "container": lambda draw: draw.one(("MSCU", "MAEU", "TGHU")) + draw.digits(7),
    "coupon": lambda draw: draw.letters(8, UPPER + DIGITS),
    "ean": lambda draw: "40" + draw.letters(11, DIGITS),
    "clock": lambda draw: f"{draw.whole(7, 19)}:{draw.whole(0, 59):02d}",
    "day": _day,
    "diagnosis": lambda draw: draw.one(DIAGNOSES)[1],
    "icd": lambda draw: draw.one(DIAGNOSES)[0],
    "medication": lambda draw: draw.one(MEDICATIONS),
    "dose": lambda draw: str(draw.one((5, 10, 20, 50, 100, 500))),
    "lab": lambda draw: draw.one(LABS)[1],
    "value": lambda draw: f"{draw.real(1, 200):.1f}",
    "systolic": lambda draw: str(draw.whole(100, 170)),
    "diastolic": lambda draw: str(draw.whole(60, 100)),
    "pulse": lambda draw: str(draw.whole(50, 110)),
}
