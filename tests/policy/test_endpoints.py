from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from export_guard.policy.endpoints import belongs_to, may_coincide, normalised, owner_of


@pytest.mark.parametrize(
    ("written", "place"),
    [
        ("s3://bucket/out/", "s3://bucket/out"),
        ("S3://Bucket/Out", "s3://bucket/Out"),
        ("s3a://bucket//out///x", "s3://bucket/out/x"),
        ("s3n://bucket/./out", "s3://bucket/out"),
        ("s3://my_conn@bucket/out", "s3://bucket/out"),
        ("s3://bucket", "s3://bucket"),
        ("sftp://user:secret@Host.Example:22/in/../out/", "sftp://host.example/out"),
        ("sftp://host:2222/out", "sftp://host:2222/out"),
        ("https://host:443/x?token=1#f", "https://host/x"),
        ("postgresql://u:p@db:5432/crm/table", "postgresql://db/crm/table"),
        ("abfss://container@account.dfs.core.windows.net/x", "abfss://container@account.dfs.core.windows.net/x"),
        ("/data/out/", "file:///data/out"),
        ("file:///data/../data/out", "file:///data/out"),
        ("file://localhost/data", "file:///data"),
    ],
)
def test_every_spelling_of_a_place_is_one(written, place):
    assert normalised(written) == place
    assert normalised(place) == place


@pytest.mark.parametrize(
    "url",
    [
        "nobody", "", "s3://", "s3:///key", "://host/x", "s3://bucket/partner/../secret", "sftp://host/a%2e%2e/b",
        "sftp://host/a%2Fb", "sftp://host/a\\..\\b", "s3://bucket/a\nb", "two words://host/x",
    ],
)  # fmt: skip
def test_what_cannot_be_normalised_is_nowhere(url):
    assert normalised(url) is None
    assert owner_of(url, [("s3://bucket", "someone"), ("sftp://host", "someone")]) is None


@pytest.mark.parametrize(
    ("place", "owner"),
    [
        ("s3://bucket/out/x.csv", "partner"),
        ("s3://bucket/out", "partner"),
        ("s3://bucket/outside/x.csv", "company"),
        ("s3://bucket/x.csv", "company"),
        ("s3://bucket/out/deep/x.csv", "vendor"),
        ("s3://bucket2/out/x.csv", None),
        ("s3://share-7/drop/x.csv", "any share"),
        ("s3://share-8/drop/x.csv", "share eight"),
        ("s3://share-7/other", None),
        ("s3://share-7/x/drop/x.csv", None),
    ],
)
def test_the_longest_declared_endpoint_wins_on_whole_parts(place, owner):
    declared = [
        ("s3://bucket", "company"),
        ("s3://bucket/out", "partner"),
        ("s3://bucket/out/deep", "vendor"),
        ("s3://share-*/drop", "any share"),
        ("s3://share-8/drop", "share eight"),
    ]
    assert owner_of(place, declared) == owner
    assert owner_of(place, reversed(declared)) == owner


def test_a_place_that_two_recipients_claim_equally_is_nobodys():
    declared = [("s3://a*/out", "one"), ("s3://*a/out", "other")]
    assert owner_of("s3://aa/out", declared) is None
    assert may_coincide("s3://a*/out", "s3://*a/out")


part = st.text("abc-", min_size=1, max_size=3)
paths = st.lists(part, max_size=4)


@given(paths, paths, st.lists(paths, max_size=6))
def test_the_longest_prefix_is_found_as_a_plain_search_finds_it(below, path, declared):
    place = [*path, *below]
    owners = [("/".join(["s3://bucket", *d]), tuple(d)) for d in [path, *declared]]
    expected = max((d for _, d in owners if place[: len(d)] == list(d)), key=len)
    assert owner_of("/".join(["s3://bucket", *place]), owners) == expected


@given(paths, part)
def test_a_longer_name_is_another_place(path, more):
    declared = "/".join(["s3://bucket", *path, "out"])
    assert belongs_to(f"{declared}/x", [declared])
    assert not belongs_to(f"{declared}{more}/x", [declared])
