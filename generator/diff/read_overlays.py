"""Applies overlays as far as they fit: a comparison must be possible before they are repaired."""

from __future__ import annotations

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


def apply_retained(document: Node, retained: Node, label: str) -> None:
    """Adds what is retained and missing; what the document has is newer."""
    actions = overlay.actions(retained, label)
    present = {
        (retain.normal(path), method) for path, item in document["paths"].items() for method in item
    }
    ids = {one.get("operationId") for item in document["paths"].values() for one in item.values()}
    for action in actions:
        ((name, value),) = action["update"].items()
        if action["target"] == "$.paths":
            ((method, operation),) = value.items()
            if (retain.normal(name), method) in present or operation["operationId"] in ids:
                continue
        elif name in document["components"]["schemas"]:
            continue
        retain.apply_retained(document, {**retained, "actions": [action]}, label)
