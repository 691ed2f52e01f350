"""The rows of a batch as hashed subjects: who each row is about, and where they live."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import polars as pl

from export_guard.errors import InspectionError
from export_guard.profile.cells import as_text
from export_guard.profile.countries import country_codes
from export_guard.profile.exposure import ROW_NAMESPACE, UNKNOWN_COUNTRY
from export_guard.profile.hashing import NamespaceKeys, hash_numbers, hash_strings
from export_guard.profile.keys import KeyPlan, SubjectKey, comparable
from export_guard.profile.observe import Observation
from export_guard.profile.subjects import SubjectGroup

if TYPE_CHECKING:
    from numpy.typing import NDArray

_JOIN = "\x1f"  # between the parts of a composite key


class SubjectHashing:
    """Turns rows into keyed hashes of their subjects.

    ``keys`` gives the key of each namespace, ``row_key`` is the one for rows without a subject; ``table`` names the
    data for errors.
    """

    def __init__(self, table: str, keys: NamespaceKeys, row_key: bytes) -> None:
        self._table = table
        self._keys = keys
        self._row_key = row_key

    def groups(
        self, key: SubjectKey | None, plan: KeyPlan, by_label: dict[str, Observation], rows: int, first_row: int
    ) -> tuple[SubjectGroup, ...]:
        """The rows of a batch as hashed subjects, by namespace and country."""
        hashes, keyed = self._key_hashes(key, by_label, rows)
        countries = self._countries(plan, by_label, rows)
        groups: list[SubjectGroup] = []
        namespaces: list[tuple[str, NDArray[np.uint64] | None, NDArray[np.int64] | None]] = []
        if key is not None and keyed is None:
            namespaces.append((key.namespace, hashes, None))
        else:
            unkeyed = np.arange(rows) if keyed is None else np.flatnonzero(~keyed)
            if key is not None and keyed is not None:
                where = np.flatnonzero(keyed)
                namespaces.append((key.namespace, hashes[where], where))
            by_row = hash_numbers((unkeyed + first_row).astype(np.uint64), self._row_key)
            namespaces.append((ROW_NAMESPACE, by_row, unkeyed if len(unkeyed) != rows else None))
        for namespace, values, where_rows in namespaces:
            if values is None or len(values) == 0:
                continue
            if isinstance(countries, str):
                groups.append(SubjectGroup(namespace, countries, values, where_rows))
                continue
            here = countries if where_rows is None else countries[where_rows]
            for code in np.unique(here):
                chosen = np.flatnonzero(here == code)
                groups.append(
                    SubjectGroup(
                        namespace, str(code), values[chosen], chosen if where_rows is None else where_rows[chosen]
                    )
                )
        return tuple(groups)

    def _key_hashes(
        self, key: SubjectKey | None, by_label: dict[str, Observation], rows: int
    ) -> tuple[NDArray[np.uint64], NDArray[np.bool_] | None]:
        """Hash of each row's subject and which rows have one (``None``: all); a missing column has none."""
        nobody = np.zeros(0, dtype=np.uint64), np.zeros(rows, dtype=np.bool_)
        if key is None or any(label not in by_label for label in key.labels):
            return nobody
        parts: list[pl.Series] = []
        keyed: NDArray[np.bool_] | None = None
        for label in key.labels:
            seen = by_label[label]
            if seen.leaf.rows is not None:
                raise InspectionError(self._table, f"the subject column {label!r} holds several values a row")
            text = comparable(as_text(seen.cells.text), key.namespace)
            if seen.cells.present is not None:
                keyed = seen.cells.present if keyed is None else keyed & seen.cells.present
                text = _spread(text, seen.cells.rows_of_values, rows)
            parts.append(text)
        joined = parts[0] if len(parts) == 1 else pl.select(pl.concat_str(parts, separator=_JOIN)).to_series()
        hashes = hash_strings(joined.to_arrow(compat_level=pl.CompatLevel.oldest()), self._keys(key.namespace))
        return hashes, keyed

    def _countries(self, plan: KeyPlan, by_label: dict[str, Observation], rows: int) -> NDArray[np.str_] | str:
        """Country of each row's subject, or one for them all."""
        if plan.country_label is None:
            return plan.country or UNKNOWN_COUNTRY
        seen = by_label.get(plan.country_label)
        if seen is None or len(seen.cells.text) == 0:
            return UNKNOWN_COUNTRY
        if seen.leaf.rows is not None:
            raise InspectionError(self._table, f"the country column {plan.country_label!r} holds several values a row")
        codes = np.full(rows, UNKNOWN_COUNTRY, dtype="U2")
        codes[seen.cells.rows_of_values] = country_codes(as_text(seen.cells.text)).to_numpy().astype("U2")
        return codes


def _spread(values: pl.Series, positions: NDArray[np.int64], rows: int) -> pl.Series:
    """The values at their positions in a series of ``rows`` entries, empty text elsewhere."""
    source = np.full(rows, len(values), dtype=np.int64)
    source[positions] = np.arange(len(values))
    return pl.concat([values, pl.Series([""], dtype=pl.String)]).gather(source)
