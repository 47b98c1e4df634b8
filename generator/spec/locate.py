"""Finds where a JSON text goes wrong. Slow and only used after the fast parser has refused it."""

from __future__ import annotations

import json
import re
from json.decoder import scanstring  # type: ignore[attr-defined]

from generator.spec.errors import Pointer

_BLANK = re.compile(r"[ \t\n\r]*")
_SCALAR = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null")


class FaultError(Exception):
    """The place and kind of the first fault in a JSON text."""

    def __init__(self, pointer: Pointer, what: str, offset: int) -> None:
        super().__init__(what)
        self.pointer = pointer
        self.what = what
        self.offset = offset


class _Scanner:
    def __init__(self, text: str, max_depth: int) -> None:
        self.text = text
        self.at = 0
        self.path: list[str | int] = []
        self.max_depth = max_depth

    def fail(self, what: str) -> FaultError:
        return FaultError(tuple(self.path), what, self.at)

    def peek(self) -> str:
        match = _BLANK.match(self.text, self.at)
        assert match is not None
        self.at = match.end()
        if self.at >= len(self.text):
            raise self.fail("the text ends in the middle of a value")
        return self.text[self.at]

    def expect(self, allowed: str) -> str:
        found = self.peek()
        if found not in allowed:
            wanted = " or ".join(repr(one) for one in allowed)
            raise self.fail(f"expected {wanted}, found {found!r}")
        self.at += 1
        return found

    def string(self) -> str:
        self.expect('"')
        try:
            value, self.at = scanstring(self.text, self.at, True)
        except json.JSONDecodeError as error:
            self.at = error.pos
            raise self.fail(f"bad string: {error.msg}") from None
        return str(value)

    def value(self) -> None:
        first = self.peek()
        if first in "{[" and len(self.path) > self.max_depth:
            raise self.fail(f"nested deeper than {self.max_depth} levels")
        if first == "{":
            self.object()
        elif first == "[":
            self.array()
        elif first == '"':
            self.string()
        else:
            match = _SCALAR.match(self.text, self.at)
            if match is None:
                raise self.fail(f"not a JSON value: {self.text[self.at : self.at + 12]!r}")
            self.at = match.end()

    def object(self) -> None:
        self.expect("{")
        seen: set[str] = set()
        if self.peek() == "}":
            self.at += 1
            return
        while True:
            key = self.string()
            self.path.append(key)
            if key in seen:
                raise self.fail(f"the key {key!r} stands twice in one object")
            seen.add(key)
            self.expect(":")
            self.value()
            self.path.pop()
            if self.expect(",}") == "}":
                return

    def array(self) -> None:
        self.expect("[")
        if self.peek() == "]":
            self.at += 1
            return
        index = 0
        while True:
            self.path.append(index)
            self.value()
            self.path.pop()
            index += 1
            if self.expect(",]") == "]":
                return


def first_fault(text: str, max_depth: int) -> FaultError | None:
    """The first fault of a JSON text in reading order, or None when there is none."""
    scanner = _Scanner(text, max_depth)
    try:
        scanner.value()
        rest = _BLANK.match(text, scanner.at)
        assert rest is not None
        if rest.end() != len(text):
            scanner.at = rest.end()
            raise scanner.fail("text after the end of the document")
    except FaultError as fault:
        return fault
    return None
