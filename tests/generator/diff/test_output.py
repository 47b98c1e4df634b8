"""The options of ``diff`` that print, write and fail."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import pytest
from comparisons import comparison, email, record, sample

from generator.diff.formats import text
from generator.diff.grouping import Group
from generator.diff.output import FAILED, FORMATS, add_arguments, finish
from generator.diff.policy import LEVELS, STALE
from generator.diff.report import make_report
from generator.diff.version import current_version
from generator.spec.errors import SpecError


@pytest.fixture(autouse=True)
def _no_policy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the project itself decides about changes has no say here."""
    monkeypatch.setattr("generator.diff.policy.FILE", tmp_path / "none.toml")


def parsed(*arguments: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    return parser.parse_args(arguments)


def run(*arguments: str) -> int:
    return finish(sample(), parsed(*arguments))


def test_prints_text_without_colour_into_a_pipe(capsys: pytest.CaptureFixture[str]) -> None:
    assert run() == 0
    assert capsys.readouterr().out == text.render(make_report(sample(), current_version()))


@pytest.mark.parametrize(
    ("terminal", "environment", "colour"),
    [
        (True, {}, True),
        (False, {}, False),
        (True, {"NO_COLOR": "1"}, False),
        (True, {"NO_COLOR": ""}, True),
        (True, {"TERM": "dumb"}, False),
    ],
)
def test_colour_is_for_terminals_that_want_it(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    terminal: bool,
    environment: dict[str, str],
    colour: bool,
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.stdout.isatty", lambda: terminal)
    run()
    assert ("\x1b[" in capsys.readouterr().out) is colour


@pytest.mark.parametrize("name", FORMATS)
def test_prints_each_format(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--format", name) == 0
    assert capsys.readouterr().out == FORMATS[name](make_report(sample(), current_version()))


def test_files_take_their_format_from_their_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [str(tmp_path / f"report{end}") for end in (".txt", ".md", ".json", ".xml", ".html")]
    assert run(*(part for file in files for part in ("--output", file))) == 0
    starts = ["2026-03", "## Documents", "{\n", "<?xml", "<!doctype html>"]
    for file, start in zip(files, starts, strict=True):
        assert Path(file).read_text(encoding="utf-8").startswith(start)
    printed = capsys.readouterr().out
    assert "10 changes" in printed
    assert "Shop.Customer" not in printed
    assert printed.count("written: ") == 5


def test_file_takes_the_format_that_is_given(tmp_path: Path) -> None:
    file = tmp_path / "report"
    assert run("--output", str(file), "--format", "json") == 0
    assert json.loads(file.read_text())["formatVersion"] == 1


def test_file_of_no_format_is_an_error_and_nothing_is_written(tmp_path: Path) -> None:
    files = ("--output", str(tmp_path / "a.md"), "--output", str(tmp_path / "b.pdf"))
    with pytest.raises(SpecError, match="tells no format"):
        run(*files)
    assert list(tmp_path.iterdir()) == []


def test_status_tells_whether_a_level_is_reached(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--fail-on", "source-breaking,behaviour") == FAILED
    assert "failed: 4 changes at the level source-breaking,behaviour" in capsys.readouterr().err
    harmless = comparison(record())
    assert finish(harmless, parsed("--fail-on", "risky")) == 0
    assert finish(harmless, parsed("--fail-on", "any")) == FAILED


def test_guide_has_every_format_level_and_group() -> None:
    guide = Path("docs/diff.md").read_text(encoding="utf-8")
    for name in (*FORMATS, *LEVELS, STALE):
        assert f"\n| `{name}` | " in guide, name
    for one in Group:
        assert f"\n| {one.title} | `{one.value}` | " in guide


def test_unknown_level_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parsed("--fail-on", "breaking,everything")
    assert "'everything' is none of wire-breaking" in capsys.readouterr().err


def test_policy_accepts_and_reports_what_is_stale(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    gone = email()
    file = tmp_path / "policy.toml"
    file.write_text(
        "".join(
            f'[[accept]]\nfingerprint = "{one}"\nreason = "known"\n'
            for one in (gone.fingerprint, "0123456789ab")
        )
    )
    options = ("--policy", str(file), "--fail-on")
    assert finish(comparison(gone), parsed(*options, "breaking")) == 0
    captured = capsys.readouterr()
    assert "accepted: known" in captured.out
    assert "The policy accepts 0123456789ab (known)" in captured.out
    assert captured.err == ""
    assert finish(comparison(gone), parsed(*options, "breaking", "--format", "json")) == 0
    assert f"{file}: The policy accepts 0123456789ab (known)" in capsys.readouterr().err
    assert finish(comparison(gone), parsed(*options, "breaking,stale")) == FAILED
    assert "failed: 1 acceptance without a change" in capsys.readouterr().err


def test_policy_of_the_project_is_taken_when_none_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = email()
    file = tmp_path / "diff-policy.toml"
    file.write_text(f'[[accept]]\nfingerprint = "{gone.fingerprint}"\nreason = "known"\n')
    assert finish(comparison(gone), parsed("--fail-on", "breaking")) == FAILED
    monkeypatch.setattr("generator.diff.policy.FILE", file)
    assert finish(comparison(gone), parsed("--fail-on", "breaking")) == 0
