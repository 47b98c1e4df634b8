"""The order of declarations in one file: alphabetical, but what is needed comes first."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from generator.ir.model import ListType, MapType, SchemaRef, Type, parts
from generator.spec.errors import SpecError


def ordered(
    file: str, names: Iterable[str], key: Callable[[str], str], needs: Callable[[str], list[str]]
) -> list[str]:
    """``names`` sorted by ``key``, each after those of them that it needs."""
    wanted = sorted(names, key=key)
    inside = set(wanted)
    made: dict[str, None] = {}
    open_names: list[str] = []

    def visit(name: str) -> None:
        if name in made:
            return
        if name in open_names:
            circle = " -> ".join([*open_names[open_names.index(name) :], name])
            raise SpecError(
                file,
                ("components", "schemas", name),
                f"schemas need one another: {circle}",
                "cut the circle in an overlay: make one of the members a free-form value ({})",
            )
        open_names.append(name)
        for other in sorted((one for one in needs(name) if one in inside), key=key):
            if other != name:
                visit(other)
        open_names.pop()
        made[name] = None

    for name in wanted:
        visit(name)
    return list(made)


def holds_itself(kind: Type, schema: str) -> bool:
    """True when a value of the type would contain one of ``schema`` without a list between."""
    if isinstance(kind, SchemaRef):
        return kind.name == schema
    if isinstance(kind, ListType | MapType):
        return False
    return any(holds_itself(part, schema) for part in parts(kind))
