"""``import`` on the corpus: what goes out, what is refused, and that nothing is half written."""

from __future__ import annotations

import json
import random
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from corpus import NEGATIVE, POSITIVE, changed, import_to, run, save, shop
from fact_list import facts

from generator.spec import importer

EXPECTED = [
    line.split("\t") for line in (NEGATIVE / "expected.txt").read_text().splitlines() if line
]
GOLDEN = (POSITIVE / "shop.canonical.json").read_bytes()


@pytest.mark.parametrize("name", ["3.0/shop-v2.json", "3.1/shop-v2.json", "yaml/shop-v2.yaml"])
def test_every_spelling_gives_the_same_bytes(name: str, tmp_path: Path) -> None:
    assert import_to(tmp_path, POSITIVE / name) == 0
    assert (tmp_path / "shop.json").read_bytes() == GOLDEN


@pytest.mark.parametrize("dialect", ["3.0", "3.1"])
def test_no_fact_is_lost(dialect: str) -> None:
    before = facts(json.loads((POSITIVE / dialect / "shop-v2.json").read_text()))
    assert before == facts(json.loads(GOLDEN))
    assert len(before) > 60


def test_no_prose_is_left(tmp_path: Path) -> None:
    assert import_to(tmp_path, POSITIVE / "3.0") == 0
    text = (tmp_path / "shop.json").read_text()
    for prose in ("Sells", "The real one", "Things for", "Adds", "What to", "Name of", "Use id"):
        assert prose in (POSITIVE / "3.0" / "shop-v2.json").read_text()
        assert prose not in text


@pytest.mark.parametrize(("name", "pointer", "phrase"), EXPECTED)
def test_a_bad_document_gives_one_error_and_no_file(
    name: str, pointer: str, phrase: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "specs"
    assert import_to(out, POSITIVE / "3.1", NEGATIVE / name) == 1
    error = capsys.readouterr().err
    assert error.startswith(f"error: {NEGATIVE / name}: {pointer}: ")
    assert phrase in error
    assert len(error.splitlines()) == 2
    assert not out.exists()


def test_every_bad_document_is_expected() -> None:
    files = {path.name for path in NEGATIVE.iterdir()} - {"expected.txt"}
    assert files == {name for name, _, _ in EXPECTED}


def test_a_bad_document_leaves_what_was_there(tmp_path: Path) -> None:
    assert import_to(tmp_path, POSITIVE / "3.1") == 0
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    document = save(changed(shop(), lambda one: one.pop("paths")), tmp_path / "in/shop-v2.json")
    good = save(changed(shop(), _rename), tmp_path / "in/other-v2.json")
    assert import_to(tmp_path, good, document) == 1
    assert {path: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()} == before


def test_order_without_meaning_changes_no_byte(tmp_path: Path) -> None:
    for seed in range(5):
        document = _shuffled(shop(), random.Random(seed))
        assert json.dumps(document) != json.dumps(shop())
        assert import_to(tmp_path, save(document, tmp_path / "in/shop-v2.json")) == 0
        assert (tmp_path / "shop.json").read_bytes() == GOLDEN


def test_order_of_properties_is_kept(tmp_path: Path) -> None:
    def reverse(document: dict[str, Any]) -> None:
        item = document["components"]["schemas"]["Shop.V2.Item"]
        item["properties"] = dict(reversed(item["properties"].items()))

    source = save(changed(shop(), reverse), tmp_path / "in/shop-v2.json")
    assert import_to(tmp_path, source) == 0
    item = json.loads((tmp_path / "shop.json").read_text())["components"]["schemas"]["Shop.V2.Item"]
    assert list(item["properties"])[-1] == "id"
    assert item["required"] == ["title", "id"]


def test_counts_are_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert import_to(tmp_path, POSITIVE / "3.1") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["shop", "2", "operations", "5", "schemas"]
    assert lines[1].split() == ["1", "modules", "2", "operations", "5", "schemas"]


def test_counts_that_differ_stop_the_import(tmp_path: Path) -> None:
    one = importer.read(POSITIVE / "3.1/shop-v2.json", "2026-01", None)
    assert importer.texts([one], tmp_path)
    for wrong in (replace(one, operations=3), replace(one, schemas=4)):
        with pytest.raises(AssertionError, match="would write 2 and 5"):
            importer.texts([wrong], tmp_path)


def test_importing_again_touches_nothing(tmp_path: Path) -> None:
    assert import_to(tmp_path, POSITIVE / "3.1") == 0
    before = {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    assert import_to(tmp_path, POSITIVE / "3.1") == 0
    assert {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()} == before


def test_sources_name_title_path_vintage_and_digest(tmp_path: Path) -> None:
    source = save(shop(), tmp_path / "in/shop-v2.json")
    assert import_to(tmp_path, source) == 0
    other = save(changed(shop(), _rename), tmp_path / "in/other-v3.json")
    assert import_to(tmp_path, other, vintage="2026-02") == 0
    listed = json.loads((tmp_path / "SOURCES.json").read_text())
    assert list(listed) == ["other", "shop"]
    assert listed["shop"]["title"] == "Shop"
    assert listed["shop"]["serverPath"] == "/shop/v2"
    assert (listed["shop"]["vintage"], listed["other"]["vintage"]) == ("2026-01", "2026-02")
    assert len(listed["shop"]["sha256"]) == 64
    assert listed["shop"]["sha256"] != listed["other"]["sha256"]


def test_the_vintage_is_the_name_of_the_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = save(shop(), tmp_path / "2025-12/shop-v2.json")
    assert run("import", source.parent, "--out", tmp_path / "specs") == 0
    assert '"vintage": "2025-12"' in (tmp_path / "specs/SOURCES.json").read_text()
    shutil.copytree(source.parent, tmp_path / "downloads")
    capsys.readouterr()
    assert run("import", tmp_path / "downloads", "--out", tmp_path / "specs") == 1
    assert "--vintage" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["Shop.json", "shop v2.json", "all.json", "-v2.json", "shop.txt"])
def test_odd_file_names_are_refused(name: str, tmp_path: Path) -> None:
    out = tmp_path / "specs"
    assert import_to(out, save(shop(), tmp_path / "in" / name)) == 1
    assert not out.exists()


def test_two_documents_of_one_module_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = save(shop(), tmp_path / "in/shop-v2.json")
    second = save(shop(), tmp_path / "in/shop.json")
    assert import_to(tmp_path / "specs", first, second) == 1
    assert str(first) in capsys.readouterr().err


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    assert import_to(tmp_path / "specs", tmp_path / "in") == 1


def test_a_missing_file_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert import_to(tmp_path / "specs", tmp_path / "shop-v2.json") == 1
    assert "No such file" in capsys.readouterr().err


def test_an_overlay_can_repair_a_document(tmp_path: Path) -> None:
    bad = NEGATIVE / "unknown-extension.json"
    source = tmp_path / "in/shop-v2.json"
    source.parent.mkdir()
    shutil.copy(bad, source)
    assert import_to(tmp_path, source) == 1
    action = {
        "target": "$.paths.*.get['x-mystery']",
        "x-reason": "No meaning is known.",
        "x-evidence": "None.",
        "remove": True,
    }
    overlay = {"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "actions": [action]}
    save(overlay, tmp_path / "overlays/shop.json")
    assert import_to(tmp_path, source) == 0


def test_the_title_is_a_text_or_an_overlay_repairs_that_there_is_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "specs"
    source = save(changed(shop(), lambda one: one["info"].pop("title")), tmp_path / "shop-v2.json")
    assert import_to(out, source) == 1
    assert "info needs a title" in capsys.readouterr().err
    action = {"target": "$.info", "x-reason": "r", "x-evidence": "e", "update": {"title": "Shop"}}
    overlay = {"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "actions": [action]}
    save(overlay, out / "overlays/shop.json")
    assert import_to(out, source) == 0
    assert json.loads((out / "SOURCES.json").read_text())["shop"]["title"] == ""
    before = (out / "SOURCES.json").read_bytes()
    save(changed(shop(), lambda one: one["info"].update(title=5)), source)
    assert import_to(out, source) == 1
    assert "#/info/title: the title is no text: 5" in capsys.readouterr().err
    assert (out / "SOURCES.json").read_bytes() == before


def _rename(document: dict[str, Any]) -> None:
    document["info"]["title"] = "Other"


def _shuffled(node: Any, chance: random.Random, named: str = "") -> Any:
    """The same document with the keys of all objects in another order, except of properties."""
    if isinstance(node, list):
        return [_shuffled(one, chance) for one in node]
    if not isinstance(node, dict):
        return node
    keys = list(node)
    if named != "properties":
        chance.shuffle(keys)
    return {key: _shuffled(node[key], chance, key) for key in keys}
