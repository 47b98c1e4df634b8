"""Markdown: the summary first, folded, below the limit, and no markup from names."""

from __future__ import annotations

import re

import pytest
from comparisons import HOSTILE, comparison, email, record, sample

from generator.diff.formats import markdown
from generator.diff.grouping import Group
from generator.diff.markup import code, in_tag, prose, visible, visible_lines
from generator.diff.model import Comparison, Cpp, Wire
from generator.diff.policy import Acceptance
from generator.diff.report import Report
from generator.diff.version import Suggestion

SUGGESTION = Suggestion("0.1.0", "0.2.0", Cpp.BREAKING, 1)


def render(made: Comparison, limit: int = markdown.LIMIT) -> str:
    stale = (Acceptance("0123456789ab", "gone"),)
    return markdown.render(Report(made, SUGGESTION, (), (), stale), limit)


def many(count: int) -> Comparison:
    """As many breaks, and as many new properties, in three modules."""
    return comparison(
        *(
            made
            for module in ("a", "b", "c")
            for number in range(count // 3)
            for made in (
                email(module=module, member=f"gone{number}"),
                record(module=module, subject=f"S{number}", member=f"new{number}"),
            )
        )
    )


def test_summary_comes_first_and_sections_follow_the_groups() -> None:
    shown = render(sample())
    assert shown.startswith("## Documents `2026-03` to `2026-07`\n")
    assert "| Breaks on the wire | 2 | programs built before the change fail; 1 of them" in shown
    assert "| shop | 2 | 1 | 1 | 2 |  |\n" in shown
    assert "0123456789ab" in shown
    places = [shown.index(f"\n### {one.title} (") for one in Group]
    assert places == sorted(places)
    assert shown.index("| Group |") < shown.index("| Module |") < places[0]


def test_record_has_its_declarations_as_a_diff() -> None:
    shown = render(sample())
    assert (
        "- **`Shop.Item.price`** property type changed "
        "(wire risky, C++ source-breaking, response)  \n"
        "  It is new.\n\n"
        "  ```diff\n  - double price{};\n  + std::string price{};\n  ```\n\n"
        f"  Reached by `Items_Get`. Fingerprint `{sample().records[1].fingerprint}`.\n"
    ) in shown
    assert "It is new. `1` → `2`." in shown


def test_stale_acceptances_that_are_not_listed_are_counted() -> None:
    stale = tuple(Acceptance(f"{number:012x}", "gone") for number in range(7))
    shown = markdown.render(Report(sample(), SUGGESTION, (), (), stale))
    assert shown.count("The policy accepts") == 5
    assert "\n\nAnd 2 more that are no change here.\n" in shown
    assert "more that are" not in render(sample())


def test_new_things_are_folded_and_share_lines() -> None:
    shown = render(sample())
    new = shown[shown.index("### New") :]
    assert new.startswith(
        "### New (3)\n\n<details><summary><b>shop</b> (2)</summary>\n\n- `Shop.Item`"
    )
    assert "- `Shop.Item` property added: `size`, `weight`\n" in new


def test_long_sections_are_folded() -> None:
    assert render(many(30)).count("<details>") == 6
    assert render(many(9)).count("<details>") == 3


@pytest.mark.parametrize("count", [30, 3000, 12000])
def test_stays_below_the_limit_and_counts_what_is_left_out(count: int) -> None:
    shown = render(many(count))
    assert len(shown.encode()) <= markdown.LIMIT < 65536
    assert shown.count("<details>") == shown.count("</details>")
    told = len(re.findall(r"^- \*\*", shown, re.MULTILINE))
    told += len(re.findall("`new[0-9]+`", shown))
    left = sum(
        int(number.replace(",", ""))
        for number in re.findall(r"^- ([\d,]+) more, not shown here", shown, re.MULTILINE)
    )
    assert told + left == 2 * count
    assert (left > 0) == (count > 30)


def test_worst_are_shown_before_others_when_room_is_short() -> None:
    shown = render(many(300), limit=20_000)
    assert "gone0" in shown
    assert "new0" not in shown
    assert "### New (300)" in shown


def test_says_so_when_not_even_the_headings_fit() -> None:
    modules = comparison(*(record(module=f"m{number}") for number in range(5000)))
    shown = render(modules)
    assert len(shown.encode()) < markdown.LIMIT
    assert shown.endswith(
        "The list of 5,000 changes is longer than a comment may be; see the report.\n"
    )


def test_hostile_names_make_no_markup() -> None:
    shown = render(
        comparison(
            record(
                module=HOSTILE,
                subject=HOSTILE,
                member=HOSTILE,
                wire=Wire.BREAKING,
                declaration_before=HOSTILE,
                consequence=HOSTILE,
                action=HOSTILE,
            ),
            record(module=HOSTILE, subject=HOSTILE, member=HOSTILE, consequence=HOSTILE),
            old=HOSTILE,
        )
    )
    outside = re.sub(r"(?s)^  (`{3,})diff\n.*?^  \1\n", "", shown, flags=re.MULTILINE)
    outside = re.sub(r"(?s)(?<![`\\])(`+)(?!`).*?(?<!`)\1(?!`)", "", outside)
    assert set(re.findall(r"(?<!\\)<[^!>][^>]*>", outside)) <= {
        "<details>", "</details>", "<summary>", "</summary>", "<b>", "</b>",
    }  # fmt: skip
    assert not re.search(r"@\w", outside)
    assert not re.search(r"(?<!&)#\d", outside)
    assert "\x1b" not in shown
    assert "\u202e" not in shown


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", "`plain`"),
        ("a`b", "``a`b``"),
        ("`", "`` ` ``"),
        ("a\nb", "`a b`"),
        ("", ""),
        ("\u202eabc", "`<U+202E>abc`"),
        ("\ud800", "`<U+D800>`"),
    ],
)
def test_code_span(text: str, expected: str) -> None:
    assert code(text) == expected


def test_prose_keeps_code_and_escapes_the_rest() -> None:
    assert prose("`a_b` is <gone> *now*") == r"`a_b` is \<gone\> \*now\*"
    assert prose("ask @who about #12") == "ask @<!-- -->who about #<!-- -->12"
    assert prose("https://x www.x") == "https:<!-- -->//x www<!-- -->.x"
    assert prose("a lonely ` stays") == r"a lonely \` stays"


def test_text_in_a_tag_is_escaped_and_links_nothing() -> None:
    assert in_tag("<b>&'`@who #1") == "&lt;b&gt;&amp;'&#96;@<!-- -->who #<!-- -->1"


def test_visible_keeps_one_line_and_code_its_lines() -> None:
    assert visible("  a\t\r\n b\u2028c ") == "a b c"
    assert visible_lines("struct A {\n  int b;\x00\r\n};\n") == "struct A {\n  int b;\n};"
