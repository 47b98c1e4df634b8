"""JSON, as described by docs/diff.schema.json."""

from __future__ import annotations

import json
from typing import Any

from generator.diff.grouping import by_effect, effect
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
        "summary": {key.value: len(own) for key, own in by_effect(comparison.records).items()},
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
        "records": [_record(record) for record in comparison.records],
        "reaches": dict(comparison.reaches),
    }
    return json.dumps(value, indent=2, ensure_ascii=True) + "\n"


def _change(counts: tuple[int, int]) -> dict[str, int]:
    return {"before": counts[0], "after": counts[1]}


def _record(record: Record) -> dict[str, Any]:
    return {
        "fingerprint": record.fingerprint,
        "kind": record.kind,
        "effect": effect(record).value,
        "wire": record.wire.value,
        "cpp": record.cpp.value,
        "direction": record.direction.value,
        "module": record.module,
        "subject": record.subject,
        "member": record.member,
        "file": record.place.file,
        "line": record.place.line,
        "pointer": record.place.pointer,
        "before": record.before,
        "after": record.after,
        "declarationBefore": record.declaration_before,
        "declarationAfter": record.declaration_after,
        "operations": record.operations,
        "followers": record.followers,
        "consequence": record.consequence,
        "action": record.action,
        "accepted": record.accepted,
        "retained": record.retained,
    }
