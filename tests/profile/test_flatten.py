"""Nested columns become leaves that know their rows."""

import json
from collections.abc import Iterator

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from export_guard.profile.flatten import Leaf, leaves


def flat(table):
    return {leaf.column.label: leaf for leaf in leaves(table.combine_chunks().to_batches()[0])}


def held(leaf: Leaf) -> tuple[list[object], list[int]]:
    """Values that are not null, and their rows."""
    rows = range(len(leaf.values)) if leaf.rows is None else leaf.rows.tolist()
    found = [(v, r) for v, r in zip(leaf.values.to_pylist(), rows, strict=True) if v is not None]
    return [v for v, _ in found], [r for _, r in found]


def test_a_flat_column_is_its_own_leaf() -> None:
    leaf = flat(pa.table({"a": ["x", None]}))["a"]
    assert leaf.column.path is None
    assert leaf.rows is None
    assert leaf.values.to_pylist() == ["x", None]


def test_values_inside_lists_of_structs_remember_their_rows():
    rows = [
        {"name": [{"given": ["p", "q"]}, {"given": ["r"]}]},
        {"name": []},
        {"name": None},
        {"name": [{"given": ["s"]}]},
    ]
    leaf = flat(pa.table({"person": rows}))["person.name[].given[]"]
    assert leaf.values.to_pylist() == ["p", "q", "r", "s"]
    assert leaf.rows.tolist() == [0, 0, 0, 3]
    assert (leaf.column.position, leaf.column.name) == (0, "person")


def test_a_null_struct_gives_null_leaves():
    leaf = flat(pa.table({"a": pa.array([{"b": "x"}, None], pa.struct([("b", pa.string())]))}))["a.b"]
    assert leaf.values.to_pylist() == ["x", None]


def test_lists_of_numbers_stay_vectors_and_maps_become_key_and_value():
    leafs = flat(
        pa.table(
            {
                "embedding": pa.array([[0.1, 0.2, 0.3, 0.4]], pa.list_(pa.float32())),
                "extra": pa.array([[("k", "v")]], pa.map_(pa.string(), pa.string())),
            }
        )
    )
    assert leafs["embedding"].storage == "vector"
    assert leafs["extra[].key"].values.to_pylist() == ["k"]
    assert leafs["extra[].value"].values.to_pylist() == ["v"]


def test_dictionaries_and_runs_are_decoded() -> None:
    leafs = flat(
        pa.table(
            {
                "d": pa.array(["x", "y"]).dictionary_encode(),
                "r": pa.RunEndEncodedArray.from_arrays(pa.array([2], pa.int32()), pa.array(["x"])),
            }
        )
    )
    assert leafs["d"].values.to_pylist() == ["x", "y"]
    assert leafs["r"].values.to_pylist() == ["x", "x"]


@pytest.mark.parametrize("mode", ["sparse", "dense"])
def test_each_alternative_of_a_union_is_a_leaf_of_its_own_rows(mode: str) -> None:
    codes = pa.array([0, 1, 0], pa.int8())
    union = (
        pa.UnionArray.from_sparse(codes, [pa.array([1, 2, 3]), pa.array(["a", "b", "c"])], ["number", "word"])
        if mode == "sparse"
        else pa.UnionArray.from_dense(
            codes, pa.array([0, 0, 1], pa.int32()), [pa.array([1, 3]), pa.array(["b"])], ["number", "word"]
        )
    )
    leafs = flat(pa.table({"u": union}))
    assert held(leafs["u.number"]) == ([1, 3], [0, 2])
    assert held(leafs["u.word"]) == (["b"], [1])


def test_lists_of_two_fractional_numbers_within_degrees_are_pairs_of_coordinates() -> None:
    leafs = flat(
        pa.table(
            {
                "place": pa.array([[2.3522, 48.8566], None, [2.36, 48.86]]),
                "ring": pa.array([[[2.35, 48.85], [2.36, 48.86]], [[2.1, 48.1]], []]),
                "range": pa.array([[1.0, 2.0], [3.0, 4.0], None]),
                "far": pa.array([[261848.15, 6250566.72], None, None]),
            }
        )
    )
    assert leafs["place"].values.to_pylist() == ["2.3522,48.8566", None, "2.36,48.86"]
    assert leafs["ring[]"].values.to_pylist() == ["2.35,48.85", "2.36,48.86", "2.1,48.1"]
    assert leafs["ring[]"].rows.tolist() == [0, 0, 1]
    assert (leafs["range"].storage, leafs["far"].storage) == ("vector", "vector")


# ---- JSON in cells ----------------------------------------------------------------------------------------


def test_json_documents_in_cells_are_read_by_path() -> None:
    cells = ['{"user": {"email": "a@b.org", "tags": ["x", "y"]}}', None, '{"user": {"email": "c@d.org"}, "n": 7}']
    leafs = flat(pa.table({"payload": cells}))
    assert set(leafs) == {"payload.user.email", "payload.user.tags[]", "payload.n"}
    assert held(leafs["payload.user.email"]) == (["a@b.org", "c@d.org"], [0, 2])
    assert held(leafs["payload.user.tags[]"]) == (["x", "y"], [0, 0])
    assert leafs["payload.user.email"].rows is None, "one value to a row"
    assert leafs["payload.n"].column.name == "payload"


def test_cells_that_are_no_json_stay_text_of_the_column() -> None:
    leafs = flat(pa.table({"payload": ['{"a": "x"}', '{"a": "y"', "call me", '{"a": "z"}', '{"a": "w"}']}))
    assert held(leafs["payload"]) == (['{"a": "y"', "call me"], [1, 2])
    assert held(leafs["payload.a"]) == (["x", "z", "w"], [0, 3, 4])


def test_a_column_with_few_documents_among_its_text_is_text() -> None:
    cells = ["plain words"] * 20 + ['{"a": "x"}']
    assert flat(pa.table({"note": cells}))["note"].values.to_pylist() == cells


def test_arrays_and_objects_in_cells_are_read_side_by_side() -> None:
    leafs = flat(pa.table({"c": ['{"a": "x"}', '["y", "z"]', "[1.5, 2.5, 3.5, 4.5]"]}))
    assert held(leafs["c.a"]) == (["x"], [0])
    texts = [t for label, leaf in leafs.items() if label.startswith("c[]") for t in leaf.values.to_pylist()]
    assert {"y", "z"} <= set(map(str, texts))


def test_documents_inside_documents_are_read_too() -> None:
    inner = json.dumps({"email": "a@b.org"})
    leafs = flat(pa.table({"body": [json.dumps({"message": inner})] * 3}))
    assert leafs["body.message.email"].values.to_pylist() == ["a@b.org"] * 3


def test_keys_that_are_data_never_become_names() -> None:
    cells = [json.dumps({f"user{i}@mail.example.org": {"age": i}}) for i in range(50)]
    leafs = flat(pa.table({"by_user": cells}))
    assert not any("@" in label for label in leafs)
    assert "user7@mail.example.org" in leafs["by_user[].key"].values.to_pylist()


def test_keys_of_which_each_document_has_others_never_become_names() -> None:
    people = [f"Person{chr(97 + i // 26)}{chr(97 + i % 26)}" for i in range(400)]
    leafs = flat(pa.table({"scores": [json.dumps({name: i}) for i, name in enumerate(people)]}))
    assert set(leafs) == {"scores[].key", "scores[].value"}
    assert leafs["scores[].key"].values.to_pylist() == people


def test_keys_of_a_map_are_values() -> None:
    leafs = flat(
        pa.table({"m": pa.array([[("Anna", 1)], None, [("Bea", 2)]], pa.map_(pa.string(), pa.int64()))}).slice(1)
    )
    assert leafs["m[].key"].values.to_pylist() == ["Bea"]
    assert leafs["m[].key"].rows.tolist() == [1]


def test_a_cell_cannot_break_out_of_the_line_it_is_parsed_in() -> None:
    cells = ['{"a": 1}}{"document": {"a": 2}', '{"a": 3}', '{"a":\n 4}', '{"a": "5"}']
    leafs = flat(pa.table({"c": cells}))
    assert held(leafs["c"]) == (cells[:1], [0])
    assert sorted(map(str, held(leafs["c.a"])[0])) == ["3", "4", "5"]


def test_what_is_nested_too_deeply_is_not_inspected() -> None:
    value: object = "x"
    for _ in range(40):
        value = {"a": value}
    (leaf,) = leaves(pa.table({"deep": [json.dumps(value)] * 3}).to_batches()[0])
    assert leaf.storage == "other"


documents = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text("ab\u00e4@.1 ", max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.dictionaries(st.sampled_from("abc"), documents, min_size=1, max_size=3), min_size=1, max_size=5))
def test_every_string_of_every_document_is_in_some_leaf_with_its_row(rows: list[dict[str, object]]) -> None:
    seen = {
        (row, str(text))
        for leaf in leaves(pa.record_batch([pa.array([json.dumps(r) for r in rows])], names=["c"]))
        for row, text in zip(
            range(len(leaf.values)) if leaf.rows is None else leaf.rows.tolist(), leaf.values.to_pylist(), strict=True
        )
    }
    for row, document in enumerate(rows):
        for text in strings(document):
            assert any(r == row and text in held for r, held in seen)


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)
