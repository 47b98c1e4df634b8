"""Changes of the schemas of the document in ``differing``, and all that a comparison says of each.

What is said is ``kind subject member wire cpp``; nothing else may be said.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from differing import INT, ITEM, LONG, TEXT, TIME, null, schemas
from tiny import answer, array, body, obj, operation, ref

Node = dict[str, Any]
Change = tuple[Callable[[Node], object], list[str]]


def _struct(node: Node, name: str) -> Node:
    found: Node = schemas(node)[f"Shop.{name}"]
    return found


def put(name: str, member: str, schema: Node, required: bool = False) -> Callable[[Node], None]:
    """Adds a property or gives it another schema."""

    def change(node: Node) -> None:
        struct = _struct(node, name)
        struct["properties"][member] = schema
        if required:
            struct["required"].append(member)

    return change


def drop(name: str, member: str) -> Callable[[Node], None]:
    """Removes a property."""

    def change(node: Node) -> None:
        struct = _struct(node, name)
        del struct["properties"][member]
        struct["required"] = [one for one in struct["required"] if one != member]

    return change


def need(name: str, member: str, required: bool) -> Callable[[Node], None]:
    """Makes a property required or optional."""

    def change(node: Node) -> None:
        listed = _struct(node, name)["required"]
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
        _struct(node, name)["enum"] = listed
        if symbols is not None:
            _struct(node, name)["x-enumNames"] = symbols

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
        struct = _struct(node, name)
        properties = struct["properties"]
        struct["properties"] = {
            new if one == old else one: schema for one, schema in properties.items()
        }
        struct["required"] = [new if one == old else one for one in struct["required"]]

    return change


def fact(name: str, member: str, **facts: Any) -> Callable[[Node], None]:
    """Says more about a property, or about the schema if there is no member."""

    def change(node: Node) -> None:
        struct = _struct(node, name)
        (struct["properties"][member] if member else struct).update(facts)

    return change


def _flat_page(node: Node) -> None:
    schemas(node)["Page_Of_Shop.Item"]["properties"]["cursor"] = TEXT


def _new_webhook(node: Node) -> None:
    event = schemas(node)["CloudEvent_Of_Shop.Sold"]
    properties = {**event["properties"], "data": ref("Shop.Lost")}
    schemas(node)["CloudEvent_Of_Shop.Lost"] = {**event, "properties": properties}
    schemas(node)["Shop.Lost"] = obj("id", id=LONG)


def _no_webhook(node: Node) -> None:
    del schemas(node)["CloudEvent_Of_Shop.Sold"], schemas(node)["Shop.Sold"]


CHANGES: dict[str, Change] = {
    "an answer has one member more": (
        put("Owner", "phone", TEXT),
        ["property.added Shop.Owner phone compatible additive"],
    ),
    "an answer has one required member more": (
        put("Item", "weight", INT, required=True),
        ["property.added Shop.Item weight compatible additive"],
    ),
    "a new member brings its schema along": (
        also(
            put("Item", "maker", ref("Shop.Maker")),
            lambda node: schemas(node).update({"Shop.Maker": obj("id", id=LONG)}),
        ),
        ["property.added Shop.Item maker compatible additive"],
    ),
    "a request may have one member more": (
        put("ItemRequest", "code", TEXT),
        ["property.added Shop.ItemRequest code compatible additive"],
    ),
    "a request must have one member more": (
        put("ItemRequest", "code", TEXT, required=True),
        ["property.required-added Shop.ItemRequest code breaking source-breaking"],
    ),
    "a struct that is sent and received must have one member more": (
        put("Owner", "phone", TEXT, required=True),
        ["property.required-added Shop.Owner phone breaking behaviour"],
    ),
    "an answer lacks an optional member": (
        drop("Item", "note"),
        ["property.removed Shop.Item note risky source-breaking"],
    ),
    "an answer lacks a required member": (
        drop("Item", "name"),
        ["property.removed Shop.Item name breaking source-breaking"],
    ),
    "a request cannot have a member any more": (
        drop("ItemRequest", "name"),
        ["property.removed Shop.ItemRequest name risky source-breaking"],
    ),
    "a member is spelt with another case": (
        respell("Item", "created", "Created"),
        ["property.renamed Shop.Item Created breaking behaviour"],
    ),
    "a member has another name": (
        respell("Item", "created", "createdOn"),
        [
            "property.added Shop.Item createdOn compatible additive",
            "property.removed Shop.Item created risky source-breaking",
        ],
    ),
    "an answer has a wider number": (
        put("Owner", "id", TEXT),
        ["property.type-changed Shop.Owner id breaking source-breaking"],
    ),
    "an answer has a time instead of a text": (
        put("Item", "note", null(TIME)),
        ["property.type-changed Shop.Item note compatible source-breaking"],
    ),
    "a request takes a time instead of a text": (
        put("ItemRequest", "name", TIME),
        [
            "property.limit-changed Shop.ItemRequest name compatible docs",
            "property.type-changed Shop.ItemRequest name risky source-breaking",
        ],
    ),
    "a request takes a wider number": (
        put("ItemRequest", "count", {**LONG, "default": 1}),
        ["property.type-changed Shop.ItemRequest count compatible source-breaking"],
    ),
    "a request takes a list of something else": (
        put("ItemRequest", "tags", array(LONG)),
        ["property.type-changed Shop.ItemRequest tags breaking source-breaking"],
    ),
    "a member refers to a schema that is alike": (
        also(
            put("Item", "buyer", null(ref("Shop.Person"))),
            lambda node: schemas(node).update({"Shop.Person": schemas(node)["Shop.Owner"]}),
        ),
        ["property.type-changed Shop.Item buyer none source-breaking"],
    ),
    "a union has another alternative": (
        also(
            put("Item", "units", {"anyOf": [ref("Shop.BoxUnit"), ref("Shop.CanUnit")]}),
            lambda node: schemas(node).update({"Shop.CanUnit": obj("type", type=TEXT, size=INT)}),
            lambda node: schemas(node).pop("Shop.BagUnit"),
        ),
        ["property.type-changed Shop.Item units risky source-breaking"],
    ),
    "an answer always has a member": (
        need("Item", "created", True),
        ["property.became-required Shop.Item created compatible source-breaking"],
    ),
    "a request must have a member": (
        need("ItemRequest", "price", True),
        ["property.became-required Shop.ItemRequest price breaking source-breaking"],
    ),
    "an answer may lack a member": (
        need("Item", "name", False),
        ["property.became-optional Shop.Item name risky source-breaking"],
    ),
    "a request may lack a member": (
        need("ItemRequest", "name", False),
        ["property.became-optional Shop.ItemRequest name compatible additive"],
    ),
    "an answer may have null": (
        put("Item", "owner", null(ref("Shop.Owner"))),
        ["property.nullable-added Shop.Item owner risky source-breaking"],
    ),
    "an optional member of an answer may be null": (
        put("Item", "created", null(TIME)),
        ["property.nullable-added Shop.Item created risky none"],
    ),
    "a request may have null": (
        put("ItemRequest", "price", null({"type": "number", "format": "decimal"})),
        ["property.nullable-added Shop.ItemRequest price compatible additive"],
    ),
    "a list in a request may be null": (
        put("ItemRequest", "tags", null(array(TEXT))),
        ["property.nullable-added Shop.ItemRequest tags compatible source-breaking"],
    ),
    "a request cannot have null": (
        put("ItemRequest", "note", TEXT),
        ["property.nullable-dropped Shop.ItemRequest note breaking source-breaking"],
    ),
    "an answer cannot have null": (
        put("Item", "note", TEXT),
        ["property.nullable-dropped Shop.Item note compatible none"],
    ),
    "a member of an answer is optional and may be null": (
        also(need("Item", "owner", False), put("Item", "owner", null(ref("Shop.Owner")))),
        ["property.became-optional Shop.Item owner risky source-breaking"],
    ),
    "a member of a request may lack but is not null": (
        also(
            lambda node: _struct(node, "ItemRequest")["required"].append("note"),
            put("ItemRequest", "note", TEXT),
        ),
        ["property.became-required Shop.ItemRequest note breaking source-breaking"],
    ),
    "a limit of a request is tighter": (
        fact("ItemRequest", "name", maxLength=40),
        ["property.limit-changed Shop.ItemRequest name breaking docs"],
    ),
    "a limit of a request is looser": (
        fact("ItemRequest", "name", maxLength=60),
        ["property.limit-changed Shop.ItemRequest name compatible docs"],
    ),
    "a limit of a request is new": (
        fact("ItemRequest", "count", minimum=1),
        ["property.limit-changed Shop.ItemRequest count risky docs"],
    ),
    "a limit of an answer is new": (
        fact("Item", "name", minLength=1),
        ["property.limit-changed Shop.Item name none docs"],
    ),
    "a default changed": (
        fact("ItemRequest", "count", default=2),
        ["property.default-changed Shop.ItemRequest count risky docs"],
    ),
    "a format changed": (
        fact("ItemRequest", "note", format="email"),
        ["property.format-changed Shop.ItemRequest note risky docs"],
    ),
    "a member is deprecated": (
        fact("Item", "html", deprecated=True),
        ["property.deprecated Shop.Item html none docs"],
    ),
    "an answer has one value more": (
        values("Kind", ["Tool", "New", "Part", "Other"]),
        ["enum.value-added Shop.Kind New compatible additive"],
    ),
    "a request lacks a value": (
        values("Color", ["Blue"]),
        ["enum.value-removed Shop.Color Red breaking source-breaking"],
    ),
    "an answer lacks a value": (
        values("Level", [1], ["High"]),
        ["enum.value-removed Shop.Level 0 none source-breaking"],
    ),
    "a number has another name": (
        values("Level", [0, 1], ["Bottom", "High"]),
        ["enum.value-renamed Shop.Level 0 none source-breaking"],
    ),
    "values can be combined": (
        fact("Level", "", **{"x-enumFlags": True}),
        ["enum.flags-changed Shop.Level  none docs"],
    ),
    "a schema is deprecated": (
        fact("Owner", "", deprecated=True),
        ["schema.deprecated Shop.Owner  none docs"],
    ),
    "a schema has a limit": (
        fact("ItemRequest", "", maxProperties=9),
        ["schema.limit-changed Shop.ItemRequest  risky docs"],
    ),
    "a schema has a format": (
        fact("Color", "", format="email"),
        ["schema.format-changed Shop.Color  none docs"],
    ),
    "a schema has a default": (
        fact("Color", "", default="Red"),
        ["schema.default-changed Shop.Color  none docs"],
    ),
    "a struct has another name": (
        rename("Shop.Owner", "Shop.Person"),
        ["schema.renamed Shop.Person  none source-breaking"],
    ),
    "an enum and what it is in have other names": (
        also(rename("Shop.Color", "Shop.Colour"), rename("Shop.Label", "Shop.Sticker")),
        [
            "schema.renamed Shop.Colour  none source-breaking",
            "schema.renamed Shop.Sticker  none source-breaking",
        ],
    ),
    "a struct has another name and another member": (
        also(rename("Shop.Owner", "Shop.Person"), put("Person", "phone", TEXT)),
        [
            "property.added Shop.Person phone compatible additive",
            "schema.renamed Shop.Person  none source-breaking",
        ],
    ),
    "the payload of an event has another name": (
        rename("Shop.Sold", "Shop.Events.Sold"),
        ["schema.renamed Shop.Events.Sold  none source-breaking"],
    ),
    "an event has another payload": (
        lambda node: schemas(node)["CloudEvent_Of_Shop.Sold"]["properties"].update(
            data=ref("Shop.Owner")
        ),
        ["property.type-changed CloudEvent_Of_Shop.Sold data risky source-breaking"],
    ),
    "texts of an enum became integers": (
        lambda node: schemas(node).update({"Shop.Kind": {**INT, "enum": [1, 2]}}),
        ["schema.kind-changed Shop.Kind  breaking source-breaking"],
    ),
    "a page became a struct": (
        _flat_page,
        ["schema.kind-changed Page_Of_Shop.Item  breaking source-breaking"],
    ),
    "an event is new": (
        _new_webhook,
        ["schema.added CloudEvent_Of_Shop.Lost  none additive"],
    ),
    "an event is kept": (
        lambda node: schemas(node)["CloudEvent_Of_Shop.Sold"].update({"x-st-retained": "2025-01"}),
        ["schema.retained CloudEvent_Of_Shop.Sold  risky none"],
    ),
    "an event is gone": (
        _no_webhook,
        ["schema.removed CloudEvent_Of_Shop.Sold  none source-breaking"],
    ),
    "an enum that nothing uses is new": (
        lambda node: schemas(node).update({"Shop.Size": {"type": "string", "enum": ["S"]}}),
        ["schema.added Shop.Size  none additive"],
    ),
    "an answer that has its schema alone": (
        lambda node: node["paths"][ITEM + "/parts/{partId}"].update(
            get=operation(
                "Items_GetPart",
                *node["paths"][ITEM + "/parts/{partId}"]["delete"]["parameters"][1:],
                requestBody=body(ref("Shop.Color")),
                responses={"200": answer(ref("Shop.Owner"))},
            )
        ),
        ["operation.added Items_GetPart  compatible additive"],
    ),
    "a member of another name gives its place in C++ to one that collided": (
        drop("Two", "a_b"),
        [
            "cpp.declaration-changed Shop.Two a-b none source-breaking",
            "property.removed Shop.Two a_b risky source-breaking",
        ],
    ),
    "a struct that cannot be made without a member is in another": (
        put("Label", "size", INT, required=True),
        ["property.required-added Shop.Label size breaking source-breaking"],
    ),
}
