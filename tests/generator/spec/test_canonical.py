"""One spelling for everything that means the same."""

from __future__ import annotations

import json
from typing import Any

import pytest
from corpus import canonical_shop, shop

from generator.spec.canonical import canonical, schema
from generator.spec.dialect import modern_schema

REF = {"$ref": "#/components/schemas/Kind"}
NULL = {"type": "null"}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        ({"type": "string", "nullable": False}, {"type": "string"}),
        ({"type": ["null", "string"]}, {"type": ["string", "null"]}),
        ({"type": ["string"]}, {"type": "string"}),
        ({"type": ["string", "null"], "nullable": True}, {"type": ["string", "null"]}),
        ({"type": "null"}, {"type": "null"}),
        ({"nullable": True}, {}),
        ({"oneOf": [REF]}, REF),
        ({"type": "string", "oneOf": [REF]}, REF),
        ({"oneOf": [REF], "nullable": True}, {"oneOf": [REF, NULL]}),
        ({"type": "string", "oneOf": [REF], "nullable": True}, {"oneOf": [REF, NULL]}),
        ({"oneOf": [NULL, REF]}, {"oneOf": [REF, NULL]}),
        ({"oneOf": [REF, NULL], "nullable": True}, {"oneOf": [REF, NULL]}),
        ({"anyOf": [REF], "nullable": True}, {"anyOf": [REF, NULL]}),
        (
            {"type": "string", "enum": ["A"], "nullable": True},
            {"type": ["string", "null"], "enum": ["A", None]},
        ),
        (
            {"minimum": 1, "exclusiveMinimum": True, "exclusiveMaximum": False},
            {"exclusiveMinimum": 1},
        ),
        ({"maximum": 25000.0, "minimum": 0.5}, {"maximum": 25000, "minimum": 0.5}),
        ({"enum": ["A"], "x-enumNames": ["A"]}, {"enum": ["A"]}),
        ({"enum": [1], "x-enumNames": ["A"]}, {"enum": [1], "x-enumNames": ["A"]}),
        ({"deprecated": False, "required": []}, {}),
        ({"title": "t", "description": "d", "example": 1, "examples": [1]}, {}),
    ],
)
def test_schema(given: dict[str, Any], expected: dict[str, Any]) -> None:
    before = json.dumps(given)
    assert schema(given) == expected
    assert schema(expected) == expected
    assert json.dumps(given) == before, "the input must be left alone"


def test_prose_goes_by_position_and_not_by_name() -> None:
    names = {name: {"type": "string"} for name in ("title", "description", "example", "summary")}
    node = {"type": "object", "description": "Prose.", "properties": names}
    assert schema(node) == {"type": "object", "properties": names}


def test_canonical_is_a_fixed_point() -> None:
    once = canonical(shop())
    assert once == canonical_shop()
    assert json.dumps(canonical(once)) == json.dumps(once)


def test_the_input_is_left_alone() -> None:
    document = shop()
    canonical(document)
    assert document == shop()


def test_unknown_keys_are_carried_along_for_the_checker() -> None:
    document = shop()
    document["paths"]["/tenant/{tenant}/items"]["get"]["x-mystery"] = 1
    assert canonical(document)["paths"]["/tenant/{tenant}/items"]["get"]["x-mystery"] == 1


def test_a_plain_schema_is_not_copied() -> None:
    plain = {"type": "string"}
    assert modern_schema(plain) is plain
