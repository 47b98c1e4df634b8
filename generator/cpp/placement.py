"""Chooses the file of each schema so that no two files include one another."""

from __future__ import annotations

from collections.abc import Mapping

from generator.ir.model import Envelope, Module
from generator.ir.usage import Usage, direct_references

COMMON = "common"
WEBHOOKS = "webhooks"
SHARED = "shared"


def place(
    module: Module,
    usage: Mapping[str, Usage],
    namespaces: Mapping[str, str],
    pinned: Mapping[str, str],
) -> dict[str, str]:
    """The home of every struct and enum: pinned ones stay unless that would make a cycle.

    ``namespaces`` gives the namespace of each operation id.
    """
    homes: dict[str, str] = {}
    for name, schema in module.schemas.items():
        if not isinstance(schema, Envelope):
            homes[name] = pinned.get(name) or _first_home(usage[name], namespaces)
    _lift_to_common(module, homes)
    return homes


def _first_home(usage: Usage, namespaces: Mapping[str, str]) -> str:
    tags = sorted({namespaces[operation] for operation in usage.operations})
    if len(tags) == 1 and not usage.in_event:
        return tags[0]
    return WEBHOOKS if not tags and usage.in_event else COMMON


def file_references(module: Module, name: str) -> list[str]:
    """The structs and enums that a schema needs declared before it, envelopes looked through."""
    found: list[str] = []
    for target in direct_references(module.schemas[name]):
        if isinstance(module.schemas[target], Envelope):
            found += file_references(module, target)
        else:
            found.append(target)
    return found


def _lift_to_common(module: Module, homes: dict[str, str]) -> None:
    """Moves to the common file what would make files need one another."""
    while True:
        moved = False
        edges = [
            (name, target)
            for name in homes
            for target in file_references(module, name)
            if homes[name] != homes[target] and homes[target] != SHARED
        ]
        reach = _reachable({(homes[name], homes[target]) for name, target in edges})
        for name, target in edges:
            if homes[name] == COMMON or homes[name] in reach.get(homes[target], ()):
                moved = moved or homes[target] != COMMON
                homes[target] = COMMON
        if not moved:
            return


def _reachable(edges: set[tuple[str, str]]) -> dict[str, set[str]]:
    reach: dict[str, set[str]] = {}
    for start in {source for source, _ in edges}:
        found: set[str] = set()
        pending = [start]
        while pending:
            here = pending.pop()
            for source, target in edges:
                if source == here and target not in found:
                    found.add(target)
                    pending.append(target)
        reach[start] = found
    return reach
