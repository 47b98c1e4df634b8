"""A vendor document as canonical facts: OpenAPI 3.1, no prose, one spelling, one order.

Prose goes by its position in the document and never by its key, because properties are named
``description``, ``summary`` and ``title`` too. Keys that are not known are carried along: it is
the checker's business to refuse them, after overlays had a chance to repair the document.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from generator.spec import dialect
from generator.spec.facts import parameter_facts

Node = dict[str, Any]

METHODS = ("get", "head", "options", "post", "put", "patch", "delete", "trace")

_ROOT = ("openapi", "info", "servers", "tags", "security", "paths", "components")
_OPERATION = (
    "tags",
    "operationId",
    "deprecated",
    "security",
    "parameters",
    "requestBody",
    "responses",
)
_PARAMETER = ("name", "in", "required", "deprecated", "style", "explode", "schema", "content")
_SCHEMA = (
    "$ref",
    "type",
    "format",
    "oneOf",
    "anyOf",
    "enum",
    "items",
    "additionalProperties",
    "required",
    "properties",
)
_LIMITS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
_PROSE = frozenset({"description", "summary", "externalDocs"})
_SCHEMA_PROSE = frozenset({"description", "title", "example", "examples", "x-deprecatedMessage"})
_MEDIA_PROSE = frozenset({"example", "examples"})
_FALSE_BY_DEFAULT = ("required", "deprecated", "allowReserved", "allowEmptyValue")


def canonical(document: Node) -> Node:
    """The canonical form of a document; a fixed point, and the input is left alone."""
    result = _ordered(document, _ROOT, drop=_PROSE)
    result["openapi"] = dialect.VERSION
    if isinstance(document.get("info"), dict):
        # OpenAPI demands a title; the real one is in SOURCES.json.
        result["info"] = {"title": "", "version": document["info"].get("version", "")}
    if isinstance(document.get("servers"), list):
        result["servers"] = [_without(one, _PROSE) for one in document["servers"]]
    if isinstance(document.get("tags"), list):
        result["tags"] = [_without(one, _PROSE) for one in document["tags"]]
    if isinstance(document.get("security"), list):
        result["security"] = _security(document["security"])
    if isinstance(document.get("paths"), dict):
        result["paths"] = _sorted_map(document["paths"], lambda item: _path_item(item, document))
    if isinstance(document.get("components"), dict):
        result["components"] = _components(document["components"])
    return result


def schema(node: Any) -> Any:
    """The canonical form of one schema."""
    if not isinstance(node, dict):
        return node
    node = dialect.modern_schema(node)
    result = _ordered(node, _SCHEMA, drop=_SCHEMA_PROSE)
    for key in ("oneOf", "anyOf", "allOf"):
        if isinstance(node.get(key), list):
            result[key] = [schema(one) for one in node[key]]
    for key in ("items", "additionalProperties", "not"):
        if key in node:
            result[key] = schema(node[key])
    if isinstance(node.get("properties"), dict):
        result["properties"] = {name: schema(one) for name, one in node["properties"].items()}
    _required(result)
    _one_spelling(result)
    return result


def _one_spelling(result: Node) -> None:
    """Whole limits as integers, null last among types, no list of one, no redundant names."""
    for key in _LIMITS:
        if isinstance(result.get(key), float) and result[key].is_integer():
            result[key] = int(result[key])
    kinds = result.get("type")
    if isinstance(kinds, list):
        kinds = sorted(kinds, key=lambda kind: kind == "null")
        result["type"] = kinds[0] if len(kinds) == 1 else kinds
    if "x-enumNames" in result and result["x-enumNames"] == result.get("enum"):
        del result["x-enumNames"]
    if result.get("deprecated") is False:
        del result["deprecated"]


def _required(result: Node) -> None:
    """Lists required members in the order of the members: the order carries no meaning."""
    required = result.get("required")
    if not isinstance(required, list):
        return
    if not required:
        del result["required"]
        return
    properties = result.get("properties")
    names = properties if isinstance(properties, dict) else {}
    order = {name: index for index, name in enumerate(names)}
    # What is no name is left for the checker to find.
    result["required"] = sorted(
        required, key=lambda name: (order.get(str(name), len(order)), str(name))
    )


def _path_item(item: Any, document: Node) -> Any:
    if not isinstance(item, dict):
        return item
    result = _ordered(item, METHODS, drop=_PROSE)
    for method in METHODS:
        if isinstance(item.get(method), dict):
            result[method] = _operation(item[method], document)
    return result


def _operation(node: Node, document: Node) -> Node:
    result = _ordered(node, _OPERATION, drop=_PROSE)
    if isinstance(node.get("security"), list):
        result["security"] = _security(node["security"])
    if isinstance(node.get("parameters"), list):
        result["parameters"] = [_parameter(one, node, document) for one in node["parameters"]]
    if isinstance(node.get("requestBody"), dict):
        body = result["requestBody"] = _ordered(
            node["requestBody"], ("required", "content"), drop=_PROSE
        )
        _drop_defaults(body)
        body["content"] = _content(body.get("content", {}))
    if isinstance(node.get("responses"), dict):
        result["responses"] = _sorted_map(node["responses"], _response)
    _drop_defaults(result)
    return result


def _parameter(node: Any, operation: Node, document: Node) -> Any:
    if not isinstance(node, dict):
        return node
    result = _ordered(node, _PARAMETER, drop=_PROSE | _MEDIA_PROSE)
    if "schema" in node:
        result["schema"] = schema(node["schema"])
    _drop_defaults(result)
    parameter_facts(result, str(node.get("description") or ""), operation, document)
    return result


def _response(node: Any) -> Any:
    if not isinstance(node, dict):
        return node
    result: Node = {"description": ""}
    result.update(_ordered(node, ("headers", "content"), drop=_PROSE))
    if isinstance(node.get("headers"), dict):
        result["headers"] = _sorted_map(node["headers"], _header)
    if "content" in node:
        result["content"] = _content(node["content"])
    return result


def _header(node: Any) -> Any:
    if not isinstance(node, dict):
        return node
    result = _ordered(node, ("required", "schema"), drop=_PROSE | _MEDIA_PROSE)
    if "schema" in node:
        result["schema"] = schema(node["schema"])
    return result


def _content(content: Any) -> Any:
    return _sorted_map(content, _media) if isinstance(content, dict) else content


def _media(node: Any) -> Any:
    if not isinstance(node, dict):
        return node
    result = _without(node, _MEDIA_PROSE)
    if "schema" in node:
        result["schema"] = schema(node["schema"])
    return result


def _components(node: Node) -> Node:
    result = _ordered(node, ("schemas", "securitySchemes"), drop=frozenset())
    if isinstance(node.get("schemas"), dict):
        result["schemas"] = _sorted_map(node["schemas"], schema)
    if isinstance(node.get("securitySchemes"), dict):
        result["securitySchemes"] = _sorted_map(node["securitySchemes"], _security_scheme)
    return result


def _security_scheme(node: Any) -> Any:
    if not isinstance(node, dict):
        return node
    result = _ordered(node, ("type", "name", "in", "flows"), drop=_PROSE)
    if isinstance(node.get("flows"), dict):
        result["flows"] = _sorted_map(node["flows"], _flow)
    return result


def _flow(node: Any) -> Any:
    if not isinstance(node, dict) or not isinstance(node.get("scopes"), dict):
        return node
    result = _ordered(node, ("tokenUrl", "scopes"), drop=frozenset())
    result["scopes"] = dict.fromkeys(sorted(node["scopes"]), "")
    return result


def _security(requirements: list[Any]) -> list[Any]:
    return [
        _sorted_map(
            one, lambda scopes: sorted(scopes, key=str) if isinstance(scopes, list) else scopes
        )
        if isinstance(one, dict)
        else one
        for one in requirements
    ]


def _ordered(node: Node, order: Iterable[str], *, drop: frozenset[str]) -> Node:
    """A shallow copy with the known keys in their order, the others sorted behind them."""
    result = {key: node[key] for key in order if key in node and key not in drop}
    for key in sorted(node.keys() - result.keys()):
        if key not in drop:
            result[key] = node[key]
    return result


def _without(node: Any, prose: frozenset[str]) -> Any:
    if not isinstance(node, dict):
        return node
    return {key: node[key] for key in sorted(node) if key not in prose}


def _sorted_map(node: Node, each: Callable[[Any], Any]) -> Node:
    return {key: each(node[key]) for key in sorted(node)}


def _drop_defaults(node: Node) -> None:
    for key in _FALSE_BY_DEFAULT:
        if node.get(key) is False:
            del node[key]
