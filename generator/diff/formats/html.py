"""One self-contained page: no network, no foreign text as markup, only its own scripts run."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from generator.cpp.placement import SHARED
from generator.diff.formats import as_json
from generator.diff.formats.text import stale_line, version_line
from generator.diff.grouping import Group, by_group, by_module, totals
from generator.diff.markup import visible, visible_lines
from generator.diff.model import Cpp, Record, Wire
from generator.diff.report import Report

_PAGE = Path(__file__).resolve().parent / "page"
_SCRIPTS = ("data.js", "view.js", "main.js")
# The fields that the page has of a record, in the order of its columns.
_TEXTS = (
    "module",
    "subject",
    "member",
    "kind",
    "group",
    "wire",
    "cpp",
    "direction",
    "file",
    "pointer",
    "before",
    "after",
    "declarationBefore",
    "declarationAfter",
    "consequence",
    "action",
    "fingerprint",
    "accepted",
    "retained",
)
_LISTS = ("operations", "followers")


def render(report: Report) -> str:
    comparison = report.comparison
    style = (_PAGE / "page.css").read_text(encoding="utf-8")
    script = "\n".join((_PAGE / name).read_text(encoding="utf-8") for name in _SCRIPTS)
    script = f'"use strict";\n(() => {{\n{script}}})();\n'
    groups = by_group(comparison.records)
    cards = [_card(one, own) for one, own in groups.items() if own or one is not Group.ACCEPTED]
    environment = Environment(
        loader=FileSystemLoader(_PAGE),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template("page.html.j2").render(
        old=visible(comparison.old),
        new=visible(comparison.new),
        totals="; ".join(totals(comparison)),
        version=version_line(report),
        cards=cards,
        modules=_modules(report, [card["id"] for card in cards]),
        stale=[stale_line(one.fingerprint, one.reason) for one in report.stale],
        policy=_policy(script, style),
        style=Markup(style),
        script=Markup(script),
        data=Markup(_data(report)),
    )


def _policy(script: str, style: str) -> str:
    """Nothing may be loaded, and nothing runs but what this file holds."""
    return (
        f"default-src 'none'; script-src '{_hash(script)}'; style-src '{_hash(style)}'; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _card(one: Group, records: list[Record]) -> dict[str, Any]:
    return {
        "id": one.value,
        "title": one.title,
        "meaning": one.meaning(records),
        "count": len(records),
        "shown": f"{len(records):,}",
    }


def _modules(report: Report, shown: list[str]) -> list[dict[str, Any]]:
    rows = []
    for module, records in by_module(report.comparison.records).items():
        counts = {one.value: len(own) for one, own in by_group(records).items()}
        rows.append({"module": module, "counts": [f"{counts[one] or ''}" for one in shown]})
    return rows


class _Pool:
    """Equal keys once, each by its number; ``values`` are what is made of them."""

    def __init__(self, make: Callable[[Any], Any]) -> None:
        self.values: list[Any] = []
        self._make = make
        self._numbers: dict[Any, int] = {}

    def number(self, key: Any) -> int:
        found = self._numbers.get(key)
        if found is None:
            value = self._make(key)
            found = self._numbers[key] = len(self.values)
            self.values.append(value)
        return found


def _data(report: Report) -> str:
    """The records as rows of numbers into shared strings and lists: few bytes, one parse."""
    strings = _Pool(visible_lines)
    lists = _Pool(lambda names: [strings.number(one) for one in names])

    def row(record: Record) -> list[int]:
        fields = as_json.record(record)
        texts = [strings.number(fields[name]) for name in _TEXTS]
        return [*texts, *(lists.number(fields[name]) for name in _LISTS), fields["line"]]

    value = {
        "textFields": _TEXTS,
        "listFields": _LISTS,
        "shared": SHARED,
        "wire": [one.value for one in Wire],
        "cpp": [one.value for one in Cpp],
        "groups": {one.value: one.title for one in Group},
        "records": [row(record) for record in report.comparison.records],
        "reaches": [
            [strings.number(operation), lists.number(schemas)]
            for operation, schemas in report.comparison.reaches
        ],
        "strings": strings.values,
        "lists": lists.values,
    }
    text = json.dumps(value, separators=(",", ":"))
    # Inside of <script> only "<" could end or open anything.
    return text.replace("<", "\\u003c")
