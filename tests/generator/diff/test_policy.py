"""Policy files: other severities, accepted changes, and the levels to fail on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from comparisons import comparison, email, record

from generator.diff.model import Cpp, Wire
from generator.diff.policy import LEVELS, load_policy, reaches_level
from generator.diff.report import make_report
from generator.spec.errors import SpecError


def policy(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "policy.toml"
    path.write_text(text)
    return path


def accept(fingerprint: str, reason: str = "nobody reads it") -> str:
    return f'[[accept]]\nfingerprint = "{fingerprint}"\nreason = "{reason}"\n'


def test_override_changes_one_axis_of_one_kind(tmp_path: Path) -> None:
    path = policy(tmp_path, '[severity."property.removed"]\nwire = "risky"\nreason = "unused"\n')
    both = comparison(email(), record())
    records = make_report(both, "1.0.0", load_policy(path)).comparison.records
    assert [(one.wire, one.cpp) for one in records] == [
        (Wire.RISKY, Cpp.BREAKING),
        (Wire.COMPATIBLE, Cpp.ADDITIVE),
    ]


def test_accepted_change_carries_its_reason_and_no_longer_fails(tmp_path: Path) -> None:
    gone = email()
    path = policy(tmp_path, accept(gone.fingerprint))
    report = make_report(comparison(gone), "1.0.0", load_policy(path), ["breaking"])
    assert report.comparison.records[0].accepted == "nobody reads it"
    assert not report.failed
    assert report.stale == ()
    other = make_report(
        comparison(email(subject="Other")), "1.0.0", load_policy(path), ["breaking"]
    )
    assert other.failed


def test_acceptance_holds_where_the_change_has_moved_to(tmp_path: Path) -> None:
    gone = email()
    moved = replace(gone, place=replace(gone.place, line=900, pointer="/elsewhere"))
    path = policy(tmp_path, accept(gone.fingerprint))
    report = make_report(comparison(record(), moved), "1.0.0", load_policy(path))
    assert report.comparison.records[1].accepted


def test_acceptance_that_matches_nothing_is_reported(tmp_path: Path) -> None:
    rules = load_policy(policy(tmp_path, accept("0123456789ab")))
    report = make_report(comparison(record()), "1.0.0", rules, ["breaking"])
    assert [one.fingerprint for one in report.stale] == ["0123456789ab"]
    assert not report.failed
    assert make_report(comparison(record()), "1.0.0", rules, ["stale"]).failed


BOTH = record(wire=Wire.BREAKING, cpp=Cpp.BREAKING)
LEVEL_CASES = [
    ("wire-breaking", Wire.BREAKING, Cpp.NONE, True),
    ("wire-breaking", Wire.RISKY, Cpp.BREAKING, False),
    ("source-breaking", Wire.BREAKING, Cpp.NONE, False),
    ("source-breaking", Wire.NONE, Cpp.BREAKING, True),
    ("source-breaking", Wire.NONE, Cpp.BEHAVIOUR, False),
    ("breaking", Wire.BREAKING, Cpp.NONE, True),
    ("breaking", Wire.NONE, Cpp.BREAKING, True),
    ("breaking", Wire.RISKY, Cpp.BEHAVIOUR, False),
    ("wire-risky", Wire.BREAKING, Cpp.NONE, True),
    ("wire-risky", Wire.RISKY, Cpp.NONE, True),
    ("wire-risky", Wire.COMPATIBLE, Cpp.BREAKING, False),
    ("behaviour", Wire.NONE, Cpp.BEHAVIOUR, True),
    ("behaviour", Wire.BREAKING, Cpp.ADDITIVE, False),
    ("risky", Wire.RISKY, Cpp.NONE, True),
    ("risky", Wire.NONE, Cpp.BEHAVIOUR, True),
    ("risky", Wire.COMPATIBLE, Cpp.ADDITIVE, False),
    ("any", Wire.NONE, Cpp.NONE, True),
]


@pytest.mark.parametrize(("level", "wire", "cpp", "expected"), LEVEL_CASES)
def test_level(level: str, wire: Wire, cpp: Cpp, expected: bool) -> None:
    assert reaches_level(record(wire=wire, cpp=cpp), [level]) is expected


def test_every_level_is_tried_and_holds_what_is_worst() -> None:
    assert {level for level, *_ in LEVEL_CASES} == set(LEVELS)
    assert all(reaches_level(BOTH, [level]) for level in LEVELS)
    assert not any(reaches_level(replace(BOTH, accepted="known"), [level]) for level in LEVELS)
    assert not reaches_level(BOTH, [])


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[severity", "is no TOML"),
        ("[sevarity]\n", r"#/sevarity: is not known here\n.*severity, accept"),
        ("severity = 1\n", "#/severity: is no table"),
        ('[severity."x.y"]\nwire = "risky"\nreason = "r"\n', r"#/severity/x\.y: is no kind"),
        ('[severity."property.added"]\nreason = "r"\n', "changes nothing"),
        ('[severity."property.added"]\nwire = "bad"\nreason = "r"\n', "/wire: is 'bad'\n.*risky"),
        ('[severity."property.added"]\ncpp = "docs"\n', "has no reason"),
        ('[severity."property.added"]\ncpp = ["docs"]\nreason = "r"\n', "/cpp: is"),
        ("accept = 1\n", "#/accept: is no list"),
        ("accept = [1]\n", "#/accept/0: is no table"),
        ('[[accept]]\nfingerprint = "a"\n', "#/accept/0: has no reason"),
        ('[[accept]]\nfingerprint = "a"\nreason = " "\n', "#/accept/0: has no reason"),
        ('[[accept]]\nreason = "r"\n', "#/accept/0: has no fingerprint"),
        ('[[accept]]\nid = "a"\n', "#/accept/0/id: is not known"),
        (accept("a") + accept("a"), "#/accept/1: accepts a again"),
    ],
)
def test_wrong_file_is_an_error_that_says_where(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(SpecError, match=message):
        load_policy(policy(tmp_path, text))


def test_file_that_is_missing_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match="does not exist"):
        load_policy(tmp_path / "none.toml")
