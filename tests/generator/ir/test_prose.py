"""Descriptions of the user's own documents reach the doc comments, and change nothing else."""

from __future__ import annotations

import copy
from typing import Any

from tiny import answer, array, document, obj, operation, query, ref

from generator.cpp.lock import Lock
from generator.emit.generate import generate
from generator.ir.build import build_module
from generator.ir.prose import with_descriptions

TEXT = {"type": "string"}


def facts() -> dict[str, Any]:
    node = operation("A_Get", query("q", TEXT), responses={"200": answer(array(ref("S")))})
    return document({"/a": {"get": node}}, S=obj(value=TEXT), E={"enum": ["A"]})


def described() -> dict[str, Any]:
    made = copy.deepcopy(facts())
    node = made["paths"]["/tenant/{tenant}/a"]["get"]
    node["description"] = "Of the operation."
    node["parameters"][1]["description"] = "Of the parameter."
    node["parameters"].append({"name": "other", "in": "query", "description": "Of no fact."})
    made["components"]["schemas"]["S"]["description"] = "Of the struct."
    made["components"]["schemas"]["S"]["properties"]["value"]["description"] = "Of the member. \\"
    made["components"]["schemas"]["E"]["description"] = "Of the enum."
    made["paths"]["/tenant/{tenant}/gone"] = {"get": node}
    return made


def test_descriptions_are_taken_by_their_place() -> None:
    given = facts()
    files, lock = generate({"tiny": given}, Lock(), [], {"tiny": described(), "other": {}})
    header = files["servicetitan/tiny/a.hpp"]
    models = files["servicetitan/tiny/a_models.hpp"]
    assert "/// Of the operation.\n" in header
    assert "  /// Of the parameter.\n" in header
    assert "/// Of the struct.\n" in models
    assert "  /// Of the member.\n" in models
    assert "Of no fact" not in "".join(files.values())
    assert "/// Of the enum.\n" in files["servicetitan/tiny/common_models.hpp"]
    assert given == facts()
    plain, same = generate({"tiny": facts()}, Lock(), [])
    assert lock == same
    assert plain["servicetitan/tiny/a.cpp"] == files["servicetitan/tiny/a.cpp"]
    assert plain["openapi/tiny.json"] == files["openapi/tiny.json"]


def test_a_source_of_another_shape_is_no_harm() -> None:
    for source in (
        {},
        {"paths": []},
        {"paths": {"/tenant/{tenant}/a": {"get": {"parameters": 1}}}},
    ):
        made = build_module("tiny", with_descriptions(facts(), source), "tiny.json")
        assert made == build_module("tiny", facts(), "tiny.json")
