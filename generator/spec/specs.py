"""The folder ``specs/``: canonical documents, their sources, the overlays that apply."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.spec import overlay, write
from generator.spec.canonical import METHODS, canonical
from generator.spec.check import check
from generator.spec.errors import SpecError
from generator.spec.load import load
from generator.spec.ready import check_ready
from generator.spec.retain import apply_retained
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
    return {name: effective(name, specs) for name in names}


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
    overlays = specs / "overlays"
    retained = overlays / "retained" / f"{module}.json"
    if retained.exists():
        apply_retained(document, load(retained).document, str(retained), vintage)
    own = [one for one in (overlays / "all.json", overlays / f"{module}.json") if one.exists()]
    for path in own:
        overlay.apply(document, load(path).document, str(path), vintage)
    return bool(own) or retained.exists()


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
