"""Operations: parameters, contents, results, paging and classes."""

from __future__ import annotations

from typing import Any

import pytest
from tiny import answer, array, body, module, obj, one_operation, operation, query, ref

from generator.ir.model import (
    Content,
    EnvelopeKind,
    EnvelopeType,
    ListType,
    MapType,
    NullableType,
    Paging,
    QueryStyle,
    Scalar,
    ScalarType,
    SchemaRef,
)
from generator.spec.errors import SpecError

INT = {"type": "integer", "format": "int32"}
TEXT = {"type": "string"}
STRING = ScalarType(Scalar.STRING)
FILE = {"type": "string", "format": "binary"}
ITEM = obj(id=INT)
PAGE = obj(page=INT, pageSize=INT, hasMore={"type": "boolean"}, data=array(ref("Item")))
EXPORT = obj(hasMore={"type": "boolean"}, continueFrom=TEXT, data=array(ref("Item")))
REDIRECT = {"description": "", "headers": {"Location": {"schema": TEXT}}}
BINARY = {"description": "", "content": {"application/octet-stream": {"schema": FILE}}}
EMPTY = {"description": ""}


def parameter(schema: dict[str, Any], **more: Any) -> Any:
    node = operation("X_Get", query("p", schema, **more))
    return one_operation(node, Item=ITEM).query[0]


def test_the_server_path_comes_first_and_the_tenant_is_no_parameter() -> None:
    node = operation("X_Get", {"name": "id", "in": "path", "required": True, "schema": TEXT})
    made = module({"/x/{id}": {"get": node}}).operations[0]
    assert made.path == "/tiny/v2/tenant/{tenant}/x/{id}"
    assert [one.name for one in made.path_parameters] == ["id"]


def test_query_styles() -> None:
    assert parameter(TEXT).style is QueryStyle.REPEAT
    assert parameter(array(TEXT)).style is QueryStyle.REPEAT
    assert parameter(array(TEXT), explode=False).style is QueryStyle.COMMA
    objects = {"type": "object", "additionalProperties": TEXT}
    dotted = parameter(objects, **{"x-st-style": "dotted-map", "x-st-prefix": "q"})
    assert (dotted.style, dotted.wire, dotted.type) == (QueryStyle.DOTTED_MAP, "q", MapType(STRING))
    owners = parameter(array(ref("Item")), **{"x-st-style": "indexed-objects"})
    assert owners.style is QueryStyle.INDEXED_OBJECTS


def test_lists_in_one_string() -> None:
    fact = {"separator": ",", "items": {"type": "integer", "format": "int64"}, "maxItems": 50}
    made = parameter(TEXT, **{"x-st-list": fact})
    assert made.type == ListType(ScalarType(Scalar.INT64))
    assert made.style is QueryStyle.COMMA
    assert made.facts.limits == (("maxItems", "50"),)


def test_null_in_the_query_means_absent() -> None:
    assert parameter({"type": ["string", "null"]}).type == STRING
    assert parameter(array({"type": ["string", "null"]})).type == ListType(STRING)


@pytest.mark.parametrize(
    ("responses", "content", "result"),
    [
        ({"200": answer(TEXT)}, Content.JSON, STRING),
        ({"201": answer(TEXT), "200": EMPTY}, Content.JSON, NullableType(STRING)),
        ({"200": answer(TEXT), "201": answer(TEXT)}, Content.JSON, STRING),
        ({"200": answer({"type": ["string", "null"]})}, Content.JSON, NullableType(STRING)),
        ({"204": EMPTY}, Content.NONE, None),
        ({"400": answer(TEXT)}, Content.NONE, None),
        ({"200": BINARY}, Content.BINARY, None),
        ({"302": REDIRECT}, Content.REDIRECT, None),
        ({"200": BINARY, "302": REDIRECT}, Content.BINARY, None),
        ({"200": answer(ref("Page"))}, Content.JSON, "page"),
    ],
)
def test_results(responses: dict[str, Any], content: Content, result: Any) -> None:
    made = one_operation(operation("X_Get", responses=responses), Page=PAGE, Item=ITEM)
    if result == "page":
        result = EnvelopeType(EnvelopeKind.PAGE, SchemaRef("Item"))
    assert (made.response, made.result) == (content, result)


def test_requests() -> None:
    form = {"multipart/form-data": {"schema": {"type": "object", "properties": {"file": FILE}}}}
    upload = one_operation(operation("X_Add", requestBody={"content": form}), "post")
    assert (upload.request, upload.body) == (Content.MULTIPART, None)
    sent = one_operation(operation("X_Add", requestBody=body(array(TEXT))), "post")
    assert (sent.request, sent.body) == (Content.JSON, ListType(STRING))


def test_paging_needs_the_parameter_that_goes_on() -> None:
    def paging(schema: str, *parameters: Any) -> Paging:
        node = operation("X_Get", *parameters, responses={"200": answer(ref(schema))})
        made = one_operation(node, Page=PAGE, Export=EXPORT, Item=ITEM).paging
        assert isinstance(made, Paging)
        return made

    assert paging("Page", query("page", INT)) is Paging.PAGE
    assert paging("Page") is Paging.NONE
    assert paging("Export", query("from", TEXT)) is Paging.EXPORT
    assert paging("Export") is Paging.NONE


def test_classes_and_marks() -> None:
    marks = {"x-st-rate-class": "report", "x-st-idempotent": True, "x-st-retained": "2026-03"}
    made = one_operation(operation("X_Add", **marks, deprecated=True), "post")
    assert (made.rate_class, made.idempotent, made.retained) == ("report", True, "2026-03")
    assert made.facts.deprecated
    assert made.scopes == ("tn.x:r",)
    assert not one_operation(operation("X_Add"), "post").idempotent
    assert one_operation(operation("X_Get")).idempotent


@pytest.mark.parametrize(
    ("node", "what"),
    [
        (
            operation("X_Get", query("q", {"type": "object", "additionalProperties": {}})),
            "spelling",
        ),
        (operation("X_Get", query("q", ref("Item"))), "spelling"),
        (operation("X_Get", responses={"200": {"content": {"text/html": {}}}}), "content type"),
        (operation("X_Get", requestBody={"content": {"text/csv": {}}}), "content type"),
        (
            operation("X_Get", responses={"200": answer(TEXT), "201": answer(INT)}),
            "different types",
        ),
        (operation("X_Get", responses={"200": answer(ref("Gone"))}), "does not exist"),
    ],
)
def test_what_cannot_be_called_is_an_error(node: dict[str, Any], what: str) -> None:
    with pytest.raises(SpecError, match=what) as caught:
        one_operation(node, Item=ITEM)
    assert "#/paths/~1tenant~1{tenant}~1x/get" in str(caught.value)


def test_an_undeclared_path_parameter_is_an_error() -> None:
    with pytest.raises(SpecError, match="is not declared"):
        module({"/x/{id}": {"get": operation("X_Get")}})
