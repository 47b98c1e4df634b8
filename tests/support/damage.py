"""Documents with something wrong in them, the same for the same seed."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator
from typing import Any

from corpus import shop

VALUES: list[Any] = [None, 1, 1.5, True, "x", "../x", "", [], {}, [1], [None], [[]], {"a": 1}]


def places(node: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    children: list[tuple[Any, Any]] = []
    if isinstance(node, dict):
        children = list(node.items())
    elif isinstance(node, list):
        children = list(enumerate(node))
    for key, child in children:
        yield (*at, key)
        yield from places(child, (*at, key))


def damaged(chance: random.Random) -> dict[str, Any]:
    """The small document with one member lost, replaced or added."""
    document = shop()
    *path, last = chance.choice(list(places(document)))
    node: Any = document
    for step in path:
        node = node[step]
    kind = chance.choice(["lose", "replace", "replace", "add"])
    if kind == "add" and isinstance(node, dict):
        node["unknown"] = copy.deepcopy(chance.choice(VALUES))
    elif kind == "lose":
        del node[last]
    else:
        node[last] = copy.deepcopy(chance.choice(VALUES))
    return document
