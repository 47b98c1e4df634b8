"""Annotations for GitHub Actions, on the line of the document that changed."""

from __future__ import annotations

from collections.abc import Sequence

from generator.diff.grouping import Effect, by_effect, counted, name
from generator.diff.markup import visible
from generator.diff.model import Record
from generator.diff.report import Report

# GitHub shows ten of each level for a step and drops the others without a word.
_SHOWN = 10
_LEVELS = {
    "error": (Effect.WIRE, Effect.SOURCE),
    "warning": (Effect.CARE,),
    "notice": (Effect.NEW, Effect.QUIET, Effect.ACCEPTED),
}


def render(report: Report) -> str:
    """Worst first; the last annotation of a level says how many are left out."""
    groups = by_effect(report.comparison.records)
    lines: list[str] = []
    for level, effects in _LEVELS.items():
        lines += _level(level, [record for one in effects for record in groups[one]])
    for one in report.stale:
        text = f"The policy accepts {one.fingerprint} ({one.reason}), which is no change here."
        lines.append(f"::warning title=Policy::{_data(text)}")
    return "".join(f"{line}\n" for line in lines)


def _level(level: str, records: Sequence[Record]) -> list[str]:
    if len(records) <= _SHOWN:
        return [_annotation(level, record) for record in records]
    shown = [_annotation(level, record) for record in records[: _SHOWN - 1]]
    more = counted(len(records) - len(shown), f"more {level}")
    return [*shown, f"::{level} title={_property(more)}::{_data(f'{more}; see the report.')}"]


def _annotation(level: str, record: Record) -> str:
    title = f"{record.module} {name(record)} {record.kind}"
    place = f"file={_property(record.place.file)},"
    if record.place.line:
        place += f"line={record.place.line},"
    text = " ".join(part for part in (record.consequence, record.action) if part)
    if record.accepted:
        text += f" Accepted: {record.accepted}"
    return f"::{level} {place}title={_property(title)}::{_data(text)}"


def _data(text: str) -> str:
    return visible(text).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
