"""Reads one JSON or YAML document from disk, defensively; knows nothing of OpenAPI."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.spec.errors import SpecError
from generator.spec.locate import first_fault

MAX_BYTES = 50_000_000
MAX_DEPTH = 100

Document = dict[str, Any]


@dataclass(frozen=True)
class Loaded:
    """A parsed document, the name to use for it in errors, and the digest of its bytes."""

    label: str
    document: Document
    sha256: str


class _DuplicateKeyError(Exception):
    pass


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        raise _DuplicateKeyError
    return result


def _no_constant(name: str) -> Any:
    raise ValueError(name)


def load(path: Path) -> Loaded:
    """Reads a document by its file name ending; raises SpecError on anything suspicious."""
    label = str(path)
    text, digest = _read(path, label)
    if path.suffix == ".json":
        document = parse_json(text, label)
    elif path.suffix in (".yaml", ".yml"):
        document = _parse_yaml(text, label)
    else:
        raise SpecError(
            label, (), f"unknown kind of file {path.suffix!r}", "Give a .json, .yaml or .yml file."
        )
    if not isinstance(document, dict):
        raise SpecError(
            label, (), "the document is not an object", "Give an OpenAPI 3.0 or 3.1 document."
        )
    return Loaded(label, document, digest)


def _parse_yaml(text: str, label: str) -> Any:
    # PyYAML is needed by nobody who has JSON documents.
    try:
        from generator.spec.yaml_text import parse_yaml
    except ModuleNotFoundError:
        raise SpecError(
            label, (), "YAML needs PyYAML", "Install python3-yaml, or convert the file to JSON."
        ) from None
    return parse_yaml(text, label)


def _read(path: Path, label: str) -> tuple[str, str]:
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise SpecError(
                label, (), f"{size} bytes, the limit is {MAX_BYTES}", "Split the document."
            )
        data = path.read_bytes()
    except OSError as error:
        raise SpecError(
            label, (), f"cannot be read: {error.strerror}", "Check the path and its permissions."
        ) from None
    try:
        return data.decode("utf-8-sig"), hashlib.sha256(data).hexdigest()
    except UnicodeDecodeError as error:
        raise SpecError(
            label, (), f"not UTF-8 at byte {error.start}", "Save the file as UTF-8."
        ) from None


def parse_json(text: str, label: str) -> Any:
    """Parses strict JSON: no duplicate key, no NaN, no deep nesting."""
    try:
        document = json.loads(text, object_pairs_hook=_unique, parse_constant=_no_constant)
    except (ValueError, RecursionError, _DuplicateKeyError):
        document = None
        broken = True
    else:
        broken = _too_deep(document)
    if broken:
        _explain(text, label)
    return document


def _too_deep(document: Any) -> bool:
    level = [document] if isinstance(document, dict | list) else []
    for _ in range(MAX_DEPTH + 1):
        level = [
            child
            for node in level
            for child in (node.values() if type(node) is dict else node)
            if type(child) is dict or type(child) is list
        ]
        if not level:
            return False
    return True


def _explain(text: str, label: str) -> None:
    fault = first_fault(text, MAX_DEPTH)
    assert fault is not None, "the fast parser refused what the slow one accepts"
    line = text.count("\n", 0, fault.offset) + 1
    column = fault.offset - text.rfind("\n", 0, fault.offset)
    raise SpecError(
        label,
        fault.pointer,
        f"{fault.what} (line {line}, column {column})",
        "Get the document again or repair the text; nothing was written.",
    )
