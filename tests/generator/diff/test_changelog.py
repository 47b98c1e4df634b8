"""The suggested version, and the entry of the changelog."""

from __future__ import annotations

from pathlib import Path

import pytest
from comparisons import HOSTILE, comparison, email, record, sample

from generator.diff.changelog import append_entry, changelog_entry
from generator.diff.model import Cpp, Wire
from generator.diff.version import FILE, current_version, entry_version, suggest, with_version
from generator.spec.errors import SpecError

EXPECTED = """\
## 0.2.0 - 2026-07-15

Documents 2026-03 to 2026-07: 9 changes, 4 of them source-breaking; operations 5 to 6, \
schemas 10 to 12.

### shop

Added:

* `size` and `weight` on `Shop.Item`

Changed:

* **Breaking:** property type changed: `Shop.Item.price` from `double price{};` \
to `std::string price{};`
* parameter default changed: `Items_GetList.page` from `1` to `2`

Removed:

* **Breaking:** `email` on `Shop.Customer`

Deprecated:

* operation `Items_Sell`, kept from 2026-03

### shared

Added:

* `zip` on `Trade.Address`

### yard

Changed:

* **Breaking:** schema renamed: `Yard.New` from `struct Old;` to `struct New;`

Removed:

* **Breaking:** `email` on `Yard.Owner`
"""


def test_entry_tells_each_module_by_what_happened() -> None:
    assert changelog_entry(sample(), "0.2.0", "2026-07-15") == EXPECTED


def test_members_and_subjects_that_are_alike_share_a_line() -> None:
    values = [
        record(kind="enum.value-added", subject=subject, member=member)
        for subject in ("A", "B", "C")
        for member in ("x", "y")
    ]
    entry = changelog_entry(comparison(*values), "1.0.1", "2026-07-15")
    assert "* values `x` and `y` on `A`, `B` and `C`\n" in entry


def test_operations_that_are_alike_share_a_line() -> None:
    many = [
        record(kind=kind, subject=f"{kind[10]}{number}", retained=kept)
        for kind, kept in (("operation.added", ""), ("operation.retained", "2026-03"))
        for number in range(3)
    ]
    entry = changelog_entry(comparison(*many), "1.1.0", "2026-07-15")
    assert "Added:\n\n* operations `a0`, `a1` and `a2`\n" in entry
    assert "Deprecated:\n\n* operations `r0`, `r1` and `r2`, kept from 2026-03\n" in entry


def test_modules_that_come_and_go_are_told() -> None:
    both = comparison(
        record("new", "new", kind="module.added"),
        record("old", "old", kind="module.removed", cpp=Cpp.BREAKING),
    )
    entry = changelog_entry(both, "2.0.0", "2026-07-15")
    assert "### new\n\nAdded:\n\n* module `new`\n" in entry
    assert "### old\n\nRemoved:\n\n* **Breaking:** module `old`\n" in entry


def test_hostile_names_stay_in_their_code_span() -> None:
    entry = changelog_entry(
        comparison(record(member=HOSTILE, after="string")), "1.0.1", "2026-07-15"
    )
    bullets = [line for line in entry.split("\n") if line.startswith("*")]
    assert len(bullets) == 1
    assert bullets[0].startswith("* ```</script>")
    assert bullets[0].count("```") == 2


@pytest.mark.parametrize(
    ("current", "cpp", "expected"),
    [
        ("0.1.4", Cpp.BREAKING, "0.2.0"),
        ("0.1.4", Cpp.BEHAVIOUR, "0.2.0"),
        ("0.1.4", Cpp.ADDITIVE, "0.1.5"),
        ("0.1.4", Cpp.DOCS, "0.1.5"),
        ("1.2.3", Cpp.BREAKING, "2.0.0"),
        ("1.2.3", Cpp.BEHAVIOUR, "1.3.0"),
        ("1.2.3", Cpp.ADDITIVE, "1.3.0"),
        ("1.2.3", Cpp.DOCS, "1.2.4"),
        ("1.2.3", Cpp.NONE, "1.2.3"),
    ],
)
def test_version_follows_the_worst_effect_in_cpp(current: str, cpp: Cpp, expected: str) -> None:
    harmless = record(cpp=Cpp.NONE, wire=Wire.BREAKING)
    suggestion = suggest(comparison(harmless, record(cpp=cpp)), current)
    assert (suggestion.version, suggestion.worst) == (expected, cpp)


def test_version_of_the_project_is_written_where_it_stands() -> None:
    text = "cmake_minimum_required(VERSION 3.25)\nproject(servicetitan VERSION 0.1.9 LANGUAGES C)\n"
    assert with_version(text, "0.1.10") == text.replace("0.1.9", "0.1.10")


def test_an_entry_has_a_version_of_its_own() -> None:
    unseen = record(cpp=Cpp.NONE, wire=Wire.RISKY)
    assert entry_version(suggest(comparison(unseen), "0.1.0")) == "0.1.1"
    assert entry_version(suggest(comparison(email()), "0.1.0")) == "0.2.0"


def test_a_break_that_is_accepted_still_raises_the_version() -> None:
    assert suggest(comparison(email(accepted="known")), "1.0.0").version == "2.0.0"


def test_current_version_is_that_of_the_cmake_project(tmp_path: Path) -> None:
    assert current_version(FILE).count(".") == 2
    file = tmp_path / "CMakeLists.txt"
    file.write_text("project(other VERSION 1.2.3)\n")
    with pytest.raises(SpecError, match="has no version of the project"):
        current_version(file)


def test_newest_entry_comes_first(tmp_path: Path) -> None:
    file = tmp_path / "CHANGELOG.md"
    append_entry(file, "## 0.1.1 - 2026-03-01\n\nFirst.\n")
    append_entry(file, "## 0.2.0 - 2026-07-15\n\nSecond.\n")
    assert file.read_text() == (
        "# Changelog\n\n## 0.2.0 - 2026-07-15\n\nSecond.\n\n## 0.1.1 - 2026-03-01\n\nFirst.\n"
    )


def test_introduction_of_the_file_stays_on_top(tmp_path: Path) -> None:
    file = tmp_path / "CHANGELOG.md"
    file.write_text("# Changelog\n\nHow to read it.\n")
    append_entry(file, "## 0.1.1 - 2026-03-01\n\nFirst.\n")
    assert file.read_text() == (
        "# Changelog\n\nHow to read it.\n\n## 0.1.1 - 2026-03-01\n\nFirst.\n"
    )


def test_same_entry_twice_changes_nothing_and_another_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "CHANGELOG.md"
    append_entry(file, "## 0.2.0 - 2026-07-15\n\nText.\n")
    before = file.read_text()
    append_entry(file, "## 0.2.0 - 2026-07-15\n\nText.\n")
    assert file.read_text() == before
    with pytest.raises(SpecError, match=r"another entry for 0\.2\.0"):
        append_entry(file, "## 0.2.0 - 2026-07-16\n\nOther.\n")
    assert file.read_text() == before
