"""Identifiers: never a keyword, never a macro, never twice in one scope."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.cpp import names, reserved


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("pageSize", "page_size"),
        ("averageCPC", "average_cpc"),
        ("isRWGSession", "is_rwg_session"),
        ("customField.Fields", "custom_field_fields"),
        ("booking_provider", "booking_provider"),
        ("Bookings_GetList2", "bookings_get_list2"),
        ("class", "class_"),
        ("extra", "extra_"),
        ("small", "small_"),
        ("1st", "n1st"),
        ("", "unnamed"),
        ("../../etc", "etc"),
        ("é", "unnamed"),
        ("a\nb", "a_b"),
    ],
)
def test_members(wire: str, name: str) -> None:
    assert names.member_name(wire) == name


@pytest.mark.parametrize(
    ("make", "wire", "name"),
    [
        (names.function_name, "Delete", "delete_"),
        (names.function_name, "GetList", "get_list"),
        (names.function_name, "tables", "tables_"),
        (names.argument_name, "query", "query_"),
        (names.argument_name, "path", "path"),
        (names.namespace_name, "Export", "export_"),
        (names.namespace_name, "Calls (Deprecated)", "calls_deprecated"),
        (names.namespace_name, "detail", "detail_"),
        (names.namespace_name, "Std", "std_"),
        (names.namespace_name, "Customers_Models", "customers_models_"),
        (names.module_name, "equipment-systems", "equipment_systems"),
        (names.module_name, "shared", "shared_"),
        (names.module_name, "content", "content_"),
        (names.enumerator_name, "True", "kTrue"),
        (names.enumerator_name, "Call_Center", "kCall_Center"),
        (names.enumerator_name, "a b", "kAB"),
        (names.enumerator_name, "a__b", "kAB"),
        (names.enumerator_name, "OCR", "kOCR"),
        (names.pascal, "get_list", "GetList"),
        (names.pascal, "3d view", "N3dView"),
        (names.singular, "units", "unit"),
        (names.singular, "address", "address"),
    ],
)
def test_other_names(make: object, wire: str, name: str) -> None:
    assert callable(make)
    assert make(wire) == name


@pytest.mark.parametrize(
    "text", ["", "a", "A.B", "é", "*/", "1", "__x", "a\\", "delete", "#", "x y"]
)
def test_whatever_comes_an_identifier_goes_out(text: str) -> None:
    for make in (names.member_name, names.function_name, names.enumerator_name, names.pascal):
        assert re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", make(text))
        assert "__" not in make(text)


def test_type_names_are_the_last_segment() -> None:
    made = names.choose_type_names(["A.V2.Thing", "Result_Of_A.V2.Other", "A.Kind_Int32"], ())
    assert list(made.values()) == ["Thing", "ResultOfOther", "KindInt32"]


def test_of_types_that_end_alike_the_plainest_keeps_the_short_name() -> None:
    made = names.choose_type_names(["T.V2.Type", "T.Type", "T.V3.Type", "T.Calls.Type"], ())
    assert list(made.values()) == ["V2Type", "Type", "V3Type", "CallsType"]
    made = names.choose_type_names(["C.V2.Customers.Field", "C.V2.Locations.Field"], ())
    assert list(made.values()) == ["CustomersField", "LocationsField"]


def test_type_names_avoid_taken_ones_macros_and_the_runtime() -> None:
    made = names.choose_type_names(["A.Status", "A.B.Page", "Date", "A.C.Thing", "A.T"], {"Thing"})
    assert list(made.values()) == ["AStatus", "BPage", "Date2", "CThing", "AT"]


def test_names_in_one_scope_are_different() -> None:
    made = names.unique_names(["a-b", "a b", "aB", "c"], names.member_name)
    assert list(made.values()) == ["a_b", "a_b_", "a_b_2", "c"]


def public_types(text: str) -> set[str]:
    """The classes, structs, enums and aliases of a runtime header outside of `detail`."""
    found: set[str] = set()
    in_detail = False
    for line in text.splitlines():
        if re.match(r"namespace (servicetitan::)?detail\b", line):
            in_detail = True
        elif re.match(r"}", line):
            in_detail = False
        elif not in_detail:
            found |= set(
                re.findall(r"^(?:class|struct|enum class|using) (\w+)(?: [:=]| \{|;)", line)
            )
    return found


def test_the_runtime_keeps_its_names() -> None:
    headers = sorted(Path("runtime/include/servicetitan").glob("*.hpp"))
    assert len(headers) > 20
    for header in headers:
        assert names.module_name(header.stem) != header.stem
        for name in public_types(header.read_text()):
            assert names.is_reserved_type(name), f"{header}: {name}"


def test_the_namespaces_of_tables_hide_nothing() -> None:
    words = reserved.KEYWORDS | reserved.LOWER_MACROS | reserved.SCOPES
    for word in words:
        assert names.scope_name(names.pascal(word)) not in words
        assert names.function_name(word) not in words - {"std", "servicetitan"}
