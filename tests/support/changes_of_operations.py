"""Changes of the operations of the document in ``sample_document``, and all that is said of each.

What is said is ``kind subject member wire cpp``; nothing else may be said.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from changes import Change, Node, also
from sample_document import FEED, FILE, FLAG, ITEM, ITEMS, LONG, PART, SEARCH, TEXT, part, schemas
from tiny import answer, array, body, obj, operation, query, ref


def at(path: str, method: str = "get") -> Callable[[Node], Node]:
    """Finds an operation."""

    def find(node: Node) -> Node:
        found: Node = node["paths"][path][method]
        return found

    return find


def say(path: str, method: str, **facts: Any) -> Callable[[Node], None]:
    """Says something of an operation."""
    return lambda node: at(path, method)(node).update(facts)


def ask(path: str, method: str, *parameters: Node) -> Callable[[Node], None]:
    """Adds parameters to an operation."""
    return lambda node: at(path, method)(node)["parameters"].extend(parameters)


def parameter(name: str, /, **facts: Any) -> Callable[[Node], None]:
    """Says something of a parameter of the list of items."""

    def change(node: Node) -> None:
        listed = at(ITEMS)(node)["parameters"]
        next(one for one in listed if one["name"] == name).update(facts)

    return change


def unask(path: str, method: str, name: str) -> Callable[[Node], None]:
    """Removes a parameter."""

    def change(node: Node) -> None:
        found = at(path, method)(node)
        found["parameters"] = [one for one in found["parameters"] if one["name"] != name]

    return change


def move(old: str, new: str, **names: str) -> Callable[[Node], None]:
    """Moves a path, renaming parts of it."""

    def change(node: Node) -> None:
        node["paths"][new] = node["paths"].pop(old)
        for found in node["paths"][new].values():
            for one in found["parameters"]:
                one["name"] = names.get(one["name"], one["name"])

    return change


def method(path: str, old: str, new: str) -> Callable[[Node], None]:
    """Gives an operation another method."""
    return lambda node: node["paths"][path].update({new: node["paths"][path].pop(old)})


def server(path: str) -> Callable[[Node], None]:
    """Moves all operations."""
    return lambda node: node["servers"][0].update(url=f"https://api.example.test{path}")


def _secure(node: Node, scopes: Callable[[list[str]], list[str]]) -> None:
    for item in node["paths"].values():
        for each in item.values():
            needed = each["security"][0]
            needed["oauth"] = scopes(needed["oauth"])


def _more_errors(node: Node) -> None:
    for path in (ITEM, FILE):
        at(path)(node)["responses"]["409"] = answer(ref("Problem"))


def _other_list(node: Node) -> None:
    one = page_of_owners(node)
    at(ITEMS)(node)["responses"]["200"] = answer(one)


def page_of_owners(node: Node) -> Node:
    """A page of owners, which the document gets."""
    listed = copy.deepcopy(schemas(node)["Page_Of_Shop.Item"])
    listed["properties"]["data"] = array(ref("Shop.Owner"))
    schemas(node)["Page_Of_Shop.Owner"] = listed
    return ref("Page_Of_Shop.Owner")


_BINARY = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
_UPLOAD = {
    "multipart/form-data": {"schema": obj("file", file={"type": "string", "format": "binary"})}
}
SEARCHED = "Items_Search"
LISTED = "Items_GetList"

CHANGES: dict[str, Change] = {
    "an operation is new": (
        lambda node: node["paths"].update({ITEMS + "/count": {"get": operation("Items_Count")}}),
        ["operation.added Items_Count  compatible additive"],
    ),
    "an operation is gone": (
        lambda node: node["paths"].pop(SEARCH),
        ["operation.removed Items_Search  breaking source-breaking"],
    ),
    "an operation is kept": (
        say(SEARCH, "post", **{"x-st-retained": "2025-01"}),
        [f"operation.retained {SEARCHED}  risky none"],
    ),
    "an operation has another id": (
        say(ITEM, "get", operationId="Items_GetOne"),
        ["operation.renamed Items_GetOne  none source-breaking"],
    ),
    "an operation has another id, and its query a member more": (
        also(say(ITEM, "get", operationId="Items_GetOne"), ask(ITEM, "get", query("x", FLAG))),
        [
            "operation.renamed Items_GetOne  none source-breaking",
            "parameter.added Items_GetOne x compatible additive",
        ],
    ),
    "an operation has moved": (
        move(SEARCH, ITEMS + "/find"),
        ["operation.path-changed Items_Search  breaking behaviour"],
    ),
    "an operation has moved below something": (
        also(
            move(SEARCH, ITEMS + "/{group}/search"),
            ask(ITEMS + "/{group}/search", "post", part("group", LONG)),
        ),
        ["operation.path-changed Items_Search  breaking source-breaking"],
    ),
    "an operation has another method": (
        method(ITEM, "patch", "put"),
        ["operation.method-changed Items_Update  breaking behaviour"],
    ),
    "all operations have moved": (
        server("/tiny/v3"),
        ["server.path-changed tiny  breaking behaviour"],
    ),
    "an operation takes a body": (
        say(PART, "delete", requestBody=body(ref("Shop.Label"))),
        ["operation.body-added Items_DeletePart  risky source-breaking"],
    ),
    "an operation takes no body": (
        lambda node: at(ITEMS, "post")(node).pop("requestBody"),
        [
            "operation.body-removed Items_Create  risky source-breaking",
        ],
    ),
    "an operation takes another body": (
        say(ITEMS, "post", requestBody=body(ref("Shop.ItemPatch"))),
        [
            "operation.body-changed Items_Create  risky source-breaking",
        ],
    ),
    "an operation takes a file": (
        say(SEARCH, "post", requestBody={"content": _UPLOAD}),
        [
            "operation.request-content-changed Items_Search  breaking source-breaking",
        ],
    ),
    "an operation answers with something else": (
        say(ITEM, "get", responses={"200": answer(ref("Shop.Owner"))}),
        ["operation.result-changed Items_Get  breaking source-breaking"],
    ),
    "an operation answers with a page of something else": (
        _other_list,
        ["operation.result-changed Items_GetList  breaking source-breaking"],
    ),
    "an operation answers with nothing": (
        say(ITEM, "get", responses={"204": {"description": ""}}),
        ["operation.result-changed Items_Get  breaking source-breaking"],
    ),
    "an operation that answered with nothing answers": (
        say(ITEM, "patch", responses={"200": answer(ref("Shop.Item"))}),
        ["operation.result-changed Items_Update  compatible source-breaking"],
    ),
    "an operation may answer with nothing": (
        lambda node: at(ITEM)(node)["responses"].update({"204": {"description": ""}}),
        ["operation.result-changed Items_Get  risky source-breaking"],
    ),
    "an operation answers with bytes": (
        say(ITEM, "get", responses={"200": {"description": "", "content": _BINARY}}),
        ["operation.response-content-changed Items_Get  breaking source-breaking"],
    ),
    "a feed does not go on": (
        unask(FEED, "get", "from"),
        [
            "operation.paging-changed Export_Items  none behaviour",
            "parameter.removed Export_Items from risky source-breaking",
        ],
    ),
    "an operation only reads": (
        say(SEARCH, "post", **{"x-st-idempotent": True}),
        [f"operation.idempotence-changed {SEARCHED}  none behaviour"],
    ),
    "an operation has a limit of its own": (
        say(SEARCH, "post", **{"x-st-rate-class": "report"}),
        [f"operation.rate-class-changed {SEARCHED}  none behaviour"],
    ),
    "an operation is deprecated": (
        say(SEARCH, "post", deprecated=True),
        [f"operation.deprecated {SEARCHED}  none docs"],
    ),
    "an operation needs another scope": (
        say(SEARCH, "post", security=[{"apiKeyHeader": [], "oauth": ["tn.y:r"]}]),
        [f"scope.changed {SEARCHED}  risky docs"],
    ),
    "all operations need one more scope": (
        lambda node: _secure(node, lambda scopes: [*scopes, "tn.x:w"]),
        ["scope.changed tiny  risky docs"],
    ),
    "all operations need no scope": (
        lambda node: _secure(node, lambda _: []),
        ["scope.changed tiny  compatible docs"],
    ),
    "one operation has one error more": (
        lambda node: at(ITEM)(node)["responses"].update({"409": answer(ref("Problem"))}),
        ["response.status-added Items_Get 409 compatible docs"],
    ),
    "several operations have the same error more": (
        _more_errors,
        ["response.status-added tiny 409 compatible docs"],
    ),
    "an error is not documented any more": (
        lambda node: at(ITEMS)(node)["responses"].pop("404"),
        [f"response.status-removed {LISTED} 404 none docs"],
    ),
    "an error has another body": (
        lambda node: at(ITEMS)(node)["responses"].update({"404": answer(TEXT)}),
        [f"response.error-changed {LISTED} 404 risky none"],
    ),
}
