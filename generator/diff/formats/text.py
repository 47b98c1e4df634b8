"""Text for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diff.grouping import Group, by_group, by_module, counted, name, totals
from generator.diff.markup import visible, visible_lines
from generator.diff.model import Cpp, Direction, Record, Wire
from generator.diff.report import Report

_BOLD, _DIM, _RED, _GREEN, _YELLOW, _CYAN = "1", "2", "31", "32", "33", "36"
_COLOURS = {
    Group.WIRE: _RED,
    Group.SOURCE: _RED,
    Group.CARE: _YELLOW,
    Group.NEW: _GREEN,
    Group.QUIET: _DIM,
    Group.ACCEPTED: _DIM,
}
_OPERATIONS_SHOWN = 4


def render(report: Report, colour: bool = False) -> str:
    """The summary, then every record, worst first; escape sequences only with ``colour``."""
    return "".join(f"{line.rstrip()}\n" for line in _lines(report, _Paint(colour)))


class _Paint:
    def __init__(self, colour: bool) -> None:
        self._colour = colour

    def __call__(self, style: str, text: str) -> str:
        return f"\x1b[{style}m{text}\x1b[0m" if self._colour else text


def summary(report: Report) -> str:
    """The part of the text before the records, without colour."""
    return "".join(f"{line.rstrip()}\n" for line in _summary(report, _Paint(False)))


def _lines(report: Report, paint: _Paint) -> Iterator[str]:
    yield from _summary(report, paint)
    for group, records in by_group(report.comparison.records).items():
        if records:
            yield ""
            yield paint(f"{_BOLD};{_COLOURS[group]}", f"{group.title} ({len(records):,})")
            for module, own in by_module(records).items():
                yield ""
                yield paint(_BOLD, f"  {visible(module)}") + paint(_DIM, f" ({len(own):,})")
                for record in own:
                    yield from _record(record, paint)


def _summary(report: Report, paint: _Paint) -> Iterator[str]:
    comparison = report.comparison
    groups = by_group(comparison.records)
    yield paint(_BOLD, f"{visible(comparison.old)} to {visible(comparison.new)}")
    yield visible("; ".join(totals(comparison)))
    yield ""
    for group, records in groups.items():
        if records or group is not Group.ACCEPTED:
            title = paint(_COLOURS[group], f"{group.title:20}") if records else f"{group.title:20}"
            yield f"  {len(records):6,}  {title} {paint(_DIM, group.meaning(records))}"
    yield ""
    yield version_line(report)
    for one in report.stale:
        yield paint(_YELLOW, stale_line(one.fingerprint, one.reason))


def version_line(report: Report) -> str:
    """The suggestion as a sentence."""
    made = report.suggestion
    if made.version == made.current:
        return f"Version: {made.current} can stay, nothing in C++ changed."
    return (
        f"Version: {made.current} to {made.version}, because of "
        f"{counted(made.changes, f'{made.worst.value} change')}."
    )


def stale_line(fingerprint: str, reason: str) -> str:
    """What to say of an acceptance that matches nothing."""
    return (
        f"The policy accepts {visible(fingerprint)} ({visible(reason)}), which is no change here; "
        "remove it."
    )


def effects(record: Record) -> str:
    """Both axes and the direction, the ones that say something."""
    parts = []
    if record.wire is not Wire.NONE:
        parts.append(f"wire {record.wire.value}")
    if record.cpp is not Cpp.NONE:
        parts.append(f"C++ {record.cpp.value}")
    if record.direction is not Direction.NONE:
        both = record.direction is Direction.BOTH
        parts.append("request and response" if both else record.direction.value)
    return ", ".join(parts)


def _record(record: Record, paint: _Paint) -> Iterator[str]:
    yield f"    {paint(_CYAN, visible(name(record)))}  {record.kind}"
    yield f"      {visible(record.consequence)}"
    if record.action:
        yield f"      {visible(record.action)}"
    if record.declaration_before or record.declaration_after:
        for mark, style, text in (
            ("-", _RED, record.declaration_before),
            ("+", _GREEN, record.declaration_after),
        ):
            for line in visible_lines(text).split("\n") if text else ():
                yield paint(style, f"      {mark} {line}")
    elif record.before or record.after:
        before, after = visible(record.before) or "nothing", visible(record.after) or "nothing"
        yield f"      {before} -> {after}"
    if record.operations:
        yield paint(_DIM, f"      operations: {_some(record.operations)}")
    if record.followers:
        yield paint(_DIM, f"      follows from it: {_some(record.followers)}")
    if record.retained:
        yield paint(_DIM, f"      kept from {visible(record.retained)}")
    if record.accepted:
        yield paint(_DIM, f"      accepted: {visible(record.accepted)}")
    where = f"{record.place.file}:{record.place.line}" if record.place.line else record.place.file
    yield paint(_DIM, f"      {effects(record)}  {visible(where)}  {record.fingerprint}")


def _some(names: tuple[str, ...]) -> str:
    shown = ", ".join(visible(one) for one in names[:_OPERATIONS_SHOWN])
    more = len(names) - _OPERATIONS_SHOWN
    return f"{shown} and {more:,} more" if more > 0 else shown
