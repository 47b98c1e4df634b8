"""Names everything that is new and keeps the names of everything that is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from generator.cpp import names
from generator.cpp.lock import Lock, ModuleLock, OperationEntry, SchemaEntry, merge_order
from generator.cpp.placement import SHARED, place
from generator.cpp.shared import check_shared, find_shared
from generator.ir.model import (
    Enumeration,
    EnvelopeKind,
    EnvelopeType,
    ListType,
    Module,
    Operation,
    Schema,
    Struct,
    Type,
    UnionType,
    parts,
)
from generator.ir.usage import Usage, usage_of


def assign(lock: Lock, modules: list[Module]) -> Lock:
    """The lock with everything in ``modules`` that it does not have; nothing is taken out."""
    usages = {module.key: usage_of(module) for module in modules}
    shared = dict(lock.shared)
    for name in find_shared(lock, modules):
        shared[name] = SchemaEntry(names.pascal(name.rsplit(".", 1)[-1]), SHARED)
    check_shared(shared, modules)
    made = Lock(modules=dict(lock.modules))
    made.shared = {
        name: _shared_entry(name, entry, modules, usages) for name, entry in shared.items()
    }
    for module in modules:
        known = lock.modules.get(module.key, ModuleLock())
        made.modules[module.key] = _assign_module(module, known, made.shared, usages[module.key])
    return made


def _shared_entry(
    name: str, entry: SchemaEntry, modules: list[Module], usages: Mapping[str, dict[str, Usage]]
) -> SchemaEntry:
    users = [module for module in modules if name in module.schemas]
    for module in users:
        entry = extend(entry, module.schemas[name])
    if entry.direction or entry.is_enum or not users:
        return entry
    found = {usages[module.key][name].direction for module in users}
    return replace(entry, direction=found.pop() if len(found) == 1 else "both")


def extend(entry: SchemaEntry, schema: Schema) -> SchemaEntry:
    """The entry with the members or values of ``schema`` that it does not list yet."""
    if isinstance(schema, Struct):
        current = [one.name for one in schema.properties]
        return replace(entry, order=merge_order(entry.order, current), is_enum=False)
    if isinstance(schema, Enumeration):
        current = [one.text for one in schema.values]
        return replace(entry, order=merge_order(entry.order, current), is_enum=True)
    return entry


def _assign_module(
    module: Module, known: ModuleLock, shared: Mapping[str, SchemaEntry], usage: dict[str, Usage]
) -> ModuleLock:
    made = ModuleLock(dict(known.schemas), dict(known.operations), dict(known.unions))
    for operation in module.operations:
        made.operations[operation.id] = _operation_entry(operation, made.operations)
    namespaces = {one: entry.namespace for one, entry in made.operations.items()}
    pinned = {name: entry.home for name, entry in known.schemas.items()}
    pinned |= dict.fromkeys(shared, SHARED)
    homes = place(module, usage, namespaces, pinned)
    taken = {entry.name for entry in known.schemas.values()} | set(known.unions.values())
    taken |= {entry.name for name, entry in shared.items() if name in module.schemas}
    taken |= {query_type_name(entry.function) for entry in made.operations.values()}
    new = [name for name in homes if name not in known.schemas and name not in shared]
    chosen = names.choose_type_names(new, taken)
    for name, home in homes.items():
        if name in shared:
            continue
        entry = known.schemas.get(name) or SchemaEntry(chosen[name], home)
        schema = module.schemas[name]
        if isinstance(schema, Struct) and not entry.direction:
            entry = replace(entry, direction=usage[name].direction)
        made.schemas[name] = extend(replace(entry, home=home), schema)
    _name_unions(module, made, shared)
    return made


def query_type_name(function: str) -> str:
    """The struct of the query parameters of a function."""
    return f"{names.pascal(function)}Query"


def _operation_entry(operation: Operation, entries: Mapping[str, OperationEntry]) -> OperationEntry:
    entry = entries.get(operation.id)
    if entry is None:
        namespace, function = operation_place(operation)
        used = {one.function for one in entries.values() if one.namespace == namespace}
        entry = OperationEntry(namespace, names.unique(function, lambda one: one not in used))
    current = [one.name for one in operation.query]
    return replace(entry, query=merge_order(entry.query, current))


def operation_place(operation: Operation) -> tuple[str, str]:
    """Namespace and function that the id, or the path of an export feed, suggest."""
    before, feed, after = operation.local_path.partition("/export/")
    if feed and before.endswith("{tenant}"):
        return "exports", names.function_name(after)
    prefix, separator, verb = operation.id.partition("_")
    if separator and prefix and verb:
        return names.namespace_name(prefix), names.function_name(verb)
    return names.namespace_name(operation.tag), names.function_name(_default_verb(operation))


def _default_verb(operation: Operation) -> str:
    if operation.method != "get":
        return {"post": "create", "put": "update", "patch": "update"}.get(
            operation.method, "delete"
        )
    result = operation.result
    is_page = isinstance(result, EnvelopeType) and result.kind is EnvelopeKind.PAGE
    return "get_list" if is_page or isinstance(result, ListType) else "get"


def _name_unions(module: Module, made: ModuleLock, shared: Mapping[str, SchemaEntry]) -> None:
    used = {entry.name for entry in made.schemas.values()} | set(made.unions.values())
    for name, schema in module.schemas.items():
        if not isinstance(schema, Struct):
            continue
        for one in schema.properties:
            for union in unions_of(one.type):
                key = f"{union.owner}.{union.member}"
                if key in made.unions:
                    continue
                entry = made.schemas.get(name) or shared[name]
                text = entry.name + names.pascal(names.singular(one.name))
                made.unions[key] = names.unique(text, lambda one: one not in used)
                used.add(made.unions[key])


def unions_of(kind: Type) -> list[UnionType]:
    """The unions that a type holds."""
    if isinstance(kind, UnionType):
        return [kind]
    return [union for part in parts(kind) for union in unions_of(part)]
