"""Reads the schema of one value: which IR type it is, and what is worth saying about it."""

from __future__ import annotations

import json
from typing import Any

from generator.ir.model import (
    Facts,
    ListType,
    MapType,
    NullableType,
    Scalar,
    ScalarType,
    SchemaRef,
    Type,
    UnionType,
)
from generator.spec.errors import Pointer, SpecError
from generator.spec.keywords import LIMITS

Node = dict[str, Any]

PREFIX = "#/components/schemas/"
_INTEGERS = {"int32": Scalar.INT32, "int64": Scalar.INT64}
_NUMBERS = {"decimal": Scalar.DECIMAL, "double": Scalar.DOUBLE, "float": Scalar.DOUBLE}
_STRINGS = {
    "date-time": Scalar.TIMESTAMP,
    "date": Scalar.DATE,
    "duration": Scalar.DURATION,
    "time-span": Scalar.DURATION,
    "guid": Scalar.GUID,
    "uuid": Scalar.GUID,
}
# Compilers take seconds for a type of 20 levels and minutes for one of 50.
MAX_NESTING = 10
_SAID_BY_TYPE = {*_INTEGERS, *_NUMBERS, *_STRINGS, "binary"}


class Reader:
    """Reads the schemas of one document; knows the file for its errors."""

    def __init__(self, file: str) -> None:
        self.file = file

    def error(self, at: Pointer, what: str, fix: str) -> SpecError:
        """The error for a place in the document."""
        return SpecError(self.file, at, what, fix)

    def type_of(self, schema: Node, at: Pointer, owner: str = "", member: str = "") -> Type:
        """The type of a value; ``owner`` and ``member`` name the place for unions."""
        if "$ref" in schema:
            return self._reference(schema["$ref"], at)
        if "oneOf" in schema:
            return self._one_of(schema["oneOf"], at, owner, member)
        if "anyOf" in schema:
            return self._union(schema, at, owner, member)
        self._check_nesting(at)
        kinds = schema.get("type", [])
        names = [kinds] if isinstance(kinds, str) else list(kinds)
        plain = [name for name in names if name != "null"]
        if not plain:
            return ScalarType(Scalar.ANY)
        if len(plain) > 1:
            raise self.error(
                at, f"a value of several types {plain}", "choose one in an overlay of the module"
            )
        made = self._plain(plain[0], schema, at, owner, member)
        return NullableType(made) if "null" in names else made

    def _check_nesting(self, at: Pointer) -> None:
        levels = 0
        while levels < len(at) and at[-1 - levels] in ("items", "additionalProperties"):
            levels += 1
        if levels > MAX_NESTING:
            raise self.error(
                at[:-levels],
                f"lists or maps inside of one another, more than {MAX_NESTING}",
                "make it a free-form value ({}) in an overlay of the module",
            )

    def _reference(self, reference: str, at: Pointer) -> SchemaRef:
        if not reference.startswith(PREFIX):
            raise self.error(at, f"$ref to {reference}", f"only {PREFIX}NAME is supported")
        return SchemaRef(reference[len(PREFIX) :].replace("~1", "/").replace("~0", "~"))

    def _one_of(self, options: list[Node], at: Pointer, owner: str, member: str) -> Type:
        real = [one for one in options if one.get("type") != "null"]
        if len(real) != 1:
            raise self.error(
                at, "oneOf with more than one schema", "use anyOf in an overlay of the module"
            )
        inner = self.type_of(real[0], (*at, "oneOf", options.index(real[0])), owner, member)
        if len(real) == len(options) or isinstance(inner, NullableType):
            return inner
        return NullableType(inner)

    def _union(self, schema: Node, at: Pointer, owner: str, member: str) -> Type:
        options = [one for one in schema["anyOf"] if one.get("type") != "null"]
        refs = [self.type_of(one, (*at, "anyOf", index)) for index, one in enumerate(options)]
        names = [one.name for one in refs if isinstance(one, SchemaRef)]
        if len(names) != len(refs) or not owner:
            raise self.error(
                at,
                "anyOf of something other than references, or outside of a member",
                "describe it by schemas of their own in an overlay of the module",
            )
        discriminator = schema.get("discriminator", {})
        mapping = discriminator.get("mapping", {})
        texts = {ref.removeprefix(PREFIX): text for text, ref in mapping.items()}
        made = UnionType(
            owner=owner,
            member=member,
            discriminator=discriminator.get("propertyName", "type"),
            alternatives=tuple((texts.get(name) or infer_text(name), name) for name in names),
            inferred=not mapping,
        )
        return made if len(options) == len(schema["anyOf"]) else NullableType(made)

    def _plain(self, name: str, schema: Node, at: Pointer, owner: str, member: str) -> Type:
        form = schema.get("format", "")
        match name:
            case "boolean":
                return ScalarType(Scalar.BOOLEAN)
            case "integer":
                return self._scalar(_INTEGERS, form, "int64", at)
            case "number":
                return self._scalar(_NUMBERS, form, "double", at)
            case "string":
                return ScalarType(_STRINGS.get(form, Scalar.STRING))
            case "array":
                return self._list(schema.get("items", {}), at, owner, member)
            case "object":
                return self._object(schema, at, owner, member)
        raise self.error(at, f"unknown type {name}", "correct it in an overlay of the module")

    def _list(self, items: Node, at: Pointer, owner: str, member: str) -> ListType:
        item = self.type_of(items, (*at, "items"), owner, member)
        if item == ScalarType(Scalar.BOOLEAN):
            raise self.error(
                at,
                "a list of booleans, which C++ cannot refer into",
                "make its items {} in an overlay",
            )
        return ListType(item)

    def _scalar(
        self, formats: dict[str, Scalar], form: str, default: str, at: Pointer
    ) -> ScalarType:
        kind = formats.get(form or default)
        if kind is None:
            raise self.error(at, f"unknown format {form}", "correct it in an overlay of the module")
        return ScalarType(kind)

    def _object(self, schema: Node, at: Pointer, owner: str, member: str) -> Type:
        if "properties" in schema:
            raise self.error(
                at, "an object described in place", "give it a schema of its own in an overlay"
            )
        extra = schema.get("additionalProperties", True)
        if not isinstance(extra, dict):
            return ScalarType(Scalar.ANY)
        return MapType(self.type_of(extra, (*at, "additionalProperties"), owner, member))


def infer_text(schema_name: str) -> str:
    """The discriminating text that the name of an alternative suggests: ``DropdownFieldApiDto`` is
    ``Dropdown``."""
    text = schema_name.rsplit(".", 1)[-1]
    for suffix in ("ApiDto", "Dto", "Model", "Response"):
        text = text.removesuffix(suffix)
    short = text.removesuffix("Field").removeprefix("Form")
    return short or text.removeprefix("Form") or text


def facts_of(schema: Node, outer: Node | None = None) -> Facts:
    """The facts of a schema; ``outer`` is the parameter or operation that has it, if any."""
    around = outer or {}
    form = schema.get("format", "")
    default = schema.get("default", around.get("x-st-default"))
    return Facts(
        description=around.get("description") or schema.get("description") or "",
        format="" if form in _SAID_BY_TYPE else form,
        deprecated=bool(schema.get("deprecated") or around.get("deprecated")),
        limits=tuple((name, _text(schema[name])) for name in LIMITS if name in schema),
        default=None if default is None else _text(default),
    )


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)
