"""Lays out C++ text: literals, and lines broken where they pass the width."""

from __future__ import annotations

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


def row(cells: Sequence[str], indent: str = "    ") -> list[str]:
    """``{a, b, c},`` of a table, broken between cells where it passes the width."""
    line = f"{indent}{{{', '.join(cells)}}},"
    if len(line) <= WIDTH:
        return [line]
    made: list[str] = []
    current = f"{indent}{{{cells[0]}"
    for cell in cells[1:]:
        if len(current) + 2 + len(cell) + 2 <= WIDTH:
            current += f", {cell}"
        else:
            made.append(current + ",")
            current = f"{indent} {cell}"
    return [*made, current + "},"]


def chain(head: str, calls: Sequence[str], indent: str = "  ") -> list[str]:
    """``head.a().b();`` on one line, or with one call per line when that is too long."""
    line = f"{indent}{head}{''.join(calls)};"
    if len(line) <= WIDTH:
        return [line]
    made = [f"{indent}{head}", *(f"{indent}    {one}" for one in calls)]
    made[-1] += ";"
    return made
