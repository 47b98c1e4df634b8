"""Compares two sets of documents: the changes of all modules, each told once."""

from __future__ import annotations

from generator.cpp.assign import assign
from generator.cpp.lock import Lock
from generator.diff.compare_module import compare_module
from generator.diff.compare_modules import Changed, module_records, paired
from generator.diff.compare_shared import diverging, unshared, with_shared
from generator.diff.model import Comparison, Record
from generator.diff.read import Side
from generator.ir.model import Module
from generator.ir.usage import operation_schemas


def compare(old: Side, new: Side, lock: Lock) -> Comparison:
    """All changes from ``old`` to ``new``, with the names that ``lock`` gives to both."""
    changed = paired(old, new)
    sides = _modules(changed)
    apart = diverging(lock, *sides)
    before = assign(unshared(lock, apart, [*sides[0], *sides[1]]), sides[0])
    after = assign(before, sides[1])
    records = module_records(changed)
    for one, other in changed.pairs:
        records += compare_module(one, other, (before, after))
    records = with_shared(records, after, apart)
    return Comparison(
        old=old.name,
        new=new.name,
        records=tuple(sorted(records, key=_order)),
        operations=(_operations(sides[0]), _operations(sides[1])),
        schemas=(_schemas(sides[0]), _schemas(sides[1])),
        modules_added=tuple(one.key for one in changed.only_new),
        modules_removed=tuple(one.key for one in changed.only_old),
        reaches=_reaches(sides[1]),
    )


def _order(one: Record) -> tuple[str, str, str, str, str]:
    return (one.module, one.subject, one.member, one.kind, one.fingerprint)


def _operations(modules: list[Module]) -> int:
    return sum(len(one.operations) for one in modules)


def _schemas(modules: list[Module]) -> int:
    return sum(len(one.schemas) for one in modules)


def _modules(changed: Changed) -> tuple[list[Module], list[Module]]:
    before = [one.module for one, _ in changed.pairs] + changed.only_old
    after = [one.module for _, one in changed.pairs] + changed.only_new
    return before, after


def _reaches(modules: list[Module]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple(
        (f"{module.key}/{one.id}", tuple(sorted(operation_schemas(module, one))))
        for module in sorted(modules, key=lambda module: module.key)
        for one in sorted(module.operations, key=lambda one: one.id)
    )
