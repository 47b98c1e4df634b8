"""Reads operations: parameters and how they are written, bodies, results, scopes and classes."""

from __future__ import annotations

from typing import Any

from generator.ir.model import (
    Content,
    Envelope,
    EnvelopeKind,
    EnvelopeType,
    ListType,
    MapType,
    NullableType,
    Operation,
    Paging,
    PathParameter,
    QueryParameter,
    QueryStyle,
    Schema,
    SchemaRef,
    Struct,
    Type,
    bare,
)
from generator.ir.types import Node, Reader, facts_of
from generator.spec.errors import Pointer

METHODS = ("get", "post", "put", "patch", "delete")
_JSON = "application/json"
_STYLES = {"dotted-map": QueryStyle.DOTTED_MAP, "indexed-objects": QueryStyle.INDEXED_OBJECTS}


class OperationReader:
    """Reads the operations of one document whose schemas are known."""

    def __init__(self, reader: Reader, schemas: dict[str, Schema], prefix: str) -> None:
        self._reader = reader
        self._schemas = schemas
        self._prefix = prefix

    def read(self, path: str, method: str, node: Node) -> Operation:
        """The operation at ``path`` and ``method``."""
        at: Pointer = ("paths", path, method)
        query = self._query(node.get("parameters", []), at)
        request, body = self._request(node.get("requestBody"), at)
        response, result = self._success(node["responses"], at)
        return Operation(
            id=node["operationId"],
            tag=(node.get("tags") or [node["operationId"].split("_")[0]])[0],
            method=method,
            path=self._prefix + path,
            local_path=path,
            path_parameters=self._path(path, node.get("parameters", []), at),
            query=query,
            request=request,
            body=body,
            response=response,
            result=result,
            errors=self._errors(node["responses"], at),
            paging=_paging(result, query),
            scopes=_scopes(node),
            idempotent=method == "get" or bool(node.get("x-st-idempotent")),
            rate_class=node.get("x-st-rate-class", "standard"),
            facts=facts_of({}, node),
            retained=node.get("x-st-retained", ""),
        )

    def _path(self, path: str, nodes: list[Node], at: Pointer) -> tuple[PathParameter, ...]:
        declared = {
            node["name"]: (index, node) for index, node in enumerate(nodes) if node["in"] == "path"
        }
        made = []
        for piece in path.split("{")[1:]:
            name = piece.split("}")[0]
            if name == "tenant":
                continue
            if name not in declared:
                raise self._reader.error(
                    at, f"path parameter {{{name}}} is not declared", "declare it in an overlay"
                )
            index, node = declared[name]
            where = (*at, "parameters", index, "schema")
            made.append(PathParameter(name, self._reader.type_of(node["schema"], where)))
        return tuple(made)

    def _query(self, nodes: list[Node], at: Pointer) -> tuple[QueryParameter, ...]:
        return tuple(
            self._query_parameter(node, (*at, "parameters", index))
            for index, node in enumerate(nodes)
            if node["in"] == "query"
        )

    def _query_parameter(self, node: Node, at: Pointer) -> QueryParameter:
        schema = node["schema"]
        kind = bare(self._reader.type_of(schema, (*at, "schema"), node["name"], node["name"]))
        style = _STYLES.get(node.get("x-st-style", schema.get("x-st-style", "")))
        facts = facts_of(schema, node)
        listed = node.get("x-st-list", schema.get("x-st-list"))
        if listed is not None:
            kind = ListType(self._reader.type_of(listed["items"], (*at, "x-st-list", "items")))
            style = QueryStyle.COMMA
            facts = facts_of({**schema, **_only(listed, "maxItems")}, node)
        if style is None:
            style = self._default_style(node, kind, at)
        return QueryParameter(
            name=node["name"],
            wire=node.get("x-st-prefix", schema.get("x-st-prefix", node["name"])),
            type=_without_null_items(kind),
            required=bool(node.get("required")),
            style=style,
            facts=facts,
            sortable=tuple(node.get("x-st-sortable", ())),
        )

    def _default_style(self, node: Node, kind: Type, at: Pointer) -> QueryStyle:
        if isinstance(kind, MapType) or self._is_struct(kind):
            raise self._reader.error(
                at,
                "an object in the query whose spelling is unknown",
                'say it in an overlay: "x-st-style": "dotted-map" or "indexed-objects"',
            )
        if not isinstance(kind, ListType):
            return QueryStyle.REPEAT
        if self._is_struct(kind.item):
            return QueryStyle.INDEXED_OBJECTS
        return QueryStyle.REPEAT if node.get("explode", True) else QueryStyle.COMMA

    def _is_struct(self, kind: Type) -> bool:
        return isinstance(kind, SchemaRef) and isinstance(self._schemas.get(kind.name), Struct)

    def _request(self, node: Node | None, at: Pointer) -> tuple[Content, Type | None]:
        content = (node or {}).get("content", {})
        if not content:
            return Content.NONE, None
        where = (*at, "requestBody", "content")
        if "multipart/form-data" in content or _is_file(content.get(_JSON, {}).get("schema", {})):
            return Content.MULTIPART, None
        if _JSON not in content:
            raise self._reader.error(
                where, f"body of content type {list(content)}", f"use {_JSON} in an overlay"
            )
        kind = self._type(content[_JSON]["schema"], (*where, _JSON, "schema"))
        return Content.JSON, bare(kind)

    def _success(self, nodes: Node, at: Pointer) -> tuple[Content, Type | None]:
        codes = sorted(code for code in nodes if code[0] in "23")
        answers = [
            self._answer(nodes[code].get("content", {}), (*at, "responses", code, "content"))
            for code in codes
            if code[0] == "2"
        ]
        known = list(dict.fromkeys(one for one in answers if one[0] is not Content.NONE))
        if any(code[0] == "3" for code in codes):
            return (Content.BINARY if answers else Content.REDIRECT), None
        if len(known) > 1:
            raise self._reader.error(
                (*at, "responses"),
                "success answers of different types",
                "leave one of them in an overlay of the module",
            )
        if not known:
            return Content.NONE, None
        content, kind = known[0]
        if content is Content.JSON and len(known) < len(answers) and _has_empty(answers):
            kind = NullableType(kind) if kind and not isinstance(kind, NullableType) else kind
        return content, kind

    def _answer(self, content: Node, at: Pointer) -> tuple[Content, Type | None]:
        if not content:
            return Content.NONE, None
        if _JSON in content:
            return Content.JSON, self._type(content[_JSON]["schema"], (*at, _JSON, "schema"))
        if "application/octet-stream" in content:
            return Content.BINARY, None
        raise self._reader.error(
            at, f"answer of content type {list(content)}", f"use {_JSON} in an overlay"
        )

    def _errors(self, nodes: Node, at: Pointer) -> tuple[tuple[str, Type | None], ...]:
        made: list[tuple[str, Type | None]] = []
        for code in sorted(code for code in nodes if code[0] not in "23"):
            schema = nodes[code].get("content", {}).get(_JSON, {}).get("schema")
            where = (*at, "responses", code, "content", _JSON, "schema")
            made.append((code, None if schema is None else self._type(schema, where)))
        return tuple(made)

    def _type(self, schema: Node, at: Pointer) -> Type:
        return resolve_envelopes(self._reader.type_of(schema, at), self._schemas)


def resolve_envelopes(kind: Type, schemas: dict[str, Schema]) -> Type:
    """The type with references to envelope schemas replaced by the envelopes."""
    match kind:
        case SchemaRef(name):
            found = schemas.get(name)
            return found.type if isinstance(found, Envelope) else kind
        case ListType(item):
            return ListType(resolve_envelopes(item, schemas))
        case MapType(value):
            return MapType(resolve_envelopes(value, schemas))
        case NullableType(inner):
            return NullableType(resolve_envelopes(inner, schemas))
        case EnvelopeType(form, item):
            return EnvelopeType(form, resolve_envelopes(item, schemas))
        case _:
            return kind


def _paging(result: Type | None, query: tuple[QueryParameter, ...]) -> Paging:
    names = {one.name for one in query}
    if isinstance(result, EnvelopeType):
        if result.kind is EnvelopeKind.PAGE and "page" in names:
            return Paging.PAGE
        if result.kind is EnvelopeKind.EXPORT and "from" in names:
            return Paging.EXPORT
    return Paging.NONE


def _scopes(node: Node) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for alternative in node.get("security", []):
        for scopes in alternative.values():
            found.update(dict.fromkeys(scopes))
    return tuple(found)


def _has_empty(answers: list[tuple[Content, Type | None]]) -> bool:
    return any(content is Content.NONE for content, _ in answers)


def _is_file(schema: Node) -> bool:
    return bool(schema.get("properties", {}).get("file", {}).get("format") == "binary")


def _only(node: dict[str, Any], name: str) -> dict[str, Any]:
    return {name: node[name]} if name in node else {}


def _without_null_items(kind: Type) -> Type:
    if isinstance(kind, ListType) and isinstance(kind.item, NullableType):
        return ListType(kind.item.inner)
    return kind
