"""What a change of a type or a limit does on the wire and to the source of programs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation

from generator.cpp.types import Slot
from generator.diff.kinds import worst
from generator.diff.model import Cpp, Direction, Wire
from generator.ir.model import (
    Enumeration,
    EnvelopeType,
    ListType,
    MapType,
    NullableType,
    Property,
    Scalar,
    ScalarType,
    Schema,
    SchemaRef,
    Struct,
    Type,
    UnionType,
    bare,
)

Schemas = Mapping[str, Schema]

_NUMBERS = (Scalar.INT32, Scalar.INT64, Scalar.DOUBLE, Scalar.DECIMAL)  # the wider ones last
_TIMES = (Scalar.DATE, Scalar.TIMESTAMP)
_TEXTS = (Scalar.STRING, *_TIMES, Scalar.DURATION, Scalar.GUID)


class Compatibility:
    """How values of one side are understood by the other.

    ``is_request``: programs send them. ``is_text``: in an address, where a number is a text too.
    """

    def __init__(
        self, sent: Schemas, read: Schemas, is_request: bool, is_text: bool = False
    ) -> None:
        self.sent = sent
        self.read = read
        self.is_request = is_request
        self.is_text = is_text
        self._open: set[tuple[str, str]] = set()

    def types(self, sent: Type, read: Type) -> Wire:
        """What becomes of a value of the type ``sent`` that is taken for one of ``read``."""
        if sent == read:
            return Wire.NONE
        if isinstance(sent, NullableType):
            if isinstance(read, NullableType):
                return self.types(sent.inner, read.inner)
            null = Wire.BREAKING if self.is_request else Wire.RISKY
            return worst(null, self.types(sent.inner, read))
        if isinstance(read, NullableType):
            return worst(Wire.COMPATIBLE, self.types(sent, read.inner))
        return self._plain(sent, read)

    def _plain(self, sent: Type, read: Type) -> Wire:
        if read == ScalarType(Scalar.ANY):
            return Wire.COMPATIBLE
        if sent == ScalarType(Scalar.ANY):
            return Wire.RISKY
        match sent, read:
            case ListType(one), ListType(other):
                return self.types(one, other)
            case MapType(one), MapType(other):
                return self.types(one, other)
            case EnvelopeType(form, one), EnvelopeType(other_form, other):
                return self.types(one, other) if form is other_form else Wire.BREAKING
            case SchemaRef(one), SchemaRef(other):
                return self._schemas(one, other)
            case ScalarType(one), ScalarType(other):
                return self._scalars(one, other)
            case SchemaRef(name), ScalarType(kind):
                return self._scalars(self._scalar(self.sent, name), kind)
            case ScalarType(kind), SchemaRef(name):
                return self._to_enum(kind, name)
            case UnionType(), UnionType():
                return Wire.RISKY
            case _:
                return Wire.BREAKING

    def _scalar(self, schemas: Schemas, name: str) -> Scalar | None:
        found = schemas.get(name)
        if not isinstance(found, Enumeration):
            return None
        return Scalar.INT32 if found.integers else Scalar.STRING

    def _to_enum(self, sent: Scalar, name: str) -> Wire:
        read = self._scalar(self.read, name)
        if read is None:
            return Wire.BREAKING
        # An enum keeps what it does not know, a service may refuse it.
        unknown = Wire.RISKY if self.is_request else Wire.COMPATIBLE
        return worst(unknown, self._scalars(sent, read))

    def _scalars(self, sent: Scalar | None, read: Scalar) -> Wire:
        if sent is read:
            return Wire.NONE
        if sent in _NUMBERS and read in _NUMBERS:
            wider = _NUMBERS.index(read) > _NUMBERS.index(sent)
            return Wire.COMPATIBLE if wider else Wire.RISKY
        if read is Scalar.STRING and (sent in _TEXTS or self.is_text):
            return Wire.COMPATIBLE
        if sent is Scalar.STRING and self.is_text:
            return Wire.RISKY
        if (sent is Scalar.STRING and read in _TEXTS) or (sent in _TIMES and read in _TIMES):
            return Wire.RISKY
        return Wire.BREAKING

    def _schemas(self, one: str, other: str) -> Wire:
        sent, read = self.sent.get(one), self.read.get(other)
        if (one, other) in self._open:
            return Wire.NONE
        self._open.add((one, other))
        try:
            if isinstance(sent, Struct) and isinstance(read, Struct):
                return self._structs(sent, read)
            if isinstance(sent, Enumeration) and isinstance(read, Enumeration):
                return self._enums(sent, read)
            return Wire.BREAKING
        finally:
            self._open.discard((one, other))

    def _enums(self, sent: Enumeration, read: Enumeration) -> Wire:
        if sent.integers != read.integers:
            return Wire.BREAKING
        known = {one.text for one in read.values}
        if all(one.text in known for one in sent.values):
            return Wire.NONE
        return Wire.BREAKING if self.is_request else Wire.COMPATIBLE

    def _structs(self, sent: Struct, read: Struct) -> Wire:
        theirs = {one.name: one for one in sent.properties}
        mine = {one.name: one for one in read.properties}
        found = [self.properties(theirs[name], mine[name]) for name in mine.keys() & theirs]
        for name in mine.keys() - theirs:
            found.append(wire_of_missing(mine[name], self.is_request))
        if self.is_request and theirs.keys() - mine:
            found.append(Wire.RISKY)
        return worst(*found)

    def properties(self, sent: Property, read: Property) -> Wire:
        """What becomes of a property."""
        may_lack = not read.required or isinstance(read.type, NullableType)
        kinds = self.types(sent.type, read.type)
        if not self.is_request and may_lack:
            # Programs read what is missing and what is null alike.
            null = isinstance(sent.type, NullableType) != isinstance(read.type, NullableType)
            kinds = worst(
                Wire.COMPATIBLE if null else Wire.NONE,
                self.types(bare(sent.type), bare(read.type)),
            )
        if sent.required == read.required:
            return kinds
        if sent.required or (not self.is_request and may_lack):
            return worst(Wire.COMPATIBLE, kinds)
        return worst(Wire.BREAKING if self.is_request else Wire.RISKY, kinds)


def wire_of_missing(one: Property, is_request: bool) -> Wire:
    """What becomes of a property that is not sent any more."""
    if one.required:
        return Wire.BREAKING
    return Wire.NONE if is_request else Wire.RISKY


def wire_of_text(old: Type, new: Type, old_schemas: Schemas, new_schemas: Schemas) -> Wire:
    """The effect of another type in an address on programs that know the old one."""
    return Compatibility(old_schemas, new_schemas, is_request=True, is_text=True).types(old, new)


def wire_of_types(
    old: Type, new: Type, direction: Direction, old_schemas: Schemas, new_schemas: Schemas
) -> Wire:
    """The effect of another type on programs that know the old one."""
    found = []
    if direction in (Direction.REQUEST, Direction.BOTH):
        found.append(Compatibility(old_schemas, new_schemas, True).types(old, new))
    if direction in (Direction.RESPONSE, Direction.BOTH):
        found.append(Compatibility(new_schemas, old_schemas, False).types(new, old))
    return worst(*found)


def wire_of_limits(old: Mapping[str, str], new: Mapping[str, str]) -> Wire:
    """The effect of other limits on programs that send values."""
    return worst(*(_limit(name, old.get(name), new.get(name)) for name in {*old, *new}))


def _limit(name: str, old: str | None, new: str | None) -> Wire:
    if old == new:
        return Wire.NONE
    if new is None:
        return Wire.COMPATIBLE
    if old is None or name == "pattern":
        return Wire.RISKY
    try:
        grows = Decimal(new) > Decimal(old)
    except InvalidOperation:
        return Wire.RISKY
    is_lower = name.lower().startswith(("min", "exclusivemin"))
    return Wire.BREAKING if grows == is_lower else Wire.COMPATIBLE


_WRAPPED = re.compile(r"(std::optional|Field|Required)<(.*)>$")
# Whoever writes a value into the first can write it into the second (but not `std::nullopt`).
_WIDENINGS = {
    ("Required", "std::optional"),
    ("Required", "Field"),
    ("std::optional", "Field"),
}


def cpp_of_slots(old: Slot, new: Slot, only_written: bool) -> Cpp:
    """The effect of another declaration of a member on programs that use it.

    ``only_written``: programs make the struct and do not read it.
    """
    if (old.type, old.initializer) == (new.type, new.initializer):
        return Cpp.NONE
    before, inner = _unwrapped(old.type)
    after, same = _unwrapped(new.type)
    if only_written and inner == same and (before, after) in _WIDENINGS:
        return Cpp.ADDITIVE
    if only_written and inner == same and (before, after) == ("Required", ""):
        # `{{"a", "b"}}` is a list of two in the first and may be one text in the second.
        return Cpp.BEHAVIOUR
    return Cpp.BREAKING


def _unwrapped(text: str) -> tuple[str, str]:
    found = _WRAPPED.fullmatch(text)
    return (found[1], found[2]) if found else ("", text)


def cpp_of_new(slot: Slot, direction: str) -> Cpp:
    """The effect of a new member on programs that make the struct."""
    if not slot.initializer:
        return Cpp.BREAKING  # it cannot be left out of the braces
    wrapper, _ = _unwrapped(slot.type)
    # A member that is not optional is sent with its default by programs that do not know it.
    return Cpp.BEHAVIOUR if direction == "both" and not wrapper else Cpp.ADDITIVE
