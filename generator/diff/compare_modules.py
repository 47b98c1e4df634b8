"""Pairs the modules of both sides, and tells of modules that one side has alone."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from generator.cpp import names
from generator.diff.compare_context import fingerprint
from generator.diff.compare_words import words
from generator.diff.kinds import KINDS
from generator.diff.model import Cpp, Direction, Place, Record, Wire
from generator.diff.read import Side, SideModule, renamed
from generator.ir.model import Module
from generator.spec.retain import normal


@dataclass(frozen=True)
class Changed:
    """The modules of both sides; those of one side only are whole changes."""

    pairs: list[tuple[SideModule, SideModule]]
    renames: dict[str, str]  # old keys to new ones
    removed: list[SideModule] = field(default_factory=list)
    added: list[SideModule] = field(default_factory=list)

    @property
    def only_old(self) -> list[Module]:
        """The modules that are gone."""
        return [one.module for one in self.removed]

    @property
    def only_new(self) -> list[Module]:
        """The modules that are new."""
        return [one.module for one in self.added]


def paired(old: Side, new: Side) -> Changed:
    """Pairs modules by key, then by their operations; a file is compared with its module alone."""
    left, right = dict(old.modules), dict(new.modules)
    if old.is_file and new.is_file:
        (one,), (other,) = left.values(), right.values()
        key = other.module.key
        return Changed([(renamed(one, key), other)], {})
    if old.is_file:
        right = {key: one for key, one in right.items() if key in left}
    if new.is_file:
        left = {key: one for key, one in left.items() if key in right}
    renames = _renames(
        [one for key, one in left.items() if key not in right],
        [one for key, one in right.items() if key not in left],
    )
    pairs = [(left[key], right[key]) for key in left if key in right]
    pairs += [(renamed(left[one], other), right[other]) for one, other in renames.items()]
    return Changed(
        sorted(pairs, key=lambda pair: pair[1].module.key),
        renames,
        [one for key, one in left.items() if key not in right and key not in renames],
        [one for key, one in right.items() if key not in left and key not in renames.values()],
    )


def _renames(gone: list[SideModule], fresh: list[SideModule]) -> dict[str, str]:
    made: dict[str, str] = {}
    for one in gone:
        mine = _operations(one.module)
        for other in fresh:
            theirs = _operations(other.module)
            alike = len(mine & theirs) * 2 >= max(len(mine), len(theirs), 1)
            if alike and other.module.key not in made.values():
                made[one.module.key] = other.module.key
                break
    return made


def _operations(module: Module) -> set[tuple[str, str, str]]:
    return {(one.id, one.method, normal(one.local_path)) for one in module.operations}


def module_records(changed: Changed) -> list[Record]:
    """A record for each module that is new, gone or renamed."""
    made = [_record("module.added", one, one, "", one.module.key) for one in changed.added]
    made += [_record("module.removed", one, one, one.module.key, "") for one in changed.removed]
    sides = {other.module.key: (one, other) for one, other in changed.pairs}
    for one, other in changed.renames.items():
        made.append(_record("module.renamed", *sides[other], one, other))
    return made


def _record(kind: str, old: SideModule, side: SideModule, before: str, after: str) -> Record:
    key = side.module.key
    file, _, line = side.place(())
    operations = tuple(sorted(one.id for one in side.module.operations))
    spaces = [f"namespace servicetitan::{names.module_name(one)}" for one in (before, after) if one]
    record = Record(
        kind=kind,
        module=key,
        subject=key,
        member="",
        place=Place(file, "", line),
        before=before,
        after=after,
        direction=Direction.NONE,
        wire=KINDS[kind].wire(Direction.NONE) or Wire.NONE,
        cpp=KINDS[kind].cpp or Cpp.NONE,
        declaration_before=spaces[0] if before else "",
        declaration_after=spaces[-1] if after else "",
        operations=operations,
        followers=operations if kind != "module.renamed" else (),
        consequence="",
        action="",
        fingerprint=fingerprint(kind, key, key, "", before, after),
    )
    consequence, action = words(record, old)
    return replace(record, consequence=consequence, action=action)
