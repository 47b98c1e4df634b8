"""Builds the views of operations: query structs, functions and their entries."""

from __future__ import annotations

from generator.cpp import docs, names
from generator.cpp.assign import query_type_name
from generator.cpp.layout import WIDTH, call, chain, text_lines
from generator.cpp.lock import OperationEntry
from generator.cpp.models import declaration, table_row
from generator.cpp.types import Slot, TypeNames
from generator.cpp.view import FunctionView, QueryView
from generator.ir.model import (
    Content,
    Enumeration,
    Operation,
    Paging,
    PathParameter,
    QueryParameter,
    QueryStyle,
    Scalar,
    ScalarType,
    SchemaRef,
)
from generator.spec.errors import SpecError

_PATH_TYPES = {
    Scalar.INT32: "std::int32_t",
    Scalar.INT64: "std::int64_t",
    Scalar.GUID: "const Guid&",
    Scalar.STRING: "std::string_view",
}
_PATH_KINDS = {
    Scalar.INT32: "int64",
    Scalar.INT64: "int64",
    Scalar.GUID: "guid",
    Scalar.STRING: "string",
}


def function_view(types: TypeNames, operation: Operation, entry: OperationEntry) -> FunctionView:
    """The function of an operation, in its namespace."""
    return FunctionView(
        doc=docs.comment(docs.operation_doc(operation)),
        declaration=function_declaration(types, operation, entry),
        definition=[
            *_function(types, operation, entry, False, " {"),
            *chain(
                f"return detail::RequestBuilder(tables::{entry.function}::kOperation)",
                _calls(types, operation, entry),
            ),
            "}",
        ],
        scope=entry.function,
        fields=_fields(types, operation, entry),
        query=query_view(types, operation, entry),
        result=_result(types, operation),
    )


def _result(types: TypeNames, operation: Operation) -> list[str]:
    """What the table of the module says of the result."""
    if operation.response is Content.NONE:
        return []
    head, value = "constexpr detail::AnyType kResult =", result_text(types, operation)
    line = f"{head} detail::any_type<{value}>;"
    lines = [line] if len(line) <= WIDTH else [head, f"    detail::any_type<{value}>;"]
    return ["extern const detail::AnyType kResult;", *lines]


def function_declaration(
    types: TypeNames, operation: Operation, entry: OperationEntry
) -> list[str]:
    """The declaration of the function of an operation."""
    return _function(types, operation, entry, True, ";")


def _function(
    types: TypeNames, operation: Operation, entry: OperationEntry, with_default: bool, tail: str
) -> list[str]:
    head = f"Request<{result_text(types, operation)}> {entry.function}"
    return call(head, _parameters(types, operation, entry, with_default), tail)


def result_text(types: TypeNames, operation: Operation) -> str:
    """The T of ``Request<T>``."""
    match operation.response:
        case Content.JSON:
            assert operation.result is not None
            return types.text(operation.result)
        case Content.BINARY:
            return "Download"
        case Content.REDIRECT:
            return "Redirect"
        case _:
            return "void"


def path_kind(types: TypeNames, operation: Operation, parameter: PathParameter) -> Scalar:
    """The kind of value of a path parameter; a text unless it is an integer or a GUID."""
    kind = parameter.type
    if isinstance(kind, ScalarType):
        if kind.kind in _PATH_TYPES:
            return kind.kind
        if kind.kind in (Scalar.DATE, Scalar.TIMESTAMP, Scalar.DURATION):
            return Scalar.STRING
    if isinstance(kind, SchemaRef) and isinstance(types.module.schemas[kind.name], Enumeration):
        return Scalar.STRING
    raise SpecError(
        types.module.key,
        ("paths", operation.local_path, operation.method),
        f"path parameter {{{parameter.name}}} is neither integer, text nor GUID",
        "correct its type in an overlay of the module",
    )


def path_kind_text(kind: Scalar) -> str:
    """The detail::Kind of a path parameter."""
    return f"detail::Kind::{_PATH_KINDS[kind]}"


def query_view(types: TypeNames, operation: Operation, entry: OperationEntry) -> QueryView | None:
    """The aggregate of the query parameters, if there are any."""
    if not operation.query:
        return None
    lines: list[str] = []
    rows: list[str] = []
    for one, member, slot in query_members(types, operation, entry):
        doc = docs.comment(docs.query_doc(one), "  ")
        lines.append("\n".join([*doc, *declaration(slot, member)]))
        style = [] if one.style is QueryStyle.REPEAT else [f"detail::QueryStyle::{one.style.value}"]
        rows += table_row(one.wire, member, style)
    return QueryView(
        name=query_type_name(entry.function),
        doc=docs.comment([f"Query parameters of @ref {entry.function}."]),
        members=lines,
        rows=rows,
    )


def query_members(
    types: TypeNames, operation: Operation, entry: OperationEntry
) -> list[tuple[QueryParameter, str, Slot]]:
    """The query parameters in the order of the lock, with the members that they become."""
    known = {one.name: one for one in operation.query}
    order = [known[name] for name in entry.query if name in known]
    members = names.unique_names([one.name for one in order], names.member_name)
    return [(one, members[one.name], types.query_member(one)) for one in order]


def _arguments(operation: Operation) -> dict[str, str]:
    wires = [one.name for one in operation.path_parameters]
    return names.unique_names(wires, names.argument_name)


def _parameters(
    types: TypeNames, operation: Operation, entry: OperationEntry, with_default: bool
) -> list[str]:
    arguments = _arguments(operation)
    made = [
        f"{_PATH_TYPES[path_kind(types, operation, one)]} {arguments[one.name]}"
        for one in operation.path_parameters
    ]
    more = operation.request is not Content.NONE
    if operation.query:
        optional = with_default and not more and not any(one.required for one in operation.query)
        name = query_type_name(entry.function)
        made.append(f"const {name}& query{' = {}' if optional else ''}")
    if operation.request is Content.JSON:
        assert operation.body is not None
        made.append(f"const {types.text(operation.body)}& body")
    if operation.request is Content.MULTIPART:
        made.append("const Upload& file")
    return made


def _calls(types: TypeNames, operation: Operation, entry: OperationEntry) -> list[str]:
    arguments = _arguments(operation)
    made = [f".path({arguments[one.name]})" for one in operation.path_parameters]
    if operation.query:
        made.append(f".query(tables::{entry.function}::kQuery, query)")
    if operation.request is Content.JSON:
        made.append(".body(body)")
    if operation.request is Content.MULTIPART:
        made.append(".upload(file)")
    return [*made, f".returning<{result_text(types, operation)}>()"]


def operation_name(module: str, entry: OperationEntry) -> str:
    """``crm.customers.get_list``"""
    return f"{names.module_name(module)}.{entry.namespace}.{entry.function}"


def _fields(types: TypeNames, operation: Operation, entry: OperationEntry) -> list[str]:
    method = "delete_" if operation.method == "delete" else operation.method

    def text(name: str, value: str) -> list[str]:
        return text_lines(f".{name} = ", value, ",", "    ")

    def word(name: str, value: str) -> list[str]:
        return [f"    .{name} = {value},"]

    made = [
        *text("name", operation_name(types.module.key, entry)),
        *text("operation_id", operation.id),
        *word("method", f"Method::{method}"),
        *text("path", operation.path),
    ]
    if operation.request is not Content.NONE:
        made += word("request_content", f"Content::{operation.request.value}")
    if operation.response is not Content.NONE:
        made += word("response_content", f"Content::{operation.response.value}")
    if operation.paging is not Paging.NONE:
        made += word("paging", f"Paging::{operation.paging.value}")
    if operation.rate_class != "standard":
        made += word("rate_class", f"RateClass::{names.member_name(operation.rate_class)}")
    if operation.idempotent:
        made += word("idempotent", "true")
    if operation.scopes:
        made += text("scopes", " ".join(operation.scopes))
    if operation.retained:
        made += text("retained", operation.retained)
    return made
