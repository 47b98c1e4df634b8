"""Tiny effective documents, for tests that want one construct."""

from __future__ import annotations

from typing import Any

from generator.cpp.assign import assign
from generator.cpp.lock import Lock
from generator.cpp.module import ModuleFiles, Selection
from generator.ir.build import build_module
from generator.ir.model import Module, Struct

Node = dict[str, Any]

TENANT: Node = {
    "name": "tenant",
    "in": "path",
    "required": True,
    "schema": {"type": "integer", "format": "int64"},
}


def ref(name: str) -> Node:
    return {"$ref": f"#/components/schemas/{name}"}


def obj(required: str = "", **properties: Node) -> Node:
    return {"type": "object", "properties": properties, "required": required.split()}


def array(items: Node) -> Node:
    return {"type": "array", "items": items}


def answer(schema: Node) -> Node:
    return {"description": "", "content": {"application/json": {"schema": schema}}}


def body(schema: Node) -> Node:
    return {"content": {"application/json": {"schema": schema}}}


def query(name: str, schema: Node, **more: Any) -> Node:
    return {"name": name, "in": "query", "schema": schema, **more}


def operation(operation_id: str, *parameters: Node, **more: Any) -> Node:
    return {
        "tags": [operation_id.split("_")[0]],
        "operationId": operation_id,
        "security": [{"apiKeyHeader": [], "oauth": ["tn.x:r"]}],
        "parameters": [TENANT, *parameters],
        "responses": {"200": {"description": ""}},
        **more,
    }


def document(paths: Node | None = None, **schemas: Node) -> Node:
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1.0"},
        "servers": [{"url": "https://api.example.test/tiny/v2"}],
        "paths": {f"/tenant/{{tenant}}{path}": item for path, item in (paths or {}).items()},
        "components": {"schemas": schemas},
    }


def module(paths: Node | None = None, key: str = "tiny", **schemas: Node) -> Module:
    return build_module(key, document(paths, **schemas), f"{key}.json")


def one_operation(node: Node, method: str = "get", **schemas: Node) -> Any:
    return module({"/x": {method: node}}, **schemas).operations[0]


def struct(found: Module, name: str) -> Struct:
    schema = found.schemas[name]
    assert isinstance(schema, Struct)
    return schema


def files(found: Module, lock: Lock | None = None) -> ModuleFiles:
    extended = assign(lock or Lock(), [found])
    return ModuleFiles(Selection(found, list(found.operations), list(found.schemas)), extended)
