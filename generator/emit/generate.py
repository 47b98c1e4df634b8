"""From effective documents and the lock to all files, in memory."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from generator.cpp.assign import assign
from generator.cpp.lock import Lock
from generator.emit import write
from generator.emit.render import Renderer
from generator.emit.select import select
from generator.emit.tree import render_tree
from generator.ir.build import build_module
from generator.ir.prose import with_descriptions
from generator.spec.specs import Document

OUT = Path("generated")


def generate(
    documents: dict[str, Document],
    lock: Lock,
    only: list[str],
    descriptions: Mapping[str, Document] | None = None,
) -> tuple[dict[str, str], Lock]:
    """All files of the tree, and the lock with what is new; nothing is written."""
    prose = descriptions or {}
    modules = [
        build_module(
            key,
            with_descriptions(document, prose[key]) if key in prose else document,
            f"specs/{key}.json with overlays",
        )
        for key, document in sorted(documents.items())
    ]
    extended = assign(lock, modules)
    selections = select(modules, extended, only)
    return write.complete(render_tree(selections, extended, documents, Renderer())), extended
