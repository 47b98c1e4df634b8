"""Compares the operations that both sides have, but for their query parameters."""

from __future__ import annotations

from generator.diff.compare_context import Context, operation_pointer
from generator.diff.compare_facts import type_words
from generator.diff.compare_parameters import ParameterComparison
from generator.diff.model import Cpp, Direction, Wire
from generator.ir.model import Content, EnvelopeType, Paging, Type
from generator.spec.errors import Pointer
from generator.spec.retain import normal

_PAGING = {Paging.NONE: "one answer", Paging.PAGE: "pages", Paging.EXPORT: "an export feed"}


def compare_operations(context: Context) -> None:
    """Notes what changed about the operations that both sides have."""
    for one, other in context.matched.pairs:
        OperationComparison(context, one, other).run()


class OperationComparison(ParameterComparison):
    """One operation on both sides."""

    def run(self) -> None:
        self.identity()
        self.address()
        self.path_parameters()
        self.query()
        self.body()
        self.result()
        self.behaviour()
        self.lifecycle()

    def identity(self) -> None:
        one, other = self.one, self.other
        if one.id == other.id:
            return
        names = (
            self.context.cpp_old.function_name(one),
            self.context.cpp_new.function_name(other),
        )
        moved = names[0] != names[1]
        self.add(
            "operation.renamed",
            before=one.id,
            after=other.id,
            cpp=Cpp.BREAKING if moved else Cpp.DOCS,
            declarations=(
                self.context.cpp_old.placed_function(one),
                self.context.cpp_new.placed_function(other),
            ),
            covers=(self.function,),
        )

    def address(self) -> None:
        one, other = self.one, self.other
        if one.method != other.method:
            self.add(
                "operation.method-changed",
                before=one.method.upper(),
                after=other.method.upper(),
                direction=Direction.REQUEST,
            )
        if normal(one.path) == normal(other.path):
            return
        if normal(one.local_path) == normal(other.local_path):
            self.context.moved_with_server.append(other.id)
            return
        as_many = len(one.path_parameters) == len(other.path_parameters)
        self.add(
            "operation.path-changed",
            before=one.path,
            after=other.path,
            direction=Direction.REQUEST,
            cpp=Cpp.BEHAVIOUR if as_many else Cpp.BREAKING,
            declarations=self.changed(),
            covers=(self.function,),
        )

    def body(self) -> None:
        one, other = self.one, self.other
        at = operation_pointer(other, "requestBody")
        fresh, lost = self.context.fresh([other.body]), self.context.lost([one.body])
        if one.request is not other.request:
            self.context.explained |= fresh | lost
            kind, before, after = "operation.request-content-changed", one.request, other.request
            words = (before.value, after.value)
            if one.request is Content.NONE:
                kind, words = "operation.body-added", ("", _content_words(after, other.body))
            elif other.request is Content.NONE:
                kind, words = "operation.body-removed", (_content_words(before, one.body), "")
            self.add(
                kind,
                before=words[0],
                after=words[1],
                direction=Direction.REQUEST,
                declarations=self.declarations,
                followers=fresh | lost,
                at=at,
                covers=(self.function,),
            )
        elif not self.context.same(one.body, other.body, other.id, self.function):
            assert one.body is not None
            assert other.body is not None
            self.type_changed("operation.body-changed", one.body, other.body, Direction.REQUEST, at)

    def result(self) -> None:
        one, other = self.one, self.other
        received = Direction.RESPONSE
        at = operation_pointer(other, "responses")
        kinds = {one.response, other.response}
        if one.response is not other.response and not kinds <= {Content.NONE, Content.JSON}:
            fresh, lost = self.context.fresh([other.result]), self.context.lost([one.result])
            self.context.explained |= fresh | lost
            self.add(
                "operation.response-content-changed",
                before=one.response.value,
                after=other.response.value,
                direction=received,
                declarations=self.declarations,
                followers=fresh | lost,
                at=at,
                covers=(self.function,),
            )
        elif not self.context.same(one.result, other.result, other.id, self.function):
            self.type_changed("operation.result-changed", one.result, other.result, received, at)

    def type_changed(
        self, kind: str, old: Type | None, new: Type | None, direction: Direction, at: Pointer
    ) -> None:
        fresh, lost = self.context.fresh([new]), self.context.lost([old])
        changed = self.declarations[0] != self.declarations[1]
        if old is None:
            wire = Wire.COMPATIBLE
        elif new is None:
            wire = Wire.BREAKING
        else:
            wire = self.context.wire_of(old, new, direction)
        if changed:
            self.context.explained |= fresh | lost
        self.add(
            kind,
            before=type_words(old),
            after=type_words(new),
            direction=direction,
            wire=wire,
            cpp=Cpp.BREAKING if changed else Cpp.NONE,
            declarations=self.declarations,
            followers=fresh | lost if changed else (),
            at=at,
            covers=(self.function,),
        )

    def behaviour(self) -> None:
        one, other = self.one, self.other
        lists = isinstance(one.result, EnvelopeType) and isinstance(other.result, EnvelopeType)
        if one.paging is not other.paging and lists:
            self.add(
                "operation.paging-changed",
                before=_PAGING[one.paging],
                after=_PAGING[other.paging],
            )
        if one.idempotent != other.idempotent:
            said = ("may change data", "only reads")
            self.add(
                "operation.idempotence-changed",
                before=said[one.idempotent],
                after=said[other.idempotent],
            )
        if one.rate_class != other.rate_class:
            self.add("operation.rate-class-changed", before=one.rate_class, after=other.rate_class)
        self.errors()

    def errors(self) -> None:
        before, after = dict(self.one.errors), dict(self.other.errors)
        for status in sorted({*before, *after}):
            old, new = before.get(status), after.get(status)
            if status not in after:
                kind, words = "response.status-removed", (type_words(old), "")
            elif status not in before:
                kind, words = "response.status-added", ("", type_words(new))
            elif not self.context.same(old, new, self.other.id):
                kind, words = "response.error-changed", (type_words(old), type_words(new))
            else:
                continue
            self.context.statuses.append((kind, status, *words, self.other))

    def lifecycle(self) -> None:
        one, other = self.one, self.other
        if one.facts.deprecated != other.facts.deprecated:
            kind = "deprecated" if other.facts.deprecated else "undeprecated"
            self.add(f"operation.{kind}")
        if other.retained and not one.retained:
            self.add(
                "operation.retained",
                before=f"{one.method.upper()} {one.path}",
                after=other.retained,
                declarations=self.declarations,
                followers=self.context.kept(other),
                retained=other.retained,
                at=operation_pointer(one),
                gone=True,
            )
        elif one.retained and not other.retained:
            self.add(
                "operation.documented-again",
                before=one.retained,
                followers=self.context.kept(other),
            )
        if one.scopes != other.scopes and bool(one.retained) == bool(other.retained):
            self.context.scopes.append((one, other))


def _content_words(content: Content, body: Type | None) -> str:
    return type_words(body) if content is Content.JSON else content.value
