"""Where in the documents something stands, and which corrections and pins belong to it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.cpp.lock import Lock
from generator.explain.find import OPERATION, SCHEMA, Known, Subject
from generator.spec import jsonpath, overlay
from generator.spec.errors import Pointer, render_pointer
from generator.spec.lines import Lines
from generator.spec.load import load
from generator.spec.retain import apply_retained
from generator.spec.specs import overlay_files, retained_file
from generator.spec.write import to_text

Node = dict[str, Any]


@dataclass(frozen=True)
class Spot:
    """A line of a file."""

    file: str
    line: int
    pointer: str = ""


@dataclass(frozen=True)
class Correction:
    """An action of an overlay that reached the subject."""

    spot: Spot
    target: str
    does: str
    reason: str
    evidence: str


class Files:
    """Texts of JSON files with their lines, each read once."""

    def __init__(self) -> None:
        self._lines: dict[Path, Lines] = {}

    def spot(self, path: Path, pointer: Pointer) -> Spot:
        """The line of the deepest part of the pointer that the file has."""
        if path not in self._lines:
            self._lines[path] = Lines(path.read_text(encoding="utf-8"))
        found, line = self._lines[path].at(pointer)
        return Spot(str(path), line, render_pointer(found)[1:])


def pointer_of(subject: Subject, known: Known, document: Node) -> Pointer | None:
    """The place of the subject in a document of its module; None where it has none."""
    if subject.kind == SCHEMA:
        schemas = document.get("components", {}).get("schemas", {})
        at: Pointer = ("components", "schemas", subject.name)
        if subject.name not in schemas:
            return None
        schema = schemas[subject.name]
        if subject.member and subject.member in schema.get("properties", {}):
            return (*at, "properties", subject.member)
        return (*at, "enum") if subject.member else at
    operation = known.operation(subject.name)
    node = document.get("paths", {}).get(operation.local_path, {}).get(operation.method)
    if node is None:
        return None
    at = ("paths", operation.local_path, operation.method)
    for index, one in enumerate(node.get("parameters", ()) if subject.member else ()):
        if (one["in"], one["name"]) == ("query", subject.member):
            return (*at, "parameters", index)
    return at


def spec_spots(subject: Subject, known: Known, specs: Path, out: Path, files: Files) -> list[Spot]:
    """Where it stands: in the imported document or in what is retained, and as it is used."""
    made: list[Spot] = []
    path = specs / f"{subject.module}.json"
    pointer = pointer_of(subject, known, load(path).document)
    if pointer is not None:
        made.append(files.spot(path, pointer))
    retained = retained_file(specs, subject.module)
    if pointer is None:
        made += [spot for spot, _ in _retained(subject, known, retained, files)]
    effective = out / "openapi" / path.name
    if effective.exists():
        place = pointer_of(subject, known, load(effective).document)
        if place is not None:
            made.append(files.spot(effective, place))
    return made


def _retained(subject: Subject, known: Known, path: Path, files: Files) -> list[tuple[Spot, Node]]:
    """Where what is retained holds the subject, and the action that adds it."""
    made = []
    for index, action in enumerate(load(path).document["actions"] if path.exists() else ()):
        steps: Pointer = tuple(action["target"].removeprefix("$.").split("."))
        document: Node = action["update"]
        for step in reversed(steps):
            document = {str(step): document}
        pointer = pointer_of(subject, known, document)
        if pointer is not None:
            place = ("actions", index, "update", *pointer[len(steps) :])
            made.append((files.spot(path, place), action))
    return made


def corrections(subject: Subject, known: Known, vintage: str, specs: Path) -> list[Correction]:
    """The actions of overlays that changed it, what is in it, or put it there."""
    document = load(specs / f"{subject.module}.json").document
    files = Files()
    made: list[Correction] = []
    retained = retained_file(specs, subject.module)
    if retained.exists():
        if pointer_of(subject, known, document) is None:
            for spot, action in _retained(subject, known, retained, files):
                made.append(_correction({**action, "update": "it, as it was"}, spot))
        apply_retained(document, load(retained).document, str(retained), vintage)
    for path in overlay_files(specs, subject.module):
        whole = load(path).document
        for index, action in enumerate(overlay.actions(whole, str(path))):
            if not overlay.is_for(action, vintage):
                continue
            if _touches(document, action, pointer_of(subject, known, document)):
                made.append(_correction(action, files.spot(path, ("actions", index))))
            overlay.apply(document, {**whole, "actions": [action]}, str(path), vintage)
    return made


def _touches(document: Node, action: Node, pointer: Pointer | None) -> bool:
    """Whether an action is about the place, what is in it, or what puts it there."""
    if pointer is None:
        return False
    for place in jsonpath.find(document, jsonpath.parse(action["target"])):
        inside = place[: len(pointer)] == pointer
        if inside or (pointer[: len(place)] == place and _has(action, place, pointer)):
            return True
        # Whether a property is required stands beside it.
        if pointer[-2:-1] == ("properties",) and _requires(document, action, place, pointer):
            return True
    return False


def _requires(document: Node, action: Node, place: Pointer, pointer: Pointer) -> bool:
    update = action.get("update")
    if place == (*pointer[:-2], "required"):
        return pointer[-1] in (update or jsonpath.get(document, place))
    listed = update.get("required", ()) if isinstance(update, dict) else ()
    return place == pointer[:-2] and pointer[-1] in listed


def _has(action: Node, place: Pointer, pointer: Pointer) -> bool:
    if "update" not in action:
        return True
    node: Any = action["update"]
    for step in pointer[len(place) :]:
        if not isinstance(node, dict) or step not in node:
            return False
        node = node[step]
    return True


def _correction(action: Node, spot: Spot) -> Correction:
    does = "remove" if "update" not in action else f"add {_shown(action['update'])}"
    return Correction(spot, action["target"], does, action["x-reason"], action["x-evidence"])


def _shown(value: Any) -> str:
    """A value on one line, cut where it is long."""
    if isinstance(value, str):
        return value
    text = to_text(value, None).strip()
    return text if len(text) <= 160 else f"{text[:160]}..."


def lock_spot(subject: Subject, lock: Lock, path: Path, files: Files) -> Spot | None:
    """The line of the lock that pins it."""
    if not path.exists():
        return None
    if subject.kind == OPERATION:
        pointer: Pointer = ("modules", subject.module, "operations", subject.name)
    elif subject.name in lock.shared:
        pointer = ("shared", subject.name)
    else:
        pointer = ("modules", subject.module, "schemas", subject.name)
    found = files.spot(path, pointer)
    return found if found.pointer == render_pointer(pointer)[1:] else None
