"""What libraries raise becomes an error of ours that carries nothing of it."""

from __future__ import annotations

import polars as pl
import pytest

from export_guard.datasets.failures import attempt
from export_guard.errors import InspectionError


@pytest.mark.parametrize("kind", [ValueError, pl.exceptions.PanicException])
def test_neither_an_error_nor_a_panic_of_native_code_hangs_on_ours(kind, canary, assert_no_canary):
    def fails():
        raise kind(f"cannot parse {canary}")

    with pytest.raises(InspectionError, match=rf"t: could not be read \({kind.__name__}\)") as caught:
        attempt("t", fails)
    assert_no_canary(caught.value)


def test_a_stop_by_the_user_stays_one():
    def stopped():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        attempt("t", stopped)
