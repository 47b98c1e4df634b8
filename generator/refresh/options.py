"""What the user of a refresh can choose."""

from __future__ import annotations

import argparse
from dataclasses import dataclass


@dataclass(frozen=True)
class Options:
    """What the user chose."""

    yes: bool = False
    build: bool = True
    changelog: bool = False


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds what can be chosen."""
    parser.add_argument("--yes", action="store_true", help="do not ask before the tree changes")
    parser.add_argument("--no-build", action="store_true", help="do not build and test")
    parser.add_argument(
        "--retain", action="store_true", help="keep operations that the new documents lost"
    )
    parser.add_argument(
        "--changelog", action="store_true", help="add an entry to CHANGELOG.md, raise the version"
    )


def options_of(arguments: argparse.Namespace) -> Options:
    """What was chosen."""
    return Options(arguments.yes, not arguments.no_build, arguments.changelog)
