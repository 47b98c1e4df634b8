"""What a project decides about changes: other severities, accepted changes, when to fail."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from generator.diff.kinds import KINDS, worst, worst_cpp
from generator.diff.model import Comparison, Cpp, Record, Wire
from generator.spec.errors import Pointer, SpecError

FILE = Path("specs/diff-policy.toml")
# A level holds what has at least one of its effects, or a worse one on the same axis.
LEVELS: Mapping[str, tuple[Wire | None, Cpp | None]] = {
    "wire-breaking": (Wire.BREAKING, None),
    "source-breaking": (None, Cpp.BREAKING),
    "breaking": (Wire.BREAKING, Cpp.BREAKING),
    "wire-risky": (Wire.RISKY, None),
    "behaviour": (None, Cpp.BEHAVIOUR),
    "risky": (Wire.RISKY, Cpp.BEHAVIOUR),
    "any": (Wire.NONE, Cpp.NONE),
}
STALE = "stale"  # the level of acceptances that no longer apply


@dataclass(frozen=True)
class Override:
    """Other effects for all records of one kind; None leaves an axis alone."""

    wire: Wire | None
    cpp: Cpp | None
    reason: str


@dataclass(frozen=True)
class Acceptance:
    """One change that is known and no longer counts."""

    fingerprint: str
    reason: str


@dataclass(frozen=True)
class Policy:
    overrides: Mapping[str, Override]  # by kind
    acceptances: tuple[Acceptance, ...]


NO_POLICY = Policy({}, ())


def load_policy(path: Path) -> Policy:
    """Reads a policy file; whatever is not understood in it is an error."""
    try:
        given = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise SpecError(str(path), (), "does not exist", "name a policy file that does") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SpecError(str(path), (), f"is no TOML: {error}", "correct it there") from None
    _only(path, (), given, ("severity", "accept"))
    severity = _table(path, ("severity",), given.get("severity", {}))
    listed = given.get("accept", [])
    if not isinstance(listed, list):
        raise SpecError(str(path), ("accept",), "is no list", "write [[accept]] above each")
    overrides = {
        kind: _override(path, ("severity", kind), value) for kind, value in severity.items()
    }
    acceptances: dict[str, Acceptance] = {}
    for index, value in enumerate(listed):
        one = _acceptance(path, ("accept", index), value)
        if one.fingerprint in acceptances:
            raise SpecError(
                str(path), ("accept", index), f"accepts {one.fingerprint} again", "remove one"
            )
        acceptances[one.fingerprint] = one
    return Policy(overrides, tuple(acceptances.values()))


def judge(comparison: Comparison, policy: Policy) -> tuple[Comparison, tuple[Acceptance, ...]]:
    """The comparison as the policy sees it, and the acceptances that match no record of it."""
    reasons = {one.fingerprint: one.reason for one in policy.acceptances}
    records = tuple(_judged(record, policy.overrides, reasons) for record in comparison.records)
    present = {record.fingerprint for record in comparison.records}
    stale = tuple(one for one in policy.acceptances if one.fingerprint not in present)
    return replace(comparison, records=records), stale


def reaches_level(record: Record, levels: Sequence[str]) -> bool:
    """Whether a record is at one of the levels; what is accepted is at none."""
    if record.accepted:
        return False
    for level in levels:
        wire, cpp = LEVELS[level]
        if wire is not None and worst(wire, record.wire) is record.wire:
            return True
        if cpp is not None and worst_cpp(cpp, record.cpp) is record.cpp:
            return True
    return False


def _judged(
    record: Record, overrides: Mapping[str, Override], reasons: Mapping[str, str]
) -> Record:
    accepted = reasons.get(record.fingerprint, record.accepted)
    override = overrides.get(record.kind)
    if override is None:
        return replace(record, accepted=accepted)
    return replace(
        record,
        accepted=accepted,
        wire=override.wire or record.wire,
        cpp=override.cpp or record.cpp,
    )


def _override(path: Path, at: Pointer, value: Any) -> Override:
    table = _table(path, at, value)
    if at[-1] not in KINDS:
        raise SpecError(str(path), at, "is no kind of change", "docs/diff-kinds.md lists them all")
    _only(path, at, table, ("wire", "cpp", "reason"))
    wire, cpp = table.get("wire"), table.get("cpp")
    if wire is None and cpp is None:
        raise SpecError(str(path), at, "changes nothing", "give it wire or cpp")
    for key, effects in (("wire", list(Wire)), ("cpp", list(Cpp))):
        known = [one.value for one in effects]
        if key in table and table[key] not in known:
            raise SpecError(
                str(path), (*at, key), f"is {table[key]!r}", f"write one of {', '.join(known)}"
            )
    return Override(
        None if wire is None else Wire(wire),
        None if cpp is None else Cpp(cpp),
        _text(path, at, table, "reason"),
    )


def _acceptance(path: Path, at: Pointer, value: Any) -> Acceptance:
    table = _table(path, at, value)
    _only(path, at, table, ("fingerprint", "reason"))
    return Acceptance(_text(path, at, table, "fingerprint"), _text(path, at, table, "reason"))


def _table(path: Path, at: Pointer, value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise SpecError(str(path), at, "is no table", "docs/diff.md shows a policy file")
    return value


def _only(path: Path, at: Pointer, table: Mapping[str, Any], known: Sequence[str]) -> None:
    for key in table:
        if key not in known:
            raise SpecError(
                str(path), (*at, key), "is not known here", f"known are {', '.join(known)}"
            )


def _text(path: Path, at: Pointer, table: Mapping[str, Any], key: str) -> str:
    value = table.get(key)
    if not isinstance(value, str) or not value.strip():
        raise SpecError(str(path), at, f"has no {key}", f'give it {key} = "..."')
    return value.strip()
