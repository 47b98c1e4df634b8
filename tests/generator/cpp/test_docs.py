"""Doc comments: what is said, and that no text leaves its comment."""

from __future__ import annotations

import pytest
from tiny import answer, array, obj, one_operation, operation, query, ref

from generator.cpp import docs
from generator.ir.model import Facts

HOSTILE = [
    "ends in a backslash \\",
    "ends in several \\\\ \\ ",
    "*/ int oops;",
    "/* opens",
    "trigraph ??/",
    "two\\\nlines",
    "\r\ncarriage\rreturn",
    "separator\u2028inside\u2029and\u0085here\vand\fthere",
    "\u202eright to left\u2066\u200b\ufeff",
    "nul\x00bell\x07escape\x1b[31m",
    "lone surrogate \ud800",
    "word " * 50 + "\\",
    "x" * 300 + "\\",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_in_its_comment(text: str) -> None:
    lines = docs.comment(docs.value_doc(Facts(description=text)), "  ")
    assert lines
    for line in lines:
        assert line.startswith("  ///")
        assert not line.endswith(("\\", " "))
        assert "*/" not in line
        assert "/*" not in line
        assert "??" not in line
        assert line.isprintable()
        line.encode("utf-8")


def test_lines_are_wrapped_at_the_width() -> None:
    lines = docs.comment(["word " * 60], "  ")
    assert len(lines) > 2
    assert all(len(line) <= docs.WIDTH for line in lines)


def test_a_word_that_is_too_long_stays_whole() -> None:
    assert docs.comment(["a " + "x" * 120]) == ["/// a", "/// " + "x" * 120]


def test_facts_are_sentences() -> None:
    facts = Facts(
        format="html", deprecated=True, limits=(("maxLength", "5"), ("pattern", "a`b")), default="1"
    )
    said = "Format: html. At most 5 characters. Pattern: `a b`. Default: `1`. Deprecated."
    assert docs.value_doc(facts) == [said]
    assert docs.value_doc(Facts(description="Text.", format="html")) == [
        "Text.",
        "",
        "Format: html.",
    ]
    assert docs.value_doc(Facts()) == []


def test_operations_say_what_holds_for_them() -> None:
    integer = {"type": "integer", "format": "int32"}
    page = obj(page=integer, pageSize=integer, hasMore={"type": "boolean"}, data=array(ref("Item")))
    responses = {"200": answer(ref("Page")), "400": {"description": ""}, "404": {"description": ""}}
    node = operation("X_Get", query("page", integer), responses=responses, deprecated=True)
    made = one_operation({**node, "x-st-retained": "2026-03"}, Page=page, Item=obj(id=integer))
    assert docs.operation_doc(made) == [
        "GET /tiny/v2/tenant/{tenant}/x",
        "",
        "Scope: `tn.x:r`. Paged. Errors: 400, 404. Deprecated. "
        "Retained from 2026-03: newer documents do not have it.",
    ]


def test_sortable_fields_are_named() -> None:
    sort = query("sort", {"type": "string"}, **{"x-st-sortable": ["Id", "Name"]})
    made = one_operation(operation("X_Get", sort)).query[0]
    assert docs.query_doc(made) == ["`+` or `-` and a field, of `Id`, `Name`."]
