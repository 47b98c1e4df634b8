"""MANIFEST: the path of every generated file, so that what is gone can be deleted."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePosixPath

from generator.spec.errors import SpecError

NAME = "MANIFEST"


def render_manifest(paths: Iterable[str]) -> str:
    """The sorted paths, the manifest's own among them."""
    return "".join(f"{path}\n" for path in sorted({*paths, NAME}))


def parse_manifest(text: str) -> list[str]:
    """The paths of a manifest; one that leaves its folder is an error."""
    made = []
    for line in text.splitlines():
        path = PurePosixPath(line)
        if not line or path.is_absolute() or ".." in path.parts:
            raise SpecError(
                NAME,
                (),
                f"lists the path {line!r}",
                "delete the folder, correct generator/names.lock.json and generate again",
            )
        made.append(line)
    return made
