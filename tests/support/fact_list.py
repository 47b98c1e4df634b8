"""An independent list of the facts in a document, in 3.0, 3.1 or canonical spelling.

Written without the code under test, so that comparing two lists shows what an import lost.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Node = dict[str, Any]

_SCHEMA_FACTS = (
    "format",
    "default",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
    "pattern",
    "deprecated",
    "x-enumFlags",
)


def facts(document: Node) -> set[str]:
    """Every fact as one line of text."""
    return set(_document(document))


def _document(document: Node) -> Iterator[str]:
    yield f"version {document['info']['version']}"
    yield from _security("document", document)
    for server in document["servers"]:
        yield f"server {server['url']}"
    for path, item in document["paths"].items():
        for method in item.keys() - {"summary", "description"}:
            yield from _operation(f"{method} {path}", item[method])
    for name, schema in document["components"]["schemas"].items():
        yield f"schema {name}"
        yield from _schema(f"schema {name}", schema)
    for name, scheme in document["components"].get("securitySchemes", {}).items():
        yield f"security {name} {scheme['type']} {scheme.get('name')} {scheme.get('in')}"
        for kind, flow in scheme.get("flows", {}).items():
            yield f"security {name} {kind} {flow['tokenUrl']}"
            for scope in flow["scopes"]:
                yield f"security {name} {kind} {scope}"


def _operation(at: str, operation: Node) -> Iterator[str]:
    yield f"{at} {operation['operationId']} {operation['tags']} {operation.get('deprecated')}"
    yield from _security(at, operation)
    for index, parameter in enumerate(operation.get("parameters", [])):
        here = f"{at} parameter {index} {parameter['in']} {parameter['name']}"
        yield f"{here} required={parameter.get('required', False)}"
        yield from _schema(here, parameter["schema"])
    body = operation.get("requestBody", {})
    yield f"{at} body required={body.get('required', False)}"
    yield from _content(f"{at} body", body)
    for status, response in operation["responses"].items():
        yield f"{at} {status}"
        for name, header in response.get("headers", {}).items():
            yield f"{at} {status} {name} required={header.get('required', False)}"
            yield from _schema(f"{at} {status} {name}", header["schema"])
        yield from _content(f"{at} {status}", response)


def _security(at: str, node: Node) -> Iterator[str]:
    for requirement in node.get("security", []):
        yield f"{at} security {sorted((key, sorted(one)) for key, one in requirement.items())}"


def _content(at: str, node: Node) -> Iterator[str]:
    for kind, media in node.get("content", {}).items():
        yield f"{at} {kind}"
        yield from _schema(f"{at} {kind}", media["schema"])


def _schema(at: str, schema: Node) -> Iterator[str]:
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else list(kinds)
    options = [one for key in ("oneOf", "anyOf") for one in schema.get(key, [])]
    targets = [one["$ref"] for one in options if "$ref" in one]
    if "$ref" in schema:
        targets.append(schema["$ref"])
    null = "null" in kinds or {"type": "null"} in options or bool(schema.get("nullable"))
    # The type beside a reference only repeats what the reference says.
    real = [] if targets else [kind for kind in kinds if kind != "null"]
    # A value of no stated type may be null anyway.
    yield f"{at} type={real} targets={targets} null={null and bool(real or targets or kinds)}"
    for key in _SCHEMA_FACTS:
        if schema.get(key) not in (None, False):
            yield f"{at} {key}={schema[key]!r}".replace(".0", "")
    if "enum" in schema:
        names = schema.get("x-enumNames", schema["enum"])
        yield f"{at} enum={schema['enum']} names={names}"
    if "properties" in schema:
        yield f"{at} order={list(schema['properties'])}"
        yield f"{at} required={sorted(schema.get('required', []))}"
    for name, child in schema.get("properties", {}).items():
        yield from _schema(f"{at}.{name}", child)
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield from _schema(f"{at}/{key}", schema[key])
        elif key in schema:
            yield f"{at} {key}={schema[key]}"
