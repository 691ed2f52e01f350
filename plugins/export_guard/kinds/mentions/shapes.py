"""Forms that no check digit confirms: what tells them is how they are written, and what does not stand before them."""

from __future__ import annotations

from export_guard.kinds.mentions import text_checks
from export_guard.kinds.mentions.mention import DASH, Group, Mention

_OCTET = r"(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
_FLOAT = r"-?[0-9]{1,3}\.[0-9]{4,}"
_AREA = r"(?:00[1-9]|0[1-9][0-9]|[1-578][0-9]{2}|6[0-57-9][0-9]|66[0-57-9])"
_SERIAL = r"(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})"
_GROUPS = r"[2-9][0-9]{2}[ .-][2-9][0-9]{2}[ .-][0-9]{4}"
_EXTENSION = r"(?: ?(?:x|ext\.?) ?[0-9]{1,6})?"
_OF_THINGS = (
    "part|parts|sku|item|items|model|article|artikel|batch|charge|lot|isbn|issn|upc|ean|gtin|doi|tracking|shipment|"
    "parcel|awb|order|orders|bestellung|invoice|rechnung|po|rma|serial|drawing|patent|version|ver|release|build|"
    "firmware|fw|driver|kernel|sdk|v"
)

SHAPES = Group(
    "shapes",
    (
        Mention(
            "us_ssn",
            "us_ssn",
            rf"{_AREA}{DASH}(?:0[1-9]|[1-9][0-9]){DASH}{_SERIAL}",
            form="us_ssn_dashed",
            likely=0.8,
            alike=("us_itin",),
        ),
        Mention(
            "us_itin",
            "us_itin",
            rf"9[0-9]{{2}}{DASH}(?:5[0-9]|6[0-5]|7[0-9]|8[0-8]|9[0-24-9]){DASH}[0-9]{{4}}",
            form="us_itin_dashed",
            likely=0.8,
            alike=("us_ssn",),
        ),
        Mention(
            "phone",
            "phone",
            r"\+[1-9][0-9]{0,2}[ .-]?[(]?[0-9]{1,5}[)]?(?:[ .-]?[0-9]{2,5}){2,4}|(?:1[ .-])?[(][2-9][0-9]{2}[)] ?"
            rf"[2-9][0-9]{{2}}[ .-][0-9]{{4}}{_EXTENSION}|1[ .-]{_GROUPS}{_EXTENSION}",
            text_checks.telephone,
            form="phone_formatted",
            likely=0.8,
        ),
        Mention(
            "phone_in_groups",
            "phone",
            f"{_GROUPS}{_EXTENSION}",
            form="phone_in_groups",
            likely=0.8,
        ),
        Mention(
            "ipv4",
            "ipv4",
            rf"{_OCTET}(?:\.{_OCTET}){{3}}(?::[0-9]{{1,5}})?",
            text_checks.unlike_a_version,
            likely=0.8,
            by_most=True,
        ),
        Mention(
            "coordinate_pair",
            "coordinate_pair",
            rf"{_FLOAT}°?[NSns]?[,;/ ][ ]?{_FLOAT}°?[EWew]?",
            text_checks.telling_position,
            likely=0.7,
        ),
    ),
    trace=rf"[0-9]{{3}}{DASH}[0-9]{{2}}{DASH}[0-9]{{4}}|\+[1-9][0-9(. -]{{6}}"
    r"|[(]?[0-9]{3}[)]?[ .-]?[(]?[0-9]{3}[)]?[ .-][0-9]{3,4}|[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]",
    sign=r"\.[0-9]{4,}[°NSns]{0,2}[,;/ ]{1,2}-?[0-9]{1,3}\.[0-9]{4}",
    look_alikes=(
        rf"(?i-u:{_OF_THINGS})(?i-u:[ .:#_-]{{0,3}}(?:no|nr|number|id))?[ .:#=_-]{{0,3}}[A-Za-z]{{0,3}}"
        r"[0-9][0-9A-Za-z./-]*",
        r"[A-Za-z][A-Za-z0-9_.-]*/[0-9]+(?:\.[0-9]+)+",
        r"[0-9]+(?:\.[0-9]+){4,}",
        rf"{_OCTET}(?:\.{_OCTET}){{3}}/[0-9]+",
        r"-?[0-9]+\.[0-9]+(?:\s*[,;/ ]\s*-?[0-9]+\.[0-9]+){2,}",
        r"-?[0-9]+(?:\.[0-9]*)?(?:\s*[,;/ ]\s*-?[0-9]+(?:\.[0-9]*)?){3,}",
        rf"{_FLOAT}[,;/ ][ ]?{_FLOAT} ?(?:[mck]?m|px|kg|g|s|ms|%|[kMG]?Hz|[mk]?V|A|W|°?C|°F)",
    ),
)
"""Social security numbers as printed, telephone numbers, addresses of the internet, positions."""
