"""Overlay actions: what they select, what they do, and what is refused."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from generator.spec import jsonpath, overlay
from generator.spec.errors import SpecError

DOCUMENT: dict[str, Any] = {
    "paths": {
        "/a/{b}": {"get": {"tags": ["A"], "parameters": [{"name": "p"}, {"name": "q"}]}},
        "/it's": {"get": {"tags": ["B"]}},
    },
    "empty": [],
}


def document() -> dict[str, Any]:
    return copy.deepcopy(DOCUMENT)


def action(target: str, **rest: Any) -> dict[str, Any]:
    return {"target": target, "x-reason": "Because.", "x-evidence": "Seen.", **rest}


def apply(*actions: dict[str, Any], vintage: str = "2026-01") -> dict[str, Any]:
    result = document()
    overlay.apply(result, {"overlay": "1.0.0", "actions": list(actions)}, "o.json", vintage)
    return result


@pytest.mark.parametrize(
    ("target", "places"),
    [
        ("$", [()]),
        ("$.paths['/a/{b}'].get", [("paths", "/a/{b}", "get")]),
        ('$["paths"]["/it\'s"]', [("paths", "/it's")]),
        (r"$.paths['/it\'s']", [("paths", "/it's")]),
        ("$.paths.*.get.tags[0]", [(*("paths", p, "get", "tags"), 0) for p in DOCUMENT["paths"]]),
        (
            "$.paths[*].get.parameters[*]",
            [("paths", "/a/{b}", "get", "parameters", i) for i in (0, 1)],
        ),
        (
            "$.paths.*.get.parameters[?(@.name=='q')]",
            [("paths", "/a/{b}", "get", "parameters", 1)],
        ),
        ("$.paths.*.get.parameters[?@.name == 'q']", [("paths", "/a/{b}", "get", "parameters", 1)]),
        ("$.paths.missing", []),
        ("$.paths[0]", []),
        ("$.empty[0]", []),
        ("$.empty.name", []),
    ],
)
def test_targets(target: str, places: list[Any]) -> None:
    assert jsonpath.find(DOCUMENT, jsonpath.parse(target)) == places


@pytest.mark.parametrize("target", ["paths", "$..tags", "$.a[", "$[?(@.a>1)]", "$.a b", "$['a"])
def test_targets_that_cannot_be_read(target: str) -> None:
    with pytest.raises(jsonpath.PathError):
        jsonpath.parse(target)
    with pytest.raises(SpecError, match="#/actions/0/target"):
        apply(action(target, remove=True))


def test_update_merges_objects_joins_lists_and_replaces_the_rest() -> None:
    result = apply(
        action("$.paths['/a/{b}'].get", update={"tags": ["C"], "deprecated": True}),
        action("$.paths['/a/{b}'].get", update={"deprecated": False}),
    )
    get = result["paths"]["/a/{b}"]["get"]
    assert get["tags"] == ["A", "C"]
    assert get["deprecated"] is False
    assert get["parameters"] == DOCUMENT["paths"]["/a/{b}"]["get"]["parameters"]


def test_update_of_a_list_appends() -> None:
    assert apply(action("$.empty", update={"name": "x"}))["empty"] == [{"name": "x"}]


def test_the_same_update_in_two_places_stays_apart() -> None:
    result = apply(
        action("$.paths.*.get", update={"x": {"y": []}}),
        action("$.paths['/a/{b}'].get.x.y", update=1),
    )
    assert result["paths"]["/it's"]["get"]["x"] == {"y": []}


def test_remove_takes_all_that_match() -> None:
    result = apply(action("$.paths.*.get.parameters[*]", remove=True))
    assert result["paths"]["/a/{b}"]["get"]["parameters"] == []


@pytest.mark.parametrize(
    ("bad", "phrase"),
    [
        (action("$.nowhere", remove=True), "matches nothing"),
        (action("$", remove=True), "matches nothing"),
        (action("$.paths['/it\\'s'].get", update={}), "changes nothing"),
        (action("$.paths['/a/{b}'].get.tags[0]", update={"a": 1}), "cannot be merged"),
        (action("$.empty"), "either update or remove"),
        (action("$.empty", remove=True, update={}), "either update or remove"),
        (action("$.empty", remove=True, extra=1), "an action has only"),
        ({"target": "$.empty", "remove": True, "x-evidence": "Seen."}, "needs a x-reason"),
        ({"target": "$.empty", "remove": True, "x-reason": "So."}, "needs a x-evidence"),
        (action("$.empty", remove=True, **{"x-vintages": ["May"]}), "not a list of vintages"),
    ],
)
def test_actions_that_are_refused(bad: dict[str, Any], phrase: str) -> None:
    with pytest.raises(SpecError, match=phrase) as caught:
        apply(bad)
    assert str(caught.value).startswith("o.json: #/actions/0")


@pytest.mark.parametrize("bad", [{}, {"overlay": "2.0.0"}, {"overlay": "1.0.0", "actions": []}])
def test_documents_that_are_no_overlays(bad: dict[str, Any]) -> None:
    with pytest.raises(SpecError):
        overlay.apply(document(), bad, "o.json", "2026-01")


@pytest.mark.parametrize(
    ("vintages", "applies"),
    [
        (["2026-01"], True),
        (["2025-12", "2026-01"], True),
        (["2025-12"], False),
        (["2025-12+"], True),
        (["2026-01+"], True),
        (["2026-02+"], False),
    ],
)
def test_vintages(vintages: list[str], applies: bool) -> None:
    assert overlay.is_for({"x-vintages": vintages}, "2026-01") is applies
    absent = action("$.nowhere", remove=True, **{"x-vintages": vintages})
    if applies:
        with pytest.raises(SpecError, match="matches nothing"):
            apply(absent)
    else:
        assert apply(absent) == DOCUMENT
