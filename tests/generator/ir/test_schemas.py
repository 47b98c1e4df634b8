"""Component schemas: enums, envelopes by structure, facts."""

from __future__ import annotations

from typing import Any

import pytest
from tiny import array, module, obj, ref, struct

from generator.ir.model import Enumeration, Envelope, EnvelopeKind, EnvelopeType, SchemaRef, Struct
from generator.spec.errors import SpecError

INT = {"type": "integer", "format": "int32"}
TEXT = {"type": "string"}
FLAG = {"type": "boolean"}
PAGE: dict[str, Any] = {"page": INT, "pageSize": INT, "hasMore": FLAG, "data": array(ref("Item"))}
ITEM = obj(id=INT)


def kind_of(**properties: Any) -> object:
    return module(S=obj(**properties), Item=ITEM).schemas["S"]


def test_envelopes_are_recognised_by_structure() -> None:
    item = SchemaRef("Item")
    total = {"type": ["integer", "null"], "format": "int32"}
    made = [
        kind_of(**PAGE, totalCount=total),
        kind_of(**PAGE),
        kind_of(hasMore=FLAG, continueFrom=TEXT, data=array(ref("Item"))),
    ]
    kinds = [one.type for one in made if isinstance(one, Envelope)]
    page = EnvelopeType(EnvelopeKind.PAGE, item)
    assert kinds == [page, page, EnvelopeType(EnvelopeKind.EXPORT, item)]


@pytest.mark.parametrize(
    "properties",
    [
        {**PAGE, "fields": array(TEXT)},
        {**PAGE, "data": ref("Item")},
        {**PAGE, "page": TEXT},
        {"data": array(ref("Item"))},
        {"page": INT, "pageSize": INT, "hasMore": FLAG},
    ],
)
def test_what_only_looks_like_an_envelope_stays_a_struct(properties: dict[str, Any]) -> None:
    assert isinstance(kind_of(**properties), Struct)


def test_members_that_are_envelopes_are_resolved() -> None:
    found = module(S=obj(items=ref("P")), P=obj(**PAGE), Item=ITEM)
    made = struct(found, "S").properties[0].type
    assert made == EnvelopeType(EnvelopeKind.PAGE, SchemaRef("Item"))


def test_enums_keep_texts_symbols_and_integers() -> None:
    def read(**schema: Any) -> Enumeration:
        made = module(E=schema).schemas["E"]
        assert isinstance(made, Enumeration)
        return made

    plain = read(type="string", enum=["A", "B", "A"])
    assert [(one.text, one.symbol) for one in plain.values] == [("A", "A"), ("B", "B")]
    numbers = read(type="integer", enum=[-1, 3])
    assert numbers.integers
    assert [(one.text, one.symbol) for one in numbers.values] == [
        ("-1", "ValueMinus1"),
        ("3", "Value3"),
    ]
    named = read(**{"type": "integer", "enum": [1], "x-enumNames": ["One"], "x-enumFlags": True})
    assert (named.values[0].symbol, named.flags) == ("One", True)


def test_facts_are_read() -> None:
    limits = {"type": "string", "format": "html", "maxLength": 3, "pattern": "^a$", "default": "x"}
    found = module(S=obj(value={**limits, "deprecated": True, "description": "d"}))
    facts = struct(found, "S").properties[0].facts
    assert facts.format == "html"
    assert facts.limits == (("maxLength", "3"), ("pattern", "^a$"))
    assert (facts.default, facts.deprecated, facts.description) == ("x", True, "d")


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string"},
        {"type": "object"},
        {"type": "string", "enum": []},
        {"type": "integer", "enum": [2**31]},
    ],
)
def test_schemas_that_are_neither_enum_nor_struct_are_errors(schema: dict[str, Any]) -> None:
    with pytest.raises(SpecError, match="#/components/schemas/S"):
        module(S=schema)
