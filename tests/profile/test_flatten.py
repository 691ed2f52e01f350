"""Nested columns become leaves that know their rows."""

import pyarrow as pa

from export_guard.profile.flatten import leaves


def flat(table):
    return {leaf.column.label: leaf for leaf in leaves(table.combine_chunks().to_batches()[0])}


def test_a_flat_column_is_its_own_leaf():
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
                "embedding": pa.array([[0.1, 0.2]], pa.list_(pa.float32())),
                "extra": pa.array([[("k", "v")]], pa.map_(pa.string(), pa.string())),
            }
        )
    )
    assert leafs["embedding"].storage == "vector"
    assert leafs["extra[].key"].values.to_pylist() == ["k"]
    assert leafs["extra[].value"].values.to_pylist() == ["v"]


def test_dictionaries_are_decoded_and_unreadable_types_are_named_other():
    leafs = flat(
        pa.table(
            {
                "d": pa.array(["x", "y"]).dictionary_encode(),
                "u": pa.UnionArray.from_sparse(pa.array([0, 0], pa.int8()), [pa.array([1, 2])]),
            }
        )
    )
    assert leafs["d"].values.to_pylist() == ["x", "y"]
    assert leafs["u"].storage == "other"
