"""Strict reading of schemas: every keyword, type, format, reference and name must be known."""

from __future__ import annotations

from typing import Any

from generator.spec import keywords
from generator.spec.errors import Pointer, SpecError

Node = dict[str, Any]

REFERENCE = "#/components/schemas/"
_COUNTS = ("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties")
_LIMITS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")


class Checker:
    """What all checks share: the document's name for errors and its component schemas."""

    def __init__(self, label: str, schemas: Node) -> None:
        self.label = label
        self.schemas = schemas

    def error(self, at: Pointer, what: str, fix: str) -> SpecError:
        return SpecError(self.label, at, what, fix)

    def object(self, node: Any, at: Pointer, what: str) -> Node:
        if type(node) is not dict:
            raise self.error(at, f"{what} must be an object", _correct(at))
        return node

    def list(self, node: Any, at: Pointer, what: str) -> list[Any]:
        if type(node) is not list:
            raise self.error(at, f"{what} must be a list", _correct(at))
        return node

    def keys(self, node: Node, known: frozenset[str], at: Pointer, what: str) -> None:
        if node.keys() <= known:
            return
        key = min(node.keys() - known)
        raise self.error(
            (*at, key),
            f"unknown keyword {key!r} in {what}",
            f"Remove it with an overlay action {{target: {target((*at, key))}, remove: true}},"
            " or teach generator/spec/keywords.py what it means.",
        )

    def flag(self, node: Node, key: str, at: Pointer) -> None:
        if key in node and type(node[key]) is not bool:
            raise self.error((*at, key), f"{key} must be true or false", _correct((*at, key)))


class SchemaChecker(Checker):
    """Checks one schema and everything below it."""

    def schema(self, node: Any, at: Pointer) -> None:
        node = self.object(node, at, "a schema")
        self.keys(node, keywords.SCHEMA, at, "a schema")
        if "$ref" in node:
            self.reference(node["$ref"], (*at, "$ref"))
        kinds = self.kinds(node, at)
        if "format" in node:
            self.format(node["format"], kinds, at)
        if "enum" in node:
            self.enum(node, at)
        for key in ("oneOf", "anyOf"):
            if key in node:
                self.alternatives(node, key, at)
        if "items" in node:
            self.schema(node["items"], (*at, "items"))
        elif "array" in kinds:
            raise self.error(at, "an array without items", _add(at, "items"))
        extra = node.get("additionalProperties", False)
        if type(extra) is not bool:
            self.schema(extra, (*at, "additionalProperties"))
        if "properties" in node or "required" in node:
            self.members(node, at)
        self.limits(node, at)

    def reference(self, value: Any, at: Pointer) -> None:
        if type(value) is not str or not value.startswith(REFERENCE):
            raise self.error(
                at,
                f"the reference {value!r} does not point to {REFERENCE}...",
                "Only local references to component schemas are followed; inline what it names.",
            )
        name = value.removeprefix(REFERENCE)
        if name not in self.schemas:
            raise self.error(
                at,
                f"dangling reference: there is no schema {name!r}",
                "Add the schema with an overlay action"
                f" {{target: $.components.schemas, update: {{{name}: ...}}}}"
                " or correct the reference with one.",
            )

    def kinds(self, node: Node, at: Pointer) -> list[str]:
        value = node.get("type", [])
        kinds = value if type(value) is list else [value]
        for kind in kinds:
            if type(kind) is not str or kind not in keywords.FORMATS:
                raise self.error((*at, "type"), f"unknown type {kind!r}", _correct((*at, "type")))
        if len([kind for kind in kinds if kind != "null"]) > 1:
            raise self.error((*at, "type"), f"more than one type: {kinds}", _correct((*at, "type")))
        return kinds

    def format(self, value: Any, kinds: list[str], at: Pointer) -> None:
        if type(value) is not str or not any(value in keywords.FORMATS[kind] for kind in kinds):
            kind = " or ".join(kinds) or "no type"
            raise self.error(
                (*at, "format"),
                f"unknown format {value!r} of {kind}",
                f"Set a known one with an overlay action {{target: {target(at)},"
                " update: {format: ...}}, or teach generator/spec/keywords.py this one.",
            )

    def enum(self, node: Node, at: Pointer) -> None:
        values = self.list(node["enum"], (*at, "enum"), "enum")
        real = [value for value in values if value is not None]
        texts = all(type(value) is str and keywords.ENUM_TEXT.fullmatch(value) for value in real)
        if not real or not (texts or all(type(value) is int for value in real)):
            raise self.error(
                (*at, "enum"), "an enum needs texts only or integers only", _correct((*at, "enum"))
            )
        if len(set(real)) != len(real):
            raise self.error(
                (*at, "enum"),
                "the same enum value stands twice",
                f"Remove the list with an overlay action {{target: {target((*at, 'enum'))},"
                " remove: true} and add the right one with a second action.",
            )
        names = node.get("x-enumNames", values)
        if type(names) is not list or len(names) != len(values):
            raise self.error(
                (*at, "x-enumNames"),
                "x-enumNames does not match enum",
                _correct((*at, "x-enumNames")),
            )

    def alternatives(self, node: Node, key: str, at: Pointer) -> None:
        options = self.list(node[key], (*at, key), key)
        for index, one in enumerate(options):
            self.schema(one, (*at, key, index))
        if not options or not all("$ref" in one or one == {"type": "null"} for one in options):
            raise self.error(
                (*at, key),
                f"{key} of something else than references and null",
                "Move each alternative to a component schema with overlay actions.",
            )
        references = [one for one in options if "$ref" in one]
        if key == "oneOf" and len(references) != 1:
            raise self.error(
                (*at, key),
                "oneOf of several schemas: nothing says how to tell them apart",
                "Write it as anyOf with an overlay if they can be told apart by their type member.",
            )

    def members(self, node: Node, at: Pointer) -> None:
        properties = self.object(node.get("properties", {}), (*at, "properties"), "properties")
        for name, child in properties.items():
            here = (*at, "properties", name)
            if not keywords.MEMBER_NAME.fullmatch(name):
                raise self.error(here, f"odd name of a property: {name!r}", _odd(here))
            self.schema(child, here)
        required = self.list(node.get("required", []), (*at, "required"), "required")
        for index, name in enumerate(required):
            if type(name) is not str or name not in properties:
                raise self.error(
                    (*at, "required", index),
                    f"required names {name!r}, which is no property",
                    f"Remove the list with an overlay action {{target: "
                    f"{target((*at, 'required'))}, remove: true}} and add the right one.",
                )
        if len(set(required)) != len(required):
            raise self.error(
                (*at, "required"), "required names a member twice", _correct((*at, "required"))
            )

    def limits(self, node: Node, at: Pointer) -> None:
        for key in _COUNTS:
            if key in node and (type(node[key]) is not int or node[key] < 0):
                raise self.error((*at, key), f"{key} must be a count", _correct((*at, key)))
        for key in _LIMITS:
            if key in node and type(node[key]) not in (int, float, bool):
                raise self.error((*at, key), f"{key} must be a number", _correct((*at, key)))
        for key in ("nullable", "deprecated"):
            self.flag(node, key, at)


def target(at: Pointer) -> str:
    """The overlay target (JSONPath) of a place in a document."""
    return "$" + "".join(f"[{step}]" if type(step) is int else _step(str(step)) for step in at)


def _step(step: str) -> str:
    return f".{step}" if step.replace("_", "a").isalnum() and step[0].isalpha() else f"['{step}']"


def _correct(at: Pointer) -> str:
    return f"Correct it with an overlay action on {target(at[:-1])}."


def _add(at: Pointer, key: str) -> str:
    return f"Add it with an overlay action {{target: {target(at)}, update: {{{key}: ...}}}}."


def _odd(at: Pointer) -> str:
    return f"Take it away with an overlay action {{target: {target(at)}, remove: true}}."
