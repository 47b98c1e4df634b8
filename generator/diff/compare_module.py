"""Compares one module: what both sides have, what one has alone, and what is one change of many."""

from __future__ import annotations

from generator.cpp.lock import Lock
from generator.diff.compare_context import Context, operation_pointer, schema_pointer
from generator.diff.compare_derived import compare_derived
from generator.diff.compare_facts import kind_words
from generator.diff.compare_operations import compare_operations
from generator.diff.compare_schemas import compare_schemas
from generator.diff.model import Cpp, Direction, Record, Wire
from generator.diff.read import SideModule
from generator.ir.model import Enumeration, Module, Operation, Schema, is_list
from generator.ir.usage import closure, operation_schemas


def compare_module(old: SideModule, new: SideModule, locks: tuple[Lock, Lock]) -> list[Record]:
    """The changes of a module that both sides have."""
    context = Context(old, new, locks)
    compare_operations(context)
    compare_schemas(context)
    _one_sided_operations(context)
    _server(context)
    _statuses(context)
    _scopes(context)
    _schemas(context)
    _renamed(context)
    compare_derived(context)
    return context.records


def _one_sided_operations(context: Context) -> None:
    for one in context.matched.added:
        fresh = {name for name in operation_schemas(context.new, one) if name in context.added}
        context.explained |= fresh
        context.add(
            "operation.added",
            one.id,
            at=operation_pointer(one),
            after=f"{one.method.upper()} {one.path}",
            declarations=("", context.cpp_new.placed_function(one)),
            operations=[one.id],
            followers=fresh,
        )
    for one in context.matched.removed:
        lost = {name for name in operation_schemas(context.old, one) if name in context.removed}
        context.explained |= lost
        context.add(
            "operation.removed",
            one.id,
            at=operation_pointer(one),
            gone=True,
            before=f"{one.method.upper()} {one.path}",
            declarations=(context.cpp_old.placed_function(one), ""),
            operations=[one.id],
            followers=lost,
        )


def _server(context: Context) -> None:
    if not context.moved_with_server:
        return
    context.add(
        "server.path-changed",
        context.key,
        at=("servers", 0, "url"),
        before=_prefix(context.old),
        after=_prefix(context.new),
        direction=Direction.REQUEST,
        operations=context.moved_with_server,
        followers=context.moved_with_server,
    )


def _prefix(module: Module) -> str:
    first = module.operations[0]
    return first.path.removesuffix(first.local_path) or "/"


def _statuses(context: Context) -> None:
    groups: dict[tuple[str, str, str, str], list[Operation]] = {}
    for kind, status, before, after, operation in context.statuses:
        groups.setdefault((kind, status, before, after), []).append(operation)
    for (kind, status, before, after), users in groups.items():
        first, gone = users[0], kind == "response.status-removed"
        at = first
        if gone:
            at = next(one for one, other in context.matched.pairs if other is first)
        alone = len(users) == 1
        context.add(
            kind,
            first.id if alone else context.key,
            status,
            at=operation_pointer(at, "responses", status),
            gone=gone,
            before=before,
            after=after,
            direction=Direction.RESPONSE,
            operations=[one.id for one in users],
            followers=[] if alone else [one.id for one in users],
        )


def _scopes(context: Context) -> None:
    """Scopes that one of the documents does not name at all are one change."""
    groups: dict[tuple[object, ...], list[tuple[Operation, Operation]]] = {}
    for one, other in context.scopes:
        named = bool(one.scopes), bool(other.scopes)
        facts = (one.scopes, other.scopes) if all(named) else ()
        groups.setdefault((named, facts), []).append((one, other))
    for pairs in groups.values():
        before, after = (
            sorted({scope for one in side for scope in one.scopes})
            for side in zip(*pairs, strict=True)
        )
        users = [other for _, other in pairs]
        alone = len(users) == 1
        context.add(
            "scope.changed",
            users[0].id if alone else context.key,
            at=operation_pointer(users[0], "security"),
            before=", ".join(before),
            after=", ".join(after),
            direction=Direction.REQUEST,
            wire=Wire.RISKY if before and set(after) - set(before) else Wire.COMPATIBLE,
            operations=[one.id for one in users],
            followers=[] if alone else [one.id for one in users],
        )


def _schemas(context: Context) -> None:
    """Added, removed and retained schemas that no other change brought along."""
    old, new = context.old, context.new
    fresh = {name for name in context.added if not is_list(new.schemas[name])}
    for name, brought in _roots(new, fresh - context.explained).items():
        context.add(
            "schema.added",
            name,
            at=schema_pointer(name),
            after=kind_words(new.schemas[name]),
            direction=context.direction(None, name),
            declarations=("", context.cpp_new.whole(name)),
            operations=context.users(None, name),
            followers=brought,
        )
    lost = {name for name in context.removed if not is_list(old.schemas[name])}
    for name, taken in _roots(old, lost - context.explained).items():
        context.add(
            "schema.removed",
            name,
            at=schema_pointer(name),
            gone=True,
            before=kind_words(old.schemas[name]),
            direction=context.direction(name, None),
            declarations=(context.cpp_old.whole(name), ""),
            operations=context.users(name, None),
            followers=taken,
        )
    _kept(context)


def _kept(context: Context) -> None:
    """Schemas that only an overlay has now, and those that the documents have again."""
    for kind, is_now in (("schema.retained", True), ("schema.documented-again", False)):
        marked, bare = (context.new, context.old) if is_now else (context.old, context.new)
        names = {
            other
            for one, other in context.pairs.items()
            if marked.schemas[other if is_now else one].retained
            and not bare.schemas[one if is_now else other].retained
            and not is_list(context.new.schemas[other])
        }
        for name, more in _roots(context.new, names - context.explained).items():
            old = context.old_name(name)
            vintage = marked.schemas[name if is_now else old].retained
            context.add(
                kind,
                name,
                at=schema_pointer(old if is_now else name),
                gone=is_now,
                before=kind_words(context.new.schemas[name]) if is_now else vintage,
                after=vintage if is_now else "",
                direction=context.direction(old, name),
                operations=context.users(None, name),
                followers=more,
                retained=vintage if is_now else "",
            )


def _roots(module: Module, names: set[str]) -> dict[str, set[str]]:
    """Those of the names that no other of them reaches, with what they reach."""
    reach = {name: set(closure(module, [name])) & names - {name} for name in names}
    made: dict[str, set[str]] = {}
    left = set(names)
    while left:
        # Of a circle the first by name is the root.
        free = [one for one in left if not any(one in reach[other] for other in left - {one})]
        root = min(free or left)
        made[root] = reach[root]
        left -= {root, *reach[root]}
    return dict(sorted(made.items()))


def _renamed(context: Context) -> None:
    """Renames, and schemas that are something else now, with everything that names them."""
    for one, other in sorted(context.renames.items()):
        old, new = context.cpp_old.head(one), context.cpp_new.head(other)
        if other in context.reshaped or not new:
            continue
        context.add(
            "schema.renamed",
            other,
            at=schema_pointer(other),
            before=one,
            after=other,
            direction=context.direction(one, other),
            cpp=Cpp.BREAKING if old != new else Cpp.DOCS,
            declarations=(old, new) if old != new else ("", ""),
            operations=context.users(one, other),
            followers=context.followers.get(other, ()),
            covers=(("type", other),),
        )
    for other in sorted(context.reshaped):
        one = context.old_name(other)
        context.add(
            "schema.kind-changed",
            other,
            at=schema_pointer(other),
            before=kind_words(context.old.schemas[one]),
            after=kind_words(context.new.schemas[other]),
            direction=context.direction(one, other),
            wire=_wire_of_kinds(context.old.schemas[one], context.new.schemas[other]),
            declarations=(context.cpp_old.whole(one), context.cpp_new.whole(other)),
            operations=context.users(one, other),
            followers=context.followers.get(other, ()),
            covers=(("type", other),),
        )


def _wire_of_kinds(old: Schema, new: Schema) -> Wire:
    """A list that has more members than the lists that we know is a struct, and much the same."""
    return Wire.BREAKING if Enumeration in (type(old), type(new)) else Wire.RISKY
