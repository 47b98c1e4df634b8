"""Turns one effective document into a module of the IR."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import urlsplit

from generator.ir.model import (
    Enumeration,
    Envelope,
    EnvelopeType,
    Module,
    Operation,
    Schema,
    Struct,
    references,
)
from generator.ir.operations import METHODS, OperationReader, resolve_envelopes
from generator.ir.schemas import read_schema
from generator.ir.types import Node, Reader
from generator.ir.usage import request_types, response_types


def build_module(key: str, document: Node, file: str) -> Module:
    """The module ``key`` of the effective ``document``; ``file`` names it in errors."""
    reader = Reader(file)
    nodes = document.get("components", {}).get("schemas", {})
    read = {name: read_schema(reader, name, nodes[name]) for name in sorted(nodes)}
    schemas = {name: _resolved(schema, read) for name, schema in read.items()}
    _check_references(reader, schemas)
    servers = document.get("servers") or [{"url": ""}]
    operations = OperationReader(reader, schemas, urlsplit(servers[0]["url"]).path.rstrip("/"))
    found = tuple(
        operations.read(path, method, node)
        for path, methods in sorted(document.get("paths", {}).items())
        for method, node in sorted(methods.items(), key=lambda one: _rank(one[0]))
        if method in METHODS
    )
    module = Module(key, schemas, found)
    for operation in found:
        _check_operation(reader, module, operation)
    return module


def _rank(method: str) -> int:
    return METHODS.index(method) if method in METHODS else len(METHODS)


def _resolved(schema: Schema, read: dict[str, Schema]) -> Schema:
    match schema:
        case Struct():
            return replace(
                schema,
                properties=tuple(
                    replace(one, type=resolve_envelopes(one.type, read))
                    for one in schema.properties
                ),
            )
        case Envelope():
            kind = resolve_envelopes(schema.type, read)
            assert isinstance(kind, EnvelopeType)
            return replace(schema, type=kind)
        case Enumeration():
            return schema


def _check_references(reader: Reader, schemas: dict[str, Schema]) -> None:
    for name, schema in schemas.items():
        if not isinstance(schema, Struct):
            continue
        for one in schema.properties:
            for target in references(one.type):
                if target not in schemas:
                    raise reader.error(
                        ("components", "schemas", name, "properties", one.name),
                        f"$ref to {target}, which does not exist",
                        "correct the reference in an overlay of the module",
                    )


def _check_operation(reader: Reader, module: Module, operation: Operation) -> None:
    for kind in request_types(operation) + response_types(operation):
        for target in references(kind):
            if target not in module.schemas:
                raise reader.error(
                    ("paths", operation.local_path, operation.method),
                    f"$ref to {target}, which does not exist",
                    "correct the reference in an overlay of the module",
                )
