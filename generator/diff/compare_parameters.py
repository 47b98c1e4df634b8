"""Compares the parameters of an operation: the parts of the path by place, the query by name."""

from __future__ import annotations

from collections.abc import Iterable

from generator.diff.compare_context import Context, Declarations, Element, operation_pointer
from generator.diff.compare_facts import fact_changes, joined, type_words, value_words
from generator.diff.effects import cpp_of_new, cpp_of_slots, wire_of_text
from generator.diff.kinds import worst_cpp
from generator.diff.model import Cpp, Direction, Wire
from generator.diff.rename import translated
from generator.ir.model import (
    Content,
    ListType,
    Operation,
    QueryParameter,
    QueryStyle,
    Scalar,
    ScalarType,
    Type,
)
from generator.spec.errors import Pointer
from generator.spec.retain import normal

_SENT = Direction.REQUEST


class ParameterComparison:
    """The parameters of one operation on both sides; ``OperationComparison`` adds the rest."""

    def __init__(self, context: Context, one: Operation, other: Operation) -> None:
        self.context = context
        self.one, self.other = one, other
        self.function: Element = ("op", other.id)
        self.declarations = (context.cpp_old.function(one), context.cpp_new.function(other))

    def add(
        self,
        kind: str,
        member: str = "",
        *,
        before: str = "",
        after: str = "",
        direction: Direction = Direction.NONE,
        wire: Wire = Wire.NONE,
        cpp: Cpp = Cpp.NONE,
        declarations: Declarations = ("", ""),
        followers: Iterable[str] = (),
        at: Pointer | None = None,
        gone: bool = False,
        retained: str = "",
        covers: tuple[Element, ...] = (),
    ) -> None:
        """Notes a change of this operation."""
        side = self.one if gone else self.other
        self.context.add(
            kind,
            self.other.id,
            member,
            at=at or operation_pointer(side),
            gone=gone,
            before=before,
            after=after,
            direction=direction,
            wire=wire,
            cpp=cpp,
            declarations=declarations,
            operations=[self.other.id],
            followers=followers,
            retained=retained,
            covers=covers,
        )

    def changed(self) -> Declarations:
        """The declarations of the function, if they differ."""
        return self.declarations if self.declarations[0] != self.declarations[1] else ("", "")

    def parameter_at(self, name: str, where: str, gone: bool = False) -> Pointer:
        """The place of a parameter in the documents as the user has them."""
        side = self.one if gone else self.other
        at = operation_pointer(side, "parameters")
        node = self.context.sides[0 if gone else 1].document
        listed = node.get("paths", {}).get(side.local_path, {}).get(side.method, {})
        for index, each in enumerate(listed.get("parameters", [])):
            if (each.get("name"), each.get("in")) == (name, where):
                return (*at, index)
        return at

    def path_parameters(self) -> None:
        before, after = self.one.path_parameters, self.other.path_parameters
        if len(before) != len(after):
            return
        names = ([one.name for one in before], [one.name for one in after])
        is_order = names[0] != names[1] and sorted(names[0]) == sorted(names[1])
        if is_order and normal(self.one.local_path) == normal(self.other.local_path):
            self.add(
                "parameter.order",
                before=", ".join(names[0]),
                after=", ".join(names[1]),
                direction=_SENT,
                declarations=self.changed(),
                covers=(self.function,),
            )
        for old, new in zip(before, after, strict=True):
            if old.name != new.name and not is_order:
                self.add(
                    "path-parameter.renamed",
                    new.name,
                    before=old.name,
                    after=new.name,
                    declarations=self.changed(),
                    at=self.parameter_at(new.name, "path"),
                    covers=(self.function,),
                )
            if not self.context.same(old.type, new.type, self.other.id, self.function):
                self.part_type(new.name, old.type, new.type)

    def part_type(self, name: str, old: Type, new: Type) -> None:
        self.add(
            "path-parameter.type-changed",
            name,
            before=type_words(old),
            after=type_words(new),
            direction=_SENT,
            wire=self.sent(old, new),
            cpp=Cpp.BREAKING if self.declarations[0] != self.declarations[1] else Cpp.NONE,
            declarations=self.changed(),
            at=self.parameter_at(name, "path"),
            covers=(self.function,),
        )

    def query(self) -> None:
        before = {one.name: one for one in self.one.query}
        after = {one.name: one for one in self.other.query}
        mine = self.context.cpp_old.query(self.one)
        theirs = self.context.cpp_new.query(self.other)
        fresh = {theirs[name].name: name for name in after if name not in before}
        respelt = {
            name: fresh[mine[name].name]
            for name in before
            if name not in after and mine[name].name in fresh
        }
        for old, new in respelt.items():
            self.add(
                "parameter.renamed",
                new,
                before=old,
                after=new,
                direction=_SENT,
                at=self.parameter_at(new, "query"),
            )
            self.parameters(before[old], after[new])
        for name, one in before.items():
            if name not in after and name not in respelt:
                self.removed(one)
        for name, one in after.items():
            if name in before:
                self.parameters(before[name], one)
            elif name not in respelt.values():
                self.added(one)

    def element(self, name: str) -> Element:
        return ("query", self.other.id, name)

    def removed(self, one: QueryParameter) -> None:
        lost = self.context.lost([one.type])
        self.context.explained |= lost
        member = self.context.cpp_old.query(self.one)[one.name].text
        self.add(
            "parameter.removed",
            one.name,
            before=value_words(one),
            direction=_SENT,
            declarations=self.with_function(member, ""),
            followers=lost,
            at=self.parameter_at(one.name, "query", gone=True),
            gone=True,
            covers=(self.element(one.name), self.function),
        )

    def added(self, one: QueryParameter) -> None:
        fresh = self.context.fresh([one.type])
        self.context.explained |= fresh
        member = self.context.cpp_new.query(self.other)[one.name]
        first = not self.one.query and self.other.request is not Content.NONE
        self.add(
            "parameter.required-added" if one.required else "parameter.added",
            one.name,
            after=value_words(one),
            direction=_SENT,
            cpp=worst_cpp(cpp_of_new(member.slot, "request"), Cpp.BREAKING if first else Cpp.NONE),
            declarations=self.with_function("", member.text),
            followers=fresh,
            at=self.parameter_at(one.name, "query"),
            covers=(self.element(one.name), self.function),
        )

    def with_function(self, old: str, new: str) -> Declarations:
        """The declarations of a member, after those of the function if these change too."""
        before, after = self.changed()
        return joined(before, old), joined(after, new)

    def parameters(self, old: QueryParameter, new: QueryParameter) -> None:
        name = new.name
        at = self.parameter_at(name, "query")
        before = self.context.cpp_old.query(self.one)[old.name]
        after = self.context.cpp_new.query(self.other)[name]
        user = f"{self.other.id}.{name}"
        same = self.context.same(old.type, new.type, user, self.element(name))
        if not same or old.required != new.required:
            kind = "parameter.type-changed"
            if same:
                kind = f"parameter.became-{'required' if new.required else 'optional'}"
            fresh, lost = self.context.fresh([new.type]), self.context.lost([old.type])
            cpp = cpp_of_slots(before.slot, after.slot, only_written=True)
            if cpp is Cpp.BREAKING:
                self.context.explained |= fresh | lost
            self.add(
                kind,
                name,
                before=value_words(old),
                after=value_words(new),
                direction=_SENT,
                wire=self.parameter_wire(old, new),
                cpp=cpp,
                declarations=self.with_function(before.text, after.text),
                followers=fresh | lost if cpp is Cpp.BREAKING else (),
                at=at,
                covers=(self.element(name), self.function),
            )
        if same and (old.style, _prefix(old)) != (new.style, _prefix(new)):
            self.add(
                "parameter.style-changed",
                name,
                before=_style_words(old),
                after=_style_words(new),
                direction=_SENT,
                at=at,
            )
        self.parameter_facts(old, new, at)

    def parameter_wire(self, old: QueryParameter, new: QueryParameter) -> Wire:
        if new.required and not old.required:
            return Wire.BREAKING
        return self.sent(_spelt(old), _spelt(new))

    def sent(self, old: Type, new: Type) -> Wire:
        before = translated(old, self.context.renames)
        return wire_of_text(before, new, self.context.old_by_new_names, self.context.new.schemas)

    def parameter_facts(self, old: QueryParameter, new: QueryParameter, at: Pointer) -> None:
        """Notes what only the documentation of the bindings shows."""
        changes = list(fact_changes(old.facts, new.facts))
        if set(old.sortable) != set(new.sortable):
            fields = ", ".join(old.sortable), ", ".join(new.sortable)
            changes.append(("sortable-changed", *fields, _sortable_wire(old, new)))
        for kind, before, after, wire in changes:
            self.add(
                f"parameter.{kind}",
                new.name,
                before=before,
                after=after,
                direction=_SENT,
                wire=wire,
                at=at,
            )


def _spelt(one: QueryParameter) -> Type:
    """The type as it is written: a list with commas between is one text."""
    if one.style is QueryStyle.COMMA and isinstance(one.type, ListType):
        return ScalarType(Scalar.STRING)
    return one.type


def _prefix(one: QueryParameter) -> str:
    """What is written instead of the name; empty where it is the name."""
    return "" if one.wire == one.name else one.wire


def _style_words(one: QueryParameter) -> str:
    text = one.style.value.replace("_", " ")
    return f"{text} of {one.wire}" if _prefix(one) else text


def _sortable_wire(old: QueryParameter, new: QueryParameter) -> Wire:
    if not old.sortable or not new.sortable:
        return Wire.NONE  # which fields it took, or takes, is not known
    return Wire.BREAKING if set(old.sortable) - set(new.sortable) else Wire.COMPATIBLE
