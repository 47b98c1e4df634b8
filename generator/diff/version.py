"""Which version the library gets after a comparison, by semantic versioning of the C++ API."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from generator.diff.kinds import worst_cpp
from generator.diff.model import Comparison, Cpp
from generator.spec.errors import SpecError

FILE = Path("CMakeLists.txt")
_PROJECT = re.compile(r"^project\(\s*servicetitan\s+VERSION\s+(\d+)\.(\d+)\.(\d+)\b", re.MULTILINE)


@dataclass(frozen=True)
class Suggestion:
    """``version`` equals ``current`` when nothing in C++ changed."""

    current: str
    version: str
    worst: Cpp
    changes: int  # how many have the worst effect


def current_version(file: Path = FILE) -> str:
    """The version of the CMake project, which is the only place that has it."""
    found = _PROJECT.search(file.read_text(encoding="utf-8"))
    if not found:
        raise SpecError(
            str(file),
            (),
            "has no version of the project",
            "write project(servicetitan VERSION 1.2.3 ...)",
        )
    return ".".join(found.groups())


def with_version(text: str, version: str) -> str:
    """The text of the file with another version of the project."""
    return _PROJECT.sub(lambda found: found[0][: found.start(1) - found.start()] + version, text)


def entry_version(made: Suggestion) -> str:
    """The version of an entry of the changelog, which is never that of the last one: without a
    change in C++ the last number is raised."""
    return made.version if made.version != made.current else _next(made.current, Cpp.DOCS)


def suggest(comparison: Comparison, current: str) -> Suggestion:
    """The next version. What the policy accepts still counts: a compiler does not read it.

    Before 1.0 a break raises the second number, as CMake's SameMinorVersion has it; a
    change of behaviour raises it too, because no compiler finds that.
    """
    effects = [record.cpp for record in comparison.records]
    worst = worst_cpp(*effects)
    if worst is Cpp.NONE:
        return Suggestion(current, current, worst, 0)
    return Suggestion(current, _next(current, worst), worst, effects.count(worst))


def _next(current: str, worst: Cpp) -> str:
    major, minor, patch = (int(part) for part in current.split("."))
    if worst is Cpp.BREAKING and major > 0:
        return f"{major + 1}.0.0"
    minor_until_one = worst in (Cpp.BREAKING, Cpp.BEHAVIOUR)
    minor_after = worst in (Cpp.BEHAVIOUR, Cpp.ADDITIVE)
    if minor_until_one if major == 0 else minor_after:
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}"
