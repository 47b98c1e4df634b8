"""Work that two processes share: what is done for one module does not depend on the others."""

from __future__ import annotations

import contextlib
import os
import pickle
from collections.abc import Callable, Sequence
from typing import NoReturn, TypeVar

Item = TypeVar("Item")
Made = TypeVar("Made")

_WIDTH = 4  # bytes of a turn; a pipe holds 16,384 of them, and there are as many as modules


def each(function: Callable[[Item], Made], items: Sequence[Item]) -> list[Made]:
    """``[function(item) for item in items]``, where a second process takes turns.

    What that process leaves undone, since an item raised an exception or the process was killed,
    is done here: the exception is the one of the first item that raises.
    """
    made: dict[int, Made] = {}
    if len(items) > 1 and hasattr(os, "fork"):
        turns, giver = os.pipe()
        os.write(giver, b"".join(turn.to_bytes(_WIDTH, "big") for turn in range(len(items))))
        os.close(giver)
        answer, answerer = os.pipe()
        child = os.fork()
        if child == 0:
            _answer(function, items, turns, answerer)
        os.close(answerer)
        made = _take_turns(function, items, turns)
        os.close(turns)
        with open(answer, "rb") as pipe:
            text = pipe.read()
        if os.waitpid(child, 0)[1] == 0:
            made |= pickle.loads(text)
    return [made[turn] if turn in made else function(item) for turn, item in enumerate(items)]


def _answer(
    function: Callable[[Item], Made], items: Sequence[Item], turns: int, answerer: int
) -> NoReturn:
    """The whole life of the second process: it does not return to what the first one was doing."""
    try:
        with open(answerer, "wb") as pipe:
            pickle.dump(_take_turns(function, items, turns), pipe, pickle.HIGHEST_PROTOCOL)
        os._exit(0)
    finally:
        os._exit(1)


def _take_turns(
    function: Callable[[Item], Made], items: Sequence[Item], turns: int
) -> dict[int, Made]:
    """The results of the turns that this process got, up to the first that raises."""
    made: dict[int, Made] = {}
    with contextlib.suppress(Exception):
        while taken := os.read(turns, _WIDTH):
            turn = int.from_bytes(taken, "big")
            made[turn] = function(items[turn])
    return made
