"""``regenerate``: ``specs/`` to ``generated/``; with documents, they are imported first.

With documents: imports them, tells what changes, asks, generates, builds the touched modules and
runs their tests, and prints the commits to make. On any failure the tree is as it was before.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from generator.cpp.lock import FILE, lock_text, read_lock, render_lock
from generator.emit import write
from generator.emit.generate import OUT, generate
from generator.refresh.options import add_arguments, options_of
from generator.spec.importer import find_documents, module_of
from generator.spec.load import load
from generator.spec.specs import SPECS, Document, effective_all
from generator.spec.write import write_all


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
    parser.add_argument(
        "documents", nargs="*", type=Path, metavar="DIR|FILE", help="new documents to import"
    )
    parser.add_argument("--vintage", help="their date; default: name of their folder")
    add_arguments(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    if arguments.documents:
        return _run_documents(arguments)
    for option in ("vintage", "retain", "changelog", "no_build", "yes"):
        if getattr(arguments, option):
            print(f"error: --{option.replace('_', '-')} goes with documents", file=sys.stderr)
            return 1
    if arguments.out is None and (arguments.only or arguments.descriptions):
        option = "--only" if arguments.only else "--descriptions"
        print(f"error: {option} needs --out: {OUT} is everything, from facts", file=sys.stderr)
        return 1
    out: Path = arguments.out or OUT
    only = arguments.only.split(",") if arguments.only else []
    documents = effective_all(arguments.specs)
    texts = _descriptions(arguments.descriptions or [])
    files, lock = generate(documents, read_lock(arguments.lock), only, texts)
    names = render_lock(lock)
    names_changed = names != lock_text(arguments.lock)
    changes = write.compare(out, files)
    if arguments.check:
        return _report(changes, names_changed, arguments.lock)
    write.apply(out, files, changes)
    if names_changed:
        write_all({arguments.lock: names})
    print(
        f"{len(files)} files in {out}: {len(changes.added)} added, {len(changes.changed)} changed, "
        f"{len(changes.deleted)} deleted"
    )
    for path in changes.unknown:
        print(f"not generated: {out / path}", file=sys.stderr)
    return 0


def _run_documents(arguments: argparse.Namespace) -> int:
    for option in ("only", "out", "descriptions", "check"):
        if getattr(arguments, option):
            print(f"error: --{option} goes without documents", file=sys.stderr)
            return 1
    # Needed by this way alone, and as much to import as all of the other.
    from generator.refresh import run as refresh
    from generator.refresh.plan import Given

    given = Given(arguments.documents, arguments.vintage, arguments.retain)
    return refresh.run(Path(), lambda _: given, options_of(arguments))


def _descriptions(given: list[Path]) -> dict[str, Document]:
    return {module_of(path): load(path).document for path in find_documents(given)}


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
