"""The public API of a module as sorted lines, for reviewers and for comparisons."""

from __future__ import annotations

from generator.cpp import names
from generator.cpp.assign import unions_of
from generator.cpp.layout import literal
from generator.cpp.models import enumerators, struct_members
from generator.cpp.module import ModuleFiles
from generator.cpp.operations import (
    operation_name,
    path_kind,
    query_members,
    result_text,
)
from generator.ir.model import Content, Enumeration, Operation, Scalar, Struct

_PATH = {Scalar.GUID: "Guid", Scalar.STRING: "string"}


def surface_text(files: ModuleFiles) -> str:
    """One fact per line: operations, query parameters, fields, enum values, unions."""
    lines: list[str] = []
    for operation in files.selection.operations:
        lines += _operation(files, operation)
    for name in files.selection.schemas:
        schema = files.selection.module.schemas[name]
        if isinstance(schema, Struct):
            lines += _struct(files, schema)
        elif isinstance(schema, Enumeration):
            lines += _enumeration(files, schema)
    return "\n".join(sorted(lines)) + "\n"


def _operation(files: ModuleFiles, operation: Operation) -> list[str]:
    types = files.types
    entry = files.lock.operations[operation.id]
    name = operation_name(files.selection.module.key, entry)
    arguments = []
    for one in operation.path_parameters:
        kind = path_kind(types, operation, one)
        arguments.append(f"{_PATH.get(kind, kind.value)} {names.argument_name(one.name)}")
    if operation.query:
        arguments.append("query")
    if operation.body is not None:
        arguments.append(f"{short(types.text(operation.body))} body")
    if operation.request is Content.MULTIPART:
        arguments.append("Upload file")
    result = short(result_text(types, operation))
    made = [
        f"op {name} {operation.method.upper()} {operation.path} ({', '.join(arguments)})"
        f" -> {result}{_marks(operation.retained, operation.facts.deprecated)}"
    ]
    for each, member, slot in query_members(types, operation, entry):
        text = short(slot.type)
        made.append(f"query {name}.{member} {text}{_marks('', each.facts.deprecated)}")
    return made


def _struct(files: ModuleFiles, schema: Struct) -> list[str]:
    entry = files.types.entry(schema.name)
    name = f"{files.folder}.{entry.name}"
    made = [f"struct {name} {entry.direction}{_marks(schema.retained, schema.facts.deprecated)}"]
    for one, member, slot in struct_members(files.types, schema):
        text = short(slot.type)
        made.append(f"field {name}.{member} {text}{_marks('', one.facts.deprecated)}")
        for union in unions_of(one.type):
            if files.types.introduces(schema.name, union):
                alias = files.types.union_name(union)
                for text, target in union.alternatives:
                    target_name = files.types.entry(target).name
                    made.append(f"union {files.folder}.{alias} {literal(text)} {target_name}")
    return made


def _enumeration(files: ModuleFiles, schema: Enumeration) -> list[str]:
    entry = files.types.entry(schema.name)
    name = f"{files.folder}.{entry.name}"
    marks = _marks(schema.retained, schema.facts.deprecated)
    return [
        f"enum {name}.{enumerator.split(' ')[0]} "
        f"{one.text if schema.integers else literal(one.text)}{marks}"
        for one, enumerator in enumerators(files.types, schema)
    ]


def short(text: str) -> str:
    """A C++ type without ``std::`` and ``_t``: ``optional<int32>``."""
    return text.replace("std::", "").replace("int32_t", "int32").replace("int64_t", "int64")


def _marks(retained: str, deprecated: bool) -> str:
    return (f" [retained {retained}]" if retained else "") + (" [deprecated]" if deprecated else "")
