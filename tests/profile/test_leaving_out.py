"""What is left out of the findings of a table hides nothing else in its column."""

from __future__ import annotations

import random

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from export_guard.datasets import open_dataset
from export_guard.profile.flatten import leaves
from export_guard.profile.leaving_out import FindingKey, key_of
from export_guard.profile.observe import observe
from export_guard.profile.profile import Profile, TableProfile
from export_guard.profile.scan import ScanSettings, inspect_dataset

KEY = b"a key for these tests only......"


def _luhn(digits: str) -> str:
    total = sum(sum(divmod(int(d) * (2 - i % 2), 10)) for i, d in enumerate(reversed(digits)))
    return digits + str(-total % 10)


def cards(count: int) -> list[str]:
    r = random.Random(1)
    return [_luhn("4" + "".join(r.choice("0123456789") for _ in range(14))) for _ in range(count)]


def emails(count: int) -> list[str]:
    return [f"person{i}@mail.example" for i in range(count)]


def ssns(count: int) -> list[str]:
    return [f"536-{20 + i % 70}-{4711 + i % 5000}" for i in range(count)]


def profiled(columns: dict[str, list[str]], **settings: object) -> Profile:
    return inspect_dataset(open_dataset(pa.table(columns)), key=KEY, settings=ScanSettings(**settings))


def leaving_out(profile: Profile, *keys: FindingKey) -> Profile:
    tables = {name: TableProfile(t.columns, t.subjects, t.keys, frozenset(keys)) for name, t in profile.tables.items()}
    return Profile(tables, profile.rows, profile.bytes, profile.not_inspected)


def kinds(profile: Profile) -> set[tuple[str, str, bool]]:
    return {tuple(key_of(f)) for f in profile.findings}


CARDS = FindingKey("card_number", "payment_card", False)


def test_what_is_left_out_is_in_no_finding_and_in_no_exposure() -> None:
    profile = profiled({"card_number": cards(300), "email": emails(300)})
    rest = leaving_out(profile, CARDS)

    assert set(profile.exposure.kinds) == {"payment_card", "email"}
    assert set(rest.exposure.kinds) == {"email"}
    assert rest.columns_of("payment_card") == ()
    assert rest.exposure.kinds["email"].subjects.bounds() == profile.exposure.kinds["email"].subjects.bounds()


def test_the_same_kind_in_another_column_stays() -> None:
    profile = profiled({"card_number": cards(300), "payment_card": cards(300)})

    assert kinds(leaving_out(profile, CARDS)) == {("payment_card", "payment_card", False)}


@pytest.mark.parametrize(("other", "count", "kind"), [(ssns, 4, "us_ssn"), (emails, 1, "email")])
def test_single_cells_of_another_kind_come_to_light(other, count: int, kind: str) -> None:
    values = cards(300)
    values[::70][:count] = []
    values = [*cards(300 - count), *other(count)]
    profile = profiled({"card_number": values})

    assert kinds(profile) == {tuple(CARDS)}
    rest = leaving_out(profile, CARDS)
    assert kinds(rest) == {("card_number", kind, True)}
    assert rest.exposure.kinds[kind].subjects.bounds().high == count


def test_another_kind_of_the_whole_column_comes_to_light() -> None:
    values = [c if i % 2 else s for i, (c, s) in enumerate(zip(cards(300), ssns(300), strict=True))]
    profile = profiled({"card_or_ssn": values})
    (main,) = [f for f in profile.findings if not f.stray]

    rest = leaving_out(profile, key_of(main))

    left = {f.kind for f in rest.findings}
    assert left
    assert main.kind not in left


def test_one_name_of_a_kind_and_its_written_forms_are_left_out_together() -> None:
    profile = profiled({"ssn": ssns(300)})

    assert kinds(profile) == {("ssn", "us_ssn", False)}
    assert kinds(leaving_out(profile, FindingKey("ssn", "us_ssn", False))) == set()


def test_leaving_out_single_cells_leaves_the_others() -> None:
    notes = ["please ring back soon, it is about the order"] * 300
    notes[3], notes[7] = "write to ann@mail.example today, it is urgent", "ring 212-555-0123 today, it is rather urgent"
    profile = profiled({"note": notes})
    rest = leaving_out(profile, FindingKey("note", "email", True))

    assert kinds(profile) == {("note", "email", True), ("note", "phone", True)}
    assert kinds(rest) == {("note", "phone", True)}


@settings(max_examples=30, deadline=None, derandomize=True)
@given(st.data())
def test_leaving_out_never_takes_other_columns_or_other_kinds_away(data) -> None:
    makers = {"card_number": cards, "email": emails, "ssn": ssns, "contact": emails}
    chosen = data.draw(st.lists(st.sampled_from(sorted(makers)), min_size=1, unique=True))
    batch = pa.RecordBatch.from_pydict({name: makers[name](80) for name in chosen})
    columns = {leaf.column.label: observe(leaf, batch.num_rows).stats for leaf in leaves(batch)}
    whole = TableProfile(columns, {}, frozenset())
    gone = frozenset(data.draw(st.sets(st.sampled_from([key_of(f) for f in whole.findings]))))

    rest = {key_of(f) for f in TableProfile(columns, {}, frozenset(), gone).findings}

    assert rest >= {key_of(f) for f in whole.findings} - gone
    assert not rest & gone


def test_of_two_tables_only_what_both_leave_out_stays_left_out() -> None:
    (table,) = profiled({"card_number": cards(300)}).tables.values()
    silent = TableProfile(table.columns, table.subjects, table.keys, frozenset({CARDS}))

    assert silent.merge(silent).left_out == {CARDS}
    assert silent.merge(table).left_out == table.merge(silent).left_out == frozenset()


def test_a_profile_is_stored_with_everything_that_was_found() -> None:
    profile = profiled({"card_number": cards(300)})

    assert kinds(Profile.from_json(leaving_out(profile, CARDS).to_json())) == {tuple(CARDS)}


def test_subjects_are_not_told_apart_by_a_column_that_is_not_what_it_seems() -> None:
    columns = {"ssn": ["536-22-4711"] * 100, "email": emails(100)}

    assert profiled(columns).keys == {"email: E-mail address"}
    assert profiled(columns, not_subject=frozenset({"email"})).exposure.kinds["email"].subjects.bounds().high == 1
    unknown = profiled(columns, not_subject=frozenset({"email", "ssn"}))
    assert unknown.exposure.kinds["email"].subjects.bounds().high == 100
