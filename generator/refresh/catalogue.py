"""Reads the vendor's public catalogue of documents over HTTPS, politely and without trust."""

from __future__ import annotations

import http.client
import ssl
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from http.client import HTTPMessage
from pathlib import Path
from typing import IO, Any
from urllib.parse import quote, urlsplit

from generator.spec.errors import SpecError
from generator.spec.load import MAX_BYTES, parse_json

BASE_URL = "https://developer.servicetitan.io"
LIST = "/api/docs/apis"
TIMEOUT = 30.0  # seconds without a byte
WHOLE = 300.0  # seconds for one document
_CHUNK = 1 << 16


@dataclass(frozen=True)
class Entry:
    """One document of the catalogue."""

    id: str
    title: str
    is_beta: bool


@dataclass(frozen=True)
class Answer:
    """A document as it came; ``content`` is None when it is the one with the given ETag."""

    content: bytes | None
    etag: str


class OnlyHttps(urllib.request.HTTPRedirectHandler):
    """Follows redirects, but none out of TLS."""

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        if urlsplit(newurl).scheme != "https":
            fp.close()  # nobody else gets hold of this answer
            raise _error(req.full_url, f"leads to {newurl}, which is not https", _URL)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


class Catalogue:
    """The catalogue at a base URL. One request at a time, certificates verified."""

    def __init__(self, base_url: str, agent: str, ca_file: Path | None = None) -> None:
        if urlsplit(base_url).scheme != "https":
            raise _error(base_url, "is not an https URL", _URL)
        self._base = base_url.rstrip("/")
        self._agent = agent
        try:
            context = ssl.create_default_context(cafile=None if ca_file is None else str(ca_file))
        except OSError as error:
            raise _error(str(ca_file), f"cannot be used: {error}", "check --ca-file") from None
        self._opener = urllib.request.build_opener(
            urllib.request.HTTPSHandler(context=context), OnlyHttps()
        )

    def entries(self) -> list[Entry]:
        """The documents that there are."""
        url = self._base + LIST
        content = self._get(url, "").content
        try:
            listed = parse_json((content or b"").decode("utf-8-sig"), url)
        except UnicodeDecodeError:
            raise _error(url, "is not UTF-8", _AGAIN) from None
        if isinstance(listed, dict):  # the list may be wrapped
            lists = [one for one in listed.values() if isinstance(one, list)]
            listed = lists[0] if len(lists) == 1 else None
        if not isinstance(listed, list) or not listed:
            raise _error(url, "is no list of documents", _AGAIN)
        return [_entry(one, url) for one in listed]

    def url(self, entry: Entry) -> str:
        """Where a document is."""
        return f"{self._base}{LIST}/{quote(entry.id, safe='')}"

    def document(self, entry: Entry, etag: str) -> Answer:
        """One document, unless it is still the one with that ETag."""
        return self._get(self.url(entry), etag)

    def _get(self, url: str, etag: str) -> Answer:
        headers = {"User-Agent": self._agent, "Accept": "application/json"}
        if etag:
            headers["If-None-Match"] = etag
        request = urllib.request.Request(url, headers=headers)
        try:
            with self._opener.open(request, timeout=TIMEOUT) as answer:
                return Answer(_read(url, answer), answer.headers.get("ETag") or "")
        except urllib.error.HTTPError as error:
            error.close()
            if error.code == 304 and etag:
                return Answer(None, etag)
            raise _error(url, f"answers {error.code} {error.reason}", _AGAIN) from None
        except urllib.error.URLError as error:
            raise _error(url, f"cannot be reached: {error.reason}", _REACH) from None
        except http.client.IncompleteRead as error:
            raise _error(url, f"was cut off after {len(error.partial)} bytes", _AGAIN) from None
        except (OSError, http.client.HTTPException) as error:
            raise _error(url, f"could not be read: {error}", _AGAIN) from None


def _read(url: str, answer: Any) -> bytes:
    """The whole body, within the limits of size and time."""
    declared = answer.headers.get("Content-Length", "")
    deadline = time.monotonic() + WHOLE
    pieces: list[bytes] = []
    size = 0
    while piece := answer.read1(_CHUNK):
        pieces.append(piece)
        size += len(piece)
        if size > MAX_BYTES:
            raise _error(url, f"is larger than {MAX_BYTES} bytes", "look at it by hand")
        if time.monotonic() > deadline:
            raise _error(url, f"took longer than {WHOLE:.0f} s", _AGAIN)
    if declared.isdigit() and int(declared) != size:
        raise _error(url, f"was cut off after {size} of {declared} bytes", _AGAIN)
    return b"".join(pieces)


def _entry(node: Any, url: str) -> Entry:
    found = node.get("id") if isinstance(node, dict) else None
    if not isinstance(found, str | int) or isinstance(found, bool) or not str(found):
        raise _error(url, "has an entry without an id", _AGAIN)
    title = node.get("displayName")
    return Entry(str(found), title if isinstance(title, str) else "", node.get("isBeta") is True)


def _error(place: str, what: str, fix: str) -> SpecError:
    return SpecError(place, (), what, fix)


_URL = "give another --base-url; documents are only taken over TLS"
_AGAIN = "try again later, or download the documents and run ./dev regenerate DIR"
_REACH = "check the network, --base-url and --ca-file"
