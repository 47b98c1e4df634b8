"""The one error of the document layer: what is wrong, where, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable

_WIDEST = 2000
Pointer = tuple[str | int, ...]


def render_pointer(pointer: Iterable[str | int]) -> str:
    """RFC 6901 text of a path; the whole document is ``/``-less, shown as ``#``."""
    return "#" + "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in pointer)


class SpecError(Exception):
    """A document that cannot be used: file, JSON pointer, what is wrong, what to do."""

    def __init__(self, file: str, pointer: Pointer, what: str, fix: str) -> None:
        self.file = file
        self.pointer = pointer
        self.what = what
        self.fix = fix
        super().__init__(str(self))

    def __str__(self) -> str:
        lines = (f"{self.file}: {render_pointer(self.pointer)}: {self.what}", f"  {self.fix}")
        return "\n".join(_printable(one) for one in lines)


def _printable(text: str) -> str:
    """What documents say, so that it can neither steer a terminal nor fill it."""
    shown = "".join(
        one if one.isprintable() else one.encode("unicode_escape").decode() for one in text
    )
    return shown if len(shown) <= _WIDEST else f"{shown[:_WIDEST]}..."
