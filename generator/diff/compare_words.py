"""Says in plain words what a change means and what a caller has to do."""

from __future__ import annotations

from generator.diff.model import Cpp, Direction, Record, Wire
from generator.diff.read import SideModule

# For each kind what follows from it. {0} is the subject, {1} the member, {2} before, {3} after.
_MEANS = {
    "module.added": "The module {0} is new.",
    "module.removed": "The module {0} is gone, with everything in it.",
    "module.renamed": "The module {2} is called {3} now: headers, namespace and library are too.",
    "server.path-changed": "Every call of {0} goes to {3} now; programs that were built before it"
    " still call {2}.",
    "operation.added": "`{0}` can be called.",
    "operation.removed": "`{0}` is not documented any more, and the bindings lose it.",
    "operation.retained": "`{0}` is not documented any more; the bindings keep it as it was in {3},"
    " but the service may stop answering it.",
    "operation.documented-again": "`{0}` is documented again.",
    "operation.renamed": "The operation {2} is called {3} now.",
    "operation.path-changed": "`{0}` has moved; programs that were built before it call the old"
    " path.",
    "operation.method-changed": "`{0}` is called with {3} instead of {2}; programs that were built"
    " before it send the old method.",
    "operation.body-added": "`{0}` takes a body, which programs that were built before it do not"
    " send.",
    "operation.body-removed": "`{0}` takes no body any more; what programs send may be refused.",
    "operation.body-changed": "The body of `{0}` is {3} instead of {2}.",
    "operation.request-content-changed": "The body of `{0}` is sent as {3} instead of {2}.",
    "operation.result-changed": "`{0}` answers with {3} instead of {2}.",
    "operation.response-content-changed": "`{0}` answers with {3} content instead of {2}.",
    "operation.paging-changed": "`{0}` gives its records as {3} instead of {2}.",
    "operation.idempotence-changed": "`{0}` {3} now, which decides whether it is sent again after a"
    " failure.",
    "operation.rate-class-changed": "`{0}` counts against the limit {3} instead of {2}.",
    "operation.deprecated": "`{0}` is deprecated.",
    "operation.undeprecated": "`{0}` is not deprecated any more.",
    "scope.changed": "A call of an app that lacks one of the scopes gets 403.",
    "response.status-added": "Status {1} is documented; programs met it as an error before.",
    "response.status-removed": "Status {1} is not documented any more; it is an error as before.",
    "response.error-changed": "The body of an error with status {1} is {3} instead of {2}; the"
    " bindings keep it as raw text.",
    "parameter.added": "Calls of `{0}` may send `{1}`.",
    "parameter.required-added": "Calls of `{0}` must send `{1}`.",
    "parameter.removed": "`{0}` does not know `{1}` any more: what programs send is ignored or"
    " refused.",
    "parameter.renamed": "`{0}` knows the parameter {2} as {3}.",
    "parameter.type-changed": "`{1}` of `{0}` is {3} instead of {2}.",
    "parameter.became-required": "Calls of `{0}` must send `{1}`.",
    "parameter.became-optional": "Calls of `{0}` may leave out `{1}`.",
    "parameter.style-changed": "The values of `{1}` are written in the way {3} instead of {2}.",
    "parameter.limit-changed": "The service accepts other values of `{1}` than before.",
    "parameter.default-changed": "Calls that do not send `{1}` mean {3} instead of {2}.",
    "parameter.sortable-changed": "`{1}` of `{0}` takes other fields than before.",
    "parameter.format-changed": "`{1}` of `{0}` is expected as {3} instead of {2}.",
    "parameter.deprecated": "`{1}` of `{0}` is deprecated.",
    "parameter.undeprecated": "`{1}` of `{0}` is not deprecated any more.",
    "path-parameter.renamed": "Only its name differs: calls and addresses stay the same.",
    "path-parameter.type-changed": "`{1}` in the path of `{0}` is {3} instead of {2}.",
    "parameter.order": "The arguments of `{0}` mean other parts of the path than before.",
    "schema.added": "`{0}` can be used.",
    "schema.removed": "Nothing uses `{0}` any more, and the bindings lose it.",
    "schema.retained": "`{0}` is not documented any more; the bindings keep it as it was in {3},"
    " but the service may stop sending it.",
    "schema.documented-again": "`{0}` is documented again.",
    "schema.renamed": "The schema {2} is called {3} now; what is sent stays the same.",
    "schema.kind-changed": "`{0}` is {3} instead of {2}.",
    "schema.header-changed": "`{0}` is declared in another header; those of the tags include it.",
    "schema.limit-changed": "`{0}` has other limits than before.",
    "schema.default-changed": "The default of `{0}` is {3} instead of {2}.",
    "schema.format-changed": "The format of `{0}` is {3} instead of {2}.",
    "schema.deprecated": "`{0}` is deprecated.",
    "schema.undeprecated": "`{0}` is not deprecated any more.",
    "property.renamed": "The property {2} is spelt {3}: programs that were built before it use the"
    " old spelling.",
    "property.type-changed": "`{1}` is {3} instead of {2}.",
    "property.deprecated": "`{1}` is deprecated.",
    "property.undeprecated": "`{1}` is not deprecated any more.",
    "enum.value-renamed": "Only the symbolic name of {1} differs; what is sent stays the same.",
    "enum.flags-changed": "{3}",
    "cpp.declaration-changed": "The declaration follows from names and types around it.",
}
_MEANS_REQUEST = {
    "property.limit-changed": "The service accepts other values of `{1}` than before.",
    "property.default-changed": "Requests without `{1}` mean {3} instead of {2}.",
    "property.format-changed": "`{1}` is expected as {3} instead of {2}.",
    "property.added": "Requests may carry `{1}`; those without it mean what they meant.",
    "property.required-added": "Requests without `{1}` are refused.",
    "property.removed": "Requests cannot carry `{1}` any more: it is ignored or refused.",
    "property.became-required": "Requests without `{1}` are refused.",
    "property.became-optional": "Requests may leave out `{1}`.",
    "property.nullable-added": "Requests may send null for `{1}`.",
    "property.nullable-dropped": "Requests that send null for `{1}` are refused.",
    "enum.value-added": "Requests may send {3}.",
    "enum.value-removed": "Requests that send {2} are refused.",
}
_MEANS_RESPONSE = {
    "property.limit-changed": "Answers keep to other limits of `{1}` than before.",
    "property.default-changed": "Answers without `{1}` mean {3} instead of {2}.",
    "property.format-changed": "`{1}` comes as {3} instead of {2}.",
    "property.added": "Answers may carry `{1}`; programs that do not know it pass over it.",
    "property.required-added": "Answers always carry `{1}`.",
    "property.removed": "Answers do not carry `{1}` any more.",
    "property.became-required": "Answers always carry `{1}`.",
    "property.became-optional": "Answers may lack `{1}`; programs that were built before it read a"
    " default value and a note.",
    "property.nullable-added": "Answers may hold null for `{1}`; programs that were built before it"
    " read a default value and a note.",
    "property.nullable-dropped": "Answers do not hold null for `{1}` any more.",
    "enum.value-added": "Answers may hold {3}; the enum is open, so that programs that were built"
    " before it read it as an unknown value.",
    "enum.value-removed": "Answers do not hold {2} any more.",
}
# Where the effects decide.
_MEANS_HARMLESS = {
    ("scope.changed", Direction.REQUEST): "The documents say which scopes calls need, or do not say"
    " it any more.",
    ("property.nullable-added", Direction.RESPONSE): "Answers may hold null for `{1}`, which"
    " programs read as if it were missing.",
    ("property.became-optional", Direction.RESPONSE): "Answers may lack `{1}`, which programs read"
    " as if it were null.",
}
_ACTIONS = {
    "module.renamed": "Use the headers, the namespace and the library of {3}.",
    "operation.renamed": "Call the function under its new name.",
    "operation.path-changed": "Give the function the parts of the new path.",
    "operation.body-added": "Give the function a body.",
    "operation.body-removed": "Take the body out of the calls.",
    "operation.retained": "Look for what replaces it; dropping it is deleting its action in"
    " specs/overlays/retained.",
    "schema.retained": "Look for what replaces it; dropping it is deleting its action in"
    " specs/overlays/retained.",
    "parameter.added": "Give the function a query, before the body.",
    "parameter.became-optional": "Look at the calls that write a list as `{{{{...}}}}`.",
    "path-parameter.type-changed": "Give the function the new type.",
    "parameter.required-added": "Set the member in every call.",
    "parameter.became-required": "Set the member in every call.",
    "property.required-added": "Set the member wherever the struct is made.",
    "property.became-required": "Set the member wherever the struct is made.",
    "parameter.removed": "Take the member out of the calls.",
    "property.removed": "Take the member out of the code.",
    "enum.value-removed": "Take the enumerator out of the code.",
    "enum.value-renamed": "Use the new enumerator.",
    "schema.renamed": "Use the new name of the type.",
    "schema.removed": "Take the type out of the code.",
    "parameter.type-changed": "Set the member to the new type.",
    "property.type-changed": "Use the new type of the member.",
    "property.nullable-dropped": "Leave the member out instead of setting it to null.",
    "property.default-changed": "Set the member where the old default is meant.",
    "parameter.default-changed": "Set the member where the old default is meant.",
    "parameter.limit-changed": "Keep what is sent within the limits.",
    "property.limit-changed": "Keep what is sent within the limits.",
    "operation.body-changed": "Give the function the new body.",
    "operation.result-changed": "Use the new type of the result.",
    "schema.kind-changed": "Use the new type.",
    "schema.header-changed": "Include {3}, or the header of a tag.",
    "response.error-changed": "Look at the code that reads the details of the error.",
    "parameter.order": "Look at every call whether the arguments are still the right ones.",
}

# For what programs receive.
_ACTIONS_RESPONSE = {
    "property.became-optional": "Look whether the member holds a value before reading it.",
    "property.nullable-added": "Look whether the member holds a value before reading it.",
    "property.became-required": "Read the member as a plain value.",
    "property.nullable-dropped": "Read the member as a plain value.",
    "property.type-changed": "Read the member as the new type.",
}


def words(record: Record, old: SideModule) -> tuple[str, str]:
    """The consequence and the action for a change."""
    consequence = _filled(_meaning(record), record)
    return consequence, _action(record, old)


def _meaning(record: Record) -> str:
    harmless = _MEANS_HARMLESS.get((record.kind, record.direction))
    if harmless and record.wire in (Wire.NONE, Wire.COMPATIBLE):
        return harmless
    if record.kind in _MEANS:
        return _MEANS[record.kind]
    if record.direction is Direction.NONE:
        return "No operation reaches `{0}`; only the declaration changes."
    if record.direction is Direction.BOTH:
        first, second = _MEANS_REQUEST[record.kind], _MEANS_RESPONSE[record.kind]
        return f"{first.removesuffix('.')}; {second[0].lower()}{second[1:]}"
    sent = record.direction is Direction.REQUEST
    return (_MEANS_REQUEST if sent else _MEANS_RESPONSE)[record.kind]


def _filled(text: str, record: Record) -> str:
    before, after = record.before or "none", record.after or "none"
    if record.kind.endswith(".type-changed"):
        # Whether it must be there is said where it changed alone.
        before, after = before.rpartition(", ")[0] or before, after.rpartition(", ")[0] or after
    return text.format(record.subject, record.member, before, after)


def _action(record: Record, old: SideModule) -> str:
    if record.kind in ("operation.removed", "schema.removed", "module.removed"):
        return f"To keep it: {old.retain_command()}. Otherwise take it out of the code."
    if record.kind == "scope.changed" and record.wire is Wire.RISKY:
        return "Give the app the scopes in the developer portal."
    if record.cpp in (Cpp.BREAKING, Cpp.BEHAVIOUR) or record.wire in (Wire.BREAKING, Wire.RISKY):
        received = record.direction is Direction.RESPONSE and record.cpp is Cpp.BREAKING
        special = _ACTIONS_RESPONSE.get(record.kind) if received else None
        if record.kind == "operation.path-changed" and record.cpp is not Cpp.BREAKING:
            special = _general(record)
        return _filled(special or _ACTIONS.get(record.kind) or _general(record), record)
    return ""


def _general(record: Record) -> str:
    if record.cpp is Cpp.BREAKING:
        return "Change the code that uses the declaration."
    if record.cpp is Cpp.BEHAVIOUR or record.kind.endswith("path-changed"):
        return "Build programs anew with the new bindings."
    if record.direction is Direction.RESPONSE:
        return "Look at the code that reads it."
    return "Look at the code that sends it."
