"""Text of any encoding as a stream of valid UTF-8, with bounded memory and nothing left out.

UTF-16 and UTF-32 are told from a byte order mark or the zero bytes. Everything else is UTF-8 until the first bytes
that are not: from there on, wherever in the file that is, each line is UTF-8 if it can be, and otherwise read in
the older encoding that its bytes look like most. Which one that is can only be guessed, so a letter may come out as
another one; digits, signs and Latin letters, of which identifiers are made, stand for themselves in all of them.
"""

from __future__ import annotations

import codecs
from typing import BinaryIO

from export_guard.datasets.older_encodings import Older, older_encoding
from export_guard.datasets.stored_file import StoredFile
from export_guard.errors import InspectionError

_MARKS: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_CHUNK = 1 << 18
"""Bytes that are read at a time, whatever is asked for: a guess then comes out the same each time a file is read."""
_CONTINUATION, _LEAD, _LEAD_OF_3, _LEAD_OF_4 = 0x80, 0xC0, 0xE0, 0xF0
_LONGEST_LINE = 1 << 24
"""A line that is longer is read in pieces."""
_ADVICE = "write the whole file in one encoding, best UTF-8"
_CONTROL = bytes(set(range(32)) - {0x07, 0x08, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1A, 0x1B, 0x1C, 0x1D, 0x1E, 0x1F, 0x01})


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
    return not wide_encoding(head) and _has_controls(head)


def _has_controls(text: bytes) -> bool:
    return len(text) - len(text.translate(None, _CONTROL)) > len(text) / 200


def open_text(file: StoredFile) -> Utf8Stream:
    """The file's text as UTF-8, without a byte order mark."""
    return Utf8Stream(file.open_stream(), file.name)


class Utf8Stream:
    """Read-only binary stream of valid UTF-8.

    Raises :class:`InspectionError` where the text breaks off in the middle of a character, or is none from some
    line on.
    """

    def __init__(self, source: BinaryIO, name: str) -> None:
        self._source, self._name = source, name
        self._wide: codecs.IncrementalDecoder | None = None
        self._older: Older | None = None
        self._held = b""
        """Bytes that wait for the rest of their character (in UTF-8) or of their line (in an older encoding)."""
        self._ready = b""
        self._started = self._ended = self._letters = False
        self._lines = 0
        self.closed = False

    def readable(self) -> bool:
        """Arrow asks before it reads."""
        return True

    def read(self, size: int = 1 << 20) -> bytes:
        """At most ``size`` bytes; empty only at the end."""
        pieces, ready = [self._ready], len(self._ready)
        while ready < size and not self._ended:
            raw = self._source.read(_CHUNK)
            if not self._started:
                raw = self._start(raw)
            self._ended = not raw
            pieces.append(self._convert(raw))
            ready += len(pieces[-1])
        whole = b"".join(pieces) if len(pieces) > 1 else self._ready
        out, self._ready = whole[:size], whole[size:]
        return out

    def close(self) -> None:
        """Close the file underneath too."""
        self.closed = True
        self._source.close()

    def _start(self, raw: bytes) -> bytes:
        self._started = True
        mark = next(((m, e) for m, e in _MARKS if raw.startswith(m)), None)
        encoding = mark[1] if mark else wide_encoding(raw)
        if encoding not in (None, "utf-8"):
            self._wide = codecs.getincrementaldecoder(str(encoding))("surrogatepass")
        rest = raw[len(mark[0]) :] if mark else raw
        return rest or self._source.read(_CHUNK)

    def _convert(self, raw: bytes) -> bytes:
        if self._wide is not None:
            return self._from_wide(self._wide, raw)
        if self._older is None:
            if raw.isascii() and not self._held:
                self._lines += raw.count(b"\n")
                return raw
            converted = self._as_utf8(raw)
            if converted is not None:
                return converted
        return self._from_older(raw)

    def _from_wide(self, decoder: codecs.IncrementalDecoder, raw: bytes) -> bytes:
        text, broken = "", False
        try:
            text = decoder.decode(raw, final=not raw)
        except UnicodeDecodeError:
            broken = True
        if broken:
            raise self._broken_off()
        self._lines += text.count("\n")
        return text.encode("utf-8", "replace")

    def _as_utf8(self, raw: bytes) -> bytes | None:
        """The bytes if they are UTF-8, up to the last whole character; ``None`` if they are not."""
        whole = self._held + raw
        end = len(whole) - _unfinished(whole)
        if not raw and end < len(whole):
            if self._letters:
                raise self._broken_off()
            return None
        try:
            whole[:end].decode()
        except UnicodeDecodeError:
            return None
        self._letters = self._letters or not whole[:end].isascii()
        self._lines += whole.count(b"\n", 0, end)
        self._held = whole[end:]
        return whole[:end]

    def _from_older(self, raw: bytes) -> bytes:
        """Whole lines of a file that is not, or not everywhere, UTF-8."""
        whole = self._held + raw
        cut = whole.rfind(b"\n") + 1 if raw else len(whole)
        if not cut and len(whole) > _LONGEST_LINE:
            cut = len(whole)
        block, self._held = whole[:cut], whole[cut:]
        if not block:
            return b""
        if _has_controls(block):
            first = next(place for place, byte in enumerate(block) if byte in _CONTROL)
            line = self._lines + block.count(b"\n", 0, first) + 1
            raise InspectionError(self._name, f"is no text from line {line} on", _ADVICE)
        if self._older is None or not self._older.sure:
            self._older = older_encoding(block)
        self._lines += block.count(b"\n")
        return self._older.to_utf8(block)

    def _broken_off(self) -> InspectionError:
        why = f"line {self._lines + 1} breaks off in the middle of a character: cut off or still being written"
        return InspectionError(self._name, why, _ADVICE)


def _unfinished(text: bytes) -> int:
    """How many bytes at the end begin a character of UTF-8 that is not complete."""
    for back in range(1, min(4, len(text) + 1)):
        byte = text[-back]
        if byte >= _LEAD:
            return back if back < (2 + (byte >= _LEAD_OF_3) + (byte >= _LEAD_OF_4)) else 0
        if byte < _CONTINUATION:
            return 0
    return 0
