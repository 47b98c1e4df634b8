"""Literals and line breaks."""

from __future__ import annotations

import pytest

from generator.cpp import layout


@pytest.mark.parametrize(
    ("text", "literal"),
    [
        ("plain", '"plain"'),
        ('a"b\\c', '"a\\"b\\\\c"'),
        ("line\nend", '"line\\012end"'),
        ("é", '"\\303\\251"'),
        ("??/", '"?\\?/"'),
        ("\x01" + "1", '"\\0011"'),
    ],
)
def test_literals(text: str, literal: str) -> None:
    assert layout.literal(text) == literal


def test_calls_break_before_each_argument() -> None:
    assert layout.call("f", ["int a", "int b"], ";") == ["f(int a, int b);"]
    long = [f"int argument_{index}" + "x" * 30 for index in range(3)]
    assert layout.call("f", long, ";") == [
        "f(",
        f"    {long[0]},",
        f"    {long[1]},",
        f"    {long[2]});",
    ]


def test_rows_break_between_cells() -> None:
    assert layout.row(["1", "2"]) == ["    {1, 2},"]
    cells = ["a" * 60, "b" * 60, "c"]
    assert layout.row(cells) == ["    {" + cells[0] + ",", "     " + cells[1] + ", c},"]


def test_chains_break_before_each_call() -> None:
    assert layout.chain("return a", [".b()", ".c()"]) == ["  return a.b().c();"]
    calls = [f".{name * 40}()" for name in "bcd"]
    made = layout.chain("return a", calls)
    assert made == ["  return a", *(f"      {one}" for one in calls[:2]), f"      {calls[2]};"]


def test_long_texts_are_cut_at_slashes_and_blanks() -> None:
    assert layout.text_lines(".path = ", "/a", ",", "    ") == ['    .path = "/a",']
    text = "/part" * 30 + " and a blank"
    made = layout.text_lines(".path = ", text, ",", "    ")
    assert made[0] == "    .path ="
    assert all(len(line) <= layout.WIDTH for line in made)
    assert "".join(line.strip().strip('",') for line in made[1:]) == text
