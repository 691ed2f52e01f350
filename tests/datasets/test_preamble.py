"""What stands above a table and is no part of it."""

from __future__ import annotations

from export_guard.datasets.dialect import sniff


def test_settings_of_a_recorder_above_a_table_are_no_row_of_it():
    text = "Rec-1.4,release=2.26,model=X\nmac,seen,lat,lon\n" + "a,b,1.5,2.5\n" * 5
    layout = sniff(text, True)
    assert layout.rows[0] == ("mac", "seen", "lat", "lon")
    assert layout.before == ("Rec-1.4,release=2.26,model=X",)


def test_a_first_row_without_settings_stays():
    text = "mac,seen,lat\n" + "a,b,1.5,2.5\n" * 5
    assert sniff(text, True).rows[0] == ("mac", "seen", "lat")
