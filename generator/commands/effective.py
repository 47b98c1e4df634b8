"""``effective``: write the documents with all overlays applied, as they come.

``regenerate`` writes them to ``generated/openapi``, in the order of the lock.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from generator.spec.specs import (
    SPECS,
    effective_all,
    operation_count,
    schema_count,
    write_effective,
)


def register(subparsers: Any) -> None:
    parser = subparsers.add_parser(
        "effective", help="write the documents with overlays applied", description=__doc__
    )
    parser.add_argument("--specs", type=Path, default=SPECS, help="specs folder (%(default)s)")
    parser.add_argument("--out", type=Path, required=True, help="folder to write to")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    documents = effective_all(arguments.specs)
    changed = write_effective(documents, arguments.out)
    operations = sum(map(operation_count, documents.values()))
    schemas = sum(map(schema_count, documents.values()))
    print(f"{len(documents)} modules, {operations} operations, {schemas} schemas")
    print(f"{len(changed)} files changed in {arguments.out}")
    return 0
