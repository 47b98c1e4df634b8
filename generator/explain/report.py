"""Puts together everything about one subject, and prints it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from generator.cpp.assign import assign
from generator.cpp.declarations import CppSide
from generator.cpp.lock import Lock
from generator.cpp.names import module_name
from generator.cpp.operations import operation_name
from generator.explain.find import OPERATION, Known, Names, Subject
from generator.explain.places import generated_spots
from generator.explain.rules import rules_of
from generator.explain.sources import Correction, Files, Spot, corrections, lock_spot, spec_spots
from generator.ir.build import build_module
from generator.ir.model import Envelope, Struct
from generator.ir.usage import direct_references, operation_schemas, usage_of
from generator.spec.specs import effective_all, sources

LONGEST = 25  # lines of a list that is read


@dataclass(frozen=True)
class Explanation:
    """All that is known about one name."""

    kind: str
    module: str
    name: str
    member: str
    cpp: str
    declaration: str
    documents: list[Spot]
    rules: list[str]
    corrections: list[Correction]
    lock: Spot | None
    generated: list[Spot]
    operations: list[str]
    held_by: list[str]
    needs: list[str]


@dataclass(frozen=True)
class Folders:
    """Where everything is."""

    specs: Path
    lock: Path
    generated: Path


def read_names(folders: Folders, lock: Lock) -> Names:
    """All modules, with the names that the lock gives them."""
    documents = effective_all(folders.specs)
    modules = [
        build_module(key, one, f"{folders.specs / key}.json with overlays")
        for key, one in sorted(documents.items())
    ]
    extended = assign(lock, modules)
    known = {
        one.key: Known(documents[one.key], one, CppSide(one, extended), module_name(one.key))
        for one in modules
    }
    return Names(known, extended)


def explain(subject: Subject, names: Names, folders: Folders) -> Explanation:
    """Everything about one subject."""
    known, files = names.modules[subject.module], Files()
    vintage = sources(folders.specs)[subject.module].vintage
    return Explanation(
        kind=_kind(subject, known),
        module=subject.module,
        name=subject.name,
        member=subject.member,
        cpp=_cpp(subject, known, names),
        declaration=_declaration(subject, known),
        documents=spec_spots(subject, known, folders.specs, folders.generated, files),
        rules=rules_of(subject, known, names.lock),
        corrections=corrections(subject, known, vintage, folders.specs),
        lock=lock_spot(subject, names.lock, folders.lock, files),
        generated=generated_spots(subject, known, folders.generated),
        operations=_operations(subject, names),
        held_by=_held_by(subject, known),
        needs=_needs(subject, known),
    )


def _kind(subject: Subject, known: Known) -> str:
    if subject.kind == OPERATION:
        return "query parameter" if subject.member else "operation"
    schema = known.module.schemas[subject.name]
    if isinstance(schema, Struct):
        return "property" if subject.member else "struct"
    if isinstance(schema, Envelope):
        return "envelope"
    return "enum value" if subject.member else "enum"


def _cpp(subject: Subject, known: Known, names: Names) -> str:
    if subject.kind == OPERATION:
        operation = known.operation(subject.name)
        base = known.cpp.function_name(operation)
        if subject.member:
            return f"{base}, query.{names.members(subject)[subject.member]}"
        return base
    if isinstance(known.module.schemas[subject.name], Envelope):
        return known.cpp.type_name(subject.name)
    shared = subject.name in names.lock.shared
    space = "servicetitan" if shared else known.cpp.types.namespace
    base = f"{space}::{known.cpp.type_name(subject.name)}"
    return f"{base}::{names.members(subject)[subject.member]}" if subject.member else base


def _declaration(subject: Subject, known: Known) -> str:
    if subject.kind == OPERATION:
        operation = known.operation(subject.name)
        if subject.member:
            return known.cpp.query(operation)[subject.member].text
        return known.cpp.function(operation)
    if not subject.member:
        return known.cpp.whole(subject.name)
    if isinstance(known.module.schemas[subject.name], Struct):
        return known.cpp.members(subject.name)[subject.member].text
    return known.cpp.enumerators(subject.name)[subject.member]


def _operations(subject: Subject, names: Names) -> list[str]:
    if subject.kind == OPERATION:
        return []
    shared = subject.name in names.lock.shared
    return sorted(
        operation_name(key, known.cpp.lock.operations[one])
        for key, known in names.modules.items()
        if key == subject.module or (shared and subject.name in known.module.schemas)
        for one in usage_of(known.module)[subject.name].operations
    )


def _held_by(subject: Subject, known: Known) -> list[str]:
    if subject.kind == OPERATION:
        return []
    return sorted(
        name
        for name, schema in known.module.schemas.items()
        if subject.name in direct_references(schema)
    )


def _needs(subject: Subject, known: Known) -> list[str]:
    if subject.member:
        return []
    if subject.kind == OPERATION:
        return sorted(operation_schemas(known.module, known.operation(subject.name)))
    return sorted(set(direct_references(known.module.schemas[subject.name])))


def as_json(told: list[Explanation]) -> str:
    """The explanations as a JSON list."""
    return json.dumps([asdict(one) for one in told], indent=2, ensure_ascii=False) + "\n"


def as_text(one: Explanation) -> str:
    """An explanation to read."""
    title = f"{one.name}.{one.member}" if one.member else one.name
    lines = [f"{one.kind} {title} of {one.module}", f"  {one.cpp}", ""]
    lines += [f"    {line}" for line in one.declaration.splitlines()]
    lines += _block("in the documents", [_spot(each) for each in one.documents])
    lines += _block("rules", one.rules)
    told: list[str] = []
    for each in one.corrections:
        told += [f"{each.spot.file}:{each.spot.line}  {each.target}", f"  {each.does}"]
        told += [f"  why: {each.reason}", f"  how we know: {each.evidence}"]
    lines += _block("overlays", told)
    lines += _block("lock", [_spot(one.lock)] if one.lock else ["not pinned yet: ./dev regenerate"])
    lines += _block("generated", [_spot(each) for each in one.generated])
    lines += _block(f"operations that reach it: {len(one.operations)}", one.operations)
    lines += _block(f"schemas that hold it: {len(one.held_by)}", one.held_by)
    lines += _block(f"schemas that it needs: {len(one.needs)}", one.needs)
    return "\n".join(lines) + "\n"


def _spot(spot: Spot) -> str:
    return f"{spot.file}:{spot.line}" + (f"  {spot.pointer}" if spot.pointer else "")


def _block(title: str, lines: list[str]) -> list[str]:
    if not lines:
        return []
    shown = lines if len(lines) <= LONGEST else lines[: LONGEST - 1]
    more = len(lines) - len(shown)
    tail = [f"... and {more} more, which --json lists"] if more else []
    return ["", title, *(f"  {one}" for one in [*shown, *tail])]
