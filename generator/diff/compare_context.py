"""What the comparison of one module knows, and how it notes a change."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace

from generator.cpp.declarations import CppSide
from generator.cpp.lock import Lock
from generator.diff.compare_facts import kind_words
from generator.diff.compare_words import words
from generator.diff.effects import wire_of_types
from generator.diff.kinds import KINDS
from generator.diff.model import Cpp, Direction, Place, Record, Wire
from generator.diff.read import SideModule
from generator.diff.rename import match_operations, rename_schemas, translated
from generator.ir.model import (
    Envelope,
    EnvelopeType,
    ListType,
    MapType,
    Module,
    NullableType,
    Operation,
    SchemaRef,
    Type,
    is_event,
    references,
)
from generator.ir.usage import closure, operation_schemas, usage_of
from generator.spec.errors import Pointer, render_pointer

Declarations = tuple[str, str]
StatusChange = tuple[str, str, str, str, Operation]  # kind, status, before, after, operation
Element = tuple[
    str, ...
]  # ("field", schema, property): a declaration, by its name in new documents


class Context:
    """Both sides of one module."""

    def __init__(self, old: SideModule, new: SideModule, locks: tuple[Lock, Lock]) -> None:
        self.key = new.module.key
        self.sides = (old, new)
        self.old: Module = old.module
        self.new: Module = new.module
        self.cpp_old = CppSide(self.old, locks[0])
        self.cpp_new = CppSide(self.new, locks[1])
        self.usage_old = usage_of(self.old)
        self.usage_new = usage_of(self.new)
        self.matched = match_operations(self.old, self.new)
        self.renames = rename_schemas(self.old, self.new, self.matched)
        self.pairs = {name: name for name in self.old.schemas if name in self.new.schemas}
        self.pairs |= self.renames
        taken = set(self.pairs.values())
        self.removed = {name for name in self.old.schemas if name not in self.pairs}
        self.added = {name for name in self.new.schemas if name not in taken}
        self.reshaped = {
            other
            for one, other in self.pairs.items()
            if kind_words(self.old.schemas[one]) != kind_words(self.new.schemas[other])
        }
        # Under both names, because the types in it have the old ones.
        self.old_by_new_names = dict(self.old.schemas)
        self.old_by_new_names |= {new: self.old.schemas[one] for one, new in self.renames.items()}
        self.records: list[Record] = []
        self.covered: set[Element] = set()
        self.explained: set[str] = set()  # added or removed schemas that another record tells of
        self.followers: dict[str, set[str]] = {}  # users of a schema, which change because of it
        # What may be the same for many operations of the module, and is one change then.
        self.statuses: list[StatusChange] = []
        self.scopes: list[tuple[Operation, Operation]] = []
        self.moved_with_server: list[str] = []

    def old_name(self, new: str) -> str:
        """The name that a schema had."""
        return next((one for one, other in self.pairs.items() if other == new), new)

    def same(self, old: Type | None, new: Type | None, user: str, *covers: Element) -> bool:
        """True when two types are the same but for names and kinds of schemas told elsewhere."""
        if old is None or new is None:
            return old is new
        before = self._folded(translated(old, self.renames), self.old, True)
        after = self._folded(new, self.new, False)
        if before != after:
            return False
        for name in references(after):
            if name in self.reshaped or self._renamed_in_cpp(name):
                self.followers.setdefault(name, set()).add(user)
                self.covered |= set(covers)
        return True

    def _renamed_in_cpp(self, new: str) -> bool:
        old = self.old_name(new)
        return old != new and self.cpp_old.type_name(old) != self.cpp_new.type_name(new)

    def _folded(self, kind: Type, module: Module, is_old: bool) -> Type:
        """The type with envelopes that are no envelope on the other side as references."""
        match kind:
            case EnvelopeType(form, item):
                for name in sorted(self.reshaped):
                    schema = module.schemas[self.old_name(name) if is_old else name]
                    found = schema.type if isinstance(schema, Envelope) else None
                    if found is not None and is_old:
                        found_type: Type = translated(found, self.renames)
                    else:
                        found_type = found or SchemaRef("")
                    if found_type == kind:
                        return SchemaRef(name)
                return EnvelopeType(form, self._folded(item, module, is_old))
            case ListType(item):
                return ListType(self._folded(item, module, is_old))
            case MapType(value):
                return MapType(self._folded(value, module, is_old))
            case NullableType(inner):
                return NullableType(self._folded(inner, module, is_old))
            case _:
                return kind

    def direction(self, old: str | None, new: str | None) -> Direction:
        """Which way a schema is sent on either side."""
        found = [self.usage_old[old]] if old is not None else []
        found += [self.usage_new[new]] if new is not None else []
        sent = any(one.in_request for one in found)
        received = any(one.in_response for one in found)
        if sent and received:
            return Direction.BOTH
        if sent:
            return Direction.REQUEST
        received = received or is_event(self.old.schemas.get(old or ""))
        received = received or is_event(self.new.schemas.get(new or ""))
        return Direction.RESPONSE if received else Direction.NONE

    def wire_of(self, old: Type, new: Type, direction: Direction) -> Wire:
        """The effect of another type on programs that know the old one."""
        before = translated(old, self.renames)
        return wire_of_types(before, new, direction, self.old_by_new_names, self.new.schemas)

    def users(self, old: str | None, new: str | None) -> tuple[str, ...]:
        """The operations that reach a schema now, or reached it if it is gone."""
        if new is not None:
            return tuple(sorted(self.usage_new[new].operations))
        return tuple(sorted(self.usage_old[old].operations)) if old is not None else ()

    def fresh(self, kinds: Iterable[Type | None]) -> set[str]:
        """New schemas that come with some types."""
        roots = [name for kind in kinds if kind is not None for name in references(kind)]
        return {name for name in closure(self.new, roots) if name in self.added}

    def lost(self, kinds: Iterable[Type | None]) -> set[str]:
        """Schemas that go with some types."""
        roots = [name for kind in kinds if kind is not None for name in references(kind)]
        return {name for name in closure(self.old, roots) if name in self.removed}

    def kept(self, operation: Operation) -> set[str]:
        """Schemas that become retained, or documented again, with an operation of the new side."""
        made = set()
        for name in operation_schemas(self.new, operation):
            before = self.old.schemas.get(self.old_name(name))
            now = bool(self.new.schemas[name].retained)
            if before is not None and bool(before.retained) != now:
                made.add(name)
        self.explained |= made
        return made

    def add(
        self,
        kind: str,
        subject: str,
        member: str = "",
        *,
        at: Pointer,
        gone: bool = False,
        before: str = "",
        after: str = "",
        direction: Direction = Direction.NONE,
        wire: Wire = Wire.NONE,
        cpp: Cpp = Cpp.NONE,
        declarations: Declarations = ("", ""),
        operations: Iterable[str] = (),
        followers: Iterable[str] = (),
        retained: str = "",
        covers: Sequence[Element] = (),
    ) -> None:
        """Notes a change, unless it has no effect; what the kind decides is not up to the caller.

        ``at`` is a place in the new documents, in the old ones if ``gone``.
        """
        self.covered |= set(covers)
        decided = KINDS[kind].wire(direction)
        wire = wire if decided is None else decided
        if direction is Direction.NONE and kind.startswith(("property.", "enum.")):
            wire = Wire.NONE  # nobody sends it
        cpp = KINDS[kind].cpp or cpp
        if wire is Wire.NONE and cpp is Cpp.NONE:
            return
        file, pointer, line = self.sides[0 if gone else 1].place(at)
        record = Record(
            kind=kind,
            module=self.key,
            subject=subject,
            member=member,
            place=Place(file, render_pointer(pointer).removeprefix("#"), line),
            before=before,
            after=after,
            direction=direction,
            wire=wire,
            cpp=cpp,
            declaration_before=declarations[0],
            declaration_after=declarations[1],
            operations=tuple(sorted(set(operations))),
            followers=tuple(sorted(set(followers))),
            consequence="",
            action="",
            fingerprint=fingerprint(kind, self.key, subject, member, before, after),
            retained=retained,
        )
        consequence, action = words(record, self.sides[0])
        self.records.append(replace(record, consequence=consequence, action=action))


def fingerprint(*facts: str) -> str:
    """A short digest of what a change is, whatever its position."""
    return hashlib.sha256("\0".join(facts).encode()).hexdigest()[:12]


def operation_pointer(operation: Operation, *more: str | int) -> Pointer:
    """The place of an operation, or of something in it."""
    return ("paths", operation.local_path, operation.method, *more)


def schema_pointer(schema: str, *more: str | int) -> Pointer:
    """The place of a schema, or of something in it."""
    return ("components", "schemas", schema, *more)
