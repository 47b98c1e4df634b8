"""Turns what the text of a parameter says into x-st-* extensions beside the parameter."""

from __future__ import annotations

from typing import Any

from generator.spec import text as rules

Node = dict[str, Any]

_PREFIX = "#/components/schemas/"
_ID: Node = {"type": "integer", "format": "int64"}


def parameter_facts(parameter: Node, text: str, operation: Node, document: Node) -> None:
    """Adds the recognised facts to a canonical query parameter; existing ones are kept."""
    name = parameter.get("name")
    schema = parameter.get("schema")
    if parameter.get("in") != "query" or not isinstance(schema, dict) or not isinstance(name, str):
        return
    fields = rules.sortable_fields(name, text)
    if fields is not None:
        parameter["x-st-sortable"] = fields
    size = rules.default_page_size(name, text)
    if size is not None:
        parameter["x-st-default"] = size
    limit = rules.maximum_page_size(name, text)
    if limit is not None:
        schema.setdefault("maximum", limit)
    plain = schema.get("type") in ("string", ["string", "null"]) and "format" not in schema
    if plain and "x-st-list" not in parameter and rules.is_list(name, text):
        parameter["x-st-list"] = _list_fact(name, text, operation, document)


def _list_fact(name: str, text: str, operation: Node, document: Node) -> Node:
    fact: Node = {"separator": ",", "items": {"type": "string"}}
    if rules.is_id_list(name, text):
        fact["items"] = _id_type(name, operation, document)
    maximum = rules.list_maximum(text)
    if maximum is not None:
        fact["maxItems"] = maximum
    return fact


def _id_type(name: str, operation: Node, document: Node) -> Node:
    """The type of the ids: that of the member of the listed records which the name points at."""
    member = "id" if name == "ids" else name.removesuffix("List").removesuffix("s")
    found = _record(operation, document).get("properties", {}).get(member)
    if isinstance(found, dict):
        kind = found.get("type")
        if kind in ("string", ["string", "null"]):
            return {
                "type": "string",
                **({"format": "guid"} if found.get("format") == "guid" else {}),
            }
    return dict(_ID)


def _record(operation: Node, document: Node) -> Node:
    """The schema of one listed record, or an empty schema when the operation lists nothing."""
    try:
        success = operation["responses"]["200"]["content"]["application/json"]["schema"]
        listed = _resolve(success, document)
        if listed.get("type") == "object":
            listed = _resolve(listed["properties"]["data"], document)
        return _resolve(listed["items"], document)
    except (KeyError, TypeError, AttributeError):
        return {}


def _resolve(schema: Any, document: Node) -> Node:
    reference = schema.get("$ref")
    if reference is None:
        return schema  # type: ignore[no-any-return]
    found: Node = document["components"]["schemas"][reference.removeprefix(_PREFIX)]
    return found
