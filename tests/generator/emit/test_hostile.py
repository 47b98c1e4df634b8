"""Names and texts that try to break out give a clear error, or code in which they are harmless."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from corpus import changed, import_to, run, save, shop
from lexer import assert_contained, skeleton

from generator.emit import generate
from generator.emit.render import Renderer

Node = dict[str, Any]

RENDERER = Renderer()

TEXTS = [
    *("*/ int evil; /*", "// evil", "evil\\", "evil\\\nevil", '"); evil("', "'", "`evil`", "evil'"),
    *("??/", "??=define evil", "#include <evil>", "evil\nevil", "evil\revil", "\u2028evil", "\x00"),
    *("\u202eevil\u2066", "\u200b", "\x1b[31mevil", "\ud800", "\ufeff", "\u00fcber", "\u0441lass"),
    *("..", "../../evil", "/etc/evil", "C:\\evil", "a/../../evil", "~", "evil.", ".evil", "-evil"),
    *("${evil}", "$<evil>", "%s%n", "{{ evil }}", "{% evil %}", ";evil", "$(evil)", "|evil", "\t"),
    *("class", "NULL", "errno", "assert", "INT_MAX", "TRUE", "__evil", "_Evil", "std", "detail"),
    *("servicetitan", "CON", "nul", "extra", "T", "1evil", "", " ", "Item", "item", "ITEM"),
    *("e" * 201, "e" * 10_000),
]


def schemas(document: Node) -> Node:
    found: Node = document["components"]["schemas"]
    return found


def listing(document: Node) -> Node:
    found: Node = document["paths"]["/tenant/{tenant}/items"]["get"]
    return found


def as_schema(document: Node, text: str) -> None:
    made = schemas(document)
    made[text] = made.pop("Shop.V2.Kind")
    whole = json.dumps(document).replace('schemas/Shop.V2.Kind"', 'schemas/X"')
    document.clear()
    document.update(json.loads(whole.replace('schemas/X"', json.dumps(f"schemas/{text}")[1:])))


def as_property(document: Node, text: str) -> None:
    schemas(document)["Shop.V2.Item"]["properties"][text] = {"type": "string"}


def as_enum_value(document: Node, text: str) -> None:
    schemas(document)["Shop.V2.Kind"]["enum"].append(text)
    schemas(document)["Shop.V2.Kind"].pop("x-enumNames", None)


def as_enum_name(document: Node, text: str) -> None:
    kind = schemas(document)["Shop.V2.Kind"]
    kind["x-enumNames"] = [text, *kind["enum"][1:]]


def as_fact(key: str) -> Callable[[Node, str], None]:
    def change(document: Node, text: str) -> None:
        added = {"type": "string", key: text}
        schemas(document)["Shop.V2.Item"]["properties"]["added"] = added

    return change


def as_parameter(document: Node, text: str) -> None:
    added = {"name": text, "in": "query", "schema": {"type": "string"}}
    listing(document)["parameters"].append(added)


def as_variable(document: Node, text: str) -> None:
    added = {"name": text, "in": "path", "required": True, "schema": {"type": "string"}}
    operation = json.loads(json.dumps(listing(document)))
    operation |= {"operationId": "Items_Added"}
    operation["parameters"].append(added)
    document["paths"][f"/tenant/{{tenant}}/added/{{{text}}}"] = {"get": operation}


def as_segment(document: Node, text: str) -> None:
    document["paths"][f"/tenant/{{tenant}}/{text}"] = document["paths"].pop(
        "/tenant/{tenant}/items"
    )


def as_operation(document: Node, text: str) -> None:
    listing(document)["operationId"] = text


def as_verb(document: Node, text: str) -> None:
    listing(document)["operationId"] = f"Items_{text}"


def as_tag(document: Node, text: str) -> None:
    listing(document).update(tags=[text], operationId="GetItems")


def as_scope(document: Node, text: str) -> None:
    listing(document)["security"] = [{"apiKeyHeader": [], "oauth": [text]}]


def as_server(document: Node, text: str) -> None:
    document["servers"] = [{"url": f"https://api.example.com/{text}"}]


def as_title(document: Node, text: str) -> None:
    document["info"]["title"] = text


AS_FORMAT = as_fact("format")  # of which only those that are known are taken
PLACES = [
    *(as_schema, as_property, as_enum_value, as_enum_name, as_fact("pattern"), as_fact("default")),
    *(AS_FORMAT, as_parameter, as_variable, as_segment, as_operation, as_verb, as_tag),
    *(as_scope, as_server, as_title),
]


@pytest.fixture(autouse=True)
def _compiled_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Compiling the templates takes longer than all the rest."""
    monkeypatch.setattr(generate, "Renderer", lambda: RENDERER)


@pytest.mark.parametrize("place", PLACES)
def test_refused_or_harmless(
    place: Callable[[Node, str], None], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "in/shop-v2.json"
    outcomes = set()
    for number, text in enumerate(TEXTS):
        save(changed(shop(), lambda one, text=text: place(one, text)), source)
        folder = tmp_path / str(number)
        code = import_to(folder / "specs", source)
        if code == 0:
            places = ("--specs", folder / "specs", "--lock", folder / "lock", "--out")
            code = run("regenerate", *places, folder / "out")
        outcomes.add(code)
        error = capsys.readouterr().err
        if code:
            assert error.startswith("error: "), text
            assert ": #" in error
            assert len(error.splitlines()) == 2
            assert all(one.isprintable() for one in error.replace("\n", ""))
            assert not (folder / "out").exists()
            continue
        assert {path.name for path in folder.iterdir()} == {"specs", "lock", "out"}
        for path in (folder / "out").rglob("*"):
            if path.is_file():
                assert_contained(str(path.relative_to(folder / "out")), path.read_text("utf-8"))
    assert {path.name for path in tmp_path.iterdir()} <= {"in", *map(str, range(len(TEXTS)))}
    assert outcomes == ({1} if place is AS_FORMAT else {0, 1})


def every_text(node: Any, text: str) -> Any:
    """The document with a description in every object that can have one, and in others too."""
    if isinstance(node, list):
        return [every_text(one, text) for one in node]
    if not isinstance(node, dict):
        return node
    made = {key: every_text(one, text) for key, one in node.items()}
    return made | {"description": text} if "description" not in node.get("properties", {}) else made


@pytest.mark.parametrize("block", range(4))
def test_descriptions_stay_in_their_comments(block: int, tmp_path: Path) -> None:
    specs, source = tmp_path / "specs", tmp_path / "described/shop-v2.json"
    assert import_to(specs, save(shop(), tmp_path / "in/shop-v2.json")) == 0
    places = ("--specs", specs, "--lock", tmp_path / "lock", "--out")
    assert run("regenerate", *places, tmp_path / "plain") == 0
    for text in TEXTS[block:-1:4]:
        save(every_text(shop(), f"Words {text}"), source)
        out = tmp_path / "out"
        assert run("regenerate", *places, out, "--descriptions", source) == 0
        for path in (tmp_path / "plain/servicetitan").rglob("*.?pp"):
            name = str(path.relative_to(tmp_path / "plain"))
            made = (out / name).read_text("utf-8")
            assert_contained(name, made)
            assert skeleton(made).split() == skeleton(path.read_text("utf-8")).split(), text
        assert "/// Words" in (out / "servicetitan/shop/items_models.hpp").read_text("utf-8")


@pytest.mark.parametrize("place", ["servicetitan", "servicetitan/shop", "surface/shop.txt"])
def test_a_link_out_of_the_folder_is_refused(
    place: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert import_to(tmp_path / "specs", save(shop(), tmp_path / "in/shop-v2.json")) == 0
    places = ("--specs", tmp_path / "specs", "--lock", tmp_path / "lock", "--out")
    out, outside = tmp_path / "out", tmp_path / "outside"
    assert run("regenerate", *places, out) == 0
    (out / place).rename(outside)
    (out / place).symlink_to(outside)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    save(changed(shop(), lambda one: as_property(one, "added")), tmp_path / "in/shop-v2.json")
    assert import_to(tmp_path / "specs", tmp_path / "in/shop-v2.json") == 0
    capsys.readouterr()
    assert run("regenerate", *places, out) == 1
    assert f"{out / place}: #: is a link" in capsys.readouterr().err
    for path, content in before.items():
        assert (
            path.is_relative_to(tmp_path / "specs")
            or path.is_relative_to(tmp_path / "in")
            or (path.read_bytes() == content)
        )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"home": "items"', '"home": "../../../evil"'),
        ('"at": "items.get_list"', '"at": "/evil.get_list"'),
        ('"name": "Item"', '"name": "Item {} evil"'),
    ],
)
def test_a_lock_cannot_lead_out_of_the_folder(
    old: str, new: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert import_to(tmp_path / "specs", save(shop(), tmp_path / "in/shop-v2.json")) == 0
    places = ("--specs", tmp_path / "specs", "--lock", tmp_path / "lock", "--out")
    assert run("regenerate", *places, tmp_path / "out") == 0
    text = (tmp_path / "lock").read_text("utf-8")
    assert old in text
    (tmp_path / "lock").write_text(text.replace(old, new))
    capsys.readouterr()
    assert run("regenerate", *places, tmp_path / "again") == 1
    assert "is no identifier" in capsys.readouterr().err
    assert not (tmp_path / "again").exists()


def obj(**properties: Node) -> Node:
    return {"type": "object", "properties": properties}


def ref(name: str) -> Node:
    return {"$ref": f"#/components/schemas/{name}"}


def test_circles(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    circle = {"A": obj(b=ref("B")), "B": obj(c=ref("C")), "C": obj(a=ref("A"))}
    cases = {
        "schemas need one another: A -> B -> C -> A": circle,
        "a value that contains itself": {"A": obj(a=ref("A"))},
        "neither an enum nor an object": {"A": ref("B"), "B": ref("A")},
        "": {"A": obj(a={"type": "array", "items": ref("A")})},
    }
    for number, (phrase, added) in enumerate(cases.items()):
        document = changed(shop(), lambda one, added=added: schemas(one).update(added))
        specs = tmp_path / str(number)
        assert import_to(specs, save(document, tmp_path / "in/shop-v2.json")) == 0
        capsys.readouterr()
        places = ("--specs", specs, "--lock", tmp_path / "lock", "--out", tmp_path / "out")
        assert run("regenerate", *places) == bool(phrase)
        assert phrase in capsys.readouterr().err


def test_deep_nesting(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    value: Node = {"type": "string"}
    for _ in range(50):
        value = {"type": "array", "items": value}
    chain = {f"Chain{one}": obj(next=ref(f"Chain{one + 1}")) for one in range(50)}
    cases = {"lists or maps inside of one another": {"Deep": obj(value=value)}}
    cases[""] = {**chain, "Chain50": obj(end={"type": "string"})}
    for phrase, added in cases.items():
        document = changed(shop(), lambda one, added=added: schemas(one).update(added))
        assert import_to(tmp_path / "specs", save(document, tmp_path / "in/shop-v2.json")) == 0
        capsys.readouterr()
        places = ("--specs", tmp_path / "specs", "--lock", tmp_path / "lock", "--out")
        assert run("regenerate", *places, tmp_path / "out") == bool(phrase)
        assert phrase in capsys.readouterr().err


def test_large_documents(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "in/shop-v2.json"
    text = json.dumps(changed(shop(), lambda one: one["info"].update(description="@")))
    save(shop(), source)
    source.write_text(text.replace("@", "x" * (50_000_000 - len(text))))
    assert import_to(tmp_path / "specs", source) == 0
    assert (tmp_path / "specs/shop.json").stat().st_size < 10_000
    for content, phrase in (
        (text.replace("@", "x" * 50_000_000), "the limit is 50000000"),
        ("[" * 49_000_000, "nested deeper than 100 levels"),
        ('{"paths":' * 5_000_000, "nested deeper than 100 levels"),
    ):
        source.write_text(content)
        capsys.readouterr()
        assert import_to(tmp_path / "other", source) == 1
        assert phrase in capsys.readouterr().err
        assert not (tmp_path / "other").exists()
