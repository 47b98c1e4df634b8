"""C++ types of IR types, and of members by the direction in which their struct travels."""

from __future__ import annotations

from dataclasses import dataclass

from generator.cpp.lock import Lock, SchemaEntry
from generator.cpp.names import module_name, scope_name, unique_names
from generator.ir.model import (
    Enumeration,
    EnvelopeKind,
    EnvelopeType,
    ListType,
    MapType,
    Module,
    NullableType,
    Property,
    QueryParameter,
    Scalar,
    ScalarType,
    SchemaRef,
    Struct,
    Type,
    UnionType,
    bare,
)

_SCALARS = {
    Scalar.BOOLEAN: "bool",
    Scalar.INT32: "std::int32_t",
    Scalar.INT64: "std::int64_t",
    Scalar.DOUBLE: "double",
    Scalar.DECIMAL: "Decimal",
    Scalar.STRING: "std::string",
    Scalar.TIMESTAMP: "Timestamp",
    Scalar.DATE: "Date",
    Scalar.DURATION: "Duration",
    Scalar.GUID: "Guid",
    Scalar.ANY: "Json",
}
_ENVELOPES = {
    EnvelopeKind.PAGE: "Page",
    EnvelopeKind.EXPORT: "ExportPage",
    EnvelopeKind.EVENT: "CloudEvent",
}


@dataclass(frozen=True)
class Slot:
    """How a member is declared: its type, and what makes it in braces (empty: default)."""

    type: str
    initializer: str = "{}"
    make: str = ""  # an expression for the generated `construct`, where there is no default


class TypeNames:
    """The C++ types of one module, by its lock."""

    def __init__(self, module: Module, lock: Lock) -> None:
        self.module = module
        self.namespace = f"servicetitan::{module_name(module.key)}"
        self._entries: dict[str, SchemaEntry] = {
            **lock.modules[module.key].schemas,
            **{name: one for name, one in lock.shared.items() if name in module.schemas},
        }
        self._unions = lock.modules[module.key].unions
        known = [one.name for one in self._entries.values()] + list(self._unions.values())
        self._scopes = unique_names(sorted(known), scope_name)
        self._introduced: dict[tuple[tuple[str, str], ...], tuple[str, str]] = {}
        self._texts: dict[Type, str] = {}
        self._undefaultable: dict[str, bool] = {}

    def entry(self, schema: str) -> SchemaEntry:
        """What the lock says about a struct or enum."""
        return self._entries[schema]

    def scope(self, name: str) -> str:
        """The namespace of the table of the type with that C++ name."""
        return self._scopes[name]

    def union_name(self, union: UnionType) -> str:
        """The alias of a union; unions of the same structs are one type and have one alias."""
        owner, member = self._introduced.setdefault(union.alternatives, (union.owner, union.member))
        return self._unions[f"{owner}.{member}"]

    def introduces(self, schema: str, union: UnionType) -> bool:
        """True when the alias of the union is declared with that struct."""
        self.union_name(union)
        return self._introduced[union.alternatives][0] == schema

    def union_owner(self, union: UnionType) -> str:
        """The struct with which the alias is declared."""
        self.union_name(union)
        return self._introduced[union.alternatives][0]

    def text(self, kind: Type) -> str:
        """The C++ type."""
        found = self._texts.get(kind)
        if found is None:
            found = self._texts[kind] = self._make(kind)
        return found

    def _make(self, kind: Type) -> str:
        match kind:
            case ScalarType(scalar):
                return _SCALARS[scalar]
            case SchemaRef(name):
                known = self._entries[name].name
                is_enum = isinstance(self.module.schemas[name], Enumeration)
                return f"OpenEnum<{known}>" if is_enum else known
            case ListType(item):
                return f"std::vector<{self.text(item)}>"
            case MapType(value):
                return f"Map<{self.text(value)}>"
            case NullableType(inner):
                return f"std::optional<{self.text(inner)}>"
            case EnvelopeType(form, item):
                return f"{_ENVELOPES[form]}<{self.text(item)}>"
            case UnionType():
                return self.union_name(kind)

    def member(self, one: Property, direction: str) -> Slot:
        """How a member of a struct of that direction is declared."""
        nullable = isinstance(one.type, NullableType)
        kind = bare(one.type)
        text = self.text(kind)
        if direction != "response":
            if nullable:
                return Slot(f"Field<{text}>")
            if not one.required:
                return Slot(f"std::optional<{text}>")
            if direction == "request":
                return Slot(f"Required<{text}>", "", "detail::unset")
        elif nullable or not one.required:
            return Slot(f"std::optional<{text}>")
        if isinstance(kind, SchemaRef) and self.lacks_default(kind.name):
            return Slot(text, "", f"detail::make<{text}>()")
        return Slot(text)

    def lacks_default(self, schema: str) -> bool:
        """True when a struct has a Required member, itself or in a member."""
        known = self._undefaultable.get(schema)
        if known is None:
            self._undefaultable[schema] = False  # ends a recursion
            found = self.module.schemas[schema]
            known = isinstance(found, Struct) and any(
                self.member(one, self._entries[schema].direction).make for one in found.properties
            )
            self._undefaultable[schema] = known
        return known

    def query_member(self, one: QueryParameter) -> Slot:
        """How a query parameter is declared."""
        text = self.text(one.type)
        if one.required:
            return Slot(f"Required<{text}>", "", "detail::unset")
        if isinstance(one.type, ListType | MapType):
            return Slot(text)
        return Slot(f"std::optional<{text}>")
