"""``diff OLD NEW``: what changed between two sets of documents, and what that breaks."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from generator.cpp.lock import FILE, read_lock
from generator.diff.compare import compare
from generator.diff.model import Comparison
from generator.diff.output import add_arguments, finish
from generator.diff.read import read_side
from generator.spec.specs import SPECS


def register(subparsers: Any) -> None:
    parser = subparsers.add_parser(
        "diff", help="tell what changed between documents, and what breaks", description=__doc__
    )
    parser.add_argument("old", metavar="OLD", help="folder, file or REVISION:path, such as ...")
    parser.add_argument("new", metavar="NEW", help="... origin/main:specs, specs, path/to/folder")
    parser.add_argument(
        "--specs",
        type=Path,
        default=SPECS,
        help="folder whose overlays apply to vendor documents (%(default)s)",
    )
    parser.add_argument("--lock", type=Path, default=Path(FILE), help="names (%(default)s)")
    for side in ("old", "new"):
        parser.add_argument(
            f"--{side}-vintage",
            metavar="DATE",
            help=f"date of the {side} documents, such as 2026-07; default: name of their folder",
        )
    add_arguments(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    return finish(compared(arguments), arguments)


def compared(arguments: argparse.Namespace) -> Comparison:
    """The comparison that the arguments ask for; what does not fit is told on standard error."""
    old = read_side(arguments.old, arguments.specs, arguments.old_vintage)
    new = read_side(arguments.new, arguments.specs, arguments.new_vintage)
    for side in (old, new):
        for note in side.notes:
            print(f"passed over for {side.name}: {note}", file=sys.stderr)
    return compare(old, new, read_lock(arguments.lock))
