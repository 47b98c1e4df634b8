"""Nothing of effect is missing: what is told is held against the generated files and the IR."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from all_changes import CHANGES
from sample_document import Node, base, brief, changed, save

from generator.cpp.assign import assign
from generator.cpp.lock import Lock
from generator.cpp.module import ModuleFiles, Selection
from generator.diff.compare import compare
from generator.diff.model import Cpp, Record
from generator.diff.read import read_side
from generator.emit.render import Renderer
from generator.emit.tree import render_module
from generator.ir.model import Enumeration, Envelope, EnvelopeKind, Module, Schema, Struct

# The name of an argument is in the files and has no effect.
ONLY_A_NAME = "a part of a path has another name"
SINGLE = sorted(CHANGES.keys() - {ONLY_A_NAME})
# A path or a name that another change of the table needs.
LONERS = re.compile("moved|has another name|have other names|another case|lost|gone|place")


def read(old: Node, new: Node, folder: Path) -> tuple[Module, Module, tuple[Record, ...], Lock]:
    sides = [
        read_side(str(save(node, folder / name)), specs=folder / "specs")
        for node, name in ((old, "2026-01"), (new, "2026-02"))
    ]
    modules = [one.modules["tiny"].module for one in sides]
    lock = assign(Lock(), modules[:1])
    return modules[0], modules[1], compare(sides[0], sides[1], lock).records, lock


def rendered(module: Module, lock: Lock) -> dict[str, str]:
    """The generated files without comments and without what is only shown in errors."""
    selection = Selection(module, list(module.operations), list(module.schemas))
    files = render_module(ModuleFiles(selection, lock), Renderer())
    return {path: _code(text) for path, text in files.items()}


def _code(text: str) -> str:
    lines = [line for line in text.splitlines() if not line.lstrip().startswith("//")]
    shown = r'\n    \.(scopes|retained|operation_id) =\s+("[^"]*"\s*)+,'
    return re.sub(shown, "", "\n".join(lines))


def facts(module: Module) -> Mapping[str, object]:
    """The IR without order, tags and lists that nothing uses."""
    operations = {
        one.id: replace(one, tag="", query=tuple(sorted(one.query, key=lambda each: each.name)))
        for one in module.operations
    }
    schemas = {name: _sorted(one) for name, one in module.schemas.items() if not _is_list(one)}
    return {**operations, **schemas}


def _is_list(schema: Schema) -> bool:
    return isinstance(schema, Envelope) and schema.type.kind is not EnvelopeKind.EVENT


def _sorted(schema: Schema) -> Schema:
    if isinstance(schema, Struct):
        return replace(
            schema, properties=tuple(sorted(schema.properties, key=lambda one: one.name))
        )
    if isinstance(schema, Enumeration):
        return replace(schema, values=tuple(sorted(schema.values, key=lambda one: one.text)))
    return schema


def check(old: Node, new: Node, folder: Path) -> None:
    before, after, records, lock = read(old, new, folder)
    compiled = [one for one in records if one.cpp not in (Cpp.NONE, Cpp.DOCS)]
    files = [
        rendered(one, known) for one, known in ((before, lock), (after, assign(lock, [after])))
    ]
    differ = sorted(
        path for path in {**files[0], **files[1]} if files[0].get(path) != files[1].get(path)
    )
    assert bool(compiled) == bool(differ), (list(map(brief, records)), differ)
    assert bool(records) == (facts(before) != facts(after)), list(map(brief, records))
    assert len({one.fingerprint for one in records}) == len(records)


@pytest.mark.parametrize("name", SINGLE)
def test_one_change(name: str, tmp_path: Path) -> None:
    check(base(), changed(CHANGES[name][0]), tmp_path)


@pytest.mark.parametrize("seed", range(40))
def test_several_changes_and_the_way_back(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    new = base()
    for name in chance.sample(sorted(name for name in SINGLE if not LONERS.search(name)), 4):
        new = changed(CHANGES[name][0], new)
    check(base(), new, tmp_path)
    check(new, base(), tmp_path)


def test_a_name_alone_changes_nothing_but_names(tmp_path: Path) -> None:
    _, _, records, _ = read(base(), changed(CHANGES[ONLY_A_NAME][0]), tmp_path)
    assert [one.cpp for one in records] == [Cpp.DOCS]
    (one,) = records
    assert one.declaration_before.replace("part_id", "part") == one.declaration_after
