"""Whole modules come and go, and a type that is shared by modules changes once."""

from __future__ import annotations

import copy
from pathlib import Path

from changes import put, values
from sample_document import TEXT, Node, base, brief, changed, save, schemas
from tiny import answer, obj, operation, ref

from generator.cpp.assign import assign
from generator.cpp.lock import Lock
from generator.diff.compare import compare
from generator.diff.model import Comparison, Cpp, Direction, Wire
from generator.diff.read import read_side


def found(old: dict[str, Node], new: dict[str, Node], folder: Path) -> Comparison:
    sides = []
    for vintage, documents in (("2026-01", old), ("2026-02", new)):
        for name, node in documents.items():
            save(node, folder / vintage, f"{name}-v2.json")
        sides.append(read_side(str(folder / vintage), folder / "specs"))
    lock = assign(Lock(), [one.module for one in sides[0].modules.values()])
    return compare(sides[0], sides[1], lock)


def small(name: str) -> Node:
    """Another document with one operation and a shared type."""
    made = base()
    made["paths"] = {
        f"/tenant/{{tenant}}/{name}": {
            "get": operation(f"{name}_Get", responses={"200": answer(ref("Shop.Color"))})
        }
    }
    color = schemas(made)["Shop.Color"]
    made["components"]["schemas"] = {"Shop.Color": color, "Only": obj("a", a=TEXT)}
    return made


def test_modules_come_and_go(tmp_path: Path) -> None:
    made = found({"a": base(), "b": small("B")}, {"a": base(), "c": small("C")}, tmp_path)
    assert list(map(brief, made.records)) == [
        "module.removed b  breaking source-breaking",
        "module.added c  compatible additive",
    ]
    assert (made.modules_added, made.modules_removed) == (("c",), ("b",))
    gone, fresh = made.records
    assert gone.operations == gone.followers == ("B_Get",)
    assert gone.action.startswith(f"To keep it: ./dev retain {tmp_path}/2026-01.")
    assert gone.declaration_before == "namespace servicetitan::b"
    assert (fresh.place.line, fresh.place.file) == (1, str(tmp_path / "2026-02" / "c-v2.json"))
    assert made.operations == (9, 9)
    assert made.schemas[0] == made.schemas[1]


def test_a_module_with_another_name_is_compared(tmp_path: Path) -> None:
    new = changed(put("Owner", "phone", TEXT))
    made = found({"shop": base(), "b": small("B")}, {"store": new, "b": small("B")}, tmp_path)
    assert list(map(brief, made.records)) == [
        "property.added Shop.Owner phone compatible additive",
        "module.renamed store  none source-breaking",
    ]
    one = made.records[1]
    assert (one.before, one.after, one.followers) == ("shop", "store", ())
    assert one.declaration_before == "namespace servicetitan::shop"
    assert one.declaration_after == "namespace servicetitan::store"
    assert (made.modules_added, made.modules_removed) == ((), ())


def test_a_shared_type_changes_once(tmp_path: Path) -> None:
    old = {"a": base(), "b": small("B"), "c": small("C")}
    new = copy.deepcopy(old)
    for one in new.values():
        values("Color", ["Red", "Green"])(one)
    made = found(old, new, tmp_path)
    assert list(map(brief, made.records)) == [
        "enum.value-removed Shop.Color Blue breaking source-breaking",
        "enum.value-added Shop.Color Green compatible additive",
    ]
    for one in made.records:
        assert one.module == "shared"
        assert one.direction is Direction.BOTH
        assert one.operations == (
            "a/Items_Create",
            "a/Items_Update",
            "b/B_Get",
            "c/C_Get",
        )


def test_the_effects_of_a_shared_change_are_the_worst_of_all(tmp_path: Path) -> None:
    old = {"b": small("B"), "c": small("C")}
    new = copy.deepcopy(old)
    for one in new.values():
        values("Color", ["Red"])(one)
    (one,) = found(old, new, tmp_path).records
    assert (one.wire, one.cpp, one.direction) == (Wire.NONE, Cpp.BREAKING, Direction.RESPONSE)


def test_a_change_in_one_of_the_users_of_a_shared_type_is_told(tmp_path: Path) -> None:
    """The types are not the same any more, which the generator refuses and a comparison tells."""
    old = {"b": small("B"), "c": small("C")}
    new = copy.deepcopy(old)
    values("Color", ["Red", "Blue", "Green"])(new["b"])
    (one,) = found(old, new, tmp_path).records
    assert (one.module, brief(one)) == (
        "b",
        "enum.value-added Shop.Color Green compatible additive",
    )
    assert one.action.startswith("It is one type in C++ for several modules, whose documents part")


def test_what_operations_reach_is_told(tmp_path: Path) -> None:
    made = found({"a": base()}, {"a": base()}, tmp_path)
    reached = dict(made.reaches)
    assert reached["a/Items_Update"] == ("Shop.Color", "Shop.ItemPatch", "Shop.Label")
    assert list(reached) == sorted(reached)
