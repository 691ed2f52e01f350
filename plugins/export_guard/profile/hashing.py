"""Keyed hashes of whole columns: SipHash-2-4 in NumPy, no Python call per value.

A subject is remembered only as ``SipHash-2-4(key_of_namespace, value)`` (Aumasson & Bernstein, "SipHash: a
fast short-input PRF", 2012). Without the key nobody can test a guess against a stored sketch; with
different keys per namespace, hashes of different identifiers cannot be compared at all.

Why not a library: the packaged SipHash and BLAKE implementations take one value per call (0.5 to 1.6 CPU-s for a
million values); vectorised ones (``polars.hash``) are unkeyed or change between versions.
"""

from __future__ import annotations

from collections.abc import Callable
from hashlib import blake2b
from typing import TYPE_CHECKING

import numpy as np
import polars as pl
import pyarrow as pa

if TYPE_CHECKING:
    from numpy.typing import NDArray

_CHUNK = 16_384  # values hashed at a time: the working arrays stay in the L2 cache
_MIN_KEY_BYTES = 16

NamespaceKeys = Callable[[str], bytes]
"""Gives the 16-byte key of a namespace."""


def namespace_key(key: bytes, namespace: str) -> bytes:
    """The 16-byte SipHash key of one namespace, derived from the secret by keyed BLAKE2b.

    Raises ``ValueError`` when the secret is shorter than 16 bytes.
    """
    if len(key) < _MIN_KEY_BYTES:
        raise ValueError(f"the subject key has {len(key)} bytes; at least {_MIN_KEY_BYTES} are needed")
    return blake2b(namespace.encode(), key=key[:64], digest_size=16, person=b"export-guard").digest()


def hash_strings(values: pa.Array, key: bytes) -> NDArray[np.uint64]:
    """SipHash-2-4 of each string's UTF-8 bytes under a 16-byte key; shape ``(len(values),)``.

    Nulls hash as the empty string: the caller masks them.
    """
    array = values if values.type == pa.large_string() else values.cast(pa.large_string())
    if array.null_count:  # by Polars: a constant of PyArrow's would import pandas first
        array = pl.Series(array).fill_null("").to_arrow(compat_level=pl.CompatLevel.oldest())
    _, offsets_buffer, data_buffer = array.buffers()
    count = len(array)
    if count == 0:
        return np.empty(0, dtype=np.uint64)
    offsets = np.frombuffer(offsets_buffer, dtype=np.int64)[array.offset : array.offset + count + 1]
    first, last = int(offsets[0]), int(offsets[-1])
    padded = np.zeros(last - first + 8, dtype=np.uint8)
    if last > first:
        padded[: last - first] = np.frombuffer(data_buffer, dtype=np.uint8)[first:last]
    starts = offsets[:-1] - first
    lengths = np.diff(offsets)
    out = np.empty(count, dtype=np.uint64)
    for begin in range(0, count, _CHUNK):
        end = min(begin + _CHUNK, count)
        out[begin:end] = _siphash_chunk(padded, starts[begin:end], lengths[begin:end], key)
    return out


def hash_numbers(values: NDArray[np.uint64], key: bytes) -> NDArray[np.uint64]:
    """SipHash-2-4 of each number's 8 little-endian bytes under a 16-byte key."""
    data = np.zeros(len(values) * 8 + 8, dtype=np.uint8)
    data[: len(values) * 8] = np.ascontiguousarray(values.astype("<u8")).view(np.uint8)
    out = np.empty(len(values), dtype=np.uint64)
    starts = np.arange(len(values), dtype=np.int64) * 8
    lengths = np.full(len(values), 8, dtype=np.int64)
    for begin in range(0, len(values), _CHUNK):
        end = min(begin + _CHUNK, len(values))
        out[begin:end] = _siphash_chunk(data, starts[begin:end], lengths[begin:end], key)
    return out


def _siphash_chunk(
    padded: NDArray[np.uint8], starts: NDArray[np.int64], lengths: NDArray[np.int64], key: bytes
) -> NDArray[np.uint64]:
    # An unaligned view of every 8-byte window, so that word i of each value is one gather.
    words = np.ndarray(shape=(len(padded) - 7,), dtype="<u8", buffer=padded.data, strides=(1,))
    whole_words = lengths >> 3
    # Longest first: the values that still have a word i are then a prefix, and slices are views.
    order = np.argsort(-whole_words, kind="stable")
    starts, lengths, whole_words = starts[order], lengths[order], whole_words[order]
    k0, k1 = np.frombuffer(key, dtype="<u8")
    state = [
        np.full(len(starts), k ^ np.uint64(c), dtype=np.uint64)
        for k, c in (
            (k0, 0x736F6D6570736575),
            (k1, 0x646F72616E646F6D),
            (k0, 0x6C7967656E657261),
            (k1, 0x7465646279746573),
        )
    ]
    most = int(whole_words[0])
    # How many values have more than i whole words: those come first.
    remaining = np.searchsorted(-whole_words, -np.arange(most), side="left")
    for i, active in enumerate(remaining):
        part = [v[:active] for v in state]
        word = words[starts[:active] + 8 * i]
        _compress(part, word, 2)
    tail = (lengths & 7).astype(np.uint64)
    # The window past the end of the last value may reach into the next one: keep `tail` bytes of it.
    last = words[starts + (whole_words << 3)] & ((np.uint64(1) << (tail << np.uint64(3))) - np.uint64(1))
    last |= (lengths.astype(np.uint64) & np.uint64(0xFF)) << np.uint64(56)
    _compress(state, last, 2)
    v0, v1, v2, v3 = state
    v2 ^= np.uint64(0xFF)
    for _ in range(4):
        _round(v0, v1, v2, v3)
    v0 ^= v1
    v0 ^= v2
    v0 ^= v3
    out = np.empty_like(v0)
    out[order] = v0
    return out


def _compress(state: list[NDArray[np.uint64]], word: NDArray[np.uint64], rounds: int) -> None:
    v0, v1, v2, v3 = state
    v3 ^= word
    for _ in range(rounds):
        _round(v0, v1, v2, v3)
    v0 ^= word


def _rotate(v: NDArray[np.uint64], bits: int) -> None:
    high = v >> np.uint64(64 - bits)
    v <<= np.uint64(bits)
    v |= high


def _round(v0: NDArray[np.uint64], v1: NDArray[np.uint64], v2: NDArray[np.uint64], v3: NDArray[np.uint64]) -> None:
    v0 += v1
    _rotate(v1, 13)
    v1 ^= v0
    _rotate(v0, 32)
    v2 += v3
    _rotate(v3, 16)
    v3 ^= v2
    v0 += v3
    _rotate(v3, 21)
    v3 ^= v0
    v2 += v1
    _rotate(v1, 17)
    v1 ^= v2
    _rotate(v2, 32)
