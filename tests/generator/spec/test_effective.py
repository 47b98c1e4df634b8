"""Effective documents: overlays applied, hazards decided, the committed ones up to date."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from corpus import ROOT, canonical_shop, changed, import_to, run, save, shop

from generator.spec import specs as layer
from generator.spec.errors import SpecError
from generator.spec.ready import check_ready

Node = dict[str, Any]
LIST = "/tenant/{tenant}/items"
FILE = {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}}}


def listing(document: Node) -> Node:
    operation: Node = document["paths"][LIST]["get"]
    return operation


def item(document: Node) -> Node:
    properties: Node = document["components"]["schemas"]["Shop.V2.Item"]["properties"]
    return properties


def parameter(schema: Node, **rest: Any) -> Callable[[Node], object]:
    one = {"name": "p", "in": "query", "schema": schema, **rest}
    return lambda document: listing(document)["parameters"].append(one)


def response(status: str, node: Node) -> Callable[[Node], object]:
    return lambda document: listing(document)["responses"].update({status: node})


def content(**kinds: Node) -> Node:
    known = {"json": "application/json", "form": "multipart/form-data", "text": "text/plain"}
    return {"content": {known[key]: {"schema": one} for key, one in kinds.items()}}


def body(**kinds: Node) -> Callable[[Node], object]:
    return lambda document: listing(document).update(requestBody=content(**kinds))


MAP = {"type": "object", "additionalProperties": {"type": "string"}}
OBJECTS = {"type": "array", "items": {"$ref": "#/components/schemas/Shop.V2.Item"}}


@pytest.mark.parametrize(
    ("change", "phrase"),
    [
        (lambda one: listing(one).update(security=[{"oauth": []}]), "key and a bearer token"),
        (lambda one: listing(one).pop("security"), "key and a bearer token"),
        (parameter(MAP), "needs x-st-style dotted-map"),
        (parameter(OBJECTS), "needs x-st-style indexed-objects"),
        (
            parameter({"type": "string"}, **{"x-st-style": "indexed-objects"}),
            "needs x-st-style None",
        ),
        (body(json=FILE), "multipart/form-data"),
        (body(form={"type": "object"}), "multipart/form-data"),
        (response("302", {"description": ""}), "without a Location"),
        (response("200", content(json={}, text={})), "more than one content type"),
        (response("200", content(json=FILE)), "binary data inside JSON"),
        (lambda one: item(one).update(x={"type": "null"}), "always null"),
        (lambda one: item(one).update(x={"type": ["integer", "null"]}), "without a format"),
        (lambda one: item(one)["parts"].update(items={"type": "number"}), "without a format"),
    ],
)
def test_hazards_that_need_a_decision(change: Callable[[Node], object], phrase: str) -> None:
    check_ready(canonical_shop(), "shop")
    with pytest.raises(SpecError, match=phrase):
        check_ready(changed(canonical_shop(), change), "shop")


@pytest.mark.parametrize(
    "change",
    [
        parameter(MAP, **{"x-st-style": "dotted-map", "x-st-prefix": "p"}),
        parameter(OBJECTS, **{"x-st-style": "indexed-objects"}),
        parameter({"type": "array", "items": {"type": "string"}}),
        body(form=FILE),
        response("302", {"headers": {"Location": {"schema": {"type": "string"}}}}),
        lambda one: item(one).update(x={}),
    ],
)
def test_hazards_that_are_decided(change: Callable[[Node], object]) -> None:
    check_ready(changed(canonical_shop(), change), "shop")


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    folder = tmp_path / "specs"
    assert import_to(folder, save(shop(), tmp_path / "in/shop-v2.json")) == 0
    return folder


def overlay(*actions: Node) -> Node:
    full = [{"x-reason": "So.", "x-evidence": "Seen.", **one} for one in actions]
    return {"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "actions": full}


def test_without_overlays_it_is_the_import(specs: Path) -> None:
    assert layer.effective("shop", specs) == canonical_shop()


def test_common_overlays_come_before_those_of_the_module(specs: Path) -> None:
    target = f"$.paths['{LIST}'].get"
    save(overlay({"target": target, "update": {"deprecated": True}}), specs / "overlays/all.json")
    own = overlay({"target": target + ".deprecated", "remove": True})
    save(own, specs / "overlays/shop.json")
    assert layer.effective("shop", specs) == canonical_shop()


def test_the_result_is_canonical_whatever_the_overlay_writes(specs: Path) -> None:
    update = {"description": "Prose.", "type": "string", "nullable": True}
    action = {"target": "$.components.schemas['Shop.V2.Item'].properties", "update": {"x": update}}
    save(overlay(action), specs / "overlays/shop.json")
    assert item(layer.effective("shop", specs))["x"] == {"type": ["string", "null"]}


def test_an_overlay_that_breaks_the_document_is_refused(specs: Path) -> None:
    save(
        overlay({"target": "$.components.schemas['Shop.V2.Kind']", "remove": True}),
        specs / "overlays/shop.json",
    )
    with pytest.raises(SpecError, match=r"shop.json with overlays: #/.*dangling"):
        layer.effective("shop", specs)


@pytest.mark.parametrize("stray", ["overlays/other.json", "overlays/retained/other.json", "x.json"])
def test_files_of_no_module_are_refused(stray: str, specs: Path) -> None:
    save(overlay({"target": "$", "update": {}}), specs / stray)
    with pytest.raises(SpecError, match="belongs to no imported module"):
        layer.effective_all(specs)


def test_an_unknown_module_is_refused(specs: Path) -> None:
    with pytest.raises(SpecError, match="Known modules: shop"):
        layer.effective("other", specs)
    with pytest.raises(SpecError, match="Known modules: shop"):
        layer.effective_all(specs, ["other"])


def test_the_command_writes_only_what_changed(
    specs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    capsys.readouterr()
    assert run("effective", "--specs", specs, "--out", out) == 0
    assert "1 modules, 2 operations, 5 schemas\n1 files changed" in capsys.readouterr().out
    before = (out / "shop.json").stat().st_mtime_ns
    assert run("effective", "--specs", specs, "--out", out) == 0
    assert "0 files changed" in capsys.readouterr().out
    assert (out / "shop.json").stat().st_mtime_ns == before


def test_a_wrong_overlay_changes_no_effective_document(specs: Path, tmp_path: Path) -> None:
    save(overlay({"target": "$.nowhere", "remove": True}), specs / "overlays/shop.json")
    assert run("effective", "--specs", specs, "--out", tmp_path / "out") == 1
    assert not (tmp_path / "out").exists()


def test_the_common_overlay_gives_older_documents_both_keys(tmp_path: Path) -> None:
    folder = tmp_path / "specs"
    document = changed(canonical_shop(), _key_only)
    source = save(document, tmp_path / "in/shop-v2.json")
    assert import_to(folder, source, vintage="2026-03") == 0
    with pytest.raises(SpecError, match="key and a bearer token"):
        layer.effective("shop", folder)
    save(json.loads((ROOT / "specs/overlays/all.json").read_text()), folder / "overlays/all.json")
    result = layer.effective("shop", folder)
    assert listing(result)["security"] == [{"apiKeyHeader": [], "oauth": []}]
    assert list(result["components"]["securitySchemes"]) == ["apiKeyHeader", "oauth"]
    assert "security" not in result


def _key_only(document: Node) -> None:
    """As the older documents have it: the key in a header or in the query, no token."""
    document["security"] = [{"apiKeyHeader": []}, {"apiKeyQuery": []}]
    schemes = document["components"]["securitySchemes"]
    del schemes["oauth"]
    schemes["apiKeyQuery"] = {"type": "apiKey", "name": "key", "in": "query"}
    for item in document["paths"].values():
        for operation in item.values():
            operation.pop("security", None)


def test_the_committed_documents() -> None:
    documents = layer.effective_all(ROOT / "specs")
    assert len(documents) == 24
    assert sum(map(layer.operation_count, documents.values())) == 581
    imported = [json.loads((ROOT / "specs" / f"{one}.json").read_text()) for one in documents]
    assert sum(map(layer.operation_count, imported)) == 559
    assert sum(map(layer.schema_count, imported)) == 1172


def test_the_committed_documents_hold_no_prose() -> None:
    for path in sorted((ROOT / "specs").glob("*.json")):
        if path.stem != "SOURCES":
            assert list(_prose(json.loads(path.read_text()), "document")) == []


def _prose(node: Any, kind: str) -> Any:
    """The texts that stand where a document has prose; properties have any name."""
    if isinstance(node, list):
        for one in node:
            yield from _prose(one, "")
    elif isinstance(node, dict):
        for key, value in node.items():
            prose = key in ("description", "summary", "title", "example", "examples")
            if prose and kind != "properties" and value != "":
                yield value
            yield from _prose(value, "" if kind == "properties" else key)
