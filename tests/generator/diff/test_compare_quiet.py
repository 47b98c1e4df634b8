"""What has no effect is not told: spelling, order, prose, and what the lock hides."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from changes_of_operations import ask, at
from corpus import POSITIVE
from mutate import NO_FACT, Mutant
from sample_document import ITEMS, Node, base, brief, changed, null, schemas, told

from generator.cpp.lock import FILE, parse_lock
from generator.diff.compare import compare
from generator.diff.read import read_side


def _each(node: Any, visit: Callable[[Node], None]) -> None:
    for child in list(node.values()) if isinstance(node, dict) else node:
        if isinstance(child, dict | list):
            _each(child, visit)
    if isinstance(node, dict):
        visit(node)


def as_30(node: Node) -> None:
    """Spells a 3.1 document as 3.0."""

    def visit(one: Node) -> None:
        kinds = one.get("type")
        if isinstance(kinds, list):
            one["type"] = next(kind for kind in kinds if kind != "null")
            one["nullable"] = True
        if {"type": "null"} in one.get("oneOf", []):
            one["oneOf"].remove({"type": "null"})
            one["nullable"] = True
        if "exclusiveMinimum" in one:
            one["minimum"] = one["exclusiveMinimum"]
            one["exclusiveMinimum"] = True

    _each(node, visit)
    node["openapi"] = "3.0.1"


def _shuffle(node: Node) -> None:
    chance = random.Random(1)

    def visit(one: Node) -> None:
        for key in chance.sample(list(one), len(one)):
            one[key] = one.pop(key)

    _each(node, visit)


def _prose(node: Node) -> None:
    for item in node["paths"].values():
        for one in item.values():
            one.update(summary="Words.", description="More of them.")
            for each in one["parameters"]:
                each["description"] = "What it is for."
    for one in schemas(node).values():
        one.update(description="Words.", title="A title.")
    node["info"].update(title="Another", version="2.0", description="Words.")


def _nullable_query(node: Node) -> None:
    for each in at(ITEMS)(node)["parameters"]:
        if each["in"] == "query" and isinstance(each["schema"].get("type"), str):
            each["schema"] = null(each["schema"])


def _reverse_orders(node: Node) -> None:
    for one in schemas(node).values():
        for key in ("enum", "x-enumNames", "required"):
            if key in one:
                one[key].reverse()
        if "properties" in one:
            one["properties"] = dict(reversed(one["properties"].items()))
    for item in node["paths"].values():
        for one in item.values():
            one["parameters"].reverse()


def _unused_list(node: Node) -> None:
    schemas(node)["Page_Of_Shop.Owner"] = schemas(node)["Page_Of_Shop.Item"]


QUIET: dict[str, Callable[[Node], object]] = {
    "the document is spelt as 3.0": as_30,
    "the keys of all objects change places": _shuffle,
    "properties, values and parameters change places": _reverse_orders,
    "texts change": _prose,
    "query parameters may be null": _nullable_query,
    "a tag has another name, which the lock hides": lambda node: at(ITEMS)(node).update(
        tags=["Other"]
    ),
    "the server has another host": lambda node: node["servers"].insert(
        0, {"url": "https://other.example.test/tiny/v2"}
    ),
    "the fields that a list can be sorted by change places": lambda node: next(
        one for one in at(ITEMS)(node)["parameters"] if one["name"] == "sort"
    )["x-st-sortable"].reverse(),
    "a page that nothing uses is new": _unused_list,
    "a limit is spelt as another number": lambda node: schemas(node)["Shop.Search"]["properties"][
        "top"
    ].update(exclusiveMinimum=0.0),
}


@pytest.mark.parametrize("name", QUIET)
def test_what_has_no_effect_is_not_told(name: str, tmp_path: Path) -> None:
    new = changed(QUIET[name])
    assert json.dumps(new) != json.dumps(base())
    assert list(map(brief, told(base(), new, tmp_path))) == []


def test_a_dialect_hides_no_change(tmp_path: Path) -> None:
    added: Node = {"name": "more", "in": "query", "schema": {"type": ["string", "null"]}}
    new = changed(lambda node: (ask(ITEMS, "get", added)(node), as_30(node)))
    assert list(map(brief, told(base(), new, tmp_path))) == [
        "parameter.added Items_GetList more compatible additive"
    ]


def test_the_corpus_says_the_same_in_both_dialects(tmp_path: Path) -> None:
    old, new = (
        read_side(str(POSITIVE / version / "shop-v2.json"), specs=tmp_path)
        for version in ("3.0", "3.1")
    )
    comparison = compare(old, new, parse_lock(""))
    assert list(map(brief, comparison.records)) == []
    assert comparison.operations[0] == comparison.operations[1] > 0


@pytest.mark.parametrize("change", NO_FACT)
def test_real_documents_stay_silent_too(change: str, tmp_path: Path) -> None:
    lock = parse_lock(Path(FILE).read_text(encoding="utf-8"))
    for module in ("crm", "forms", "telecom"):
        mutant = Mutant(module, 1)
        getattr(mutant, change)()
        path = tmp_path / f"{module}.json"
        path.write_text(json.dumps(mutant.document))
        old = read_side(f"specs/{module}.json")
        new = read_side(str(path), vintage="2026-07")
        assert list(map(brief, compare(old, new, lock).records)) == []
