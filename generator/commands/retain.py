"""``retain OLD_DIR``: keep what older documents had and the imported ones lack."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from generator.spec import importer
from generator.spec.specs import SPECS, Retained, retained_of, sources, write_retained


def register(subparsers: Any) -> None:
    parser = subparsers.add_parser(
        "retain", help="keep operations that newer documents lack", description=__doc__
    )
    parser.add_argument("documents", nargs="+", type=Path, metavar="OLD_DIR|FILE")
    parser.add_argument("--vintage", help="date of the old documents; default: their folder")
    parser.add_argument("--specs", type=Path, default=SPECS, help="specs folder (%(default)s)")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    specs: Path = arguments.specs
    known = sources(specs)
    paths = importer.find_documents(arguments.documents)
    listed: list[Retained] = []
    total = [0, 0]
    for old in importer.read_all(paths, arguments.vintage, None):
        if old.module not in known:
            print(f"{old.module}: passed over, it is not in {specs}")
            continue
        one = retained_of(specs, old.module, old.document, old.source.vintage)
        listed.append(one)
        counts = [
            sum(action["target"] == place for action in one.overlay.get("actions", []))
            for place in ("$.paths", "$.components.schemas")
        ]
        total = [total[0] + counts[0], total[1] + counts[1]]
        if one.overlay:
            print(f"{old.module:24} {counts[0]:4} operations {counts[1]:5} schemas retained")
    changed = write_retained(listed)
    print(f"{'all':24} {total[0]:4} operations {total[1]:5} schemas retained")
    print(f"{len(changed)} files changed in {specs / 'overlays' / 'retained'}")
    return 0
