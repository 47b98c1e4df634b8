"""What the lock pins, and what follows from names and types around a declaration."""

from __future__ import annotations

from pathlib import Path

from changes import put, rename
from sample_document import INT, TEXT, Node, base, brief, changed, compared, schemas, told
from tiny import answer, array, body, document, obj, operation, ref

from generator.cpp.assign import assign
from generator.cpp.lock import Lock
from generator.diff.model import Cpp
from generator.ir.build import build_module


def small(**types: Node) -> Node:
    """Two tags; A and B answer with One and Two, A takes Inner."""
    schemes = base()["components"]["securitySchemes"]
    made = document(
        {
            "/a": {
                "get": operation("A_Get", responses={"200": answer(ref("One"))}),
                "post": operation("A_Set", requestBody=body(ref("Inner"))),
                "put": operation("A_Put", responses={"200": answer(ref("OneMore"))}),
            },
            "/b": {
                "get": operation("B_Get", responses={"200": answer(ref("Two"))}),
                "put": operation("B_Put", responses={"200": answer(ref("TwoMore"))}),
            },
        },
        **{
            "One": obj("", x=TEXT, two=ref("Two")),
            "OneMore": obj("", x=TEXT),
            "Two": obj("", y=TEXT),
            "TwoMore": obj("", y=TEXT),
            "Inner": obj("", x=TEXT),
            **types,
        },
    )
    made["components"]["securitySchemes"] = schemes
    for item in made["paths"].values():
        for one in item.values():
            one["parameters"] = [each for each in one["parameters"] if each["name"] == "tenant"]
    return made


def lock_of(node: Node) -> Lock:
    """The lock that a document leads to."""
    return assign(Lock(), [build_module("tiny", node, "tiny.json")])


def test_a_type_that_moves_to_another_header_is_told(tmp_path: Path) -> None:
    lock = lock_of(small(One=obj("", x=TEXT)))  # One is at home with A, Two with B
    new = small(TwoMore=obj("", y=TEXT, more=ref("OneMore")))
    records = compared(small(), new, tmp_path, lock).records
    moved = {one.subject: (one.before, one.after) for one in records if "header" in one.kind}
    assert moved == {
        "OneMore": ("servicetitan/tiny/a_models.hpp", "servicetitan/tiny/common_models.hpp"),
        "Two": ("servicetitan/tiny/b_models.hpp", "servicetitan/tiny/common_models.hpp"),
    }
    assert [brief(one) for one in records if "header" not in one.kind] == [
        "property.added TwoMore more compatible additive"
    ]


def test_a_member_whose_type_cannot_be_left_out_any_more_follows(tmp_path: Path) -> None:
    """The lock has Inner as a struct of requests; an answer has it since."""
    lock = lock_of(small())
    old = small(One=obj("inner", x=TEXT, inner=ref("Inner")))
    new = small(One=obj("inner", x=TEXT, inner=ref("Inner")), Inner=obj("n", x=TEXT, n=INT))
    (one,) = compared(old, new, tmp_path, lock).records
    assert brief(one) == "property.required-added Inner n breaking source-breaking"
    assert one.followers == ("One.inner",)
    assert one.declaration_after == "Required<std::int32_t> n;"


def test_a_rename_is_one_change_with_its_users(tmp_path: Path) -> None:
    records = told(base(), changed(rename("Shop.Color", "Shop.Colour")), tmp_path)
    (one,) = records
    assert (one.before, one.after) == ("Shop.Color", "Shop.Colour")
    assert one.declaration_before == "enum class Color : std::int32_t;"
    assert one.declaration_after == "enum class Colour : std::int32_t;"
    assert one.followers == ("Shop.ItemRequest.color", "Shop.Label.color")
    assert one.operations == ("Items_Create", "Items_Update")


def test_a_name_that_the_lock_gives_to_both_is_no_break(tmp_path: Path) -> None:
    lock = lock_of(base())
    names = lock.modules["tiny"].schemas
    names["Shop.Colour"] = names["Shop.Color"]
    (one,) = compared(base(), changed(rename("Shop.Color", "Shop.Colour")), tmp_path, lock).records
    assert (one.kind, one.cpp, one.followers) == ("schema.renamed", Cpp.DOCS, ())


def test_schemas_that_differ_too_much_are_not_the_same(tmp_path: Path) -> None:
    def replaced(node: Node) -> None:
        rename("Shop.Label", "Shop.Sticker")(node)
        schemas(node)["Shop.Sticker"] = obj("", image=TEXT, size=INT, tags=array(TEXT))

    kinds = [brief(one) for one in told(base(), changed(replaced), tmp_path)]
    assert kinds == [
        "property.type-changed Shop.ItemPatch label risky source-breaking",
        "property.type-changed Shop.ItemRequest label risky source-breaking",
    ]


def test_members_come_where_the_lock_puts_them(tmp_path: Path) -> None:
    first = changed(put("Owner", "phone", TEXT))
    properties = schemas(first)["Shop.Owner"]["properties"]
    schemas(first)["Shop.Owner"]["properties"] = dict(reversed(properties.items()))
    (one,) = told(base(), first, tmp_path)
    assert brief(one) == "property.added Shop.Owner phone compatible additive"
