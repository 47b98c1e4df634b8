"""Changes to real documents of specs/, the same for the same seed."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from generator.cpp.lock import FILE, Lock, parse_lock
from generator.spec.canonical import METHODS
from generator.spec.load import load
from generator.spec.specs import SPECS

Node = dict[str, Any]
PREFIX = "#/components/schemas/"
# Methods of a mutant that change nothing of what a document says.
NO_FACT = (
    "edit_prose",
    "shuffle_keys",
    "move_component",
    "reorder_properties",
    "reorder_values",
    "reorder_parameters",
)


class Mutant:
    """The canonical document of a module, to be changed in one way by one of the methods.

    What an overlay corrects is left alone: an overlay that matches nothing any more is an error,
    which has tests of its own.
    """

    def __init__(self, module: str, seed: int) -> None:
        self.module = module
        self.document: Node = copy.deepcopy(_document(module))
        self.chance = random.Random(f"{module} {seed}")
        self.subject = ""  # the schema that was renamed
        self.was_alone = False  # whether the removed operation was the last one of its tag

    def edit_prose(self) -> None:
        """Texts wherever OpenAPI has them."""
        for node in _objects(self.document):
            if "operationId" in node:
                node |= {"summary": "Other words.", "description": "More of them: `x` */ \\"}
            elif "in" in node and "schema" in node:
                node["description"] = "Words about a value."
            elif node.get("type") == "object" and "properties" in node:
                node |= {"title": "A title", "description": "Words.", "example": {"a": 1}}
            elif isinstance(node.get("type"), str) and node["type"] in ("string", "integer"):
                node["description"] = "Words."
        self.document["info"]["description"] = "Words."

    def shuffle_keys(self) -> None:
        """The keys of every object, which hold the components and the properties too."""
        self.document = self._shuffled(self.document)

    def move_component(self) -> None:
        """One schema to the front of all, one property to the front of its schema."""
        schemas = self.document["components"]["schemas"]
        _to_front(schemas, self.chance.choice(list(schemas)))
        properties = schemas[self._struct()]["properties"]
        _to_front(properties, self.chance.choice(list(properties)))

    def reorder_properties(self) -> None:
        for schema in self.document["components"]["schemas"].values():
            if "properties" in schema:
                schema["properties"] = _reversed(schema["properties"])

    def reorder_values(self) -> None:
        for schema in self.document["components"]["schemas"].values():
            for key in {"enum", "x-enumNames"} & schema.keys():
                schema[key].reverse()

    def reorder_parameters(self) -> None:
        for _, operation in self._operations():
            operation["parameters"].reverse()

    def add_property(self) -> None:
        schema = self.document["components"]["schemas"][self._struct()]
        kind = self.chance.choice(
            [
                {"type": "string"},
                {"type": "string", "format": "html", "maxLength": 50},
                {"type": ["number", "null"], "format": "decimal"},
                {"type": "array", "items": {"type": "integer", "format": "int64"}},
            ]
        )
        _insert(schema["properties"], "addedMember", kind, self.chance)

    def remove_property(self) -> None:
        schema = self.document["components"]["schemas"][self._struct()]
        # What refers to another schema may have decided on the order of the two in their file.
        values = [name for name, one in schema["properties"].items() if "$ref" not in str(one)]
        name = self.chance.choice(values)
        del schema["properties"][name]
        if name in schema.get("required", ()):
            schema["required"].remove(name)

    def add_value(self) -> None:
        schema = self.document["components"]["schemas"][self._enum()]
        place = self.chance.randrange(len(schema["enum"]) + 1)
        schema["enum"].insert(place, 4711 if schema["type"] == "integer" else "AddedValue")
        if "x-enumNames" in schema:
            schema["x-enumNames"].insert(place, "AddedValue")

    def remove_value(self) -> None:
        schema = self.document["components"]["schemas"][self._enum()]
        place = self.chance.randrange(len(schema["enum"]))
        for key in {"enum", "x-enumNames"} & schema.keys():
            del schema[key][place]

    def add_parameter(self) -> None:
        _, operation = self._with_query()
        place = self.chance.randrange(len(operation["parameters"]) + 1)
        kind = {"type": "string", "format": "date-time"}
        operation["parameters"].insert(place, {"name": "addedOne", "in": "query", "schema": kind})

    def remove_parameter(self) -> None:
        _, operation = self._with_query()
        listed = [one for one in operation["parameters"] if one["in"] == "query"]
        operation["parameters"].remove(self.chance.choice(listed))

    def add_operation(self) -> None:
        path, operation = self._operation("get")
        added = copy.deepcopy(operation)
        added["operationId"] = operation["operationId"].split("_")[0] + "_AddedVerb"
        self.document["paths"][f"{path}/added"] = {"get": added}

    def remove_operation(self) -> None:
        path, operation = self._operation("get")
        entries = committed_lock().modules[self.module].operations
        spaces = [entries[one["operationId"]].namespace for _, one in self._operations()]
        self.was_alone = spaces.count(entries[operation["operationId"]].namespace) == 1
        del self.document["paths"][path]["get"]

    def rename_schema(self) -> None:
        old = self.subject = self._struct()
        new = f"{old}Renamed"
        schemas = self.document["components"]["schemas"]
        self.document["components"]["schemas"] = {
            new if name == old else name: one for name, one in schemas.items()
        }
        for node in _objects(self.document):
            if node.get("$ref") == PREFIX + old:
                node["$ref"] = PREFIX + new

    def _shuffled(self, node: Any) -> Any:
        if isinstance(node, list):
            return [self._shuffled(one) for one in node]
        if not isinstance(node, dict):
            return node
        keys = list(node)
        self.chance.shuffle(keys)
        return {key: self._shuffled(node[key]) for key in keys}

    def _struct(self) -> str:
        """A struct of the module alone with at least two members that refer to nothing."""
        return self.chance.choice(
            [
                name
                for name, one in self.document["components"]["schemas"].items()
                if name in committed_lock().modules[self.module].schemas
                and sum("$ref" not in str(each) for each in one.get("properties", {}).values()) > 1
                and name not in _overlays(self.module)
            ]
        )

    def _enum(self) -> str:
        return self.chance.choice(
            [
                name
                for name, one in self.document["components"]["schemas"].items()
                if name in committed_lock().modules[self.module].schemas
                and len(one.get("enum", ())) > 1
            ]
        )

    def _operations(self, method: str = "") -> list[tuple[str, Node]]:
        return [
            (path, item[one])
            for path, item in self.document["paths"].items()
            for one in ([method] if method else METHODS)
            if one in item and path not in _overlays(self.module)
        ]

    def _operation(self, method: str) -> tuple[str, Node]:
        return self.chance.choice(self._operations(method))

    def _with_query(self) -> tuple[str, Node]:
        """An operation with at least two query parameters."""
        return self.chance.choice(
            [
                one
                for one in self._operations()
                if sum(each["in"] == "query" for each in one[1]["parameters"]) > 1
            ]
        )


@cache
def committed_lock() -> Lock:
    """generator/names.lock.json."""
    return parse_lock(Path(FILE).read_text(encoding="utf-8"))


@cache
def _document(module: str) -> Node:
    return load(SPECS / f"{module}.json").document


@cache
def _overlays(module: str) -> str:
    path = SPECS / "overlays" / f"{module}.json"
    if not path.exists():
        return ""
    return json.dumps([one["target"] for one in load(path).document["actions"]])


def _objects(node: Any) -> Iterator[Node]:
    if isinstance(node, dict):
        yield node
    if isinstance(node, dict | list):
        # Extensions of ours hold facts alone.
        for key, child in list(node.items() if isinstance(node, dict) else enumerate(node)):
            if not str(key).startswith("x-st-"):
                yield from _objects(child)


def _reversed(node: Node) -> Node:
    return dict(reversed(node.items()))


def _to_front(node: Node, key: str) -> None:
    rest = {name: node.pop(name) for name in list(node) if name != key}
    node.update(rest)


def _insert(node: Node, key: str, value: Any, chance: random.Random) -> None:
    place = chance.randrange(len(node) + 1)
    rest = {name: node.pop(name) for name in list(node)[place:]}
    node[key] = value
    node.update(rest)
