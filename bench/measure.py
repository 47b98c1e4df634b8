"""Contests in one run, and their tables: for Python what measure.hpp is for C++."""

from __future__ import annotations

import os
import platform
import shlex
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GENERATED = ROOT / "generated"
MODULES = sorted(path.stem for path in (GENERATED / "servicetitan").glob("*.hpp"))
MODULES.remove("shared")
MB = 1e6

Command = Sequence[str | Path]


@dataclass(frozen=True)
class Usage:
    """What a program and those that it started took."""

    wall: float  # seconds
    cpu: float  # seconds of processor time: what others take of the machine does not count
    peak: int  # bytes of the largest of these programs


@dataclass(frozen=True)
class Row:
    """A line of a table. The target is for the ratio where there is a base, else for our value."""

    what: str
    ours: float
    base: float | None = None
    at_most: float | None = None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        return self.ours / self.base if self.base else None

    @property
    def reached(self) -> bool:
        judged = self.ours if self.ratio is None else self.ratio
        return self.at_most is None or judged <= self.at_most


def run(command: Command, environment: Mapping[str, str] | None = None) -> Usage:
    """Runs a command in the root of the project; ends this program when it fails."""
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        process = subprocess.Popen(
            [str(word) for word in command],
            cwd=ROOT,
            env={**os.environ, **(environment or {})},
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            output.seek(0)
            sys.stderr.buffer.write(output.read())
            raise SystemExit(f"bench: failed: {shlex.join(str(word) for word in command)}")
    return Usage(wall, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024)


def output_of(command: Command, text: str = "") -> str:
    """What a command prints, given @p text to read."""
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=ROOT, check=True, input=text, capture_output=True, text=True)
    return done.stdout


def run_in_turn(entrants: Mapping[str, Callable[[], Usage]], rounds: int) -> dict[str, list[Usage]]:
    """What each took, in turn within a round, so that the load of the machine falls on all."""
    usages: dict[str, list[Usage]] = {name: [] for name in entrants}
    for _ in range(rounds):
        for name, work in entrants.items():
            usages[name].append(work())
    return usages


def median_cpu(usages: Sequence[Usage]) -> float:
    return statistics.median(one.cpu for one in usages)


def median_wall(usages: Sequence[Usage]) -> float:
    return statistics.median(one.wall for one in usages)


def highest_peak(usages: Sequence[Usage]) -> int:
    return max(one.peak for one in usages)


def print_header(versions: Sequence[str]) -> None:
    """Machine, compiler, and versions of what takes part."""
    compiler = output_of(["g++", "--version"]).splitlines()[0]
    print(f"machine    {_processor()}, {os.cpu_count()} processors, {platform.system()}")
    print(f"compiler   {compiler}")
    print(f"versions   {', '.join(versions)}", flush=True)


def print_rows(title: str, unit: str, rows: Sequence[Row], digits: int = 2) -> None:
    """The table of what has a target."""
    print(f"\n{title}")
    print(f"{'':52} {'ours ' + unit:>12} {'base ' + unit:>12} {'ratio':>7} {'target':>12}  reached")
    for row in rows:
        base = "" if row.base is None else f"{row.base:,.{digits}f}"
        ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
        target = ""
        if row.at_most is not None:
            target = f"<= {row.at_most:.2f}" if row.ratio else f"<= {row.at_most:,.{digits}f}"
        reached = ("yes" if row.reached else "NO") if row.at_most is not None else ""
        print(
            f"{row.what:52} {row.ours:12,.{digits}f} {base:>12} {ratio:>7} {target:>12}  {reached}"
            + (f"  {row.note}" if row.note else ""),
            flush=True,
        )


def print_columns(title: str, heads: Sequence[str], lines: Sequence[Sequence[str]]) -> None:
    """A table of what has no target: the first column is text, the others are figures."""
    print(f"\n{title}")
    widths = [max(len(line[at]) for line in [heads, *lines]) for at in range(len(heads))]
    for line in [heads, *lines]:
        cells = [line[0].ljust(widths[0])]
        cells += [text.rjust(width) for text, width in zip(line[1:], widths[1:], strict=True)]
        print("  ".join(cells), flush=True)


def boost_version() -> str:
    """The version of Boost that the compiler finds."""
    source = "#include <boost/version.hpp>\nBOOST_LIB_VERSION\n"
    text = output_of(["g++", "-E", "-P", "-x", "c++", "-"], source).split()[-1].strip('"')
    return f"Boost {text.replace('_', '.')}"


def rounds_from(arguments: Sequence[str], default: int) -> int:
    """The first argument of the program, when there is one."""
    return max(1, int(arguments[1])) if len(arguments) > 1 else default


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            return line.split(": ", 1)[1]
    return platform.machine()
