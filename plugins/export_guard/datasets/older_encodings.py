"""Encodings from before UTF-8: which one some lines are in, and their text.

No byte is left out: where an encoding has no character for a byte, the byte stands for the character of that
number, as in Latin-1.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

_HIGH_RUN = re.compile(rb"[\x80-\xff]+")
_UTF8 = rb"(?:[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})+"
_UTF8_RUN = re.compile(_UTF8)
_ANY_UTF8_RUN = re.compile(rb"(?<![\x80-\xff])" + _UTF8 + rb"(?![\x80-\xff])")
_SEVERAL = 64
"""So many high bytes are needed before a rarer encoding than Western European is believed."""
_WESTERN = "cp1252"
_CANDIDATES = [
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "iso8859_2", "koi8_r",
    "shift_jis", "euc_jp", "gb18030", "big5", "euc_kr",
]  # fmt: skip
_MULTI_BYTE = {"shift_jis": "cp932", "euc_jp": "euc_jp", "gb18030": "gb18030", "big5": "cp950", "euc_kr": "cp949"}
"""Encodings of several bytes to a character, and the widest of each sort."""
_MOST_BYTES = 1 << 15
_AS_LATIN_1 = "export-guard-latin-1"


def _latin_1(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("latin-1"), error.end


codecs.register_error(_AS_LATIN_1, _latin_1)


@dataclass(frozen=True)
class Older:
    """The encoding that lines which are not UTF-8 are read in; ``sure`` when there was enough to tell it by."""

    encoding: str
    sure: bool

    def to_utf8(self, block: bytes) -> bytes:
        """Whole lines as UTF-8; what is UTF-8 already stays as it is."""
        if block.isascii() or _is_utf8(block):
            return block
        if self.encoding in _MULTI_BYTE:
            return b"".join(line if _is_utf8(line) else self._line(line) for line in block.splitlines(keepends=True))
        if _ANY_UTF8_RUN.search(block) is None:
            return _read(block, self.encoding)
        return _HIGH_RUN.sub(lambda run: _run(run, self.encoding), block)

    def _line(self, line: bytes) -> bytes:
        """A line in an encoding of several bytes to a character, unless it cannot be (such a one swallows signs)."""
        try:
            return line.decode(_MULTI_BYTE[self.encoding]).encode()
        except UnicodeDecodeError:
            return _HIGH_RUN.sub(lambda run: _run(run, _WESTERN), line)


def _run(run: re.Match[bytes], encoding: str) -> bytes:
    return run.group() if _UTF8_RUN.fullmatch(run.group()) else _read(run.group(), encoding)


def _read(raw: bytes, encoding: str) -> bytes:
    return raw.decode(encoding, _AS_LATIN_1).encode("utf-8", "replace")


def older_encoding(block: bytes) -> Older:
    """The likeliest encoding of the lines of a block that are not UTF-8."""
    lines = [line for line in block.splitlines() if not _is_utf8(line)]
    high = sum(len(run) for line in lines for run in _HIGH_RUN.findall(line))
    return Older(_likeliest(lines), True) if high >= _SEVERAL else Older(_WESTERN, False)


def _is_utf8(raw: bytes) -> bool:
    try:
        raw.decode()
    except UnicodeDecodeError:
        return False
    return True


def _likeliest(lines: list[bytes]) -> str:
    from charset_normalizer import from_bytes  # only for the few files that are not UTF-8

    best = from_bytes(b"\n".join(lines)[:_MOST_BYTES], cp_isolation=_CANDIDATES).best()
    return _WESTERN if best is None else best.encoding
