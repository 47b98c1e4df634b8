"""JUnit XML: one suite per module, one case per record; what reaches the level to fail on fails."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from generator.diff.formats.text import effects
from generator.diff.grouping import by_module, name
from generator.diff.model import Record
from generator.diff.policy import STALE, reaches_level
from generator.diff.report import Report

# Without --fail-on: else no case would ever fail.
_DEFAULT = ("breaking",)
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(report: Report) -> str:
    levels = [level for level in report.levels if level != STALE] or _DEFAULT
    records = report.comparison.records
    failures = sum(reaches_level(record, levels) for record in records)
    root = ElementTree.Element(
        "testsuites",
        name=_clean(f"{report.comparison.old} to {report.comparison.new}"),
        tests=str(len(records)),
        failures=str(failures),
    )
    for module, own in by_module(records).items():
        suite = ElementTree.SubElement(
            root,
            "testsuite",
            name=_clean(module),
            tests=str(len(own)),
            failures=str(sum(reaches_level(record, levels) for record in own)),
        )
        for record in own:
            _case(suite, record, reaches_level(record, levels))
    ElementTree.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + (
        ElementTree.tostring(root, encoding="unicode") + "\n"
    )


def _case(suite: ElementTree.Element, record: Record, fails: bool) -> None:
    case = ElementTree.SubElement(
        suite,
        "testcase",
        classname=_clean(record.module),
        name=_clean(f"{name(record)} {record.kind} {record.fingerprint}"),
        file=_clean(record.place.file),
        line=str(record.place.line),
    )
    if fails:
        failure = ElementTree.SubElement(
            case, "failure", type=record.kind, message=_clean(record.consequence)
        )
        failure.text = _clean(_details(record))
    else:
        ElementTree.SubElement(case, "system-out").text = _clean(_details(record))


def _details(record: Record) -> str:
    lines = [record.consequence, record.action, effects(record), record.place.pointer]
    if record.before or record.after:
        lines.append(f"{record.before} -> {record.after}")
    if record.declaration_before or record.declaration_after:
        lines += [f"- {record.declaration_before}", f"+ {record.declaration_after}"]
    if record.operations:
        lines.append("operations: " + ", ".join(record.operations))
    if record.accepted:
        lines.append(f"accepted: {record.accepted}")
    return "\n".join(line for line in lines if line)


def _clean(text: str) -> str:
    """Characters that XML 1.0 cannot hold are replaced."""
    return _NOT_XML.sub("\ufffd", text)
