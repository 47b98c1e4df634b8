"""Annotations for GitHub Actions, on the line of the document that changed."""

from __future__ import annotations

from collections.abc import Sequence

from generator.diff.grouping import Group, by_group, counted, name
from generator.diff.markup import visible
from generator.diff.model import Record
from generator.diff.policy import Acceptance
from generator.diff.report import Report

# GitHub shows ten of each level for a step and drops the others without a word.
_SHOWN = 10
_LEVELS = {
    "error": (Group.WIRE, Group.SOURCE),
    "warning": (Group.CARE,),
    "notice": (Group.NEW, Group.QUIET, Group.ACCEPTED),
}


def render(report: Report) -> str:
    """Worst first; the tenth annotation of a level says how many are left out."""
    groups = by_group(report.comparison.records)
    sides = tuple(
        side.split(":", 1)[0] + ":" if ":" in side else ""
        for side in (report.comparison.old, report.comparison.new)
    )
    lines: list[str] = []
    for level, wanted in _LEVELS.items():
        records = [record for one in wanted for record in groups[one]]
        # Before the records, which many more of would push out of the ten.
        own = [_stale(one) for one in report.stale] if level == "warning" else []
        own += [_annotation(level, record, sides) for record in records]
        lines += _level(level, own)
    return "".join(f"{line}\n" for line in lines)


def _level(level: str, annotations: list[str]) -> list[str]:
    if len(annotations) <= _SHOWN:
        return annotations
    more = counted(len(annotations) - _SHOWN + 1, f"more {level}")
    last = f"::{level} title={_property(more)}::{_data(f'{more}; see the report.')}"
    return [*annotations[: _SHOWN - 1], last]


def _stale(one: Acceptance) -> str:
    text = f"The policy accepts {one.fingerprint} ({one.reason}), which is no change here."
    return f"::warning title=Policy::{_data(text)}"


def _annotation(level: str, record: Record, revisions: Sequence[str]) -> str:
    title = f"{record.module} {name(record)} {record.kind}"
    file, line = record.place.file, record.place.line
    for revision, is_old in zip(revisions, (True, False), strict=True):
        if revision and file.startswith(revision):
            # The file that is checked out; what is gone has no line in it.
            file, line = file.removeprefix(revision), 0 if is_old else line
            break
    place = f"file={_property(file)}," + (f"line={line}," if line else "")
    text = " ".join(part for part in (record.consequence, record.action) if part)
    if record.accepted:
        text += f" Accepted: {record.accepted}"
    text += f" Fingerprint: {record.fingerprint}"
    return f"::{level} {place}title={_property(title)}::{_data(text)}"


def _data(text: str) -> str:
    return visible(text).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
