"""Whatever a document looks like, it is imported or refused with an error of ours."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from corpus import import_to, save, shop

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


@pytest.mark.parametrize("block", range(10))
def test_damaged_documents(block: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    outcomes = set()
    for seed in range(block * 25, block * 25 + 25):
        out = tmp_path / str(seed)
        source = save(damaged(random.Random(seed)), tmp_path / "in/shop-v2.json")
        code = import_to(out, source)
        outcomes.add(code)
        assert code in (0, 1)
        assert out.exists() == (code == 0)
        error = capsys.readouterr().err
        assert error.startswith(f"error: {source}: #") == (code == 1)
    assert outcomes == {0, 1}
