"""Text of any encoding as a stream of valid UTF-8, with bounded memory.

The encoding is told from a byte order mark or from the first bytes that are not ASCII, wherever in the
file they come; after that it may not change. A file that mixes encodings is an error, because guessing
cell by cell would mean inspecting something else than what leaves.
"""

from __future__ import annotations

import codecs
import re
from typing import BinaryIO

from export_guard.datasets.stored_file import HEAD_BYTES, StoredFile
from export_guard.errors import InspectionError

_MARKS: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_HIGH_RUN = re.compile(rb"[\x80-\xff]+")
_UTF8_RUN = re.compile(
    rb"(?:[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})+",
)
_CONTROL = bytes(set(range(32)) - {0x07, 0x08, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1A, 0x1B, 0x1C, 0x1D, 0x1E, 0x1F, 0x01})
_SEVERAL = 64
"""So many high bytes are needed before a rarer encoding than Western European is believed."""
_LEGACY = [
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "iso8859_2", "koi8_r",
    "shift_jis", "euc_jp", "gb18030", "big5", "euc_kr",
]  # fmt: skip
_MULTI_BYTE = frozenset({"shift_jis", "euc_jp", "gb18030", "big5", "euc_kr"})


def wide_encoding(head: bytes) -> str | None:
    """UTF-16 or UTF-32, by its mark or by the zero bytes that ASCII leaves in UTF-16; else ``None``."""
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return None if encoding == "utf-8" else encoding
    pairs = len(head) // 2
    if pairs < 2:
        return None
    even, odd = head[: 2 * pairs : 2].count(0) / pairs, head[1 : 2 * pairs : 2].count(0) / pairs
    if odd > 0.4 and even < 0.05:
        return "utf-16-le"
    return "utf-16-be" if even > 0.4 and odd < 0.05 else None


def is_binary(head: bytes) -> bool:
    """Whether the bytes are no text in any encoding: more than one in 200 is a control character."""
    if wide_encoding(head):
        return False
    return len(head) - len(head.translate(None, _CONTROL)) > len(head) / 200


def open_text(file: StoredFile) -> Utf8Stream:
    """The file's text as UTF-8, without a byte order mark."""
    return Utf8Stream(file.open_stream(), file.name)


class Utf8Stream:
    """Read-only binary stream of valid UTF-8. Raises :class:`InspectionError` naming the line otherwise."""

    def __init__(self, source: BinaryIO, name: str) -> None:
        self._source, self._name = source, name
        self._encoding: str | None = None
        self._decoder: codecs.IncrementalDecoder | None = None
        self._ready = b""
        self._started = self._ended = False
        self._lines = 0
        self.closed = False

    def readable(self) -> bool:
        """Arrow asks before it reads."""
        return True

    def read(self, size: int = 1 << 20) -> bytes:
        """At most ``size`` bytes; empty only at the end."""
        while len(self._ready) < size and not self._ended:
            raw = self._source.read(max(size - len(self._ready), HEAD_BYTES))
            if not self._started:
                raw = self._start(raw)
            self._ended = not raw
            self._ready = self._ready + self._convert(raw) if self._ready else self._convert(raw)
        out, self._ready = self._ready[:size], self._ready[size:]
        return out

    def close(self) -> None:
        """Close the file underneath too."""
        self.closed = True
        self._source.close()

    def _start(self, raw: bytes) -> bytes:
        self._started = True
        mark = next(((m, e) for m, e in _MARKS if raw.startswith(m)), None)
        encoding = mark[1] if mark else wide_encoding(raw)
        if encoding:
            self._settle(encoding)
        rest = raw[len(mark[0]) :] if mark else raw
        return rest or self._source.read(HEAD_BYTES)

    def _settle(self, encoding: str) -> None:
        self._encoding = encoding
        self._decoder = codecs.getincrementaldecoder(encoding)("strict")

    def _convert(self, raw: bytes) -> bytes:
        if self._encoding in (None, "utf-8") and raw.isascii() and not self._pending():
            self._lines += raw.count(b"\n")
            return raw
        if self._decoder is None:
            self._settle(self._encoding_of(raw))
        assert self._decoder is not None
        pending, text, failed_at = self._pending(), "", -1
        try:
            text = self._decoder.decode(raw, final=not raw)
        except UnicodeDecodeError as error:
            failed_at = max(error.start - len(pending), 0)
        if failed_at >= 0:
            raise self._wrong(raw[:failed_at].count(b"\n"))
        self._lines += text.count("\n")
        if self._encoding == "utf-8":
            # what was held back from the last chunk comes first; an unfinished character waits for the next
            whole = pending + raw
            return whole[: len(whole) - len(self._pending())]
        return text.encode()

    def _pending(self) -> bytes:
        return self._decoder.getstate()[0] if self._decoder is not None else b""

    def _encoding_of(self, raw: bytes) -> str:
        try:
            codecs.getincrementaldecoder("utf-8")("strict").decode(raw)
        except UnicodeDecodeError:
            return self._legacy_encoding_of(raw)
        return "utf-8"

    def _legacy_encoding_of(self, raw: bytes) -> str:
        runs = _HIGH_RUN.findall(raw)
        encoding = "cp1252"
        if sum(map(len, runs)) >= _SEVERAL:
            encoding = _likeliest(raw) or encoding
        as_utf8 = sum(1 for run in runs if _UTF8_RUN.fullmatch(run))
        if encoding not in _MULTI_BYTE and as_utf8 >= max(1, len(runs) / 10):
            bad = next(m.start() for m in _HIGH_RUN.finditer(raw) if not _UTF8_RUN.fullmatch(m.group()))
            raise self._wrong(raw[:bad].count(b"\n"))
        return encoding

    def _wrong(self, newlines: int) -> InspectionError:
        encoding = self._encoding or "UTF-8"
        return InspectionError(
            self._name,
            f"line {self._lines + newlines + 1} is not valid {encoding}: wrong or mixed text encoding",
            "write the whole file in one encoding, best UTF-8",
        )


def _likeliest(raw: bytes) -> str | None:
    from charset_normalizer import from_bytes  # only for the few files that are not UTF-8

    lines = [line for line in raw.splitlines() if not line.isascii()]
    best = from_bytes(b"\n".join(lines)[: 1 << 15], cp_isolation=_LEGACY).best()
    return best.encoding if best is not None else None
