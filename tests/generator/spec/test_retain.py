"""What an older document had and the newest lacks is kept, and nothing else."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from corpus import canonical_shop, changed, import_to, run, save, shop

from generator.spec import write
from generator.spec.errors import SpecError
from generator.spec.retain import apply_retained, retained_overlay

Node = dict[str, Any]
SCHEMAS = "#/components/schemas/"
PATH = "/tenant/{tenant}/items"


def old() -> Node:
    """The shop with one more operation, one webhook payload, and the schemas these need."""
    document = canonical_shop()
    document["paths"][PATH + "/{id}/sell"] = {
        "post": {
            "tags": ["Items"],
            "operationId": "Items_Sell",
            "parameters": [
                document["paths"][PATH]["post"]["parameters"][0],
                {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
                {"name": "at", "in": "query", "schema": {"type": ["string", "null"]}},
                {
                    "name": "kind",
                    "in": "query",
                    "schema": {"oneOf": [{"$ref": SCHEMAS + "Shop.V2.Kind"}, {"type": "null"}]},
                },
            ],
            "requestBody": {
                "content": {"application/json": {"schema": {"$ref": SCHEMAS + "Shop.V2.Sale"}}}
            },
            "responses": {"200": {"description": ""}},
        }
    }
    document["components"]["schemas"] |= {
        "Shop.V2.Sale": _struct("Shop.V2.Kind", "Shop.V2.Buyer"),
        "Shop.V2.Buyer": _struct(),
        "CloudEvent_Of_Shop.V2.Event": _struct("Shop.V2.Event"),
        "Shop.V2.Event": _struct("Shop.V2.Item"),
    }
    return document


def _struct(*targets: str) -> Node:
    properties = {f"m{at}": {"$ref": SCHEMAS + name} for at, name in enumerate(targets)}
    return {"type": "object", "properties": {"id": {"type": "string"}, **properties}}


def retain(older: Node, newer: Node, vintage: str = "2025-01", kept: Node | None = None) -> Node:
    return retained_overlay("o.json", "shop", older, newer, vintage, kept)


def names(overlay: Node) -> list[str]:
    return [next(iter(action["update"])) for action in overlay.get("actions", [])]


def test_lost_operations_and_webhooks_are_kept_with_what_they_reach() -> None:
    overlay = retain(old(), canonical_shop())
    assert names(overlay) == [
        PATH + "/{id}/sell",
        "CloudEvent_Of_Shop.V2.Event",
        "Shop.V2.Buyer",
        "Shop.V2.Event",
        "Shop.V2.Sale",
    ]
    operation = overlay["actions"][0]["update"][PATH + "/{id}/sell"]["post"]
    assert operation["x-st-retained"] == "2025-01"
    assert operation["security"] == [{"apiKeyHeader": [], "oauth": []}]
    assert operation["parameters"][2]["schema"] == {"type": "string"}
    assert operation["parameters"][3]["schema"] == {"$ref": SCHEMAS + "Shop.V2.Kind"}
    for action in overlay["actions"][1:]:
        assert next(iter(action["update"].values()))["x-st-retained"] == "2025-01"


def test_a_member_of_a_retained_schema_is_one_line() -> None:
    lines = write.to_text(retain(old(), canonical_shop()), write.RETAINED).splitlines()
    assert f'            "m0": {{"$ref": "{SCHEMAS}Shop.V2.Item"}}' in lines
    assert sum('"name": "tenant"' in line for line in lines) == 1


def test_nothing_is_kept_of_what_is_still_there() -> None:
    assert retain(old(), old()) == {}
    assert retain(canonical_shop(), old()) == {}


def test_a_path_with_another_name_for_a_variable_is_the_same_path() -> None:
    newer = json.loads(json.dumps(old()).replace("{id}", "{itemId}"))
    newer["paths"][PATH + "/{itemId}/sell"]["post"]["operationId"] = "Items_SellOne"
    assert retain(old(), newer) == {}


def test_an_operation_that_moved_is_not_lost() -> None:
    newer = json.loads(json.dumps(old()).replace("/sell", "/sale"))
    assert retain(old(), newer) == {}


def test_a_schema_that_is_still_there_is_the_new_one() -> None:
    newer = canonical_shop()
    newer["components"]["schemas"]["Shop.V2.Sale"] = _struct()
    overlay = retain(old(), newer)
    assert "Shop.V2.Sale" not in names(overlay)
    apply_retained(newer, overlay, "o.json")
    assert newer["components"]["schemas"]["Shop.V2.Sale"] == _struct()


def test_a_renamed_schema_that_nothing_retained_needs_is_not_kept() -> None:
    newer = json.loads(json.dumps(canonical_shop()).replace("Shop.V2.Item", "Shop.V2.V2.Item"))
    assert names(retain(canonical_shop(), newer)) == []


def test_the_overlay_brings_back_what_was_there() -> None:
    newer = canonical_shop()
    apply_retained(newer, retain(old(), newer), "o.json")
    assert newer["paths"].keys() == old()["paths"].keys()
    assert newer["components"]["schemas"].keys() == old()["components"]["schemas"].keys()


def test_a_second_run_and_another_vintage_keep_the_first() -> None:
    newer = canonical_shop()
    first = retain(old(), newer)
    assert retain(old(), newer, kept=first) == first
    assert retain(canonical_shop(), newer, "2025-06", first) == first
    later = retain(old(), newer, "2025-06", first)
    assert names(later) == names(first)
    assert "2025-01" not in json.dumps(later)
    assert retain(old(), newer, "2025-01", later) == later


def test_what_came_back_is_no_longer_kept() -> None:
    assert retain(canonical_shop(), old(), "2025-06", retain(old(), canonical_shop())) == {}


def test_applying_to_a_document_that_has_it_again_is_refused() -> None:
    overlay = retain(old(), canonical_shop())
    with pytest.raises(SpecError, match=r"#/actions/0: .* has 'post' again"):
        apply_retained(old(), overlay, "o.json")


def test_what_is_kept_is_for_newer_documents_only() -> None:
    overlay = retain(old(), canonical_shop())  # keeps what 2025-01 had last
    for vintage, kept in (("2024-12", False), ("2025-01", False), ("2025-02", True)):
        document = canonical_shop()
        apply_retained(document, overlay, "o.json", vintage)
        assert (document != canonical_shop()) == kept
    again = old()
    apply_retained(again, overlay, "o.json", "2025-01")
    assert again == old()


def test_an_edited_action_is_refused() -> None:
    overlay = retain(old(), canonical_shop())
    del overlay["actions"][1]["update"]["CloudEvent_Of_Shop.V2.Event"]["x-st-retained"]
    with pytest.raises(SpecError, match="#/actions/1: not an action"):
        apply_retained(canonical_shop(), overlay, "o.json")


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    specs = tmp_path / "specs"
    assert import_to(specs, save(shop(), tmp_path / "2026-01/shop-v2.json")) == 0
    save(old(), tmp_path / "2025-01/shop-v2.json")
    save(changed(old(), _unknown), tmp_path / "2025-01/other-v2.json")
    capsys.readouterr()
    assert run("retain", tmp_path / "2025-01", "--specs", specs) == 0
    printed = capsys.readouterr().out
    assert "other: passed over" in printed
    assert " ".join(printed.splitlines()[1].split()) == "shop 1 operations 4 schemas retained"
    target = specs / "overlays/retained/shop.json"
    assert names(json.loads(target.read_text()))[0] == PATH + "/{id}/sell"
    assert import_to(specs, save(old(), tmp_path / "2026-02/shop-v2.json"), vintage="2026-02") == 0
    assert run("retain", tmp_path / "2025-01", "--specs", specs) == 0
    assert not target.exists()


def _unknown(document: Node) -> None:
    document["info"]["title"] = "Other"
