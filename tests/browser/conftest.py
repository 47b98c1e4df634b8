"""Pages made from comparisons, and a browser to open them in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from chromium import Browser

from generator.diff.formats import html
from generator.diff.model import Comparison
from generator.diff.report import make_report


@pytest.fixture(scope="session")
def shared_browser() -> Iterator[Browser]:
    with Browser() as browser:
        yield browser


@pytest.fixture
def browser(shared_browser: Browser) -> Iterator[Browser]:
    """A browser whose console stays clean in every test."""
    shared_browser.problems.clear()
    yield shared_browser
    shared_browser.value("1")  # what the page has reported until now arrives before the answer
    assert shared_browser.problems == []


@pytest.fixture
def show(browser: Browser, tmp_path: Path) -> Callable[..., Browser]:
    """Opens the page of a comparison."""

    def open_page(made: Comparison, fragment: str = "") -> Browser:
        page = tmp_path / "report.html"
        page.write_text(html.render(make_report(made, "0.1.0")), encoding="utf-8")
        browser.open(page, fragment)
        return browser

    return open_page
