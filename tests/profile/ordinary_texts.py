"""Ordinary notes, log lines, comments and JSON blobs, full of numbers and codes, with nobody's identifier in them."""

from __future__ import annotations

import json
import random
import string
import uuid
from datetime import datetime, timedelta


def ordinary_texts(count: int, seed: int) -> list[str]:
    """So many texts of all sorts, the same for the same seed."""
    r = random.Random(seed)
    return [r.choice((_note, _note, _log, _comment, _blob))(r) for _ in range(count)]


def notes(count: int, seed: int) -> list[str]:
    """So many notes of a business."""
    r = random.Random(seed)
    return [_note(r) for _ in range(count)]


def _digits(r: random.Random, count: int) -> str:
    return "".join(r.choices(string.digits, k=count))


def _code(r: random.Random, form: str) -> str:
    alphabets = {"#": string.digits, "?": string.ascii_uppercase, "*": string.ascii_uppercase + string.digits}
    return "".join(r.choice(alphabets[c]) if c in alphabets else c for c in form)


def _day(r: random.Random) -> str:
    day = datetime(2024, 1, 1) + timedelta(days=r.randrange(900), seconds=r.randrange(86_400))
    return day.strftime(r.choice(("%Y-%m-%d", "%d.%m.%Y", "%m/%d/%Y", "%d %B %Y", "%Y-%m-%dT%H:%M:%SZ", "%Y%m%d")))


def _uuid(r: random.Random) -> str:
    return str(uuid.UUID(int=r.getrandbits(128)))


def _private(r: random.Random) -> str:
    return f"10.1.{r.randrange(256)}.{r.randrange(256)}"


def _version(r: random.Random) -> str:
    return ".".join(str(r.randrange(40)) for _ in range(r.randint(2, 4)))


def _number(r: random.Random) -> str:
    return r.choice(
        (
            lambda: f"order {_digits(r, 16)}",
            lambda: f"order no. {_digits(r, 10)}",
            lambda: f"PO-{_digits(r, 6)}",
            lambda: f"invoice {_code(r, 'INV-2026-#####')}",
            lambda: f"tracking {_digits(r, r.choice((12, 20, 22)))}",
            lambda: f"tracking number {_code(r, '####-####-####')}",
            lambda: f"tracking {_code(r, '###-###-####')}",
            lambda: f"parcel {_code(r, '1Z******##########')}",
            lambda: f"part {_code(r, '##-####-##')}",
            lambda: f"part no. {_code(r, '###-##-####')}",
            lambda: f"SKU {_code(r, '??##-####-**')}",
            lambda: f"batch {_code(r, '?######')}",
            lambda: f"lot {_digits(r, 9)}",
            lambda: f"ISBN 978-{_code(r, '#-##-######-#')}",
            lambda: f"EAN 40{_digits(r, 11)}",
            lambda: f"ticket {_code(r, 'INC#######')}",
            lambda: f"pallet {_digits(r, 18)}",
            lambda: f"commit {''.join(r.choices('0123456789abcdef', k=r.choice((7, 12, 40))))}",
            lambda: f"id {uuid.UUID(int=r.getrandbits(128))}",
            lambda: f"at {r.randrange(1_600_000_000, 1_800_000_000)}",
            lambda: f"ts={r.randrange(1_600_000_000_000, 1_800_000_000_000)}",
            lambda: f"version {_version(r)}",
            lambda: f"v{_version(r)}",
            lambda: f"container MSCU{_digits(r, 7)}",
            lambda: f"{r.uniform(0.5, 4000):,.2f} EUR",
            lambda: f"${r.uniform(0.5, 90_000):,.2f}",
            lambda: f"x {r.uniform(0, 99):.4f} y {r.uniform(0, 99):.4f}",
            lambda: f"({r.uniform(0, 1):.5f}, {r.uniform(0, 1):.5f})",
            lambda: f"pixel ({r.randrange(4000)}, {r.randrange(4000)})",
            lambda: f"vector {', '.join(f'{r.uniform(-2, 2):.4f}' for _ in range(r.randint(3, 6)))}",
            lambda: f"ratio {r.random():.6f}",
            lambda: f"10.0.{r.randrange(256)}.{r.randrange(256)}",
            lambda: f"192.168.{r.randrange(256)}.{r.randrange(256)}:{r.randrange(1024, 65_536)}",
            lambda: f"shelf {_code(r, '?##.#')}",
            lambda: f"fault {_code(r, 'E##')}",
            lambda: f"{r.randrange(2, 60)} of {r.randrange(60, 400)} units",
            lambda: f"score {r.randrange(100)}/{r.randrange(100, 200)}",
            lambda: f"range {r.randrange(100, 400)}-{r.randrange(400, 999)}",
            lambda: f"size {r.randrange(10, 99)} x {r.randrange(10, 99)} x {r.randrange(10, 99)}",
            lambda: _day(r),
        )
    )()


_SENTENCES = (
    "Customer called about {}, refund approved.",
    "Replaced {} and {}, next service in spring.",
    "Delivered {} to the reception, {} follows.",
    "Price changed, see {} and {}.",
    "Two cartons of {} damaged, photo in {}.",
    "Meeting moved, agenda in {}.",
    "Card reader at dock {} fixed, phone line still down.",
    "Passport office closed until {}, visa desk open.",
    "She asked for {} again, he has {} ready.",
    "Patient waiting room painted, {} used.",
    "The client is on {}, source {} checked.",
    "Insurance for {} renewed, diagnosis of the fault: {}.",
    "Born in a garage, the firm now ships {} a day.",
    "SIM tray bent, {} sent back, cell battery fine.",
    "Login worked after {}, password reset mailed.",
)


def _note(r: random.Random) -> str:
    sentence = r.choice(_SENTENCES)
    return sentence.format(*(_number(r) for _ in range(sentence.count("{}"))))


def _log(r: random.Random) -> str:
    level = r.choice(("INFO", "WARN", "DEBUG", "ERROR"))
    stamp = datetime(2026, 1, 1) + timedelta(seconds=r.randrange(20_000_000))
    what = r.choice(
        (
            f"request {_uuid(r)} took {r.randrange(5000)} ms status={r.choice((200, 404, 500))}",
            f"worker-{r.randrange(99)} picked job {_digits(r, r.randint(6, 13))} attempt {r.randrange(9)}",
            f"GET /api/v{r.randrange(4)}/items/{_digits(r, 8)}?page={r.randrange(99)} {_private(r)}",
            f"sha256:{''.join(r.choices('0123456789abcdef', k=64))} pulled in {r.random() * 9:.3f}s",
            f"build {_version(r)}.{r.randrange(99999)} on node-{r.randrange(99)}",
            f"offset={_digits(r, 10)} partition={r.randrange(32)} lag={r.randrange(9999)}",
            f"User-Agent: Mozilla/5.0 Chrome/{r.randrange(90, 140)}.0.{r.randrange(9999)}.{r.randrange(200)}",
            f"etag={''.join(r.choices(string.ascii_letters + string.digits + '-_', k=27))} ttl={r.randrange(9999)}",
        )
    )
    return f"{stamp:%Y-%m-%d %H:%M:%S},{r.randrange(1000):03d} {level} [pool-{r.randrange(9)}] {what}"


def _comment(r: random.Random) -> str:
    return r.choice(
        (
            f"// see section {_version(r)} of the manual, table {r.randrange(99)}, {_number(r)}",
            f"# bump to {_version(r)}, {_number(r)}",
            f"TODO check {_number(r)} before {_day(r)}",
            f"doi:10.{r.randrange(1000, 9999)}/{_code(r, 'j.##########')} p. {r.randrange(99)}-{r.randrange(100, 300)}",
            f"0x{''.join(r.choices('0123456789abcdef', k=r.choice((8, 16, 64))))} -> 0x{r.getrandbits(32):08x}",
            f"{r.choice(('alpha', 'beta', 'gamma'))} = {r.uniform(-1, 1):.8f} +- {r.uniform(0, 0.1):.8f}",
        )
    )


def _blob(r: random.Random) -> str:
    return json.dumps(
        {
            "orderId": _digits(r, 12),
            "sku": _code(r, "??##-####-**"),
            "version": _version(r),
            "hash": "".join(r.choices("0123456789abcdef", k=32)),
            "ts": r.randrange(1_600_000_000, 1_800_000_000),
            "price": round(r.uniform(1, 900), 2),
            "id": str(uuid.UUID(int=r.getrandbits(128))),
            "note": _note(r),
        }
    )
