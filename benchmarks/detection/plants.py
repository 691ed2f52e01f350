"""Identifiers as people write them into a note: the kinds whose written form can be told inside a text."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from benchmarks.detection.draw import ALNUM, UPPER, Draw
from benchmarks.detection.people import Person, population
from benchmarks.detection.sensitive.pool import SENSITIVE

_COLUMNS = {column.name: column for group, _ in SENSITIVE for block in group for column in block}
_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_BARE = ("Please use {} from now on.", "Called back, gave {}.", "Changed to {} today.", "See {} as agreed.")


@dataclass(frozen=True)
class Plant:
    """One identifier that is hidden in one note.

    ``kinds`` are the acceptable answers. ``cue`` is what people write before it; the harder test is without.
    """

    name: str
    kinds: tuple[str, ...]
    written: Callable[[Draw], str]
    cue: str

    def sentence(self, draw: Draw, cued: bool) -> str:
        """A sentence that holds one value."""
        value = self.written(draw)
        return draw.one(_BARE).format(f"{self.cue} {value}" if cued else value)


def _as_column(name: str, template: str = "") -> Callable[[Draw], str]:
    """A value of one of the table's columns, put into a printed form (``#`` for each place)."""

    def written(draw: Draw) -> str:
        value = str(_COLUMNS[name].make(draw)(_someone(draw)))
        if not template:
            return value
        places = iter(c for c in value if c.isalnum())
        return "".join(next(places) if c == "#" else c for c in template)

    return written


def _spaced_card(draw: Draw) -> str:
    """Bare, a card number cannot be told from the tenth of all order numbers that pass its check."""
    number = str(_COLUMNS["payment_card"].make(draw)(_someone(draw))).replace(" ", "")
    lengths = (4, 6, 5) if len(number) == 15 else (4, 4, 4, 4)
    starts = [sum(lengths[:place]) for place in range(len(lengths))]
    return " ".join(number[start : start + length] for start, length in zip(starts, lengths, strict=True))


def _someone(draw: Draw) -> Person:
    return population(draw, 1)[0]


def _formed(*templates: str) -> Callable[[Draw], str]:
    return lambda draw: draw.form(draw.one(templates))


def _bitcoin(draw: Draw) -> str:
    """A pay-to-public-key-hash address: base 58 of the version, 20 bytes and four bytes of double SHA-256."""
    body = bytes([0, *(draw.whole(0, 255) for _ in range(20))])
    number = int.from_bytes(body + hashlib.sha256(hashlib.sha256(body).digest()).digest()[:4])
    text = ""
    while number:
        number, rest = divmod(number, 58)
        text = _BASE58[rest] + text
    return "1" + text


def _aws_key(draw: Draw) -> str:
    return "AKIA" + draw.letters(16, UPPER + "234567")


def _github_token(draw: Draw) -> str:
    return "ghp_" + draw.letters(36, ALNUM + UPPER.lower())


def _point(draw: Draw) -> str:
    return draw.one(("{:.6f}, {:.6f}", "{:.5f},{:.5f}")).format(draw.real(30, 60), draw.real(-120, 30))


PLANTS: tuple[Plant, ...] = (
    Plant("us_ssn", ("us_ssn",), _as_column("us_ssn"), "SSN"),
    Plant("us_itin", ("us_itin", "us_ssn"), _as_column("us_itin", "###-##-####"), "ITIN"),
    Plant("payment_card", ("payment_card",), _spaced_card, "card"),
    Plant("iban", ("iban",), _as_column("iban"), "IBAN"),
    Plant("email", ("email",), _as_column("email"), "mail"),
    Plant("phone", ("phone",), _formed("+49 30 #### ####", "+1 (2##) 555-01##", "+44 20 7946 0###",
    "(212) 555-01##"), "tel."),
    Plant("us_mbi", ("us_mbi",), _as_column("us_mbi", "####-###-####"), "Medicare id"),
    Plant("gb_nhs_number", ("gb_nhs_number",), _as_column("gb_nhs_number", "### ### ####"), "NHS number"),
    Plant("gb_nino", ("gb_nino",), _as_column("gb_nino", "## ## ## ## #"), "NINO"),
    Plant("in_aadhaar", ("in_aadhaar",), _as_column("in_aadhaar", "#### #### ####"), "Aadhaar"),
    Plant("in_pan", ("in_pan",), _as_column("in_pan"), "PAN"),
    Plant("br_cpf", ("br_cpf",), _as_column("br_cpf", "###.###.###-##"), "CPF"),
    Plant("it_codice_fiscale", ("it_codice_fiscale",), _as_column("it_codice_fiscale"), "codice fiscale"),
    Plant("es_dni", ("es_dni",), _as_column("es_dni", "#########"), "DNI"),
    Plant("fr_nir", ("fr_nir",), _as_column("fr_nir", "# ## ## ## ### ### ##"), "NIR"),
    Plant("pl_pesel", ("pl_pesel",), _as_column("pl_pesel"), "PESEL"),
    Plant("cn_resident_id", ("cn_resident_id",), _as_column("cn_resident_id"), "resident id"),
    Plant("kr_rrn", ("kr_rrn",), _as_column("kr_rrn", "######-#######"), "RRN"),
    Plant("mx_curp", ("mx_curp",), _as_column("mx_curp"), "CURP"),
    Plant("cl_rut", ("cl_rut",), _as_column("cl_rut"), "RUT"),
    Plant("fi_hetu", ("fi_hetu",), _as_column("fi_hetu"), "hetu"),
    Plant("be_national_number", ("be_national_number",), _as_column("be_national_number", "##.##.##-###.##"),
    "rijksregister"),
    Plant("ipv4", ("ipv4",), _as_column("ipv4"), "IP"),
    Plant("ipv6", ("ipv6",), _as_column("ipv6"), "IPv6"),
    Plant("mac_address", ("mac_address",), _as_column("mac_address"), "MAC"),
    Plant("imei", ("imei", "device_identifier"), _as_column("imei"), "IMEI"),
    Plant("iccid", ("iccid",), _as_column("iccid"), "SIM"),
    Plant("vin", ("vin",), _as_column("vin"), "VIN"),
    Plant("bitcoin_address", ("bank_account_number",), _bitcoin, "wallet"),
    Plant("aws_key", ("access_token", "password"), _aws_key, "key"),
    Plant("github_token", ("access_token", "password"), _github_token, "token"),
    Plant("json_web_token", ("access_token", "session_id"), _as_column("access_token"), "token"),
    Plant("password_hash", ("password_hash", "password"), _as_column("password_hash"), "hash"),
    Plant("coordinate_pair", ("coordinate_pair", "latitude", "longitude"), _point, "position"),
)  # fmt: skip
