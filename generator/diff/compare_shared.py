"""Types that are the same in many modules: a change of one is one change, unless they part."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from generator.cpp.lock import Lock, ModuleLock, SchemaEntry
from generator.cpp.names import pascal
from generator.cpp.placement import COMMON, SHARED
from generator.cpp.shared import find_shared, structure
from generator.diff.compare_context import fingerprint
from generator.diff.kinds import worst_cpp
from generator.diff.model import Direction, Record, Wire
from generator.ir.model import Module

_EQUAL_AGAIN = (
    "It is one type in C++ for several modules, whose documents part: make them equal in an"
    " overlay, or take its name out of `shared` in generator/names.lock.json."
)


def diverging(lock: Lock, old: list[Module], new: list[Module]) -> set[str]:
    """Shared types that are not the same in all modules of one side."""
    shared = {*lock.shared, *find_shared(lock, old)}
    return {
        name
        for name in shared
        for side in (old, new)
        if len({structure(one.schemas[name]) for one in side if name in one.schemas}) > 1
    }


def unshared(lock: Lock, names: Collection[str], modules: Iterable[Module]) -> Lock:
    """The lock with a type of its own for each module, under the same name."""
    if not names:
        return lock
    entries = {
        name: lock.shared.get(name) or SchemaEntry(pascal(name.rsplit(".", 1)[-1]), COMMON)
        for name in sorted(names)
    }
    made = Lock({k: one for k, one in lock.shared.items() if k not in names}, dict(lock.modules))
    for module in modules:
        known = made.modules.get(module.key, ModuleLock())
        own = {
            name: replace(entry, home=COMMON)
            for name, entry in entries.items()
            if name in module.schemas
        }
        made.modules[module.key] = replace(known, schemas={**own, **known.schemas})
    return made


def with_shared(records: Iterable[Record], lock: Lock, apart: Collection[str]) -> list[Record]:
    """The records with the same change of a shared type in many modules as one."""
    made: list[Record] = []
    groups: dict[tuple[object, ...], list[Record]] = {}
    for one in records:
        if one.subject in lock.shared:
            facts = (one.kind, one.subject, one.member, one.before, one.after)
            groups.setdefault(facts, []).append(one)
        else:
            made.append(replace(one, action=_EQUAL_AGAIN) if one.subject in apart else one)
    for group in groups.values():
        made.append(group[0] if len(group) == 1 else _joined(group))
    return made


def _joined(group: list[Record]) -> Record:
    first = group[0]
    found = {one.direction for one in group} - {Direction.NONE}
    direction = found.pop() if len(found) == 1 else Direction.BOTH if found else Direction.NONE
    told = min(group, key=lambda one: list(Wire).index(one.wire))
    return replace(
        first,
        module=SHARED,
        direction=direction,
        wire=told.wire,
        cpp=worst_cpp(*(one.cpp for one in group)),
        operations=_named(group, "operations"),
        followers=_named(group, "followers"),
        consequence=told.consequence,
        action=told.action,
        fingerprint=fingerprint(
            first.kind, SHARED, first.subject, first.member, first.before, first.after
        ),
    )


def _named(group: list[Record], what: str) -> tuple[str, ...]:
    return tuple(sorted(f"{one.module}/{name}" for one in group for name in getattr(one, what)))
