"""``import DIR|FILE...``: vendor documents to ``specs/``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from generator.spec import importer, write
from generator.spec.specs import SPECS


def register(subparsers: Any) -> None:
    parser = subparsers.add_parser(
        "import", help="turn OpenAPI documents into canonical specs", description=__doc__
    )
    parser.add_argument("documents", nargs="+", type=Path, metavar="DIR|FILE")
    parser.add_argument(
        "--vintage", help="date of the documents, such as 2026-07; default: name of their folder"
    )
    parser.add_argument("--out", type=Path, default=SPECS, help="folder to write to (%(default)s)")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    paths = importer.find_documents(arguments.documents)
    imported = importer.read_all(paths, arguments.vintage, arguments.out)
    changed = write.write_all(importer.texts(imported, arguments.out))
    for one in imported:
        print(f"{one.module:24} {one.operations:4} operations {one.schemas:5} schemas")
    operations = sum(one.operations for one in imported)
    schemas = sum(one.schemas for one in imported)
    print(f"{f'{len(imported)} modules':24} {operations:4} operations {schemas:5} schemas")
    print(f"{len(changed)} files changed in {arguments.out}")
    return 0
