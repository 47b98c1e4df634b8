"""Every declaration of a module by what it comes from, made by the code that generates."""

from __future__ import annotations

from dataclasses import dataclass

from generator.cpp import includes, names
from generator.cpp.assign import unions_of
from generator.cpp.lock import Lock
from generator.cpp.models import (
    declaration,
    enumerators,
    struct_members,
    union_declaration,
)
from generator.cpp.operations import function_declaration, query_members
from generator.cpp.placement import SHARED
from generator.cpp.types import Slot, TypeNames
from generator.ir.model import Enumeration, Envelope, Module, Operation, Struct


@dataclass(frozen=True)
class Member:
    """A member of a struct or of a query: its name, how it is declared, the declaration."""

    name: str
    slot: Slot
    text: str


class CppSide:
    """The declarations of one module with the names of one lock."""

    def __init__(self, module: Module, lock: Lock) -> None:
        self.module = module
        self.types = TypeNames(module, lock)
        self.lock = lock.modules[module.key]
        self._members: dict[str, dict[str, Member]] = {}

    def function(self, operation: Operation) -> str:
        """The declaration of the function of an operation."""
        return "\n".join(
            function_declaration(self.types, operation, self.lock.operations[operation.id])
        )

    def function_name(self, operation: Operation) -> str:
        """The qualified name of the function."""
        entry = self.lock.operations[operation.id]
        return f"{self.types.namespace}::{entry.namespace}::{entry.function}"

    def placed_function(self, operation: Operation) -> str:
        """The declaration in its namespace."""
        entry = self.lock.operations[operation.id]
        inside = f"{self.types.namespace}::{entry.namespace}"
        return f"namespace {inside} {{\n{self.function(operation)}\n}}"

    def query(self, operation: Operation) -> dict[str, Member]:
        """The members of the query of an operation by the names of the parameters."""
        listed = query_members(self.types, operation, self.lock.operations[operation.id])
        return {one.name: _member(name, slot) for one, name, slot in listed}

    def members(self, schema: str) -> dict[str, Member]:
        """The members of a struct by the names of the properties."""
        found = self._members.get(schema)
        if found is None:
            node = self.module.schemas[schema]
            assert isinstance(node, Struct)
            listed = struct_members(self.types, node)
            found = {one.name: _member(name, slot) for one, name, slot in listed}
            self._members[schema] = found
        return found

    def enumerators(self, schema: str) -> dict[str, str]:
        """The enumerators of an enum by the texts of the values."""
        node = self.module.schemas[schema]
        assert isinstance(node, Enumeration)
        return {one.text: f"{text}," for one, text in enumerators(self.types, node)}

    def enumerator_names(self, schema: str) -> dict[str, str]:
        """The names of the enumerators by the texts of the values."""
        node = self.module.schemas[schema]
        assert isinstance(node, Enumeration)
        return {one.text: text.split(" ")[0] for one, text in enumerators(self.types, node)}

    def direction(self, schema: str) -> str:
        """The direction that decides how the members of a struct are declared."""
        return self.types.entry(schema).direction

    def type_name(self, schema: str) -> str:
        """The C++ type of a schema."""
        node = self.module.schemas[schema]
        if isinstance(node, Envelope):
            return self.types.text(node.type)
        return self.types.entry(schema).name

    def header(self, schema: str) -> str:
        """The header that declares a struct or enum."""
        folder = names.module_name(self.module.key)
        return includes.models_header(folder, self.types.entry(schema).home)

    def head(self, schema: str) -> str:
        """How a type is declared, without what is in it; empty for what is no type of its own."""
        node = self.module.schemas[schema]
        if isinstance(node, Envelope):
            return self.type_name(schema) + ";" if node.is_event else ""
        entry = self.types.entry(schema)
        if entry.home == SHARED:
            return f"using {entry.name} = servicetitan::{entry.name};"
        if isinstance(node, Enumeration):
            return f"enum class {entry.name} : std::int32_t;"
        return f"struct {entry.name};"

    def whole(self, schema: str) -> str:
        """The declaration of a type with its members; no more than the head of an envelope."""
        node = self.module.schemas[schema]
        if isinstance(node, Envelope):
            return self.head(schema)
        name = self.types.entry(schema).name
        if isinstance(node, Enumeration):
            listed = [f"  {one}" for one in self.enumerators(schema).values()]
            return "\n".join([f"enum class {name} : std::int32_t {{", *listed, "};"])
        listed = ["  " + one.text.replace("\n", "\n  ") for one in self.members(schema).values()]
        return "\n".join([f"struct {name} {{", *listed, "};"])

    def aliases(self, schema: str) -> dict[str, str]:
        """The aliases of unions that a struct introduces, by property."""
        node = self.module.schemas[schema]
        if not isinstance(node, Struct):
            return {}
        return {
            one.name: "\n".join(union_declaration(self.types, union))
            for one in node.properties
            for union in unions_of(one.type)
            if self.types.introduces(schema, union)
        }


def _member(name: str, slot: Slot) -> Member:
    text = "\n".join(line[2:] for line in declaration(slot, name))
    return Member(name, slot, text)
