"""``import``: vendor documents to canonical ones. Everything is read and checked before a write."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from generator.spec import keywords, write
from generator.spec.canonical import canonical
from generator.spec.check import check, server_path
from generator.spec.dialect import require_known_version
from generator.spec.errors import SpecError
from generator.spec.load import Loaded, load
from generator.spec.specs import (
    SOURCES,
    Document,
    Source,
    apply_overlays,
    operation_count,
    schema_count,
    sources,
    sources_text,
)
from generator.spec.visible import check_visible

SUFFIXES = (".json", ".yaml", ".yml")


@dataclass(frozen=True)
class Imported:
    """One imported module."""

    module: str
    source: Source
    document: Document
    operations: int
    schemas: int


def find_documents(given: Iterable[Path]) -> list[Path]:
    """The documents in the given files and folders, ordered by name."""
    found: list[Path] = []
    for path in given:
        if path.is_dir():
            inside = sorted(one for one in path.iterdir() if one.suffix in SUFFIXES)
            if not inside:
                raise SpecError(
                    str(path), (), "no .json, .yaml or .yml file", "Give the folder of documents."
                )
            found += inside
        else:
            found.append(path)
    return found


def vintage_of(path: Path, given: str | None) -> str:
    """The vintage of a document: as given, or the name of its folder."""
    vintage = given if given is not None else path.resolve().parent.name
    if not keywords.VINTAGE.fullmatch(vintage):
        raise SpecError(
            str(path),
            (),
            f"{vintage!r} is not a vintage",
            "Name it with --vintage 2026-07, or put the documents in a folder of that name.",
        )
    return vintage


def module_of(path: Path) -> str:
    """The module a file describes: its name without the version of the API."""
    module = re.sub(r"-v[0-9]+$", "", path.stem)
    if not keywords.MODULE_NAME.fullmatch(module) or module == "all":
        raise SpecError(
            str(path),
            (),
            f"{module!r} cannot be the name of a module",
            "Name the file in small letters, digits and hyphens, such as crm-v2.json.",
        )
    return module


def read(path: Path, vintage: str, specs: Path | None) -> Imported:
    """Reads and checks one document, if need be with the overlays of ``specs``."""
    module = module_of(path)
    loaded = load(path)
    document = _accept(loaded, module, vintage, specs)
    title = _title(loaded)
    source = Source(title, server_path(document, loaded.label), vintage, loaded.sha256)
    return Imported(
        module, source, document, operation_count(loaded.document), schema_count(loaded.document)
    )


def _title(loaded: Loaded) -> str:
    """The title of a document as it came; empty where overlays repair that there is none."""
    info = loaded.document.get("info")
    title = info.get("title", "") if isinstance(info, dict) else ""
    if not isinstance(title, str):
        raise SpecError(
            loaded.label,
            ("info", "title"),
            f"the title is no text: {title!r}",
            "Correct it in the document; no overlay reaches it.",
        )
    check_visible({"info": {"title": title}}, loaded.label)
    return title


def _accept(loaded: Loaded, module: str, vintage: str, specs: Path | None) -> Document:
    """The canonical form of a document that is good, or will be when its overlays are applied."""
    require_known_version(loaded.document, loaded.label)
    try:
        check(loaded.document, loaded.label)
        check_visible(canonical(loaded.document), loaded.label)
    except SpecError as error:
        try:
            repaired = canonical(loaded.document)
            if specs is None or not apply_overlays(repaired, module, vintage, specs):
                raise
            check(repaired, loaded.label)
            check_visible(repaired, loaded.label)
        except (SpecError, KeyError, TypeError, AttributeError, ValueError):
            raise error from None
    return canonical(loaded.document)


def read_all(paths: Iterable[Path], vintage: str | None, specs: Path | None) -> list[Imported]:
    """Reads and checks all documents; two for one module are an error."""
    seen: dict[str, Path] = {}
    result = []
    for path in paths:
        module = module_of(path)
        if module in seen:
            raise SpecError(
                str(path), (), f"{seen[module]} is the module {module!r} too", "Give one of them."
            )
        seen[module] = path
        result.append(read(path, vintage_of(path, vintage), specs))
    return sorted(result, key=lambda one: one.module)


def texts(imported: Iterable[Imported], specs: Path) -> dict[Path, str]:
    """What is to be written, each text read back and counted against what came in."""
    listed = sources(specs)
    result: dict[Path, str] = {}
    for one in imported:
        text = write.to_text(one.document)
        _recount(one, text)
        result[specs / f"{one.module}.json"] = text
        listed[one.module] = one.source
    result[specs / SOURCES] = sources_text(listed)
    return result


def _recount(one: Imported, text: str) -> None:
    again = json.loads(text)
    counted = (operation_count(again), schema_count(again))
    if again != one.document or counted != (one.operations, one.schemas):
        raise AssertionError(
            f"{one.module}: read {one.operations} operations and {one.schemas} schemas,"
            f" would write {counted[0]} and {counted[1]}"
        )
