"""Schemas that are one type in many modules: which they are, and that they stay the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from generator.cpp.lock import Lock, SchemaEntry
from generator.cpp.names import is_reserved_type, pascal
from generator.ir.model import Enumeration, EnumValue, Facts, Module, Schema, Struct
from generator.ir.usage import direct_references
from generator.spec.errors import SpecError


def find_shared(lock: Lock, modules: list[Module]) -> list[str]:
    """New schemas that have the same name and content in several modules, sorted by name."""
    users: dict[str, list[Module]] = {}
    for module in modules:
        for name, schema in module.schemas.items():
            if isinstance(schema, Struct | Enumeration):
                users.setdefault(name, []).append(module)
    pinned = {name for module in lock.modules.values() for name in module.schemas}
    found = {
        name
        for name, owners in users.items()
        if len(owners) > 1
        and name not in lock.shared
        and name not in pinned
        and len({structure(owner.schemas[name]) for owner in owners}) == 1
        and not is_reserved_type(pascal(name.rsplit(".", 1)[-1]))
    }
    return _closed(found, lock, users)


def _closed(found: set[str], lock: Lock, users: Mapping[str, list[Module]]) -> list[str]:
    """Leaves out what needs a type that is not shared, or ends like another shared one."""
    short: dict[str, str] = {entry.name: name for name, entry in lock.shared.items()}
    kept: set[str] = set()
    for name in sorted(found):
        if short.setdefault(pascal(name.rsplit(".", 1)[-1]), name) == name:
            kept.add(name)
    while True:
        broken = {
            name
            for name in kept
            for target in direct_references(users[name][0].schemas[name])
            if target not in kept and target not in lock.shared
        }
        if not broken:
            return sorted(kept)
        kept -= broken


def structure(schema: Schema) -> Schema:
    """The schema without what does not change the C++ type: order, documentation, age."""
    if isinstance(schema, Struct):
        bare = (replace(one, facts=Facts()) for one in schema.properties)
        members = tuple(sorted(bare, key=lambda one: one.name))
        return Struct(schema.name, members)
    if isinstance(schema, Enumeration):
        values: tuple[EnumValue, ...] = tuple(sorted(schema.values, key=lambda one: one.text))
        return replace(schema, values=values, facts=Facts(), retained="")
    return schema


def check_shared(shared: Mapping[str, SchemaEntry], modules: list[Module]) -> None:
    """Raises when a shared schema is not the same in all modules that have it."""
    for name in shared:
        users = [module for module in modules if name in module.schemas]
        for module in users[1:]:
            if structure(module.schemas[name]) != structure(users[0].schemas[name]):
                raise SpecError(
                    module.key,
                    ("components", "schemas", name),
                    f"differs from the schema of that name in {users[0].key}, but both are one "
                    "type in C++",
                    "make them equal in an overlay, or take the name out of `shared` in "
                    "generator/names.lock.json to give each module its own type",
                )
