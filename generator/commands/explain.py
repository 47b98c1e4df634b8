"""``explain NAME``: where a name comes from, what shaped it, where it went, who uses it.

NAME is an operation id, a schema, a member of one, or the C++ name of any of them:
crm.customers.get_list, Crm.V2.CustomerResponse, servicetitan::crm::CustomerResponse,
CustomerResponse.doNotMail, "GET /crm/v2/tenant/{tenant}/customers".
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from generator.cpp.lock import FILE, read_lock
from generator.emit.generate import OUT
from generator.explain.report import Folders, as_json, as_text, explain, read_names
from generator.spec.specs import SPECS

MOST = 8  # as many meanings of one name are told; of more, the names


def register(subparsers: Any) -> None:
    parser = subparsers.add_parser(
        "explain",
        help="tell where a name comes from and what shaped it",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("name", metavar="NAME")
    parser.add_argument("--json", action="store_true", help="as a JSON list")
    parser.add_argument("--specs", type=Path, default=SPECS, help="specs folder (%(default)s)")
    parser.add_argument("--lock", type=Path, default=Path(FILE), help="names (%(default)s)")
    parser.add_argument("--generated", type=Path, default=OUT, help="the tree (%(default)s)")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    folders = Folders(arguments.specs, arguments.lock, arguments.generated)
    names = read_names(folders, read_lock(folders.lock))
    found = names.find(arguments.name)
    if not found:
        print(f"error: nothing is called {arguments.name!r}", file=sys.stderr)
        for one in names.suggestions(arguments.name):
            print(f"  did you mean {one}?", file=sys.stderr)
        return 1
    if len(found) > MOST:
        print(f"error: {arguments.name!r} means {len(found)} things:", file=sys.stderr)
        for each in found:
            member = f".{each.member}" if each.member else ""
            print(f"  {each.module}: {each.name}{member}", file=sys.stderr)
        print("  say which, as in crm.Name or with the whole name of the schema", file=sys.stderr)
        return 1
    told = [explain(one, names, folders) for one in found]
    print(as_json(told) if arguments.json else "\n".join(map(as_text, told)), end="")
    return 0
