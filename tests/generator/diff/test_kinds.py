"""The table of kinds: documented, tried, and the only source of what a kind decides."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from all_changes import CHANGES
from corpus import ROOT
from sample_document import base, changed, told

from generator.diff.kinds import KINDS, Kind, worst, worst_cpp
from generator.diff.model import Cpp, Direction, Record, Wire

# These are changes of whole documents, or only seen from the other side of another change.
ELSEWHERE = {"module.added", "module.removed", "module.renamed", "schema.header-changed"}


def test_every_kind_is_tried() -> None:
    tried = {line.split(" ")[0] for _, listed in CHANGES.values() for line in listed}
    tried |= {"operation.undeprecated", "operation.documented-again", "schema.undeprecated"}
    tried |= {"parameter.undeprecated", "property.undeprecated", "schema.documented-again"}
    assert KINDS.keys() == tried | ELSEWHERE
    # Each change names everything that is told of it, so it is a test of absence for all others.
    assert all(listed for _, listed in CHANGES.values())


BACKWARDS = {
    "an operation is deprecated": "operation.undeprecated",
    "an operation is kept": "operation.documented-again",
    "a schema is deprecated": "schema.undeprecated",
    "an event is kept": "schema.documented-again",
    "a parameter is deprecated": "parameter.undeprecated",
    "a member is deprecated": "property.undeprecated",
}


@pytest.mark.parametrize("name", BACKWARDS)
def test_the_way_back_is_told_too(name: str, tmp_path: Path) -> None:
    records = told(changed(CHANGES[name][0]), base(), tmp_path)
    assert {one.kind for one in records} == {BACKWARDS[name]}


def test_the_documentation_shows_the_table() -> None:
    text = (ROOT / "docs" / "diff-kinds.md").read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if line.startswith("|")]
    assert rows[2:] == [_row(one) for one in KINDS.values()]


def _row(one: Kind) -> str:
    wire = _effect(one.request)
    if one.request is not one.response:
        wire = f"sent: {wire}; received: {_effect(one.response)}"
    return f"| `{one.id}` | {one.meaning} | {wire} | {_effect(one.cpp)} |"


def _effect(effect: Wire | Cpp | None) -> str:
    return "depends" if effect is None else effect.value


def test_ids_are_what_policy_files_can_name() -> None:
    assert all(re.fullmatch(r"[a-z-]+\.[a-z-]+", one) for one in KINDS)
    assert all(key == one.id for key, one in KINDS.items())


@pytest.mark.parametrize("name", CHANGES)
def test_records_say_all_that_a_reader_needs(name: str, tmp_path: Path) -> None:
    for one in told(base(), changed(CHANGES[name][0]), tmp_path):
        check_record(one)


def check_record(one: Record) -> None:
    """What must hold of every record."""
    kind = KINDS[one.kind]
    assert kind.cpp in (None, one.cpp)
    decided = kind.wire(one.direction)
    if one.direction is not Direction.NONE:
        assert decided in (None, one.wire)
    assert (one.wire, one.cpp) != (Wire.NONE, Cpp.NONE)
    assert one.consequence.endswith(".")
    assert "{" not in one.consequence.replace("{id}", "").replace("{group}", "")
    needs = one.cpp is Cpp.BREAKING or one.wire is Wire.BREAKING
    assert one.action.endswith(".") if needs else True
    assert one.declaration_before or one.declaration_after or one.cpp is not Cpp.BREAKING
    assert re.fullmatch(r"[0-9a-f]{12}", one.fingerprint)
    assert one.place.line > 0
    assert list(one.operations) == sorted(set(one.operations))


def test_a_worst_effect_is_one_of_those_given() -> None:
    assert worst() is Wire.NONE
    assert worst(Wire.COMPATIBLE, Wire.BREAKING, Wire.RISKY) is Wire.BREAKING
    assert worst_cpp() is Cpp.NONE
    assert worst_cpp(Cpp.DOCS, Cpp.BEHAVIOUR, Cpp.ADDITIVE) is Cpp.BEHAVIOUR
