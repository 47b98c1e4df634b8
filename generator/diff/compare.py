"""Compares two sets of documents: the changes of all modules, each told once."""

from __future__ import annotations

from generator.cpp.assign import assign
from generator.cpp.lock import Lock
from generator.diff.compare_module import compare_module
from generator.diff.compare_modules import Changed, module_records, paired, with_shared
from generator.diff.model import Comparison, Record
from generator.diff.read import Side
from generator.ir.usage import operation_schemas


def compare(old: Side, new: Side, lock: Lock) -> Comparison:
    """All changes from ``old`` to ``new``, with the names that ``lock`` gives to both."""
    changed = paired(old, new)
    before = assign(lock, [one.module for one, _ in changed.pairs] + changed.only_old)
    after = assign(before, [one.module for _, one in changed.pairs] + changed.only_new)
    records = module_records(changed)
    for one, other in changed.pairs:
        records += compare_module(one, other, (before, after))
    records = with_shared(records, after)
    return Comparison(
        old=old.name,
        new=new.name,
        records=tuple(sorted(records, key=_order)),
        operations=_count(changed, "operations"),
        schemas=_count(changed, "schemas"),
        modules_added=tuple(one.key for one in changed.only_new),
        modules_removed=tuple(one.key for one in changed.only_old),
        reaches=_reaches(changed),
    )


def _order(one: Record) -> tuple[str, str, str, str, str]:
    return (one.module, one.subject, one.member, one.kind, one.fingerprint)


def _count(changed: Changed, what: str) -> tuple[int, int]:
    before = [one.module for one, _ in changed.pairs] + changed.only_old
    after = [one.module for _, one in changed.pairs] + changed.only_new
    return (
        sum(len(getattr(one, what)) for one in before),
        sum(len(getattr(one, what)) for one in after),
    )


def _reaches(changed: Changed) -> tuple[tuple[str, tuple[str, ...]], ...]:
    after = [one.module for _, one in changed.pairs] + changed.only_new
    return tuple(
        (f"{module.key}/{one.id}", tuple(sorted(operation_schemas(module, one))))
        for module in sorted(after, key=lambda module: module.key)
        for one in sorted(module.operations, key=lambda one: one.id)
    )
