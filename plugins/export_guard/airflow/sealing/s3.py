"""Sealed copies of S3 objects, made with the connection of the operator that will send them.

An object that was inspected in a certain version is copied in that version. Else S3 copies it on condition that its
etag is still the one that was inspected. A store that ignores the condition is found out by the etag of the copy;
where that says nothing (objects in parts, or under a key of their own), the object is read on that condition instead,
which every store knows.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from export_guard.airflow.sealing.copies import CHANGED, LEFTOVER_AFTER, PREFIX, NotSealed, SealedCopies
from export_guard.datasets.dataset import SourceObject
from export_guard.service import NotCleared

_S3 = "s3://"
_CHANGED = frozenset({"404", "412", "NoSuchKey", "NoSuchVersion", "PreconditionFailed"})
"""What S3 answers where an object is not there as it was inspected."""


def copied_objects(
    objects: Sequence[SourceObject], staging: str, conn_id: str | None, below: str | None = None
) -> SealedCopies:
    """Copies of objects that were fingerprinted by their etag, below the prefix ``s3://bucket/prefix``.

    They are numbered, or keep the names that they have after the prefix ``below``.
    Raises ``NotCleared`` for an object that is not what was inspected any more, and :class:`NotSealed`.
    """
    from airflow.providers.amazon.aws.hooks.s3 import S3Hook

    bucket, _, prefix = staging.removeprefix(_S3).partition("/")
    room = f"{prefix.rstrip('/')}/{PREFIX}{uuid.uuid4().hex}".lstrip("/")
    names = [str(number) if below is None else _name(item, below) for number, item in enumerate(objects)]
    keys = [f"{room}/{name}" for name in names]
    with _explained(staging):
        client = S3Hook(aws_conn_id=conn_id).get_conn()
        _delete(client, bucket, _leftovers(client, bucket, prefix))

    def remove() -> None:
        with _explained(f"{_S3}{bucket}/{room}"):
            _delete(client, bucket, keys)

    try:
        with _explained(staging):
            for item, key in zip(objects, keys, strict=True):
                _copy(client, item, bucket, key)
    except BaseException:
        remove()
        raise
    paths = tuple(f"{_S3}{bucket}/{key}" for key in keys)
    return SealedCopies(tuple(each.uri for each in objects), paths, f"{_S3}{bucket}/{room}/", remove)


def _name(item: SourceObject, below: str) -> str:
    name = item.uri.removeprefix(below)
    if name in ("", item.uri):
        raise NotSealed(f"{item.uri} has no name below {below}, so no sealed copy of it can take its place")
    return name


def version_of(item: SourceObject) -> str | None:
    """The version that was inspected, in a bucket that keeps versions."""
    version = item.tag.partition("@")[2]
    return None if version in ("", "null") else version


def _copy(client: Any, item: SourceObject, bucket: str, key: str) -> None:
    if not item.uri.startswith(_S3):
        raise NotSealed(f"{item.uri} is no object of S3, so no sealed copy of it can take its place")
    source_bucket, _, source_key = item.uri.removeprefix(_S3).partition("/")
    source = {"Bucket": source_bucket, "Key": source_key}
    etag = f'"{item.tag.partition("@")[0]}"'
    if version := version_of(item):
        client.copy({**source, "VersionId": version}, bucket, key)
    else:
        client.copy(source, bucket, key, ExtraArgs={"CopySourceIfMatch": etag})
        if client.head_object(Bucket=bucket, Key=key)["ETag"] != etag:
            client.upload_fileobj(client.get_object(**source, IfMatch=etag)["Body"], bucket, key)
    if client.head_object(Bucket=bucket, Key=key)["ContentLength"] != item.size:
        raise NotCleared(CHANGED)


def _leftovers(client: Any, bucket: str, prefix: str) -> list[str]:
    """Keys of the copies that nobody can still be sending."""
    before = datetime.now(UTC) - LEFTOVER_AFTER
    pages = client.get_paginator("list_objects_v2").paginate(
        Bucket=bucket, Prefix=f"{prefix.rstrip('/')}/{PREFIX}".lstrip("/")
    )
    return [found["Key"] for page in pages for found in page.get("Contents", []) if found["LastModified"] < before]


def _delete(client: Any, bucket: str, keys: Sequence[str]) -> None:
    for key in keys:
        client.delete_object(Bucket=bucket, Key=key)


@contextmanager
def _explained(place: str) -> Iterator[None]:
    """What S3 refuses, by its code: the text of an answer may quote anything."""
    from boto3.exceptions import Boto3Error
    from botocore.exceptions import BotoCoreError, ClientError

    try:
        yield
        return
    except ClientError as error:
        code = str(error.response.get("Error", {}).get("Code", "no code"))
    except (BotoCoreError, Boto3Error) as error:
        code = type(error).__name__
    if code in _CHANGED:
        raise NotCleared(CHANGED)
    raise NotSealed(f"{place}: S3 refuses ({code}); the operator's connection must be able to write and delete there")
