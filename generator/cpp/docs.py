"""Composes doc comments from facts and makes hostile text harmless in them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.ir.model import EnvelopeKind, EnvelopeType, Facts, Operation, Paging, QueryParameter

WIDTH = 100

# Control characters, line and paragraph separators, zero-width and bidirectional controls.
_UNSEEN = re.compile(
    "[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)
_BLANKS = re.compile(r"\s+")
_LINE_BREAK = re.compile(r"\r\n|[\r\n\v\f\u0085\u2028\u2029]")
_LIMIT_TEXT = {
    "minimum": "At least {}.",
    "maximum": "At most {}.",
    "exclusiveMinimum": "More than {}.",
    "exclusiveMaximum": "Less than {}.",
    "minLength": "At least {} characters.",
    "maxLength": "At most {} characters.",
    "minItems": "At least {} values.",
    "maxItems": "At most {} values.",
    "minProperties": "At least {} entries.",
    "maxProperties": "At most {} entries.",
    "pattern": "Pattern: `{}`.",
}


def clean(text: str) -> str:
    """One line of text that cannot leave its comment or hide in it."""
    text = _BLANKS.sub(" ", _UNSEEN.sub(" ", text)).strip()
    text = text.replace("*/", "* /").replace("/*", "/ *").replace("??", "? ?")
    return text.rstrip("\\ ")


def paragraphs(text: str) -> list[str]:
    """The lines of a description, cleaned; runs of empty ones are one."""
    made: list[str] = []
    for line in _LINE_BREAK.split(text):
        one = clean(line)
        if one or (made and made[-1]):
            made.append(one)
    while made and not made[-1]:
        made.pop()
    return made


def comment(lines: Iterable[str], indent: str = "") -> list[str]:
    """``///`` lines, wrapped at the width; an empty line separates paragraphs."""
    made: list[str] = []
    for line in lines:
        made += _wrapped(line, indent + "///")
    return made


def _wrapped(line: str, head: str) -> list[str]:
    if len(head) + 1 + len(line) <= WIDTH:
        return [clean_end(f"{head} {line}")]
    made: list[str] = []
    current = head
    for word in line.split(" "):
        if current != head and len(current) + 1 + len(word) > WIDTH:
            made.append(clean_end(current))
            current = head
        current += " " + word
    return [*made, clean_end(current)]


def clean_end(line: str) -> str:
    """A line that no wrapping let end in a backslash or a blank."""
    return line.rstrip("\\ ")


def code(text: str) -> str:
    """A name or value of the documents inside of back quotes."""
    return f"`{clean(text).replace('`', ' ')}`"


def fact_sentences(facts: Facts) -> list[str]:
    """Short sentences about format, limits, default and deprecation."""
    made = [f"Format: {clean(facts.format)}."] if facts.format else []
    for name, value in facts.limits:
        shown = clean(value).replace("`", " ") if name == "pattern" else clean(value)
        made.append(_LIMIT_TEXT[name].format(shown))
    if facts.default is not None:
        made.append(f"Default: {code(facts.default)}.")
    if facts.deprecated:
        made.append("Deprecated.")
    return made


def value_doc(facts: Facts, more: Iterable[str] = ()) -> list[str]:
    """The doc of a member, parameter or type: its description, then the facts on one line."""
    made = paragraphs(facts.description) if facts.description else []
    sentences = [*more, *fact_sentences(facts)]
    if sentences:
        made += ["", " ".join(sentences)] if made else [" ".join(sentences)]
    return made


def query_doc(parameter: QueryParameter) -> list[str]:
    """The doc of a query parameter."""
    more: list[str] = []
    if parameter.sortable:
        fields = ", ".join(code(one) for one in parameter.sortable)
        more.append(f"`+` or `-` and a field, of {fields}.")
    return value_doc(parameter.facts, more)


def type_doc(schema: str, facts: Facts, retained: str, more: Iterable[str] = ()) -> list[str]:
    """The doc of a struct or enum: what it is called in the documents."""
    return value_doc(facts, [code(schema) + ".", *more, *retained_sentence(retained)])


def retained_sentence(retained: str) -> list[str]:
    """Says that the newest documents do not have it."""
    if not retained:
        return []
    return [f"Retained from {clean(retained)}: newer documents do not have it."]


def operation_doc(operation: Operation) -> list[str]:
    """The doc of a function: the request line, then what holds for the operation."""
    made = [f"{operation.method.upper()} {clean(operation.path)}", ""]
    if operation.facts.description:
        made += [*paragraphs(operation.facts.description), ""]
    said: list[str] = []
    if operation.scopes:
        said.append("Scope: " + ", ".join(code(one) for one in operation.scopes) + ".")
    said += _paging(operation)
    if operation.errors:
        said.append("Errors: " + ", ".join(clean(status) for status, _ in operation.errors) + ".")
    if operation.rate_class != "standard":
        said.append(f"Rate class: {clean(operation.rate_class)}.")
    if operation.idempotent and operation.method != "get":
        said.append("Only reads.")
    if operation.facts.deprecated:
        said.append("Deprecated.")
    said += retained_sentence(operation.retained)
    made.append(" ".join(said))
    while made and not made[-1]:
        made.pop()
    return made


def _paging(operation: Operation) -> list[str]:
    if operation.paging is Paging.PAGE:
        return ["Paged."]
    if operation.paging is Paging.EXPORT:
        return ["Export feed."]
    if isinstance(operation.result, EnvelopeType) and operation.result.kind is EnvelopeKind.PAGE:
        return ["One page only."]
    return []
