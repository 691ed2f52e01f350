"""Codes of letters and digits whose make-up is theirs alone."""

from __future__ import annotations

from export_guard.kinds import checks
from export_guard.kinds.mentions import text_checks
from export_guard.kinds.mentions.mention import DATE6, Group, Mention

_LENGTHS = {
    15: "NO", 16: "BE", 18: "DK|FI|FO|GL|NL|FK|SD", 19: "MK|SI", 20: "AT|BA|EE|KZ|LT|LU|XK|MN", 21: "CH|HR|LI|LV",
    22: "BG|BH|CR|DE|GB|GE|IE|ME|RS|VA", 23: "AE|GI|IL|IQ|OM|TL|SO", 24: "AD|CZ|ES|MD|PK|RO|SA|SE|SK|TN|VG",
    25: "LY|PT|ST", 26: "IS|TR", 27: "BI|DJ|FR|GR|IT|MC|MR|SM", 28: "AL|AZ|BY|CY|DO|GT|HU|LB|NI|PL|SV",
    29: "BR|EG|PS|QA|UA", 30: "JO|KW|MU|YE", 31: "MT|SC", 32: "LC", 33: "RU",
}  # fmt: skip
"""Length of an IBAN with its country (ISO 13616 registry): what follows in the sentence is not taken along."""
_MBI = "AC-HJKMNP-RT-Y"


def _iban(length: int, countries: str) -> str:
    groups, rest = divmod(length - 4, 4)
    tail = rf" ?[0-9A-Z]{{{rest}}}" if rest else ""
    return rf"(?:{countries})[0-9]{{2}}(?: ?[0-9A-Z]{{4}}){{{groups}}}{tail}"


_IBANS = "|".join(_iban(length, countries) for length, countries in _LENGTHS.items())
_COMPACT_LOWER = _IBANS.replace(" ?", "").lower()

CODES = Group(
    "codes",
    (
        Mention("iban", "iban", f"{_IBANS}|{_COMPACT_LOWER}", checks.iban, 0.011, form="iban"),
        Mention(
            "mx_curp",
            "mx_curp",
            rf"[A-Z][AEIOUX][A-Z]{{2}}{DATE6}[HMX][A-Z]{{2}}[B-DF-HJ-NP-TV-Z]{{3}}[A-Z0-9][0-9]",
        ),
        Mention(
            "it_codice_fiscale",
            "it_codice_fiscale",
            r"[A-Za-z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRSTabcdehlmprst][0-9LMNPQRSTUV]{2}[A-Za-z]"
            r"[0-9LMNPQRSTUV]{3}[A-Za-z]",
            text_checks.codice_fiscale,
            0.039,
        ),
        Mention(
            "vin",
            "vin",
            r"[1-9A-HJ-NPR-Z][A-HJ-NPR-Z0-9]{2}[A-HJ-NPR-Z0-9]{5}[0-9X][A-HJ-NPR-Z0-9]{4}[0-9]{4}",
            checks.all_of(checks.vin, lambda values: values.str.contains("[A-Z].*[A-Z]")),
            0.091,
        ),
        Mention(
            "us_mbi",
            "us_mbi",
            rf"[1-9][{_MBI}][{_MBI}0-9][0-9]-?[{_MBI}][{_MBI}0-9][0-9]-?[{_MBI}]{{2}}[0-9]{{2}}",
        ),
        Mention("in_pan", "in_pan", r"[A-Z]{3}P[A-Z][0-9]{4}[A-Z]"),
        Mention("gb_nino_spaced", "gb_nino", r"[A-Z]{2} [0-9]{2} [0-9]{2} [0-9]{2} [A-D]", text_checks.nino),
        Mention("gb_nino", "gb_nino", r"[A-Z]{2}[0-9]{6} ?[A-Z]", text_checks.nino, 0.09),
        Mention(
            "es_dni",
            "es_dni",
            r"[0-9]{8}-?[A-Z]|[XYZ]-?[0-9]{7}-?[A-Z]",
            checks.letter(8, 23, "TRWAGMYFPDXBNJZSQVHLCKE", "XYZ"),
            0.044,
        ),
        Mention("sg_nric", "sg_nric", r"[STFG][0-9]{7}[A-Z]", text_checks.nric, 0.039),
    ),
    trace=r"[A-Z]{2}[0-9]{2} ?[0-9A-Z]{4} ?[0-9A-Z]{4} ?[0-9A-Z]{3}|[a-z]{2}[0-9]{13}|[A-Z]{3}P[A-Z][0-9]{4}[A-Z]"
    r"|[A-Z]{2} ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[A-Z]|[A-Za-z]{6}[0-9LMNPQRSTUV]{2}[A-Za-z][0-9LMNPQRSTUV]{2}[A-Za-z]"
    r"|[A-Z]{4}[0-9]{6}[HMX]|[1-9][A-Z][A-Z0-9][0-9]-?[A-Z][A-Z0-9][0-9]-?[A-Z]{2}|[A-HJ-NPR-Z0-9]{17}|[0-9]{8}-?[A-Z]"
    r"|[STFGXYZ]-?[0-9]{7}-?[A-Z]",
    look_alikes=(r"10\.[0-9]{4,}/[0-9A-Za-z./()_-]+",),
)  # fmt: skip
"""Account numbers, tax codes, vehicle and insurance numbers."""
