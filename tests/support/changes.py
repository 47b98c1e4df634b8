"""Small changes of the document in ``sample_document``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sample_document import schemas
from tiny import ref

Node = dict[str, Any]
# What is done, and all that a comparison says of it: kind, subject, member, wire, C++.
Change = tuple[Callable[[Node], object], list[str]]


def struct_of(node: Node, name: str) -> Node:
    """A schema of the shop."""
    found: Node = schemas(node)[f"Shop.{name}"]
    return found


def put(name: str, member: str, schema: Node, required: bool = False) -> Callable[[Node], None]:
    """Adds a property or gives it another schema."""

    def change(node: Node) -> None:
        struct = struct_of(node, name)
        struct["properties"][member] = schema
        if required:
            struct["required"].append(member)

    return change


def drop(name: str, member: str) -> Callable[[Node], None]:
    """Removes a property."""

    def change(node: Node) -> None:
        struct = struct_of(node, name)
        del struct["properties"][member]
        struct["required"] = [one for one in struct["required"] if one != member]

    return change


def need(name: str, member: str, required: bool) -> Callable[[Node], None]:
    """Makes a property required or optional."""

    def change(node: Node) -> None:
        listed = struct_of(node, name)["required"]
        listed.append(member) if required else listed.remove(member)

    return change


def rename(old: str, new: str) -> Callable[[Node], None]:
    """Gives a schema another name wherever it is used."""

    def change(node: Node) -> None:
        for key, child in list(node.items()):
            if key == "$ref" and child == ref(old)["$ref"]:
                node[key] = ref(new)["$ref"]
            for each in child if isinstance(child, list) else [child]:
                if isinstance(each, dict):
                    change(each)
            if key == old:
                node[new] = node.pop(old)

    return change


def values(name: str, listed: list[Any], symbols: list[str] | None = None) -> Any:
    """Gives an enum other values."""

    def change(node: Node) -> None:
        struct_of(node, name)["enum"] = listed
        if symbols is not None:
            struct_of(node, name)["x-enumNames"] = symbols

    return change


def also(*changes: Callable[[Node], object]) -> Callable[[Node], None]:
    """Makes several changes."""

    def change(node: Node) -> None:
        for one in changes:
            one(node)

    return change


def respell(name: str, old: str, new: str) -> Callable[[Node], None]:
    """Spells a property in another way."""

    def change(node: Node) -> None:
        struct = struct_of(node, name)
        properties = struct["properties"]
        struct["properties"] = {
            new if one == old else one: schema for one, schema in properties.items()
        }
        struct["required"] = [new if one == old else one for one in struct["required"]]

    return change


def fact(name: str, member: str, **facts: Any) -> Callable[[Node], None]:
    """Says more about a property, or about the schema if there is no member."""

    def change(node: Node) -> None:
        struct = struct_of(node, name)
        (struct["properties"][member] if member else struct).update(facts)

    return change
