"""Which rules of the generator made of a subject what it is, one sentence each."""

from __future__ import annotations

from generator.cpp import names
from generator.cpp.assign import operation_place
from generator.cpp.docs import fact_sentences
from generator.cpp.lock import Lock, SchemaEntry
from generator.cpp.placement import COMMON, SHARED, WEBHOOKS
from generator.explain.find import OPERATION, Known, Subject
from generator.ir.model import (
    Content,
    Enumeration,
    Envelope,
    ListType,
    MapType,
    NullableType,
    Operation,
    Paging,
    Property,
    QueryParameter,
    QueryStyle,
    Scalar,
    ScalarType,
    SchemaRef,
    Struct,
    Type,
    UnionType,
    bare,
)
from generator.ir.usage import usage_of

_PLAIN = (Scalar.BOOLEAN, Scalar.INT32, Scalar.INT64, Scalar.STRING)
_STYLES = {
    QueryStyle.COMMA: "one text on the wire, with commas between the values (x-st-list)",
    QueryStyle.REPEAT: "each value is sent as a parameter of its own",
    QueryStyle.DOTTED_MAP: "a map is sent as <prefix>.<key>=value (x-st-style)",
    QueryStyle.INDEXED_OBJECTS: "objects are sent as name[0].member=value (x-st-style)",
}


def rules_of(subject: Subject, known: Known, lock: Lock) -> list[str]:
    """The sentences about a subject."""
    if subject.kind == OPERATION:
        operation = known.operation(subject.name)
        if subject.member:
            return _parameter(known, operation, subject.member)
        return _operation(known, operation)
    schema = known.module.schemas[subject.name]
    if isinstance(schema, Envelope):
        return [f"recognised by its members as an envelope: {known.cpp.type_name(subject.name)}"]
    entry = known.cpp.types.entry(subject.name)
    if isinstance(schema, Enumeration):
        return _value(known, schema, subject) if subject.member else _enum(known, schema, lock)
    if subject.member:
        one = next(one for one in schema.properties if one.name == subject.member)
        return _property(known, schema, one, entry)
    return [
        *_type_name(known, subject.name, lock),
        *_home(known, subject.name, entry),
        f"travels in a {entry.direction}: that decides how its members are declared"
        if entry.direction != "both"
        else "travels both ways: every member can be left out",
        *_age(schema.retained),
    ]


def _operation(known: Known, operation: Operation) -> list[str]:
    entry = known.cpp.lock.operations[operation.id]
    wanted = operation_place(operation)
    source = "its operationId" if "_" in operation.id else "its tag, and its verb and answer"
    if wanted[0] == "exports":
        source = "its path, which is that of an export feed"
    made = [f"namespace and function follow from {source}: {wanted[0]}.{wanted[1]}"]
    if wanted != (entry.namespace, entry.function):
        made.append(
            f"the lock has {entry.namespace}.{entry.function}: taken, or renamed on purpose"
        )
    if operation.paging is Paging.PAGE:
        made.append("answers a page and takes `page`: client.items() and client.pages() walk it")
    if operation.paging is Paging.EXPORT:
        made.append("answers an export page: client.export_feed() walks it")
    if operation.response is Content.REDIRECT:
        made.append("answers a redirect alone: Redirect")
    if operation.response is Content.BINARY:
        made.append("answers binary content: Download")
    if operation.request is Content.MULTIPART:
        made.append("its body is a form with a file: Upload")
    made.append(
        "can be repeated after a failure: it only reads"
        if operation.idempotent
        else "is not repeated once the service may have seen it"
    )
    if operation.rate_class != "standard":
        made.append(f"has limits of its own: rate class {operation.rate_class}")
    if operation.scopes:
        made.append(f"needs the scope {', '.join(operation.scopes)}")
    return [*made, *_age(operation.retained)]


def _parameter(known: Known, operation: Operation, name: str) -> list[str]:
    one: QueryParameter = next(one for one in operation.query if one.name == name)
    member = known.cpp.query(operation)[name]
    made = [_member_name(name, member.name), *_type(known, one.type)]
    if isinstance(one.type, ListType | MapType):
        made.append(_STYLES[one.style])
    made.append(
        "required: Required<T>, a call without it does not compile"
        if one.required
        else "optional: sent when it has a value"
    )
    if one.sortable:
        made.append(f"sorts by: {', '.join(one.sortable)}")
    return [*made, *(one.rstrip(".") for one in fact_sentences(one.facts))]


def _property(known: Known, schema: Struct, one: Property, entry: SchemaEntry) -> list[str]:
    member = known.cpp.members(schema.name)[one.name]
    made = [_member_name(one.name, member.name), *_type(known, one.type)]
    made.append(_presence(one, entry.direction))
    order = [name for name in entry.order if any(each.name == name for each in schema.properties)]
    made.append(f"member {order.index(one.name) + 1} of {len(order)}, in the order of the lock")
    return [*made, *(sentence.rstrip(".") for sentence in fact_sentences(one.facts))]


def _presence(one: Property, direction: str) -> str:
    if isinstance(one.type, NullableType):
        if direction == "response":
            return "can be null in an answer: std::optional"
        return "can be null where it is sent: Field<T>, which is absent, null or a value"
    if not one.required:
        return "can be left out: std::optional"
    if direction == "request":
        return "required where it is sent: Required<T>, an object without it does not compile"
    return "always there: the type itself"


def _enum(known: Known, schema: Enumeration, lock: Lock) -> list[str]:
    entry = known.cpp.types.entry(schema.name)
    made = [*_type_name(known, schema.name, lock), *_home(known, schema.name, entry)]
    made.append("is held as OpenEnum: a value that the documents lack is kept as text")
    if schema.flags:
        made.append("values can be combined (x-enumFlags)")
    return [*made, *_age(schema.retained)]


def _value(known: Known, schema: Enumeration, subject: Subject) -> list[str]:
    value = next(one for one in schema.values if one.text == subject.member)
    name = known.cpp.enumerator_names(schema.name)[value.text]
    symbol = "" if value.symbol == value.text else f" (x-enumNames: {value.symbol})"
    return [f"`{value.text}`{symbol} becomes {name}: k and the name, so never a keyword or macro"]


def _type_name(known: Known, name: str, lock: Lock) -> list[str]:
    entry = known.cpp.types.entry(name)
    candidates = names.type_candidates(name)
    if entry.name == candidates[0]:
        made = [f"{entry.name} is the last part of its name"]
    else:
        why = "is reserved" if names.is_reserved_type(candidates[0]) else "is or was another type"
        made = [f"the last part of its name, {candidates[0]}, {why}: {entry.name}"]
    if name in lock.shared:
        made.append("the same in several modules, so one type: servicetitan::" + entry.name)
    return made


def _home(known: Known, name: str, entry: SchemaEntry) -> list[str]:
    usage = usage_of(known.module)[name]
    tags = {known.cpp.lock.operations[one].namespace for one in usage.operations}
    why = {
        COMMON: "used by several tags, or by what is",
        WEBHOOKS: "comes with webhooks only",
        SHARED: "of all modules",
    }.get(entry.home, "used by one tag when it was first seen")
    now = "no tag" if not tags else "one tag" if len(tags) == 1 else f"{len(tags)} tags"
    return [f"file: {entry.home} ({why}; now {now}), pinned by the lock"]


def _age(retained: str) -> list[str]:
    return [f"retained from {retained}: newer documents do not have it"] if retained else []


def _member_name(wire: str, name: str) -> str:
    plain = names.snake(wire)
    if name == plain:
        return f"`{wire}` in snake case is {name}"
    return f"`{wire}` in snake case is {plain}, which is reserved or taken: {name}"


def _type(known: Known, kind: Type) -> list[str]:
    kind = bare(kind)
    text = known.cpp.types.text(kind)
    match kind:
        case ScalarType(Scalar.ANY):
            return ["any JSON value: Json"]
        case ScalarType(scalar):
            return (
                [f"{scalar.value}: {text}"]
                if scalar in _PLAIN
                else [f"format {scalar.value}: {text}"]
            )
        case SchemaRef(name):
            return [f"refers to {name}: {text}"]
        case UnionType():
            listed = ", ".join(f"{tag} ({name})" for tag, name in kind.alternatives)
            return [f"one of several, told apart by `{kind.discriminator}`: {listed}"]
        case _:
            return [f"{'array' if isinstance(kind, ListType) else 'map'}: {text}"]
