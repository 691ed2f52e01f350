"""The local S3-compatible endpoint of the demo: moto's server in a thread, on a free port of the loopback address."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

import boto3
from moto.server import ThreadedMotoServer

ACCESS_KEY = SECRET_KEY = "demo"


class Store:
    """What the demo asks its object store."""

    def __init__(self, endpoint: str) -> None:
        self.endpoint = endpoint
        self._client = boto3.client(
            "s3",
            endpoint_url=endpoint,
            region_name="us-east-1",
            aws_access_key_id=ACCESS_KEY,
            aws_secret_access_key=SECRET_KEY,
        )

    def create(self, bucket: str) -> None:
        """Make an empty bucket."""
        self._client.create_bucket(Bucket=bucket)

    def objects(self, bucket: str) -> list[tuple[str, int]]:
        """Key and size in bytes of everything in a bucket."""
        return [(o["Key"], o["Size"]) for o in self._client.list_objects_v2(Bucket=bucket).get("Contents", [])]

    def upload(self, path: str, bucket: str, key: str) -> None:
        """Put a local file into a bucket."""
        self._client.upload_file(path, bucket, key)


@contextmanager
def running_store() -> Iterator[Store]:
    """A fresh, empty store for as long as the context lasts."""
    logging.getLogger("werkzeug").setLevel(logging.WARNING)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    try:
        host, port = server.get_host_and_port()
        yield Store(f"http://{host}:{port}")
    finally:
        server.stop()
