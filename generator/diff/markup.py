"""Foreign text in Markdown: names from documents must not become markup, mentions or links."""

from __future__ import annotations

import html
import re

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>()+!|~&$])")
# GitHub finds these in the finished text, so that a backslash does not help; a comment does.
_LINKING = re.compile(r"([@#]|:(?=//)|(?<=www)(?=\.))", re.IGNORECASE)
_BLANK = re.compile(r"[\x00-\x20\x7f-\x9f\u2028\u2029]+")
# Marks that turn the order of the text around them, or that cannot be seen.
_HIDDEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")


def visible(text: str) -> str:
    """One line that shows what it holds: hidden marks as their number, blanks as one space."""
    shown = _HIDDEN.sub(lambda found: f"<U+{ord(found[0]):04X}>", text)
    return _BLANK.sub(" ", shown).strip()


def visible_lines(text: str) -> str:
    """Like ``visible``, with line ends and indentation, as for C++."""
    lines = text.replace("\r\n", "\n").split("\n")
    return "\n".join(
        line[: len(line) - len(line.lstrip(" "))] + visible(line) for line in lines
    ).strip("\n")


def code(text: str) -> str:
    """A code span of one line, whatever backticks the text holds; empty for empty text."""
    shown = visible(text)
    if not shown:
        return ""
    longest = max((len(run) for run in re.findall("`+", shown)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if shown.startswith("`") or shown.endswith("`") else ""
    return f"{fence}{pad}{shown}{pad}{fence}"


def prose(text: str) -> str:
    """A sentence as it is written; what stands between backticks in it is code."""
    parts = re.split(r"`([^`]+)`", visible(text))
    return "".join(code(part) if index % 2 else _plain(part) for index, part in enumerate(parts))


def in_tag(text: str) -> str:
    """Text inside of an HTML tag, where Markdown does not read but GitHub links."""
    escaped = html.escape(visible(text), quote=False)
    return _LINKING.sub(r"\1<!-- -->", escaped).replace("`", "&#96;")


def _plain(text: str) -> str:
    return _LINKING.sub(r"\1<!-- -->", _SPECIAL.sub(r"\\\1", text))
