"""Which operations and types a module has, by generated/surface/, and whose a C++ name is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from bench.measure import GENERATED, MODULES


def normal(name: str) -> str:
    """What the name of a type and that of the namespace of its tables have in common."""
    return name.replace("_", "").lower()


@dataclass
class Surface:
    """Operations by full name with the types they name; types by module with those they name."""

    operations: dict[str, set[str]] = field(default_factory=dict)
    uses: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    structs: dict[str, dict[str, str]] = field(default_factory=dict)  # by module and normal name

    def reachable(self, operations: Iterable[str]) -> set[str]:
        """The normal names of the types that these operations need."""
        found: set[str] = set()
        for operation in operations:
            module, _, short = operation.split(".")
            waiting = [*self.operations[operation]]
            found.add(normal(f"{short}_query"))
            while waiting:
                name = waiting.pop()
                if normal(name) not in found:
                    found.add(normal(name))
                    waiting += self.uses.get((module, name), ())
        return found

    def modules_in(self, name: str) -> set[str]:
        """The modules that a C++ name mentions."""
        return set(re.findall(r"\bservicetitan::(\w+)::", name)) & set(MODULES)

    def operation_of(self, name: str, module: str) -> str | None:
        """The operation whose function or table has this C++ name."""
        found = re.match(rf"servicetitan::{module}::(\w+)::(?:tables::(\w+)::|(\w+)\()", name)
        if not found:
            return None
        operation = f"{module}.{found[1]}.{found[2] or found[3]}"
        return operation if operation in self.operations else None

    def types_in(self, name: str, module: str) -> list[str]:
        """The types of a module that a C++ name mentions."""
        pattern = rf"\bservicetitan::{module}::(?:[a-z]\w*::)?([A-Z]\w*)"
        tables = re.match(rf"servicetitan::(?:{module}::)?tables::(\w+)::", name)
        return ([tables[1]] if tables else []) + re.findall(pattern, name)

    def struct_of(self, name: str, module: str) -> str | None:
        """The struct whose table or code has this C++ name: the first that it mentions."""
        for mentioned in self.types_in(name, module):
            if struct := self.structs.get(module, {}).get(normal(mentioned)):
                return struct
        return None


def read_surface() -> Surface:
    surface = Surface()
    for path in sorted((GENERATED / "surface").glob("*.txt")):
        module = path.stem
        for line in path.read_text(encoding="utf-8").splitlines():
            kind, full, *rest = line.split(" ", 2)
            types = set(re.findall(r"\b[A-Z]\w*", rest[0])) if rest else set()
            scope = full.split(".")
            if kind == "op":
                surface.operations.setdefault(full, set()).update(types)
            elif kind == "query":
                surface.operations.setdefault(".".join(scope[:3]), set()).update(types)
            else:
                surface.uses.setdefault((module, scope[1]), set()).update(types)
            if kind in ("struct", "union"):
                surface.structs.setdefault(module, {})[normal(scope[1])] = scope[1]
    return surface
