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
    try:
        found = _record(operation, document)["properties"][member]
        if "string" in found["type"] and found.get("format") in (None, "guid"):
            return {"type": "string"} | {key: found[key] for key in found.keys() & {"format"}}
    except (KeyError, TypeError, AttributeError):
        # The operation lists nothing, or its records have no such member.
        pass
    return dict(_ID)


def _record(operation: Node, document: Node) -> Node:
    """The schema of one listed record; raises when the operation lists nothing."""
    success = operation["responses"]["200"]["content"]["application/json"]["schema"]
    listed = _resolve(success, document)
    if listed.get("type") == "object":
        listed = _resolve(listed["properties"]["data"], document)
    return _resolve(listed["items"], document)


def _resolve(schema: Node, document: Node) -> Node:
    if "$ref" not in schema:
        return schema
    found: Node = document["components"]["schemas"][schema["$ref"].removeprefix(_PREFIX)]
    return found
