"""The intermediate representation: frozen, hashable, free of OpenAPI and of C++."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum


class Scalar(Enum):
    """Kinds of single values on the wire."""

    BOOLEAN = "boolean"
    INT32 = "int32"
    INT64 = "int64"
    DOUBLE = "double"
    DECIMAL = "decimal"
    STRING = "string"
    TIMESTAMP = "date-time"
    DATE = "date"
    DURATION = "duration"
    GUID = "guid"
    ANY = "any"


@dataclass(frozen=True)
class ScalarType:
    """A single value."""

    kind: Scalar


@dataclass(frozen=True)
class SchemaRef:
    """A struct or enum of the module by its name in the documents."""

    name: str


@dataclass(frozen=True)
class ListType:
    """An array."""

    item: Type


@dataclass(frozen=True)
class MapType:
    """An object with free keys."""

    value: Type


@dataclass(frozen=True)
class NullableType:
    """A value or null."""

    inner: Type


class EnvelopeKind(Enum):
    """The envelopes that are templates of the runtime."""

    PAGE = "page"
    EXPORT = "export"
    EVENT = "event"


@dataclass(frozen=True)
class EnvelopeType:
    """A page, an export batch or a webhook event around another type."""

    kind: EnvelopeKind
    item: Type


@dataclass(frozen=True)
class UnionType:
    """One of several structs, chosen by the text of a member; known by the place of its use."""

    owner: str
    member: str
    discriminator: str
    alternatives: tuple[tuple[str, str], ...]  # (discriminating text, schema name)
    inferred: bool


Type = ScalarType | SchemaRef | ListType | MapType | NullableType | EnvelopeType | UnionType


@dataclass(frozen=True)
class Facts:
    """What is worth a line of documentation about a value."""

    description: str = ""
    format: str = ""
    deprecated: bool = False
    limits: tuple[tuple[str, str], ...] = ()
    default: str | None = None


@dataclass(frozen=True)
class Property:
    """A member of a struct."""

    name: str
    type: Type
    required: bool
    facts: Facts = Facts()


@dataclass(frozen=True)
class Struct:
    """An object schema."""

    name: str
    properties: tuple[Property, ...]
    facts: Facts = Facts()
    retained: str = ""


@dataclass(frozen=True)
class EnumValue:
    """A documented value: its text on the wire (digits of a number) and its symbolic name."""

    text: str
    symbol: str


@dataclass(frozen=True)
class Enumeration:
    """An enum schema."""

    name: str
    values: tuple[EnumValue, ...]
    integers: bool
    flags: bool = False
    facts: Facts = Facts()
    retained: str = ""


@dataclass(frozen=True)
class Envelope:
    """A schema that is an envelope around another type."""

    name: str
    type: EnvelopeType
    facts: Facts = Facts()
    retained: str = ""

    @property
    def is_event(self) -> bool:
        """Whether it is sent to webhooks; the others are lists that operations answer."""
        return self.type.kind is EnvelopeKind.EVENT


Schema = Struct | Enumeration | Envelope


class QueryStyle(Enum):
    """How a query parameter is written when it is more than a single value."""

    REPEAT = "repeat"
    COMMA = "comma"
    DOTTED_MAP = "dotted_map"
    INDEXED_OBJECTS = "indexed_objects"


@dataclass(frozen=True)
class PathParameter:
    """A placeholder of the path other than the tenant."""

    name: str
    type: Type


@dataclass(frozen=True)
class QueryParameter:
    """A query parameter; ``wire`` is what is sent (the prefix, for a map)."""

    name: str
    wire: str
    type: Type
    required: bool
    style: QueryStyle
    facts: Facts = Facts()
    sortable: tuple[str, ...] = ()


class Content(Enum):
    """What a request or an answer carries."""

    NONE = "none"
    JSON = "json"
    MULTIPART = "multipart"
    BINARY = "binary"
    REDIRECT = "redirect"


class Paging(Enum):
    """How a list goes on."""

    NONE = "none"
    PAGE = "page"
    EXPORT = "export_feed"


@dataclass(frozen=True)
class Operation:
    """One operation."""

    id: str
    tag: str
    method: str  # lower case
    path: str  # with the server's path in front
    local_path: str  # as in the document
    path_parameters: tuple[PathParameter, ...]
    query: tuple[QueryParameter, ...]
    request: Content
    body: Type | None
    response: Content
    result: Type | None
    errors: tuple[tuple[str, Type | None], ...]
    paging: Paging
    scopes: tuple[str, ...]
    idempotent: bool
    rate_class: str
    facts: Facts = Facts()
    retained: str = ""


@dataclass(frozen=True)
class Module:
    """One document."""

    key: str
    schemas: dict[str, Schema] = field(default_factory=dict)
    operations: tuple[Operation, ...] = ()


def is_event(schema: Schema | None) -> bool:
    """Whether a schema is what a webhook is sent."""
    return isinstance(schema, Envelope) and schema.is_event


def is_list(schema: Schema) -> bool:
    """Whether a schema is a list that goes on: a page or an export batch."""
    return isinstance(schema, Envelope) and not schema.is_event


def bare(kind: Type) -> Type:
    """The type without null."""
    return kind.inner if isinstance(kind, NullableType) else kind


def parts(kind: Type) -> tuple[Type, ...]:
    """The types that a type is made of, one level down."""
    match kind:
        case ScalarType() | SchemaRef():
            return ()
        case ListType(item) | EnvelopeType(_, item):
            return (item,)
        case MapType(value):
            return (value,)
        case NullableType(inner):
            return (inner,)
        case UnionType():
            return tuple(SchemaRef(name) for _, name in kind.alternatives)


def references(kind: Type) -> list[str]:
    """The schemas that a type names, in order, envelopes looked through."""
    if isinstance(kind, SchemaRef):
        return [kind.name]
    return [name for part in parts(kind) for name in references(part)]
