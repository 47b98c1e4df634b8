"""Writes the effective documents so that they too depend on facts and lock alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from generator.cpp.lock import Lock, OperationEntry
from generator.spec.specs import Document, effective_text

# Members of the envelopes, which have no entry in the lock.
_ENVELOPE_ORDER = (
    "page",
    "pageSize",
    "hasMore",
    "totalCount",
    "continueFrom",
    "specversion",
    "id",
    "type",
    "time",
    "source",
    "userassignedid",
    "datacontenttype",
    "data",
)


# The members of an `x-st-list` fact and of the schema in it.
_LIST_ORDER = ("separator", "items", "maxItems", "type", "format")


def document_text(key: str, document: Document, lock: Lock) -> str:
    """The text of an effective document: properties, enum values and query parameters in the order
    of the lock, path parameters in that of the path."""
    components = document.get("components", {})
    known = {**lock.modules[key].schemas, **lock.shared}
    schemas = {
        name: _ordered(schema, known[name].order if name in known else _ENVELOPE_ORDER)
        for name, schema in components.get("schemas", {}).items()
    }
    operations = lock.modules[key].operations
    paths = {
        path: {
            method: _ordered_lists(_ordered_parameters(node, path, operations))
            for method, node in item.items()
        }
        for path, item in document.get("paths", {}).items()
    }
    changed = {"paths": paths, "components": {**components, "schemas": schemas}}
    return effective_text({**document, **changed})


def _ordered(schema: Any, order: Iterable[str]) -> Any:
    properties = schema.get("properties")
    if "enum" in schema:
        return {**schema, **_ordered_values(schema, order)}
    if not properties:
        return schema
    changed: dict[str, Any] = {"properties": sort_keys(properties, order)}
    if "required" in schema:
        required = set(schema["required"])
        changed["required"] = [name for name in changed["properties"] if name in required]
    return {**schema, **changed}


def _ordered_values(schema: Any, order: Iterable[str]) -> dict[str, Any]:
    values = schema["enum"]
    places = {text: place for place, text in enumerate(order)}
    indices = sorted(range(len(values)), key=lambda one: places.get(str(values[one]), len(places)))
    made = {"enum": [values[one] for one in indices]}
    names = schema.get("x-enumNames", ())
    # Names that do not belong to the values one by one are left for others to judge.
    if len(names) == len(values):
        made["x-enumNames"] = [names[one] for one in indices]
    return made


def _ordered_parameters(
    operation: Any, path: str, entries: Mapping[str, OperationEntry]
) -> dict[str, Any]:
    entry = entries.get(operation.get("operationId", ""), OperationEntry("", ""))
    places = {("query", name): place for place, name in enumerate(entry.query)}

    def place(parameter: Any) -> tuple[bool, int]:
        if parameter["in"] == "path":
            return False, path.find(f"{{{parameter['name']}}}")
        return True, places.get((parameter["in"], parameter["name"]), len(places))

    if "parameters" not in operation:
        return dict(operation)
    return {**operation, "parameters": sorted(operation["parameters"], key=place)}


def _ordered_lists(item: Any) -> Any:
    if isinstance(item, list):
        return [_ordered_lists(one) for one in item]
    if not isinstance(item, dict):
        return item
    return {
        key: _sorted_fact(value) if key == "x-st-list" else _ordered_lists(value)
        for key, value in item.items()
    }


def _sorted_fact(fact: Any) -> Any:
    return sort_keys({**fact, "items": sort_keys(fact["items"], _LIST_ORDER)}, _LIST_ORDER)


def sort_keys(node: dict[str, Any], order: Iterable[str]) -> dict[str, Any]:
    """The object with its members in the given order, others after them as they came."""
    names = [name for name in order if name in node]
    listed = set(names)
    names += [name for name in node if name not in listed]
    return {name: node[name] for name in names}
