"""What may stand where: the keywords, formats, content types and names the generator understands.

Everything else is an error of the checker. Prose is listed too, because vendor documents have it;
the canonical form does not.
"""

from __future__ import annotations

import re

_PROSE = {"description", "summary", "externalDocs"}

ROOT = frozenset({"openapi", "info", "servers", "paths", "components", "tags", "security"} | _PROSE)
PATH_ITEM_TEXT = frozenset({"description", "summary"})
OPERATION = frozenset(
    {
        "tags",
        "operationId",
        "parameters",
        "requestBody",
        "responses",
        "security",
        "deprecated",
        "x-st-retained",
        "x-st-rate-class",
        "x-st-idempotent",
    }
    | _PROSE
)
PARAMETER = frozenset(
    {
        "name",
        "in",
        "required",
        "deprecated",
        "style",
        "explode",
        "schema",
        "description",
        "example",
        "examples",
        "x-st-list",
        "x-st-sortable",
        "x-st-default",
        "x-st-style",
        "x-st-prefix",
    }
)
SERVER = frozenset({"url", "description"})
TAG = frozenset({"name", "description", "externalDocs"})
SECURITY_SCHEME = frozenset({"type", "name", "in", "flows", "description"})
FLOW = frozenset({"tokenUrl", "scopes"})
REQUEST_BODY = frozenset({"content", "required", "description"})
RESPONSE = frozenset({"content", "headers", "description"})
HEADER = frozenset({"schema", "required", "deprecated", "description", "example", "examples"})
MEDIA = frozenset({"schema", "example", "examples"})
COMPONENTS = frozenset({"schemas", "securitySchemes"})
# Bounds of a value: read, documented, not enforced.
LIMITS = (
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
    "pattern",
)

SCHEMA = frozenset(
    {
        "$ref",
        "type",
        "format",
        "nullable",
        "oneOf",
        "anyOf",
        "items",
        "additionalProperties",
        "properties",
        "required",
        "enum",
        "default",
        "deprecated",
        *LIMITS,
        "description",
        "title",
        "example",
        "examples",
        "x-enumNames",
        "x-enumFlags",
        "x-deprecatedMessage",
        "x-st-retained",
    }
)

FORMATS = {
    "string": frozenset(
        {
            "binary",
            "date",
            "date-time",
            "duration",
            "email",
            "guid",
            "html",
            "multiline",
            "password",
            "phone",
        }
    ),
    "integer": frozenset({"int32", "int64"}),
    "number": frozenset({"decimal", "double", "float"}),
    "boolean": frozenset[str](),
    "array": frozenset[str](),
    "object": frozenset[str](),
    "null": frozenset[str](),
}

JSON = "application/json"
MULTIPART = "multipart/form-data"
BINARY = "application/octet-stream"
REQUEST_CONTENT = frozenset({JSON, MULTIPART})
RESPONSE_CONTENT = frozenset({JSON, BINARY, "text/json", "text/plain"})

STYLES = frozenset({"dotted-map", "indexed-objects"})
RATE_CLASSES = frozenset({"report"})

# Names become file names, identifiers and parts of URLs, so nothing else gets through.
MODULE_NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
SCHEMA_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)*")
MEMBER_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(?:[.-][A-Za-z0-9_]+)*")
OPERATION_ID = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
TAG_NAME = re.compile(r"[A-Za-z][A-Za-z0-9 ()&_-]*")
LITERAL_SEGMENT = re.compile(r"[A-Za-z0-9_~-]+(?:\.[A-Za-z0-9_~-]+)*")
VARIABLE_SEGMENT = re.compile(r"\{([A-Za-z_][A-Za-z0-9_]*)\}")
ENUM_TEXT = re.compile(r"[^\x00-\x1f\x7f]+")
STATUS = re.compile(r"[1-5][0-9][0-9]")
SCOPE = re.compile(r"[A-Za-z0-9._:-]+")
SERVER_PATH = re.compile(r"(?:/[a-z0-9]+(?:-[a-z0-9]+)*)+")
VINTAGE = re.compile(r"[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?")
