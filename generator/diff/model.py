"""The result of a comparison: plain data, which every format prints and nothing else decides on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Wire(Enum):
    """What a change does to programs that were built before it, on the wire; the worst first."""

    BREAKING = "breaking"  # such a program fails
    RISKY = "risky"  # it may fail; the documents do not decide
    COMPATIBLE = "compatible"  # it goes on, something is new
    NONE = "none"


class Cpp(Enum):
    """What a change does to the source of programs, once the bindings are regenerated; the worst
    first."""

    BREAKING = "source-breaking"  # does not compile
    BEHAVIOUR = "behaviour"  # compiles, does something else
    ADDITIVE = "additive"
    DOCS = "docs"  # only doc comments
    NONE = "none"


class Direction(Enum):
    """Which way what changed is sent."""

    REQUEST = "request"
    RESPONSE = "response"
    BOTH = "both"
    NONE = "none"


@dataclass(frozen=True)
class Place:
    """Where in the documents: ``specs/crm.json`` and ``/components/schemas/Crm.V2.Customer``."""

    file: str
    pointer: str
    line: int  # counted from 1; 0 where the document has none


@dataclass(frozen=True)
class Record:
    """One change, told once, where it lies."""

    kind: str  # a stable id of generator.diff.kinds
    module: str
    subject: str  # an operation id, a schema name, or the module
    member: str  # property, parameter or enum value below the subject; may be empty
    place: Place  # in the new documents; in the old ones for what is gone
    before: str  # the fact; empty for what is new
    after: str  # empty for what is gone
    direction: Direction
    wire: Wire
    cpp: Cpp
    declaration_before: str  # C++, exact; empty where there was none
    declaration_after: str
    operations: tuple[str, ...]  # ids of operations that reach it, sorted
    followers: tuple[str, ...]  # what changes only because of this: a rename's users
    consequence: str  # one sentence
    action: str  # what a caller has to do; empty where nothing
    fingerprint: str  # of kind, module, subject, member and the facts; not of position
    accepted: str = ""  # the reason given in the policy file
    retained: str = ""  # the vintage an operation or schema is kept from


@dataclass(frozen=True)
class Comparison:
    """All changes, sorted by module, subject, member and kind."""

    old: str  # how the user named it
    new: str
    records: tuple[Record, ...]
    operations: tuple[int, int]  # how many before and after
    schemas: tuple[int, int]
    modules_added: tuple[str, ...]
    modules_removed: tuple[str, ...]
    # operation id with module ("crm/Customers_Get") to the schemas that it reaches now
    reaches: tuple[tuple[str, tuple[str, ...]], ...] = ()
