"""What a reviewer asks first: what does a change do to me? Reports are grouped by the answer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum

from generator.diff.model import Comparison, Cpp, Record, Wire


class Group(Enum):
    """The worst that a record does; each record has exactly one. The value is a stable id."""

    WIRE = "wire-breaking"
    SOURCE = "source-breaking"
    CARE = "care"
    NEW = "new"
    QUIET = "quiet"
    ACCEPTED = "accepted"

    @property
    def title(self) -> str:
        return _TITLES[self]

    def meaning(self, records: Sequence[Record]) -> str:
        """What it says of these records, of which some may do more than one thing."""
        both = sum(record.cpp is Cpp.BREAKING for record in records)
        if self is not Group.WIRE or not both:
            return _MEANINGS[self]
        those = "all" if both == len(records) else f"{both:,} of them"
        return f"{_MEANINGS[self]}; {those} break C++ source too"


_TITLES = {
    Group.WIRE: "Breaks on the wire",
    Group.SOURCE: "Breaks C++ source",
    Group.CARE: "Needs care",
    Group.NEW: "New",
    Group.QUIET: "Nothing to do",
    Group.ACCEPTED: "Accepted",
}
_MEANINGS = {
    Group.WIRE: "programs built before the change fail",
    Group.SOURCE: "code that uses it does not compile after regenerating",
    Group.CARE: "compiles; may fail or do something else",
    Group.NEW: "additions; what is there goes on",
    Group.QUIET: "no effect on programs",
    Group.ACCEPTED: "accepted in the policy file, with a reason",
}


def group_of(record: Record) -> Group:
    """Where a record belongs; the wire comes first, because it does not wait for an upgrade."""
    if record.accepted:
        return Group.ACCEPTED
    if record.wire is Wire.BREAKING:
        return Group.WIRE
    if record.cpp is Cpp.BREAKING:
        return Group.SOURCE
    if record.wire is Wire.RISKY or record.cpp is Cpp.BEHAVIOUR:
        return Group.CARE
    if record.wire is Wire.COMPATIBLE or record.cpp is Cpp.ADDITIVE:
        return Group.NEW
    return Group.QUIET


def by_group(records: Iterable[Record]) -> dict[Group, list[Record]]:
    """All groups, worst first, each with its records in the order given."""
    groups: dict[Group, list[Record]] = {one: [] for one in Group}
    for record in records:
        groups[group_of(record)].append(record)
    return groups


def by_module(records: Iterable[Record]) -> dict[str, list[Record]]:
    """The records of each module, in the order given."""
    groups: dict[str, list[Record]] = {}
    for record in records:
        groups.setdefault(record.module, []).append(record)
    return groups


def name(record: Record) -> str:
    """Subject and member as one name."""
    return f"{record.subject}.{record.member}" if record.member else record.subject


def kind_text(kind: str) -> str:
    """A kind as words: ``property.type-changed`` is ``property type changed``."""
    return kind.replace(".", " ").replace("-", " ")


def counted(count: int, noun: str) -> str:
    """``1 change``, ``1,234 changes``."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def totals(comparison: Comparison) -> list[str]:
    """What was compared, in a few short phrases."""
    phrases = [
        f"{counted(len(comparison.records), 'change')}",
        f"operations {comparison.operations[0]:,} to {comparison.operations[1]:,}",
        f"schemas {comparison.schemas[0]:,} to {comparison.schemas[1]:,}",
    ]
    if comparison.modules_added:
        phrases.append("new modules: " + ", ".join(comparison.modules_added))
    if comparison.modules_removed:
        phrases.append("modules gone: " + ", ".join(comparison.modules_removed))
    return phrases
