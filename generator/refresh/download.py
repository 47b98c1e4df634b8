"""Brings the newest documents into a folder and tells which module each belongs to."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from generator.refresh.catalogue import Catalogue, Entry
from generator.spec import keywords
from generator.spec.errors import SpecError
from generator.spec.load import parse_json
from generator.spec.specs import Source


@dataclass(frozen=True)
class Origin:
    """Where a document was found, for the next time."""

    catalogue_id: str
    etag: str
    url: str


@dataclass
class Downloaded:
    """The documents that are not those of specs/, and how the catalogue differs from it."""

    paths: list[Path] = field(default_factory=list)
    origins: dict[str, Origin] = field(default_factory=dict)  # of all that were seen, by module
    notes: list[str] = field(default_factory=list)
    passed_over: bool = False  # whether something in beta was


def download(
    catalogue: Catalogue, known: dict[str, Source], folder: Path, with_beta: bool
) -> Downloaded:
    """Downloads what is new, one document after another, with a line for each."""
    made = Downloaded()
    by_id = {one.catalogue_id: module for module, one in known.items() if one.catalogue_id}
    for entry in catalogue.entries():
        if entry.is_beta and entry.id not in by_id and not with_beta:
            made.notes.append(f"beta, passed over without --beta: {entry.title or entry.id}")
            made.passed_over = True
            continue
        _download_one(catalogue, entry, by_id.get(entry.id, ""), known, folder, made)
    _compare_lists(known, made)
    return made


def _download_one(
    catalogue: Catalogue,
    entry: Entry,
    expected: str,
    known: dict[str, Source],
    folder: Path,
    made: Downloaded,
) -> None:
    url = catalogue.url(entry)
    answer = catalogue.document(entry, known[expected].etag if expected else "")
    if answer.content is None:
        _note_origin(expected, Origin(entry.id, answer.etag, url), made)
        _say(expected, "not modified")
        return
    document = _parsed(answer.content, url)
    module = _module_of(document, entry, known, url)
    _note_origin(module, Origin(entry.id, answer.etag, url), made)
    if module in known and hashlib.sha256(answer.content).hexdigest() == known[module].sha256:
        _say(module, "as it was")
        return
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{module}.json"
    path.write_bytes(answer.content)
    made.paths.append(path)
    _say(module, f"downloaded, {len(answer.content):,} bytes")


def _say(module: str, what: str) -> None:
    print(f"{module:24} {what}", flush=True)


def _note_origin(module: str, origin: Origin, made: Downloaded) -> None:
    if module in made.origins:
        other = made.origins[module].catalogue_id
        raise SpecError(
            origin.url,
            (),
            f"is for the module {module!r}, as {other!r} of the catalogue is",
            "download the documents, choose one and run ./dev regenerate DIR",
        )
    made.origins[module] = origin


def _parsed(content: bytes, url: str) -> dict[str, Any]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise SpecError(url, (), "is not UTF-8", _BY_HAND) from None
    document = parse_json(text, url)
    if not isinstance(document, dict) or not isinstance(document.get("openapi"), str):
        raise SpecError(url, (), "is no OpenAPI document", _BY_HAND)
    return document


def _module_of(document: dict[str, Any], entry: Entry, known: dict[str, Source], url: str) -> str:
    """The module whose server path the document has, else one named after the entry."""
    servers = document.get("servers")
    paths = {
        urlsplit(one["url"]).path.rstrip("/")
        for one in (servers if isinstance(servers, list) else ())
        if isinstance(one, dict) and isinstance(one.get("url"), str)
    }
    for module, one in known.items():
        if one.server_path in paths:
            return module
    for word in (entry.id, *sorted(paths), entry.title):
        name = re.sub(r"[^a-z0-9]+", "-", word.lower()).strip("-")
        name = re.sub(r"-v[0-9]+$", "", name)
        # An id with digits says nothing to people.
        opaque = word == entry.id and re.search("[0-9]", name)
        if keywords.MODULE_NAME.fullmatch(name) and not opaque and name not in (*known, "all"):
            return name
    raise SpecError(url, (), "cannot be given the name of a module", _BY_HAND)


def _compare_lists(known: dict[str, Source], made: Downloaded) -> None:
    for module, origin in sorted(made.origins.items()):
        found = origin.catalogue_id
        if module not in known:
            made.notes.append(f"new module: {module} ({found} in the catalogue)")
        elif known[module].catalogue_id not in ("", found):
            before = known[module].catalogue_id
            made.notes.append(f"renamed in the catalogue: {module} was {before} and is {found}")
    for module in sorted(known.keys() - made.origins.keys()):
        # Without an id, nothing tells which of the documents in beta is that of the module.
        may_be_beta = made.passed_over and not known[module].catalogue_id
        what = "not seen outside of beta" if may_be_beta else "vanished from the catalogue"
        made.notes.append(f"{what}, kept as it is: {module}")


_BY_HAND = "look at it by hand; nothing was changed"
