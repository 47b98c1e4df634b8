"""Keeps what an earlier document had and the newest lacks: operations and webhook payloads.

The result is an overlay with one action per operation and per schema, so that dropping one is
deleting one action.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from generator.spec import overlay
from generator.spec.check_schema import REFERENCE
from generator.spec.errors import SpecError

Node = dict[str, Any]
Key = tuple[str, str]

_REASON_OPERATION = "Documented then and missing now; callers must not lose it by a refresh."
_REASON_SCHEMA = "Used by a retained operation or sent to a webhook; missing now."


def retained_overlay(
    label: str, module: str, old: Node, new: Node, vintage: str, kept: Node | None
) -> Node:
    """The overlay that adds to ``new`` what ``old`` had; ``kept`` is the overlay in force, and
    ``label`` what errors call it.

    Both documents are canonical. What ``kept`` retains from other vintages stays, unless ``old``
    has a later version of it or ``new`` has it again. Empty when there is nothing to retain.
    """
    operations, schemas = _lost(old, new, vintage)
    for part in parts(kept, label) if kept else ():
        _keep(part, vintage, operations, schemas)
    present = _operations(new)
    operations = {key: one for key, one in operations.items() if key not in present}
    schemas = {
        name: one for name, one in schemas.items() if name not in new["components"]["schemas"]
    }
    actions = [_operation_action(*one) for _, one in sorted(operations.items())]
    actions += [_schema_action(name, one) for name, one in sorted(schemas.items())]
    if not actions:
        return {}
    return {
        "overlay": "1.0.0",
        "info": {"title": f"Retained in {module}", "version": "1.0"},
        "actions": actions,
    }


def apply_retained(document: Node, retained: Node, label: str, vintage: str | None = None) -> None:
    """Adds the retained operations and schemas to a document in place.

    They are for newer documents than the one that had them last: when that is of the ``vintage``
    of this one or later, they are passed over.
    """
    for index, part in enumerate(parts(retained, label)):
        if vintage is not None and vintage <= part.vintage:
            continue
        node = document["components"]["schemas"]
        if part.method:
            node = document["paths"].setdefault(part.name, {})
        name = part.method or part.name
        if name in node:
            raise SpecError(
                label,
                ("actions", index),
                f"{part.action['target']} has {name!r} again",
                "Delete this action, or run retain again.",
            )
        node[name] = copy.deepcopy(part.node)


@dataclass(frozen=True)
class Part:
    """What one action of a retained overlay adds: an operation below its path, or a schema."""

    action: Node
    name: str
    method: str  # empty for a schema
    node: Node

    @property
    def vintage(self) -> str:
        """The vintage of the document that had it last."""
        return str(self.node["x-st-retained"])


def parts(retained: Node, label: str) -> Iterator[Part]:
    """What the actions of a retained overlay add; one that somebody has edited is an error."""
    for index, action in enumerate(overlay.actions(retained, label)):
        try:
            yield _part(action)
        except (KeyError, ValueError, AttributeError, TypeError):
            raise SpecError(
                label,
                ("actions", index),
                "not an action that adds one operation or one schema",
                "Run retain again instead of editing; only whole actions may be deleted.",
            ) from None


def _part(action: Node) -> Part:
    where = {"$.paths": "paths", "$.components.schemas": "schemas"}[action["target"]]
    ((name, node),) = action["update"].items()
    method = ""
    if where == "paths":
        ((method, node),) = node.items()
        node["operationId"].strip()
    node["x-st-retained"].strip()
    return Part(action, name, method, node)


def _lost(old: Node, new: Node, vintage: str) -> tuple[dict[Key, Any], dict[str, Node]]:
    present = _operations(new)
    names = {operation["operationId"] for _, _, operation in present.values()}
    operations = {}
    for key, (path, method, operation) in _operations(old).items():
        # An operation that only moved to another path is not lost.
        if key not in present and operation["operationId"] not in names:
            operations[key] = (path, method, _mark_operation(operation, vintage))
    old_schemas: Node = old["components"]["schemas"]
    roots = [*(one for _, _, one in operations.values())]
    used = _reach(_operations_only(old), old_schemas)
    webhooks = [name for name in old_schemas if name not in used]
    wanted = set(webhooks) | _reach(roots, old_schemas)
    wanted |= _reach([old_schemas[name] for name in webhooks], old_schemas)
    missing = sorted(wanted - new["components"]["schemas"].keys())
    schemas = {name: {**old_schemas[name], "x-st-retained": vintage} for name in missing}
    return operations, schemas


def _mark_operation(operation: Node, vintage: str) -> Node:
    result = copy.deepcopy(operation)
    # Older documents name no scopes; what every call needs is known all the same.
    if not any("oauth" in one for one in result.get("security", [])):
        result["security"] = [{"apiKeyHeader": [], "oauth": []}]
    for parameter in result.get("parameters", []):
        # A query has no null: a parameter is sent or not.
        schema = parameter["schema"]
        if isinstance(schema.get("type"), list):
            schema["type"] = next(kind for kind in schema["type"] if kind != "null")
        if "oneOf" in schema:
            parameter["schema"] = next(one for one in schema["oneOf"] if "$ref" in one)
    result["x-st-retained"] = vintage
    return result


def _keep(part: Part, vintage: str, operations: dict[Key, Any], schemas: dict[str, Any]) -> None:
    """Takes over one part of the overlay in force if it is of another and later vintage."""
    if part.method:
        key = (normal(part.name), part.method)
        if _later(part.node, vintage, key not in operations):
            operations[key] = (part.name, part.method, part.node)
    elif _later(part.node, vintage, part.name not in schemas):
        schemas[part.name] = part.node


def _later(node: Node, vintage: str, free: bool) -> bool:
    theirs: str = node["x-st-retained"]
    return theirs != vintage and (free or theirs > vintage)


def normal(path: str) -> str:
    """A path with the names of its variables taken out."""
    return re.sub(r"\{[^}]*\}", "{}", path)


def _operations(document: Node) -> dict[Key, tuple[str, str, Node]]:
    return {
        (normal(path), method): (path, method, operation)
        for path, item in document["paths"].items()
        for method, operation in item.items()
    }


def _operations_only(document: Node) -> list[Node]:
    return [one for item in document["paths"].values() for one in item.values()]


def _reach(roots: Iterable[Any], schemas: Node) -> set[str]:
    """The names of the component schemas that can be reached from the given nodes."""
    seen: set[str] = set()
    todo = list(roots)
    while todo:
        for name in references(todo.pop()):
            if name not in seen:
                seen.add(name)
                todo.append(schemas[name])
    return seen


def references(node: Any) -> Iterator[str]:
    """The names of the component schemas that a node refers to."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "$ref" and isinstance(value, str):
                yield value.removeprefix(REFERENCE)
            else:
                yield from references(value)
    elif isinstance(node, list):
        for value in node:
            yield from references(value)


def _operation_action(path: str, method: str, operation: Node) -> Node:
    vintage = operation["x-st-retained"]
    return {
        "target": "$.paths",
        "x-reason": _REASON_OPERATION,
        "x-evidence": f"The document of {vintage} describes it.",
        "update": {path: {method: operation}},
    }


def _schema_action(name: str, schema: Node) -> Node:
    return {
        "target": "$.components.schemas",
        "x-reason": _REASON_SCHEMA,
        "x-evidence": f"The document of {schema['x-st-retained']} describes it.",
        "update": {name: schema},
    }
