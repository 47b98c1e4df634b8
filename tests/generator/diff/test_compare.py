"""Every small change of a document is told once, with its effects, and nothing else is."""

from __future__ import annotations

from pathlib import Path

import pytest
from all_changes import CHANGES
from sample_document import base, brief, changed, told


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_is_told_once(name: str, tmp_path: Path) -> None:
    change, expected = CHANGES[name]
    records = told(base(), changed(change), tmp_path)
    assert sorted(map(brief, records)) == sorted(expected)
