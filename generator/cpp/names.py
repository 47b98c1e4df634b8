"""Makes C++ identifiers of names in documents; no keyword, macro or reserved name comes out."""

from __future__ import annotations

import re
from collections.abc import Callable, Container
from functools import cache

from generator.cpp import reserved

_NOT_WORD = re.compile(r"[^A-Za-z0-9]+")
_BOUNDARY = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


@cache
def snake(text: str) -> str:
    """``averageCPC`` is ``average_cpc``; what is no letter or digit separates words."""
    words = [part for piece in _NOT_WORD.split(text) for part in _BOUNDARY.split(piece) if part]
    made = "_".join(words).lower()
    if not made:
        return "unnamed"
    return f"n{made}" if made[0].isdigit() else made


def pascal(text: str) -> str:
    """``get_list`` is ``GetList``; capitals inside a word are kept."""
    made = "".join(part[0].upper() + part[1:] for part in _NOT_WORD.split(text) if part)
    if not made:
        return "Unnamed"
    return f"N{made}" if made[0].isdigit() else made


def _safe(name: str, others: Container[str]) -> str:
    taken = name in reserved.KEYWORDS or name in reserved.LOWER_MACROS or name in others
    return f"{name}_" if taken else name


def member_name(wire: str) -> str:
    """The member of a struct for a property or query parameter."""
    return _safe(snake(wire), reserved.MEMBERS)


def argument_name(wire: str) -> str:
    """The argument of a function for a path parameter."""
    return _safe(snake(wire), reserved.ARGUMENTS)


def function_name(verb: str) -> str:
    """The function for the verb of an operation."""
    return _safe(snake(verb), reserved.FUNCTIONS)


def namespace_name(tag: str) -> str:
    """The namespace and file for a tag."""
    made = _safe(snake(tag), reserved.NAMESPACES)
    return f"{made}_" if made.endswith("_models") else made


def module_name(key: str) -> str:
    """The namespace and folder of a module."""
    return _safe(snake(key), reserved.MODULES)


def scope_name(type_name: str) -> str:
    """The namespace of the table of a type."""
    return _safe(snake(type_name), reserved.SCOPES)


def enumerator_name(symbol: str) -> str:
    """``k`` and the symbolic name: never a keyword, never a macro."""
    if re.fullmatch(r"[A-Za-z0-9_]+", symbol) and "__" not in symbol:
        return f"k{symbol[0].upper()}{symbol[1:]}"
    return f"k{pascal(symbol)}"


def is_reserved_type(name: str) -> bool:
    """True when a type must not have this name."""
    return name in reserved.TYPE_MACROS or name in reserved.RUNTIME_TYPES


def type_candidates(schema: str) -> list[str]:
    """Names for the type of a schema, the shortest first: the last segment, then with the segments
    before it."""
    parts = [[pascal(one) for one in part.split(".") if one] for part in schema.split("_Of_")]
    last = "Of".join(part[-1] if part else "Unnamed" for part in parts)
    before = parts[0][:-1]
    return [last, *("".join(before[-count:]) + last for count in range(1, len(before) + 1))]


def type_rank(schema: str) -> tuple[int, int]:
    """Who keeps the short name when several schemas end alike: the smallest, if it is alone."""
    segments = schema.split("_Of_")[0].split(".")
    versions = [one for one in segments if re.fullmatch(r"V\d+", one)]
    return (len(segments) - len(versions), len(segments))


def choose_type_names(schemas: list[str], taken: Container[str]) -> dict[str, str]:
    """Names for new schemas of one module, none of them ``taken``, reserved or used twice."""
    groups: dict[str, list[str]] = {}
    for schema in schemas:
        groups.setdefault(type_candidates(schema)[0], []).append(schema)
    made: dict[str, str] = {}
    used: set[str] = set()

    def free(name: str) -> bool:
        return name not in taken and name not in used and not is_reserved_type(name)

    late: list[str] = []
    for short, group in groups.items():
        ranks = sorted(type_rank(schema) for schema in group)
        for schema in group:
            alone = len(group) == 1 or (type_rank(schema) == ranks[0] and ranks[0] != ranks[1])
            if alone and free(short):
                made[schema] = short
                used.add(short)
            else:
                late.append(schema)
    for schema in late:
        candidates = type_candidates(schema)
        made[schema] = unique(candidates[-1], free, candidates[1:])
        used.add(made[schema])
    return {schema: made[schema] for schema in schemas}


def unique(name: str, free: Callable[[str], bool], preferred: list[str] | None = None) -> str:
    """The first free one of the preferred names, else ``name`` with the first free number."""
    for one in [*(preferred or []), name]:
        if free(one):
            return one
    number = 2
    while not free(f"{name}{number}"):
        number += 1
    return f"{name}{number}"


def unique_names(wires: list[str], make: Callable[[str], str]) -> dict[str, str]:
    """Identifiers for names that live in one scope; a later one that collides gets a number."""
    made: dict[str, str] = {}
    used: set[str] = set()
    for wire in wires:
        name = make(wire)
        made[wire] = name if name not in used else unique(f"{name}_", lambda one: one not in used)
        used.add(made[wire])
    return made


def singular(word: str) -> str:
    """``units`` is ``unit``: the name of one element."""
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
