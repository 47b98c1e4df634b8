"""The command: what it writes, reports and refuses."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from generator.cli import main

SPECS = Path("specs")


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """A folder with one real module."""
    folder = tmp_path / "specs"
    (folder / "overlays/retained").mkdir(parents=True)
    listed = json.loads((SPECS / "SOURCES.json").read_text())
    (folder / "SOURCES.json").write_text(json.dumps({"jbce": listed["jbce"]}))
    shutil.copy(SPECS / "jbce.json", folder)
    for name in ("all.json", "jbce.json", "retained/jbce.json"):
        if (SPECS / "overlays" / name).exists():
            shutil.copy(SPECS / "overlays" / name, folder / "overlays" / name)
    return folder


def run(specs: Path, *more: str) -> int:
    root = specs.parent
    places = {"--specs": specs, "--lock": root / "lock.json", "--out": root / "out"}
    arguments = [text for pair in places.items() for text in map(str, pair)]
    return main(["regenerate", *arguments, *more])


def tree(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {
        path.as_posix(): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_writes_then_touches_nothing(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(specs) == 0
    before = tree(specs.parent)
    assert any(path.endswith("servicetitan/jbce/call_reasons.hpp") for path in before)
    assert run(specs) == 0
    assert "0 added, 0 changed, 0 deleted" in capsys.readouterr().out
    assert tree(specs.parent) == before
    assert run(specs, "--check") == 0


def test_check_tells_what_would_change_and_changes_nothing(
    specs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(specs) == 0
    out = specs.parent / "out"
    (out / "servicetitan/jbce.hpp").write_text("edited")
    (out / "surface/jbce.txt").unlink()
    (out / "stray.hpp").write_text("mine")
    before = tree(specs.parent)
    capsys.readouterr()
    assert run(specs, "--check") == 1
    said = capsys.readouterr().err
    assert "differs: servicetitan/jbce.hpp" in said
    assert "missing: surface/jbce.txt" in said
    assert "not generated: stray.hpp" in said
    assert tree(specs.parent) == before


def test_check_of_a_new_name_fails(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(specs) == 0
    (specs.parent / "lock.json").write_text("")
    assert run(specs, "--check") == 1
    assert "lock.json" in capsys.readouterr().err


def test_a_broken_document_touches_nothing(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(specs) == 0
    document = json.loads((specs / "jbce.json").read_text())
    name = next(iter(document["components"]["schemas"]))
    del document["components"]["schemas"][name]
    (specs / "jbce.json").write_text(json.dumps(document))
    before = tree(specs.parent)
    assert run(specs) == 1
    assert "jbce.json" in capsys.readouterr().err
    assert tree(specs.parent) == before


def test_a_part_needs_a_folder_of_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["regenerate", "--only", "crm"]) == 1
    assert "--only needs --out" in capsys.readouterr().err


def test_golden_compares_and_accepts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    case = tmp_path / "case"
    shutil.copytree("tests/golden/evolution", case)
    assert main(["golden", str(case)]) == 0
    changed = case / "expected/surface/depot.txt"
    accepted = changed.read_text()
    changed.write_text("other")
    assert main(["golden", str(case)]) == 1
    assert "differs: " in capsys.readouterr().err
    assert main(["golden", "--accept", str(case)]) == 0
    assert changed.read_text() == accepted
