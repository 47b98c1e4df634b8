"""Keeps what an earlier document had and the newest lacks: operations and webhook payloads.

The result is an overlay with one action per operation and per schema, so that dropping one is
deleting one action.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable, Iterator
from typing import Any

from generator.spec import overlay
from generator.spec.check_schema import REFERENCE
from generator.spec.errors import SpecError

Node = dict[str, Any]
Key = tuple[str, str]

_REASON_OPERATION = "Documented then and missing now; callers must not lose it by a refresh."
_REASON_SCHEMA = "Used by a retained operation or sent to a webhook; missing now."


def retained_overlay(module: str, old: Node, new: Node, vintage: str, kept: Node | None) -> Node:
    """The overlay that adds to ``new`` what ``old`` had; ``kept`` is the overlay in force.

    Both documents are canonical. What ``kept`` retains from other vintages stays, unless ``old``
    has a later version of it or ``new`` has it again. Empty when there is nothing to retain.
    """
    operations, schemas = _lost(old, new, vintage)
    for action in kept["actions"] if kept else []:
        _keep(action, vintage, operations, schemas)
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
    for index, action in enumerate(overlay.actions(retained, label)):
        try:
            parts = _parts(action)
        except (KeyError, ValueError, AttributeError):
            raise SpecError(
                label,
                ("actions", index),
                "not an action that adds one operation or one schema",
                "Run retain again instead of editing; only whole actions may be deleted.",
            ) from None
        where, name, value = parts
        if vintage is not None and vintage <= _kept_from(where, value):
            continue
        node = document["paths"] if where == "paths" else document["components"]["schemas"]
        if where == "paths":
            node = node.setdefault(name, {})
            ((name, value),) = value.items()
        if name in node:
            raise SpecError(
                label,
                ("actions", index),
                f"{action['target']} has {name!r} again",
                "Delete this action, or run retain again.",
            )
        node[name] = copy.deepcopy(value)


def _parts(action: Node) -> tuple[str, str, Node]:
    """Whether an action adds to the paths or to the schemas, the member's name, and its value."""
    where = {"$.paths": "paths", "$.components.schemas": "schemas"}[action["target"]]
    ((name, value),) = action["update"].items()
    if where == "paths":
        ((_, operation),) = value.items()
        operation["x-st-retained"].strip()
    else:
        value["x-st-retained"].strip()
    return where, name, value


def _kept_from(where: str, value: Node) -> str:
    """The vintage of the document that had it last."""
    node = next(iter(value.values())) if where == "paths" else value
    vintage: str = node["x-st-retained"]
    return vintage


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


def _keep(action: Node, vintage: str, operations: dict[Key, Any], schemas: dict[str, Any]) -> None:
    """Takes over one action of the overlay in force if it is of another and later vintage."""
    where, name, value = _parts(action)
    if where == "paths":
        ((method, operation),) = value.items()
        key = (normal(name), method)
        mine = operations.get(key)
        if _later(operation, vintage, mine is None):
            operations[key] = (name, method, operation)
    elif _later(value, vintage, name not in schemas):
        schemas[name] = value


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
