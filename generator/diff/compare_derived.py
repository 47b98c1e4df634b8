"""Declarations that change although nothing changed about what they are made from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.diff.compare_context import Context, Element, operation_pointer, schema_pointer
from generator.diff.model import Cpp
from generator.ir.model import Enumeration, Envelope, Struct, references
from generator.ir.usage import closure
from generator.spec.errors import Pointer

Change = tuple[Element, str, str, Pointer]


def compare_derived(context: Context) -> None:
    """Adds them to the change that causes them, or notes them as changes of their own."""
    _headers(context)
    broken = {one.subject for one in context.records if one.cpp is Cpp.BREAKING}
    for element, before, after, at in _changes(context):
        if element in context.covered or before == after:
            continue
        kind, subject, *rest = element
        member = rest[0] if rest else ""
        label = f"{subject}.{member}" if member else subject
        causes = _needs(context, element) & broken
        if causes:
            context.records[:] = [
                replace(one, followers=tuple(sorted({*one.followers, label})))
                if one.subject in causes and one.cpp is Cpp.BREAKING
                else one
                for one in context.records
            ]
            continue
        is_operation = kind in ("op", "query")
        context.add(
            "cpp.declaration-changed",
            subject,
            member,
            at=at,
            before=before,
            after=after,
            cpp=Cpp.BREAKING,
            declarations=(before, after),
            operations=[subject] if is_operation else context.users(None, subject),
        )


def _headers(context: Context) -> None:
    for old, new in context.pairs.items():
        both = (context.old.schemas[old], context.new.schemas[new])
        if new in context.reshaped or any(isinstance(one, Envelope) for one in both):
            continue
        before, after = context.cpp_old.header(old), context.cpp_new.header(new)
        # A renamed type is looked for anyway.
        if before != after and old == new:
            context.add(
                "schema.header-changed",
                new,
                at=schema_pointer(new),
                before=before,
                after=after,
                declarations=(f'#include "{before}"', f'#include "{after}"'),
                operations=context.users(old, new),
            )


def _needs(context: Context, element: Element) -> set[str]:
    """The schemas that the declaration of a member depends on."""
    kind, subject, *rest = element
    schema = context.new.schemas.get(subject)
    if kind != "field" or not isinstance(schema, Struct):
        return set()
    found = next(one for one in schema.properties if one.name == rest[0])
    return set(closure(context.new, references(found.type)))


def _changes(context: Context) -> Iterator[Change]:
    """All declarations that both sides have."""
    for one, other in context.matched.pairs:
        at = operation_pointer(other)
        names = context.cpp_old.function_name(one), context.cpp_new.function_name(other)
        texts = context.cpp_old.function(one), context.cpp_new.function(other)
        if names[0] != names[1]:
            texts = context.cpp_old.placed_function(one), context.cpp_new.placed_function(other)
        yield ("op", other.id), *texts, at
        mine, theirs = context.cpp_old.query(one), context.cpp_new.query(other)
        for name in theirs:
            if name in mine:
                yield ("query", other.id, name), mine[name].text, theirs[name].text, at
    for old, new in context.pairs.items():
        if new not in context.reshaped:
            yield from _schema_changes(context, old, new)


def _schema_changes(context: Context, old: str, new: str) -> Iterator[Change]:
    at = schema_pointer(new)
    yield ("type", new), context.cpp_old.head(old), context.cpp_new.head(new), at
    before, after = context.old.schemas[old], context.new.schemas[new]
    if isinstance(before, Struct) and isinstance(after, Struct):
        mine, theirs = context.cpp_old.members(old), context.cpp_new.members(new)
        for name in theirs:
            if name in mine:
                yield ("field", new, name), mine[name].text, theirs[name].text, at
        known = context.cpp_old.aliases(old)
        for name, text in context.cpp_new.aliases(new).items():
            if name in known:
                yield ("union", new, name), known[name], text, at
    elif isinstance(before, Enumeration) and isinstance(after, Enumeration):
        values, others = context.cpp_old.enumerators(old), context.cpp_new.enumerators(new)
        for text, line in others.items():
            if text in values:
                yield ("value", new, text), values[text], line, at
