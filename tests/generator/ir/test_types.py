"""Reading of single values: every spelling of a type gives the type that it means."""

from __future__ import annotations

import pytest
from tiny import array, module, obj, ref, struct

from generator.ir.model import (
    ListType,
    MapType,
    NullableType,
    Scalar,
    ScalarType,
    SchemaRef,
    Type,
    UnionType,
)
from generator.ir.types import infer_text
from generator.spec.errors import SpecError

ENUM = {"type": "string", "enum": ["A"]}
STRING = ScalarType(Scalar.STRING)


def read(schema: dict[str, object]) -> Type:
    found = module(S=obj(value=schema), E=ENUM, O=obj(a={"type": "string"}), P=obj(a={}))
    return struct(found, "S").properties[0].type


@pytest.mark.parametrize(
    ("schema", "kind"),
    [
        ({"type": "boolean"}, Scalar.BOOLEAN),
        ({"type": "integer", "format": "int32"}, Scalar.INT32),
        ({"type": "integer", "format": "int64"}, Scalar.INT64),
        ({"type": "integer"}, Scalar.INT64),
        ({"type": "number", "format": "decimal"}, Scalar.DECIMAL),
        ({"type": "number", "format": "float"}, Scalar.DOUBLE),
        ({"type": "string"}, Scalar.STRING),
        ({"type": "string", "format": "date-time"}, Scalar.TIMESTAMP),
        ({"type": "string", "format": "date"}, Scalar.DATE),
        ({"type": "string", "format": "duration"}, Scalar.DURATION),
        ({"type": "string", "format": "guid"}, Scalar.GUID),
        ({"type": "string", "format": "html"}, Scalar.STRING),
        ({}, Scalar.ANY),
        ({"type": "null"}, Scalar.ANY),
        ({"type": "object"}, Scalar.ANY),
    ],
)
def test_scalars(schema: dict[str, object], kind: Scalar) -> None:
    assert read(schema) == ScalarType(kind)


@pytest.mark.parametrize(
    ("schema", "kind"),
    [
        (ref("E"), SchemaRef("E")),
        ({"oneOf": [ref("E")]}, SchemaRef("E")),
        ({"type": "string", "oneOf": [ref("E")]}, SchemaRef("E")),
        ({"oneOf": [ref("O"), {"type": "null"}]}, NullableType(SchemaRef("O"))),
        ({"oneOf": [{"type": ["string", "null"]}, {"type": "null"}]}, NullableType(STRING)),
        ({"type": ["string", "null"]}, NullableType(STRING)),
        (array({"type": ["string", "null"]}), ListType(NullableType(STRING))),
        (array(array({})), ListType(ListType(ScalarType(Scalar.ANY)))),
        ({"type": "object", "additionalProperties": {"type": "string"}}, MapType(STRING)),
        ({"type": "object", "additionalProperties": True}, ScalarType(Scalar.ANY)),
    ],
)
def test_compositions(schema: dict[str, object], kind: Type) -> None:
    assert read(schema) == kind


def test_union_texts_come_from_the_mapping_and_else_from_the_names() -> None:
    mapping = {"oh": "#/components/schemas/O"}
    union = {"anyOf": [ref("O"), ref("P")], "discriminator": {"propertyName": "k"}}
    made = read(array(union))
    assert made == ListType(UnionType("S", "value", "k", (("O", "O"), ("P", "P")), True))
    union = {"anyOf": [ref("O")], "discriminator": {"propertyName": "k", "mapping": mapping}}
    assert read(union) == UnionType("S", "value", "k", (("oh", "O"),), False)
    union["anyOf"] = [ref("O"), {"type": "null"}]
    assert isinstance(read(union), NullableType)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("A.B.DropdownFieldApiDto", "Dropdown"),
        ("FormSectionApiDto", "Section"),
        ("FormFieldApiDto", "Field"),
        ("FormStaticElementApiDto", "StaticElement"),
        ("Form", "Form"),
    ],
)
def test_inferred_texts(name: str, text: str) -> None:
    assert infer_text(name) == text


@pytest.mark.parametrize(
    ("schema", "what"),
    [
        ({"type": ["string", "integer"]}, "several types"),
        ({"type": "file"}, "unknown type file"),
        ({"type": "integer", "format": "int128"}, "unknown format int128"),
        ({"oneOf": [ref("E"), ref("O")]}, "oneOf with more than one schema"),
        ({"anyOf": [{"type": "string"}]}, "anyOf of something other than references"),
        ({"$ref": "other.json#/X"}, "$ref to other.json#/X"),
        (ref("Missing"), "$ref to Missing, which does not exist"),
        (obj(a={"type": "string"}), "an object described in place"),
        (array({"type": "boolean"}), "a list of booleans"),
    ],
)
def test_what_cannot_be_read_is_an_error_with_its_place(
    schema: dict[str, object], what: str
) -> None:
    with pytest.raises(SpecError) as caught:
        read(schema)
    assert what in str(caught.value)
    assert str(caught.value).startswith("tiny.json: #/components/schemas/S/properties/value")
    assert "overlay" in caught.value.fix or "supported" in caught.value.fix
