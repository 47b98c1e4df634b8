"""Finds what a name means: an operation, a schema, or a member of one of them."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from generator.cpp.declarations import CppSide
from generator.cpp.lock import Lock
from generator.cpp.operations import operation_name
from generator.ir.model import Enumeration, Module, Operation, Struct
from generator.spec.specs import Document

_MOST = 6  # suggestions
OPERATION, SCHEMA = "operation", "schema"


@dataclass(frozen=True)
class Known:
    """One module: its effective document, what was read of it, and its C++."""

    document: Document
    module: Module
    cpp: CppSide
    folder: str

    def operation(self, name: str) -> Operation:
        """The operation with that id."""
        return next(one for one in self.module.operations if one.id == name)


@dataclass(frozen=True)
class Subject:
    """What a name means."""

    kind: str
    module: str
    name: str  # operation id or schema name
    member: str = ""  # property, query parameter or enum value below it


@dataclass
class Names:
    """All names of operations and schemas, as people write them."""

    modules: dict[str, Known]
    lock: Lock
    whole: dict[str, dict[Subject, None]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for key, known in self.modules.items():
            for operation in known.module.operations:
                entry = known.cpp.lock.operations[operation.id]
                subject = Subject(OPERATION, key, operation.id)
                request = f"{operation.method.upper()} {operation.path}"
                self._add(subject, operation.id, operation_name(key, entry), request)
            for name, schema in known.module.schemas.items():
                subject = Subject(SCHEMA, key, name)
                self._add(subject, name, *([] if "_Of_" in name else [name.rsplit(".", 1)[-1]]))
                if isinstance(schema, Struct | Enumeration):
                    made = known.cpp.type_name(name)
                    self._add(subject, f"{known.folder}.{made}", made)

    def _add(self, subject: Subject, *names: str) -> None:
        for name in names:
            self.whole.setdefault(name, {})[subject] = None

    def find(self, name: str) -> list[Subject]:
        """What the name can mean; schemas that are one type in C++ count once."""
        text = _plain(name)
        found = self.whole.get(text) or self._members(text)
        made: dict[str, Subject] = {}
        for one in found:
            shared = one.kind == SCHEMA and one.name in self.lock.shared
            made.setdefault(f"{one.name}.{one.member}" if shared else repr(one), one)
        return list(made.values())

    def _members(self, text: str) -> Iterable[Subject]:
        base, _, member = text.rpartition(".")
        return [
            Subject(one.kind, one.module, one.name, wire)
            for one in self.whole.get(base, {})
            for wire, name in self.members(one).items()
            if member in (wire, name)
        ]

    def members(self, subject: Subject) -> dict[str, str]:
        """The members of a struct, enum or query: the wire's name and that in C++."""
        known = self.modules[subject.module]
        if subject.kind == OPERATION:
            found = known.cpp.query(known.operation(subject.name))
            return {wire: one.name for wire, one in found.items()}
        schema = known.module.schemas[subject.name]
        if isinstance(schema, Struct):
            return {wire: one.name for wire, one in known.cpp.members(subject.name).items()}
        if isinstance(schema, Enumeration):
            return known.cpp.enumerator_names(subject.name)
        return {}

    def suggestions(self, name: str) -> list[str]:
        """Names that look like one that means nothing."""
        text = _plain(name)
        base, _, member = text.rpartition(".")
        made: list[str] = []
        if base in self.whole:
            listed = [pair for each in self.whole[base] for pair in self.members(each).items()]
            close = _close(member, {one for pair in listed for one in pair})
            made = [f"{base}.{one}" for one in close]
        alike = [one for one in self.whole if base and base.lower() in one.lower()]
        for other in sorted(alike, key=len):
            if any(
                member in pair for each in self.whole[other] for pair in self.members(each).items()
            ):
                made.append(f"{other}.{member}")
        return list(dict.fromkeys(made))[:_MOST] or _close(text, self.whole)


def _plain(name: str) -> str:
    """A name without the namespace of all, with dots."""
    return re.sub(r"^(servicetitan|st)(::|\.)", "", name.strip()).replace("::", ".")


def _close(text: str, names: Iterable[str]) -> list[str]:
    folded: dict[str, str] = {}
    for name in sorted(names):
        folded.setdefault(name.lower(), name)
    found = difflib.get_close_matches(text.lower(), folded, n=_MOST, cutoff=0.6)
    inside = [one for one in folded if len(text) > 3 and text.lower() in one]
    return [folded[one] for one in dict.fromkeys([*found, *sorted(inside, key=len)[:4]])]
