"""The entry of CHANGELOG.md for a refresh: what each module gained, changed and lost."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from generator.diff.grouping import by_module, counted, kind_text, name
from generator.diff.markup import code, visible
from generator.diff.model import Comparison, Cpp, Record, Wire
from generator.spec.errors import SpecError
from generator.spec.write import write_all

FILE = Path("CHANGELOG.md")
_TITLE = "# Changelog\n"
_CATEGORIES = ("Added", "Changed", "Removed", "Deprecated")
# By the last part of a kind; all others are changes.
_CATEGORY = {
    "added": "Added",
    "required-added": "Added",
    "value-added": "Added",
    "removed": "Removed",
    "value-removed": "Removed",
    "deprecated": "Deprecated",
    "retained": "Deprecated",
}


def changelog_entry(comparison: Comparison, version: str, date: str) -> str:
    """The text from ``## VERSION - DATE`` on; what only touches doc comments is left out."""
    told = [record for record in comparison.records if matters(record)]
    lines = [f"## {version} - {date}", "", _summary(comparison, told)]
    for module, records in by_module(told).items():
        lines += ["", f"### {module}"]
        for category in _CATEGORIES:
            chosen = [record for record in records if category_of(record) == category]
            if chosen:
                lines += ["", f"{category}:", "", *_bullets(chosen)]
    return "\n".join(lines) + "\n"


def append_entry(path: Path, entry: str) -> None:
    """Puts the entry above the older ones; one that is there already stays as it is.

    Another text under the same version is an error: it may have been edited by hand.
    """
    text = path.read_text(encoding="utf-8") if path.exists() else _TITLE
    heading = entry.split("\n", 1)[0]
    version = heading.removeprefix("## ").split(" ", 1)[0]
    if f"\n{entry}" in text:
        return
    if re.search(rf"^## {re.escape(version)}( |$)", text, re.MULTILINE):
        raise SpecError(
            str(path),
            (),
            f"has another entry for {version}",
            "remove that entry, or raise the version in CMakeLists.txt",
        )
    first = re.search(r"^## ", text, re.MULTILINE)
    head, tail = (text[: first.start()], text[first.start() :]) if first else (text, "")
    write_all({path: f"{head.rstrip()}\n\n{entry}" + (f"\n{tail}" if tail else "")})


# Properties are the rule and go without a noun.
_NOUNS = {"enum": "value", "parameter": "parameter"}


def category_of(record: Record) -> str:
    """Under which heading a change is told. What is retained is still there: deprecated."""
    return _CATEGORY.get(record.kind.rsplit(".", 1)[-1], "Changed")


def matters(record: Record) -> bool:
    """Whether a change is told: one that only touches doc comments is not."""
    return (
        record.cpp not in (Cpp.NONE, Cpp.DOCS)
        or record.wire in (Wire.BREAKING, Wire.RISKY)
        or category_of(record) == "Deprecated"
    )


def _summary(comparison: Comparison, told: Sequence[Record]) -> str:
    breaking = sum(record.cpp is Cpp.BREAKING for record in told)
    return (
        f"Documents {comparison.old} to {comparison.new}: {counted(len(told), 'change')}, "
        f"{breaking:,} of them source-breaking; operations {comparison.operations[0]:,} to "
        f"{comparison.operations[1]:,}, schemas {comparison.schemas[0]:,} to "
        f"{comparison.schemas[1]:,}."
    )


def _bullets(records: Iterable[Record]) -> list[str]:
    """One line per change; what came or went shares a line with its like, members with those of
    their subject and subjects with the same members."""
    changed: list[str] = []
    whole: dict[tuple[str, str, str], list[str]] = {}  # mark, noun, vintage: subjects
    members: dict[tuple[str, str, str], list[str]] = {}  # mark, noun, subject: members
    for record in records:
        mark = "**Breaking:** " if record.cpp is Cpp.BREAKING else ""
        noun = record.kind.split(".", 1)[0]
        if category_of(record) == "Changed":
            changed.append(f"* {mark}{_change(record)}")
        elif record.member:
            key = (mark, _NOUNS.get(noun, ""), record.subject)
            members.setdefault(key, []).append(code(record.member))
        else:
            whole.setdefault((mark, noun, record.retained), []).append(code(record.subject))
    alike: dict[tuple[str, str, str], list[str]] = {}  # mark, noun, members: subjects
    for (mark, noun, subject), names in members.items():
        key = (mark, _nouns(noun, names), _series(names))
        alike.setdefault(key, []).append(code(subject))
    return [
        *(
            f"* {mark}{_nouns(noun, subjects)}{_series(subjects)}"
            + (f", kept from {visible(vintage)}" if vintage else "")
            for (mark, noun, vintage), subjects in whole.items()
        ),
        *changed,
        *(
            f"* {mark}{noun}{names} on {_series(subjects)}"
            for (mark, noun, names), subjects in alike.items()
        ),
    ]


def _change(record: Record) -> str:
    before, after = record.declaration_before, record.declaration_after
    if before == after or not (before and after):
        before, after = record.before, record.after
    if before and after and len(before) + len(after) < 200:
        return (
            f"{kind_text(record.kind)}: {code(name(record))} from {code(before)} to {code(after)}"
        )
    return f"{kind_text(record.kind)}: {code(name(record))}"


def _nouns(noun: str, names: Sequence[str]) -> str:
    return noun + ("s " if len(names) > 1 else " ") if noun else ""


def _series(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1]
