"""A document with one of everything, and what a comparison says of it after a change."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tiny import answer, array, body, document, obj, operation, query, ref

from generator.cpp.assign import assign
from generator.cpp.lock import Lock
from generator.diff.compare import compare
from generator.diff.model import Comparison, Record
from generator.diff.read import read_side

Node = dict[str, Any]

TEXT: Node = {"type": "string"}
INT: Node = {"type": "integer", "format": "int32"}
LONG: Node = {"type": "integer", "format": "int64"}
MONEY: Node = {"type": "number", "format": "decimal"}
TIME: Node = {"type": "string", "format": "date-time"}
FLAG: Node = {"type": "boolean"}

ITEMS = "/tenant/{tenant}/items"
ITEM = ITEMS + "/{id}"
PART = ITEM + "/parts/{partId}"
SEARCH = ITEMS + "/search"
FILE = ITEM + "/file"
FEED = "/tenant/{tenant}/export/items"


def null(schema: Node) -> Node:
    """The schema, or null."""
    if "$ref" in schema:
        return {"oneOf": [schema, {"type": "null"}]}
    return {**schema, "type": [schema["type"], "null"]}


def part(name: str, schema: Node) -> Node:
    """A part of a path."""
    return {"name": name, "in": "path", "required": True, "schema": schema}


def page(item: str) -> Node:
    """A page of a schema."""
    return obj(
        "page pageSize hasMore data",
        page=INT,
        pageSize=INT,
        hasMore=FLAG,
        totalCount=null(INT),
        data=array(ref(item)),
    )


def base() -> Node:
    """A fresh copy of the document."""
    errors = {"400": answer(ref("Problem")), "404": answer(ref("Problem"))}
    listed = operation(
        "Items_GetList",
        query("page", INT),
        query("pageSize", INT, **{"x-st-default": 50}),
        query("ids", TEXT, **{"x-st-list": {"separator": ",", "items": LONG, "maxItems": 50}}),
        query("sort", TEXT, **{"x-st-sortable": ["Id", "Name"]}),
        query("kind", ref("Shop.Kind")),
        query("since", TIME, required=True),
        query("note", {"type": "string", "maxLength": 10}),
        query("owners", array(TEXT)),
        query("numbers", array(LONG), required=True),
        query(
            "field",
            {"type": "object", "additionalProperties": TEXT},
            **{"x-st-style": "dotted-map", "x-st-prefix": "field"},
        ),
        responses={"200": answer(ref("Page_Of_Shop.Item")), **errors},
    )
    words = "specversion id type source userassignedid datacontenttype"
    event = dict.fromkeys(words.split(), TEXT)
    made = document(
        {
            "/items": {
                "get": listed,
                "post": operation(
                    "Items_Create",
                    requestBody=body(ref("Shop.ItemRequest")),
                    responses={"200": answer(ref("Shop.Item")), **errors},
                ),
            },
            "/items/{id}": {
                "get": operation(
                    "Items_Get",
                    part("id", LONG),
                    query("deep", FLAG),
                    responses={"200": answer(ref("Shop.Item"))},
                ),
                "patch": operation(
                    "Items_Update", part("id", LONG), requestBody=body(ref("Shop.ItemPatch"))
                ),
            },
            "/items/{id}/parts/{partId}": {
                "delete": operation("Items_DeletePart", part("id", LONG), part("partId", LONG)),
            },
            "/items/{id}/file": {
                "get": operation(
                    "Items_GetFile",
                    part("id", LONG),
                    responses={
                        "200": {
                            "description": "",
                            "content": {
                                "application/octet-stream": {
                                    "schema": {"type": "string", "format": "binary"}
                                }
                            },
                        }
                    },
                ),
            },
            "/items/search": {
                "post": operation(
                    "Items_Search",
                    requestBody=body(ref("Shop.Search")),
                    responses={"200": answer(array(ref("Shop.Item")))},
                ),
            },
            "/export/items": {
                "get": operation(
                    "Export_Items",
                    query("from", TEXT),
                    responses={"200": answer(ref("Export_Of_Shop.Item"))},
                ),
            },
        },
        **{
            "Problem": obj("title", title=TEXT, status=INT),
            "Page_Of_Shop.Item": page("Shop.Item"),
            "Export_Of_Shop.Item": obj(
                "hasMore data", hasMore=FLAG, continueFrom=null(TEXT), data=array(ref("Shop.Item"))
            ),
            "Shop.Item": obj(
                "id name kind price owner",
                id=LONG,
                name=TEXT,
                note=null(TEXT),
                html={"type": "string", "format": "html"},
                kind=ref("Shop.Kind"),
                level=ref("Shop.Level"),
                price=MONEY,
                owner=ref("Shop.Owner"),
                buyer=null(ref("Shop.Owner")),
                tags=array(TEXT),
                created=TIME,
                units={"anyOf": [ref("Shop.BoxUnit"), ref("Shop.BagUnit")]},
                extras={"type": "object", "additionalProperties": TEXT},
            ),
            "Shop.BoxUnit": obj("type", type=TEXT, height=INT),
            "Shop.BagUnit": obj("type", type=TEXT, weight=INT),
            "Shop.Owner": obj("id name", id=LONG, name=TEXT, email=TEXT),
            "Shop.Kind": {"type": "string", "enum": ["Tool", "Part", "Other"]},
            "Shop.Level": {
                "type": "integer",
                "format": "int32",
                "enum": [0, 1],
                "x-enumNames": ["Low", "High"],
            },
            "Shop.ItemRequest": obj(
                "name color",
                name={"type": "string", "maxLength": 50},
                color=ref("Shop.Color"),
                note=null(TEXT),
                count={"type": "integer", "format": "int32", "default": 1},
                tags=array(TEXT),
                price=MONEY,
                label=ref("Shop.Label"),
            ),
            "Shop.ItemPatch": obj("", name=TEXT, note=null(TEXT), label=ref("Shop.Label")),
            "Shop.Color": {"type": "string", "enum": ["Red", "Blue"]},
            "Shop.Label": obj("text", text=TEXT, color=null(ref("Shop.Color"))),
            "Shop.Search": obj(
                "text",
                text=TEXT,
                owner=ref("Shop.Owner"),
                two=ref("Shop.Two"),
                top={**INT, "exclusiveMinimum": 0},
            ),
            "Shop.Two": obj("", **{"a_b": TEXT, "a-b": TEXT}),
            "CloudEvent_Of_Shop.Sold": obj("data", **event, time=TIME, data=ref("Shop.Sold")),
            "Shop.Sold": obj("id", id=LONG, to=TEXT),
        },
    )
    scopes = dict.fromkeys(("tn.x:r", "tn.x:w", "tn.y:r"), "")
    made["components"]["securitySchemes"] = {
        "apiKeyHeader": {"type": "apiKey", "name": "ST-App-Key", "in": "header"},
        "oauth": {
            "type": "oauth2",
            "flows": {"clientCredentials": {"tokenUrl": "https://a.test/t", "scopes": scopes}},
        },
    }
    copied: Node = json.loads(json.dumps(made))  # shares nothing
    return copied


def changed(change: Callable[[Node], object], document_: Node | None = None) -> Node:
    """The document with a change made to it."""
    made = copy.deepcopy(document_) if document_ is not None else base()
    change(made)
    return made


def schemas(node: Node) -> Node:
    """The component schemas."""
    found: Node = node["components"]["schemas"]
    return found


def save(node: Node, folder: Path, name: str = "tiny-v2.json") -> Path:
    """Writes a document where vendor documents would be."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(json.dumps(node, indent=1))
    return folder


def compared(old: Node, new: Node, folder: Path, lock: Lock | None = None) -> Comparison:
    """The comparison of two documents, the names as the lock of the old one gives them."""
    sides = [
        read_side(str(save(node, folder / name)), specs=folder / "specs")
        for node, name in ((old, "2026-01"), (new, "2026-02"))
    ]
    known = assign(lock or Lock(), [one.module for one in sides[0].modules.values()])
    return compare(sides[0], sides[1], known)


def told(old: Node, new: Node, folder: Path) -> tuple[Record, ...]:
    """The records alone."""
    return compared(old, new, folder).records


def brief(one: Record) -> str:
    """Kind, subject, member and effects in one line."""
    return f"{one.kind} {one.subject} {one.member} {one.wire.value} {one.cpp.value}"
