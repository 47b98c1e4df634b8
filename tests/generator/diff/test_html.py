"""The HTML page as a file; tests/browser opens it."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from html.parser import HTMLParser
from typing import Any

from comparisons import HOSTILE, comparison, email, hostile, record, sample

from generator.diff.formats import html
from generator.diff.grouping import group_of
from generator.diff.model import Comparison
from generator.diff.policy import Acceptance, Policy
from generator.diff.report import make_report


def render(made: Comparison) -> str:
    return html.render(make_report(made, "0.1.0", Policy({}, (Acceptance("0123", HOSTILE),))))


class Page(HTMLParser):
    """The elements of a page, and the text of its scripts and styles."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.raw: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if self.cdata_elem in ("script", "style"):
            self.raw.append(data)


def data(page: Page) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(page.raw[1])
    return found


def rows(page: Page) -> list[dict[str, str]]:
    packed = data(page)
    return [
        {field: packed["strings"][at] for field, at in zip(packed["textFields"], row, strict=False)}
        for row in packed["records"]
    ]


def test_page_loads_nothing_and_runs_only_what_it_holds() -> None:
    page = Page(render(sample()))
    style, script = page.raw[0], page.raw[2]
    policy = next(
        attrs["content"] or ""
        for tag, attrs in page.elements
        if tag == "meta" and attrs.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy.startswith("default-src 'none'; ")
    for kind, text in (("script", script), ("style", style)):
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in policy
    for tag, attrs in page.elements:
        assert not {"src", "style"} & attrs.keys()
        assert not any(name.startswith("on") for name in attrs)
        assert attrs.get("href", "#").startswith(("#", "data:,")), tag
    assert not re.search(r"https?://|@import|url\(", style + script)


def test_scripts_put_no_foreign_text_into_markup() -> None:
    script = Page(render(sample())).raw[2]
    for name in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("):
        assert name not in script


def test_hostile_names_add_no_element() -> None:
    plain = render(comparison(record(), modules_added=("x",)))
    assert [tag for tag, _ in Page(render(hostile())).elements] == [
        tag for tag, _ in Page(plain).elements
    ]


def test_hostile_names_are_kept_and_hidden_marks_shown() -> None:
    page = Page(render(hostile()))
    name = rows(page)[0]["subject"]
    assert name.startswith("</script><img src=x onerror=")
    assert "<U+202E>" in name
    assert "\x1b" not in name


def test_all_facts_of_each_record_are_in_the_page() -> None:
    made = sample()
    page = Page(render(made))
    for row, one in zip(rows(page), made.records, strict=True):
        assert row["fingerprint"] == one.fingerprint
        assert row["declarationBefore"] == one.declaration_before
        assert row["group"] == group_of(one).value
    packed = data(page)
    names = packed["strings"]
    operations = packed["lists"][packed["records"][0][len(packed["textFields"])]]
    assert [names[one] for one in operations] == ["Customers_Get", "Customers_GetList"]
    reaches = {names[one]: packed["lists"][group] for one, group in packed["reaches"]}
    assert [names[one] for one in reaches["shop/Items_Get"]] == ["Shop.Item", "Shop.Price"]


def test_cards_count_each_group() -> None:
    text = render(sample())
    cards = re.findall(r'data-group="([\w-]+)".*?class="count">([\d,]+)<', text, re.DOTALL)
    assert cards == [
        ("wire-breaking", "2"),
        ("source-breaking", "2"),
        ("care", "1"),
        ("new", "3"),
        ("quiet", "1"),
        ("accepted", "1"),
    ]


def test_page_stays_small() -> None:
    """Shared strings and lists: 3,000 changes that 500 operations reach take under 1 MB."""
    operations = tuple(f"Resource{number}_GetList" for number in range(500))
    many = [
        email(subject=f"Shop.Schema{number // 10}", member=f"m{number}", operations=operations)
        for number in range(3000)
    ]
    assert len(render(comparison(*many))) < 1_000_000
