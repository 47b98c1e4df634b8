"""``refresh`` against a stand-in of the catalogue, over TLS."""

from __future__ import annotations

import io
import json
import urllib.request
from collections.abc import Iterator
from http.client import HTTPMessage
from pathlib import Path
from typing import Any

import pytest
from corpus import POSITIVE, ROOT, run
from small_tree import content, make_tree, new_document
from stand_in import LIST, StandIn, make_certificate, serving

from generator.refresh.catalogue import OnlyHttps
from generator.spec.errors import SpecError


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[StandIn]:
    with serving(tmp_path_factory.mktemp("tls")) as made:
        yield made


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, server: StandIn) -> Path:
    root = make_tree(tmp_path / "tree")
    monkeypatch.chdir(root)
    monkeypatch.setenv("no_proxy", "127.0.0.1,localhost")
    server.documents = {"jbce-v2": new_document(tmp_path / "in").read_bytes()}
    server.beta, server.titles, server.faults, server.asked = set(), {}, {}, []
    return root


def refresh(server: StandIn, *options: object) -> int:
    places = ("--base-url", server.url, "--ca-file", server.ca_file, "--vintage", "2027-01")
    return run("refresh", *places, "--yes", *options)


def listed(tree: Path) -> Any:
    return json.loads((tree / "specs/SOURCES.json").read_text())


def test_the_newest_documents_come_into_the_tree(
    tree: Path, server: StandIn, capsys: pytest.CaptureFixture[str]
) -> None:
    assert refresh(server, "--changelog") == 0
    said = capsys.readouterr().out
    size = len(server.documents["jbce-v2"])
    assert f"jbce                     downloaded, {size:,} bytes" in said
    assert "1 change; operations 1 to 1" in said
    assert "git add specs && git commit -m 'specs: Documents of 2027-01'" in said
    assert (tree / "asked").read_text() == "jbce\n"
    assert "added_member" in (tree / "generated/surface/jbce.txt").read_text()
    assert "`addedMember`" in (tree / "CHANGELOG.md").read_text()
    assert listed(tree)["jbce"]["catalogueId"] == "jbce-v2"
    assert [path for path, _ in server.asked] == [LIST, f"{LIST}/jbce-v2"]
    for _, headers in server.asked:
        assert headers["User-Agent"].startswith("servicetitan-cpp/")
        assert "If-None-Match" not in headers


def test_what_did_not_change_is_not_sent_again(
    tree: Path, server: StandIn, capsys: pytest.CaptureFixture[str]
) -> None:
    assert refresh(server) == 0
    before = content(tree)
    server.asked.clear()
    capsys.readouterr()
    assert refresh(server) == 0
    said = capsys.readouterr().out
    assert "jbce                     not modified" in said
    assert "nothing to do" in said
    assert server.asked[1][1]["If-None-Match"] == listed(tree)["jbce"]["etag"]
    assert content(tree) == before


def test_new_vanished_renamed_and_beta_documents(
    tree: Path, server: StandIn, capsys: pytest.CaptureFixture[str]
) -> None:
    assert refresh(server) == 0
    server.documents = {
        "callreasons": server.documents["jbce-v2"],
        "shop-v2": (ROOT / POSITIVE / "3.1/shop-v2.json").read_bytes(),
        "later": b"{}",
    }
    server.beta = {"later"}
    server.titles = {"later": "Later\x1b[31m"}
    capsys.readouterr()
    assert refresh(server) == 0
    said = capsys.readouterr().out
    assert "renamed in the catalogue: jbce was jbce-v2 and is callreasons" in said
    assert "new module: shop (shop-v2 in the catalogue)" in said
    assert "beta, passed over without --beta: Later [31m\n" in said
    assert set(listed(tree)) == {"jbce", "shop"}
    assert (tree / "generated/servicetitan/shop.hpp").exists()
    assert (tree / "asked").read_text() == "shop\n"
    server.documents = {"shop-v2": server.documents["shop-v2"]}
    assert refresh(server) == 0
    assert "vanished from the catalogue, kept as it is: jbce" in capsys.readouterr().out
    assert set(listed(tree)) == {"jbce", "shop"}


def test_what_is_known_by_its_path_is_asked_for_by_its_etag_from_then_on(
    tree: Path, server: StandIn, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tree.parent / "2026-07/jbce-v2.json"
    new_document(path.parent)
    assert run("regenerate", path, "--yes") == 0
    assert "catalogueId" not in listed(tree)["jbce"]
    server.documents = {"callreasons": path.read_bytes()}
    before = content(tree)
    (tree / "asked").unlink()
    capsys.readouterr()
    assert refresh(server) == 0
    assert capsys.readouterr().out.splitlines() == [
        "jbce                     as it was",
        "the documents are those of specs/ already; nothing to do;"
        " specs/SOURCES.json says now where the catalogue has them",
    ]
    after = content(tree)
    assert {name for name in after if after[name] != before[name]} == {"specs/SOURCES.json"}
    assert not (tree / "asked").exists()
    assert listed(tree)["jbce"]["catalogueId"] == "callreasons"
    assert refresh(server) == 0
    assert "not modified" in capsys.readouterr().out
    server.documents = {"reasons": path.read_bytes()}
    assert refresh(server) == 0
    assert "renamed in the catalogue: jbce was callreasons" in capsys.readouterr().out
    assert refresh(server) == 0
    assert "renamed" not in capsys.readouterr().out


def test_what_may_be_in_beta_has_not_vanished(
    tree: Path, server: StandIn, capsys: pytest.CaptureFixture[str]
) -> None:
    server.beta = {"jbce-v2"}
    before = content(tree)
    assert refresh(server) == 0
    said = capsys.readouterr().out
    assert "beta, passed over without --beta: Jbce-V2" in said
    assert "not seen outside of beta, kept as it is: jbce" in said
    assert "vanished" not in said
    assert content(tree) == before
    assert refresh(server, "--beta") == 0
    server.documents["more"] = b"{}"
    server.beta = {"jbce-v2", "more"}
    del server.documents["jbce-v2"]
    capsys.readouterr()
    assert refresh(server) == 0
    assert "vanished from the catalogue, kept as it is: jbce" in capsys.readouterr().out


BROKEN = [
    ("list", "503", "answers 503"),
    ("list", "<html>", "not a JSON value"),
    ("list", "deep", "nested deeper"),
    ("list", "latin", "is not UTF-8"),
    ("list", "[]", "is no list of documents"),
    ("list", '{"a": "b"}', "is no list of documents"),
    ("list", '[{"name": "a"}]', "an entry without an id"),
    ("list", "truncated", "was cut off"),
    ("jbce-v2", "404", "answers 404"),
    ("jbce-v2", "truncated", "was cut off"),
    ("jbce-v2", "chunks", "was cut off"),
    ("jbce-v2", "large", "is larger than 50000000 bytes"),
    ("jbce-v2", "plain", "which is not https"),
    ("jbce-v2", "<html>", "not a JSON value"),
    ("jbce-v2", '{"swagger": "2.0"}', "is no OpenAPI document"),
    ("jbce-v2", "[1, 2]", "is no OpenAPI document"),
    ("jbce-v2", '{"openapi": "3.1.0"', "ends in the middle"),
    ("jbce-v2", '{"openapi": "3.1.0", "servers": [{"url": "https://a/x/v2"}]}', "info"),
]


@pytest.mark.parametrize(("where", "fault", "phrase"), BROKEN)
def test_what_cannot_be_trusted_changes_nothing(
    where: str,
    fault: str,
    phrase: str,
    tree: Path,
    server: StandIn,
    capsys: pytest.CaptureFixture[str],
) -> None:
    before = content(tree)
    server.faults = {where: fault}
    capsys.readouterr()
    assert refresh(server) == 1
    error = capsys.readouterr().err
    assert error.startswith(f"error: {server.url}{LIST}{'' if where == 'list' else '/' + where}: #")
    assert phrase in error
    assert content(tree) == before


def test_an_answer_that_leads_elsewhere_is_closed() -> None:
    answer = io.BytesIO()
    request = urllib.request.Request("https://a.test/")
    with pytest.raises(SpecError, match="not https"):
        OnlyHttps().redirect_request(request, answer, 302, "", HTTPMessage(), "http://b.test/")
    assert answer.closed


def test_certificates_are_verified(
    tree: Path, server: StandIn, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = content(tree)
    other, _ = make_certificate(tmp_path, "other")
    for options in (
        ("--ca-file", other),
        ("--base-url", server.url.replace("127.0.0.1", "localhost")),
    ):
        capsys.readouterr()
        assert refresh(server, *options) == 1
        assert "certificate verify failed" in capsys.readouterr().err
    for options, phrase in (
        (("--base-url", server.url.replace("https", "http")), "is not an https URL"),
        (("--base-url", "https://127.0.0.1:1"), "cannot be reached"),
        (("--ca-file", tmp_path / "none.pem"), "cannot be used"),
    ):
        assert refresh(server, *options) == 1
        assert phrase in capsys.readouterr().err
    assert server.asked == []
    assert content(tree) == before
