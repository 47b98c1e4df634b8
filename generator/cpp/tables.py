"""Builds the table of a module: all operations and structs as data."""

from __future__ import annotations

from generator.cpp import includes, names
from generator.cpp.layout import literal
from generator.cpp.lock import ModuleLock
from generator.cpp.models import construct_lines
from generator.cpp.operations import path_kind, path_kind_text, query_slots, result_text
from generator.cpp.types import TypeNames
from generator.cpp.view import NamespaceView, TablesView
from generator.ir.model import Content, EnvelopeKind, Envelope, Operation, Struct


def tables_view(
    types: TypeNames, lock: ModuleLock, operations: list[Operation], schemas: list[str], banner: str
) -> TablesView:
    """The table of the given operations and schemas."""
    module = names.module_name(types.module.key)
    by_tag: dict[str, list[str]] = {}
    definitions: list[str] = []
    entries: list[str] = []
    for operation in operations:
        entry = lock.operations[operation.id]
        pascal = names.pascal(entry.function)
        declared = by_tag.setdefault(entry.namespace, [])
        declared.append(f"extern const Operation k{pascal};")
        if operation.query:
            declared.append(f"extern const detail::QueryMember k{pascal}Query[];")
        definitions += _definitions(types, lock, operation)
        entries += _entry(types, lock, operation)
    structs = [f"    &detail::any_type<{one}>," for one in _struct_texts(types, schemas)]
    return TablesView(
        banner=banner,
        namespace=f"servicetitan::{module}",
        header=f'#include "servicetitan/{module}/tables.hpp"',
        includes=includes.lines([includes.MODULE, f"servicetitan/{module}.hpp"]),
        namespaces=[NamespaceView(name, by_tag[name]) for name in sorted(by_tag)],
        definitions=definitions,
        operations=entries,
        structs=structs,
        name=literal(module),
        operation_list=_list("tables::kOperations", bool(operations)),
        struct_list=_list("tables::kStructs", bool(structs)),
    )


def _list(table: str, present: bool) -> str:
    return f"{table}, std::size({table})" if present else "nullptr, 0"


def _struct_texts(types: TypeNames, schemas: list[str]) -> list[str]:
    made = []
    for name in schemas:
        schema = types.module.schemas[name]
        if isinstance(schema, Struct):
            made.append(types.entry(name).name)
        elif isinstance(schema, Envelope) and schema.type.kind is EnvelopeKind.EVENT:
            made.append(types.text(schema.type))
    return sorted(made)


def _stem(lock: ModuleLock, operation: Operation) -> str:
    entry = lock.operations[operation.id]
    return names.pascal(entry.namespace) + names.pascal(entry.function)


def _definitions(types: TypeNames, lock: ModuleLock, operation: Operation) -> list[str]:
    entry = lock.operations[operation.id]
    stem = _stem(lock, operation)
    made: list[str] = []
    if operation.path_parameters:
        made += [
            f"extern const detail::PathMember k{stem}Path[];",
            f"const detail::PathMember k{stem}Path[] = {{",
        ]
        for one in operation.path_parameters:
            kind = path_kind_text(path_kind(types, operation, one))
            made.append(f"    {{{literal(one.name)}, {kind}}},")
        made.append("};")
    if operation.query:
        query = f"{entry.namespace}::{names.pascal(entry.function)}Query"
        lines = construct_lines(query, query_slots(types, operation, entry))
        if lines:
            head = f"void make_{names.snake(stem)}_query(void* place)"
            made += [f"{head};", f"{head} {{", *lines[1:]]
    return made


def _entry(types: TypeNames, lock: ModuleLock, operation: Operation) -> list[str]:
    entry = lock.operations[operation.id]
    pascal = names.pascal(entry.function)
    stem = _stem(lock, operation)
    inside = f"{entry.namespace}::tables::k{pascal}"
    path = f"k{stem}Path" if operation.path_parameters else "nullptr"
    query, members = "nullptr", "nullptr"
    if operation.query:
        made = f"{entry.namespace}::{pascal}Query"
        slots = query_slots(types, operation, entry).values()
        maker = f", &make_{names.snake(stem)}_query" if any(one.make for one in slots) else ""
        query, members = f"&detail::any_query<{made}{maker}>", f"{inside}Query"
    body = types.text(operation.body) if operation.body is not None else ""
    result = result_text(types, operation) if operation.response is Content.JSON else ""
    cells = [
        f"&{inside}",
        f"{path}, {len(operation.path_parameters)}",
        query,
        f"{members}, {len(operation.query)}",
        f"&detail::any_type<{body}>" if body else "nullptr",
        f"&detail::any_type<{result}>" if result else "nullptr",
    ]
    return [f"    {{{cells[0]},", *(f"     {one}," for one in cells[1:-1]), f"     {cells[-1]}}},"]
