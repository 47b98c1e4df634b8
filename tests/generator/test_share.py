"""Work that two processes share: same results, same errors, whatever becomes of the second one."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from typing import TypeVar

import pytest

from generator.share import each

T = TypeVar("T")
HERE = os.getpid()


def both_at_work(function: Callable[[int], T]) -> Callable[[int], T]:
    """The function, whose first call in this process waits for one in the other process."""
    met, meet = os.pipe()
    waited = False

    def wait(item: int) -> T:
        nonlocal waited
        if os.getpid() != HERE:
            os.write(meet, b".")
        elif not waited:
            os.read(met, 1)
            waited = True
        return function(item)

    return wait


def test_the_results_are_in_the_order_of_the_items() -> None:
    assert each(lambda one: one * one, range(300)) == [one * one for one in range(300)]
    assert each(str, [7]) == ["7"]
    assert each(str, []) == []


def test_a_second_process_takes_turns() -> None:
    made = each(both_at_work(lambda _: os.getpid()), range(2))
    assert any(one != HERE for one in made)


def test_the_error_is_that_of_the_first_item_that_raises() -> None:
    def work(one: int) -> int:
        if one % 7 == 5:
            raise ValueError(f"item {one}")
        return one

    for _ in range(20):
        with pytest.raises(ValueError, match=r"^item 5$"):
            each(work, range(60))


def test_what_the_second_process_cannot_give_is_done_here() -> None:
    def killed(one: int) -> int:
        if os.getpid() != HERE:
            os.kill(os.getpid(), signal.SIGKILL)
        return one

    assert each(both_at_work(killed), range(40)) == list(range(40))
    functions = each(both_at_work(lambda one: lambda: one), range(40))  # no pipe takes those
    assert [function() for function in functions] == list(range(40))


def test_no_process_and_no_file_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[int] = []
    fork = os.fork
    monkeypatch.setattr(os, "fork", lambda: started.append(fork()) or started[-1])
    before = len(os.listdir("/proc/self/fd"))
    each(str, range(10))
    with pytest.raises(ZeroDivisionError):
        each(lambda one: 1 // one, range(10))
    assert len(os.listdir("/proc/self/fd")) == before
    assert len(started) == 2
    for child in started:
        with pytest.raises(ProcessLookupError):
            os.kill(child, 0)
