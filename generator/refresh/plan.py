"""What new documents would make of the tree: imported, compared and generated, nothing written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from generator.cpp.lock import FILE as LOCK
from generator.cpp.lock import lock_text, read_lock, render_lock
from generator.cpp.names import module_name
from generator.cpp.placement import SHARED
from generator.diff import changelog, policy
from generator.diff.compare import compare
from generator.diff.read import Side, read_side
from generator.diff.report import Report, make_report
from generator.diff.version import FILE as VERSION
from generator.diff.version import current_version, entry_version, with_version
from generator.emit import write
from generator.emit.generate import OUT, generate
from generator.refresh.download import Origin
from generator.refresh.stage import Stage
from generator.spec import importer
from generator.spec.errors import SpecError
from generator.spec.load import load
from generator.spec.specs import (
    SOURCES,
    SPECS,
    effective_all,
    retained_of,
    sources,
    sources_text,
    write_retained,
)
from generator.spec.write import write_all


@dataclass(frozen=True)
class Given:
    """The documents to import; ``origins`` of all that the catalogue has, by module."""

    paths: list[Path]
    vintage: str | None = None
    retain: bool = False  # keep what the new documents lost
    origins: Mapping[str, Origin] = field(default_factory=dict)


@dataclass(frozen=True)
class Imported:
    """The staged documents beside the present ones."""

    stage: Stage
    changed: list[Path]  # files of specs/
    missing: list[str]  # modules of which no document was given
    vintage: str
    report: Report


@dataclass(frozen=True)
class Generated:
    """The staged tree beside the present one."""

    changes: write.Changes
    names_changed: bool
    touched: list[str]  # modules whose libraries differ, by their names in C++


def import_staged(stage: Stage, given: Given) -> Imported:
    """Imports the documents into a copy of specs/ and compares the two."""
    root = stage.root
    old = _side(root / SPECS, _newest(root / SPECS))
    specs = stage.copy(SPECS)
    imported = _read(given, specs)
    changed = write_all(importer.texts(imported, specs))
    changed += _write_origins(specs, given.origins)
    if given.retain:
        changed += _retain(root / SPECS, specs, imported)
    listed = sources(specs)
    new = _side(specs, _newest(specs))
    rules = policy.NO_POLICY
    if (root / policy.FILE).exists():
        rules = policy.load_policy(root / policy.FILE)
    return Imported(
        stage,
        [path.relative_to(specs) for path in dict.fromkeys(changed)],
        sorted(listed.keys() - {one.module for one in imported}),
        max(one.source.vintage for one in imported),
        make_report(
            compare(old, new, read_lock(root / LOCK)), current_version(root / VERSION), rules
        ),
    )


def _retain(old: Path, new: Path, imported: list[importer.Imported]) -> list[Path]:
    """Keeps what the present documents have and the imported ones lack, as ``retain`` does."""
    known = sources(old)
    return write_retained(
        [
            retained_of(new, key, load(old / f"{key}.json").document, known[key].vintage)
            for key in (one.module for one in imported)
            if key in known
        ]
    )


def _read(given: Given, specs: Path) -> list[importer.Imported]:
    try:
        return importer.read_all(importer.find_documents(given.paths), given.vintage, specs)
    except SpecError as error:
        # What was downloaded lies where nobody finds it; its address is its name.
        path = Path(error.file)
        origin = given.origins.get(path.stem) if path in given.paths else None
        file = origin.url if origin else error.file
        raise SpecError(file, error.pointer, error.what, error.fix) from None


def note_origins(stage: Stage, given: Given) -> bool:
    """Stages where the catalogue has the documents, if SOURCES.json says otherwise."""
    return bool(_write_origins(stage.copy(SPECS), given.origins))


def _write_origins(specs: Path, origins: Mapping[str, Origin]) -> list[Path]:
    before = sources(specs)
    after = dict(before)
    for module, origin in origins.items():
        if module in before:
            after[module] = replace(
                before[module], catalogue_id=origin.catalogue_id, etag=origin.etag
            )
    return write_all({specs / SOURCES: sources_text(after)}) if after != before else []


def generate_staged(imported: Imported) -> Generated:
    """Generates the tree of the staged documents into a copy of generated/."""
    stage = imported.stage
    specs = stage.place(SPECS)
    present = stage.root / LOCK
    files, lock = generate(effective_all(specs), read_lock(present), [])
    out = stage.copy(OUT)
    changes = write.compare(out, files)
    write.apply(out, files, changes)
    text = render_lock(lock)
    names_changed = text != lock_text(present)
    if names_changed:
        write_all({stage.place(Path(LOCK)): text})
    return Generated(changes, names_changed, touched(changes, sources(specs)))


def add_changelog(imported: Imported) -> bool:
    """Stages CHANGELOG.md with the entry of this refresh, and the project with its version.

    Without the version, the entry of the next refresh would have the same. False, and nothing
    staged, when there is nothing to tell.
    """
    report = imported.report
    if not any(map(changelog.matters, report.comparison.records)):
        return False
    version = entry_version(report.suggestion)
    today = datetime.now(UTC).date().isoformat()
    entry = changelog.changelog_entry(report.comparison, version, today)
    changelog.append_entry(imported.stage.copy(changelog.FILE), entry)
    project = imported.stage.copy(VERSION)
    write_all({project: with_version(project.read_text("utf-8"), version)})
    return True


def touched(changes: write.Changes, modules: Iterable[str]) -> list[str]:
    """The modules whose C++ differs, by their names in C++; all when what they share does."""
    folders = {module_name(one) for one in modules}
    found: set[str] = set()
    for path in [*changes.added, *changes.changed, *changes.deleted]:
        top, _, rest = path.partition("/")
        if top != "servicetitan":
            continue
        folder = rest.split("/")[0].split(".")[0]
        found |= folders if folder == SHARED else {folder} & folders
    return sorted(found)


def _newest(specs: Path) -> str:
    return max((one.vintage for one in sources(specs).values()), default="nothing")


def _side(specs: Path, name: str) -> Side:
    """A folder of specs under the name of its vintage, its files called as in the tree."""
    side = read_side(str(specs), specs)
    modules = {
        key: replace(one, file=str(SPECS / f"{key}.json")) for key, one in side.modules.items()
    }
    return replace(side, name=name, modules=modules)
