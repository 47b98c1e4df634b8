"""Brings a folder to a wanted content: writes what differs, deletes what is no longer generated."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from generator.emit.manifest import NAME, parse_manifest, render_manifest
from generator.spec.errors import SpecError
from generator.spec.write import write_all


@dataclass(frozen=True)
class Changes:
    """What differs between the folder and the wanted files, as sorted paths inside of it."""

    added: list[str]
    changed: list[str]
    deleted: list[str]
    unknown: list[str]  # in the folder, but never generated

    @property
    def count(self) -> int:
        """How many files would be touched."""
        return len(self.added) + len(self.changed) + len(self.deleted)


def complete(files: Mapping[str, str]) -> dict[str, str]:
    """The files and their manifest."""
    return {**files, NAME: render_manifest(files)}


def compare(folder: Path, files: Mapping[str, str]) -> Changes:
    """Compares without touching anything; ``files`` is complete.

    Raises SpecError when writing or deleting would reach out of the folder.
    """
    parse_manifest(files[NAME])
    added, changed = [], []
    for path, text in sorted(files.items()):
        current = _read(folder / path)
        if current is None:
            added.append(path)
        elif current != text.encode():
            changed.append(path)
    manifest = _read(folder / NAME)
    known = parse_manifest(manifest.decode()) if manifest is not None else []
    deleted = [path for path in sorted(known) if path not in files and (folder / path).is_file()]
    expected = {*files, *known}
    _refuse_links(folder, [*files, *deleted])
    unknown = [path for path in _walk(folder) if path not in expected]
    return Changes(added, changed, deleted, unknown)


def _refuse_links(folder: Path, paths: list[str]) -> None:
    """A link in the place of a folder would take what is written or deleted elsewhere."""
    parents = {parent for path in paths for parent in PurePosixPath(path).parents}
    for place in sorted({*paths, *map(str, parents)} - {"."}):
        if (folder / place).is_symlink():
            raise SpecError(
                str(folder / place),
                (),
                "is a link; what is generated stays inside of its folder",
                "delete the link and generate again",
            )


def apply(folder: Path, files: Mapping[str, str], changes: Changes) -> None:
    """Writes and deletes; the manifest comes last so that an interrupted run can be repeated."""
    touched = [path for path in [*changes.added, *changes.changed] if path != NAME]
    write_all({folder / path: files[path] for path in touched})
    for path in changes.deleted:
        (folder / path).unlink()
        _drop_empty(folder, (folder / path).parent)
    write_all({folder / NAME: files[NAME]})


def _drop_empty(root: Path, folder: Path) -> None:
    while folder != root and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent


def _walk(folder: Path) -> list[str]:
    if not folder.is_dir():
        return []
    return sorted(
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()
    )


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
