"""What the documentation points to exists, and its tables are whole."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from corpus import ROOT

DOCUMENTS = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])
# Those that name files of the documentation in comments, help or messages.
OTHERS = sorted(
    [ROOT / "dev", ROOT / "CMakeLists.txt", ROOT / "specs" / "README.md"]
    + [
        file
        for folder in ("tools", "generator", "templates", "sandbox", "runtime", "docs")
        for file in (ROOT / folder).rglob("*")
        if file.suffix in {".sh", ".py", ".j2", ".cpp", ".hpp", ".txt", ".yml", ".json"}
    ]
)
# clock_test.cpp is told of in the one; tools/chaos.sh sends its reader to the other.
WANTED = {"reliability.md": {"Clocks", "All at once, for ten minutes"}}


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def _headings(file: Path) -> set[str]:
    return set(re.findall(r"^#+ (.+)$", _text(file), re.MULTILINE))


def _anchors(file: Path) -> set[str]:
    kept = (re.sub(r"[^\w\- ]", "", one.lower()) for one in _headings(file))
    return {one.replace(" ", "-") for one in kept}


def _missing_links(file: Path) -> list[str]:
    missing = []
    for target, anchor in re.findall(r"\]\(([^)#\s]*)(?:#([^)\s]*))?\)", _text(file)):
        if re.match(r"[a-z]+:", target):
            continue
        found = (file.parent / target) if target else file
        if not found.exists() or (anchor and anchor not in _anchors(found)):
            missing.append(f"{target}#{anchor}" if anchor else target)
    return missing


@pytest.mark.parametrize("file", DOCUMENTS, ids=lambda file: file.name)
def test_every_link_leads_somewhere(file: Path) -> None:
    assert _missing_links(file) == []


def test_every_document_that_is_named_exists() -> None:
    missing = [
        f"{file.relative_to(ROOT)}: {name}"
        for file in DOCUMENTS + OTHERS
        for name in re.findall(r"\bdocs/[\w./-]+\.(?:md|json|html|yml)\b", _text(file))
        if not (ROOT / name).exists()
    ]
    assert missing == []


@pytest.mark.parametrize("file", DOCUMENTS, ids=lambda file: file.name)
def test_every_test_that_is_named_exists(file: Path) -> None:
    names = re.findall(r"`([\w./*]*test[\w*]*\.(?:cpp|py))`", _text(file))
    missing = [
        name
        for name in names
        if not any(ROOT.glob(name if "/" in name else f"tests/integration/{name}"))
    ]
    assert missing == []


@pytest.mark.parametrize("name", WANTED)
def test_the_headings_are_there_that_others_rely_on(name: str) -> None:
    assert _headings(ROOT / "docs" / name) >= WANTED[name]


def _broken_rows(text: str) -> list[str]:
    """Rows that do not belong to a table: no head, a second head, another number of cells."""
    broken = []
    cells: list[int] = []
    in_code = False
    for line in text.splitlines():
        in_code ^= line.startswith("```")
        if in_code or not line.startswith("|"):
            cells = []
            continue
        cells.append(line.replace(r"\|", "").count("|"))
        is_rule = re.fullmatch(r"\|(?: *:?-+:? *\|)+", line) is not None
        if is_rule != (len(cells) == 2) or cells[-1] != cells[0]:
            broken.append(line)
    return broken


@pytest.mark.parametrize("file", DOCUMENTS, ids=lambda file: file.name)
def test_the_tables_are_whole(file: Path) -> None:
    assert _broken_rows(_text(file)) == []


def test_a_table_that_lost_its_head_is_found() -> None:
    head = "| a | b | c |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n"
    assert _broken_rows(head) == []
    assert _broken_rows(f"{head}| --- | --- |\n") == ["| --- | --- |"]
    assert _broken_rows(f"{head}| x | y |\n") == ["| x | y |"]
    assert _broken_rows("| 1 | 2 | 3 |\n| 4 | 5 | 6 |\n") == ["| 4 | 5 | 6 |"]
