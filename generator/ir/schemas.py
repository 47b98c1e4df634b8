"""Reads component schemas: structs, enums, and envelopes, which are recognised by structure."""

from __future__ import annotations

from generator.ir.model import (
    Enumeration,
    EnumValue,
    Envelope,
    EnvelopeKind,
    EnvelopeType,
    ListType,
    Property,
    Scalar,
    ScalarType,
    Schema,
    SchemaRef,
    Struct,
    bare,
)
from generator.ir.types import Node, Reader, facts_of
from generator.spec.errors import Pointer

_PAGE: dict[str, Scalar] = {
    "page": Scalar.INT32,
    "pageSize": Scalar.INT32,
    "hasMore": Scalar.BOOLEAN,
    "totalCount": Scalar.INT32,
}
_EXPORT: dict[str, Scalar] = {"hasMore": Scalar.BOOLEAN, "continueFrom": Scalar.STRING}
_EVENT: dict[str, Scalar] = {
    "specversion": Scalar.STRING,
    "id": Scalar.STRING,
    "type": Scalar.STRING,
    "time": Scalar.TIMESTAMP,
    "source": Scalar.STRING,
    "userassignedid": Scalar.STRING,
    "datacontenttype": Scalar.STRING,
}


def read_schema(reader: Reader, name: str, schema: Node) -> Schema:
    """The schema called ``name`` of the document."""
    at: Pointer = ("components", "schemas", name)
    retained = schema.get("x-st-retained", "")
    if "enum" in schema:
        return _enumeration(reader, name, schema, at, retained)
    if schema.get("type") != "object" or not schema.get("properties"):
        raise reader.error(
            at,
            "a schema that is neither an enum nor an object with properties",
            "use it in place, or give it properties, in an overlay of the module",
        )
    required = set(schema.get("required", ()))
    properties = tuple(
        Property(
            name=member,
            type=reader.type_of(value, (*at, "properties", member), name, member),
            required=member in required,
            facts=facts_of(value),
        )
        for member, value in schema["properties"].items()
    )
    envelope = envelope_of(properties)
    if envelope is not None:
        return Envelope(name, envelope, facts_of(schema), retained)
    return Struct(name, properties, facts_of(schema), retained)


def _enumeration(
    reader: Reader, name: str, schema: Node, at: Pointer, retained: str
) -> Enumeration:
    texts = [str(value) for value in schema["enum"] if value is not None]
    if not texts:
        raise reader.error(at, "an enum without values", "list its values in an overlay")
    kind = schema.get("type")
    integers = kind == "integer" or (isinstance(kind, list) and "integer" in kind)
    symbols = [str(symbol) for symbol in schema.get("x-enumNames", ())]
    if len(symbols) != len(texts):
        symbols = [f"Value{text.replace('-', 'Minus')}" if integers else text for text in texts]
    seen: dict[str, EnumValue] = {}
    for text, symbol in zip(texts, symbols, strict=True):
        if integers and not -(2**31) < int(text) < 2**31:
            raise reader.error(at, f"enum value {text} needs more than 32 bits", "correct it")
        seen.setdefault(text, EnumValue(text, symbol))
    flags = bool(schema.get("x-enumFlags"))
    return Enumeration(name, tuple(seen.values()), integers, flags, facts_of(schema), retained)


def envelope_of(properties: tuple[Property, ...]) -> EnvelopeType | None:
    """The envelope that these members are, when they are exactly one."""
    members = {one.name: bare(one.type) for one in properties}
    data = members.pop("data", None)
    if data is None:
        return None
    kinds = {name: one.kind for name, one in members.items() if isinstance(one, ScalarType)}
    if len(kinds) != len(members):
        return None
    if kinds == _EVENT and isinstance(data, SchemaRef):
        return EnvelopeType(EnvelopeKind.EVENT, data)
    if not isinstance(data, ListType):
        return None
    if kinds == _EXPORT:
        return EnvelopeType(EnvelopeKind.EXPORT, data.item)
    if kinds == _PAGE or kinds == {k: v for k, v in _PAGE.items() if k != "totalCount"}:
        return EnvelopeType(EnvelopeKind.PAGE, data.item)
    return None
