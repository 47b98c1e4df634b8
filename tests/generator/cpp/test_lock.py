"""The lock: read, written, and only ever extended."""

from __future__ import annotations

import pytest
from tiny import answer, array, body, module, obj, operation, query, ref

from generator.cpp.assign import assign
from generator.cpp.lock import Lock, merge_order, parse_lock, render_lock
from generator.ir.model import Module
from generator.spec.errors import SpecError

TEXT = {"type": "string"}


@pytest.mark.parametrize(
    ("known", "current", "merged"),
    [
        ("", "abc", "abc"),
        ("abc", "cba", "abc"),
        ("abc", "ac", "abc"),
        ("ac", "abc", "abc"),
        ("ac", "xac", "xac"),
        ("ab", "axyb", "axyb"),
        ("abc", "cx", "abcx"),
    ],
)
def test_new_names_go_after_their_predecessors(known: str, current: str, merged: str) -> None:
    assert "".join(merge_order(tuple(known), list(current))) == merged


def old() -> Module:
    return module(
        {
            "/a": {
                "get": operation(
                    "A_Get", query("q", TEXT), responses={"200": answer(array(ref("X.Out")))}
                ),
                "post": operation("A_Add", requestBody=body(ref("X.In"))),
            }
        },
        **{"X.In": obj(a=TEXT, b=TEXT), "X.Out": obj(e=ref("X.E")), "X.E": {"enum": ["A", "B"]}},
    )


def test_reading_gives_what_was_written() -> None:
    lock = assign(Lock(), [old()])
    assert parse_lock(render_lock(lock)) == lock
    assert parse_lock("") == Lock()


def test_removed_things_stay() -> None:
    lock = assign(Lock(), [old()])
    assert render_lock(assign(lock, [module()])) == render_lock(lock)


def test_a_known_name_never_changes() -> None:
    lock = assign(Lock(), [old()])
    later = module(
        {
            "/a": {
                "get": operation(
                    "A_Get",
                    query("new", TEXT),
                    query("q", TEXT),
                    responses={"200": answer(ref("In"))},
                ),
                "post": operation("A_Add", responses={"200": answer(ref("X.In"))}),
            },
            "/b": {"get": operation("B_Get", responses={"200": answer(ref("X.E"))})},
        },
        **{
            "In": obj(i=TEXT),
            "X.In": obj(b=TEXT, c=TEXT, a=TEXT),
            "X.E": {"enum": ["C", "B", "A"]},
        },
    )
    made = assign(lock, [later]).modules["tiny"]
    known = made.schemas["X.In"]
    assert (known.name, known.home, known.direction) == ("In", "a", "request")
    assert known.order == ("a", "b", "c")
    assert made.schemas["X.E"].order == ("C", "A", "B")
    assert made.schemas["X.E"].home == "a"
    assert made.schemas["In"].name == "In2"
    assert made.operations["A_Get"].query == ("new", "q")
    assert set(made.schemas) == {"In", "X.In", "X.Out", "X.E"}


def test_input_order_does_not_matter_once_it_is_locked() -> None:
    lock = assign(Lock(), [old()])
    turned = module(
        {
            "/a": {
                "post": operation("A_Add", requestBody=body(ref("X.In"))),
                "get": operation(
                    "A_Get", query("q", TEXT), responses={"200": answer(array(ref("X.Out")))}
                ),
            }
        },
        **{"X.E": {"enum": ["B", "A"]}, "X.Out": obj(e=ref("X.E")), "X.In": obj(b=TEXT, a=TEXT)},
    )
    assert render_lock(assign(lock, [turned])) == render_lock(lock)


@pytest.mark.parametrize(
    "text", ["{", "[]", '{"shared": {}}', '{"shared": {}, "modules": {"a": 1}}']
)
def test_a_damaged_lock_is_an_error(text: str) -> None:
    with pytest.raises(SpecError, match=r"names\.lock\.json"):
        parse_lock(text)
