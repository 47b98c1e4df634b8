"""Which lines of the generated files come from a subject."""

from __future__ import annotations

import re
from pathlib import Path

from generator.cpp.assign import query_type_name
from generator.cpp.operations import operation_name
from generator.cpp.placement import SHARED
from generator.explain.find import OPERATION, Known, Subject
from generator.explain.sources import Spot
from generator.ir.model import Enumeration, Envelope


def generated_spots(subject: Subject, known: Known, out: Path) -> list[Spot]:
    """The lines that declare it and put it into tables, and that of the surface text."""
    if subject.kind == OPERATION:
        return _operation(subject, known, out)
    if isinstance(known.module.schemas[subject.name], Envelope):
        return []
    return _schema(subject, known, out)


def _operation(subject: Subject, known: Known, out: Path) -> list[Spot]:
    entry = known.cpp.lock.operations[subject.name]
    folder = out / "servicetitan" / known.folder
    header = folder / f"{entry.namespace}.hpp"
    source = header.with_suffix(".cpp")
    name = operation_name(subject.module, entry)
    surface = out / "surface" / f"{known.folder}.txt"
    if subject.member:
        member = known.cpp.query(known.operation(subject.name))[subject.member].name
        query = f"struct {query_type_name(entry.function)} {{"
        made = [
            _line(header, rf"\s.*\b{member}[{{;]", query),
            _line(source, rf".*T, {member}\)", f"namespace tables::{entry.function} {{"),
            _line(surface, rf"query {re.escape(name)}\.{member} "),
        ]
        return [one for one in made if one]
    made = [
        _line(header, rf"\S.* {entry.function}\("),
        _line(source, rf"namespace tables::{entry.function} {{"),
        _line(source, rf"\S.* {entry.function}\("),
        _line(
            folder / "tables.cpp", rf".*&{entry.namespace}::tables::{entry.function}::kOperation"
        ),
        _line(surface, rf"op {re.escape(name)} "),
    ]
    return [one for one in made if one]


def _schema(subject: Subject, known: Known, out: Path) -> list[Spot]:
    entry = known.cpp.types.entry(subject.name)
    is_enum = isinstance(known.module.schemas[subject.name], Enumeration)
    folder = out / "servicetitan" / known.folder
    header = folder / f"{entry.home}_models.hpp"
    if entry.home == SHARED:
        header = out / "servicetitan" / "shared.hpp"
    source = header.with_suffix(".cpp")
    head = f"enum class {entry.name} : std::int32_t {{" if is_enum else f"struct {entry.name} {{"
    scope = f"namespace tables::{known.cpp.types.scope(entry.name)} {{"
    surface = out / "surface" / f"{known.folder}.txt"
    name = re.escape(f"{known.folder}.{entry.name}")
    if not subject.member:
        made = [_line(header, re.escape(head)), _line(source, re.escape(scope))]
        made.append(_line(surface, rf"(struct|enum) {name}[ .]"))
    elif is_enum:
        member = known.cpp.enumerator_names(subject.name)[subject.member]
        made = [
            _line(header, rf"  {member}\b", head),
            _line(source, rf".*T::{member}\)", scope),
            _line(surface, rf"enum {name}\.{member} "),
        ]
    else:
        member = known.cpp.members(subject.name)[subject.member].name
        made = [
            _line(header, rf"\s.*\b{member}[{{;]", head),
            _line(source, rf".*T, {member}\)", scope),
            _line(surface, rf"field {name}\.{member} "),
        ]
    return [one for one in made if one]


def _line(path: Path, pattern: str, after: str = "") -> Spot | None:
    """The first line that the pattern matches at its start, after the line ``after``."""
    if not path.exists():
        return None
    lines = path.read_text(encoding="utf-8").splitlines()
    start = lines.index(after) + 1 if after in lines else 0
    wanted = re.compile(pattern)
    for number in range(start, len(lines)):
        if wanted.match(lines[number]):
            return Spot(str(path), number + 1)
    return None
