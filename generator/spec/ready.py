"""What must hold of an effective document before code is made of it.

These are not faults of a document but known hazards that a human has to decide on in an overlay;
a new one in a later document stops the generator here and says which overlay action is missing.
"""

from __future__ import annotations

from typing import Any

from generator.spec import keywords
from generator.spec.check_schema import Checker, Node, target
from generator.spec.errors import Pointer


def check_ready(document: Node, label: str) -> None:
    """Raises SpecError for the first hazard that no overlay has decided on."""
    checker = _ReadyChecker(label, document.get("components", {}).get("schemas", {}))
    for path, item in document["paths"].items():
        for method, operation in item.items():
            checker.operation(operation, ("paths", path, method))
    for name, schema in checker.schemas.items():
        checker.schema(schema, ("components", "schemas", name))


class _ReadyChecker(Checker):
    def operation(self, node: Node, at: Pointer) -> None:
        schemes = [set(requirement) for requirement in node.get("security", [])]
        if schemes != [{"apiKeyHeader", "oauth"}]:
            raise self.error(
                (*at, "security"),
                "every call needs the application key and a bearer token",
                f"Set it with an overlay action {{target: {target(at)}, update: {{security:"
                " [{apiKeyHeader: [], oauth: [...]}]}}.",
            )
        for index, parameter in enumerate(node.get("parameters", [])):
            self.parameter(parameter, (*at, "parameters", index))
        for kind, media in node.get("requestBody", {}).get("content", {}).items():
            self.upload(kind, media["schema"], (*at, "requestBody", "content", kind))
        for status, response in node["responses"].items():
            self.response(status, response, (*at, "responses", status))

    def parameter(self, node: Node, at: Pointer) -> None:
        schema = self.resolve(node["schema"])
        style = node.get("x-st-style")
        wanted = None
        if "object" in _kinds(schema):
            wanted = "dotted-map"
        elif "array" in _kinds(schema):
            items = self.resolve(schema["items"])
            wanted = "indexed-objects" if "object" in _kinds(items) else None
        if style != wanted:
            raise self.error(
                at,
                f"the parameter {node['name']!r} needs x-st-style {wanted}, it has {style}",
                f"Set it with an overlay action on {target(at[:-1])}[?(@.name=='{node['name']}')].",
            )
        self.schema(node["schema"], (*at, "schema"))

    def upload(self, kind: str, schema: Node, at: Pointer) -> None:
        members = self.resolve(schema).get("properties", {}).values()
        binary = any(member.get("format") == "binary" for member in members)
        if binary != (kind == keywords.MULTIPART):
            raise self.error(
                at,
                "a file is sent as multipart/form-data, and nothing else is",
                f"Replace the content type with overlay actions on {target(at[:-1])}.",
            )
        self.schema(schema, (*at, "schema"), binary=True)

    def response(self, status: str, node: Node, at: Pointer) -> None:
        if status.startswith("3") and "Location" not in node.get("headers", {}):
            raise self.error(
                at,
                "a redirect without a Location header",
                f"Add it with an overlay action {{target: {target(at)}, update: {{headers:"
                " {Location: {required: true, schema: {type: string}}}}}.",
            )
        content = node.get("content", {})
        if len(content) > 1:
            raise self.error(
                (*at, "content"),
                "more than one content type",
                "Remove all but one with overlay actions.",
            )
        for kind, media in content.items():
            binary = kind == keywords.BINARY
            self.schema(media["schema"], (*at, "content", kind, "schema"), binary=binary)

    def schema(self, node: Any, at: Pointer, binary: bool = False) -> None:
        kinds = _kinds(node)
        if kinds == ["null"]:
            raise self.error(
                at,
                "a value that is always null",
                f"Say what it can be with overlay actions on {target(at)}.",
            )
        if {"integer", "number"} & set(kinds) and "format" not in node:
            raise self.error(
                at,
                "a number without a format",
                f"Add it with an overlay action {{target: {target(at)}, update: {{format: ...}}}}.",
            )
        if node.get("format") == "binary" and not binary:
            raise self.error(
                at,
                "binary data inside JSON",
                f"Say how it is sent with overlay actions on {target(at)}.",
            )
        for name, child in node.get("properties", {}).items():
            self.schema(child, (*at, "properties", name), binary)
        for key in ("items", "additionalProperties"):
            if isinstance(node.get(key), dict):
                self.schema(node[key], (*at, key))

    def resolve(self, schema: Node) -> Node:
        reference = schema.get("$ref")
        if reference is None:
            return schema
        found: Node = self.schemas[reference.rpartition("/")[2]]
        return found


def _kinds(schema: Node) -> list[str]:
    kind = schema.get("type", [])
    return kind if isinstance(kind, list) else [kind]
