"""Applies overlays as far as they fit: a comparison must be possible before they are repaired."""

from __future__ import annotations

from collections.abc import Iterator

from generator.spec import overlay, retain
from generator.spec.errors import SpecError
from generator.spec.retain import Node


def apply_corrections(document: Node, corrections: Node, label: str, vintage: str) -> list[str]:
    """Applies every action that fits; tells of each that does not."""
    notes: list[str] = []
    for index, action in enumerate(overlay.actions(corrections, label)):
        one = {**corrections, "actions": [action]}
        try:
            overlay.apply(document, one, label, vintage)
        except SpecError as error:
            notes.append(f"{label}: action {index}: {error.what}")
    return notes


def apply_retained(document: Node, retained: Node, label: str, vintage: str) -> list[str]:
    """Adds what is missing and was retained from documents before ``vintage``.

    Tells of what cannot be added, because it refers to a schema that nobody has any more.
    """
    present = {
        (retain.normal(path), method) for path, item in document["paths"].items() for method in item
    }
    ids = {one.get("operationId") for item in document["paths"].values() for one in item.values()}
    wanted: dict[str, Node] = {}
    for part in retain.parts(retained, label):
        if part.method:
            place = (retain.normal(part.name), part.method)
            is_known = place in present or part.node["operationId"] in ids
        else:
            is_known = part.name in document["components"]["schemas"]
        if not is_known and part.vintage < vintage:
            wanted[f"{part.method.upper()} {part.name}".strip()] = part.action
    notes = list(_without_dangling(wanted, set(document["components"]["schemas"]), label))
    for action in wanted.values():
        retain.apply_retained(document, {**retained, "actions": [action]}, label)
    return notes


def _without_dangling(wanted: dict[str, Node], known: set[str], label: str) -> Iterator[str]:
    """Takes out what refers to a schema that is not there, and what refers to that in turn."""
    dangling: dict[str, str] = {"": ""}
    while dangling:
        there = known | wanted.keys()
        dangling = {
            name: target
            for name, action in wanted.items()
            for target in retain.references(action["update"])
            if target not in there
        }
        for name, target in dangling.items():
            del wanted[name]
            yield f"{label}: {name} needs {target}, which is gone; run ./dev retain again"
