"""Exposures merge by uniting subjects."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from export_guard.profile.exposure import EMPTY_EXPOSURE, Exposure, KindExposure, Subjects
from export_guard.profile.sketch import Bounds, SubjectSketch

PEOPLE = np.random.default_rng(3).integers(1, 2**64, size=400, dtype=np.uint64)


def someone(ids):
    return SubjectSketch.from_hashes(PEOPLE[sorted(ids)])


people = st.sets(st.integers(0, 399), max_size=30)
subjects = st.dictionaries(
    st.sampled_from(["person:us_ssn", "person:id:patient", "row"]),
    st.dictionaries(st.sampled_from(["", "US", "DE"]), people.map(someone), max_size=3),
    max_size=3,
).map(Subjects)
kinds = st.dictionaries(st.sampled_from(["us_ssn", "email"]), subjects, max_size=2).map(
    lambda held: {k: KindExposure(k, "identifier", frozenset({"contact"}), s) for k, s in held.items()}
)
exposures = st.builds(Exposure, kinds, st.integers(0, 1000), st.integers(0, 1000))


@given(exposures, exposures, exposures)
def test_merge_is_associative_and_commutative(a, b, c):
    assert a.merge(b).merge(c).to_json() == a.merge(b.merge(c)).to_json()
    assert a.merge(b).to_json() == b.merge(a).to_json()
    assert a.merge(EMPTY_EXPOSURE).to_json() == a.to_json()


@given(exposures)
def test_an_exposure_survives_serialisation(exposure):
    assert Exposure.from_json(exposure.to_json()).to_json() == exposure.to_json()


@given(subjects, subjects)
def test_more_subjects_never_count_for_less(a, b):
    merged = a.merge(b).bounds()
    assert merged.low >= a.bounds().low
    assert merged.high >= a.bounds().high


def test_one_namespace_unites_and_two_namespaces_add_up():
    a = Subjects({"person:us_ssn": {"": someone({1, 2, 3})}})
    same = Subjects({"person:us_ssn": {"": someone({2, 3, 4})}})
    other = Subjects({"person:email": {"": someone({5, 6})}})
    assert a.merge(same).bounds() == Bounds(4, 4)
    assert a.merge(other).bounds() == Bounds(3, 5)


def test_a_population_counts_its_own_countries_only():
    by_country = Subjects({"person:us_ssn": {"US": someone({1, 2}), "DE": someone({3}), "": someone({4})}})
    assert by_country.bounds(lambda country: country in ("US", "")) == Bounds(3, 3)
    assert by_country.bounds() == Bounds(4, 4)
