"""Structs, enums and unions: types of members, tables and constructors."""

from __future__ import annotations

import pytest
from tiny import answer, array, body, files, module, obj, operation, query, ref

from generator.cpp.lock import parse_lock
from generator.cpp.models import type_views
from generator.cpp.view import EnumView, StructView, UnionView
from generator.spec.errors import SpecError

TEXT = {"type": "string"}
NULLABLE = {"type": ["string", "null"]}
SENT = {"/a": {"post": operation("A_Add", requestBody=body(ref("S")))}}
RECEIVED = {"/a": {"get": operation("A_Get", responses={"200": answer(ref("S"))})}}
MEMBERS = obj("a b", a=TEXT, b=NULLABLE, c=TEXT, d=NULLABLE)


def members(paths: dict[str, object], **schemas: object) -> list[str]:
    made = files(module(paths, **schemas))
    view = type_views(made.types, "S")[-1]
    assert isinstance(view, StructView)
    return [one.strip() for one in view.members]


def test_requests_tell_absent_from_null() -> None:
    assert members(SENT, S=MEMBERS) == [
        "Required<std::string> a;",
        "Field<std::string> b{};",
        "std::optional<std::string> c{};",
        "Field<std::string> d{};",
    ]


def test_answers_do_not() -> None:
    assert members(RECEIVED, S=MEMBERS) == [
        "std::string a{};",
        "std::optional<std::string> b{};",
        "std::optional<std::string> c{};",
        "std::optional<std::string> d{};",
    ]


def test_what_travels_both_ways_has_the_three_states_and_plain_required_members() -> None:
    assert members({**SENT, "/b": RECEIVED["/a"]}, S=MEMBERS) == [
        "std::string a{};",
        "Field<std::string> b{};",
        "std::optional<std::string> c{};",
        "Field<std::string> d{};",
    ]


def test_types_of_members() -> None:
    kinds = {
        "a": array(ref("E")),
        "b": {"type": "object", "additionalProperties": array(NULLABLE)},
        "c": {},
        "d": array(array(ref("S"))),
        "e": {"type": "number", "format": "decimal"},
    }
    made = members(RECEIVED, S=obj("a b c d e", **kinds), E={"enum": ["A"]})
    assert made == [
        "std::vector<OpenEnum<E>> a{};",
        "Map<std::vector<std::optional<std::string>>> b{};",
        "Json c{};",
        "std::vector<std::vector<S>> d{};",
        "Decimal e{};",
    ]


def test_a_struct_with_required_members_is_made_by_a_function_of_its_own() -> None:
    made = files(module(SENT, S=obj("a", a=TEXT, b=TEXT)))
    view = type_views(made.types, "S")[0]
    assert isinstance(view, StructView)
    assert view.construct == [
        "void make(void* place);",
        "void make(void* place) {",
        "  ::new (place) T{.a = detail::unset};",
        "}",
    ]
    assert "&tables::s::make};" in view.object[-1]


def test_an_answer_that_holds_a_struct_of_requests_is_made_with_it() -> None:
    lock = parse_lock(
        '{"shared": {}, "modules": {"tiny": {"operations": {}, "schemas": {"In": '
        '{"name": "In", "home": "a", "direction": "request", "members": ["a"]}}}}}'
    )
    found = module(RECEIVED, S=obj("i", i=ref("In")), In=obj("a", a=TEXT))
    view = type_views(files(found, lock).types, "S")[0]
    assert isinstance(view, StructView)
    assert view.members == ["  In i;"]
    assert view.construct[2] == "  ::new (place) T{.i = detail::make<In>()};"


def test_rows_mark_what_must_be_there() -> None:
    made = files(module(RECEIVED, S=MEMBERS))
    view = type_views(made.types, "S")[0]
    assert isinstance(view, StructView)
    assert view.rows[0] == '    {"a", offsetof(T, a), &detail::type_of<decltype(T::a)>, true},'
    assert view.rows[1] == '    {"b", offsetof(T, b), &detail::type_of<decltype(T::b)>},'


def test_enums() -> None:
    schema = {"type": "integer", "enum": [3, 1], "x-enumNames": ["Three", "None"]}
    made = files(module({"/a": RECEIVED["/a"]}, S=schema))
    view = type_views(made.types, "S")[0]
    assert isinstance(view, EnumView)
    assert view.enumerators == ["  kThree = 3,", "  kNone = 1,"]
    assert view.rows[1] == '    {"1", static_cast<std::int32_t>(T::kNone)},'
    assert view.table[-1].endswith("true};")


def test_unions_of_the_same_structs_are_one_alias() -> None:
    union = array({"anyOf": [ref("A"), ref("B")]})
    found = module(RECEIVED, S=obj(units=union, others=union), A=obj(a=TEXT), B=obj(a=TEXT))
    views = type_views(files(found).types, "S")
    assert [one.name for one in views] == ["SUnit", "S"]
    assert isinstance(views[0], UnionView)
    assert views[0].declaration == ["using SUnit = std::variant<Unknown, A, B>;"]
    assert views[0].rows == ['    {"A", 1},', '    {"B", 2},']


def test_long_lines_are_broken() -> None:
    name = "A" + "very" * 8 + "LongName"
    paths = {"/a": {"get": operation("A_Get", responses={"200": answer(ref(name))})}}
    found = module(paths, **{name: obj("x" * 45, **{"x" * 45: array(array(array(NULLABLE)))})})
    view = type_views(files(found).types, name)[0]
    assert isinstance(view, StructView)
    lines = [*view.members[0].split("\n"), *view.rows, *view.object]
    assert len(lines) == 11
    assert all(len(line) <= 100 for line in lines)


@pytest.mark.parametrize(
    ("schemas", "what"),
    [
        ({"S": obj(s=ref("S"))}, "contains itself"),
        ({"S": obj(s={"oneOf": [ref("S"), {"type": "null"}]})}, "contains itself"),
        ({"S": obj(o=ref("O")), "O": obj(s=array(ref("S")))}, "need one another: O -> S -> O"),
    ],
)
def test_circles_are_errors(schemas: dict[str, object], what: str) -> None:
    with pytest.raises(SpecError, match=what):
        files(module(RECEIVED, **schemas)).models("a")


def test_a_query_is_an_aggregate_in_the_order_of_the_lock() -> None:
    node = operation(
        "A_Get", query("b", TEXT), query("a", array(TEXT), required=True), query("c", array(TEXT))
    )
    made = files(module({"/a": {"get": node}})).tag("a").functions[0]
    assert made.query is not None
    assert [one.strip() for one in made.query.members] == [
        "std::optional<std::string> b{};",
        "Required<std::vector<std::string>> a;",
        "std::vector<std::string> c{};",
    ]
    assert made.declaration == ["Request<void> get(const GetQuery& query);"]
