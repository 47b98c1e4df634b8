"""What every format prints: the comparison as the policy sees it, and what follows from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.diff.model import Comparison, Record
from generator.diff.policy import NO_POLICY, STALE, Acceptance, Policy, judge, reaches_level
from generator.diff.version import Suggestion, suggest


@dataclass(frozen=True)
class Report:
    """What the formats render: the records as judged, and what the policy and the levels make of
    them."""

    comparison: Comparison
    suggestion: Suggestion
    levels: tuple[str, ...]  # at which the command fails
    failing: tuple[Record, ...]
    stale: tuple[Acceptance, ...]  # acceptances that match nothing

    @property
    def failed(self) -> bool:
        return bool(self.failing) or (STALE in self.levels and bool(self.stale))


def make_report(
    comparison: Comparison,
    current_version: str,
    policy: Policy = NO_POLICY,
    levels: Sequence[str] = (),
) -> Report:
    """Judges a comparison by a policy; ``levels`` are keys of LEVELS, or STALE."""
    judged, stale = judge(comparison, policy)
    of_records = [level for level in levels if level != STALE]
    failing = tuple(one for one in judged.records if reaches_level(one, of_records))
    return Report(judged, suggest(judged, current_version), tuple(levels), failing, stale)
