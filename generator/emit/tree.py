"""Renders everything that is generated: relative path to text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.cpp import includes
from generator.cpp.lock import Lock
from generator.cpp.module import ModuleFiles, Selection, shared_models
from generator.cpp.placement import SHARED
from generator.cpp.tables import tables_view
from generator.cpp.view import BuildView, LibraryView, ListView
from generator.emit.documents import document_text
from generator.emit.render import Renderer
from generator.emit.surface import surface_text
from generator.share import each
from generator.spec.errors import SpecError
from generator.spec.specs import Document

ROOT = "servicetitan"
MAX_BYTES = 100 * 1024
_CLANG_FORMAT = (
    "# The generator lays out the final text.\nDisableFormat: true\nSortIncludes: Never\n"
)
_BANNER = "// Generated from specs/ by generator/. Do not edit; see docs/regenerate.md."


def render_tree(
    selections: list[Selection], lock: Lock, documents: Mapping[str, Document], renderer: Renderer
) -> dict[str, str]:
    """All files of the tree but the manifest; ``documents``: the effective ones."""

    def of_module(selection: Selection) -> tuple[dict[str, str], LibraryView]:
        module = ModuleFiles(selection, lock)
        files = render_module(module, renderer)
        library = _library(module, files)
        files[f"surface/{module.folder}.txt"] = surface_text(module)
        key = selection.module.key
        files[f"openapi/{key}.json"] = document_text(key, documents[key], lock)
        return files, library

    files: dict[str, str] = {".clang-format": _CLANG_FORMAT}
    libraries: list[LibraryView] = []
    for made, library in each(of_module, selections):
        files |= made
        libraries.append(library)
    sources = _shared_files(selections, lock, renderer, files)
    files["CMakeLists.txt"] = renderer.render("CMakeLists.txt.j2", BuildView(sources, libraries))
    _check_sizes(files)
    return files


def _shared_files(
    selections: list[Selection], lock: Lock, renderer: Renderer, files: dict[str, str]
) -> list[str]:
    view = shared_models(selections, lock)
    if view is None:
        return []
    files[f"{ROOT}/shared.hpp"] = renderer.render("models.hpp.j2", view)
    files[f"{ROOT}/shared.cpp"] = renderer.render("models.cpp.j2", view)
    doc = ["// The implementation of shared.hpp, for programs that build no library."]
    source = ListView(_BANNER, doc, ['#include "servicetitan/shared.cpp"'])
    files[f"{ROOT}/shared/src.hpp"] = renderer.render("list.hpp.j2", source)
    return [f"{ROOT}/shared.cpp"]


def render_module(module: ModuleFiles, renderer: Renderer) -> dict[str, str]:
    """The C++ files of one module."""
    folder = f"{ROOT}/{module.folder}"
    files: dict[str, str] = {}

    def add(name: str, template: str, view: Any) -> None:
        files[f"{folder}/{name}"] = renderer.render(template, view)

    for home in sorted(module.homes):
        if home == SHARED:
            add("shared.hpp", "models.hpp.j2", module.aliases())
            continue
        view = module.models(home)
        add(f"{home}_models.hpp", "models.hpp.j2", view)
        add(f"{home}_models.cpp", "models.cpp.j2", view)
    for namespace in sorted(module.tags):
        tag = module.tag(namespace)
        add(f"{namespace}.hpp", "tag.hpp.j2", tag)
        add(f"{namespace}.cpp", "tag.cpp.j2", tag)
    add("fwd.hpp", "fwd.hpp.j2", module.forward())
    selection = module.selection
    tables = tables_view(
        module.types, module.lock, selection.operations, selection.schemas, module.banner
    )
    headers = [name for name in files if name.endswith(".hpp")]
    add("tables.hpp", "tables.hpp.j2", tables)
    add("tables.cpp", "tables.cpp.j2", tables)
    sources = [name for name in files if name.endswith(".cpp")]
    doc = [f"// All of {ROOT}::{module.folder}."]
    files[f"{folder}.hpp"] = renderer.render(
        "list.hpp.j2", ListView(module.banner, doc, includes.lines(headers))
    )
    doc = [
        f"// The implementation of {ROOT}::{module.folder}, for programs that build no library:",
        "// include it in one file of the program.",
    ]
    shared = [f"{ROOT}/shared/src.hpp"] if SHARED in module.homes else []
    add("src.hpp", "list.hpp.j2", ListView(module.banner, doc, includes.lines([*shared, *sources])))
    return files


def _library(module: ModuleFiles, files: Mapping[str, str]) -> LibraryView:
    sources = [name for name in sorted(files) if name.endswith(".cpp")]
    return LibraryView(module.folder, sources, SHARED in module.homes)


def _check_sizes(files: Mapping[str, str]) -> None:
    for path, text in files.items():
        if path.startswith(f"{ROOT}/") and len(text.encode()) > MAX_BYTES:
            raise SpecError(
                path,
                (),
                f"would be {len(text.encode())} bytes; more than {MAX_BYTES} cannot be reviewed",
                "give some of its schemas another `home` in generator/names.lock.json",
            )
