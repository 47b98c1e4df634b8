"""Lays out C++ text: literals, and lines broken where they pass the width."""

from __future__ import annotations

import re
from collections.abc import Sequence

WIDTH = 100

_ESCAPES = {"\\": "\\\\", '"': '\\"', "?": "?"}


def literal(text: str) -> str:
    """A string literal that holds exactly the UTF-8 bytes of ``text``."""
    if text.isascii() and text.isprintable() and '"' not in text and "\\" not in text:
        return f'"{text}"' if "??" not in text else '"' + text.replace("??", "?\\?") + '"'
    made = []
    for byte in text.encode("utf-8", "surrogatepass"):
        char = chr(byte)
        if 0x20 <= byte < 0x7F:
            made.append(_ESCAPES.get(char, char))
        else:
            made.append(f"\\{byte:03o}")
    return '"' + "".join(made).replace("??", "?\\?") + '"'


def text_lines(head: str, text: str, tail: str, indent: str) -> list[str]:
    """``head"text"tail``; a text that is too long for the line is cut at ``/`` or blank into pieces
    that the compiler puts together."""
    line = f"{indent}{head}{literal(text)}{tail}"
    if len(line) <= WIDTH:
        return [line]
    room = WIDTH - len(indent) - 4 - len('""') - len(tail)
    pieces = [""]
    for part in _parts(text):
        if pieces[-1] and len(literal(pieces[-1] + part)) - 2 > room:
            pieces.append("")
        pieces[-1] += part
    made = [f"{indent}    {literal(one)}" for one in pieces]
    made[-1] += tail
    return [f"{indent}{head.rstrip()}", *made]


def _parts(text: str) -> list[str]:
    return re.findall(r"[^/ ]*[/ ]|[^/ ]+", text)


def call(head: str, arguments: Sequence[str], tail: str, indent: str = "") -> list[str]:
    """``head(arguments)tail`` on one line, or with one argument per line when that is too long."""
    line = f"{indent}{head}({', '.join(arguments)}){tail}"
    if len(line) <= WIDTH or not arguments:
        return [line]
    inner = indent + "    "
    made = [f"{indent}{head}("]
    made += [f"{inner}{one}," for one in arguments[:-1]]
    made.append(f"{inner}{arguments[-1]}){tail}")
    return made


def fill(cells: Sequence[str], indent: str, tail: str) -> list[str]:
    """Cells with commas between, as many on a line as fit, ``tail`` after the last."""
    made: list[str] = []
    current = ""
    for index, cell in enumerate(cells):
        text = cell + (tail if index + 1 == len(cells) else ",")
        if current and len(current) + 1 + len(text) > WIDTH:
            made.append(current)
            current = ""
        current = f"{current} {text}" if current else f"{indent}{text}"
    return [*made, current]


def row(cells: Sequence[str], indent: str = "    ") -> list[str]:
    """``{a, b, c},`` of a table, broken between cells where it passes the width."""
    line = f"{indent}{{{', '.join(cells)}}},"
    if len(line) <= WIDTH:
        return [line]
    made = fill(cells, f"{indent} ", "},")
    return [f"{indent}{{{made[0].lstrip()}", *made[1:]]


def chain(head: str, calls: Sequence[str], indent: str = "  ") -> list[str]:
    """``head.a().b();`` on one line, or with one call per line when that is too long."""
    line = f"{indent}{head}{''.join(calls)};"
    if len(line) <= WIDTH:
        return [line]
    made = [f"{indent}{head}", *(f"{indent}    {one}" for one in calls)]
    made[-1] += ";"
    return made
