"""Time and memory of the generator, cold and with nothing to do, and how both grow with what it is
given: ten copies of specs/ under other names."""

from __future__ import annotations

import json
import re
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.measure import (
    GENERATED,
    MB,
    MODULES,
    ROOT,
    Command,
    Row,
    Usage,
    highest_peak,
    median_cpu,
    median_wall,
    print_header,
    print_rows,
    rounds_from,
    run,
    run_in_turn,
)

SPECS = ROOT / "specs"
LOCK = ROOT / "generator/names.lock.json"
COPIES = 10


@dataclass(frozen=True)
class Case:
    """A folder of documents, the names pinned for them, and where to write."""

    specs: Path
    lock: Path
    out: Path

    def generate(self) -> Usage:
        places: Command = ["--specs", self.specs, "--lock", self.lock, "--out", self.out]
        return run([sys.executable, "-m", "generator", "regenerate", *places])

    def cold(self) -> Usage:
        shutil.rmtree(self.out, ignore_errors=True)
        return self.generate()


def operations(tree: Path) -> int:
    """How many the surface of a generated tree lists."""
    return sum(
        line.startswith("op ")
        for path in (tree / "surface").glob("*.txt")
        for line in path.read_text(encoding="utf-8").splitlines()
    )


def schema_names() -> set[str]:
    """The names of all schemas, of the retained ones too."""
    found: set[str] = set()
    for path in [*(GENERATED / "openapi").glob("*.json"), *SPECS.glob("*.json")]:
        document = json.loads(path.read_text(encoding="utf-8"))
        found.update(document.get("components", {}).get("schemas", {}))
    return found


def renamed(text: str, number: int, names: set[str]) -> str:
    """A document or overlay whose schemas and service have other names."""

    def other(match: re.Match[str]) -> str:
        before, name, after = match.groups()
        if name not in names:
            return match[0]
        *scope, last = name.split(".")
        return before + ".".join([*scope, f"C{number}{last}"]) + after

    text = re.sub(r"""(["']|#/components/schemas/)([\w.]+)(["'])""", other, text)
    return text.replace("servicetitan.io/", f"servicetitan.io/c{number}-")


def make_copies(specs: Path) -> None:
    """Fills a folder with COPIES times what is in specs/, each copy with its own names."""
    names = schema_names()
    sources: dict[str, Any] = json.loads((SPECS / "SOURCES.json").read_text(encoding="utf-8"))
    listed: dict[str, Any] = {}
    for number in range(COPIES):
        for module, source in sources.items():
            copy = f"{module}-c{number}"
            path = source["serverPath"].replace("/", f"/c{number}-", 1)
            listed[copy] = {**source, "serverPath": path}
            for folder in ("", "overlays", "overlays/retained"):
                document = SPECS / folder / f"{module}.json"
                if document.exists():
                    target = specs / folder / f"{copy}.json"
                    target.parent.mkdir(parents=True, exist_ok=True)
                    text = document.read_text(encoding="utf-8")
                    target.write_text(renamed(text, number, names), encoding="utf-8")
    shutil.copy(SPECS / "overlays/all.json", specs / "overlays/all.json")
    (specs / "SOURCES.json").write_text(json.dumps(listed), encoding="utf-8")


def contest(folder: Path, rounds: int) -> None:
    shutil.copy(LOCK, folder / "names.json")
    real = Case(SPECS, folder / "names.json", folder / "cold")
    same = Case(SPECS, folder / "names.json", folder / "same")
    many = Case(folder / "specs", folder / "many.json", folder / "many")
    make_copies(many.specs)
    many.cold()  # decides the names
    same.cold()
    entrants: dict[str, Callable[[], Usage]] = {
        "cold": real.cold,
        "no-op": same.generate,
        "copies": many.cold,
    }
    usages = run_in_turn(entrants, rounds)
    cold, no_op, copies = usages["cold"], usages["no-op"], usages["copies"]
    count = operations(GENERATED)
    if operations(many.out) != COPIES * count:
        raise SystemExit(f"bench: {COPIES} copies do not have {COPIES} times the operations")
    print_rows(
        f"All {len(MODULES)} modules, {count} operations: medians of {rounds} interleaved runs",
        "",
        [
            Row("into an empty folder: s", median_wall(cold), at_most=3),
            Row("over its own output: s", median_wall(no_op), at_most=1.5),
            Row("highest memory of both: MB", highest_peak(cold + no_op) / MB, at_most=300),
        ],
    )
    print_rows(
        f"Growth: {COPIES} renamed copies of all documents (ours), and all documents (base)",
        "",
        [
            Row(
                "processor time for an operation: ms",
                1e3 * median_cpu(copies) / (COPIES * count),
                1e3 * median_cpu(cold) / count,
                at_most=1.1,
            ),
            Row("processor time: s", median_cpu(copies), median_cpu(cold)),
            Row("highest memory: MB", highest_peak(copies) / MB, highest_peak(cold) / MB),
        ],
        digits=3,
    )


def main() -> None:
    print_header([f"Python {sys.version.split()[0]}"])
    # In build/, so that it is written to the disk that the project is on.
    (ROOT / "build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=ROOT / "build", prefix="bench-generator-") as name:
        contest(Path(name), rounds_from(sys.argv, 9))


if __name__ == "__main__":
    main()
