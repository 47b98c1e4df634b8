"""C++ without its comments and literals, read as the strictest of compilers would.

Written without the code under test: what is left of a generated file must be code of ours.
"""

from __future__ import annotations

import re

_PIECE = re.compile(
    r"""//[^\n]*
      | /\*.*?\*/
      | "(?:[^"\\\n]|\\.)*"
      | '(?:[^'\\\n]|\\.)*'
    """,
    re.VERBOSE | re.DOTALL,
)
_DIRECTIVE = re.compile(r'#pragma once|#include (?:"[a-z0-9_/]+\.[ch]pp"|<cstdint>)')
_CODE = re.compile(r"[A-Za-z0-9_\s{}()\[\]<>:;,.=&*/+-]*")


def skeleton(text: str) -> str:
    """The code, with every comment gone and every literal empty."""
    # The older standards put trigraphs and lines together before anything else.
    text = text.replace("??/", "\\").replace("\\\n", "")
    return _PIECE.sub(lambda found: '""' if found[0][0] == '"' else " ", text)


def assert_contained(path: str, text: str) -> None:
    """Fails when something in a generated file is no code, comment or literal of ours."""
    assert re.fullmatch(r"\.?[A-Za-z0-9_-]+(?:[./][A-Za-z0-9_-]+)*", path), path
    assert all(one.isprintable() or one == "\n" for one in text), path
    if path.endswith((".hpp", ".cpp")):
        code = skeleton(text).replace('"', "")
        directives = [line for line in text.splitlines() if line.startswith("#")]
        assert all(_DIRECTIVE.fullmatch(line) for line in directives), path
        code = "\n".join(line for line in code.splitlines() if not line.startswith("#"))
        assert _CODE.fullmatch(code), (path, _CODE.sub("", code, 1)[:80])
        for opening, closing in ("{}", "()", "[]"):
            assert code.count(opening) == code.count(closing), path
    elif path.endswith("CMakeLists.txt"):
        words = re.findall(r"[^\s()]*evil[^\s()]*", text)
        assert all(re.fullmatch(r"[a-z0-9_/]+(\.[ch]pp)?", one) for one in words), words
