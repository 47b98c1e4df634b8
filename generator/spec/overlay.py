"""Applies OpenAPI Overlay 1.0 documents. Each action must say why, must match, and must change."""

from __future__ import annotations

import copy
from typing import Any

from generator.spec import jsonpath, keywords
from generator.spec.errors import Pointer, SpecError

Node = dict[str, Any]

_ACTION = frozenset({"target", "update", "remove", "x-reason", "x-evidence", "x-vintages"})


def apply(document: Node, overlay: Node, label: str, vintage: str) -> None:
    """Applies the actions of one overlay to the document in order, in place.

    An action that names the vintages it is for is passed over when this is another.
    """
    for index, action in enumerate(actions(overlay, label)):
        if is_for(action, vintage):
            _apply_one(document, action, label, ("actions", index))


def is_for(action: Node, vintage: str) -> bool:
    """Whether an action is for documents of a vintage; ``2026-07+`` means that or a later one."""
    named: list[str] = action.get("x-vintages", [vintage])
    return any(
        vintage == one or (one.endswith("+") and vintage >= one.removesuffix("+")) for one in named
    )


def actions(overlay: Node, label: str) -> list[Node]:
    """The actions of an overlay document, after a look at its form."""
    if not str(overlay.get("overlay", "")).startswith("1.0."):
        raise SpecError(
            label, ("overlay",), "not an OpenAPI Overlay 1.0 document", "Set overlay: 1.0.0."
        )
    listed = overlay.get("actions")
    if not isinstance(listed, list) or not listed:
        raise SpecError(label, ("actions",), "no actions", "Add one or delete the file.")
    for index, action in enumerate(listed):
        _check_form(action, label, ("actions", index))
    return listed


def _check_form(action: Any, label: str, at: Pointer) -> None:
    if not isinstance(action, dict) or not action.keys() <= _ACTION:
        raise SpecError(
            label, at, "an action has only " + ", ".join(sorted(_ACTION)), "Correct the action."
        )
    for key in ("target", "x-reason", "x-evidence"):
        if not isinstance(action.get(key), str) or not action[key]:
            raise SpecError(label, (*at, key), f"an action needs a {key}", "Add it.")
    if ("update" in action) == (action.get("remove") is True):
        raise SpecError(label, at, "an action has either update or remove: true", "Choose one.")
    vintages = action.get("x-vintages", ["0000-00"])
    if not isinstance(vintages, list) or not all(
        isinstance(one, str) and keywords.VINTAGE.fullmatch(one.removesuffix("+"))
        for one in vintages
    ):
        raise SpecError(
            label, (*at, "x-vintages"), "not a list of vintages", "Write 2026-07 or 2026-07+."
        )


def _apply_one(document: Node, action: Node, label: str, at: Pointer) -> None:
    target = action["target"]
    try:
        places = jsonpath.find(document, jsonpath.parse(target))
    except jsonpath.PathError as error:
        raise SpecError(
            label,
            (*at, "target"),
            f"the target {target!r} {error}",
            "Use member names, ['quoted names'], [0], * and [?(@.name=='x')].",
        ) from None
    if not places or (places == [()] and "update" not in action):
        raise SpecError(
            label,
            (*at, "target"),
            f"the target {target!r} matches nothing",
            "The document changed: correct or delete the action, or name the documents that it is"
            " for in x-vintages.",
        )
    changes = [_change(document, place, action, label, at) for place in reversed(places)]
    if not any(changes):
        raise SpecError(
            label,
            at,
            f"the action on {target!r} changes nothing",
            "The document says so already: delete the action, or name the documents that it is for"
            " in x-vintages.",
        )


def _change(document: Node, place: Pointer, action: Node, label: str, at: Pointer) -> bool:
    if "update" not in action:
        del jsonpath.get(document, place[:-1])[place[-1]]
        return True
    node = jsonpath.get(document, place)
    update = copy.deepcopy(action["update"])
    if isinstance(node, list):
        node.append(update)
        return True
    if isinstance(node, dict) and isinstance(update, dict):
        return _merge(node, update)
    raise SpecError(
        label,
        (*at, "update"),
        f"cannot be merged into what {action['target']!r} selects",
        "Select an object and give an object, or select a list and give an entry for it.",
    )


def _merge(node: Node, update: Node) -> bool:
    """Objects are merged, lists are joined, everything else is replaced; tells of any change."""
    changed = False
    for key, value in update.items():
        old = node.get(key)
        if isinstance(old, dict) and isinstance(value, dict):
            changed = _merge(old, value) or changed
        elif isinstance(old, list) and isinstance(value, list):
            node[key] = old + value
            changed = changed or bool(value)
        elif key not in node or type(old) is not type(value) or old != value:
            node[key] = value
            changed = True
    return changed
