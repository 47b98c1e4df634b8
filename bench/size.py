"""Bytes of a program that makes three calls, next to the same calls with bare Beast: what the
difference is made of, that nothing unused is in it, and what operations and structs take."""

from __future__ import annotations

import statistics
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from bench.measure import (
    MODULES,
    ROOT,
    Row,
    boost_version,
    output_of,
    print_columns,
    print_header,
    print_rows,
    run,
)
from bench.objects import Section, demangled, read_map, read_object, sizes
from bench.surface import Surface, normal, read_surface

BUILD = ROOT / "build/bench-size"
SOURCES = ROOT / "bench/size"
FLAGS = ("-std=c++20", "-O2", "-ffunction-sections", "-fdata-sections")
LINK = ("-static", "-s", "-Wl,--gc-sections")
TARGET = 400_000
USED = ("crm.customers.get", "crm.customers.get_contact_list", "crm.customers.get_list")


def build_libraries() -> None:
    options = {
        "CMAKE_CXX_FLAGS": " ".join(FLAGS[2:]),
        "ST_BENCH": "OFF",
        "ST_BUILD_SANDBOX": "OFF",
    }
    run(["cmake", "--preset", "bench", "-B", BUILD, *(f"-D{k}={v}" for k, v in options.items())])
    run(["cmake", "--build", BUILD])


def library(name: str) -> Path:
    return BUILD / f"generated/libservicetitan_{name}.a"


def link(folder: Path, name: str, source: str, libraries: list[Path]) -> Path:
    """Makes a program and, beside it, its link map."""
    includes = ["-Iruntime/include", "-Igenerated"]
    run(["g++", *FLAGS, *includes, "-c", SOURCES / f"{source}.cpp", "-o", folder / f"{name}.o"])
    # What OpenSSL needs of others where it was built so; nothing of it is kept that is not used.
    found = [output_of(["g++", f"-print-file-name=lib{one}.a"]).strip() for one in ("z", "zstd")]
    others = [one for one in found if "/" in one]
    program = folder / name
    system = ["-lboost_json", "-lssl", "-lcrypto", *others]
    command = ["g++", *LINK, f"-Wl,-Map={program}.map", f"{program}.o", "-Wl,--start-group"]
    command += [str(one) for one in libraries]
    run([*command, "-Wl,--end-group", *system, "-o", program])
    return program


def print_parts(ours: Path, bare: Path) -> None:
    """The parts of the difference: object files, by the maps."""
    more = sizes(read_map(ours.with_suffix(".map")))
    more.subtract(sizes(read_map(bare.with_suffix(".map"))))
    difference = ours.stat().st_size - bare.stat().st_size
    parts = sorted(more.items(), key=lambda one: (-abs(one[1]), one[0]))
    top, rest = parts[:15], parts[15:]
    archives: Counter[str] = Counter()
    for owner, size in parts:
        archives[owner.split("(")[0] if ".a(" in owner else "the program itself, crt*.o"] += size
    alignment = difference - sum(more.values())
    print_columns(
        "What makes up the difference, by object file",
        ("", "bytes"),
        [
            *((owner, f"{size:,}") for owner, size in top),
            (f"{sum(size != 0 for _, size in rest)} others", f"{sum(s for _, s in rest):,}"),
            ("alignment, headers, texts that were merged", f"{alignment:,}"),
            ("difference", f"{difference:,}"),
        ],
    )
    print_columns(
        "The same by archive",
        ("", "bytes"),
        [(name, f"{size:,}") for name, size in archives.most_common() if size],
    )


def unused(kept: list[Section], surface: Surface) -> Iterator[tuple[str, Section, str]]:
    """Kept sections that belong to another module, or to an operation or type that is not used.
    Not texts: which of equal ones is kept says nothing."""
    allowed = surface.reachable(USED)
    names = demangled(one.symbol for one in kept if one.symbol)
    for section in kept:
        if section.is_texts:
            continue
        name = names.get(section.symbol, "")
        archive = section.owner.split("(")[0]
        foreign = archive.startswith("libservicetitan_") and archive not in (
            "libservicetitan_runtime.a",
            "libservicetitan_shared.a",
            "libservicetitan_crm.a",
        )
        if foreign or surface.modules_in(name) - {"crm"}:
            yield "module", section, name
        elif surface.operation_of(name, "crm") not in (None, *USED):
            yield "operation", section, name
        elif {normal(one) for one in surface.types_in(name, "crm")} - allowed:
            yield "type", section, name


def print_unused(program: Path, folder: Path, surface: Surface, alone: Path) -> None:
    """That what is not used is not in the program, which was linked with everything."""
    kept = read_map(program.with_suffix(".map"))
    bytes_of: Counter[str] = Counter()
    found = list(unused(kept, surface))
    for kind, section, _ in found:
        bytes_of[kind] += section.size
    pool = dead = 0
    for module, member in (
        (one, file) for one in ("crm", "shared") for file in members(one, folder)
    ):
        read = read_object(member)
        owner = f"{library(module).name}({member.name})"
        live = {one.name for one in kept if one.owner == owner}
        used = {text for name in live for text in read.texts.get(name, ())}
        pool += sum(read.length.values())
        dead += sum(size for text, size in read.length.items() if text not in used)
    print_rows(
        f"Kept of what is not used, linked with all {len(MODULES)} modules: bytes",
        "",
        [
            Row(
                "more than linked with crm alone",
                program.stat().st_size - alone.stat().st_size,
                at_most=0,
            ),
            Row("code and tables of other modules", bytes_of["module"], at_most=0),
            Row("code and tables of other operations of crm", bytes_of["operation"], at_most=0),
            Row("code and tables of other structs of crm", bytes_of["type"], at_most=0),
            Row(
                "names and paths of crm that nothing kept refers to",
                dead,
                at_most=0,
                note=f"of {pool:,} in the pool of its object, which is kept whole",
            ),
        ],
        digits=0,
    )
    for kind, section, name in found:
        print(f"  {kind}: {section.size} {section.owner} {section.name.split('_Z')[0]} {name}")


def members(module: str, folder: Path) -> list[Path]:
    """The object files of a module's library."""
    target = folder / module
    target.mkdir(exist_ok=True)
    run(["ar", "x", "--output", target, library(module)])
    return [target / name for name in output_of(["ar", "t", library(module)]).split()]


def print_modules(folder: Path, surface: Surface) -> None:
    """Bytes of each operation and struct, by the sections of the libraries."""
    lines = []
    everything: dict[str, Counter[str]] = {"op": Counter(), "struct": Counter()}
    for module in MODULES:
        found = module_bytes(members(module, folder), module, surface)
        for kind, counted in found.items():
            everything[kind].update({f"{module}.{name}": one for name, one in counted.items()})
        lines.append((module, *figures(found["op"]), *figures(found["struct"])))
    lines.append(("all", *figures(everything["op"]), *figures(everything["struct"])))
    print_columns(
        "Bytes in the module libraries: code, tables, and the texts that these refer to, counted "
        "for\neach that does; without unwind tables. Structs with the code for vectors of them",
        ("", "operations", "median", "largest", "structs", "median", "largest"),
        lines,
    )
    print_columns(
        "The largest",
        ("", "bytes"),
        [
            (name, f"{size:,}")
            for counted in everything.values()
            for name, size in counted.most_common(3)
        ],
    )


def figures(counted: Counter[str]) -> tuple[str, str, str]:
    if not counted:
        return "0", "", ""
    middle = statistics.median(counted.values())
    return f"{len(counted)}", f"{middle:,.0f}", f"{max(counted.values()):,}"


def module_bytes(files: list[Path], module: str, surface: Surface) -> dict[str, Counter[str]]:
    """Bytes by operation and by struct. Of what two files have, the linker takes one."""
    total: dict[str, Counter[str]] = {"op": Counter(), "struct": Counter()}
    seen: set[str] = set()
    for file in files:
        read = read_object(file)
        names = demangled(one.symbol for one in read.sections if one.symbol)
        texts: dict[tuple[str, str], set[tuple[int, int]]] = {}
        for section in read.sections:
            name = names.get(section.symbol, "")
            operation = surface.operation_of(name, module)
            of_struct = surface.struct_of(name, module)
            if operation is not None:
                key = ("op", operation.split(".", 1)[1])
            elif of_struct is not None:
                key = ("struct", of_struct)
            else:
                continue
            if section.name in seen:
                continue
            seen.add(section.name)
            total[key[0]][key[1]] += section.size
            texts.setdefault(key, set()).update(read.texts.get(section.name, ()))
        for (kind, owner), used in texts.items():
            total[kind][owner] += sum(read.length.get(text, 0) for text in used)
    return total


def main() -> None:
    openssl = output_of(["openssl", "version"]).split("(")[0].strip()
    linker = output_of(["ld", "--version"]).splitlines()[0]
    print_header([boost_version(), openssl, linker])
    build_libraries()
    surface = read_surface()
    runtime = BUILD / "runtime/libservicetitan_runtime.a"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        few = [library("crm"), library("shared"), runtime]
        ours = link(folder, "ours", "ours", [*(library(m) for m in MODULES), *few[1:]])
        alone = link(folder, "alone", "ours", few)
        bare = link(folder, "bare", "bare", [])
        dom = link(folder, "dom", "dom", [])
        floats = link(folder, "floats", "floats", [])
        ours_size, bare_size, dom_size, floats_size = (
            one.stat().st_size for one in (ours, bare, dom, floats)
        )
        print_rows(
            "Three calls, linked statically, stripped, " + " ".join((*FLAGS[1:], *LINK[2:])),
            "",
            [
                Row("bytes, to bare Beast", ours_size, bare_size),
                Row("  more than it", ours_size - bare_size, at_most=TARGET),
                Row("bytes, to bare Beast with Boost.JSON's DOM", ours_size, dom_size),
                Row("  more than it", ours_size - dom_size),
                Row("bytes, to the same with std's floating point", ours_size, floats_size),
                Row("  more than it", ours_size - floats_size),
            ],
            digits=0,
        )
        print_parts(ours, bare)
        print_unused(ours, folder, surface, alone)
        print_modules(folder, surface)


if __name__ == "__main__":
    main()
