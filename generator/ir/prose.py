"""Descriptions of the user's own documents, for doc comments; specs/ hold none."""

from __future__ import annotations

from typing import Any

from generator.ir.types import Node

_METHODS = ("get", "post", "put", "patch", "delete")


def with_descriptions(document: Node, source: Node) -> Node:
    """A copy of ``document`` with the descriptions that ``source`` has in the same places."""
    paths = {
        path: {
            key: _operation(node, _at(source, "paths", path, key)) if key in _METHODS else node
            for key, node in item.items()
        }
        for path, item in document.get("paths", {}).items()
    }
    components = document.get("components", {})
    schemas = {
        name: _schema(node, _at(source, "components", "schemas", name))
        for name, node in components.get("schemas", {}).items()
    }
    return {**document, "paths": paths, "components": {**components, "schemas": schemas}}


def _operation(node: Node, source: Any) -> Node:
    known = {}
    listed = _at(source, "parameters")
    for one in listed if isinstance(listed, list) else ():
        known[_at(one, "in"), _at(one, "name")] = one
    parameters = [
        _described(one, known.get((one["in"], one["name"]))) for one in node.get("parameters", ())
    ]
    return {**_described(node, source), "parameters": parameters}


def _schema(node: Node, source: Any) -> Node:
    made = _described(node, source)
    if "properties" in node:
        made["properties"] = {
            name: _described(one, _at(source, "properties", name))
            for name, one in node["properties"].items()
        }
    return made


def _described(node: Node, source: Any) -> Node:
    text = _at(source, "description")
    return {**node, "description": text} if isinstance(text, str) and text else dict(node)


def _at(node: Any, *keys: str) -> Any:
    for key in keys:
        node = node.get(key) if isinstance(node, dict) else None
    return node
