"""Airflow's HTTP hook, for a URL that is a secret. Imported only where its provider is installed and a message sent."""

from __future__ import annotations

from typing import Any

from airflow.providers.http.hooks.http import HttpHook

from export_guard.airflow.notifying.channel import SILENT


class WebhookHook(HttpHook):
    """Posts to one URL; proxies, TLS, headers and login are those of the connection."""

    def __init__(self, conn_id: str, url: str) -> None:
        super().__init__("POST", conn_id)
        self._url = url

    def url_from_endpoint(self, endpoint: str | None) -> str:
        """The URL, however the connection keeps it."""
        return self._url

    @property
    def log(self) -> Any:
        """Nothing is logged."""
        return SILENT
