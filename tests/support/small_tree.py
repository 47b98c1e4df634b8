"""A tree with one real module, in which a refresh can be tried whole."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from corpus import ROOT, run

from generator.spec.load import load

Node = dict[str, Any]
MODULE = "jbce"
# Stands in for the build: leaves a sign that it runs and what it was asked for.
BUILD = """#!/bin/bash
trap 'echo stopped > asked; exit 1' TERM
echo "$@" > asked
while [ -e slow ]; do sleep 0.05; done
[ ! -e failing ]
"""


def make_tree(root: Path) -> Path:
    """A folder like the project's, with specs of one module and what is generated of them."""
    specs = root / "specs"
    (specs / "overlays/retained").mkdir(parents=True)
    listed = load(ROOT / "specs/SOURCES.json").document
    (specs / "SOURCES.json").write_text(json.dumps({MODULE: listed[MODULE]}))
    for name in (f"{MODULE}.json", "overlays/all.json", f"overlays/{MODULE}.json"):
        if (ROOT / "specs" / name).exists():
            shutil.copy(ROOT / "specs" / name, specs / name)
    shutil.copy(ROOT / "CMakeLists.txt", root)
    (root / "tools").mkdir()
    (root / "tools/touched.sh").write_text(BUILD)
    (root / "generator").mkdir()
    lock = root / "generator/names.lock.json"
    assert run("regenerate", "--specs", specs, "--lock", lock, "--out", root / "generated") == 0
    return root


def new_document(folder: Path, change: Callable[[Node], object] | None = None) -> Path:
    """A document of the module with one more member, and changed further."""
    document = load(ROOT / "specs" / f"{MODULE}.json").document
    document["info"]["title"] = "Title"
    add_member(document, "addedMember")
    if change is not None:
        change(document)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{MODULE}-v2.json"
    path.write_text(json.dumps(document))
    return path


def add_member(document: Node, name: str) -> None:
    """Gives a struct of the document one more member."""
    struct = next(one for one in document["components"]["schemas"].values() if "properties" in one)
    struct["properties"][name] = {"type": "string"}


def content(root: Path) -> dict[str, bytes]:
    """Every file of the tree but what the stand-in of a build leaves."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file() and path.name not in ("asked", "failing", "slow")
    }
