"""Renders views through the templates; nothing is computed there."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NoReturn

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"


class Renderer:
    """The templates, each compiled once."""

    def __init__(self, folder: Path = TEMPLATES) -> None:
        self._environment = Environment(
            loader=FileSystemLoader(folder),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            autoescape=False,
            auto_reload=False,
        )
        self._environment.globals["unreachable"] = _unreachable
        self._templates: dict[str, Template] = {}

    def render(self, template: str, view: Any) -> str:
        """The text of ``view`` in the template of that name."""
        found = self._templates.get(template)
        if found is None:
            found = self._templates[template] = self._environment.get_template(template)
        return found.render(view=view)


def _unreachable(kind: str) -> NoReturn:
    raise AssertionError(f"no template for {kind}")
