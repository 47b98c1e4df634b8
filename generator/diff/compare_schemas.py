"""Compares the schemas of a module: structs by property, enums by value."""

from __future__ import annotations

from generator.diff.compare_context import Context, schema_pointer
from generator.diff.compare_facts import type_words
from generator.diff.compare_properties import PropertyComparison
from generator.diff.model import Cpp
from generator.ir.model import Enumeration, Envelope, Schema, Struct


def compare_schemas(context: Context) -> None:
    """Notes what changed inside of the schemas that both sides have."""
    for one, other in sorted(context.pairs.items(), key=lambda pair: pair[1]):
        SchemaComparison(context, one, other).run()


class SchemaComparison(PropertyComparison):
    """One schema on both sides."""

    def run(self) -> None:
        if self.other in self.context.reshaped:
            return
        match self.context.old.schemas[self.one], self.context.new.schemas[self.other]:
            case Struct() as old, Struct() as new:
                self.structs(old, new)
                self.whole(old, new)
            case Enumeration() as old, Enumeration() as new:
                self.enums(old, new)
                self.whole(old, new)
            case Envelope() as old, Envelope() as new:
                if new.is_event:
                    self.event(old, new)
                    self.whole(old, new)

    def whole(self, old: Schema, new: Schema) -> None:
        self.facts("schema", "", old.facts, new.facts, schema_pointer(self.other))

    def event(self, old: Envelope, new: Envelope) -> None:
        user = f"{self.other}.data"
        if self.context.same(old.type, new.type, user, ("type", self.other)):
            return
        before, after = old.type.item, new.type.item
        self.add(
            "property.type-changed",
            "data",
            before=type_words(before),
            after=type_words(after),
            wire=self.context.wire_of(before, after, self.direction),
            cpp=Cpp.BREAKING,
            declarations=(
                self.context.cpp_old.head(self.one),
                self.context.cpp_new.head(self.other),
            ),
            at=schema_pointer(self.other, "properties", "data"),
            covers=(("type", self.other),),
        )

    def enums(self, old: Enumeration, new: Enumeration) -> None:
        before = {one.text: one.symbol for one in old.values}
        after = {one.text: one.symbol for one in new.values}
        mine = self.context.cpp_old.enumerators(self.one)
        theirs = self.context.cpp_new.enumerators(self.other)
        for index, text in enumerate(before):
            if text not in after:
                self.add(
                    "enum.value-removed",
                    text,
                    before=_enum_words(text, before[text]),
                    declarations=(mine[text], ""),
                    at=schema_pointer(self.one, "enum", index),
                    gone=True,
                )
        for index, text in enumerate(after):
            at = schema_pointer(self.other, "enum", index)
            if text not in before:
                self.add(
                    "enum.value-added",
                    text,
                    after=_enum_words(text, after[text]),
                    declarations=("", theirs[text]),
                    at=at,
                )
            elif before[text] != after[text]:
                self.add(
                    "enum.value-renamed",
                    text,
                    before=before[text],
                    after=after[text],
                    cpp=Cpp.NONE if mine[text] == theirs[text] else Cpp.BREAKING,
                    declarations=(mine[text], theirs[text]),
                    at=at,
                    covers=(("value", self.other, text),),
                )
        if old.flags != new.flags:
            word = "can be combined" if new.flags else "cannot be combined any more"
            self.add("enum.flags-changed", "", after=f"Values {word}.")


def _enum_words(text: str, symbol: str) -> str:
    return text if text == symbol else f"{text} ({symbol})"
