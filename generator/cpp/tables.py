"""Builds the table of a module: all operations and structs as data."""

from __future__ import annotations

from generator.cpp import includes, names
from generator.cpp.assign import query_type_name
from generator.cpp.layout import WIDTH, fill, literal, row
from generator.cpp.lock import ModuleLock
from generator.cpp.models import construct_lines
from generator.cpp.operations import path_kind, path_kind_text, query_members
from generator.cpp.types import TypeNames
from generator.cpp.view import TablesView
from generator.ir.model import Content, Envelope, Operation, Struct


def tables_view(
    types: TypeNames, lock: ModuleLock, operations: list[Operation], schemas: list[str], banner: str
) -> TablesView:
    """The table of the given operations and schemas."""
    module = names.module_name(types.module.key)
    declarations: list[str] = []
    definitions: list[str] = []
    entries: list[str] = []
    for operation in operations:
        declarations += _declarations(lock, operation)
        definitions += _definitions(types, lock, operation)
        entries += _entry(types, lock, operation)
    structs = [f"    &detail::any_type<{one}>," for one in _struct_texts(types, schemas)]
    return TablesView(
        banner=banner,
        namespace=f"servicetitan::{module}",
        header=f'#include "servicetitan/{module}/tables.hpp"',
        includes=includes.lines([includes.MODULE, f"servicetitan/{module}.hpp"]),
        declarations=declarations,
        definitions=definitions,
        operations=entries,
        structs=structs,
        table=fill(
            [
                literal(module),
                *_list("module_tables::kOperations", bool(operations)),
                *_list("module_tables::kStructs", bool(structs)),
            ],
            "      ",
            "};",
        ),
    )


def _list(table: str, present: bool) -> list[str]:
    return [table, f"std::size({table})"] if present else ["nullptr", "0"]


def _struct_texts(types: TypeNames, schemas: list[str]) -> list[str]:
    made = []
    for name in schemas:
        schema = types.module.schemas[name]
        if isinstance(schema, Struct):
            made.append(types.entry(name).name)
        elif isinstance(schema, Envelope) and schema.is_event:
            made.append(types.text(schema.type))
    return sorted(made)


def _scope(lock: ModuleLock, operation: Operation) -> str:
    entry = lock.operations[operation.id]
    return f"{entry.namespace}::tables::{entry.function}"


def _local(lock: ModuleLock, operation: Operation) -> str:
    """The namespace of what only the table of the module needs."""
    entry = lock.operations[operation.id]
    return f"{entry.namespace}::{entry.function}"


def _declarations(lock: ModuleLock, operation: Operation) -> list[str]:
    made = ["extern const Operation kOperation;"]
    if operation.query:
        made.append("extern const detail::QueryMember kQuery[];")
    if operation.response is not Content.NONE:
        made.append("extern const detail::AnyType kResult;")
    scope = _scope(lock, operation)
    line = f"namespace {scope} {{ {' '.join(made)} }}"
    if len(line) <= WIDTH:
        return [line]
    return [f"namespace {scope} {{", *made, "}"]


def _definitions(types: TypeNames, lock: ModuleLock, operation: Operation) -> list[str]:
    made: list[str] = []
    if operation.path_parameters:
        made += ["extern const detail::PathMember kPath[];"]
        cells = [
            f"{{{literal(one.name)}, {path_kind_text(path_kind(types, operation, one))}}}"
            for one in operation.path_parameters
        ]
        line = f"constexpr detail::PathMember kPath[] = {{{', '.join(cells)}}};"
        if len(line) <= WIDTH:
            made.append(line)
        else:
            made += ["constexpr detail::PathMember kPath[] = {", *fill(cells, "    ", "};")]
    if operation.query:
        entry = lock.operations[operation.id]
        slots = {member: slot for _, member, slot in query_members(types, operation, entry)}
        kind = f"{entry.namespace}::{query_type_name(entry.function)}"
        made += construct_lines(f"{types.namespace}::{kind}", "make_query", slots)
    if not made:
        return []
    scope = _local(lock, operation)
    return [f"namespace {scope} {{", *made, f"}}  // namespace {scope}", ""]


def _entry(types: TypeNames, lock: ModuleLock, operation: Operation) -> list[str]:
    entry = lock.operations[operation.id]
    scope = _scope(lock, operation)
    local = _local(lock, operation)
    path = f"tables::{local}::kPath" if operation.path_parameters else "nullptr"
    query, members = ["nullptr"], "nullptr"
    if operation.query:
        query = [f"&detail::any_query<{entry.namespace}::{query_type_name(entry.function)}>"]
        members = f"{scope}::kQuery"
        if any(slot.make for _, _, slot in query_members(types, operation, entry)):
            query = [query[0][:-1], f"&tables::{local}::make_query>"]
    body = types.text(operation.body) if operation.body is not None else ""
    cells = [
        f"&{scope}::kOperation",
        path,
        str(len(operation.path_parameters)),
        *query,
        members,
        str(len(operation.query)),
        f"&detail::any_type<{body}>" if body else "nullptr",
        f"&{scope}::kResult" if operation.response is not Content.NONE else "nullptr",
    ]
    return row(cells)
