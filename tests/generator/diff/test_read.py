"""Sides are folders, files and git revisions; each is read as an import would leave it."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from changes import drop, put
from sample_document import ITEM, ITEMS, SEARCH, TEXT, Node, base, brief, changed, save, schemas
from tiny import ref

from generator.cpp.assign import assign
from generator.cpp.lock import Lock
from generator.diff.compare import compare
from generator.diff.model import Comparison, Record
from generator.diff.read import UNKNOWN_VINTAGE, Side, read_side
from generator.spec.errors import SpecError
from generator.spec.lines import Lines

NEW = changed(put("Owner", "phone", TEXT))
ADDED = ["property.added Shop.Owner phone compatible additive"]


def comparison(old: Side, new: Side) -> Comparison:
    lock = assign(Lock(), [one.module for one in old.modules.values()])
    return compare(old, new, lock)


def briefs(old: Side, new: Side) -> list[str]:
    return list(map(brief, comparison(old, new).records))


def make_specs(folder: Path, node: Node, vintage: str = "2026-01") -> Path:
    """A folder of specs with one module."""
    save(node, folder, "tiny.json")
    facts = {"title": "T", "serverPath": "/tiny/v2", "vintage": vintage, "sha256": "0"}
    (folder / "SOURCES.json").write_text(json.dumps({"tiny": facts}))
    return folder


def overlay(folder: Path, name: str, *actions: Node) -> None:
    path = folder / "overlays" / f"{name}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    full = [{"x-reason": "r", "x-evidence": "e", **one} for one in actions]
    info = {"title": "t", "version": "1.0"}
    path.write_text(json.dumps({"overlay": "1.0.0", "info": info, "actions": full}))


def test_folders_files_and_specs_are_all_the_same(tmp_path: Path) -> None:
    folder = save(base(), tmp_path / "2026-01")
    specs = make_specs(tmp_path / "specs", base())
    renamed = save(NEW, tmp_path / "2026-02", "other-v2.json") / "other-v2.json"
    sides = [read_side(str(one), tmp_path) for one in (folder, folder / "tiny-v2.json", specs)]
    sides.append(read_side(str(specs / "tiny.json"), tmp_path))
    for one in sides:
        assert briefs(one, sides[0]) == []
    # Two files are one module, whatever they are called.
    assert briefs(sides[1], read_side(str(renamed), tmp_path)) == ADDED
    assert [one.vintage for side in sides for one in side.modules.values()] == ["2026-01"] * 4


def test_a_file_is_compared_with_its_module_alone(tmp_path: Path) -> None:
    folder = save(base(), tmp_path / "2026-01")
    save(base(), folder, "more-v2.json")
    side = read_side(str(folder), tmp_path)
    file = read_side(str(save(NEW, tmp_path / "new") / "tiny-v2.json"), tmp_path)
    found = comparison(side, file)
    assert (list(map(brief, found.records)), found.modules_removed) == (ADDED, ())
    found = comparison(file, side)
    assert (len(found.records), found.modules_added) == (1, ())


def git(folder: Path, *arguments: str) -> None:
    who = ["-c", "user.name=t", "-c", "user.email=t@example.test"]
    subprocess.run(["git", "-C", str(folder), *who, *arguments], check=True, capture_output=True)


def test_a_revision_of_git_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    specs = make_specs(tmp_path / "specs", base())
    overlay(specs, "tiny", {"target": "$.components.schemas['Shop.Two']", "update": {"x": 1}})
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "one")
    make_specs(tmp_path / "specs", NEW)
    overlay(specs, "tiny", {"target": "$.components.nothing", "update": {"x": 1}})
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SpecError, match=r"HEAD:specs/tiny.json: #/components/schemas/Shop.Two"):
        read_side("HEAD:specs")
    (specs / "overlays" / "tiny.json").unlink()
    git(tmp_path, "commit", "-qam", "two")
    old, new = read_side("HEAD~0:specs/tiny.json"), read_side("specs")
    assert briefs(old, new) == []
    git(tmp_path, "rm", "-q", "-r", "--cached", "specs/SOURCES.json")
    assert old.modules["tiny"].file == "HEAD~0:specs/tiny.json"
    assert old.modules["tiny"].retain_command() == (
        "git show HEAD~0:specs/tiny.json > /tmp/tiny.json &&"
        " ./dev retain /tmp/tiny.json --vintage 2026-01"
    )


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("nowhere", "there is no such file or folder"),
        ("NO_SUCH_REVISION:specs", "(?i)not a valid object name"),
        ("HEAD:no-such-folder", "did not match any files"),
    ],
)
def test_what_cannot_be_read_is_an_error(name: str, what: str) -> None:
    with pytest.raises(SpecError, match=what):
        read_side(name)


def test_a_document_of_another_kind_is_an_error(tmp_path: Path) -> None:
    save({**base(), "openapi": "2.0"}, tmp_path / "2026-01")
    with pytest.raises(SpecError, match=r"tiny-v2.json: #/openapi: OpenAPI version '2.0'"):
        read_side(str(tmp_path / "2026-01"))
    save({**base(), "paths": []}, tmp_path / "2026-01")
    with pytest.raises(SpecError, match=r"#/paths: paths must be an object"):
        read_side(str(tmp_path / "2026-01"))


def test_vendor_documents_get_the_corrections_of_the_specs(tmp_path: Path) -> None:
    specs = tmp_path / "specs"
    color = "$.components.schemas['Shop.Color']"
    overlay(
        specs,
        "all",
        {"target": color, "update": {"enum": ["Green"]}},
        {"target": "$.components.nothing", "update": {"x": 1}},
        {"target": color, "update": {"enum": ["Old"]}, "x-vintages": ["2026-01"]},
        {"target": color, "update": {"enum": ["New"]}, "x-vintages": ["2026-02+"]},
    )
    old = read_side(str(save(base(), tmp_path / "2026-01")), specs)
    new = read_side(str(save(base(), tmp_path / "later")), specs)
    assert new.modules["tiny"].vintage == UNKNOWN_VINTAGE
    assert briefs(old, new) == [
        "enum.value-added Shop.Color New compatible additive",
        "enum.value-removed Shop.Color Old breaking source-breaking",
    ]
    assert [note.split(": ")[1:] for note in old.notes] == [
        ["action 1", "the target '$.components.nothing' matches nothing"]
    ]


def retained(folder: Path) -> Path:
    """Specs that retain the search of items and the event of a sale."""
    search = base()["paths"][SEARCH]["post"]
    event = schemas(base())["CloudEvent_Of_Shop.Sold"]
    mark = {"x-st-retained": "2025-07"}
    overlay(
        folder,
        "retained/tiny",
        {"target": "$.paths", "update": {SEARCH: {"post": {**search, **mark}}}},
        *(
            {"target": "$.components.schemas", "update": {name: {**node, **mark}}}
            for name, node in (
                ("CloudEvent_Of_Shop.Sold", event),
                ("Shop.Sold", schemas(base())["Shop.Sold"]),
                ("Shop.Search", schemas(base())["Shop.Search"]),
                ("Shop.Two", schemas(base())["Shop.Two"]),
            )
        ),
    )
    return folder


def without_them(node: Node) -> None:
    del node["paths"][SEARCH]
    for name in ("CloudEvent_Of_Shop.Sold", "Shop.Sold", "Shop.Search", "Shop.Two"):
        del schemas(node)[name]


def lost(folder: Path, specs: Path) -> tuple[Record, ...]:
    old = read_side(str(save(base(), folder / "2026-01")), specs)
    new = read_side(str(save(changed(without_them), folder / "2026-02")), specs)
    return comparison(old, new).records


def test_what_is_retained_is_no_break(tmp_path: Path) -> None:
    records = lost(tmp_path, retained(tmp_path / "specs"))
    assert list(map(brief, records)) == [
        "schema.retained CloudEvent_Of_Shop.Sold  risky none",
        "operation.retained Items_Search  risky none",
    ]
    assert [one.retained for one in records] == ["2025-07"] * 2
    assert [one.followers for one in records] == [("Shop.Sold",), ("Shop.Search", "Shop.Two")]
    assert records[0].place.pointer == "/components/schemas/CloudEvent_Of_Shop.Sold"
    assert records[1].place.file.endswith("2026-01/tiny-v2.json")
    assert records[1].declaration_before == records[1].declaration_after != ""


def test_what_is_not_retained_says_how_to_keep_it(tmp_path: Path) -> None:
    records = lost(tmp_path, tmp_path / "specs")
    assert list(map(brief, records)) == [
        "schema.removed CloudEvent_Of_Shop.Sold  none source-breaking",
        "operation.removed Items_Search  breaking source-breaking",
    ]
    for one in records:
        assert one.action.startswith(f"To keep it: ./dev retain {tmp_path}/2026-01. Otherwise")
    assert records[1].followers == ("Shop.Search", "Shop.Two")


def test_what_is_retained_and_refers_to_nothing_is_lost(tmp_path: Path) -> None:
    specs = retained(tmp_path / "specs")
    old = read_side(str(save(base(), tmp_path / "2026-01")), specs)

    def without_owner(node: Node) -> None:
        without_them(node)
        schemas(node)["Shop.Person"] = schemas(node).pop("Shop.Owner")
        schemas(node)["Shop.Item"]["properties"]["owner"] = ref("Shop.Person")
        schemas(node)["Shop.Item"]["properties"]["buyer"] = TEXT

    new = read_side(str(save(changed(without_owner), tmp_path / "2026-02")), specs)
    assert [note.split(": ", 1)[1] for note in new.notes] == [
        "Shop.Search needs Shop.Owner, which is gone; run ./dev retain again",
        f"POST {SEARCH} needs Shop.Search, which is gone; run ./dev retain again",
    ]
    kinds = {(one.kind, one.subject) for one in comparison(old, new).records}
    assert ("operation.removed", "Items_Search") in kinds
    assert ("schema.retained", "CloudEvent_Of_Shop.Sold") in kinds


@pytest.mark.parametrize(
    ("index", "change"),
    [
        (0, lambda action: action["update"][SEARCH]["post"].pop("x-st-retained")),
        (0, lambda action: action["update"][SEARCH]["post"].pop("operationId")),
        (0, lambda action: action["update"].update({SEARCH: []})),
        (1, lambda action: action["update"].update(Other={})),
        (1, lambda action: action.update(target="$.paths")),
        (1, lambda action: action["update"].update({"CloudEvent_Of_Shop.Sold": ["x"]})),
    ],
)
def test_what_is_retained_and_was_edited_is_an_error(
    index: int, change: Callable[[Node], object], tmp_path: Path
) -> None:
    path = retained(tmp_path / "specs") / "overlays/retained/tiny.json"
    edited = json.loads(path.read_text())
    change(edited["actions"][index])
    path.write_text(json.dumps(edited))
    with pytest.raises(SpecError, match=f"tiny.json: #/actions/{index}: not an action that adds"):
        read_side(str(save(base(), tmp_path / "2026-01")), tmp_path / "specs")


def test_what_is_retained_already_or_documented_again_is_known(tmp_path: Path) -> None:
    specs = retained(tmp_path / "specs")
    old = read_side(str(save(changed(without_them), tmp_path / "2026-01")), specs)
    same = read_side(str(save(changed(without_them), tmp_path / "2026-02")), specs)
    assert briefs(old, same) == []
    again = read_side(str(save(base(), tmp_path / "2026-03")), specs)
    kinds = {one.kind for one in comparison(old, again).records}
    assert kinds == {"operation.documented-again", "schema.documented-again"}


def test_a_place_is_a_line_of_the_document_that_the_user_has(tmp_path: Path) -> None:
    new = changed(put("Owner", "phone", TEXT), changed(drop("Item", "note")))
    new["paths"][ITEMS]["get"]["parameters"].append({"name": "more", "in": "query", "schema": TEXT})
    new["paths"][ITEM]["get"]["responses"]["409"] = {"description": ""}
    folder = save(new, tmp_path / "2026-02")
    old = read_side(str(save(base(), tmp_path / "2026-01")), tmp_path)
    records = comparison(old, read_side(str(folder), tmp_path)).records
    starts = {
        "property.added": '"phone": {',
        "property.removed": '"note": {',
        "parameter.added": "{",
        "response.status-added": '"409": {',
    }
    assert {one.kind for one in records} == starts.keys()
    for one in records:
        lines = Path(one.place.file).read_text().splitlines()
        assert lines[one.place.line - 1].strip() == starts[one.kind]
    # The same places in the YAML of the same document.
    (tmp_path / "2026-03").mkdir()
    path = tmp_path / "2026-03" / "tiny-v2.yaml"
    path.write_text(yaml.safe_dump(json.loads(json.dumps(new)), sort_keys=False))
    starts = {
        "property.added": "phone:",
        "parameter.added": "- name: more",
        "response.status-added": "'409':",
    }
    for one in comparison(old, read_side(str(path), tmp_path)).records:
        if one.kind in starts:
            line = path.read_text().splitlines()[one.place.line - 1].strip()
            assert line == starts.pop(one.kind)
    assert starts == {}


def test_lines_are_found_up_to_where_the_document_goes() -> None:
    text = '{\n "a": [\n  1,\n  {"b\\"": 2,\n   "c": "}"}\n ]\n}\n'
    lines = Lines(text)
    assert lines.at(()) == ((), 1)
    assert lines.at(("a",)) == (("a",), 2)
    assert lines.at(("a", 1)) == (("a", 1), 4)
    assert lines.at(("a", 1, "c", "no")) == (("a", 1, "c"), 5)
    assert lines.at(("a", 2)) == (("a",), 2)
    yaml_lines = Lines("a:\n- 1\n- b: 2\n  c: x\n", is_yaml=True)
    assert yaml_lines.at(("a", 1, "c")) == (("a", 1, "c"), 4)
    assert yaml_lines.at(("a", 5)) == (("a",), 1)
