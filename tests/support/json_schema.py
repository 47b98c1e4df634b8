"""As much of JSON Schema as the project's own schemas use; an unknown keyword is an error."""

from __future__ import annotations

import re
from typing import Any

_TYPES: dict[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "boolean": bool,
}
_NOTES = {"$schema", "$defs", "title", "description"}


def violations(value: Any, schema: dict[str, Any], root: dict[str, Any], at: str = "") -> list[str]:
    """What in ``value`` the schema does not allow, each with its place."""
    found: list[str] = []
    for keyword, rule in schema.items():
        if keyword in _NOTES or found:  # the other rules are for values of the right type
            continue
        found += _check(keyword, rule, value, schema, root, at)
    return found


def _check(
    keyword: str, rule: Any, value: Any, schema: dict[str, Any], root: dict[str, Any], at: str
) -> list[str]:
    match keyword:
        case "$ref":
            return violations(value, root["$defs"][rule.removeprefix("#/$defs/")], root, at)
        case "type":
            good = isinstance(value, _TYPES[rule])
            good = good and (rule == "boolean" or not isinstance(value, bool))
            return [] if good else [f"{at}: no {rule}"]
        case "const":
            return [] if value == rule else [f"{at}: not {rule}"]
        case "enum":
            return [] if value in rule else [f"{at}: {value!r} is none of {rule}"]
        case "pattern":
            return [] if re.search(rule, value) else [f"{at}: {value!r} is not like {rule}"]
        case "minimum":
            return [] if value >= rule else [f"{at}: below {rule}"]
        case "required":
            return [f"{at}: lacks {name}" for name in rule if name not in value]
        case "properties":
            pairs = [(name, rule[name]) for name in value if name in rule]
        case "additionalProperties":
            others = [name for name in value if name not in schema.get("properties", {})]
            if rule is False:
                return [f"{at}: {name} is not known" for name in others]
            pairs = [(name, rule) for name in others]
        case "items":
            return [
                one
                for index, item in enumerate(value)
                for one in violations(item, rule, root, f"{at}/{index}")
            ]
        case _:
            raise AssertionError(f"{keyword} is not supported")
    return [
        one for name, sub in pairs for one in violations(value[name], sub, root, f"{at}/{name}")
    ]
