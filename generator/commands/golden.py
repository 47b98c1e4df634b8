"""``golden``: compare what small documents give with what was accepted, or accept it."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from generator.cpp.lock import read_lock, render_lock
from generator.emit import write
from generator.emit.generate import generate

CASES = Path("tests/golden")
LOCK = "names.lock.json"


def register(subparsers: Any) -> None:
    parser = subparsers.add_parser(
        "golden", help="compare the output for the documents of the tests", description=__doc__
    )
    parser.add_argument("cases", nargs="*", type=Path, help=f"case folders (all in {CASES})")
    parser.add_argument("--accept", action="store_true", help="write the output as expected")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    cases = arguments.cases or sorted(path.parent for path in CASES.glob("*/documents"))
    differences = [line for case in cases for line in run_case(case, arguments.accept)]
    for line in differences:
        print(line, file=sys.stderr)
    print(f"{len(cases)} golden cases, {len(differences)} differences")
    return 1 if differences and not arguments.accept else 0


def case_files(case: Path) -> dict[str, str]:
    """The tree that the documents of a case give, with the lock that they lead to."""
    documents = {
        path.stem: json.loads(path.read_text(encoding="utf-8"))
        for path in sorted((case / "documents").glob("*.json"))
    }
    files, extended = generate(documents, read_lock(case / LOCK), [])
    return write.complete({**files, LOCK: render_lock(extended)})


def run_case(case: Path, accept: bool) -> list[str]:
    """The differences of one case, which are gone afterwards when they are accepted."""
    files = case_files(case)
    expected = case / "expected"
    changes = write.compare(expected, files)
    if accept:
        write.apply(expected, files, changes)
    labels = {"missing": changes.added, "differs": changes.changed}
    labels |= {"not made any more": changes.deleted, "unknown": changes.unknown}
    return [f"{label}: {expected / path}" for label, paths in labels.items() for path in paths]
