"""Whatever a document looks like, it is imported or refused with an error of ours."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from corpus import import_to, save
from damage import damaged

from generator.spec.canonical import canonical
from generator.spec.check import check
from generator.spec.errors import SpecError


@pytest.mark.parametrize("block", range(10))
def test_damaged_documents(block: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    outcomes = set()
    for seed in range(block * 25, block * 25 + 25):
        out = tmp_path / str(seed)
        source = save(damaged(random.Random(seed)), tmp_path / "in/shop-v2.json")
        code = import_to(out, source)
        outcomes.add(code)
        assert code in (0, 1)
        assert out.exists() == (code == 0)
        error = capsys.readouterr().err
        assert error.startswith(f"error: {source}: #") == (code == 1)
    assert outcomes == {0, 1}


def test_the_canonical_form_of_anything_is_a_fixed_point() -> None:
    refused = 0
    for seed in range(500):
        # Overlays are checked after this step, so it meets documents that nobody has checked.
        once = canonical(damaged(random.Random(seed)))
        assert canonical(once) == once
        try:
            check(once, "damaged")
        except SpecError:
            refused += 1
    assert 0 < refused < 500
