"""Chooses the part of the modules that is generated: all, some modules, or some operations."""

from __future__ import annotations

from collections.abc import Iterable

from generator.cpp.lock import Lock
from generator.cpp.module import Selection
from generator.cpp.operations import operation_name
from generator.ir.model import Module
from generator.ir.usage import operation_schemas
from generator.spec.errors import SpecError


def select(modules: list[Module], lock: Lock, only: Iterable[str] = ()) -> list[Selection]:
    """The selections for names of modules (``crm``), tags (``crm.customers``) and operations."""
    wanted = [one.strip().replace("-", "_") for one in only if one.strip()]
    if not wanted:
        return [Selection(one, list(one.operations), list(one.schemas)) for one in modules]
    used: set[str] = set()
    made = [_part(module, lock, wanted, used) for module in modules]
    for one in wanted:
        if one not in used:
            raise SpecError(
                "--only",
                (),
                f"there is no module, tag or operation {one!r}",
                "names are those of generated/surface: crm, crm.customers, crm.customers.get_list",
            )
    return [one for one in made if one.operations or one.schemas]


def _part(module: Module, lock: Lock, wanted: list[str], used: set[str]) -> Selection:
    entries = lock.modules[module.key].operations
    whole = module.key.replace("-", "_")
    if whole in wanted:
        used.add(whole)
        return Selection(module, list(module.operations), list(module.schemas))
    operations = []
    schemas: dict[str, None] = {}
    for operation in module.operations:
        name = operation_name(module.key, entries[operation.id])
        hits = {name, name.rpartition(".")[0]} & set(wanted)
        if hits:
            used |= hits
            operations.append(operation)
            schemas |= operation_schemas(module, operation)
    kept = [name for name in module.schemas if name in schemas]
    return Selection(module, operations, kept)
