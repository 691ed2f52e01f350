"""Vectorised validators of what was found inside a text; like :mod:`export_guard.kinds.checks` otherwise.

Each takes a series of found texts without nulls and returns a boolean series of equal length; nothing is raised,
whatever the texts are. All but :func:`base58_check` do without a Python call per value.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import numpy as np
import polars as pl

from export_guard.kinds import checks
from export_guard.kinds.kind import vocabulary

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from export_guard.kinds.kind import Check

_OCTETS = 4
_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_BASE58_BYTES = 25
_FILE_ENDINGS = vocabulary(
    "png jpg jpeg gif svg webp bmp ico css js ts tsx jsx mjs json xml html htm md txt csv pdf py rb go rs java php sh "
    "yml yaml toml lock map min zip gz tar whl exe dll so"
)
_NOBODYS = vocabulary("git hg svn")


def _decimal(texts: pl.Series) -> NDArray[np.float64]:
    return texts.cast(pl.Float64, strict=False).fill_null(float("nan")).to_numpy()


def _boolean(mask: NDArray[np.bool_]) -> pl.Series:
    return pl.Series(values=np.ascontiguousarray(mask), dtype=pl.Boolean)


def digits(low: int, high: int) -> Check:
    """``low`` to ``high`` digits in all, whatever stands between them."""

    def check(values: pl.Series) -> pl.Series:
        return values.str.count_matches("[0-9]").is_between(low, high)

    return check


def not_a_date(values: pl.Series) -> pl.Series:
    """Is not written as a date (``20240131``, ``2024-01-31``, ``31.01.2024``)."""
    month, day = "(?:0?[1-9]|1[0-2])", "(?:0?[1-9]|[12][0-9]|3[01])"
    year = "(?:19|20)[0-9]{2}"
    date = rf"^[(]?(?:{year}[-/. ]?{month}[-/. ]?{day}|{day}[-/. ]{month}[-/. ]{year}|{month}[-/. ]{day}[-/. ]{year})"
    return ~values.str.contains(date)


def telephone(values: pl.Series) -> pl.Series:
    """ITU-T E.164: 8 to 15 digits after a plus; 10 (and an extension) in North America; no round thousands."""
    bare = values.str.replace(r"(?i) ?(?:x|ext\.?) ?[0-9]+$", "")
    count = bare.str.count_matches("[0-9]")
    plus = values.str.starts_with("+")
    american = values.str.contains(r"^\+1[^0-9]") & (count != 11)
    amount = values.str.contains(r"^\+[0-9]{1,3}(?:[.,][0-9]{3})+$|^\+[0-9 ]* 000$")
    return (~plus & (count >= 10)) | (plus & count.is_between(8, 15) & ~american & ~amount)


def mail_host(values: pl.Series) -> pl.Series:
    """The part behind the last dot is no ending of files (``icon@2x.png``), the part before the at-sign no tool."""
    ending = values.str.extract(r"([A-Za-z]+)$").str.to_lowercase()
    user = values.str.extract(r"^([A-Za-z]+)@").str.to_lowercase()
    return ~ending.is_in(_FILE_ENDINGS).fill_null(value=True) & ~user.is_in(_NOBODYS).fill_null(value=False)


def public_ipv4(values: pl.Series) -> pl.Series:
    """RFC 6890: an address that the public internet routes (documentation networks count too)."""
    octets = _octets(values)
    first, second = octets[:, 0], octets[:, 1]
    private = (first == 10) | ((first == 172) & (second >= 16) & (second < 32)) | ((first == 192) & (second == 168))
    special = (first == 0) | (first == 127) | (first >= 224) | ((first == 169) & (second == 254))
    shared = (first == 100) & (second >= 64) & (second < 128)
    masks = (octets[:, 3] == 0) | (first == 255)
    return _boolean(~(private | special | shared | masks))


def unlike_a_version(values: pl.Series) -> pl.Series:
    """Public, and with numbers that versions rarely have: two over 59, or one over 59 and none under 10."""
    octets = _octets(values)
    large = (octets >= 60).sum(axis=1)
    return _boolean((large >= 2) | ((large == 1) & (octets >= 10).all(axis=1))) & public_ipv4(values)


def _octets(values: pl.Series) -> NDArray[np.int64]:
    parts = values.str.extract_all(r"[0-9]+").list.head(_OCTETS)
    numbers = [parts.list.get(i, null_on_oob=True).cast(pl.Int64, strict=False).fill_null(0) for i in range(_OCTETS)]
    return np.column_stack([n.to_numpy() for n in numbers]) if len(values) else np.zeros((0, _OCTETS), dtype=np.int64)


def ipv6(values: pl.Series) -> pl.Series:
    """RFC 4291: eight groups, or fewer around exactly one double colon."""
    groups = values.str.count_matches(r"[0-9A-Fa-f]{1,4}")
    doubles = values.str.count_matches("::")
    return ((groups == 8) & (doubles == 0)) | ((groups < 8) & (groups >= 3) & (doubles == 1))


def hardware_address(values: pl.Series) -> pl.Series:
    """IEEE 802: six bytes, not all alike; a letter or colons tell it from numbers in pairs."""
    bare = values.str.replace_all("[^0-9A-Fa-f]", "").str.to_lowercase()
    written = bare.str.contains("[a-f]") & ~bare.is_in(["f" * 12])
    return written & (bare.str.len_bytes() == 12)


def position(values: pl.Series) -> pl.Series:
    """WGS 84: a latitude and a longitude, about equally exact."""
    return _boolean(_pair(values)[0])


def telling_position(values: pl.Series) -> pl.Series:
    """A position of which one number is at least ten, as pairs of shares and results seldom are."""
    fits, one, other = _pair(values)
    return _boolean(fits & ((np.abs(one) >= 10) | (np.abs(other) >= 10)))


def _pair(values: pl.Series) -> tuple[NDArray[np.bool_], NDArray[np.float64], NDArray[np.float64]]:
    numbers = values.str.extract_all(r"[-+]?[0-9]+\.[0-9]+")
    texts = [numbers.list.get(place, null_on_oob=True).fill_null("") for place in range(2)]
    one, other = map(_decimal, texts)
    exact = [text.str.len_bytes().cast(pl.Int64) - text.str.extract(r"^([^.]*)").str.len_bytes() for text in texts]
    alike = (exact[0] - exact[1]).abs().to_numpy() <= 2
    return (np.abs(one) <= 90) & (np.abs(other) <= 180) & alike, one, other


_CHINESE = (
    r"^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])[0-9]{4}(?:19[2-9]|20[0-2])[0-9]"
    r"(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
)


def chinese_resident(values: pl.Series) -> pl.Series:
    """GB 11643: a province, a birth date and the check character (of any 18 digits, one in 70,000)."""
    return values.str.contains(_CHINESE) & checks.mod_11_2(values)


def snils(values: pl.Series) -> pl.Series:
    """Russian SNILS: weights 9..1, mod 101, 100 written as 00."""
    bare = values.str.replace_all("[^0-9]", "")
    fits = (bare.str.len_bytes() == 11).to_numpy()
    good = np.zeros(len(values), dtype=bool)
    if fits.any():
        text = bare.filter(pl.Series(fits)).str.join("").item().encode()
        numbers = np.frombuffer(text, dtype=np.uint8).reshape(-1, 11).astype(np.int64) - ord("0")
        total = numbers[:, :9] @ np.arange(9, 0, -1)
        good[fits] = (total % 101 % 100 == numbers[:, 9] * 10 + numbers[:, 10]) & (total > 0)
    return _boolean(good)


_HETU_LETTER = checks.letter(9, 31, "0123456789ABCDEFHJKLMNPRSTUVWXY")


def hetu(values: pl.Series) -> pl.Series:
    """Finnish personal identity code: date and number mod 31."""
    return _HETU_LETTER(values.str.replace(r"^([0-9]{6})[-+A-FU-Ya-fu-y]", "${1}"))


_ODD = np.array([1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23])


def codice_fiscale(values: pl.Series) -> pl.Series:
    """D.M. 23/12/1976: characters at odd and even places summed, mod 26, as the last letter."""
    bare = values.str.to_uppercase()
    fits = bare.str.contains("^[0-9A-Z]{15}[A-Z]$").to_numpy()
    good = np.zeros(len(values), dtype=bool)
    if fits.any():
        text = bare.filter(pl.Series(fits)).str.join("").item().encode()
        codes = np.frombuffer(text, dtype=np.uint8).reshape(-1, 16).astype(np.int64)
        numbers = np.where(codes >= ord("A"), codes - ord("A"), codes - ord("0"))
        total = _ODD[numbers[:, 0:15:2]].sum(axis=1) + numbers[:, 1:15:2].sum(axis=1)
        good[fits] = total % 26 == numbers[:, 15]
    return _boolean(good)


_NRIC_WEIGHTS = np.array([2, 7, 6, 5, 4, 3, 2])


def nric(values: pl.Series) -> pl.Series:
    """Singapore NRIC and FIN: weights 2, 7..2, plus 4 for T and G, mod 11."""
    fits = values.str.contains("^[STFG][0-9]{7}[A-Z]$").to_numpy()
    good = np.zeros(len(values), dtype=bool)
    if fits.any():
        text = values.filter(pl.Series(fits)).str.join("").item().encode()
        codes = np.frombuffer(text, dtype=np.uint8).reshape(-1, 9).astype(np.int64)
        rest = ((codes[:, 1:8] - 48) @ _NRIC_WEIGHTS + 4 * np.isin(codes[:, 0], [ord("T"), ord("G")])) % 11
        local = np.frombuffer(b"JZIHGFEDCBA", dtype=np.uint8)[rest]
        foreign = np.frombuffer(b"XWUTRQPNMLK", dtype=np.uint8)[rest]
        good[fits] = codes[:, 8] == np.where(np.isin(codes[:, 0], [ord("S"), ord("T")]), local, foreign)
    return _boolean(good)


def nino(values: pl.Series) -> pl.Series:
    """HMRC NIM39110: letters that are in use, and no prefix that is never given out."""
    allowed = values.str.contains(r"^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][^A-Z]*[A-D]$")
    return allowed & ~values.str.contains("^(?:BG|GB|NK|KN|TN|NT|ZZ)")


def base58_check(values: pl.Series) -> pl.Series:
    """Bitcoin base58check: the last four of 25 bytes are those of a double SHA-256 of the others."""
    return pl.Series([_base58_checked(text) for text in values.to_list()], dtype=pl.Boolean)


def _base58_checked(text: str) -> bool:
    number = 0
    for character in text:
        place = _BASE58.find(character)
        if place < 0:
            return False
        number = number * len(_BASE58) + place
    if number.bit_length() > 8 * _BASE58_BYTES:
        return False
    data = number.to_bytes(_BASE58_BYTES)
    return hashlib.sha256(hashlib.sha256(data[:-4]).digest()).digest()[:4] == data[-4:]


_PLACEHOLDERS = (
    r"(?i)^(?:user|my|your|db|the)?_?(?:password|passwd|passwort|pass|pwd|pw|secret|changeme|token|port|example|"
    r"placeholder|redacted|hidden|[*x.#-]+)[0-9]?$"
)
_NO_SECRETS = (
    r"(?i)^(?:env|os|self|config|settings|args|params|process|secrets|vault|sha-?[0-9]+|md5|base64|utf-?8|bcrypt|pbkdf2)"
    r"\b|[(]|\$\{|<|%s"
)


def secret_word(values: pl.Series) -> pl.Series:
    """A pass word that somebody chose or a machine made: a digit and a letter, no placeholder, no variable."""
    mixed = values.str.contains("[0-9]") & values.str.contains("[A-Za-z]")
    return mixed & ~values.str.contains(_PLACEHOLDERS) & ~values.str.contains(_NO_SECRETS)


def password_in_address(values: pl.Series) -> pl.Series:
    """The word between the colon and the at-sign of an address is no placeholder."""
    word = values.str.extract("://[^:]*:([^@]*)@").fill_null("")
    return (word != "") & ~word.str.contains(_PLACEHOLDERS) & ~word.str.contains(r"(?i)password|[(]|\$\{|<|%s")


def mixed_case(values: pl.Series) -> pl.Series:
    """Holds a capital letter, a small one and a digit."""
    return values.str.contains("[A-Z]") & values.str.contains("[a-z]") & values.str.contains("[0-9]")


def several_bases(values: pl.Series) -> pl.Series:
    """Holds adenine, cytosine and guanine: no line of one letter."""
    return values.str.contains("(?i)a") & values.str.contains("(?i)c") & values.str.contains("(?i)g")
