"""Every small change of a document is told once, with its effects, and nothing else is."""

from __future__ import annotations

from pathlib import Path

import pytest
from changes_of_operations import CHANGES as OPERATIONS
from changes_of_schemas import CHANGES as SCHEMAS
from changes_of_schemas import Change
from differing import base, brief, changed, told

CHANGES: dict[str, Change] = {**SCHEMAS, **OPERATIONS}


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_is_told_once(name: str, tmp_path: Path) -> None:
    change, expected = CHANGES[name]
    records = told(base(), changed(change), tmp_path)
    assert sorted(map(brief, records)) == sorted(expected)
