"""The part of JSONPath that overlays need: members, indices, ``*`` and ``[?(@.name=='x')]``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from generator.spec.errors import Pointer

_STEP = re.compile(
    r"""\.(?P<name>[A-Za-z_][A-Za-z0-9_-]*)
      | \.(?P<star>\*)
      | \[(?P<all>\*)\]
      | \[(?P<index>\d+)\]
      | \['(?P<single>(?:[^'\\]|\\.)*)'\]
      | \["(?P<double>(?:[^"\\]|\\.)*)"\]
      | \[\?\(?\s*@\.(?P<key>[A-Za-z_][A-Za-z0-9_-]*)\s*==\s*'(?P<value>[^']*)'\s*\)?\]
    """,
    re.VERBOSE,
)


class PathError(ValueError):
    """The text is not a path of this kind."""


@dataclass(frozen=True)
class Member:
    name: str


@dataclass(frozen=True)
class Index:
    value: int


@dataclass(frozen=True)
class Every:
    pass


@dataclass(frozen=True)
class Where:
    key: str
    value: str


Step = Member | Index | Every | Where


def parse(text: str) -> list[Step]:
    """Splits a path into steps; raises PathError."""
    if not text.startswith("$"):
        raise PathError("a target starts with $")
    steps: list[Step] = []
    at = 1
    while at < len(text):
        match = _STEP.match(text, at)
        if match is None:
            raise PathError(f"cannot be read from {text[at : at + 20]!r} on")
        steps.append(_step(match))
        at = match.end()
    return steps


def _step(match: re.Match[str]) -> Step:
    found = match.groupdict()
    if found["star"] or found["all"]:
        return Every()
    if found["index"]:
        return Index(int(found["index"]))
    if found["key"]:
        return Where(found["key"], found["value"])
    if found["name"]:
        return Member(found["name"])
    quoted = found["single"] if found["single"] is not None else found["double"]
    return Member(re.sub(r"\\(.)", r"\1", quoted))


def find(document: Any, steps: list[Step]) -> list[Pointer]:
    """The places that the steps lead to, in document order."""
    places: list[tuple[Pointer, Any]] = [((), document)]
    for step in steps:
        places = [
            ((*at, key), child) for at, node in places for key, child in _children(node, step)
        ]
    return [at for at, _ in places]


def _children(node: Any, step: Step) -> list[tuple[str | int, Any]]:
    members: list[tuple[str | int, Any]] = []
    if isinstance(node, dict):
        members = list(node.items())
    elif isinstance(node, list):
        members = list(enumerate(node))
    match step:
        case Member(name):
            return [(name, node[name])] if isinstance(node, dict) and name in node else []
        case Index(value):
            return [(value, node[value])] if isinstance(node, list) and value < len(node) else []
        case Every():
            return members
        case Where(key, value):
            return [
                (at, child)
                for at, child in members
                if isinstance(child, dict) and child.get(key) == value
            ]


def get(document: Any, pointer: Pointer) -> Any:
    """The node at a place that exists."""
    for step in pointer:
        document = document[step]
    return document
