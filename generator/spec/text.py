"""Facts that stand only in the text of a parameter, recognised by rule before the text is dropped.

Each rule takes a name and a text and gives a fact or None; no text ever leaves this module.
"""

from __future__ import annotations

import re

_SORTABLE = re.compile(
    r"(?:available fields are:|options:|possible values:?|supported fields are"
    r"|by the specified field:|field to sort by)([^\n\\]*)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9]*")
_MAXIMUM = re.compile(r"\bmaximum (\d+)", re.IGNORECASE)
_PAGE_DEFAULT = re.compile(r"\((\d+) by default\)")
_PAGE_MAXIMUM = re.compile(r"\bmaximum value is (\d+)", re.IGNORECASE)
_ID_LIST = re.compile(r"(?:^ids|Ids|IdList)$")
_VALUE_LIST = re.compile(r"(?:^statuses|Statuses|Types|Values)$")
_LIST_TEXT = re.compile(
    r"\bcomma[- ](?:separated|delimited)|\bby a collection of|\bone of the provided",
    re.IGNORECASE,
)
_ID_TEXT = re.compile(r"\bof [a-z ]*\bIDs\b|\bcomma[- ]separated Ids\b")


def sortable_fields(name: str, text: str) -> list[str] | None:
    """The fields a sort parameter accepts, in the order the text names them."""
    if name not in ("sort", "orderBy"):
        return None
    for match in _SORTABLE.finditer(text):
        fields = _field_names(match.group(1))
        if fields:
            return fields
    return None


def _field_names(listed: str) -> list[str]:
    listed = listed.split(".")[0].strip()
    # Remarks in parentheses explain a field, except where they hold the whole list.
    if not listed.startswith("("):
        listed = re.sub(r"\([^)]*\)", "", listed)
    fields: list[str] = []
    for piece in listed.strip("( )").split(","):
        words = [word for word in _WORD.findall(piece) if word not in ("and", "or")]
        if len(words) != 1:
            return []
        fields.append(words[0])
    return fields


def is_list(name: str, text: str) -> bool:
    """Whether a string parameter holds a comma separated list."""
    return bool(_ID_LIST.search(name) or _VALUE_LIST.search(name) or _LIST_TEXT.search(text))


def is_id_list(name: str, text: str) -> bool:
    """Whether the members of such a list are ids."""
    return bool(_ID_LIST.search(name) or (_LIST_TEXT.search(text) and _ID_TEXT.search(text)))


def list_maximum(text: str) -> int | None:
    """How many members such a list may have."""
    match = _MAXIMUM.search(text)
    return int(match.group(1)) if match else None


def default_page_size(name: str, text: str) -> int | None:
    """How many records a page has when pageSize is not sent."""
    match = _PAGE_DEFAULT.search(text) if name == "pageSize" else None
    return int(match.group(1)) if match else None


def maximum_page_size(name: str, text: str) -> int | None:
    """How many records a page can have at most."""
    match = _PAGE_MAXIMUM.search(text) if name == "pageSize" else None
    return int(match.group(1)) if match else None
