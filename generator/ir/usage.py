"""Who uses a schema: in requests, in answers, by which operations."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.ir.model import Envelope, Module, Operation, Schema, Struct, Type, references


@dataclass
class Usage:
    """The users of one schema."""

    in_request: bool = False
    in_response: bool = False
    operations: dict[str, None] = field(default_factory=dict)
    in_event: bool = False

    @property
    def direction(self) -> str:
        """``request``, ``response`` or ``both``; what nobody uses is read, never written."""
        if self.in_request:
            return "both" if self.in_response else "request"
        return "response"


def direct_references(schema: Schema) -> list[str]:
    """The schemas that a schema names itself."""
    if isinstance(schema, Struct):
        return [name for one in schema.properties for name in references(one.type)]
    if isinstance(schema, Envelope):
        return references(schema.type)
    return []


def closure(module: Module, roots: list[str]) -> dict[str, None]:
    """``roots`` and everything that they reach, in the order in which it is met."""
    found: dict[str, None] = {}
    pending = list(reversed(roots))
    while pending:
        name = pending.pop()
        if name not in found:
            found[name] = None
            pending.extend(reversed(direct_references(module.schemas[name])))
    return found


def request_types(operation: Operation) -> list[Type]:
    """The types that the caller makes."""
    made: list[Type] = [one.type for one in operation.path_parameters]
    made.extend(one.type for one in operation.query)
    if operation.body is not None:
        made.append(operation.body)
    return made


def response_types(operation: Operation) -> list[Type]:
    """The types that the service makes."""
    made = [] if operation.result is None else [operation.result]
    made.extend(kind for _, kind in operation.errors if kind is not None)
    return made


def operation_schemas(module: Module, operation: Operation) -> dict[str, None]:
    """Every schema that the operation needs."""
    kinds = request_types(operation) + response_types(operation)
    return closure(module, [name for kind in kinds for name in references(kind)])


def usage_of(module: Module) -> dict[str, Usage]:
    """The usage of every schema of the module."""
    made = {name: Usage() for name in module.schemas}
    for operation in module.operations:
        sent = [name for kind in request_types(operation) for name in references(kind)]
        for name in closure(module, sent):
            made[name].in_request = True
            made[name].operations[operation.id] = None
        received = [name for kind in response_types(operation) for name in references(kind)]
        for name in closure(module, received):
            made[name].in_response = True
            made[name].operations[operation.id] = None
    for schema in module.schemas.values():
        if isinstance(schema, Envelope) and schema.is_event:
            for name in closure(module, references(schema.type)):
                made[name].in_event = True
                made[name].in_response = True
    return made
