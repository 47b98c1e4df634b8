"""Reads one side of a comparison: vendor documents or our specs, from the disk or from git."""

from __future__ import annotations

import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from io import BytesIO
from pathlib import Path

from generator.diff.read_overlays import apply_corrections, apply_retained
from generator.ir.build import build_module
from generator.ir.model import Module
from generator.spec import importer
from generator.spec.canonical import canonical
from generator.spec.check import check
from generator.spec.dialect import require_known_version
from generator.spec.errors import Pointer, SpecError
from generator.spec.lines import Lines
from generator.spec.load import load
from generator.spec.specs import SOURCES, SPECS, Document, overlay_files, retained_file, sources

UNKNOWN_VINTAGE = "9999-12"  # what has no date is taken for newer than everything


@dataclass(frozen=True)
class SideModule:
    """One module of a side, and the text that the user has."""

    module: Module
    document: Document  # as the user has it
    file: str
    vintage: str
    lines: Lines
    in_specs: bool

    def place(self, pointer: Pointer) -> tuple[str, Pointer, int]:
        """File, what the document has of the pointer, and line."""
        found, line = self.lines.at(pointer)
        return self.file, found, line

    def retain_command(self) -> str:
        """What to run to keep what these documents have and later ones lack."""
        if not self.in_specs:
            return f"./dev retain {Path(self.file).parent}"
        name = f"{self.module.key}.json"
        if ":" not in self.file:
            return f"./dev retain {self.file} --vintage {self.vintage}"
        return (
            f"git show {self.file} > /tmp/{name} &&"
            f" ./dev retain /tmp/{name} --vintage {self.vintage}"
        )


@dataclass(frozen=True)
class Side:
    """The documents before or after a change."""

    name: str
    modules: dict[str, SideModule] = field(default_factory=dict)
    is_file: bool = False
    notes: tuple[str, ...] = ()  # corrections that do not fit these documents


def read_side(name: str, specs: Path = SPECS, vintage: str | None = None) -> Side:
    """The documents called ``name``: a folder, a file, or ``REVISION:path`` of git.

    Vendor documents are read as an import into ``specs`` would leave them: with its corrections
    and with what it retains. A folder of specs has its own.
    """
    path = Path(name)
    if path.exists() or ":" not in name:
        return _read(name, path, specs, vintage, "")
    with _checked_out(name) as (root, inside):
        try:
            return _read(name, root / inside, specs, vintage, f"{root}/")
        except SpecError as error:
            file = error.file.replace(f"{root}/", f"{name.partition(':')[0]}:")
            raise SpecError(file, error.pointer, error.what, error.fix) from None


def _read(name: str, path: Path, specs: Path, vintage: str | None, prefix: str) -> Side:
    if not path.exists():
        raise SpecError(
            name, (), "there is no such file or folder", "Give a folder, a file or REVISION:path."
        )
    folder = path if path.is_dir() else path.parent
    own = (folder / SOURCES).exists()
    found = _documents(path, own)
    modules: dict[str, SideModule] = {}
    notes: list[str] = []
    listed = sources(folder) if own else {}
    for document in found:
        key = importer.module_of(document)
        if key in modules:
            raise SpecError(
                str(document), (), f"{modules[key].file} is {key!r} too", "Give one of them."
            )
        known = listed[key].vintage if key in listed else _vintage(document, vintage)
        modules[key], said = _module(key, document, known, folder if own else specs, own)
        notes += said
    if prefix:
        revision = name.partition(":")[0]
        modules = {
            key: replace(one, file=one.file.replace(prefix, f"{revision}:"))
            for key, one in modules.items()
        }
        notes = [note.replace(prefix, f"{revision}:") for note in notes]
    return Side(name, modules, path.is_file(), tuple(notes))


def _documents(path: Path, own: bool) -> list[Path]:
    if own and path.is_dir():
        return [path / f"{key}.json" for key in sources(path)]
    return importer.find_documents([path])


def _vintage(path: Path, given: str | None) -> str:
    try:
        return importer.vintage_of(path, given)
    except SpecError:
        if given is not None:
            raise
        return UNKNOWN_VINTAGE


def _module(
    key: str, path: Path, vintage: str, specs: Path, own: bool
) -> tuple[SideModule, list[str]]:
    loaded = load(path)
    require_known_version(loaded.document, loaded.label)
    try:
        document, notes = _effective(loaded.document, key, vintage, specs)
        check(document, loaded.label)
    except (KeyError, TypeError, AttributeError, ValueError):
        check(loaded.document, loaded.label)  # says what is wrong
        raise
    text = path.read_bytes().decode("utf-8-sig")
    module = build_module(key, document, loaded.label)
    side = SideModule(
        module, loaded.document, loaded.label, vintage, Lines(text, path.suffix != ".json"), own
    )
    return side, notes


def _effective(
    imported: Document, key: str, vintage: str, specs: Path
) -> tuple[Document, list[str]]:
    document = canonical(imported)
    retained = retained_file(specs, key)
    notes: list[str] = []
    if retained.exists():
        notes += apply_retained(document, load(retained).document, str(retained), vintage)
    for overlay in overlay_files(specs, key):
        notes += apply_corrections(document, load(overlay).document, str(overlay), vintage)
    return canonical(document), notes


def renamed(side: SideModule, key: str) -> SideModule:
    """The same documents under the name of another module."""
    return replace(side, module=replace(side.module, key=key))


@contextmanager
def _checked_out(name: str) -> Iterator[tuple[Path, str]]:
    """The files of a git revision in a folder that lasts as long as they are read."""
    revision, _, inside = name.partition(":")
    # What a file of specs means depends on the files beside it.
    is_file = Path(inside).suffix in importer.SUFFIXES and len(Path(inside).parts) > 1
    wanted = str(Path(inside).parent) if is_file else inside or "."
    command = ["git", "archive", "--format=tar", revision, "--", wanted]
    try:
        done = subprocess.run(command, capture_output=True, check=True)
    except FileNotFoundError:
        raise SpecError(name, (), "git is not installed", "Give a folder or a file.") from None
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode(errors="replace").strip().splitlines()
        raise SpecError(
            name,
            (),
            said[-1] if said else "git cannot read this",
            "Give a folder, a file, or a revision and a path such as origin/main:specs.",
        ) from None
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(fileobj=BytesIO(done.stdout)) as archive:
            for member in archive:
                content = archive.extractfile(member) if member.isfile() else None
                if content is not None:
                    target = Path(folder, member.name)
                    target.parent.mkdir(parents=True, exist_ok=True)
                    target.write_bytes(content.read())
        yield Path(folder), inside
