"""names.lock.json: what has been named once keeps its name, home and order."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.spec.errors import SpecError

FILE = "generator/names.lock.json"


@dataclass(frozen=True)
class SchemaEntry:
    """A schema: ``order`` lists members of a struct or values of an enum, removed ones included."""

    name: str
    home: str
    direction: str = ""
    order: tuple[str, ...] = ()
    is_enum: bool = False


@dataclass(frozen=True)
class OperationEntry:
    """An operation: where it is in C++, and the order of its query parameters."""

    namespace: str
    function: str
    query: tuple[str, ...] = ()


@dataclass
class ModuleLock:
    """The names of one module."""

    schemas: dict[str, SchemaEntry] = field(default_factory=dict)
    operations: dict[str, OperationEntry] = field(default_factory=dict)
    unions: dict[str, str] = field(default_factory=dict)  # "schema.member" -> C++ name


@dataclass
class Lock:
    """All names; ``shared`` holds the schemas that are one type in many modules."""

    shared: dict[str, SchemaEntry] = field(default_factory=dict)
    modules: dict[str, ModuleLock] = field(default_factory=dict)


def merge_order(known: tuple[str, ...], current: list[str]) -> tuple[str, ...]:
    """The known order with new names put after their predecessors in ``current``."""
    order = list(known)
    present = set(order)
    previous: str | None = None
    for name in current:
        if name not in present:
            order.insert(0 if previous is None else order.index(previous) + 1, name)
            present.add(name)
        previous = name
    return tuple(order)


def lock_text(path: Path) -> str:
    """The text of a lock file; empty where there is none."""
    return path.read_text(encoding="utf-8") if path.exists() else ""


def read_lock(path: Path) -> Lock:
    """The lock in a file; empty where there is none."""
    return parse_lock(lock_text(path), str(path))


def parse_lock(text: str, label: str = FILE) -> Lock:
    """Reads the lock; an empty text is an empty lock."""
    if not text.strip():
        return Lock()
    try:
        node = json.loads(text)
        lock = Lock(shared={name: _schema(one) for name, one in node["shared"].items()})
        for key, module in node["modules"].items():
            lock.modules[key] = ModuleLock(
                schemas={name: _schema(one) for name, one in module["schemas"].items()},
                operations={name: _operation(one) for name, one in module["operations"].items()},
                unions={one: _identifier(name) for one, name in module.get("unions", {}).items()},
            )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise SpecError(
            label, (), f"cannot be read ({error!r})", "take the file back from version control"
        ) from None
    return lock


def _identifier(text: str) -> str:
    """A name out of the file, which becomes one in C++ and a part of file names."""
    if not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", text):
        raise ValueError(f"{text!r} is no identifier")
    return text


def _operation(node: dict[str, Any]) -> OperationEntry:
    namespace, _, function = node["at"].partition(".")
    return OperationEntry(
        _identifier(namespace), _identifier(function), tuple(node.get("query", ()))
    )


def _schema(node: dict[str, Any]) -> SchemaEntry:
    is_enum = "values" in node
    return SchemaEntry(
        name=_identifier(node["name"]),
        home=_identifier(node["home"]),
        direction=node.get("direction", ""),
        order=tuple(node.get("values" if is_enum else "members", ())),
        is_enum=is_enum,
    )


def render_lock(lock: Lock) -> str:
    """The lock as text: one schema or operation per line, sorted."""
    lines = ["{", '  "shared": {', *_entries(lock.shared, _schema_node, "    "), "  },"]
    lines.append('  "modules": {')
    keys = sorted(lock.modules)
    for key in keys:
        module = lock.modules[key]
        lines.append(f"    {json.dumps(key)}: {{")
        lines += ['      "schemas": {', *_entries(module.schemas, _schema_node, "        ")]
        lines += ["      },", '      "operations": {']
        lines += _entries(module.operations, _operation_node, "        ")
        if module.unions:
            lines += ["      },", '      "unions": {']
            lines += _entries(module.unions, lambda one: one, "        ")
        lines += ["      }", "    }" + ("," if key != keys[-1] else "")]
    return "\n".join([*lines, "  }", "}"]) + "\n"


def _entries(entries: dict[str, Any], node: Any, indent: str) -> list[str]:
    made = [
        f"{indent}{json.dumps(name)}: {json.dumps(node(entries[name]))}" for name in sorted(entries)
    ]
    return [line + "," for line in made[:-1]] + made[-1:]


def _schema_node(entry: SchemaEntry) -> dict[str, Any]:
    node: dict[str, Any] = {"name": entry.name, "home": entry.home}
    if entry.direction:
        node["direction"] = entry.direction
    if entry.order:
        node["values" if entry.is_enum else "members"] = list(entry.order)
    return node


def _operation_node(entry: OperationEntry) -> dict[str, Any]:
    node: dict[str, Any] = {"at": f"{entry.namespace}.{entry.function}"}
    if entry.query:
        node["query"] = list(entry.query)
    return node
