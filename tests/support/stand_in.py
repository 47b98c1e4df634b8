"""A stand-in of the vendor's catalogue: real TLS on the loopback, faults on demand."""

from __future__ import annotations

import hashlib
import json
import ssl
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

Node = dict[str, Any]
LIST = "/api/docs/apis"
_BODIES = {"latin": '["\xe9"]'.encode("latin-1"), "deep": b"[" * 5000 + b"]" * 5000}


@dataclass
class StandIn:
    """What the catalogue has, and what it was asked."""

    ca_file: Path
    documents: dict[str, bytes] = field(default_factory=dict)  # id to content
    beta: set[str] = field(default_factory=set)
    titles: dict[str, str] = field(default_factory=dict)  # id to title, where it is another
    faults: dict[str, str] = field(default_factory=dict)  # id, or "list", to a fault
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    url: str = ""

    def listing(self) -> bytes:
        titles = {one: self.titles.get(one, one.title()) for one in self.documents}
        return json.dumps(
            [
                {"id": one, "displayName": title, "isBeta": one in self.beta}
                for one, title in titles.items()
            ]
        ).encode()


def make_certificate(folder: Path, name: str) -> tuple[Path, Path]:
    """A self-signed certificate of 127.0.0.1 and its key."""
    certificate, key = folder / f"{name}.pem", folder / f"{name}.key"
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"),
            *("-nodes", "-days", "2", "-subj", f"/CN={name}"),
            *("-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate),
        ],
        check=True,
        capture_output=True,
    )
    return certificate, key


@contextmanager
def serving(folder: Path) -> Iterator[StandIn]:
    """The stand-in on a free port, until the block ends."""
    certificate, key = make_certificate(folder, "stand-in")
    state = StandIn(certificate)
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"state": state}))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.handle_error = lambda *_: None  # type: ignore[method-assign]
    state.url = f"https://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield state
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    state: StandIn
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        pass

    def do_GET(self) -> None:
        self.close_connection = True
        self.state.asked.append((self.path, dict(self.headers)))
        name = self.path.removeprefix(LIST).strip("/")
        if not self.path.startswith(LIST) or (name and name not in self.state.documents):
            return self._answer(404, b"")
        content = self.state.documents[name] if name else self.state.listing()
        etag = f'"{hashlib.sha256(content).hexdigest()[:16]}"' if name else ""
        return self._faulty(self.state.faults.get(name or "list", ""), content, etag)

    def _faulty(self, fault: str, content: bytes, etag: str) -> None:
        if etag and self.headers.get("If-None-Match") == etag:
            return self._answer(304, b"")
        if fault == "truncated":
            return self._answer(200, content[: len(content) // 2], length=len(content))
        if fault == "chunks":
            self.send_response(200)
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            self.wfile.write(f"{len(content):x}\r\n".encode() + content[:100])
            return None
        if fault == "large":
            return self._answer(200, b" " * 50_000_001)
        if fault in _BODIES:
            return self._answer(200, _BODIES[fault])
        if fault == "plain":
            where = f"http://127.0.0.1:{self.server.server_port}{self.path}"  # type: ignore[attr-defined]
            return self._answer(302, b"", location=where)
        if fault.isdigit():
            return self._answer(int(fault), b"")
        return self._answer(200, fault.encode() if fault else content, etag=etag)

    def _answer(
        self, status: int, body: bytes, length: int = -1, location: str = "", etag: str = ""
    ) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(length if length >= 0 else len(body)))
        for name, value in (("Location", location), ("ETag", etag)):
            if value:
                self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
