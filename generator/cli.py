"""Command line of the generator: one module of ``generator.commands`` per sub-command."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from generator.commands import (
    diff,
    effective,
    explain,
    golden,
    import_documents,
    refresh,
    regenerate,
    retain,
)
from generator.spec.errors import SpecError

_COMMANDS = (
    import_documents,
    retain,
    diff,
    explain,
    effective,
    regenerate,
    refresh,
    golden,
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; a wrong document is reported on standard error and gives 1."""
    parser = argparse.ArgumentParser(prog="generator", description=__doc__)
    subparsers = parser.add_subparsers(required=True, metavar="COMMAND")
    for command in _COMMANDS:
        command.register(subparsers)
    parsed = parser.parse_args(arguments)
    try:
        return int(parsed.run(parsed))
    except SpecError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
