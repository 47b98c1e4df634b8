"""Compares the properties of a struct."""

from __future__ import annotations

from generator.diff.compare_context import Context, Declarations, Element, schema_pointer
from generator.diff.compare_facts import fact_changes, joined, value_words
from generator.diff.effects import Compatibility, cpp_of_new, cpp_of_slots, wire_of_missing
from generator.diff.kinds import KINDS, worst
from generator.diff.model import Cpp, Direction, Wire
from generator.diff.rename import translated
from generator.ir.model import Facts, NullableType, Property, Struct, bare
from generator.spec.errors import Pointer


class PropertyComparison:
    """The members of one schema on both sides."""

    def __init__(self, context: Context, one: str, other: str) -> None:
        self.context = context
        self.one, self.other = one, other
        self.direction = context.direction(one, other)
        self.users = context.users(one, other)

    def add(
        self,
        kind: str,
        member: str,
        *,
        before: str = "",
        after: str = "",
        wire: Wire = Wire.NONE,
        cpp: Cpp = Cpp.NONE,
        declarations: tuple[str, str] = ("", ""),
        followers: set[str] | None = None,
        at: Pointer | None = None,
        gone: bool = False,
        covers: tuple[Element, ...] = (),
    ) -> None:
        self.context.add(
            kind,
            self.other,
            member,
            at=at or schema_pointer(self.one if gone else self.other),
            gone=gone,
            before=before,
            after=after,
            direction=self.direction,
            wire=wire,
            cpp=cpp,
            declarations=declarations,
            operations=self.users,
            followers=followers or (),
            covers=covers,
        )

    def structs(self, old: Struct, new: Struct) -> None:
        before = {one.name: one for one in old.properties}
        after = {one.name: one for one in new.properties}
        gone = [name for name in before if name not in after]
        fresh = [name for name in after if name not in before]
        respelt = self.respelt(gone, fresh)
        for one, other in respelt.items():
            self.respell(before[one], after[other])
        for name in gone:
            if name not in respelt:
                self.removed(before[name])
        for name in fresh:
            if name not in respelt.values():
                self.added(after[name])
        for name, property_ in after.items():
            if name in before:
                self.properties(before[name], property_)

    def respelt(self, gone: list[str], fresh: list[str]) -> dict[str, str]:
        """Properties of other names that are the same member in C++."""
        mine = self.context.cpp_old.members(self.one)
        theirs = self.context.cpp_new.members(self.other)
        known = {theirs[name].name: name for name in fresh}
        return {name: known[mine[name].name] for name in gone if mine[name].name in known}

    def respell(self, old: Property, new: Property) -> None:
        self.add(
            "property.renamed",
            new.name,
            before=old.name,
            after=new.name,
            at=schema_pointer(self.other, "properties", new.name),
        )
        self.properties(old, new)

    def element(self, name: str) -> Element:
        return ("field", self.other, name)

    def removed(self, one: Property) -> None:
        lost = self.context.lost([one.type])
        self.context.explained |= lost
        sent = self.direction is not Direction.RESPONSE
        received = self.direction is not Direction.REQUEST
        self.add(
            "property.removed",
            one.name,
            before=value_words(one),
            wire=worst(
                Wire.RISKY if sent else Wire.NONE,
                wire_of_missing(one, is_request=False) if received else Wire.NONE,
            ),
            declarations=(self.context.cpp_old.members(self.one)[one.name].text, ""),
            followers=lost,
            at=schema_pointer(self.one, "properties", one.name),
            gone=True,
            covers=(self.element(one.name),),
        )

    def added(self, one: Property) -> None:
        fresh = self.context.fresh([one.type])
        self.context.explained |= fresh
        member = self.context.cpp_new.members(self.other)[one.name]
        sent = self.direction in (Direction.REQUEST, Direction.BOTH)
        self.add(
            "property.required-added" if one.required and sent else "property.added",
            one.name,
            after=value_words(one),
            wire=Wire.BREAKING,
            cpp=cpp_of_new(member.slot, self.context.cpp_new.direction(self.other)),
            declarations=("", member.text),
            followers=fresh,
            at=schema_pointer(self.other, "properties", one.name),
            covers=(self.element(one.name),),
        )

    def properties(self, old: Property, new: Property) -> None:
        at = schema_pointer(self.other, "properties", new.name)
        self.facts("property", new.name, old.facts, new.facts, at)
        user = f"{self.other}.{new.name}"
        same = self.context.same(bare(old.type), bare(new.type), user, self.element(new.name))
        kind = self.presence_kind(old, new) if same else "property.type-changed"
        if not kind:
            return
        fresh, lost = self.context.fresh([new.type]), self.context.lost([old.type])
        before = self.context.cpp_old.members(self.one)[old.name]
        after = self.context.cpp_new.members(self.other)[new.name]
        cpp = cpp_of_slots(
            before.slot,
            after.slot,
            self.direction is Direction.REQUEST
            and self.context.cpp_new.direction(self.other) == "request",
        )
        aliases = self.aliases(old, new)
        if aliases[0] != aliases[1]:
            cpp = Cpp.BREAKING
        if cpp is not Cpp.NONE:
            self.context.explained |= fresh
        if cpp is Cpp.BREAKING:
            self.context.explained |= lost
        self.add(
            kind,
            new.name,
            before=value_words(old),
            after=value_words(new),
            wire=self.presence(old, new),
            cpp=cpp,
            declarations=(joined(aliases[0], before.text), joined(aliases[1], after.text)),
            followers=fresh | lost,
            at=at,
            covers=(self.element(new.name), ("union", self.other, new.name)),
        )

    def aliases(self, old: Property, new: Property) -> Declarations:
        """The declarations of the union that a property introduces, if they differ."""
        before = self.context.cpp_old.aliases(self.one).get(old.name, "")
        after = self.context.cpp_new.aliases(self.other).get(new.name, "")
        return (before, after) if before != after else ("", "")

    def presence_kind(self, old: Property, new: Property) -> str:
        """The kind of change of whether a property is there or null, the worst if it is both."""
        nullable = isinstance(new.type, NullableType)
        kinds = []
        if old.required != new.required:
            kinds.append("property.became-" + ("required" if new.required else "optional"))
        if isinstance(old.type, NullableType) != nullable:
            kinds.append("property.nullable-" + ("added" if nullable else "dropped"))
        found = {kind: KINDS[kind].wire(self.direction) or Wire.NONE for kind in kinds}
        return next((kind for kind in kinds if found[kind] is worst(*found.values())), "")

    def presence(self, old: Property, new: Property) -> Wire:
        """The effect of all that changed about a property at once."""
        found = []
        mine = Property(old.name, translated(old.type, self.context.renames), old.required)
        before, after = self.context.old_by_new_names, self.context.new.schemas
        if self.direction in (Direction.REQUEST, Direction.BOTH):
            found.append(Compatibility(before, after, True).properties(mine, new))
        if self.direction in (Direction.RESPONSE, Direction.BOTH):
            found.append(Compatibility(after, before, False).properties(new, mine))
        return worst(*found)

    def facts(self, about: str, member: str, old: Facts, new: Facts, at: Pointer) -> None:
        """Notes what only the documentation of the bindings shows."""
        sent = self.direction in (Direction.REQUEST, Direction.BOTH)
        for kind, before, after, effect in fact_changes(old, new):
            wire = effect if sent else Wire.NONE
            self.add(f"{about}.{kind}", member, before=before, after=after, wire=wire, at=at)
