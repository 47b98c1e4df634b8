"""Finds the lines of a document where a JSON pointer leads to."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from json.decoder import JSONDecoder, scanstring  # type: ignore[attr-defined]
from typing import Any

from generator.spec.errors import Pointer

_BLANK = re.compile(r"[ \t\n\r]*")


@dataclass
class _Node:
    """A value and where it starts; its members are looked for when somebody asks."""

    offset: int  # of its key, or of itself in a list
    members: Callable[[], dict[str | int, _Node]]
    known: dict[str | int, _Node] | None = None

    def member(self, name: str | int) -> _Node | None:
        if self.known is None:
            self.known = self.members()
        return self.known.get(name)


@dataclass
class Lines:
    """The lines of one document, which has been parsed before without a fault."""

    text: str
    is_yaml: bool = False
    _root: _Node | None = None
    _starts: list[int] = field(default_factory=list)

    def at(self, pointer: Pointer) -> tuple[Pointer, int]:
        """The part of ``pointer`` that the document has, and its line counted from 1."""
        if self._root is None:
            self._root = _yaml_root(self.text) if self.is_yaml else _json_root(self.text)
            breaks = re.finditer("\n", self.text)
            self._starts = [0, *(one.end() for one in breaks)]
        node = self._root
        for depth, step in enumerate(pointer):
            found = node.member(step)
            if found is None:
                return pointer[:depth], self._line(node)
            node = found
        return pointer, self._line(node)

    def _line(self, node: _Node) -> int:
        return bisect_right(self._starts, node.offset)


_decoder = JSONDecoder()


def _json_root(text: str) -> _Node:
    start = _skip(text, 0)
    return _Node(start, partial(_json_members, text, start))


def _skip(text: str, offset: int) -> int:
    match = _BLANK.match(text, offset)
    assert match is not None
    return match.end()


def _json_members(text: str, start: int) -> dict[str | int, _Node]:
    """The members of the object or list at ``start``; the parser itself passes over each value."""
    made: dict[str | int, _Node] = {}
    if text[start] not in "{[":
        return made
    in_object = text[start] == "{"
    offset = _skip(text, start + 1)
    while text[offset] not in "}]":
        at = offset
        key: str | int = len(made)
        if in_object:
            key, offset = scanstring(text, offset + 1, True)
            offset = _skip(text, _skip(text, offset) + 1)
        made[key] = _Node(at, partial(_json_members, text, offset))
        _, offset = _decoder.raw_decode(text, offset)
        offset = _skip(text, offset)
        if text[offset] == ",":
            offset = _skip(text, offset + 1)
    return made


def _yaml_root(text: str) -> _Node:
    import yaml

    loader = yaml.CSafeLoader if hasattr(yaml, "CSafeLoader") else yaml.SafeLoader
    return _yaml_node(yaml.compose(text, Loader=loader), None)


def _yaml_node(node: Any, key: Any) -> _Node:
    mark = (node if key is None else key).start_mark
    return _Node(mark.index, partial(_yaml_members, node))


def _yaml_members(node: Any) -> dict[str | int, _Node]:
    children = node.value
    if isinstance(children, str):
        return {}
    if children and isinstance(children[0], tuple):
        return {str(key.value): _yaml_node(child, key) for key, child in children}
    return {index: _yaml_node(child, None) for index, child in enumerate(children)}
