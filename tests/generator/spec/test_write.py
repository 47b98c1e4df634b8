"""The layout of JSON and the writing of files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from corpus import canonical_shop

from generator.spec import write


def test_each_property_and_parameter_is_one_line() -> None:
    lines = write.to_text(canonical_shop()).splitlines()
    assert '          "title": {"type": "string"},' in lines
    assert '      "Shop.V2.Kind": {"type": "string", "enum": ["Tool", "Part"]},' in lines
    assert sum('"in": "query"' in line for line in lines) == 5
    assert json.loads("\n".join(lines)) == canonical_shop()


def test_a_new_property_is_one_new_line() -> None:
    document = canonical_shop()
    before = write.to_text(document).splitlines()
    properties = document["components"]["schemas"]["Shop.V2.Item"]["properties"]
    document["components"]["schemas"]["Shop.V2.Item"]["properties"] = {
        "first": {"type": "string"},
        **properties,
    }
    after = write.to_text(document).splitlines()
    assert [line for line in after if line not in before] == [
        '          "first": {"type": "string"},'
    ]
    assert len(after) == len(before) + 1


@pytest.mark.parametrize("value", [{}, [], {"paths": {}}, {"info": {"title": "ä\n"}}, {"x": [1]}])
def test_any_value_is_valid_json(value: object) -> None:
    text = write.to_text(value)
    assert json.loads(text) == value
    assert text.endswith("\n")


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    one, two = tmp_path / "a/one", tmp_path / "a/two"
    assert write.write_all({one: "1\n", two: "2\n"}) == [one, two]
    before = one.stat().st_mtime_ns
    assert write.write_all({one: "1\n", two: "3\n"}) == [two]
    assert one.stat().st_mtime_ns == before
    assert two.read_bytes() == b"3\n"
    assert sorted(path.name for path in one.parent.iterdir()) == ["one", "two"]
    assert one.stat().st_mode & 0o777 == 0o644


def test_other_line_ends_count_as_a_change(tmp_path: Path) -> None:
    path = tmp_path / "one"
    path.write_bytes(b"1\r\n")
    assert write.write_all({path: "1\n"}) == [path]
    assert path.read_bytes() == b"1\n"
