"""The kinds of changes: stable ids, what each means, and its effects where the kind decides them.

docs/diff-kinds.md shows this table to users, who name the ids in their policy files: an id is never
renamed and never gets another meaning.
"""

from __future__ import annotations

from dataclasses import dataclass

from generator.diff.model import Cpp, Direction, Wire

_BREAKS, _RISKS, _GOES_ON, _NO_WIRE = Wire.BREAKING, Wire.RISKY, Wire.COMPATIBLE, Wire.NONE


@dataclass(frozen=True)
class Kind:
    """A kind of change; None where the effect depends on more than the kind."""

    id: str
    meaning: str
    request: Wire | None  # the effect on the wire of what programs send
    response: Wire | None  # of what they receive
    cpp: Cpp | None

    def wire(self, direction: Direction) -> Wire | None:
        """The effect for a direction, if the kind decides it."""
        if direction is Direction.BOTH:
            if self.request is None or self.response is None:
                return None
            return worst(self.request, self.response)
        return self.response if direction is Direction.RESPONSE else self.request


def worst(*effects: Wire) -> Wire:
    """The worst of some effects; none of none."""
    return min(effects, key=list(Wire).index, default=Wire.NONE)


def worst_cpp(*effects: Cpp) -> Cpp:
    """The worst of some effects; none of none."""
    return min(effects, key=list(Cpp).index, default=Cpp.NONE)


def _kind(text: str, meaning: str, wire: Wire | None, cpp: Cpp | None) -> Kind:
    return Kind(text, meaning, wire, wire, cpp)


_MODULES = (
    _kind("module.added", "a document is new", _GOES_ON, Cpp.ADDITIVE),
    _kind("module.removed", "a document is gone", _BREAKS, Cpp.BREAKING),
    _kind(
        "module.renamed",
        "a document has another name and mostly the same operations",
        _NO_WIRE,
        Cpp.BREAKING,
    ),
    _kind("server.path-changed", "the path of the server changed", _BREAKS, Cpp.BEHAVIOUR),
)
_OPERATIONS = (
    _kind("operation.added", "an operation is new", _GOES_ON, Cpp.ADDITIVE),
    _kind("operation.removed", "an operation is gone and not retained", _BREAKS, Cpp.BREAKING),
    _kind("operation.retained", "an operation is gone but retained", _RISKS, Cpp.NONE),
    _kind(
        "operation.documented-again", "an operation that was retained is back", _NO_WIRE, Cpp.DOCS
    ),
    _kind("operation.renamed", "an operation has another operationId", _NO_WIRE, None),
    _kind("operation.path-changed", "an operation has another path", _BREAKS, None),
    _kind("operation.method-changed", "an operation has another method", _BREAKS, Cpp.BEHAVIOUR),
    _kind("operation.body-added", "an operation takes a body now", _RISKS, Cpp.BREAKING),
    _kind("operation.body-removed", "an operation takes no body any more", _RISKS, Cpp.BREAKING),
    _kind("operation.body-changed", "the body of an operation has another type", None, None),
    _kind(
        "operation.request-content-changed",
        "the body of an operation has another kind of content",
        _BREAKS,
        Cpp.BREAKING,
    ),
    _kind("operation.result-changed", "the result of an operation has another type", None, None),
    _kind(
        "operation.response-content-changed",
        "the answer of an operation has another kind of content",
        _BREAKS,
        Cpp.BREAKING,
    ),
    _kind("operation.paging-changed", "a list goes on in another way", _NO_WIRE, Cpp.BEHAVIOUR),
    _kind(
        "operation.idempotence-changed",
        "whether an operation only reads, and so may be sent again, changed",
        _NO_WIRE,
        Cpp.BEHAVIOUR,
    ),
    _kind(
        "operation.rate-class-changed",
        "an operation counts against another rate limit",
        _NO_WIRE,
        Cpp.BEHAVIOUR,
    ),
    _kind("operation.deprecated", "an operation is deprecated now", _NO_WIRE, Cpp.DOCS),
    _kind("operation.undeprecated", "an operation is not deprecated any more", _NO_WIRE, Cpp.DOCS),
    _kind("scope.changed", "calls need other scopes", None, Cpp.DOCS),
    _kind("response.status-added", "an error status is documented now", _GOES_ON, Cpp.DOCS),
    _kind(
        "response.status-removed", "an error status is not documented any more", _NO_WIRE, Cpp.DOCS
    ),
    _kind("response.error-changed", "the body of an error has another type", _RISKS, Cpp.NONE),
)
_PARAMETERS = (
    _kind("parameter.added", "an optional query parameter is new", _GOES_ON, None),
    _kind("parameter.required-added", "a required parameter is new", _BREAKS, Cpp.BREAKING),
    _kind("parameter.removed", "a query parameter is gone", _RISKS, Cpp.BREAKING),
    _kind("parameter.renamed", "a query parameter is spelt in another way", _BREAKS, Cpp.BEHAVIOUR),
    _kind("parameter.type-changed", "a query parameter has another type", None, None),
    _kind("parameter.became-required", "a query parameter is required now", _BREAKS, Cpp.BREAKING),
    _kind("parameter.became-optional", "a query parameter may be left out now", _GOES_ON, None),
    _kind(
        "parameter.style-changed",
        "the values of a query parameter are written in another way",
        _BREAKS,
        Cpp.BEHAVIOUR,
    ),
    _kind("parameter.limit-changed", "a query parameter has other limits", None, Cpp.DOCS),
    _kind("parameter.default-changed", "a query parameter has another default", _RISKS, Cpp.DOCS),
    _kind("parameter.sortable-changed", "a list can be sorted by other fields", None, Cpp.DOCS),
    _kind("parameter.format-changed", "a query parameter has another format", _RISKS, Cpp.DOCS),
    _kind("parameter.deprecated", "a query parameter is deprecated now", _NO_WIRE, Cpp.DOCS),
    _kind(
        "parameter.undeprecated",
        "a query parameter is not deprecated any more",
        _NO_WIRE,
        Cpp.DOCS,
    ),
    _kind("path-parameter.renamed", "a part of the path has another name", _NO_WIRE, Cpp.DOCS),
    _kind("path-parameter.type-changed", "a part of the path has another type", None, None),
    _kind("parameter.order", "parts of the path change places", _RISKS, Cpp.BEHAVIOUR),
)
_SCHEMAS = (
    _kind("schema.added", "a schema is new", _NO_WIRE, Cpp.ADDITIVE),
    _kind("schema.removed", "a schema is gone and not retained", _NO_WIRE, Cpp.BREAKING),
    _kind("schema.retained", "a schema is gone but retained", _RISKS, Cpp.NONE),
    _kind("schema.documented-again", "a schema that was retained is back", _NO_WIRE, Cpp.DOCS),
    _kind("schema.renamed", "a schema has another name", _NO_WIRE, None),
    _kind(
        "schema.kind-changed",
        "a struct became an enum or an envelope, or the values of an enum became integers",
        None,
        Cpp.BREAKING,
    ),
    _kind("schema.header-changed", "a type is declared in another header", _NO_WIRE, Cpp.BREAKING),
    _kind("schema.limit-changed", "a schema has other limits", None, Cpp.DOCS),
    _kind("schema.default-changed", "a schema has another default", _NO_WIRE, Cpp.DOCS),
    _kind("schema.format-changed", "a schema has another format", _NO_WIRE, Cpp.DOCS),
    _kind("schema.deprecated", "a schema is deprecated now", _NO_WIRE, Cpp.DOCS),
    _kind("schema.undeprecated", "a schema is not deprecated any more", _NO_WIRE, Cpp.DOCS),
    Kind("property.added", "a property is new", _GOES_ON, _GOES_ON, None),
    Kind("property.required-added", "a property that must be sent is new", _BREAKS, None, None),
    Kind("property.removed", "a property is gone", _RISKS, None, Cpp.BREAKING),
    _kind("property.renamed", "a property is spelt in another way", _BREAKS, Cpp.BEHAVIOUR),
    Kind("property.type-changed", "a property has another type", None, None, None),
    Kind("property.became-required", "a property is required now", _BREAKS, _GOES_ON, None),
    Kind("property.became-optional", "a property may be missing now", _GOES_ON, None, None),
    Kind("property.nullable-added", "a property may be null now", _GOES_ON, None, None),
    Kind(
        "property.nullable-dropped", "a property cannot be null any more", _BREAKS, _GOES_ON, None
    ),
    Kind("property.limit-changed", "a property has other limits", None, _NO_WIRE, Cpp.DOCS),
    Kind("property.default-changed", "a property has another default", _RISKS, _NO_WIRE, Cpp.DOCS),
    Kind("property.format-changed", "a property has another format", _RISKS, _NO_WIRE, Cpp.DOCS),
    _kind("property.deprecated", "a property is deprecated now", _NO_WIRE, Cpp.DOCS),
    _kind("property.undeprecated", "a property is not deprecated any more", _NO_WIRE, Cpp.DOCS),
    Kind("enum.value-added", "an enum has one more value", _GOES_ON, _GOES_ON, Cpp.ADDITIVE),
    Kind("enum.value-removed", "an enum has one value less", _BREAKS, _NO_WIRE, Cpp.BREAKING),
    _kind("enum.value-renamed", "a value has another symbolic name", _NO_WIRE, None),
    _kind("enum.flags-changed", "whether values can be combined changed", _NO_WIRE, Cpp.DOCS),
    _kind(
        "cpp.declaration-changed",
        "a declaration changes because of names or types around it",
        _NO_WIRE,
        None,
    ),
)

KINDS: dict[str, Kind] = {one.id: one for one in (*_MODULES, *_OPERATIONS, *_PARAMETERS, *_SCHEMAS)}
