"""YAML to the same plain tree that JSON gives: no tags, no duplicate keys, no anchor bombs."""

from __future__ import annotations

from typing import Any

import yaml

from generator.spec.errors import Pointer, SpecError

MAX_NODES = 2_000_000
MAX_DEPTH = 100
_TAG = "tag:yaml.org,2002:"


def parse_yaml(text: str, label: str) -> Any:
    """Parses one YAML document; raises SpecError with the place of what is not acceptable."""
    try:
        node = yaml.compose(text, Loader=yaml.CSafeLoader if _has_c() else yaml.SafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f" (line {mark.line + 1}, column {mark.column + 1})" if mark else ""
        what = getattr(error, "problem", None) or "not YAML"
        raise SpecError(label, (), f"{what}{where}", "Repair the text.") from None
    except RecursionError:
        raise SpecError(
            label, (), f"nested deeper than {MAX_DEPTH} levels", "Flatten the document."
        ) from None
    if node is None:
        raise SpecError(label, (), "the document is empty", "Give an OpenAPI document.")
    _Measure(label).size(node, ())
    return _Converter(label).value(node, ())


def _has_c() -> bool:
    return hasattr(yaml, "CSafeLoader")


class _Measure:
    """Counts nodes as if every alias were written out, without writing them out."""

    def __init__(self, label: str) -> None:
        self.label = label
        self.sizes: dict[int, int] = {}
        self.open: set[int] = set()

    def size(self, node: yaml.Node, at: Pointer) -> int:
        known = self.sizes.get(id(node))
        if known is not None:
            return known
        if id(node) in self.open:
            raise self.error(node, at, "an alias refers to a node that contains it")
        if len(at) > MAX_DEPTH:
            raise self.error(node, at, f"nested deeper than {MAX_DEPTH} levels")
        self.open.add(id(node))
        total = 1
        if isinstance(node, yaml.MappingNode):
            for key, child in node.value:
                total += 1 + self.size(child, (*at, str(key.value)))
        elif isinstance(node, yaml.SequenceNode):
            for index, child in enumerate(node.value):
                total += self.size(child, (*at, index))
        self.open.remove(id(node))
        if total > MAX_NODES:
            raise self.error(
                node, at, f"anchors expand to more than {MAX_NODES} nodes (an anchor bomb?)"
            )
        self.sizes[id(node)] = total
        return total

    def error(self, node: yaml.Node, at: Pointer, what: str) -> SpecError:
        line = node.start_mark.line + 1
        return SpecError(
            self.label, at, f"{what} (line {line})", "Write the document without such anchors."
        )


class _Converter:
    def __init__(self, label: str) -> None:
        self.label = label

    def value(self, node: yaml.Node, at: Pointer) -> Any:
        if isinstance(node, yaml.MappingNode):
            return self.mapping(node, at)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(child, (*at, index)) for index, child in enumerate(node.value)]
        assert isinstance(node, yaml.ScalarNode)
        return self.scalar(node, at)

    def mapping(self, node: yaml.MappingNode, at: Pointer) -> dict[str, Any]:
        if node.tag != _TAG + "map":
            raise self.error(node, at, f"the tag {node.tag!r} is not accepted")
        result: dict[str, Any] = {}
        for key, child in node.value:
            if not isinstance(key, yaml.ScalarNode) or key.tag == _TAG + "merge":
                raise self.error(key, at, "only plain keys are accepted, no merge keys")
            name = str(key.value)
            if name in result:
                raise self.error(key, (*at, name), f"the key {name!r} stands twice in one object")
            result[name] = self.value(child, (*at, name))
        return result

    def scalar(self, node: yaml.ScalarNode, at: Pointer) -> Any:
        text = str(node.value)
        kind = node.tag.removeprefix(_TAG)
        if kind == "null":
            return None
        if kind == "bool":
            # YAML 1.1 also reads yes, no, on and off as booleans; in 1.2 they are strings.
            return text.lower() == "true" if text.lower() in ("true", "false") else text
        if kind == "int" and text.removeprefix("-").isdecimal():
            return int(text)
        if kind == "float" and text.lower().strip("+-") not in (".inf", ".nan"):
            return self.number(node, text, at)
        if kind in ("str", "timestamp", "int", "value"):
            return text
        raise self.error(node, at, f"the tag {node.tag!r} is not accepted")

    def number(self, node: yaml.ScalarNode, text: str, at: Pointer) -> Any:
        try:
            return float(text)
        except ValueError:
            raise self.error(node, at, f"{text!r} is not a number") from None

    def error(self, node: yaml.Node, at: Pointer, what: str) -> SpecError:
        line = node.start_mark.line + 1
        return SpecError(self.label, at, f"{what} (line {line})", "Write it as plain YAML 1.2.")
