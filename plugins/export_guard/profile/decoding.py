"""Arrow arrays in the types that the scan reads: encodings undone, rare types as their nearest common one."""

from __future__ import annotations

from collections.abc import Callable

import pyarrow as pa
import pyarrow.types as pt

from export_guard.profile.binary_text import uuid_texts

_MOST_DIGITS = 38
"""Digits of a 128-bit decimal."""


def decoded(array: pa.Array) -> pa.Array:
    """The same values without dictionaries, runs and extension types, in a type that can be read.

    Types of which there is no such form come back as they are.
    """
    while (plainer := _step(array)) is not array:
        array = plainer
    return array


def _step(array: pa.Array) -> pa.Array:
    kind = array.type
    if isinstance(array, pa.ExtensionArray):
        return uuid_texts(array.storage) if kind.extension_name == "arrow.uuid" else array.storage
    return next((change(array) for test, change in _CHANGES if test(kind)), array)


def _without_zone(array: pa.Array) -> pa.Array:
    """Times in zones by their UTC: zones such as ``+07:30`` are not in every time zone database."""
    return array if array.type.tz is None else array.cast(pa.timestamp(array.type.unit))


def _without_runs(array: pa.Array) -> pa.Array:
    import pyarrow.compute as pc  # slow to load, and few need it

    return pc.run_end_decode(array)


def _decimal(array: pa.Array) -> pa.Array:
    kind = array.type
    small = kind.precision <= _MOST_DIGITS
    return array.cast(pa.decimal128(kind.precision, kind.scale) if small else pa.large_string())


_CHANGES: tuple[tuple[Callable[[pa.DataType], bool], Callable[[pa.Array], pa.Array]], ...] = (
    (pt.is_dictionary, lambda array: array.dictionary_decode()),
    (pt.is_run_end_encoded, _without_runs),
    (pt.is_timestamp, _without_zone),
    (pt.is_decimal256, _decimal),
    (pt.is_duration, lambda array: array.cast(pa.int64())),
    (
        pt.is_interval,
        lambda array: pa.array([None if v is None else str(tuple(v)) for v in array.to_pylist()], pa.string()),
    ),
    (pt.is_binary_view, lambda array: array.cast(pa.large_binary())),
    (pt.is_fixed_size_binary, lambda array: array.cast(pa.large_binary())),
)
