"""What a reviewer asks first: what does a change do to me? Reports are grouped by the answer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum

from generator.diff.model import Comparison, Cpp, Record, Wire


class Effect(Enum):
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
        if self is not Effect.WIRE or not both:
            return _MEANINGS[self]
        those = "all" if both == len(records) else f"{both:,} of them"
        return f"{_MEANINGS[self]}; {those} break C++ source too"


_TITLES = {
    Effect.WIRE: "Breaks on the wire",
    Effect.SOURCE: "Breaks C++ source",
    Effect.CARE: "Needs care",
    Effect.NEW: "New",
    Effect.QUIET: "Nothing to do",
    Effect.ACCEPTED: "Accepted",
}
_MEANINGS = {
    Effect.WIRE: "programs built before the change fail",
    Effect.SOURCE: "code that uses it does not compile after regenerating",
    Effect.CARE: "compiles; may fail or do something else",
    Effect.NEW: "additions; what is there goes on",
    Effect.QUIET: "no effect on programs",
    Effect.ACCEPTED: "accepted in the policy file, with a reason",
}


def effect(record: Record) -> Effect:
    """Where a record belongs; the wire comes first, because it does not wait for an upgrade."""
    if record.accepted:
        return Effect.ACCEPTED
    if record.wire is Wire.BREAKING:
        return Effect.WIRE
    if record.cpp is Cpp.BREAKING:
        return Effect.SOURCE
    if record.wire is Wire.RISKY or record.cpp is Cpp.BEHAVIOUR:
        return Effect.CARE
    if record.wire is Wire.COMPATIBLE or record.cpp is Cpp.ADDITIVE:
        return Effect.NEW
    return Effect.QUIET


def by_effect(records: Iterable[Record]) -> dict[Effect, list[Record]]:
    """All effects, worst first, each with its records in the order given."""
    groups: dict[Effect, list[Record]] = {one: [] for one in Effect}
    for record in records:
        groups[effect(record)].append(record)
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


def words(kind: str) -> str:
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
