"""What the templates print: flat, in final order, with every line ready."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class EnumView:
    """An enum: its declaration and its table."""

    name: str
    doc: list[str]
    enumerators: list[str]
    scope: str  # the namespace of its table
    rows: list[str]
    table: list[str]
    kind: str = "enum"


@dataclass(frozen=True)
class StructView:
    """A struct: its declaration and its table."""

    name: str
    doc: list[str]
    members: list[str]
    scope: str  # the namespace of its table
    rows: list[str]
    construct: list[str]  # lines of a function that makes one; empty where `T{}` does
    object: list[str]  # the definition of kObject
    kind: str = "struct"


@dataclass(frozen=True)
class UnionView:
    """An alias of std::variant and its table."""

    name: str
    doc: list[str]
    declaration: list[str]
    scope: str  # the namespace of its table
    rows: list[str]
    table: list[str]
    kind: str = "union"


@dataclass(frozen=True)
class AliasView:
    """A type of another namespace under the same name."""

    name: str
    target: str
    doc: tuple[str, ...] = ()
    kind: str = "alias"


TypeView = EnumView | StructView | UnionView | AliasView


@dataclass(frozen=True)
class ModelsView:
    """A header of types and its .cpp."""

    banner: str
    namespace: str
    header: str
    includes: list[str]
    types: list[TypeView]


@dataclass(frozen=True)
class QueryView:
    """The query parameters of an operation."""

    name: str
    doc: list[str]
    members: list[str]
    rows: list[str]


@dataclass(frozen=True)
class FunctionView:
    """An operation: the function and its entry."""

    doc: list[str]
    declaration: list[str]
    definition: list[str]
    scope: str  # the namespace of its tables
    fields: list[str]
    query: QueryView | None
    result: list[str]  # the definition of kResult; empty where nothing is returned


@dataclass(frozen=True)
class TagView:
    """The header and .cpp of one tag."""

    banner: str
    namespace: str
    header: str
    includes: list[str]
    functions: list[FunctionView]


@dataclass(frozen=True)
class TablesView:
    """Everything of a module as data."""

    banner: str
    namespace: str
    header: str
    includes: list[str]
    declarations: list[str]
    definitions: list[str]
    operations: list[str]
    structs: list[str]
    table: list[str]  # the arguments of the ModuleTable


@dataclass(frozen=True)
class ForwardView:
    """Forward declarations of a module."""

    banner: str
    namespace: str
    lines: list[str]


@dataclass(frozen=True)
class ListView:
    """A header that only includes others."""

    banner: str
    doc: list[str]
    includes: list[str]


@dataclass(frozen=True)
class LibraryView:
    """The library of one module."""

    name: str
    sources: list[str]
    needs_shared: bool


@dataclass(frozen=True)
class BuildView:
    """generated/CMakeLists.txt."""

    shared: list[str]
    libraries: list[LibraryView]
