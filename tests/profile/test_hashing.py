"""Keyed hashes of columns."""

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from export_guard.profile.hashing import hash_numbers, hash_strings, namespace_key

REFERENCE_KEY = bytes(range(16))
# First vectors of the SipHash-2-4 reference implementation: message i is the bytes 0..i-1.
REFERENCE = [
    "310e0edd47db6f72",
    "fd67dc93c539f874",
    "5a4fa9d909806c0d",
    "2d7efbd796666785",
    "b7877127e09427cf",
    "8da699cd64557618",
    "cee3fe586e46c9cb",
    "37d1018bf50002ab",
    "6224939a79f5f593",
    "b0e4a90bdf82009e",
    "f3b9dd94c5bb5d7a",
    "a7ad6b22462fb3f4",
    "fbe50e86bc8f1e75",
    "903d84c02756ea14",
    "eef27a8e90ca23f7",
    "e545be4961ca29a1",
]


def test_column_hashes_equal_the_published_siphash_vectors():
    messages = pa.array([bytes(range(length)).decode() for length in range(len(REFERENCE))])
    assert [h.astype("<u8").tobytes().hex() for h in hash_strings(messages, REFERENCE_KEY)] == REFERENCE


def test_numbers_hash_as_their_eight_little_endian_bytes():
    number = int.from_bytes(bytes(range(8)), "little")
    assert (
        hash_numbers(np.array([number], dtype=np.uint64), REFERENCE_KEY)[0].astype("<u8").tobytes().hex()
        == REFERENCE[8]
    )


@given(st.lists(st.text(max_size=40), min_size=1, max_size=60))
def test_a_value_hashes_the_same_wherever_it_stands(values):
    together = hash_strings(pa.array(values), REFERENCE_KEY)
    alone = [hash_strings(pa.array([v]), REFERENCE_KEY)[0] for v in values]
    assert list(together) == alone


def test_a_slice_of_a_column_hashes_like_the_values_in_it():
    column = pa.array(["a", "bb", "ccc", "dddddddddd", ""])
    assert list(hash_strings(column.slice(2, 2), REFERENCE_KEY)) == list(hash_strings(column, REFERENCE_KEY)[2:4])


def test_namespaces_have_keys_that_share_nothing():
    secret = b"0123456789abcdef"
    assert namespace_key(secret, "person:email") != namespace_key(secret, "person:us_ssn")
    assert namespace_key(secret, "person:email") != namespace_key(b"another secret!!", "person:email")


def test_a_short_secret_is_refused():
    with pytest.raises(ValueError, match="at least 16"):
        namespace_key(b"short", "row")
