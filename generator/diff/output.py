"""The options of ``diff`` that say what to do with a comparison, and the doing of it."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

from generator.diff import policy
from generator.diff.formats import as_json, github, html, junit, markdown, text
from generator.diff.grouping import counted
from generator.diff.model import Comparison
from generator.diff.report import Report, make_report
from generator.diff.version import current_version
from generator.spec.errors import SpecError
from generator.spec.write import write_all

FORMATS: dict[str, Callable[[Report], str]] = {
    "text": text.render,
    "markdown": markdown.render,
    "json": as_json.render,
    "junit": junit.render,
    "github": github.render,
    "html": html.render,
}
_ENDINGS = {".txt": "text", ".md": "markdown", ".json": "json", ".xml": "junit", ".html": "html"}
FAILED = 3  # not 1 or 2, with which errors end


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds --format, --output, --fail-on and --policy."""
    parser.add_argument("--format", choices=FORMATS, help="default: text, or by the name of FILE")
    parser.add_argument(
        "--output",
        type=Path,
        action="append",
        metavar="FILE",
        help="write there and print only the summary; may be given several times",
    )
    levels = ", ".join((*policy.LEVELS, policy.STALE))
    parser.add_argument(
        "--fail-on",
        type=_levels,
        default=(),
        metavar="LEVEL,...",
        help=f"end with status {FAILED} when a change is at one of these levels: {levels}",
    )
    parser.add_argument(
        "--policy",
        type=Path,
        metavar="FILE",
        help=f"severities and accepted changes (default: {policy.FILE}, if there is one)",
    )


def finish(comparison: Comparison, arguments: argparse.Namespace) -> int:
    """Prints or writes the comparison and gives the exit status."""
    file: Path | None = arguments.policy
    if file is None and policy.FILE.exists():
        file = policy.FILE
    rules = policy.load_policy(file) if file else policy.NO_POLICY
    report = make_report(comparison, current_version(), rules, arguments.fail_on)
    if arguments.output:
        _write(report, arguments.output, arguments.format)
    elif arguments.format in (None, "text"):
        sys.stdout.write(text.render(report, _colour_wanted()))
    else:
        sys.stdout.write(FORMATS[arguments.format](report))
        for one in report.stale:  # the text and its summary have them
            print(f"{file}: {text.stale_line(one.fingerprint, one.reason)}", file=sys.stderr)
    if report.failed:
        print(_why(report), file=sys.stderr)
        return FAILED
    return 0


def _write(report: Report, files: list[Path], given: str | None) -> None:
    texts = {}
    for file in files:
        chosen = given or _ENDINGS.get(file.suffix)
        if chosen is None:
            raise SpecError(
                str(file), (), "has a name that tells no format", "give it --format, or another end"
            )
        texts[file] = FORMATS[chosen](report)
    write_all(texts)
    sys.stdout.write(text.summary(report))
    for file in files:
        print(f"written: {file}")


def _why(report: Report) -> str:
    parts = [counted(len(report.failing), "change")] if report.failing else []
    if policy.STALE in report.levels and report.stale:
        parts.append(counted(len(report.stale), "acceptance") + " without a change")
    return f"failed: {' and '.join(parts)} at the level {','.join(report.levels)}"


def _levels(given: str) -> tuple[str, ...]:
    known = (*policy.LEVELS, policy.STALE)
    for level in given.split(","):
        if level not in known:
            raise argparse.ArgumentTypeError(f"{level!r} is none of {', '.join(known)}")
    return tuple(given.split(","))


def _colour_wanted() -> bool:
    """On a terminal, unless https://no-color.org/ or a dumb one says no."""
    return (
        sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    )
