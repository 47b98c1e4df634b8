"""The HTML report in a real browser, from a file and without a network."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from chromium import Browser
from comparisons import HOSTILE, comparison, email, hostile, record, sample

from generator.diff.grouping import Group
from generator.diff.model import Comparison, Cpp, Direction, Wire

Show = Callable[..., Browser]
SHOWN = "[...document.querySelectorAll('.record')].length"
FOCUS = "document.getElementById('focus').textContent"
STATUS = "document.getElementById('status').textContent"


def choose(browser: Browser, name: str, value: str) -> None:
    """Picks an option, or leaves a field with another text, as a user does."""
    browser.value(
        f"{{ const one = document.getElementById('{name}'); one.value = '{value}';"
        " for (const kind of ['input', 'change'])"
        " one.dispatchEvent(new Event(kind, { bubbles: true })); }"
    )


def click(browser: Browser, selector: str) -> None:
    """Clicks the middle of the first match, where the user sees it."""
    place = browser.value(
        f"(() => {{ const one = document.querySelector({selector!r});"
        " one.scrollIntoView({ block: 'center' }); const box = one.getBoundingClientRect();"
        " return [box.x + box.width / 2, box.y + box.height / 2]; })()"
    )
    for kind in ("mousePressed", "mouseReleased"):
        browser.command(
            "Input.dispatchMouseEvent",
            type=kind,
            x=place[0],
            y=place[1],
            button="left",
            clickCount=1,
        )


def test_opens_with_everything_shown(show: Show) -> None:
    browser = show(sample())
    assert browser.value("document.querySelector('h1').textContent") == "2026-03 to 2026-07"
    assert browser.value(SHOWN) == 10
    assert browser.value(STATUS) == "10 changes"


def test_worst_comes_first_unless_ordered_by_module(show: Show) -> None:
    browser = show(sample())
    titles = "[...document.querySelectorAll('h2.head')].map((x) => x.textContent)"
    assert browser.value(titles) == [one.title for one in Group]
    choose(browser, "order", "module")
    browser.until(f"{titles}.length === 3")
    assert browser.value(titles) == ["shop", "shared", "yard"]
    assert browser.value(SHOWN) == 10


def test_card_filters_by_group_and_lets_go_again(show: Show) -> None:
    browser = show(sample())
    click(browser, "[data-group=source-breaking]")
    browser.until(f"{SHOWN} === 2")
    assert browser.value(STATUS) == "2 changes of 10"
    pressed = "document.querySelector('[data-group=source-breaking]').ariaPressed"
    assert browser.value(pressed) == "true"
    click(browser, "[data-group=source-breaking]")
    browser.until(f"{SHOWN} === 10")
    assert browser.value(pressed) == "false"


@pytest.mark.parametrize(
    ("name", "value", "count"),
    [
        ("module", "yard", 3),
        ("wire", "risky", 2),
        ("cpp", "source-breaking", 4),
        ("direction", "request", 2),
        ("direction", "response", 10),
    ],
)
def test_selects_filter(show: Show, name: str, value: str, count: int) -> None:
    request = record(member="both", direction=Direction.BOTH, fingerprint="b0")
    browser = show(comparison(*sample().records, request))
    choose(browser, name, value)
    browser.until(f"{SHOWN} === {count}")
    click(browser, "#reset")
    browser.until(f"{SHOWN} === 11")
    assert browser.value(f"document.getElementById('{name}').value") == ""


def test_search_finds_every_word_anywhere(show: Show) -> None:
    browser = show(sample())
    browser.value("document.getElementById('search').focus()")
    browser.insert("CUSTOMERS_getlist shop")
    browser.until(f"{SHOWN} === 1")
    assert browser.value("document.querySelector('.member').textContent") == "email"
    browser.insert(" nowhere")
    browser.until(f"{SHOWN} === 0")
    assert "Nothing matches" in browser.value("document.getElementById('results').textContent")


def test_record_opens_with_its_declarations_side_by_side(show: Show) -> None:
    browser = show(sample(), "#cpp=source-breaking&order=module")
    click(browser, ".group:nth-of-type(2) .record summary")
    browser.until("document.querySelector('.sides') !== null")
    sides = browser.value(
        "[...document.querySelectorAll('.sides pre')].map((x) => [x.textContent, x.offsetLeft])"
    )
    assert [text for text, _ in sides] == ["double price{};", "std::string price{};"]
    assert sides[0][1] < sides[1][1]
    marked = browser.value(
        "[...document.querySelectorAll('pre del, pre ins')].map((x) => x.textContent)"
    )
    assert marked == ["double", "std::string"]


def test_operation_leads_to_its_schemas_and_back(show: Show) -> None:
    browser = show(sample(), "#order=module")
    click(browser, ".group:nth-of-type(2) .record summary")
    browser.until("document.querySelector('.names a') !== null")
    click(browser, ".names a")
    browser.until("document.querySelector('#focus h2')?.textContent.includes('Items_Get')")
    assert "Reaches 2 schemas, 1 of them changed" in browser.value(FOCUS)
    assert browser.value(SHOWN) == 1
    click(browser, "#focus .names a")
    browser.until("document.querySelector('#focus h2')?.textContent.includes('Shop.Item')")
    assert "Reached by 1 operation." in browser.value(FOCUS)
    assert browser.value(SHOWN) == 3
    click(browser, "#focus details summary")
    click(browser, "#focus details a")
    browser.until("document.querySelector('#focus h2')?.textContent.includes('Items_Get')")
    browser.value("history.back()")
    browser.until("document.querySelector('#focus h2')?.textContent.includes('Shop.Item')")
    click(browser, "#focus .back")
    browser.until(f"{SHOWN} === 10")
    assert browser.value("document.getElementById('focus').hidden") is True


def test_type_of_many_modules_leads_to_the_operations_of_each_and_back(show: Show) -> None:
    browser = show(sample(), "#module=shared")
    click(browser, ".record summary")
    browser.until("document.querySelector('.names a') !== null")
    links = "[...document.querySelectorAll('.names a')].map((x) => x.textContent)"
    assert browser.value(links) == ["shop/Customers_Get", "yard/Yard_Get"]
    click(browser, ".names li:nth-child(2) a")
    browser.until("document.querySelector('#focus h2')?.textContent.includes('Yard_Get')")
    assert "Reaches 2 schemas, 2 of them changed" in browser.value(FOCUS)
    members = "[...document.querySelectorAll('.record .member')].map((x) => x.textContent)"
    assert "zip" in browser.value(members)
    click(browser, "#focus .names a")
    browser.until("document.querySelector('#focus h2')?.textContent.includes('Trade.Address')")
    assert "Schema in shared" in browser.value(FOCUS)
    assert "Reached by 2 operations." in browser.value(FOCUS)
    assert browser.value(SHOWN) == 1


def test_finder_goes_to_an_operation(show: Show) -> None:
    browser = show(sample())
    choose(browser, "find", "shop/Customers_Get")
    browser.until("!document.getElementById('focus').hidden")
    assert browser.value(SHOWN) == 2


def test_address_leads_to_one_record_opened(show: Show) -> None:
    one = sample().records[1]
    browser = show(sample(), f"#record={one.fingerprint}")
    assert browser.value(SHOWN) == 1
    assert browser.value("document.querySelector('.record').open") is True


def test_address_keeps_the_filters(show: Show) -> None:
    browser = show(sample(), "#module=yard&search=60")
    assert browser.value(SHOWN) == 1
    assert browser.value("document.getElementById('search').value") == "60"


def test_keyboard_reaches_and_opens_a_record(show: Show) -> None:
    browser = show(sample())
    browser.key("Tab", 9)
    assert browser.value("document.activeElement.className") == "skip"
    assert browser.value("document.activeElement.getBoundingClientRect().left >= 0") is True
    browser.key("Enter", 13, "\r")
    browser.until("document.activeElement.id === 'results'")
    browser.key("Tab", 9)
    browser.key("Tab", 9)
    assert browser.value("document.activeElement.tagName") == "SUMMARY"
    assert browser.value("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    browser.key("Enter", 13, "\r")
    browser.until("document.querySelector('.record').open")
    browser.key("/", 191, "/")
    browser.until("document.activeElement.id === 'search'")


def test_theme_follows_the_system_until_it_is_switched(show: Show) -> None:
    browser = show(sample())
    paper = "getComputedStyle(document.body).backgroundColor"
    for scheme in ("dark", "light"):
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        browser.command("Emulation.setEmulatedMedia", features=features)
        browser.until(f"matchMedia('(prefers-color-scheme: {scheme})').matches")
        before = browser.value(paper)
        assert (int(before[4:].split(",")[0]) < 128) is (scheme == "dark")
        click(browser, "#theme")
        assert browser.value(paper) != before
        click(browser, "#theme")
        assert browser.value(paper) == before


def test_phone_needs_no_sideways_scrolling(show: Show) -> None:
    long = "Shop.V2." + "VeryLong" * 20
    wide = email(subject=long, member=long, declaration_before=f"std::optional<{long}> x{{}};")
    browser = show(comparison(wide, operations=(1, 1)))
    browser.command(
        "Emulation.setDeviceMetricsOverride",
        width=360,
        height=740,
        deviceScaleFactor=1,
        mobile=True,
    )
    click(browser, ".record summary")
    browser.until("document.querySelector('.sides') !== null")
    assert browser.value("document.documentElement.scrollWidth") <= 360
    sides = browser.value("[...document.querySelectorAll('.sides pre')].map((x) => x.offsetLeft)")
    assert sides[0] == sides[1]
    browser.command("Emulation.clearDeviceMetricsOverride")


def test_hostile_names_are_shown_and_do_nothing(show: Show) -> None:
    (one,) = hostile().records
    browser = show(replace(hostile(), records=(replace(one, accepted=HOSTILE),)))
    click(browser, ".record summary")
    browser.until("document.querySelector('.body') !== null")
    assert browser.value("document.images.length") == 0
    assert browser.value("document.scripts.length") == 2
    assert "</script><img src=x" in browser.value("document.querySelector('.record').textContent")
    click(browser, ".names a")
    browser.until("!document.getElementById('focus').hidden")
    assert browser.value("document.images.length") == 0


def many() -> Comparison:
    operations = tuple(f"Op{number}" for number in range(400))
    return comparison(
        *(
            email(
                module=f"module{number // 500}",
                subject=f"Schema{number // 5}",
                member=f"member{number}",
                operations=operations[: number % 400],
                wire=(Wire.BREAKING, Wire.RISKY)[number % 2],
                cpp=Cpp.BREAKING,
            )
            for number in range(4000)
        )
    )


def test_thousands_of_records_come_in_slices_and_a_filter_stops_them(show: Show) -> None:
    browser = show(many(), "#order=module")
    assert browser.value(SHOWN) == 4000
    assert browser.value("document.querySelectorAll('.group').length") == 800
    first = browser.value(
        "(() => { location.hash = '#search=member'; return new Promise((done) =>"
        " addEventListener('hashchange', () => done(document.querySelectorAll('.record').length),"
        " { once: true })); })()"
    )
    assert 0 < first < 4000
    choose(browser, "search", "x")
    browser.value("location.hash = '#search=member3999'")
    browser.until(f"{SHOWN} === 1")
    assert browser.value(STATUS) == "1 change of 4,000"


def test_long_list_of_operations_opens_on_demand(show: Show) -> None:
    browser = show(many(), "#order=module&search=member399")
    click(browser, ".record summary")
    browser.until("document.querySelector('.names .link') !== null")
    assert browser.value("document.querySelectorAll('.names li').length") == 13
    click(browser, ".names .link")
    browser.until("document.querySelectorAll('.names li').length === 399")
    assert browser.value("document.activeElement.textContent") == "Op12"
