"""Facts as short texts, for what was before and what is after a change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.diff.effects import wire_of_limits
from generator.diff.model import Wire
from generator.ir.model import (
    Enumeration,
    Envelope,
    EnvelopeType,
    Facts,
    ListType,
    MapType,
    NullableType,
    Property,
    QueryParameter,
    Scalar,
    ScalarType,
    Schema,
    SchemaRef,
    Struct,
    Type,
    UnionType,
)


def type_words(kind: Type | None) -> str:
    """A type by the names of the documents."""
    match kind:
        case None:
            return "nothing"
        case ScalarType(scalar):
            return "any value" if scalar is Scalar.ANY else scalar.value
        case SchemaRef(name):
            return name
        case ListType(item):
            return f"list of {type_words(item)}"
        case MapType(value):
            return f"map of {type_words(value)}"
        case NullableType(inner):
            return f"{type_words(inner)} or null"
        case EnvelopeType(form, item):
            return f"{form.value} of {type_words(item)}"
        case UnionType():
            listed = ", ".join(f"{name} ({text!r})" for text, name in kind.alternatives)
            return f"one of {listed} by {kind.discriminator}"


def kind_words(schema: Schema) -> str:
    """What a schema is, by what makes it another type when it changes."""
    match schema:
        case Envelope():
            return schema.type.kind.value
        case Enumeration():
            return "enum of integers" if schema.integers else "enum"
        case Struct():
            return "struct"


def joined(*declarations: str) -> str:
    """Declarations below one another, without empty ones."""
    return "\n".join(filter(None, declarations))


def value_words(one: Property | QueryParameter) -> str:
    """What a property or query parameter holds and whether it must be there."""
    return f"{type_words(one.type)}, {'required' if one.required else 'optional'}"


def limit_words(limits: Iterable[tuple[str, str]]) -> str:
    """``maxLength 50, minLength 1``."""
    return ", ".join(f"{name} {value}" for name, value in limits)


def fact_changes(old: Facts, new: Facts) -> Iterator[tuple[str, str, str, Wire]]:
    """What only documentation shows: end of the kind, before, after, effect on what is sent."""
    if old.limits != new.limits:
        effect = wire_of_limits(dict(old.limits), dict(new.limits))
        yield "limit-changed", limit_words(old.limits), limit_words(new.limits), effect
    if old.default != new.default:
        yield "default-changed", old.default or "", new.default or "", Wire.RISKY
    if old.format != new.format:
        yield "format-changed", old.format, new.format, Wire.RISKY
    if old.deprecated != new.deprecated:
        yield ("deprecated" if new.deprecated else "undeprecated"), "", "", Wire.NONE
