"""Directions and users of schemas."""

from __future__ import annotations

from tiny import answer, array, body, module, obj, operation, query, ref

from generator.ir.model import Module
from generator.ir.usage import closure, operation_schemas, usage_of

TEXT = {"type": "string"}
EVENT = {
    **dict.fromkeys(("specversion", "id", "type", "source"), TEXT),
    "time": {"type": "string", "format": "date-time"},
    "userassignedid": TEXT,
    "datacontenttype": TEXT,
    "data": ref("Payload"),
}


def example() -> Module:
    return module(
        {
            "/a": {
                "post": operation(
                    "A_Add", requestBody=body(ref("In")), responses={"200": answer(ref("Out"))}
                )
            },
            "/b": {"get": operation("B_Get", query("q", array(ref("Q")), explode=False))},
        },
        In=obj(inner=ref("Both")),
        Out=obj(inner=array(ref("Both"))),
        Both=obj(a=TEXT),
        Q={"type": "string", "enum": ["A"]},
        Event=obj(**EVENT),
        Payload=obj(a=ref("Both")),
        Alone=obj(a=TEXT),
    )


def test_directions() -> None:
    usage = usage_of(example())
    directions = {name: one.direction for name, one in usage.items()}
    assert directions == {
        "Alone": "response",
        "Both": "both",
        "Event": "response",
        "In": "request",
        "Out": "response",
        "Payload": "response",
        "Q": "request",
    }
    assert usage["Payload"].in_event
    assert list(usage["Both"].operations) == ["A_Add"]


def test_closures() -> None:
    found = example()
    assert list(closure(found, ["Event"])) == ["Event", "Payload", "Both"]
    assert list(operation_schemas(found, found.operations[0])) == ["In", "Both", "Out"]
