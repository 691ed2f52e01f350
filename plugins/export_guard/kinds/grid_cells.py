"""Precise geolocation as codes: cells of global grids, and cells of mobile networks."""

from __future__ import annotations

from export_guard.kinds import place_checks as checks
from export_guard.kinds import place_precision as precision
from export_guard.kinds.kind import Kind, tags, words
from export_guard.kinds.location import BOUND

_CODE = "[2-9CFGHJMPQRVWX]"
_WORD = r"[^\x00-@\[-`{-\x7f\u3002\u30fb]{2,}"
"""Letters, of any script: what is in ASCII but no letter is left out."""
_ZONE = r"(?:0?[1-9]|[1-5][0-9]|60)"

KINDS: tuple[Kind, ...] = (
    Kind(
        "geohash",
        "precise_geolocation",
        "Geohash of a person or device",
        "Geohash (Niemeyer 2008)",
        words("geohash|geo hash|geohash5|geohash6|geohash7|geohash8|geohash9|geohash 7|ghash|location hash"),
        r"[0-9b-hjkmnp-z]{3,12}|[0-9B-HJKMNP-Z]{3,12}",
        random_hit_rate=0.2,
        tags=tags("cell"),
        contexts=BOUND,
        metres=precision.geohash,
    ),
    Kind(
        "h3_cell",
        "precise_geolocation",
        "H3 cell of a person or device",
        "H3 core library (cell index, mode 1)",
        words(
            "h3|h3 index|h3 cell|h3 09|h3 res 9|h3 res 10|h3 cell id|h3index|hex id|h3 hex|h3 address|h3 id|h3 res 8"
        ),
        r"(?:0x)?0?8[0-9a-fA-F]{14}|(?:5[7-9]|6[0-4])[0-9]{16}",
        checks.h3_cell,
        0.01,
        tags=tags("cell"),
        by_value=True,
        contexts=BOUND,
        metres=precision.h3,
    ),
    Kind(
        "plus_code",
        "precise_geolocation",
        "Plus code of a person or device",
        "Open Location Code specification",
        words("plus code|pluscode|open location code|olc|google plus code|olc code"),
        rf"(?i:[2-9C][2-9CFGHJMPQRV](?:{_CODE}{{6}}\+(?:{_CODE}{{2,7}})?|{_CODE}{{4}}00\+|{_CODE}{{2}}0000\+|000000\+))"
        rf"|{_CODE}{{4,6}}\+{_CODE}{{2,3}}(?:,? [^\x00-\x1f]{{2,60}})?",
        random_hit_rate=0.0,
        tags=tags("cell"),
        by_value=True,
        contexts=BOUND,
        metres=precision.plus_code,
    ),
    Kind(
        "s2_cell",
        "precise_geolocation",
        "S2 cell of a person or device",
        "S2 Geometry (cell id, token)",
        words("s2 cell|s2 cell id|s2id|s2 token|s2 id|s2cellid|s2 cell token"),
        r"[0-9a-fA-F]{1,16}|-?[0-9]{17,20}",
        random_hit_rate=0.5,
        tags=tags("cell"),
        contexts=BOUND,
        metres=precision.s2,
    ),
    Kind(
        "quadkey",
        "precise_geolocation",
        "Map tile of a person or device",
        "Bing Maps tile system",
        words("quadkey|quad key|map tile|tile quadkey|bing tile"),
        r"[0-3]{6,23}",
        random_hit_rate=0.01,
        tags=tags("cell"),
        contexts=BOUND,
        metres=precision.quadkey,
    ),
    Kind(
        "military_grid",
        "precise_geolocation",
        "MGRS or UTM reference of a person or device",
        "STANAG 2211 (MGRS, UTM)",
        words("mgrs|utm|mgrs grid|grid reference|mgrs location|utm coordinates|usng|mgrs reference|utm reference"),
        rf"{_ZONE} ?[C-HJ-NP-X] ?[A-HJ-NP-Z][A-HJ-NP-V] ?[0-9]{{1,5}} ?[0-9]{{1,5}}"
        rf"|{_ZONE} ?[C-HJ-NP-X]?,? ?[0-9]{{6}}(?:\.[0-9]+)?(?: ?m ?E)?[, ]+[0-9]{{5,8}}(?:\.[0-9]+)?(?: ?m ?N)?",
        random_hit_rate=0.3,
        tags=tags("cell"),
        contexts=BOUND,
        metres=precision.mgrs,
    ),
    Kind(
        "maidenhead_locator",
        "precise_geolocation",
        "Maidenhead locator of a person or device",
        "IARU Region 1 locator system",
        words("maidenhead|grid square|gridsquare|qth locator|maidenhead locator|my gridsquare"),
        r"[A-Ra-r]{2}[0-9]{2}(?:[A-Xa-x]{2}(?:[0-9]{2}(?:[A-Xa-x]{2})?)?)?",
        random_hit_rate=0.2,
        tags=tags("cell"),
        contexts=BOUND,
        metres=precision.maidenhead,
    ),
    Kind(
        "three_word_address",
        "precise_geolocation",
        "Three-word address of a person or device",
        "what3words (squares of 3 m)",
        words("what3words|w3w|what three words|what3words address|three word address|w3w address"),
        rf"(?:///)?{_WORD}[.\u3002\u30fb]{_WORD}[.\u3002\u30fb]{_WORD}",
        random_hit_rate=0.05,
        tags=tags("cell"),
        contexts=BOUND,
        metres=precision.square(3.0),
    ),
    Kind(
        "three_word_address_marked",
        "precise_geolocation",
        "Three-word address with its slashes",
        "what3words (squares of 3 m)",
        (),
        rf"///{_WORD}[.\u3002\u30fb]{_WORD}[.\u3002\u30fb]{_WORD}",
        random_hit_rate=0.0,
        tags=tags("cell"),
        by_value=True,
        contexts=BOUND,
        form_of="three_word_address",
        metres=precision.square(3.0),
    ),
    Kind(
        "cell_global_identity",
        "precise_geolocation",
        "Cell of a mobile network in which a device was",
        "3GPP TS 23.003 (CGI, ECGI, NCGI); ITU-T E.212",
        words(
            """
            cell global identity|cell global id|cgi|ecgi|ncgi|mcc mnc lac cid|mccmnclaccid|cell key|plmn cell|lai|
            mcc mnc lac ci|mcc mnc tac eci|serving cgi|first cgi|last cgi|last ecgi|utran cgi|cell identity
            """
        ),
        r"[2-79][0-9]{2}[-_:./| ]?[0-9]{2,3}[-_:./| ][0-9]{1,5}(?:[-_:./| ][0-9]{1,10})?"
        r"|[2-79][0-9]{2}[0-9]{2,3}[0-9A-Fa-f]{7,9}",
        checks.network_country,
        0.25,
        tags=tags("cell"),
        contexts=BOUND,
    ),
)
