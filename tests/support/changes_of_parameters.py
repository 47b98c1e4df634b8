"""Changes of parameters, and all that is said of each."""

from __future__ import annotations

from changes import Change
from changes_of_operations import LISTED, SEARCHED, ask, at, move, parameter, unask
from sample_document import FLAG, INT, ITEM, ITEMS, LONG, PART, SEARCH, TEXT
from tiny import query, ref

CHANGES: dict[str, Change] = {
    "a list takes one more parameter": (
        ask(ITEMS, "get", query("color", ref("Shop.Color"))),
        [f"parameter.added {LISTED} color compatible additive"],
    ),
    "a function without a body gets a query": (
        ask(PART, "delete", query("force", FLAG)),
        ["parameter.added Items_DeletePart force compatible additive"],
    ),
    "a function with a body gets a query before it": (
        ask(SEARCH, "post", query("force", FLAG)),
        [f"parameter.added {SEARCHED} force compatible source-breaking"],
    ),
    "a list needs one more parameter": (
        ask(ITEMS, "get", query("shade", ref("Shop.Color"), required=True)),
        [f"parameter.required-added {LISTED} shade breaking source-breaking"],
    ),
    "a list lacks a parameter": (
        unask(ITEMS, "get", "note"),
        [f"parameter.removed {LISTED} note risky source-breaking"],
    ),
    "the only parameter of a query is gone": (
        unask(ITEM, "get", "deep"),
        ["parameter.removed Items_Get deep risky source-breaking"],
    ),
    "a parameter is spelt with another case": (
        parameter("note", name="Note"),
        [f"parameter.renamed {LISTED} Note breaking behaviour"],
    ),
    "a parameter is a number": (
        parameter("note", schema=INT),
        [
            f"parameter.limit-changed {LISTED} note compatible docs",
            f"parameter.type-changed {LISTED} note risky source-breaking",
        ],
    ),
    "a parameter is a wider number": (
        parameter("page", schema=LONG),
        [f"parameter.type-changed {LISTED} page compatible source-breaking"],
    ),
    "a text is known to be a list": (
        parameter("note", **{"x-st-list": {"separator": ",", "items": LONG}}),
        [f"parameter.type-changed {LISTED} note none source-breaking"],
    ),
    "a parameter is required": (
        parameter("kind", required=True),
        [f"parameter.became-required {LISTED} kind breaking source-breaking"],
    ),
    "a parameter is optional": (
        parameter("since", required=False),
        [f"parameter.became-optional {LISTED} since compatible additive"],
    ),
    "a list of values is optional": (
        parameter("numbers", required=False),
        [f"parameter.became-optional {LISTED} numbers compatible behaviour"],
    ),
    "a list is written with commas": (
        parameter("owners", style="form", explode=False),
        [f"parameter.style-changed {LISTED} owners breaking behaviour"],
    ),
    "a map has another prefix": (
        parameter("field", **{"x-st-prefix": "fields"}),
        [f"parameter.style-changed {LISTED} field breaking behaviour"],
    ),
    "a parameter has a tighter limit": (
        parameter("note", schema={**TEXT, "maxLength": 5}),
        [f"parameter.limit-changed {LISTED} note breaking docs"],
    ),
    "a list takes more ids": (
        parameter("ids", **{"x-st-list": {"separator": ",", "items": LONG, "maxItems": 99}}),
        [f"parameter.limit-changed {LISTED} ids compatible docs"],
    ),
    "a page has another size": (
        parameter("pageSize", **{"x-st-default": 25}),
        [f"parameter.default-changed {LISTED} pageSize risky docs"],
    ),
    "a list is sorted by one more field": (
        parameter("sort", **{"x-st-sortable": ["Id", "Kind", "Name"]}),
        [f"parameter.sortable-changed {LISTED} sort compatible docs"],
    ),
    "a list is sorted by one field less": (
        parameter("sort", **{"x-st-sortable": ["Id"]}),
        [f"parameter.sortable-changed {LISTED} sort breaking docs"],
    ),
    "a parameter has a format": (
        parameter("note", schema={**TEXT, "maxLength": 10, "format": "email"}),
        [f"parameter.format-changed {LISTED} note risky docs"],
    ),
    "a parameter is deprecated": (
        parameter("note", deprecated=True),
        [f"parameter.deprecated {LISTED} note none docs"],
    ),
    "a part of a path has another name": (
        move(PART, ITEM + "/parts/{part}", partId="part"),
        ["path-parameter.renamed Items_DeletePart part none docs"],
    ),
    "a part of a path is a text": (
        lambda node: at(PART, "delete")(node)["parameters"][2].update(schema=TEXT),
        ["path-parameter.type-changed Items_DeletePart partId compatible source-breaking"],
    ),
    "parts of a path change places": (
        move(PART, ITEMS + "/{partId}/parts/{id}"),
        ["parameter.order Items_DeletePart  risky behaviour"],
    ),
}
