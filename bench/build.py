"""What compiling all generated code costs, next to another generator's client of one module, and
what one changed field costs. In a copy of specs/ and generated/, without ccache."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import sys
from pathlib import Path

from bench.measure import (
    GENERATED,
    MB,
    MODULES,
    ROOT,
    Command,
    Row,
    Usage,
    boost_version,
    highest_peak,
    median_cpu,
    output_of,
    print_columns,
    print_header,
    print_rows,
    rounds_from,
    run,
)

FOLDER = ROOT / "build/bench-build"
SPECS, LOCK, OUT, TREE = (FOLDER / name for name in ("specs", "names.json", "generated", "tree"))
CHANGES = 3
LIBRARIES = ["shared", *MODULES]
NO_CCACHE = {"CCACHE_DISABLE": "1"}


def configure() -> None:
    shutil.rmtree(FOLDER, ignore_errors=True)
    shutil.copytree(ROOT / "specs", SPECS)
    shutil.copytree(GENERATED, OUT)
    shutil.copy(ROOT / "generator/names.lock.json", LOCK)
    options = {
        "CMAKE_CXX_COMPILER_LAUNCHER": "",
        # A library does not wait for other modules: only what is asked for is built.
        "CMAKE_OPTIMIZE_DEPENDENCIES": "ON",
        "ST_GENERATED_DIR": OUT,
        "ST_BENCH": "OFF",
        "ST_BUILD_SANDBOX": "OFF",
    }
    run(["cmake", "--preset", "bench", "-B", TREE, *(f"-D{k}={v}" for k, v in options.items())])


def build(target: str, *options: str) -> Usage:
    return run(["ninja", "-C", TREE, *options, target], NO_CCACHE)


def from_scratch() -> dict[str, Usage]:
    """What each library takes."""
    run(["ninja", "-C", TREE, "-t", "clean"])
    # All wait for the runtime, since a command makes one of its objects; it is not generated code.
    build("servicetitan_runtime")
    return {name: build(f"servicetitan_{name}", "-j1") for name in LIBRARIES}


def openapi_client(folder: Path) -> Usage | None:
    """What all of openapi-generator's client of crm takes; None where it was not made."""
    sources = sorted(folder.glob("*/*.cpp"))
    if not sources:
        return None
    includes = [f"-I{folder}", *(f"-I{folder / name}" for name in ("api", "model"))]
    given: Command = ["g++", "-std=c++20", "-O2", *includes, "-c", "-o", FOLDER / "other.o"]
    used = [run([*given, source], NO_CCACHE) for source in sources]
    return Usage(sum(one.wall for one in used), sum(one.cpu for one in used), highest_peak(used))


def total_cpu(runs: list[dict[str, Usage]]) -> float:
    return statistics.median(sum(library.cpu for library in one.values()) for one in runs)


def print_modules(runs: list[dict[str, Usage]]) -> None:
    lines = []
    for module in LIBRARIES:
        library = [one[module] for one in runs]
        lines.append((module, f"{median_cpu(library):.2f}", f"{highest_peak(library) / MB:.0f}"))
    print_columns(
        f"Each module from scratch, -O2: medians of {len(runs)} runs; the first makes the "
        "precompiled header",
        ("", "s of CPU", "peak MB"),
        lines,
    )


def add_field(module: str, name: str) -> str:
    """Gives a property to the first struct of the module, in the copy; returns its name."""
    path = SPECS / f"{module.replace('_', '-')}.json"
    document = json.loads((ROOT / "specs" / path.name).read_text(encoding="utf-8"))
    schemas = document["components"]["schemas"]
    pinned = json.loads(LOCK.read_text(encoding="utf-8"))["modules"][path.stem]["schemas"]
    schema = next(one for one in schemas if "members" in pinned.get(one, ()))
    schemas[schema]["properties"][name] = {"type": "string"}
    path.write_text(json.dumps(document), encoding="utf-8")
    return str(schema)


def change(module: str, name: str) -> tuple[str, Usage, Usage, int]:
    """Adds a field, generates, and builds what all libraries need on all processors; with how many
    files were compiled."""
    schema = add_field(module, name)
    pending: Command = ["ninja", "-C", TREE, "-n", "generated/all"]
    places: Command = ["--specs", SPECS, "--lock", LOCK, "--out", OUT]
    generator = run([sys.executable, "-m", "generator", "regenerate", *places])
    compiled = output_of(pending).count("Building CXX object")
    return schema, generator, build("generated/all"), compiled


def one_field(module: str) -> list[Row]:
    """What a new field in a struct of the module takes."""
    changes = [change(module, f"benchField{number}") for number in range(CHANGES)]
    generating = statistics.median(one[1].wall for one in changes)
    seconds = statistics.median(one[1].wall + one[2].wall for one in changes)
    return [
        Row("the generator", generating),
        Row(
            f"{changes[0][0]} of {module}",
            seconds,
            at_most=15,
            note=f"files compiled: {max(one[3] for one in changes)}",
        ),
    ]


def main() -> None:
    runs = rounds_from(sys.argv, 1)
    print_header([boost_version(), *(output_of(["cmake", "--version"]).splitlines()[:1])])
    configure()
    scratch = [from_scratch() for _ in range(runs)]
    print_modules(scratch)
    peak = max(highest_peak(list(all_.values())) for all_ in scratch)
    rows = [
        Row("processor time: s", total_cpu(scratch), at_most=120),
        Row("largest compiler process: MB", peak / MB, at_most=700),
    ]
    if other := openapi_client(Path(os.environ.get("OPENAPI_ROOT") or os.devnull)):
        name = "openapi-generator's client of crm alone"
        rows.append(Row(f"to {name}, -O2: s", total_cpu(scratch), base=other.cpu))
    print_rows(
        f"All {len(MODULES)} modules from scratch, one job, without ccache: {runs} run(s)",
        "",
        rows,
    )
    # What holds for the second one holds for all behind it.
    seconds = {module: median_cpu([one[module] for one in scratch]) for module in MODULES}
    slowest = sorted(MODULES, key=seconds.__getitem__, reverse=True)[:2]
    print_rows(
        "One field more in one of the two slowest modules: wall time of the generator, and of it "
        f"and ninja for all libraries, medians of {CHANGES}",
        "s",
        [row for module in slowest for row in one_field(module)],
    )


if __name__ == "__main__":
    main()
