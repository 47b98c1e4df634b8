"""The scheduled workflow of docs/automation: its script, run on a repository with stand-ins."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml
from corpus import ROOT

FILE = ROOT / "docs/automation/refresh.yml"
DEV = """#!/bin/bash
[ "$1" = diff ] && { shift; echo "$@" >> "$CALLS"; echo "# The report" > "$REPORT"; exit; }
exit 1
"""
GH = """#!/bin/bash
echo "gh $*" >> "$CALLS"
case "$2" in list) echo "$OPEN" ;; create | edit) cat "$REPORT" >> "$CALLS" ;; esac
"""


def job() -> Any:
    return yaml.safe_load(FILE.read_text())["jobs"]["refresh"]


def git(folder: Path, *arguments: str) -> str:
    return subprocess.run(
        ["git", "-C", folder, *arguments], check=True, capture_output=True, text=True
    ).stdout


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A repository with a remote, one commit, and stand-ins of ./dev and gh."""
    git(tmp_path, "init", "-q", "--bare", "-b", "main", "remote")
    git(tmp_path, "clone", "-q", "remote", "clone")
    clone = tmp_path / "clone"
    for name in ("specs/a.json", "generated/a.hpp", "generator/names.lock.json", "dev"):
        (clone / name).parent.mkdir(exist_ok=True)
        (clone / name).write_text(DEV if name == "dev" else "1\n")
    (clone / "dev").chmod(0o755)
    git(clone, "add", "-A")
    git(clone, "-c", "user.name=a", "-c", "user.email=a@b.test", "commit", "-q", "-m", "start")
    git(clone, "push", "-q", "origin", "HEAD:main")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/gh").write_text(GH)
    (tmp_path / "bin/gh").chmod(0o755)
    return clone


def publish(clone: Path, open_requests: int = 0) -> str:
    """Runs the last step and gives what it called."""
    calls = clone.parent / "calls"
    calls.write_text("")
    subprocess.run(
        ["bash", "-c", job()["steps"][-1]["run"]],
        cwd=clone,
        check=True,
        capture_output=True,
        env={
            **os.environ,
            "PATH": f"{clone.parent / 'bin'}:{os.environ['PATH']}",
            "BASE": "main",
            "BRANCH": job()["env"]["BRANCH"],
            "OPEN": str(open_requests),
            "REPORT": str(clone.parent / "report.md"),
            "CALLS": str(calls),
        },
    )
    return calls.read_text()


def test_three_commits_and_a_pull_request_with_the_report(clone: Path) -> None:
    for name in ("specs/a.json", "generated/a.hpp", "generated/b.hpp", "CHANGELOG.md"):
        (clone / name).write_text("2\n")
    called = publish(clone)
    assert called.startswith("HEAD:specs specs --output ")
    assert "gh pr create --base main --head refresh-documents --title Documents of " in called
    assert called.endswith("# The report\n")
    log = git(clone.parent / "remote", "log", "--format=%s", "--name-only", "refresh-documents")
    said = [line for line in log.splitlines() if line]
    assert [line.split(" of ")[0] for line in said] == [
        *("Follow the Documents", "CHANGELOG.md"),
        *("generate: Documents", "generated/a.hpp", "generated/b.hpp"),
        *("specs: Documents", "specs/a.json"),
        *("start", "dev", "generated/a.hpp", "generator/names.lock.json", "specs/a.json"),
    ]
    (clone / "specs/a.json").write_text("3\n")
    assert "gh pr edit refresh-documents --title Documents of " in publish(clone, 1)


def test_nothing_new_pushes_nothing(clone: Path) -> None:
    assert publish(clone) == ""
    assert git(clone.parent / "remote", "branch", "--list", "refresh-documents") == ""


def test_no_action_of_others_but_checkout() -> None:
    used = [step["uses"] for step in job()["steps"] if "uses" in step]
    assert used == ["actions/checkout@v4"]
    assert job()["steps"][1]["run"] == "./dev refresh --yes --retain --changelog"
