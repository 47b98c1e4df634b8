"""What the text of a parameter adds to the parameter."""

from __future__ import annotations

from typing import Any

import pytest

from generator.spec.facts import parameter_facts

REF = "#/components/schemas/"
INT64 = {"type": "integer", "format": "int64"}
GUID = {"type": "string", "format": "guid"}
RECORD = {
    "type": "object",
    "properties": {"id": GUID, "shopId": INT64, "codeId": {"type": ["string", "null"]}},
}


def document(listed: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """An operation that answers with this, and the document it stands in."""
    content = {"application/json": {"schema": listed}}
    schemas = {
        "Record": RECORD,
        "Page": {
            "type": "object",
            "properties": {"data": {"type": "array", "items": {"$ref": REF + "Record"}}},
        },
    }
    return {"responses": {"200": {"content": content}}}, {"components": {"schemas": schemas}}


PAGE = document({"$ref": REF + "Page"})
ARRAY = document({"type": "array", "items": {"$ref": REF + "Record"}})
ONE = document({"$ref": REF + "Record"})


def facts(name: str, text: str, schema: dict[str, Any], place: Any = PAGE) -> dict[str, Any]:
    parameter = {"name": name, "in": "query", "schema": dict(schema)}
    parameter_facts(parameter, text, *place)
    return {key: value for key, value in parameter.items() if key not in ("name", "in")}


@pytest.mark.parametrize(
    ("name", "place", "items"),
    [
        ("ids", PAGE, GUID),
        ("ids", ARRAY, GUID),
        ("ids", ONE, INT64),
        ("ids", ({}, {}), INT64),
        ("shopIds", PAGE, INT64),
        ("codeIds", PAGE, {"type": "string"}),
        ("otherIds", PAGE, INT64),
        ("statuses", PAGE, {"type": "string"}),
    ],
)
def test_the_type_of_listed_values(name: str, place: Any, items: dict[str, Any]) -> None:
    fact = facts(name, "", {"type": "string"}, place)["x-st-list"]
    assert fact == {"separator": ",", "items": items}


def test_the_limit_of_a_list() -> None:
    fact = facts("ids", "At once (maximum 50)", {"type": "string"})["x-st-list"]
    assert fact["maxItems"] == 50


@pytest.mark.parametrize(
    "schema", [INT64, GUID, {"type": "array", "items": INT64}, {"$ref": REF + "Record"}]
)
def test_only_plain_texts_hold_lists(schema: dict[str, Any]) -> None:
    assert facts("ids", "At once (maximum 50)", schema) == {"schema": schema}


def test_sizes_of_pages() -> None:
    text = "Records (50 by default). Maximum value is 500."
    assert facts("pageSize", text, INT64) == {
        "schema": {**INT64, "maximum": 500},
        "x-st-default": 50,
    }
    stated = {**INT64, "maximum": 100}
    assert facts("pageSize", text, stated)["schema"] == stated


def test_sorting() -> None:
    found = facts("sort", "Available fields are: Id, Name.", {"type": "string"})
    assert found["x-st-sortable"] == ["Id", "Name"]


def test_facts_of_an_import_are_kept_without_the_text() -> None:
    kept = {"separator": "|", "items": INT64}
    parameter = {"name": "ids", "in": "query", "schema": {"type": "string"}, "x-st-list": kept}
    parameter_facts(parameter, "", *PAGE)
    assert parameter["x-st-list"] == kept


def test_path_parameters_have_none() -> None:
    parameter = {"name": "ids", "in": "path", "schema": {"type": "string"}}
    parameter_facts(parameter, "(maximum 50)", *PAGE)
    assert parameter == {"name": "ids", "in": "path", "schema": {"type": "string"}}
