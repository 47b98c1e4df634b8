"""Puts the views of one module together: which file holds what, and what it includes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.cpp import includes, names
from generator.cpp.assign import unions_of
from generator.cpp.layout import WIDTH
from generator.cpp.lock import Lock, ModuleLock
from generator.cpp.models import type_views
from generator.cpp.operations import function_view
from generator.cpp.order import ordered
from generator.cpp.placement import SHARED, file_references
from generator.cpp.types import TypeNames
from generator.cpp.view import AliasView, ForwardView, ModelsView, TagView, TypeView
from generator.ir.model import Enumeration, Envelope, Module, Operation, Struct, Type, references
from generator.ir.usage import request_types
from generator.spec.errors import SpecError


def banner(source: str) -> str:
    """The first line of a generated C++ file; two lines where one is too long."""
    line = (
        f"// Generated from specs/{source}.json by generator/. Do not edit; see docs/regenerate.md."
    )
    return line if len(line) <= WIDTH else line.replace(" see docs", "\n// see docs")


@dataclass(frozen=True)
class Selection:
    """The part of a module that is generated."""

    module: Module
    operations: list[Operation]
    schemas: list[str]


class ModuleFiles:
    """The views of one module."""

    def __init__(self, selection: Selection, lock: Lock) -> None:
        self.selection = selection
        self.types = TypeNames(selection.module, lock)
        self.lock: ModuleLock = lock.modules[selection.module.key]
        self.folder = names.module_name(selection.module.key)
        self.banner = banner(selection.module.key)
        self.namespace = self.types.namespace
        self.homes: dict[str, list[str]] = {}
        for name in selection.schemas:
            if not isinstance(selection.module.schemas[name], Envelope):
                self.homes.setdefault(self.types.entry(name).home, []).append(name)
        self.tags: dict[str, list[Operation]] = {}
        for operation in selection.operations:
            self.tags.setdefault(self.lock.operations[operation.id].namespace, []).append(operation)

    def models(self, home: str) -> ModelsView:
        """The types of one file."""
        listed = ordered(
            self.selection.module.key,
            self.homes[home],
            lambda name: self.types.entry(name).name,
            self._needs,
        )
        needed = {self.types.entry(one).home for name in listed for one in self._needs(name)}
        headers = [self.header(other) for other in needed if other != home]
        views = [view for name in listed for view in type_views(self.types, name)]
        return models_view(
            self.banner, self.namespace, self.header(home), [includes.TYPES, *headers], views
        )

    def aliases(self) -> ModelsView:
        """The shared types under the name of this module."""
        listed = sorted(self.homes[SHARED], key=lambda name: self.types.entry(name).name)
        views: list[TypeView] = [self._alias(name) for name in listed]
        return models_view(
            self.banner, self.namespace, self.header(SHARED), [includes.SHARED_HEADER], views
        )

    def _alias(self, schema: str) -> AliasView:
        name = self.types.entry(schema).name
        return AliasView(name, f"servicetitan::{name}")

    def header(self, home: str) -> str:
        """The header of the schemas with that home."""
        return includes.models_header(self.folder, home)

    def _needs(self, schema: str) -> list[str]:
        found = file_references(self.selection.module, schema)
        node = self.selection.module.schemas[schema]
        if isinstance(node, Struct):
            for one in node.properties:
                for union in unions_of(one.type):
                    owner = self.types.union_owner(union)
                    if self.types.entry(owner).home != self.types.entry(schema).home:
                        raise SpecError(
                            self.selection.module.key,
                            ("components", "schemas", schema, "properties", one.name),
                            f"offers the same alternatives as a member of {owner} elsewhere",
                            "give the alternatives in another order in an overlay of the module",
                        )
                    found.append(owner)
        return found

    def tag(self, namespace: str) -> TagView:
        """The functions of one tag."""
        operations = self.tags[namespace]
        kinds = [kind for operation in operations for kind in request_types(operation)]
        kinds += [operation.result for operation in operations if operation.result is not None]
        headers = self._headers(kinds)
        return TagView(
            banner=self.banner,
            namespace=f"{self.namespace}::{namespace}",
            header=f'#include "{includes.tag_header(self.folder, namespace)}"',
            includes=includes.lines([includes.TYPES, includes.REQUEST, *headers]),
            functions=[
                function_view(self.types, one, self.lock.operations[one.id]) for one in operations
            ],
        )

    def _headers(self, kinds: Iterable[Type]) -> list[str]:
        homes = {
            self.types.entry(name).home
            for kind in kinds
            for name in references(kind)
            if not isinstance(self.selection.module.schemas[name], Envelope)
        }
        return [self.header(home) for home in sorted(homes)]

    def forward(self) -> ForwardView:
        """Forward declarations of the types of the module."""
        lines = []
        for home, listed in self.homes.items():
            for name in listed if home != SHARED else ():
                is_enum = isinstance(self.selection.module.schemas[name], Enumeration)
                text = self.types.entry(name).name
                lines.append(
                    (text, f"enum class {text} : std::int32_t;" if is_enum else f"struct {text};")
                )
        return ForwardView(self.banner, self.namespace, [line for _, line in sorted(lines)])


def models_view(
    first: str, namespace: str, header: str, headers: list[str], views: list[TypeView]
) -> ModelsView:
    """A header of types and its .cpp."""
    return ModelsView(
        banner=first,
        namespace=namespace,
        header=f'#include "{header}"',
        includes=includes.lines(headers),
        types=views,
    )


def shared_models(selections: list[Selection], lock: Lock) -> ModelsView | None:
    """The types that are the same in many modules, from the first module that has each."""
    owners: dict[str, TypeNames] = {}
    for selection in selections:
        types = TypeNames(selection.module, lock)
        for name in selection.schemas:
            if name in lock.shared:
                owners.setdefault(name, types)
    if not owners:
        return None
    listed = ordered(
        "shared",
        owners,
        lambda name: lock.shared[name].name,
        lambda name: file_references(owners[name].module, name),
    )
    views = [view for name in listed for view in type_views(owners[name], name)]
    first = "// Generated from specs/ by generator/. Do not edit; see docs/regenerate.md."
    return models_view(first, "servicetitan", includes.SHARED_HEADER, [includes.TYPES], views)
