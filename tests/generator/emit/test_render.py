"""Templates: strict, small, and without logic that belongs into Python."""

from __future__ import annotations

import re
from pathlib import Path
from types import SimpleNamespace

import pytest
from jinja2 import UndefinedError

from generator.emit.render import TEMPLATES, Renderer

ALL = sorted(TEMPLATES.glob("*.j2"))


def test_a_missing_view_field_is_an_error() -> None:
    with pytest.raises(UndefinedError):
        Renderer().render("fwd.hpp.j2", SimpleNamespace(banner="// b"))


def test_an_unknown_kind_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "t.j2").write_text("{{ unreachable(view) }}")
    with pytest.raises(AssertionError, match="no template for odd"):
        Renderer(tmp_path).render("t.j2", "odd")


@pytest.mark.parametrize("path", ALL, ids=lambda path: path.name)
def test_templates_stay_small_and_compute_nothing(path: Path) -> None:
    text = path.read_text()
    assert len(text.splitlines()) < 60
    tags = re.findall(r"{[{%](.*?)[%}]}", text)
    for tag in tags:
        assert "|" not in tag, tag
        assert not re.search(r"\bset\b|[+*/~]|\.\w+\(", tag), tag


def test_there_are_templates() -> None:
    assert len(ALL) > 5
