"""Makes C++ identifiers of names in documents; no keyword, macro or reserved name comes out."""

from __future__ import annotations

import re
from collections.abc import Callable, Container

_KEYWORDS = frozenset(
    """
    alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t
    char32_t class compl concept const consteval constexpr constinit const_cast continue co_await
    co_return co_yield decltype default delete do double dynamic_cast else enum explicit export
    extern false float for friend goto if inline int long mutable namespace new noexcept not not_eq
    nullptr operator or or_eq private protected public register reinterpret_cast requires return
    short signed sizeof static static_assert static_cast struct switch template this thread_local
    throw true try typedef typeid typename union unsigned using virtual void volatile wchar_t while
    xor xor_eq
    """.split()
)

# Lower-case macros of system headers (windows.h, glibc, gnu++ dialects) and of Qt.
_LOWER_MACROS = frozenset(
    """
    small near far interface hyper pascal cdecl min max unix linux i386 errno stdin stdout stderr
    major minor makedev assert offsetof signals slots emit foreach forever environ
    """.split()
)

# Capitalised macros of X11 and windows.h that a type of ours could meet.
_TYPE_MACROS = frozenset(
    """
    None Bool Status True False Success Always Never Above Below Complex Convex Nonconvex Opposite
    Unsorted Expose ControlMask CurrentTime KeyPress KeyRelease FocusIn FocusOut GrayScale
    StaticGray ParentRelative CopyFromParent InputFocus CursorShape ShiftMask LockMask Glyph
    GetMessage SendMessage PostMessage CreateEvent OpenEvent GetObject CreateWindow DeleteFile
    CopyFile MoveFile CreateFile FindText GetJob AddJob SetJob GetForm AddForm SetForm DeleteForm
    GetUserName LoadString LoadImage DrawText PlaySound ReportEvent StartService CreateService
    GetCurrentTime GetClassName GetProp SetProp RemoveProp InsertMenu AppendMenu Yield Ellipse
    CreateJob UpdateResource CreateProcess CreateMutex EnumJobs GetTempPath GetCommandLine
    """.split()
)

# Types of the runtime that generated code and users write without a namespace.
_RUNTIME_TYPES = frozenset(
    """
    AnyRequest CallOptions Client CloudEvent Config Content Cursor Date Decimal DecodeOptions
    Download Duration Environment Error ExportPage Field Guid Json Map Method Middleware Note Notes
    Null OpenEnum Operation Page Paging QueryParameter RateClass Redirect Request Required Response
    Result Secret Strictness Timestamp Transport Unknown Upload
    """.split()
)

# Namespaces that a tag must not hide, and the module files that are not tags.
_RESERVED_NAMESPACES = frozenset(
    "detail std servicetitan tables common fwd src shared webhooks con aux nul prn".split()
)
_RESERVED_FUNCTIONS = frozenset({"tables"})
_RESERVED_MEMBERS = frozenset({"extra"})
_RESERVED_ARGUMENTS = frozenset({"query", "body", "file"})

_NOT_WORD = re.compile(r"[^A-Za-z0-9]+")
_BOUNDARY = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


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


def _safe(name: str, reserved: Container[str]) -> str:
    taken = name in _KEYWORDS or name in _LOWER_MACROS or name in reserved
    return f"{name}_" if taken else name


def member_name(wire: str) -> str:
    """The member of a struct for a property or query parameter."""
    return _safe(snake(wire), _RESERVED_MEMBERS)


def argument_name(wire: str) -> str:
    """The argument of a function for a path parameter."""
    return _safe(snake(wire), _RESERVED_ARGUMENTS)


def function_name(verb: str) -> str:
    """The function for the verb of an operation."""
    return _safe(snake(verb), _RESERVED_FUNCTIONS)


def namespace_name(tag: str) -> str:
    """The namespace and file for a tag."""
    made = _safe(snake(tag), _RESERVED_NAMESPACES)
    return f"{made}_" if made.endswith("_models") else made


def module_name(key: str) -> str:
    """The namespace and folder of a module."""
    return _safe(snake(key), _RESERVED_NAMESPACES)


def enumerator_name(symbol: str) -> str:
    """``k`` and the symbolic name: never a keyword, never a macro."""
    if re.fullmatch(r"[A-Za-z0-9_]+", symbol) and "__" not in symbol:
        return f"k{symbol[0].upper()}{symbol[1:]}"
    return f"k{pascal(symbol)}"


def is_reserved_type(name: str) -> bool:
    """True when a type must not have this name."""
    return name in _TYPE_MACROS or name in _RUNTIME_TYPES


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
        made[schema] = unique(candidates[-1], free, [one for one in candidates[1:]])
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
