"""Facts that stand only in text; the sentences here are our own."""

from __future__ import annotations

import pytest

from generator.spec import text


@pytest.mark.parametrize(
    ("said", "fields"),
    [
        ("Order.\n\nAvailable fields are: Id, Name.", ["Id", "Name"]),
        ("Available fields are: Id, Date (a month), Place (its number).", ["Id", "Date", "Place"]),
        ("Options: Id, CreatedOn.\nA sign goes first.", ["Id", "CreatedOn"]),
        ('Supported fields are "id", "name", and "age"', ["id", "name", "age"]),
        ('A text (with possible values "Id" (usual), "on", or "by")', ["Id", "on", "by"]),
        ("Field to sort by (Id, CreatedOn).", ["Id", "CreatedOn"]),
        ("Sorts by the specified field:\\\n a sign, then a name", None),
        ("Options: one of several words, Id", None),
        ("", None),
    ],
)
def test_sortable_fields(said: str, fields: list[str] | None) -> None:
    assert text.sortable_fields("sort", said) == fields
    assert text.sortable_fields("name", said) is None


@pytest.mark.parametrize(
    ("name", "said", "listed", "of_ids"),
    [
        ("ids", "", True, True),
        ("customerIds", "", True, True),
        ("employeeIdList", "", True, True),
        ("exportedBy", "Comma-delimited list of user IDs", True, True),
        ("numbers", "Comma-separated numbers", True, False),
        ("kinds", "Filter by a collection of kinds", True, False),
        ("state", "Those in one of the provided states", True, False),
        ("syncStatuses", "", True, False),
        ("externalDataValues", "", True, False),
        ("isValid", "", False, False),
        ("status", "The status", False, False),
        ("paid", "", False, False),
    ],
)
def test_lists(name: str, said: str, listed: bool, of_ids: bool) -> None:
    assert text.is_list(name, said) is listed
    assert text.is_id_list(name, said) is of_ids


def test_limits() -> None:
    assert text.list_maximum("Many (maximum 50)") == 50
    assert text.list_maximum("Many") is None
    assert text.default_page_size("pageSize", "Size (1000 by default)") == 1000
    assert text.default_page_size("page", "Number (1 by default)") is None
    assert text.maximum_page_size("pageSize", "Maximum value is 500.") == 500
    assert text.maximum_page_size("pageSize", "Size") is None
