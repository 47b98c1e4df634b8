"""Markdown for the comment on a pull request: the summary first, then what fits, worst first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.diff.formats.text import effects, stale_line, version_line
from generator.diff.grouping import Group, by_group, by_module, counted, kind_text, name, totals
from generator.diff.markup import code, in_tag, prose, visible_lines
from generator.diff.model import Record
from generator.diff.report import Report

# GitHub refuses a comment above 65,536 characters. Bytes are counted, which are never fewer.
LIMIT = 65_000
_FOLD_ABOVE = 10
_OPERATIONS_SHOWN = 5
_STALE_SHOWN = 5
_COLUMNS = (Group.WIRE, Group.SOURCE, Group.CARE, Group.NEW, Group.QUIET)
_IN_FULL = (Group.WIRE, Group.SOURCE, Group.CARE)


@dataclass
class _Part:
    """One module below one group; ``shown`` of its blocks fit."""

    group: Group
    module: str
    blocks: list[tuple[str, int]]  # text, and how many records it tells
    folded: bool
    shown: int = 0

    def render(self) -> str:
        count = sum(records for _, records in self.blocks)
        left = sum(records for _, records in self.blocks[self.shown :])
        body = "".join(text for text, _ in self.blocks[: self.shown])
        more = f"- {left:,} more, not shown here for lack of room\n" if left else ""
        if self.folded:
            head = f"<details><summary><b>{in_tag(self.module)}</b> ({count:,})</summary>\n\n"
            return f"{head}{body}{more}\n</details>\n"
        return f"**{prose(self.module)}**\n\n{body}{more}\n"


def render(report: Report, limit: int = LIMIT) -> str:
    """Everything that fits into ``limit`` bytes; what does not is counted where it belongs."""
    parts = _parts(report)
    summary = _summary(report)
    room = limit - _size(summary + _modules(report) + _sections(parts))
    if room < 0:
        told = counted(len(report.comparison.records), "change")
        return f"{summary}\nThe list of {told} is longer than a comment may be; see the report.\n"
    for part in parts:
        for text, _ in part.blocks:
            room -= _size(text)
            if room < 0:
                break
            part.shown += 1
        if room < 0:
            break
    return summary + _modules(report) + _sections(parts)


def _size(text: str) -> int:
    return len(text.encode("utf-8", "replace"))


def _summary(report: Report) -> str:
    comparison = report.comparison
    groups = by_group(comparison.records)
    lines = [
        f"## Documents {code(comparison.old[:200])} to {code(comparison.new[:200])}",
        "",
        prose("; ".join(totals(comparison))[:2000]) + ". " + version_line(report),
        "",
        "| Group | Changes | |",
        "|---|--:|---|",
    ]
    for group, records in groups.items():
        if records or group is not Group.ACCEPTED:
            lines.append(f"| {group.title} | {len(records):,} | {group.meaning(records)} |")
    shown = report.stale[:_STALE_SHOWN]
    lines += ["", *(prose(stale_line(one.fingerprint, one.reason)[:300]) + "\n" for one in shown)]
    if more := len(report.stale) - len(shown):
        lines.append(f"And {more:,} more that are no change here.\n")
    return "\n".join(lines) + "\n"


def _modules(report: Report) -> str:
    modules = by_module(report.comparison.records)
    if len(modules) < 2:
        return ""
    lines = [
        "| Module | " + " | ".join(group.title for group in _COLUMNS) + " |",
        "|---|" + "--:|" * len(_COLUMNS),
    ]
    for module, records in modules.items():
        groups = by_group(records)
        cells = (f"{len(groups[group]):,}" if groups[group] else "" for group in _COLUMNS)
        lines.append(f"| {prose(module)} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def _parts(report: Report) -> list[_Part]:
    parts = []
    for group, records in by_group(report.comparison.records).items():
        in_full = group in _IN_FULL
        folded = not in_full or len(records) > _FOLD_ABOVE
        for module, own in by_module(records).items():
            blocks = [(_block(one), 1) for one in own] if in_full else _brief(own)
            parts.append(_Part(group, module, blocks, folded))
    return parts


def _sections(parts: Sequence[_Part]) -> str:
    text = ""
    for group in Group:
        own = [part for part in parts if part.group is group]
        if own:
            count = sum(records for part in own for _, records in part.blocks)
            text += f"\n### {group.title} ({count:,})\n\n" + "".join(part.render() for part in own)
    return text


def _block(record: Record) -> str:
    """One record in full."""
    lines = [f"- **{code(name(record))}** {prose(kind_text(record.kind))} ({effects(record)})  "]
    lines.append("  " + " ".join(prose(one) for one in (record.consequence, record.action) if one))
    before, after = record.declaration_before, record.declaration_after
    if before or after:
        fence = _fence(before + after)
        lines += ["", f"  {fence}diff", *_diff("-", before), *_diff("+", after), f"  {fence}"]
    elif record.before or record.after:
        lines[-1] += f" {code(record.before) or 'nothing'} → {code(record.after) or 'nothing'}."
    notes = []
    if record.operations:
        notes.append(f"Reached by {_some(record.operations)}.")
    if record.followers:
        notes.append(f"With it: {_some(record.followers)}.")
    if record.retained:
        notes.append(f"Kept from {code(record.retained)}.")
    notes.append(f"Fingerprint {code(record.fingerprint)}.")
    lines += ["", "  " + " ".join(notes)]
    return "\n".join(lines) + "\n"


def _brief(records: Sequence[Record]) -> list[tuple[str, int]]:
    """One line for each subject and kind."""
    lines: dict[tuple[str, str, str], list[Record]] = {}
    for record in records:
        lines.setdefault((record.kind, record.subject, record.accepted), []).append(record)
    return [
        (_brief_line(subject, kind, reason, own), len(own))
        for (kind, subject, reason), own in lines.items()
    ]


def _brief_line(subject: str, kind: str, reason: str, records: Sequence[Record]) -> str:
    members = ", ".join(code(record.member) for record in records if record.member)
    text = f"- {code(subject)} {prose(kind_text(kind))}" + (f": {members}" if members else "")
    return text + (f" (accepted: {prose(reason)})" if reason else "") + "\n"


def _diff(mark: str, text: str) -> list[str]:
    return [f"  {mark} {line}".rstrip() for line in visible_lines(text).split("\n") if text]


def _fence(text: str) -> str:
    return "`" * max(3, 1 + max((len(run) for run in re.findall("`+", text)), default=0))


def _some(names: Sequence[str]) -> str:
    shown = ", ".join(code(one) for one in names[:_OPERATIONS_SHOWN])
    more = len(names) - _OPERATIONS_SHOWN
    return f"{shown} and {more:,} more" if more > 0 else shown
