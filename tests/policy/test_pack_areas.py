"""Lists of areas as files: what makes one wrong, and that an old one warns."""

from __future__ import annotations

import json
from datetime import date

import pytest

from export_guard.errors import PolicyError
from export_guard.policy.geofences import load_areas
from export_guard.policy.policy import load_policy

DAY = date(2026, 9, 30)
SQUARE = [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]
POLICY = """\
version: 1
exporter: {name: Acme, us_person: true}
packs: [us-dsp]
geofences:
  government_locations: {file: areas.json, as_of: 2026-09-30}
"""


@pytest.fixture
def load(tmp_path):
    def write_and_load(value):
        path = tmp_path / "areas.json"
        path.write_text(value if isinstance(value, str) else json.dumps(value))
        return load_areas("areas", path, DAY)

    return write_and_load


@pytest.mark.parametrize(
    "value",
    [
        {"type": "Polygon", "coordinates": [SQUARE]},
        {"type": "MultiPolygon", "coordinates": [[SQUARE]]},
        {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": [SQUARE]}},
        {"type": "FeatureCollection", "features": [{"type": "Polygon", "coordinates": [SQUARE]}]},
    ],
)
def test_polygons_are_areas_however_they_are_wrapped(load, value):
    areas = load(value)
    assert areas.areas == (((((0.0, 0.0)), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0), (0.0, 0.0)),),)
    assert (areas.as_of, len(areas.digest)) == (DAY, 64)


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        ({"type": "FeatureCollection", "features": []}, "has no area in it"),
        ({"type": "FeatureCollection"}, "has no area in it"),
        ([], "the file is no Polygon and no MultiPolygon"),
        ({"type": "Point", "coordinates": [0, 0]}, "the file is no Polygon and no MultiPolygon"),
        ({"type": "FeatureCollection", "features": [{}]}, "feature 1 is no Polygon"),
        ({"type": "Polygon", "coordinates": [SQUARE[:4]]}, "a ring that is not closed"),
        ({"type": "Polygon", "coordinates": [[*SQUARE[:2], [1, 100], SQUARE[0]]]}, "nowhere on earth"),
        ({"type": "Polygon", "coordinates": [[*SQUARE[:2], ["1", 1], SQUARE[0]]]}, "no pair of numbers"),
        ({"type": "Polygon", "coordinates": [[*SQUARE[:2], [True, 1], SQUARE[0]]]}, "no pair of numbers"),
        ({"type": "Polygon", "coordinates": [[[179, 0], [-179, 0], [-179, 1], [179, 0]]]}, "across the antimeridian"),
        ({"type": "MultiPolygon", "coordinates": [[]]}, "a polygon without rings"),
        ({"type": "Polygon", "coordinates": []}, "a polygon without rings"),
        ("{", "is not JSON"),
    ],
)
def test_what_is_no_list_of_areas_is_refused_with_file_line_and_fix(load, value, problem):
    with pytest.raises(PolicyError, match=rf"areas\.json:1: .*{problem}.*\. .+"):
        load(value)


def test_an_old_list_warns_and_the_digest_of_the_policy_is_of_it_too(tmp_path):
    (tmp_path / "policy.yaml").write_text(POLICY)
    (tmp_path / "areas.json").write_text(json.dumps({"type": "Polygon", "coordinates": [SQUARE]}))
    fresh = load_policy(tmp_path / "policy.yaml", today=date(2027, 3, 29))
    assert fresh.warnings == ()
    [warning] = load_policy(tmp_path / "policy.yaml", today=date(2027, 3, 30)).warnings
    assert "policy.yaml:5: the list of areas 'government_locations' is of 2026-09-30" in warning
    (tmp_path / "areas.json").write_text(json.dumps({"type": "Polygon", "coordinates": [SQUARE]}) + " ")
    assert load_policy(tmp_path / "policy.yaml").digest != fresh.digest


def test_a_missing_list_refuses_the_policy(tmp_path):
    (tmp_path / "policy.yaml").write_text(POLICY)
    with pytest.raises(PolicyError, match=r"areas\.json:1: cannot be read"):
        load_policy(tmp_path / "policy.yaml")
