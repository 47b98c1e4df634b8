"""``regenerate``: ``specs/`` to ``generated/``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from generator.cpp.assign import assign
from generator.cpp.lock import FILE, Lock, parse_lock, render_lock
from generator.emit import write
from generator.emit.documents import document_text
from generator.emit.render import Renderer
from generator.emit.select import select
from generator.emit.tree import render_tree
from generator.ir.build import build_module
from generator.ir.prose import with_descriptions
from generator.spec.importer import find_documents, module_of
from generator.spec.load import load
from generator.spec.specs import SPECS, Document, effective_all
from generator.spec.write import write_all

OUT = Path("generated")


def register(subparsers: Any) -> None:
    parser = subparsers.add_parser(
        "regenerate", help="make the C++ library from specs/", description=__doc__
    )
    parser.add_argument("--specs", type=Path, default=SPECS, help="specs folder (%(default)s)")
    parser.add_argument("--lock", type=Path, default=Path(FILE), help="names (%(default)s)")
    parser.add_argument(
        "--only",
        metavar="LIST",
        help="modules, tags or operations, with commas: crm,accounting.invoices.get_list",
    )
    parser.add_argument("--out", type=Path, help=f"folder to write to ({OUT})")
    parser.add_argument(
        "--descriptions",
        nargs="+",
        type=Path,
        metavar="DIR|FILE",
        help="documents whose descriptions go into the doc comments; needs --out",
    )
    parser.add_argument(
        "--check", action="store_true", help="write nothing; fail when something would change"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    if arguments.out is None and (arguments.only or arguments.descriptions):
        option = "--only" if arguments.only else "--descriptions"
        print(f"error: {option} needs --out: {OUT} is everything, from facts", file=sys.stderr)
        return 1
    out: Path = arguments.out or OUT
    known = arguments.lock.read_text(encoding="utf-8") if arguments.lock.exists() else ""
    only = arguments.only.split(",") if arguments.only else []
    documents = effective_all(arguments.specs)
    texts = _descriptions(arguments.descriptions or [])
    files, lock = generate(documents, parse_lock(known), only, texts)
    lock_text = render_lock(lock)
    changes = write.compare(out, files)
    if arguments.check:
        return _report(changes, lock_text != known, arguments.lock)
    write.apply(out, files, changes)
    if lock_text != known:
        write_all({arguments.lock: lock_text})
    print(
        f"{len(files)} files in {out}: {len(changes.added)} added, {len(changes.changed)} changed, "
        f"{len(changes.deleted)} deleted"
    )
    for path in changes.unknown:
        print(f"not generated: {out / path}", file=sys.stderr)
    return 0


def _descriptions(given: list[Path]) -> dict[str, Document]:
    return {module_of(path): load(path).document for path in find_documents(given)}


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
    texts = {
        one.module.key: document_text(one.module.key, documents[one.module.key], extended)
        for one in selections
    }
    return write.complete(render_tree(selections, extended, texts, Renderer())), extended


def _report(changes: write.Changes, lock_differs: bool, lock: Path) -> int:
    lines = [f"differs: {lock}"] if lock_differs else []
    lines += [f"missing: {path}" for path in changes.added]
    lines += [f"differs: {path}" for path in changes.changed]
    lines += [f"no longer generated: {path}" for path in changes.deleted]
    lines += [f"not generated: {path}" for path in changes.unknown]
    for line in lines:
        print(line, file=sys.stderr)
    if lines:
        print(f"{len(lines)} differences; run: ./dev regenerate", file=sys.stderr)
        return 1
    print("no change")
    return 0
