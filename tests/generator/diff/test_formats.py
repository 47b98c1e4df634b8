"""Text, JSON, JUnit and annotations: complete, and safe with hostile names."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from comparisons import HOSTILE, comparison, email, hostile, record, sample
from json_schema import violations

from generator.diff.formats import as_json, github, junit, text
from generator.diff.grouping import Group, by_group
from generator.diff.model import Comparison, Cpp, Place, Wire
from generator.diff.policy import Acceptance, Policy
from generator.diff.report import Report, make_report

SCHEMA: dict[str, Any] = json.loads(Path("docs/diff.schema.json").read_text(encoding="utf-8"))


def report(made: Comparison, *levels: str) -> Report:
    return make_report(made, "0.1.0", Policy({}, (Acceptance("0123456789ab", "gone"),)), levels)


def test_every_record_is_in_exactly_one_group() -> None:
    groups = by_group(sample().records)
    assert {group: len(own) for group, own in groups.items()} == {
        Group.WIRE: 2,
        Group.SOURCE: 2,
        Group.CARE: 1,
        Group.NEW: 3,
        Group.QUIET: 1,
        Group.ACCEPTED: 1,
    }


def test_text_tells_the_summary_and_then_the_worst_first() -> None:
    shown = text.render(report(sample()))
    assert shown.startswith("2026-03 to 2026-07\n10 changes; operations 5 to 6; schemas 10 to 12\n")
    assert "Version: 0.1.0 to 0.2.0, because of 4 source-breaking changes." in shown
    assert "The policy accepts 0123456789ab (gone), which is no change here" in shown
    titles = [shown.index(f"\n{one.title} (") for one in Group]
    assert titles == sorted(titles)


def test_text_of_a_record_has_everything_about_it() -> None:
    shown = text.render(report(comparison(email(retained="2026-03", followers=("F",)))))
    for line in (
        "    Shop.Customer.email  property.removed",
        "      `email` is no longer sent.",
        "      Stop reading it.",
        "      - std::string email{};",
        "      operations: Customers_Get, Customers_GetList",
        "      follows from it: F",
        "      kept from 2026-03",
        "      wire breaking, C++ source-breaking, response  specs/shop.json:7  ",
    ):
        assert f"\n{line}" in shown, line


def test_text_has_colour_only_when_asked_and_no_other_escape() -> None:
    assert "\x1b" not in text.render(report(hostile()))
    coloured = text.render(report(hostile()), colour=True)
    assert set(re.findall(r"\x1b[^m]*m", coloured)) <= {
        f"\x1b[{style}m" for style in ("0", "1", "2", "31", "32", "33", "36", "1;31")
    }
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == text.render(report(hostile()))


def test_long_lists_are_cut_in_text_and_say_so() -> None:
    names = tuple(f"Op{number}" for number in range(1500))
    shown = text.render(report(comparison(record(operations=names))))
    assert "operations: Op0, Op1, Op2, Op3 and 1,496 more\n" in shown


@pytest.mark.parametrize("made", [sample(), hostile(), comparison()])
def test_json_is_as_its_schema_says(made: Comparison) -> None:
    value = json.loads(as_json.render(report(made, "breaking")))
    assert violations(value, SCHEMA, SCHEMA) == []


def test_schema_refuses_what_is_wrong() -> None:
    value = json.loads(as_json.render(report(sample())))
    for key in ("records", "version", "summary"):
        assert violations({**value, key: None}, SCHEMA, SCHEMA) != []
    assert violations({**value, "more": 1}, SCHEMA, SCHEMA) == [": more is not known"]
    value["records"][0]["wire"] = "bad"
    assert violations(value, SCHEMA, SCHEMA) == [
        "/records/0/wire: 'bad' is none of ['breaking', 'risky', 'compatible', 'none']"
    ]
    del value["records"][0]["pointer"]
    assert violations(value, SCHEMA, SCHEMA) == ["/records/0: lacks pointer"]


def test_json_keeps_every_text_as_it_is() -> None:
    value = json.loads(as_json.render(report(hostile())))
    assert value["old"] == HOSTILE
    one = value["records"][0]
    for key in ("module", "member", "pointer", "before", "declarationAfter", "consequence"):
        assert one[key] == HOSTILE
    assert one["operations"] == [HOSTILE]


def test_json_counts_and_verdict() -> None:
    value = json.loads(as_json.render(report(sample(), "breaking")))
    assert sum(value["summary"].values()) == len(value["records"]) == 10
    assert value["version"] == {
        "current": "0.1.0",
        "suggested": "0.2.0",
        "worst": "source-breaking",
    }
    assert value["failed"] is True
    assert value["reaches"]["shop/Items_Get"] == ["Shop.Item", "Shop.Price"]


def test_junit_fails_what_is_at_the_level() -> None:
    root = ElementTree.fromstring(junit.render(report(sample(), "source-breaking")))
    assert root.get("tests") == "10"
    assert root.get("failures") == "3"
    failing = [
        case.get("name", "") for case in root.iter("testcase") if case.find("failure") is not None
    ]
    assert [one.split()[0] for one in failing] == [
        "Shop.Customer.email",
        "Shop.Item.price",
        "Yard.New",
    ]
    assert [suite.get("name") for suite in root] == ["shop", "shared", "yard"]
    assert [suite.get("failures") for suite in root] == ["2", "0", "1"]


def test_junit_without_a_level_fails_what_breaks() -> None:
    root = ElementTree.fromstring(junit.render(report(sample())))
    assert root.get("failures") == "4"


def test_junit_of_hostile_names_is_xml() -> None:
    root = ElementTree.fromstring(junit.render(report(hostile())))
    case = next(root.iter("testcase"))
    assert case.get("line") == "3"
    assert "</script>" in case.get("name", "")
    assert "\ufffd" in case.get("name", "")


def test_annotation_has_file_line_and_title() -> None:
    lines = github.render(report(comparison(email()))).splitlines()
    assert lines[0] == (
        "::error file=specs/shop.json,line=7,title=shop Shop.Customer.email property.removed::"
        f"`email` is no longer sent. Stop reading it. Fingerprint: {email().fingerprint}"
    )
    assert lines[1].startswith("::warning title=Policy::The policy accepts 0123456789ab")


def test_annotation_levels_follow_the_group() -> None:
    levels = [line.split(" ")[0] for line in github.render(report(sample())).splitlines()]
    assert levels == ["::error"] * 4 + ["::warning"] * 2 + ["::notice"] * 5


def test_annotation_without_a_line_names_the_file_alone() -> None:
    one = record(place=Place("specs/shop.json", "", 0))
    assert "\n::notice file=specs/shop.json,title=shop" in github.render(report(comparison(one)))


@pytest.mark.parametrize(
    ("old", "new", "file", "expected"),
    [
        ("HEAD~1:specs", "specs", "HEAD~1:specs/shop.json", "file=specs/shop.json,title"),
        ("HEAD~1:specs", "specs", "specs/shop.json", "file=specs/shop.json,line=7,title"),
        ("a:specs", "b:specs", "b:specs/shop.json", "file=specs/shop.json,line=7,title"),
        ("2026-03", "2026-07", "2026-03/shop.json", "file=2026-03/shop.json,line=7,title"),
    ],
)
def test_annotation_is_on_the_file_that_is_checked_out(
    old: str, new: str, file: str, expected: str
) -> None:
    made = comparison(email(place=Place(file, "/x", 7)), old=old, new=new)
    assert github.render(report(made)).startswith(f"::error {expected}=")


def test_annotations_cannot_be_broken_out_of() -> None:
    names = record(subject="a%b:c,d\n::error::x", consequence="50% of a:b, c\r\n::error::x")
    shown = github.render(report(comparison(names)))
    assert shown.splitlines()[1].endswith(
        "title=shop a%25b%3Ac%2Cd %3A%3Aerror%3A%3Ax property.added::50%25 of a:b, c ::error::x"
        f" Fingerprint: {names.fingerprint}"
    )
    assert all(line.startswith("::") for line in github.render(report(hostile())).splitlines())


def test_annotations_that_github_would_drop_are_counted() -> None:
    many = comparison(*(email(member=f"m{number}") for number in range(25)))
    lines = [
        line for line in github.render(report(many)).splitlines() if line.startswith("::error")
    ]
    assert len(lines) == 10
    assert lines[-1] == "::error title=16 more errors::16 more errors; see the report."
    warnings = comparison(
        *(email(member=f"m{number}", wire=Wire.RISKY, cpp=Cpp.NONE) for number in range(10))
    )
    lines = github.render(report(warnings)).splitlines()
    assert len(lines) == 10
    assert lines[0].startswith("::warning title=Policy::The policy accepts 0123456789ab")
    assert lines[-1] == "::warning title=2 more warnings::2 more warnings; see the report."
    ten = comparison(*(email(member=f"m{number}") for number in range(10)))
    assert "more errors" not in github.render(report(ten))
