"""Command line of the generator: one module of ``generator.commands`` per sub-command."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module

from generator.spec.errors import SpecError

_COMMANDS = {
    "import": "import_documents",
    "retain": "retain",
    "diff": "diff",
    "explain": "explain",
    "effective": "effective",
    "regenerate": "regenerate",
    "refresh": "refresh",
    "golden": "golden",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; a wrong document is reported on standard error and gives 1."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    parser = argparse.ArgumentParser(prog="generator", description=__doc__)
    subparsers = parser.add_subparsers(required=True, metavar="COMMAND")
    # Of a command that is named, only what it needs: importing the rest takes as long as running.
    named = _COMMANDS.get(given[0]) if given else None
    for module in [named] if named else _COMMANDS.values():
        import_module(f"generator.commands.{module}").register(subparsers)
    parsed = parser.parse_args(given)
    try:
        return int(parsed.run(parsed))
    except SpecError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
