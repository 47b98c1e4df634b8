"""Reading files: sizes, digests, and where a broken text is said to be broken."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from generator.spec import load as loading
from generator.spec.errors import SpecError
from generator.spec.locate import first_fault
from generator.spec.yaml_text import parse_yaml


def test_the_digest_is_that_of_the_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b'\xef\xbb\xbf{"a": 1}')
    loaded = loading.load(path)
    assert loaded.document == {"a": 1}
    assert loaded.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    with path.open("wb") as file:
        file.truncate(loading.MAX_BYTES + 1)
    with pytest.raises(SpecError, match="the limit is"):
        loading.load(path)


@pytest.mark.parametrize("levels", [loading.MAX_DEPTH + 1, 5000, 200_000])
def test_deep_nesting(levels: int) -> None:
    with pytest.raises(SpecError, match="nested deeper than"):
        loading.parse_json('{"a":' + "[" * levels + "]" * levels + "}", "a.json")


def test_nesting_up_to_the_limit() -> None:
    text = "[" * loading.MAX_DEPTH + '"["' + "]" * loading.MAX_DEPTH
    assert loading.parse_json(text, "a.json")
    assert first_fault(text, loading.MAX_DEPTH) is None


@pytest.mark.parametrize(
    ("text", "pointer", "phrase"),
    [
        ("", "#", "the text ends"),
        ('{"a": [1, {"b": tru}]}', "#/a/1/b", "not a JSON value"),
        ('{"a": [1, 2}', "#/a", "expected ',' or ']', found '}'"),
        ('{"a/b": {"~": 1, "~": 2}}', "#/a~1b/~0", "the key '~' stands twice"),
        ('{"a": "\x01"}', "#/a", "bad string"),
        ('{"a": 01}', "#", "expected ',' or '}'"),
        ('{"a": Infinity}', "#/a", "not a JSON value"),
        ("{} x", "#", "text after the end"),
        ("{1: 2}", "#", "expected '\"'"),
    ],
)
def test_faults_are_located(text: str, pointer: str, phrase: str) -> None:
    with pytest.raises(SpecError) as caught:
        loading.parse_json(text, "a.json")
    assert str(caught.value).startswith(f"a.json: {pointer}: {phrase}")


@pytest.mark.parametrize("text", ["{}", "[]", '[1.5e3, -0, true, null, "\\u00e9"]', '{"a": {}}'])
def test_the_slow_parser_accepts_what_the_fast_one_does(text: str) -> None:
    json.loads(text)
    assert first_fault(text, 100) is None


def test_yaml_is_read_as_1_2() -> None:
    text = "a: yes\nb: true\nc: 2026-01-02\nd: 012\ne: 1.5\nf: 7\ng: ~\n200: x\nh: -3\ni: 0x1F\n"
    assert parse_yaml(text, "a.yaml") == {
        "a": "yes",
        "b": True,
        "c": "2026-01-02",
        "d": 12,
        "e": 1.5,
        "f": 7,
        "g": None,
        "200": "x",
        "h": -3,
        "i": "0x1F",
    }


def test_harmless_anchors_are_read() -> None:
    text = "a: &x {k: 1}\nb: *x\n"
    assert parse_yaml(text, "a.yaml") == {"a": {"k": 1}, "b": {"k": 1}}
