"""The folder ``specs/``: canonical documents, their sources, the overlays that apply."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.share import each
from generator.spec import overlay, write
from generator.spec.canonical import METHODS, canonical
from generator.spec.check import check
from generator.spec.errors import SpecError
from generator.spec.load import load
from generator.spec.ready import check_ready
from generator.spec.retain import apply_retained, retained_overlay
from generator.spec.visible import check_visible

Document = dict[str, Any]

SPECS = Path("specs")
SOURCES = "SOURCES.json"


@dataclass(frozen=True)
class Source:
    """Where a canonical document came from."""

    title: str
    server_path: str
    vintage: str
    sha256: str
    catalogue_id: str = ""  # where `refresh` found it, if it did
    etag: str = ""


def retained_file(specs: Path, module: str) -> Path:
    """The overlay with what newer documents of a module lost; there may be none."""
    return specs / "overlays" / "retained" / f"{module}.json"


def overlay_files(specs: Path, module: str) -> list[Path]:
    """The overlays with corrections that there are for a module, in the order of their use."""
    named = (specs / "overlays" / f"{name}.json" for name in ("all", module))
    return [one for one in named if one.exists()]


def sources(specs: Path = SPECS) -> dict[str, Source]:
    """The imported modules in the order of their names; empty before the first import."""
    path = specs / SOURCES
    if not path.exists():
        return {}
    document = load(path).document
    try:
        return {
            module: Source(
                one["title"],
                one["serverPath"],
                one["vintage"],
                one["sha256"],
                one.get("catalogueId", ""),
                one.get("etag", ""),
            )
            for module, one in sorted(document.items())
        }
    except (KeyError, TypeError):
        raise SpecError(
            str(path), (), "not a list of sources", "Import the documents again."
        ) from None


def sources_text(listed: dict[str, Source]) -> str:
    """The text of SOURCES.json."""
    table = {module: _source_node(one) for module, one in sorted(listed.items())}
    return write.to_text(table, write.SOURCES)


def _source_node(one: Source) -> dict[str, str]:
    node = {
        "title": one.title,
        "serverPath": one.server_path,
        "vintage": one.vintage,
        "sha256": one.sha256,
    }
    found = {"catalogueId": one.catalogue_id, "etag": one.etag}
    return node | {key: text for key, text in found.items() if text}


def effective(module: str, specs: Path = SPECS) -> Document:
    """One module's document with retained operations and corrections, canonical and checked."""
    listed = sources(specs)
    if module not in listed:
        raise SpecError(
            str(specs / f"{module}.json"),
            (),
            f"there is no module {module!r}",
            "Known modules: " + (", ".join(listed) or "none; import documents first") + ".",
        )
    return _effective(module, listed[module].vintage, specs)


def effective_all(specs: Path = SPECS, only: Iterable[str] = ()) -> dict[str, Document]:
    """The effective documents of all modules, or of those named; refuses stray overlays."""
    listed = sources(specs)
    _no_strays(listed, specs)
    names = sorted(set(only)) or list(listed)
    documents = each(lambda name: effective(name, specs), names)
    return dict(zip(names, documents, strict=True))


def write_effective(documents: dict[str, Document], out: Path) -> list[Path]:
    """Writes ``<out>/<module>.json`` for each document; returns the files that changed."""
    return write.write_all(
        {out / f"{module}.json": effective_text(one) for module, one in documents.items()}
    )


def effective_text(document: Document) -> str:
    """The text of one effective document."""
    return write.to_text(document)


def operation_count(document: Document) -> int:
    """How many operations a document has."""
    return sum(method in METHODS for item in document["paths"].values() for method in item)


def schema_count(document: Document) -> int:
    """How many component schemas a document has, enums included."""
    return len(document.get("components", {}).get("schemas", {}))


def _effective(module: str, vintage: str, specs: Path) -> Document:
    path = specs / f"{module}.json"
    document = load(path).document
    apply_overlays(document, module, vintage, specs)
    result = canonical(document)
    label = f"{path} with overlays"
    check(result, label)
    check_visible(result, label)
    check_ready(result, label)
    return result


def apply_overlays(document: Document, module: str, vintage: str, specs: Path) -> bool:
    """Applies what is retained, then what is common to all modules, then the module's own.

    Tells whether there was anything to apply.
    """
    retained = retained_file(specs, module)
    if retained.exists():
        apply_retained(document, load(retained).document, str(retained), vintage)
    corrections = overlay_files(specs, module)
    for path in corrections:
        overlay.apply(document, load(path).document, str(path), vintage)
    return bool(corrections) or retained.exists()


@dataclass(frozen=True)
class Retained:
    """What is to be retained of a module: the overlay, which is empty for nothing, and its file."""

    path: Path
    overlay: Document


def retained_of(specs: Path, module: str, old: Document, vintage: str) -> Retained:
    """What ``old``, a document of the ``vintage``, has and that of the module lacks."""
    path = retained_file(specs, module)
    kept = load(path).document if path.exists() else None
    new = load(specs / f"{module}.json").document
    return Retained(path, retained_overlay(str(path), module, old, new, vintage, kept))


def write_retained(listed: list[Retained]) -> list[Path]:
    """Writes the overlays and deletes those that are empty; returns the files that changed."""
    changed = write.write_all(
        {one.path: write.to_text(one.overlay, write.RETAINED) for one in listed if one.overlay}
    )
    empty = [one.path for one in listed if not one.overlay and one.path.exists()]
    for path in empty:
        path.unlink()
    return changed + empty


def _no_strays(listed: dict[str, Source], specs: Path) -> None:
    known = set(listed) | {"SOURCES", "all"}
    for path in sorted(specs.rglob("*.json")):
        if path.stem not in known:
            raise SpecError(
                str(path),
                (),
                f"belongs to no imported module: {', '.join(sorted(listed))}",
                "Import its document or delete the file.",
            )
