"""Real servers in this process, for the web, mail and metrics; they keep what they are sent."""

from __future__ import annotations

import json
import socket
from contextlib import suppress
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any


@dataclass
class Web:
    """``got`` are the requests: path, headers, JSON body. It ``answers`` with a status, the ``first`` with others."""

    got: list[tuple[str, Any, Any]] = field(default_factory=list)
    answers: int = 200
    first: list[int] = field(default_factory=list)
    url: str = ""

    def __enter__(self) -> Web:
        web = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                web.got.append((self.path, dict(self.headers), json.loads(body)))
                self.send_response(web.first.pop(0) if web.first else web.answers)
                self.end_headers()

            def log_message(self, *_: Any) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def body(self) -> Any:
        """The only body so far."""
        ((_, _, body),) = self.got
        return body


@dataclass
class Mail:
    """``got`` are the messages, as the standard library parses them, after their envelope's recipients."""

    got: list[tuple[list[str], Any]] = field(default_factory=list)
    port: int = 0

    def __enter__(self) -> Mail:
        from aiosmtpd.controller import Controller

        mail = self

        class Handler:
            async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:  # noqa: N802
                parsed = message_from_bytes(envelope.content, policy=policy.default)
                mail.got.append((envelope.rcpt_tos, parsed))
                return "250 OK"

        self._controller = Controller(Handler(), hostname="127.0.0.1", port=_free_port())
        self._controller.start()
        self.port = self._controller.port
        return self

    def __exit__(self, *_: object) -> None:
        self._controller.stop()


@dataclass
class Metrics:
    """A StatsD server: ``got`` are the lines that it was sent."""

    got: list[str] = field(default_factory=list)
    port: int = 0

    def __enter__(self) -> Metrics:
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self._socket.settimeout(0.1)
        self.port = self._socket.getsockname()[1]
        self._open = True
        self._thread = Thread(target=self._listen, daemon=True)
        self._thread.start()
        return self

    def _listen(self) -> None:
        while self._open:
            with suppress(TimeoutError):
                self.got += self._socket.recv(65_536).decode().splitlines()

    def __exit__(self, *_: object) -> None:
        self._open = False
        self._thread.join()
        self._socket.close()


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])
