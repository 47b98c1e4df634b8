"""Recognises what only has another name: operations by their path, schemas by their place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from generator.ir.model import (
    Enumeration,
    Envelope,
    EnvelopeType,
    ListType,
    MapType,
    Module,
    NullableType,
    Operation,
    Schema,
    SchemaRef,
    Struct,
    Type,
    UnionType,
    is_list,
)
from generator.spec.retain import normal

SIMILAR = 0.5  # so much of the members must be the same
_SAME_END = 0.25  # a name that ends alike counts for so much of them


@dataclass(frozen=True)
class Matched:
    """Operations of both sides that are the same, and those of one side only."""

    pairs: list[tuple[Operation, Operation]] = field(default_factory=list)
    removed: list[Operation] = field(default_factory=list)
    added: list[Operation] = field(default_factory=list)


def match_operations(old: Module, new: Module) -> Matched:
    """Pairs by id and path, then by path if the id is nowhere else, then by id."""
    made = Matched()
    left = {one.id: one for one in old.operations}
    right = {one.id: one for one in new.operations}
    known, present = set(left), set(right)

    def pair(one: Operation, other: Operation) -> None:
        made.pairs.append((left.pop(one.id), right.pop(other.id)))

    for name in [one for one in left if one in right]:
        if _place(left[name]) == _place(right[name]):
            pair(left[name], right[name])
    for local in (False, True):
        places = {_place(one, local): one for one in right.values() if one.id not in known}
        for each in list(left.values()):
            found = places.get(_place(each, local))
            if found is not None and found.id in right and each.id not in present:
                pair(each, found)
    for name in [one for one in left if one in right]:
        pair(left[name], right[name])
    made.removed.extend(left.values())
    made.added.extend(right.values())
    made.pairs.sort(key=lambda one: one[1].id)
    return made


def _place(one: Operation, local: bool = False) -> tuple[str, str]:
    return (one.method, normal(one.local_path if local else one.path))


def rename_schemas(old: Module, new: Module, matched: Matched) -> dict[str, str]:
    """Old names to new ones, for schemas that stand in the same place and look alike."""
    return _Renames(old, new).found(matched)


def translated(kind: Type, renames: Mapping[str, str]) -> Type:
    """The type with the schemas under their new names."""
    match kind:
        case SchemaRef(name):
            return SchemaRef(renames.get(name, name))
        case ListType(item):
            return ListType(translated(item, renames))
        case MapType(value):
            return MapType(translated(value, renames))
        case NullableType(inner):
            return NullableType(translated(inner, renames))
        case EnvelopeType(form, item):
            return EnvelopeType(form, translated(item, renames))
        case UnionType():
            return UnionType(
                renames.get(kind.owner, kind.owner),
                kind.member,
                kind.discriminator,
                tuple((text, renames.get(name, name)) for text, name in kind.alternatives),
                kind.inferred,
            )
        case _:
            return kind


class _Renames:
    def __init__(self, old: Module, new: Module) -> None:
        self.old = old.schemas
        self.new = new.schemas
        self.gone = {name for name in old.schemas if name not in new.schemas}
        self.fresh = {name for name in new.schemas if name not in old.schemas}
        self.votes: Counter[tuple[str, str]] = Counter()
        self._walked: set[tuple[str, str]] = set()

    def found(self, matched: Matched) -> dict[str, str]:
        if not self.gone or not self.fresh:
            return {}
        for one, other in matched.pairs:
            self._walk(_positions(one, other))
        both = sorted(self.old.keys() & self.new.keys())
        self._walk((SchemaRef(name), SchemaRef(name)) for name in both)
        self._unreached()
        ranked = sorted(
            self.votes, key=lambda pair: (-self._likeness(*pair), -self.votes[pair], pair)
        )
        made: dict[str, str] = {}
        for old, new in ranked:
            if old not in made and new not in made.values():
                made[old] = new
        return made

    def _walk(self, positions: Iterable[tuple[Type, Type]]) -> None:
        pending = list(positions)
        while pending:
            one, other = pending.pop()
            match one, other:
                case SchemaRef(name), SchemaRef(another):
                    pending += self._schemas(name, another)
                case UnionType(), UnionType():
                    texts = {text: SchemaRef(name) for text, name in other.alternatives}
                    for text, name in one.alternatives:
                        if text in texts:
                            pending.append((SchemaRef(name), texts[text]))
                case _:
                    left, right = _inner(one), _inner(other)
                    if left is not one or right is not other:
                        pending.append((left, right))

    def _schemas(self, one: str, other: str) -> list[tuple[Type, Type]]:
        """Votes for the pair and gives the positions inside of it, once."""
        may_be = one == other or (
            one in self.gone and other in self.fresh and self._likeness(one, other) >= SIMILAR
        )
        if not may_be:
            return []
        if one != other:
            self.votes[one, other] += 1
        if (one, other) in self._walked:
            return []
        self._walked.add((one, other))
        return list(_members(self.old[one], self.new[other]))

    def _likeness(self, one: str, other: str) -> float:
        left, right = _shape(self.old[one]), _shape(self.new[other])
        if type(self.old[one]) is not type(self.new[other]) or not left | right:
            return 0.0
        same_end = one.rpartition(".")[2] == other.rpartition(".")[2]
        return len(left & right) / len(left | right) + (_SAME_END if same_end else 0)

    def _unreached(self) -> None:
        """Pairs what no position pairs: events, and what is alike in name and shape."""
        paired = {name for pair in self.votes for name in pair}
        free = [name for name in sorted(self.fresh - paired) if not is_list(self.new[name])]
        for one in sorted(self.gone - paired):
            if is_list(self.old[one]):
                continue
            ends = one.rpartition(".")[2]
            alike = [
                other
                for other in free
                if other.rpartition(".")[2] == ends and self._likeness(one, other) >= 1
            ]
            if len(alike) == 1:
                self._walk([(SchemaRef(one), SchemaRef(alike[0]))])


def _inner(kind: Type) -> Type:
    """The type without a wrapper, so that `X` and `X or null` are the same place."""
    match kind:
        case ListType(item) | EnvelopeType(_, item):
            return item
        case MapType(inner) | NullableType(inner):
            return inner
        case _:
            return kind


def _shape(schema: Schema) -> set[str]:
    match schema:
        case Struct():
            return {one.name for one in schema.properties}
        case Enumeration():
            return {one.text for one in schema.values}
        case Envelope():
            return {schema.type.kind.value}


def _members(one: Schema, other: Schema) -> Iterator[tuple[Type, Type]]:
    if isinstance(one, Struct) and isinstance(other, Struct):
        kinds = {each.name: each.type for each in other.properties}
        for each in one.properties:
            if each.name in kinds:
                yield each.type, kinds[each.name]
    elif isinstance(one, Envelope) and isinstance(other, Envelope):
        yield one.type, other.type


def _positions(one: Operation, other: Operation) -> Iterator[tuple[Type, Type]]:
    for part, same in zip(one.path_parameters, other.path_parameters, strict=False):
        yield part.type, same.type
    kinds = {each.name: each.type for each in other.query}
    for each in one.query:
        if each.name in kinds:
            yield each.type, kinds[each.name]
    statuses = dict(other.errors)
    for status, kind in one.errors:
        answer = statuses.get(status)
        if kind is not None and answer is not None:
            yield kind, answer
    for left, right in ((one.body, other.body), (one.result, other.result)):
        if left is not None and right is not None:
            yield left, right
