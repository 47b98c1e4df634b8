"""The whole tree: what is in it, that it depends on nothing but documents and lock."""

from __future__ import annotations

import copy
import json
import random
import re
from pathlib import Path
from typing import Any

import pytest
from tiny import answer, array, document, obj, operation, ref

from generator.commands.golden import CASES, case_files
from generator.cpp.lock import Lock, parse_lock, render_lock
from generator.emit.generate import generate
from generator.spec.errors import SpecError
from generator.spec.specs import SPECS, Document, effective_all

NAMES = Path("generator/names.lock.json")


@pytest.fixture(scope="module")
def documents() -> dict[str, Document]:
    return effective_all()


@pytest.fixture(scope="module")
def committed() -> Lock:
    return parse_lock(NAMES.read_text())


@pytest.fixture(scope="module")
def made(documents: dict[str, Document], committed: Lock) -> tuple[dict[str, str], Lock]:
    return generate(documents, committed, [])


def shuffled(node: Any, source: random.Random) -> Any:
    if isinstance(node, dict):
        keys = list(node)
        source.shuffle(keys)
        return {key: shuffled(node[key], source) for key in keys}
    return [shuffled(one, source) for one in node] if isinstance(node, list) else node


def test_what_is_committed_is_what_the_documents_give(made: tuple[dict[str, str], Lock]) -> None:
    files, lock = made
    assert render_lock(lock) == NAMES.read_text()
    differing = [
        path
        for path, text in files.items()
        if not Path("generated", path).is_file()
        or Path("generated", path).read_bytes() != text.encode()
    ]
    assert differing == []


def test_without_the_lock_the_same_bytes_are_born(
    documents: dict[str, Document], made: tuple[dict[str, str], Lock]
) -> None:
    files, lock = generate(documents, Lock(), [])
    assert render_lock(lock) == NAMES.read_text()
    assert files == made[0]


@pytest.mark.parametrize("seed", [1, 2])
def test_shuffled_keys_give_the_same_bytes_under_the_lock(
    committed: Lock, made: tuple[dict[str, str], Lock], tmp_path: Path, seed: int
) -> None:
    source = random.Random(seed)
    for path in SPECS.rglob("*.json"):
        mixed = tmp_path / path.relative_to(SPECS)
        mixed.parent.mkdir(parents=True, exist_ok=True)
        mixed.write_text(json.dumps(shuffled(json.loads(path.read_text()), source)))
    files, lock = generate(effective_all(tmp_path), committed, [])
    assert [path for path in files if files[path] != made[0][path]] == []
    assert render_lock(lock) == NAMES.read_text()


def test_every_operation_and_schema_is_there(
    documents: dict[str, Document], made: tuple[dict[str, str], Lock]
) -> None:
    files, lock = made
    methods = [
        node["operationId"]
        for one in documents.values()
        for item in one["paths"].values()
        for node in item.values()
    ]
    surface = "".join(text for path, text in files.items() if path.startswith("surface/"))
    assert len(re.findall("^op ", surface, re.M)) == len(methods)
    for key, one in documents.items():
        for name, schema in one["components"]["schemas"].items():
            is_envelope = name not in lock.modules[key].schemas and name not in lock.shared
            assert not is_envelope or "data" in schema["properties"]


def test_generated_code_includes_nothing_but_our_headers(
    made: tuple[dict[str, str], Lock],
) -> None:
    files, _ = made
    for path, text in files.items():
        for line in (
            re.findall(r"^#include .*", text, re.M) if path.startswith("servicetitan/") else ()
        ):
            assert line.startswith('#include "servicetitan/') or line == "#include <cstdint>"
            assert "servicetitan/detail/" not in line or path.endswith(".cpp")
            assert ".cpp" not in line or path.endswith("src.hpp")


def test_headers_include_what_exists_and_never_in_a_circle(
    made: tuple[dict[str, str], Lock],
) -> None:
    files, _ = made
    edges = {
        path: re.findall(r'^#include "(servicetitan/[^"]*)"', text, re.M)
        for path, text in files.items()
        if path.startswith("servicetitan/")
    }
    done: set[str] = set()

    def visit(path: str, above: tuple[str, ...]) -> None:
        assert path not in above, (*above, path)
        if path in done or path not in edges:
            assert path in edges or Path("runtime/include", path).is_file(), path
            return
        for other in edges[path]:
            visit(other, (*above, path))
        done.add(path)

    for path in edges:
        visit(path, ())


@pytest.mark.parametrize("case", sorted(CASES.glob("*/documents")), ids=lambda one: one.parent.name)
def test_golden_cases(case: Path) -> None:
    expected = case.parent / "expected"
    files = {
        path.relative_to(expected).as_posix(): path.read_text()
        for path in expected.rglob("*")
        if path.is_file()
    }
    assert case_files(case.parent) == files


def tiny() -> Document:
    item = obj("id", id={"type": "integer", "format": "int64"}, more=ref("Inner"))
    return document(
        {
            "/a": {"get": operation("A_Get", responses={"200": answer(array(ref("Item")))})},
            "/b": {"get": operation("B_Get", responses={"200": answer(ref("Other"))})},
        },
        Item=item,
        Inner=obj(a={"type": "string"}),
        Other=obj(a={"type": "string"}),
    )


def test_a_part_is_complete_and_small() -> None:
    files, _ = generate({"tiny": tiny(), "more": tiny()}, Lock(), ["tiny.a.get"])
    assert "servicetitan/tiny/a.hpp" in files
    assert "servicetitan/tiny/b.hpp" not in files
    assert not any("more" in path for path in files)
    text = "".join(files.values())
    assert "struct Item" in text
    assert "struct Inner" in text
    assert "struct Other" not in text
    assert set(files["MANIFEST"].split()) == set(files)
    assert "servicetitan/tiny/a.cpp" in files["CMakeLists.txt"]


def test_a_part_has_the_names_of_the_whole() -> None:
    whole, _ = generate({"tiny": tiny()}, Lock(), [])
    part, _ = generate({"tiny": tiny()}, Lock(), ["tiny.a"])
    for path in ("servicetitan/tiny/a.hpp", "servicetitan/tiny/a.cpp"):
        assert part[path] == whole[path]


def test_an_unknown_part_is_an_error() -> None:
    with pytest.raises(SpecError, match=r"no module, tag or operation 'tiny\.c'"):
        generate({"tiny": tiny()}, Lock(), ["tiny.a", "tiny.c"])


def test_a_file_that_nobody_can_review_is_an_error() -> None:
    large = tiny()
    for index in range(1500):
        schema = obj(**{f"member{number}": {"type": "string"} for number in range(3)})
        large["components"]["schemas"][f"Large{index}"] = schema
    with pytest.raises(SpecError, match="cannot be reviewed"):
        generate({"tiny": large}, Lock(), [])


def test_nothing_of_the_input_is_changed() -> None:
    given = tiny()
    before = copy.deepcopy(given)
    lock = Lock()
    generate({"tiny": given}, lock, [])
    assert given == before
    assert lock == Lock()
    assert json.dumps(given) == json.dumps(before)
