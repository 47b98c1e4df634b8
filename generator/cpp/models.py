"""Builds the views of structs, enums and unions."""

from __future__ import annotations

from generator.cpp import docs, names
from generator.cpp.assign import unions_of
from generator.cpp.layout import WIDTH, fill, literal, row
from generator.cpp.order import holds_itself
from generator.cpp.types import Slot, TypeNames
from generator.cpp.view import EnumView, StructView, TypeView, UnionView
from generator.ir.model import (
    Enumeration,
    EnumValue,
    NullableType,
    Property,
    Struct,
    UnionType,
)
from generator.spec.errors import SpecError


def type_views(types: TypeNames, schema: str) -> list[TypeView]:
    """The views of a struct or enum, preceded by those of the unions that it introduces."""
    found = types.module.schemas[schema]
    if isinstance(found, Enumeration):
        return [enum_view(types, found)]
    assert isinstance(found, Struct)
    unions = {
        types.union_name(union): union
        for one in found.properties
        for union in unions_of(one.type)
        if types.introduces(found.name, union)
    }
    views: list[TypeView] = [_union_view(types, name, union) for name, union in unions.items()]
    return [*views, struct_view(types, found)]


def enum_view(types: TypeNames, schema: Enumeration) -> EnumView:
    """An enum with its values in the order of the lock."""
    entry = types.entry(schema.name)
    listed = enumerators(types, schema)
    rows: list[str] = []
    for one, enumerator in listed:
        value = f"static_cast<std::int32_t>(T::{enumerator.split(' ')[0]})"
        rows += row([literal(one.text), value])
    more = ["Values can be combined."] if schema.flags else []
    return EnumView(
        name=entry.name,
        doc=docs.comment(docs.type_doc(schema.name, schema.facts, schema.retained, more)),
        enumerators=[f"  {enumerator}," for _, enumerator in listed],
        rows=rows,
        scope=types.scope(entry.name),
        table=_table(types.scope(entry.name), literal(entry.name), bool(rows), schema.integers),
    )


def _table(scope: str, first: str, has_rows: bool, integers: bool = False) -> list[str]:
    """The arguments of an EnumTable or VariantTable."""
    table = f"tables::{scope}::kValues"
    cells = [first, table, f"std::size({table})"] if has_rows else [first, "nullptr", "0"]
    return fill([*cells, *(["true"] if integers else [])], "      ", "};")


def enumerators(types: TypeNames, schema: Enumeration) -> list[tuple[EnumValue, str]]:
    """The values in the order of the lock, with the enumerators that they become."""
    values = {one.text: one for one in schema.values}
    order = [values[text] for text in types.entry(schema.name).order if text in values]
    symbols = names.unique_names([one.symbol for one in order], names.enumerator_name)
    number = " = {}" if schema.integers else ""
    return [(one, symbols[one.symbol] + number.format(one.text)) for one in order]


def struct_view(types: TypeNames, schema: Struct) -> StructView:
    """A struct with its members in the order of the lock."""
    entry = types.entry(schema.name)
    members = struct_members(types, schema)
    scope = types.scope(entry.name)
    lines: list[str] = []
    rows: list[str] = []
    for one, member, slot in members:
        _check_recursion(types, schema, one)
        doc = docs.comment(docs.value_doc(one.facts), "  ")
        lines.append("\n".join([*doc, *declaration(slot, member)]))
        certain = one.required and not isinstance(one.type, NullableType)
        rows += table_row(one.name, member, ["true"] if certain else [])
    made = construct_lines("T", "make", {member: slot for _, member, slot in members})
    return StructView(
        name=entry.name,
        doc=docs.comment(docs.type_doc(schema.name, schema.facts, schema.retained)),
        members=lines,
        rows=rows,
        construct=made,
        scope=scope,
        object=_object(scope, entry.name, bool(made), bool(rows)),
    )


def struct_members(types: TypeNames, schema: Struct) -> list[tuple[Property, str, Slot]]:
    """The properties in the order of the lock, with the members that they become."""
    entry = types.entry(schema.name)
    properties = {one.name: one for one in schema.properties}
    order = [properties[name] for name in entry.order if name in properties]
    members = names.unique_names([one.name for one in order], names.member_name)
    return [(one, members[one.name], types.member(one, entry.direction)) for one in order]


def _object(scope: str, name: str, has_maker: bool, has_members: bool) -> list[str]:
    """The definition of the kObject of a struct."""
    maker = f"tables::{scope}::make" if has_maker else f"detail::construct<{name}>"
    table = f"tables::{scope}::kMembers"
    counted = [table, f"std::size({table})"] if has_members else ["nullptr", "0"]
    cells = [literal(name), *counted, f"offsetof({name}, extra)", f"&{maker}"]
    return [f"constinit const detail::Object {name}::kObject{{", *fill(cells, "    ", "};")]


def declaration(slot: Slot, member: str) -> list[str]:
    """The lines that declare a member."""
    line = f"  {slot.type} {member}{slot.initializer};"
    if len(line) <= WIDTH:
        return [line]
    return [f"  {slot.type}", f"      {member}{slot.initializer};"]


def table_row(wire: str, member: str, more: list[str]) -> list[str]:
    """The row of a member in the table of its struct, which is called T there."""
    kind = f"&detail::type_of<decltype(T::{member})>"
    return row([literal(wire), f"offsetof(T, {member})", kind, *more])


def construct_lines(kind: str, function: str, slots: dict[str, Slot]) -> list[str]:
    """The function that makes a struct in which members have no default; none when all have."""
    made = [f".{member} = {slot.make}" for member, slot in slots.items() if slot.make]
    if not made:
        return []
    head = f"void {function}(void* place)"
    line = f"  ::new (place) {kind}{{{', '.join(made)}}};"
    if len(line) <= WIDTH:
        return [f"{head};", f"{head} {{", line, "}"]
    listed = [f"      {one}," for one in made]
    return [f"{head};", f"{head} {{", f"  ::new (place) {kind}{{", *listed, "  };", "}"]


def _check_recursion(types: TypeNames, schema: Struct, one: Property) -> None:
    if holds_itself(one.type, schema.name):
        raise SpecError(
            types.module.key,
            ("components", "schemas", schema.name, "properties", one.name),
            "a value that contains itself without a list between",
            "make the member a list or a free-form value ({}) in an overlay of the module",
        )


def union_declaration(types: TypeNames, union: UnionType) -> list[str]:
    """The alias of a union."""
    alternatives = [types.entry(schema).name for _, schema in union.alternatives]
    return _variant(types.union_name(union), alternatives)


def _union_view(types: TypeNames, name: str, union: UnionType) -> UnionView:
    rows: list[str] = []
    for index, (text, _) in enumerate(union.alternatives):
        rows += row([literal(text), str(index + 1)])
    said = [f"One of several structs, chosen by {docs.code(union.discriminator)}."]
    if union.inferred:
        said.append("Which text names which struct is inferred from the names of the structs.")
    return UnionView(
        name=name,
        doc=docs.comment([" ".join(said)]),
        declaration=union_declaration(types, union),
        rows=rows,
        scope=types.scope(name),
        table=_table(types.scope(name), literal(union.discriminator), bool(rows)),
    )


def _variant(name: str, alternatives: list[str]) -> list[str]:
    head = f"using {name} = std::variant<"
    line = f"{head}{', '.join(['Unknown', *alternatives])}>;"
    if len(line) <= WIDTH:
        return [line]
    listed = [f"    {one}," for one in ["Unknown", *alternatives]]
    return [head, *listed[:-1], listed[-1][:-1] + ">;"]
