"""Comparisons made by hand, for what prints and judges them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from generator.diff.model import Comparison, Cpp, Direction, Place, Record, Wire

# Tries to get out of HTML, Markdown, XML, GitHub's commands, terminals, scripts and code spans.
HOSTILE = (
    "</script><img src=x onerror=\"console.error('out')\">'\"&amp;``|*_[a](https://x.test) @who "
    "#1 ::error::%0A]]> \x1b[31m\x00\u202e\r\nline"
)


def record(module: str = "shop", subject: str = "Shop.Item", **facts: Any) -> Record:
    """A compatible record; ``facts`` are the fields that matter to the test."""
    plain = Record(
        kind="property.added",
        module=module,
        subject=subject,
        member="",
        place=Place(f"specs/{module}.json", f"/components/schemas/{subject}", 7),
        before="",
        after="",
        direction=Direction.RESPONSE,
        wire=Wire.COMPATIBLE,
        cpp=Cpp.ADDITIVE,
        declaration_before="",
        declaration_after="",
        operations=(),
        followers=(),
        consequence="It is new.",
        action="",
        fingerprint="",
    )
    made = replace(plain, **facts)
    print_of = f"{made.kind} {module} {subject} {made.member} {made.before} {made.after}"
    return made if made.fingerprint else replace(made, fingerprint=f"{hash_of(print_of):012x}")


def hash_of(text: str) -> int:
    """The same in every run, unlike ``hash``."""
    value = 0
    for character in text:
        value = (value * 31 + ord(character)) % (1 << 48)
    return value


def email(**facts: Any) -> Record:
    """A property that is gone, which breaks both ways."""
    return record(
        **{
            "kind": "property.removed",
            "subject": "Shop.Customer",
            "member": "email",
            "before": "string",
            "wire": Wire.BREAKING,
            "cpp": Cpp.BREAKING,
            "declaration_before": "std::string email{};",
            "operations": ("Customers_Get", "Customers_GetList"),
            "consequence": "`email` is no longer sent.",
            "action": "Stop reading it.",
            **facts,
        }
    )


def comparison(*records: Record, **facts: Any) -> Comparison:
    plain = Comparison("2026-03", "2026-07", records, (5, 6), (10, 12), (), ())
    return replace(plain, **facts)


def sample() -> Comparison:
    """Each group at least once, two modules, a type of both, a rename, something retained and
    accepted."""
    return comparison(
        email(),
        record(
            kind="property.type-changed",
            subject="Shop.Item",
            member="price",
            before="number",
            after="string",
            wire=Wire.RISKY,
            cpp=Cpp.BREAKING,
            declaration_before="double price{};",
            declaration_after="std::string price{};",
            operations=("Items_Get",),
        ),
        record(member="size", after="integer", declaration_after="std::int32_t size{};"),
        record(member="weight", after="number", declaration_after="double weight{};"),
        record(
            kind="operation.retained",
            subject="Items_Sell",
            before="POST /items/{id}/sell",
            wire=Wire.BREAKING,
            cpp=Cpp.NONE,
            retained="2026-03",
            operations=("Items_Sell",),
        ),
        record(
            kind="parameter.default-changed",
            subject="Items_GetList",
            member="page",
            before="1",
            after="2",
            direction=Direction.REQUEST,
            wire=Wire.RISKY,
            cpp=Cpp.BEHAVIOUR,
            operations=("Items_GetList",),
        ),
        record(
            module="shared",
            subject="Trade.Address",
            member="zip",
            after="string",
            declaration_after="std::string zip{};",
            operations=("shop/Customers_Get", "yard/Yard_Get"),
        ),
        record(
            module="yard",
            kind="schema.renamed",
            subject="Yard.New",
            before="Yard.Old",
            after="Yard.New",
            wire=Wire.NONE,
            cpp=Cpp.BREAKING,
            declaration_before="struct Old;",
            declaration_after="struct New;",
            followers=("Yard_Get",),
        ),
        record(
            module="yard",
            kind="property.limit-changed",
            subject="Yard.New",
            member="name",
            before="50",
            after="60",
            wire=Wire.NONE,
            cpp=Cpp.DOCS,
        ),
        email(module="yard", subject="Yard.Owner", accepted="nobody reads it"),
        reaches=(
            ("shop/Customers_Get", ("Shop.Customer", "Trade.Address")),
            ("shop/Items_Get", ("Shop.Item", "Shop.Price")),
            ("yard/Yard_Get", ("Trade.Address", "Yard.New")),
        ),
    )


def hostile() -> Comparison:
    """Every text of a record at its worst."""
    return comparison(
        record(
            module=HOSTILE,
            subject=HOSTILE,
            member=HOSTILE,
            place=Place(HOSTILE, HOSTILE, 3),
            before=HOSTILE,
            after=HOSTILE,
            wire=Wire.BREAKING,
            declaration_before=HOSTILE,
            declaration_after=HOSTILE,
            operations=(HOSTILE,),
            followers=(HOSTILE,),
            consequence=HOSTILE,
            action=HOSTILE,
            fingerprint="abcdefabcdef",
        ),
        old=HOSTILE,
        new=HOSTILE,
        modules_added=(HOSTILE,),
        reaches=((f"{HOSTILE}/{HOSTILE}", (HOSTILE,)),),
    )
