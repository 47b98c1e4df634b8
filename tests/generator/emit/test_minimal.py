"""A change of a real document changes no more of the generated tree than it must."""

from __future__ import annotations

import difflib
import json
from functools import cache
from pathlib import PurePosixPath
from typing import Any

import pytest
from mutate import NO_FACT, Mutant, committed_lock

from generator.cpp.lock import FILE, render_lock
from generator.emit.generate import generate
from generator.spec.canonical import canonical
from generator.spec.check import check
from generator.spec.ready import check_ready
from generator.spec.specs import SPECS, apply_overlays, sources

# Long lists of parameters, unions, enums of integers, many files.
MODULES = ["crm", "dispatch", "forms", "marketing-ads"]


def output(document: dict[str, Any], module: str) -> dict[str, str]:
    """All generated files, and the lock, when the document takes the place of the committed one:
    checked, canonical, corrected, checked again, generated with the committed lock."""
    check(document, module)
    made = canonical(document)
    apply_overlays(made, module, sources()[module].vintage, SPECS)
    made = canonical(made)
    check(made, module)
    check_ready(made, module)
    files, lock = generate({module: made}, committed_lock(), [])
    return {**files, FILE: render_lock(lock)}


@cache
def committed(module: str) -> dict[str, str]:
    return output(Mutant(module, 0).document, module)


def changed_lines(before: dict[str, str], after: dict[str, str]) -> dict[str, int]:
    """How many lines changed in each file; a line that another replaces counts once."""
    made = {}
    for path in sorted(before.keys() | after.keys()):
        old, new = before.get(path, ""), after.get(path, "")
        if old != new:
            found = difflib.SequenceMatcher(None, old.splitlines(), new.splitlines(), False)
            made[path] = sum(
                max(b - a, d - c) for tag, a, b, c, d in found.get_opcodes() if tag != "equal"
            )
    return made


def changes(module: str, mutation: str, seed: int = 0) -> tuple[Mutant, dict[str, int]]:
    """The changed document, and how many lines it changes in which files."""
    mutant = Mutant(module, seed)
    getattr(mutant, mutation)()
    assert json.dumps(mutant.document) != json.dumps(Mutant(module, seed).document)
    return mutant, changed_lines(committed(module), output(mutant.document, module))


def roles(module: str, changed: dict[str, int]) -> set[str]:
    """The changed files without what differs between modules and tags."""
    folder = module.replace("-", "_")
    made = set()
    for path in changed:
        name = path.removeprefix(f"servicetitan/{folder}/")
        if name != path and not name.startswith(("tables.", "fwd.", "src.")):
            path = "models" if "_models." in name else "tag"
            path += PurePosixPath(name).suffix
        for one in (folder, module):
            path = path.replace(f"/{one}.", "/MODULE.").replace(f"/{one}/", "/MODULE/")
        made.add(path)
    return made


DOCUMENTS = {"openapi/MODULE.json", "surface/MODULE.txt"}
TYPE = {"models.hpp", "models.cpp"} | DOCUMENTS
FUNCTION = {"tag.hpp", "tag.cpp", "servicetitan/MODULE/tables.cpp"} | DOCUMENTS


@pytest.mark.parametrize("module", MODULES)
@pytest.mark.parametrize("mutation", NO_FACT)
def test_what_is_no_fact_changes_nothing(module: str, mutation: str) -> None:
    assert changes(module, mutation)[1] == {}


@pytest.mark.parametrize("module", MODULES)
@pytest.mark.parametrize("seed", range(3))
def test_an_optional_property_changes_six_lines_in_four_files(module: str, seed: int) -> None:
    # All of generated/ is counted, openapi/ too; the fifth file is the lock, where the line of the
    # schema names one member more.
    changed = changes(module, "add_property", seed)[1]
    assert changed.pop(FILE) == 1
    assert roles(module, changed) == TYPE
    assert len(changed) == 4
    assert sum(changed.values()) <= 6


@pytest.mark.parametrize("module", MODULES)
@pytest.mark.parametrize(
    ("mutation", "locked"), [("remove_property", 0), ("add_value", 1), ("remove_value", 0)]
)
def test_a_member_of_a_type(module: str, mutation: str, locked: int) -> None:
    changed = changes(module, mutation)[1]
    assert changed.pop(FILE, 0) == locked
    assert roles(module, changed) == TYPE
    assert len(changed) == 4
    assert sum(changed.values()) <= 10  # the most where a member is required


@pytest.mark.parametrize("module", MODULES)
@pytest.mark.parametrize(("mutation", "locked"), [("add_parameter", 1), ("remove_parameter", 0)])
def test_a_parameter(module: str, mutation: str, locked: int) -> None:
    changed = changes(module, mutation)[1]
    assert changed.pop(FILE, 0) == locked
    assert roles(module, changed) == FUNCTION
    assert len(changed) == 5
    assert sum(changed.values()) <= 10


@pytest.mark.parametrize("module", MODULES)
@pytest.mark.parametrize("mutation", ["add_operation", "remove_operation"])
def test_an_operation(module: str, mutation: str) -> None:
    mutant, changed = changes(module, mutation)
    assert changed.pop(FILE, 0) == (mutation == "add_operation")
    expected = FUNCTION
    if mutation == "remove_operation" and mutant.was_alone:
        lists = {"servicetitan/MODULE.hpp", "servicetitan/MODULE/src.hpp"}
        expected = FUNCTION | lists | {"CMakeLists.txt", "MANIFEST"}
    assert roles(module, changed) - {"servicetitan/MODULE/tables.hpp"} == expected


@pytest.mark.parametrize("module", MODULES)
def test_a_renamed_schema_changes_only_what_names_it(module: str) -> None:
    mutant, changed = changes(module, "rename_schema")
    name = committed_lock().modules[module].schemas[mutant.subject].name
    texts = committed(module)
    assert changed.pop(FILE) <= 2  # the new entry, and a comma after the last one before it
    assert all(name in texts[path] or mutant.subject in texts[path] for path in changed)
