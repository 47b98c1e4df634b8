"""Files on disk: only what differs is touched, what is gone is deleted, strangers are reported."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.emit import write
from generator.emit.manifest import parse_manifest
from generator.spec.errors import SpecError


def bring(folder: Path, files: dict[str, str]) -> write.Changes:
    wanted = write.complete(files)
    changes = write.compare(folder, wanted)
    write.apply(folder, wanted, changes)
    return changes


def snapshot(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {
        path.relative_to(folder).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_a_second_run_touches_nothing(tmp_path: Path) -> None:
    bring(tmp_path, {"a/x": "1\n", "b": "2\n"})
    before = snapshot(tmp_path)
    changes = bring(tmp_path, {"a/x": "1\n", "b": "2\n"})
    assert changes.count == 0
    assert snapshot(tmp_path) == before


def test_only_what_differs_is_written(tmp_path: Path) -> None:
    bring(tmp_path, {"a/x": "1\n", "b": "2\n"})
    before = snapshot(tmp_path)
    changes = bring(tmp_path, {"a/x": "1\n", "b": "3\n", "c": "4\n"})
    assert (changes.added, changes.changed) == (["c"], ["MANIFEST", "b"])
    assert snapshot(tmp_path)["a/x"] == before["a/x"]


def test_what_is_no_longer_generated_is_deleted_with_its_folder(tmp_path: Path) -> None:
    bring(tmp_path, {"a/deep/x": "1\n", "b": "2\n"})
    (tmp_path / "a/mine.txt").write_text("keep")
    changes = bring(tmp_path, {"b": "2\n"})
    assert changes.deleted == ["a/deep/x"]
    assert changes.unknown == ["a/mine.txt"]
    assert sorted(snapshot(tmp_path)) == ["MANIFEST", "a/mine.txt", "b"]
    assert not (tmp_path / "a/deep").exists()


def test_line_ends_are_compared_byte_by_byte(tmp_path: Path) -> None:
    bring(tmp_path, {"a": "1\n"})
    (tmp_path / "a").write_bytes(b"1\r\n")
    assert write.compare(tmp_path, write.complete({"a": "1\n"})).changed == ["a"]


@pytest.mark.parametrize("line", ["../outside", "/etc/passwd", "a/../../b", ""])
def test_a_manifest_cannot_lead_out_of_its_folder(line: str) -> None:
    with pytest.raises(SpecError, match="MANIFEST"):
        parse_manifest(f"good\n{line}\n")
