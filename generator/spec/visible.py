"""Texts of a document that could not be read by who reviews them, or not be a name anywhere."""

from __future__ import annotations

from typing import Any

from generator.spec.check_schema import REFERENCE
from generator.spec.errors import Pointer, SpecError

# The longest text of a real document has 114 characters; file systems stop at 255.
MAX_CHARACTERS = 200


def check_visible(document: Any, label: str) -> None:
    """Raises SpecError for the first key or text that is too long or has invisible characters.

    For canonical documents, in which every text is a fact.
    """
    texts = _texts(document)
    # All at once: only where something is wrong it matters where.
    if not "".join(texts).isprintable() or max(map(len, texts)) > MAX_CHARACTERS:
        _check(document, (), label)


def _texts(document: Any) -> list[str]:
    """All keys and texts."""
    found = [""]
    nodes = [document]
    while nodes:
        node = nodes.pop()
        if isinstance(node, dict):
            found += node
            nodes += node.values()
        elif isinstance(node, list):
            nodes += node
        elif isinstance(node, str):
            found.append(node)
    return found


def _check(node: Any, at: Pointer, label: str) -> None:
    if isinstance(node, dict):
        for key, child in node.items():
            _check_text(key, (*at, key), label)
            _check(child, (*at, key), label)
    elif isinstance(node, list):
        for index, child in enumerate(node):
            _check(child, (*at, index), label)
    elif isinstance(node, str):
        _check_text(node, at, label)


def _check_text(text: str, at: Pointer, label: str) -> None:
    # What is not printable: controls, bidirectional and zero-width characters, odd blanks.
    if not text.isprintable():
        odd = next(one for one in text if not one.isprintable())
        raise SpecError(
            label,
            at,
            f"invisible character U+{ord(odd):04X} in a name or value",
            "Correct the text with an overlay action, or take it away with one.",
        )
    limit = MAX_CHARACTERS + (len(REFERENCE) if text.startswith(REFERENCE) else 0)
    if len(text) > limit:
        raise SpecError(
            label,
            at,
            f"a name or value of {len(text)} characters, the limit is {limit}",
            "Shorten it with an overlay action, or take it away with one.",
        )
