"""docs/diff-kinds.md: the table of kinds for people."""

from __future__ import annotations

from generator.diff.kinds import KINDS, Kind
from generator.diff.model import Cpp, Wire

_HEAD = """# Kinds of changes

What `./dev diff` tells apart. The ids are stable: policy files and acceptances name them. This file
is written by `python3 -m generator.diff.kinds_text > docs/diff-kinds.md`; a test compares them.

**Wire** is what a change does to programs that were built before it: *breaking*, such a program fails;
*risky*, it may fail, the documents do not decide; *compatible*, it goes on and something is new.
**C++** is what it does to their source once the bindings are regenerated: *source-breaking*, it does
not compile; *behaviour*, it compiles and does something else; *additive*; *docs*, only doc comments
change. A change with neither effect is not told. "depends" means that more than the kind decides:

- Types: a value fits if the other side understands all that is sent. A wider number, a text instead of
  a time, a value or null instead of a value are compatible for what is read. Enums are open, so that an
  answer may hold a value that programs do not know; a request may not.
- Members of structs that are only sent: what can be set in the same way still compiles, so a member that
  becomes optional or nullable is additive unless its value is written in braces (lists, maps, structs).
- Names: the committed lock gives them to both sides. What it pins (order, file, namespace, direction)
  does not change, whatever the documents do.
- Limits of what is sent: tighter ones are breaking, new ones risky, looser ones compatible.
"""


def document() -> str:
    """The text of the file."""
    lines = [_HEAD, "| id | what happened | wire | C++ |", "|---|---|---|---|"]
    lines += [
        f"| `{one.id}` | {one.meaning} | {_wire(one)} | {_effect(one.cpp)} |"
        for one in KINDS.values()
    ]
    return "\n".join(lines) + "\n"


def _wire(one: Kind) -> str:
    if one.request is one.response:
        return _effect(one.request)
    return f"sent: {_effect(one.request)}; received: {_effect(one.response)}"


def _effect(effect: Wire | Cpp | None) -> str:
    return "depends" if effect is None else effect.value


if __name__ == "__main__":
    print(document(), end="")
