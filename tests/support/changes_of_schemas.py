"""Changes of whole schemas and of enums, and all that is said of each."""

from __future__ import annotations

from changes import Change, Node, also, drop, fact, put, rename, values
from sample_document import INT, LONG, PART, TEXT, schemas
from tiny import answer, body, obj, operation, ref


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
        ["schema.kind-changed Page_Of_Shop.Item  risky source-breaking"],
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
    "an operation is new that only has schemas of others": (
        lambda node: node["paths"][PART].update(
            get=operation(
                "Items_GetPart",
                *node["paths"][PART]["delete"]["parameters"][1:],
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
}
