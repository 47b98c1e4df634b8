"""JSON, as described by docs/diff.schema.json."""

from __future__ import annotations

import json
from typing import Any

from generator.diff.grouping import by_group, group_of
from generator.diff.model import Record
from generator.diff.report import Report

VERSION = 1  # raised when a reader of the last one would misunderstand


def render(report: Report) -> str:
    comparison, suggestion = report.comparison, report.suggestion
    value = {
        "formatVersion": VERSION,
        "old": comparison.old,
        "new": comparison.new,
        "operations": _change(comparison.operations),
        "schemas": _change(comparison.schemas),
        "modulesAdded": comparison.modules_added,
        "modulesRemoved": comparison.modules_removed,
        "summary": {key.value: len(own) for key, own in by_group(comparison.records).items()},
        "version": {
            "current": suggestion.current,
            "suggested": suggestion.version,
            "worst": suggestion.worst.value,
        },
        "failOn": report.levels,
        "failed": report.failed,
        "staleAcceptances": [
            {"fingerprint": one.fingerprint, "reason": one.reason} for one in report.stale
        ],
        "records": [record(one) for one in comparison.records],
        "reaches": dict(comparison.reaches),
    }
    return json.dumps(value, indent=2, ensure_ascii=True) + "\n"


def _change(counts: tuple[int, int]) -> dict[str, int]:
    return {"before": counts[0], "after": counts[1]}


def record(one: Record) -> dict[str, Any]:
    """The fields of a record by the names that readers know."""
    return {
        "fingerprint": one.fingerprint,
        "kind": one.kind,
        "group": group_of(one).value,
        "wire": one.wire.value,
        "cpp": one.cpp.value,
        "direction": one.direction.value,
        "module": one.module,
        "subject": one.subject,
        "member": one.member,
        "file": one.place.file,
        "line": one.place.line,
        "pointer": one.place.pointer,
        "before": one.before,
        "after": one.after,
        "declarationBefore": one.declaration_before,
        "declarationAfter": one.declaration_after,
        "operations": one.operations,
        "followers": one.followers,
        "consequence": one.consequence,
        "action": one.action,
        "accepted": one.accepted,
        "retained": one.retained,
    }
