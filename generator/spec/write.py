"""Lays out JSON so that a diff is readable: what belongs together stands on one line.

Each property, parameter, response and enum is one line; paths, operations and objects are opened.
The layout follows the position in the document and never the width, so that no line moves because
another one grew.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from generator.spec.canonical import METHODS

# How to open a position: EACH opens every member by the nested plan, a dict opens the members it
# names (others stay on one line), None keeps the value on one line.
Plan = Mapping[str, Any] | None
EACH = "*"

_SCHEMA: Plan = {"properties": {}}
_SCHEMAS: Plan = {EACH: _SCHEMA}
_OPERATION: Plan = {"parameters": {}, "responses": {}}
_PATHS: Plan = {EACH: {EACH: _OPERATION}}
_SECURITY_SCHEME: Plan = {"flows": {EACH: {"scopes": {}}}}
DOCUMENT: Plan = {
    "info": {},
    "servers": {},
    "tags": {},
    "paths": _PATHS,
    "components": {"schemas": _SCHEMAS, "securitySchemes": {EACH: _SECURITY_SCHEME}},
}
OVERLAY: Plan = {"info": {}, "actions": {EACH: {}}}
# An action of a retained overlay holds one path with an operation, or one schema.
RETAINED: Plan = {
    "info": {},
    "actions": {EACH: {"update": {EACH: {"properties": {}, **dict.fromkeys(METHODS, _OPERATION)}}}},
}
SOURCES: Plan = {EACH: {}}


def to_text(value: Any, plan: Plan = DOCUMENT) -> str:
    """The document as text with a final newline."""
    lines: list[str] = []
    _emit(value, plan, "", "", "", lines)
    return "\n".join(lines) + "\n"


def _emit(value: Any, plan: Plan, head: str, indent: str, tail: str, lines: list[str]) -> None:
    if plan is None or not isinstance(value, dict | list) or not value:
        lines.append(indent + head + _line(value) + tail)
        return
    inner = indent + "  "
    opening, closing = ("{", "}") if isinstance(value, dict) else ("[", "]")
    lines.append(indent + head + opening)
    members = list(value.items()) if isinstance(value, dict) else [("", one) for one in value]
    for index, (key, child) in enumerate(members):
        comma = "," if index + 1 < len(members) else ""
        name = f"{_line(key)}: " if isinstance(value, dict) else ""
        chosen = plan.get(key, plan.get(EACH)) if child and _opens(plan, key, child) else None
        _emit(child, chosen, name, inner, comma, lines)
    lines.append(indent + closing + tail)


def _opens(plan: Mapping[str, Any], key: str, child: Any) -> bool:
    chosen = plan.get(key, plan.get(EACH))
    if chosen is None:
        return False
    # An object is opened for the sake of a member that has members of its own.
    return (
        not chosen
        or EACH in chosen
        or not isinstance(child, dict)
        or any(name in child for name in chosen)
    )


_line = json.JSONEncoder(ensure_ascii=False, separators=(", ", ": ")).encode


def write_all(texts: Mapping[Path, str]) -> list[Path]:
    """Writes the files whose content changed, each in one step; returns those."""
    changed = [path for path, text in texts.items() if _read(path) != text]
    for path in changed:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix="." + path.name)
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
                file.write(texts[path])
            os.chmod(name, 0o644)
            os.replace(name, path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    return changed


def _read(path: Path) -> str | None:
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return file.read()
    except FileNotFoundError:
        return None
