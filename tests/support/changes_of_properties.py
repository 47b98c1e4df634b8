"""Changes of properties, and all that is said of each."""

from __future__ import annotations

from changes import Change, also, drop, fact, need, put, respell, struct_of
from sample_document import INT, LONG, TEXT, TIME, null, schemas
from tiny import array, obj, ref

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
    "a member both ways is a text instead of a number": (
        put("Owner", "id", TEXT),
        ["property.type-changed Shop.Owner id breaking source-breaking"],
    ),
    "an answer has a wider number": (
        put("BoxUnit", "height", LONG),
        ["property.type-changed Shop.BoxUnit height risky source-breaking"],
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
        ["property.nullable-added Shop.Item created compatible none"],
    ),
    "a request may have null": (
        put("ItemRequest", "price", null({"type": "number", "format": "decimal"})),
        ["property.nullable-added Shop.ItemRequest price compatible additive"],
    ),
    "a list in a request may be null": (
        put("ItemRequest", "tags", null(array(TEXT))),
        ["property.nullable-added Shop.ItemRequest tags compatible additive"],
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
    "an answer has one member more, which may be null": (
        put("Owner", "nick", null(TEXT)),
        ["property.added Shop.Owner nick compatible additive"],
    ),
    "a request must have a member, which cannot be null any more": (
        also(
            lambda node: struct_of(node, "ItemRequest")["required"].append("note"),
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
    "a struct that cannot be made without a member is in another": (
        put("Label", "size", INT, required=True),
        ["property.required-added Shop.Label size breaking source-breaking"],
    ),
}
