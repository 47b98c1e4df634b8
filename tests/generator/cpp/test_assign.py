"""Where operations and schemas go, and which types are shared."""

from __future__ import annotations

import pytest
from tiny import answer, array, body, module, obj, one_operation, operation, ref

from generator.cpp.assign import assign, operation_place
from generator.cpp.lock import Lock
from generator.ir.model import Module
from generator.spec.errors import SpecError

TEXT = {"type": "string"}
INT = {"type": "integer", "format": "int32"}


@pytest.mark.parametrize(
    ("operation_id", "path", "place"),
    [
        ("Customers_GetList", "/customers", ("customers", "get_list")),
        ("Export_Anything", "/export/customers/contacts", ("exports", "customers_contacts")),
        ("EstimatesExport_Legacy", "/estimates/export", ("estimates_export", "legacy")),
        ("Team_Delete", "/teams", ("team", "delete_")),
        ("reviews", "/reviews", ("reviews", "get")),
    ],
)
def test_places(operation_id: str, path: str, place: tuple[str, str]) -> None:
    made = module({path: {"get": operation(operation_id)}}).operations[0]
    assert operation_place(made) == place


def test_an_id_without_a_verb_gets_one_from_what_it_does() -> None:
    listed = one_operation(operation("things", responses={"200": answer(array(TEXT))}))
    assert operation_place(listed) == ("things", "get_list")
    assert operation_place(one_operation(operation("things"), "post")) == ("things", "create")
    assert operation_place(one_operation(operation("things"), "delete")) == ("things", "delete_")


def test_functions_of_one_namespace_are_different() -> None:
    found = module({"/a": {"get": operation("A_Get"), "post": operation("A_get")}})
    made = assign(Lock(), [found]).modules["tiny"].operations
    assert [one.function for one in made.values()] == ["get", "get2"]


def homes(found: Module, lock: Lock | None = None) -> dict[str, str]:
    made = assign(lock or Lock(), [found]).modules["tiny"].schemas
    return {name: made[name].home for name in found.schemas}


def gets(operation_id: str, schema: str) -> dict[str, object]:
    return {"get": operation(operation_id, responses={"200": answer(ref(schema))})}


def test_a_schema_lives_with_its_only_tag_or_with_all() -> None:
    found = module(
        {"/a": gets("A_Get", "One"), "/b": gets("B_Get", "Two"), "/c": gets("A_Other", "One")},
        One=obj(x=ref("Inner"), y=ref("Both")),
        Two=obj(y=ref("Both")),
        Inner=obj(z=TEXT),
        Both=obj(z=TEXT),
        Unused=obj(z=TEXT),
    )
    assert homes(found) == {
        "One": "a",
        "Two": "b",
        "Inner": "a",
        "Both": "common",
        "Unused": "common",
    }


def test_a_cycle_of_files_is_lifted_to_the_common_one() -> None:
    before = module(
        {"/a": gets("A_Get", "A"), "/b": gets("B_Get", "B"), "/c": gets("A_Two", "A2")},
        A=obj(x=TEXT),
        A2=obj(x=TEXT),
        B=obj(x=TEXT),
    )
    lock = assign(Lock(), [before])
    after = module(
        {"/a": gets("A_Get", "A"), "/b": gets("B_Get", "B"), "/c": gets("A_Two", "A2")},
        A=obj(x=ref("B")),
        A2=obj(x=TEXT),
        B=obj(x=ref("A2")),
    )
    assert homes(before) == {"A": "a", "A2": "a", "B": "b"}
    assert homes(after, lock) == {"A": "a", "A2": "common", "B": "common"}


def test_equal_schemas_of_several_modules_are_shared() -> None:
    def one(key: str, **schemas: object) -> Module:
        return module(
            {"/a": {"post": operation("A_Add", requestBody=body(ref("S")))}}, key, **schemas
        )

    same = {"S": obj(e=ref("E")), "E": {"enum": ["A"]}}
    lock = assign(Lock(), [one("x", **same), one("y", **same, Own=obj(a=TEXT))])
    assert set(lock.shared) == {"S", "E"}
    assert lock.shared["S"].direction == "request"
    assert set(lock.modules["y"].schemas) == {"Own"}
    differs = {"S": obj(e=ref("E"), more=INT), "E": {"enum": ["A"]}}
    with pytest.raises(SpecError, match="differs from the schema of that name in x"):
        assign(lock, [one("x", **same), one("y", **differs)])
    assert not assign(Lock(), [one("x", **same), one("y", **differs)]).shared.get("S")


def test_a_schema_that_needs_an_unshared_one_is_not_shared() -> None:
    def one(key: str, inner: object) -> Module:
        return module({"/a": gets("A_Get", "S")}, key, S=obj(e=ref("Inner")), Inner=inner)

    lock = assign(Lock(), [one("x", obj(a=TEXT)), one("y", obj(a=INT))])
    assert lock.shared == {}
