"""Shows that generated/ follows from the facts in specs/ alone: not from the order of keys, not from
what lay there before, not from the lock where the lock only repeats the first decision."""

from __future__ import annotations

import filecmp
import json
import random
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from generator.cli import main as generator  # noqa: E402

# Objects whose order of members is a fact: it becomes the order of fields in C++. The lock pins it.
random_order = random.Random(1)


def shuffled(node: Any) -> Any:
    """The same JSON value with the keys of every object in another order."""
    if isinstance(node, dict):
        keys = list(node)
        random_order.shuffle(keys)
        return {key: shuffled(node[key]) for key in keys}
    if isinstance(node, list):
        return [shuffled(item) for item in node]
    return node


def differences(left: Path, right: Path) -> list[str]:
    """Paths that are not the same, byte by byte, in both folders."""
    found = {path.relative_to(left) for path in left.rglob("*") if path.is_file()}
    found |= {path.relative_to(right) for path in right.rglob("*") if path.is_file()}
    return [
        str(path)
        for path in sorted(found)
        if not (left / path).is_file()
        or not (right / path).is_file()
        or not filecmp.cmp(left / path, right / path, shallow=False)
    ]


def regenerate(specs: Path, lock: Path, out: Path) -> None:
    arguments = ["regenerate", "--specs", str(specs), "--lock", str(lock), "--out", str(out)]
    if generator(arguments) != 0:
        raise SystemExit("drift: regenerate failed")


def check(name: str, specs: Path, lock: Path, out: Path) -> list[str]:
    """Regenerates twice over the same folder and compares with what is committed."""
    regenerate(specs, lock, out)
    regenerate(specs, lock, out)
    problems = [f"{name}: {path}" for path in differences(ROOT / "generated", out)]
    if lock.read_bytes() != (ROOT / "generator/names.lock.json").read_bytes():
        problems.append(f"{name}: names.lock.json")
    return problems


def run(folder: Path) -> list[str]:
    committed = ROOT / "generator/names.lock.json"
    problems = []
    for name, shuffle, with_lock in (("shuffled", True, True), ("no lock", False, False)):
        specs, lock, out = (folder / name / part for part in ("specs", "names.lock.json", "out"))
        shutil.copytree(ROOT / "specs", specs)
        if shuffle:
            for path in sorted(specs.rglob("*.json")):
                document = json.loads(path.read_text(encoding="utf-8"))
                path.write_text(json.dumps(shuffled(document)), encoding="utf-8")
        if with_lock:
            shutil.copy(committed, lock)
        problems += check(name, specs, lock, out)
    return problems


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        problems = run(Path(folder))
    for problem in problems:
        print(f"differs, {problem}", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    raise SystemExit(main())
