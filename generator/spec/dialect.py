"""OpenAPI 3.0 spelled as 3.1, schema by schema; 3.1 with leftovers of 3.0 is cured alike."""

from __future__ import annotations

import re
from typing import Any

from generator.spec.errors import SpecError

VERSION = "3.1.0"
NULL = {"type": "null"}

_OLD_KEYWORDS = {"nullable", "oneOf", "exclusiveMinimum", "exclusiveMaximum"}
_KNOWN_VERSION = re.compile(r"3\.[01]\.\d+")


def require_known_version(document: dict[str, Any], label: str) -> None:
    """Refuses Swagger 2.0 and everything else that is not OpenAPI 3.0 or 3.1."""
    version = document.get("openapi")
    if not isinstance(version, str) or not _KNOWN_VERSION.fullmatch(version):
        raise SpecError(
            label,
            ("openapi",),
            f"OpenAPI version {version!r} is not known",
            "Convert the document to OpenAPI 3.0.x or 3.1.x.",
        )


def modern_schema(schema: dict[str, Any]) -> dict[str, Any]:
    """One schema node in 3.1 spelling with its wrappers undone; its children are not touched.

    ``oneOf: [{$ref}]`` (also with ``type: string``) is the bare reference, ``nullable: true``
    becomes a null type or a null alternative, boolean exclusive limits become numbers.
    """
    if not schema.keys() & _OLD_KEYWORDS:
        return schema
    result = dict(schema)
    nullable = result.pop("nullable", False) is True
    alternatives = schema.get("oneOf")
    if isinstance(alternatives, list):
        nullable = _unwrap(result, alternatives) or nullable
    _exclusive(result, "exclusiveMinimum", "minimum")
    _exclusive(result, "exclusiveMaximum", "maximum")
    return _with_null(result) if nullable else result


def _unwrap(schema: dict[str, Any], alternatives: list[Any]) -> bool:
    """Replaces a oneOf around a single reference by the reference; tells whether null was in."""
    real = [one for one in alternatives if one != NULL]
    if len(real) != 1 or not isinstance(real[0], dict) or "$ref" not in real[0]:
        return False
    del schema["oneOf"]
    # The type beside a wrapped enum only repeats what the enum says.
    if schema.get("type") == "string":
        del schema["type"]
    schema["$ref"] = real[0]["$ref"]
    return len(real) != len(alternatives)


def _exclusive(schema: dict[str, Any], flag: str, limit: str) -> None:
    value = schema.get(flag)
    if value is True and limit in schema:
        schema[flag] = schema.pop(limit)
    elif isinstance(value, bool):
        del schema[flag]


def _with_null(schema: dict[str, Any]) -> dict[str, Any]:
    if "$ref" in schema:
        schema["oneOf"] = [{"$ref": schema.pop("$ref")}, dict(NULL)]
        return schema
    for key in ("oneOf", "anyOf"):
        if isinstance(schema.get(key), list):
            if NULL not in schema[key]:
                schema[key] = [*schema[key], dict(NULL)]
            return schema
    kind = schema.get("type")
    if isinstance(kind, str) and kind != "null":
        schema["type"] = [kind, "null"]
    elif isinstance(kind, list) and "null" not in kind:
        schema["type"] = [*kind, "null"]
    if isinstance(schema.get("enum"), list) and None not in schema["enum"]:
        schema["enum"] = [*schema["enum"], None]
    return schema
