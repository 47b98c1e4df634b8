"""``regenerate DOCUMENTS``: all of it happens, or nothing."""

from __future__ import annotations

import io
import json
import os
import re
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from corpus import ROOT, run
from small_tree import add_member, content, make_tree, new_document

VINTAGE = "2027-01"


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = make_tree(tmp_path / "tree")
    monkeypatch.chdir(root)
    return root


def regenerate(tree: Path, *options: str) -> int:
    folder = tree.parent / VINTAGE
    return run("regenerate", folder if folder.exists() else new_document(folder), *options)


def test_the_tree_follows_the_documents(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = content(tree)
    capsys.readouterr()
    assert regenerate(tree, "--yes") == 0
    said = capsys.readouterr().out
    assert "1 change; operations 1 to 1" in said
    assert "git add specs && git commit -m 'specs: Documents of 2027-01'" in said
    assert "git add generated generator/names.lock.json && git commit -m 'generate:" in said
    assert "'Follow the documents of 2027-01'" in said
    assert (tree / "asked").read_text() == "jbce\n"
    after = content(tree)
    assert {
        name for name in before.keys() | after.keys() if before.get(name) != after.get(name)
    } == {
        "specs/jbce.json",
        "specs/SOURCES.json",
        "generator/names.lock.json",
        "generated/openapi/jbce.json",
        "generated/surface/jbce.txt",
        *(f"generated/servicetitan/jbce/call_reasons_models.{one}" for one in ("hpp", "cpp")),
    }
    assert json.loads(after["specs/SOURCES.json"])["jbce"]["vintage"] == VINTAGE
    assert run("regenerate", "--check") == 0
    assert not list(tree.glob(".refresh-*"))
    assert regenerate(tree, "--yes") == 0
    assert "nothing to do" in capsys.readouterr().out


def test_nobody_reads_the_end(tree: Path) -> None:
    """The tree has changed by then, so nothing may say that it has not."""
    command = [sys.executable, "-m", "generator", "regenerate"]
    command += [str(new_document(tree.parent / VINTAGE)), "--yes"]
    read, write = os.pipe()
    process = subprocess.Popen(
        command,
        cwd=tree,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"},
        stdout=write,
        stderr=subprocess.PIPE,
        text=True,
    )
    os.close(write)
    said = b""
    while b"modules: jbce\n" not in said:
        piece = os.read(read, 1000)
        assert piece
        said += piece
    os.close(read)
    _, error = process.communicate(timeout=60)
    assert "as before" not in error
    assert "added_member" in (tree / "generated/surface/jbce.txt").read_text()


class Terminal(io.StringIO):
    """Standard input of somebody who sits at it."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("answer", "code"), [("y\n", 0), ("n\n", 1), ("\n", 1), ("", 1)])
def test_who_sits_at_a_terminal_is_asked(
    tree: Path,
    answer: str,
    code: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    before = content(tree)
    monkeypatch.setattr(sys, "stdin", Terminal(answer))
    assert regenerate(tree) == code
    assert "Change the tree? [y/N]" in capsys.readouterr().out
    assert (content(tree) == before) == (code == 1)


def test_a_lock_is_made_where_there_is_none(tree: Path) -> None:
    known = tree / "generator/names.lock.json"
    known.unlink()
    assert regenerate(tree, "--yes") == 0
    assert known.exists()
    assert run("regenerate", "--check") == 0


def test_nobody_to_ask(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = content(tree)
    assert regenerate(tree) == 1
    assert "give --yes" in capsys.readouterr().err
    assert content(tree) == before


def test_without_a_build(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert regenerate(tree, "--yes", "--no-build", "--changelog") == 0
    assert not (tree / "asked").exists()
    assert "run ./dev test" in capsys.readouterr().out
    assert "`addedMember`" in (tree / "CHANGELOG.md").read_text()


def test_each_entry_of_the_changelog_has_a_version_of_its_own(
    tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tree / "CMakeLists.txt").write_text("project(servicetitan VERSION 0.1.0 LANGUAGES CXX)\n")
    folders = [tree.parent / f"2027-0{month}" for month in (1, 2, 3, 4)]

    def more(document: dict[str, Any]) -> None:
        add_member(document, "oneMore")

    def lose(document: dict[str, Any]) -> None:
        more(document)
        document["paths"] = {f"{path}/other": item for path, item in document["paths"].items()}
        for item in document["paths"].values():
            item["get"]["operationId"] = "Other_Get"

    def prose(document: dict[str, Any]) -> None:
        lose(document)
        document["info"]["description"] = "Words."

    for folder, change in zip(folders, (None, more, lose, prose), strict=True):
        options = ("--yes", "--retain", "--changelog")
        assert run("regenerate", new_document(folder, change), *options) == 0
    said = capsys.readouterr().out
    assert said.count(", CHANGELOG.md, the version in CMakeLists.txt; none if") == 3
    # What came and went is one version up, what is retained too; prose is nothing to tell.
    headings = re.findall("^## ([0-9.]+) ", (tree / "CHANGELOG.md").read_text(), re.MULTILINE)
    assert headings == ["0.1.3", "0.1.2", "0.1.1"]
    assert (tree / "CMakeLists.txt").read_text() == (
        "project(servicetitan VERSION 0.1.3 LANGUAGES CXX)\n"
    )


def test_what_the_documents_lost_is_kept_on_demand(tree: Path) -> None:
    folder = tree.parent / VINTAGE

    def lose(document: dict[str, Any]) -> None:
        path, item = document["paths"].popitem()
        document["paths"][f"{path}/other"] = item
        item["get"]["operationId"] = "Other_Get"

    new_document(folder, lose)
    surface = tree / "generated/surface/jbce.txt"
    assert regenerate(tree, "--yes", "--retain") == 0
    assert "op jbce.other.get GET" in surface.read_text()
    assert "op jbce.call_reasons.get GET" in surface.read_text()
    assert "[retained 2026-07]" in surface.read_text()
    assert (tree / "specs/overlays/retained/jbce.json").exists()
    (folder / "jbce-v2.json").unlink()
    assert run("regenerate", new_document(tree.parent / "2027-02"), "--yes", "--retain") == 0
    # What came back is kept no longer, and what vanished with it is.
    assert "op jbce.call_reasons.get GET" in surface.read_text()
    assert "op jbce.other.get GET" in surface.read_text()
    kept = (tree / "specs/overlays/retained/jbce.json").read_text()
    assert '"2027-01"' in kept
    assert '"2026-07"' not in kept


def test_a_failed_build_is_taken_back(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = content(tree)
    (tree / "failing").touch()
    header = tree / "generated/servicetitan/jbce/call_reasons_models.hpp"
    other = tree / "generated/servicetitan/jbce/call_reasons.hpp"
    times = header.stat().st_mtime_ns, other.stat().st_mtime_ns
    assert regenerate(tree, "--yes", "--changelog") == 1
    assert "the tree is as before" in capsys.readouterr().err
    assert content(tree) == before
    # What was built of the other state must be older than its source.
    assert header.stat().st_mtime_ns > times[0]
    assert other.stat().st_mtime_ns == times[1]


def test_broken_documents_and_overlays(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = content(tree)
    folder = tree.parent / VINTAGE
    new_document(folder, lambda one: one["components"]["schemas"].popitem())
    assert regenerate(tree, "--yes") == 1
    assert "dangling reference" in capsys.readouterr().err
    new_document(folder)
    action = {"target": "$.paths.nothing", "x-reason": "a", "x-evidence": "b", "remove": True}
    overlay = {"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "actions": [action]}
    (tree / "specs/overlays/jbce.json").write_text(json.dumps(overlay))
    before = content(tree)
    assert regenerate(tree, "--yes") == 1
    assert "error: specs/overlays/jbce.json: #/actions/0/target: " in capsys.readouterr().err
    assert content(tree) == before
    action |= {"target": "$.servers[0]", "update": {"url": "http:a"}, "x-vintages": [VINTAGE]}
    del action["remove"]
    (tree / "specs/overlays/jbce.json").write_text(json.dumps(overlay))
    assert regenerate(tree, "--yes") == 1
    assert "error: specs/jbce.json: #/servers/0/url: " in capsys.readouterr().err


def test_no_room_for_the_files(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = content(tree)
    document = new_document(tree.parent / VINTAGE)
    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4000, old[1]))
    try:
        code = run("regenerate", document, "--yes")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
        signal.signal(signal.SIGXFSZ, handler)
    assert code == 1
    said = capsys.readouterr().err
    assert "File too large" in said
    assert said.endswith("; the tree is as before\n")
    assert content(tree) == before


def test_a_swap_that_stops_half_way(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = new_document(tree.parent / VINTAGE)
    before = content(tree)
    real, count = Path.rename, 0
    for last in range(1, 7):
        count = 0

        def failing(path: Path, target: Path, last: int = last) -> Path:
            nonlocal count
            count += 1
            if count == last:
                raise OSError(28, "No space left on device", str(path))
            return real(path, target)

        monkeypatch.setattr(Path, "rename", failing)
        assert run("regenerate", document, "--yes") == 1
        monkeypatch.setattr(Path, "rename", real)
        assert content(tree) == before


def test_what_cannot_be_taken_back_is_not_said_to_be(
    tree: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = content(tree)
    (tree / "failing").touch()
    real = Path.rename

    def failing(path: Path, target: Path) -> Path:
        if "before" in path.parts:
            raise OSError(5, "Input/output error", str(path))
        return real(path, target)

    monkeypatch.setattr(Path, "rename", failing)
    assert regenerate(tree, "--yes") == 1
    said = capsys.readouterr().err
    assert "as before" not in said
    assert "could not be put back: [Errno 5] Input/output error" in said
    assert "run the command again" in said
    monkeypatch.setattr(Path, "rename", real)
    assert regenerate(tree) == 1  # nobody to ask
    assert content(tree) == before


def start(tree: Path) -> subprocess.Popen[str]:
    """A run in a process of its own whose build does not end."""
    (tree / "slow").touch()
    command = [sys.executable, "-m", "generator", "regenerate"]
    process = subprocess.Popen(
        [*command, str(new_document(tree.parent / VINTAGE)), "--yes"],
        cwd=tree,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    deadline = time.monotonic() + 60
    while not (tree / "asked").exists():
        assert process.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.02)
    return process


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_stops_the_build_and_takes_all_back(tree: Path, number: int) -> None:
    before = content(tree)
    # A shell lets what it starts in the background ignore SIGINT, which would be inherited.
    known = signal.signal(signal.SIGINT, signal.default_int_handler)
    process = start(tree)
    signal.signal(signal.SIGINT, known)
    assert content(tree) != before
    process.send_signal(number)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "interrupted; the tree is as before" in said
    assert content(tree) == before
    assert (tree / "asked").read_text() == "stopped\n"


def test_what_a_killed_run_left_is_taken_back_by_the_next(
    tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = content(tree)
    process = start(tree)
    assert run("regenerate", tree.parent / VINTAGE, "--yes") == 1
    assert "another run is at work" in capsys.readouterr().err
    process.kill()
    process.wait(timeout=60)
    assert process.stderr
    process.stderr.close()
    (tree / "slow").unlink()
    assert content(tree) != before
    assert regenerate(tree) == 1  # nobody to ask
    assert content(tree) == before
