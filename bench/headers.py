"""Seconds of processor time for one file of a consumer, next to the std headers that ours include,
and to Asio's coroutines; then how long each public header takes alone."""

from __future__ import annotations

import re
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable
from functools import partial
from pathlib import Path

from bench.measure import (
    GENERATED,
    MODULES,
    ROOT,
    Command,
    Row,
    Usage,
    boost_version,
    median_cpu,
    output_of,
    print_columns,
    print_header,
    print_rows,
    rounds_from,
    run,
    run_in_turn,
)

RUNTIME = ROOT / "runtime/include"
COMPILE = ("g++", "-std=c++20", f"-I{RUNTIME}", f"-I{GENERATED}")

TAG = """\
#include <servicetitan/client.hpp>
#include <servicetitan/crm/customers.hpp>
"""

FIVE = (
    TAG
    + """
namespace st = servicetitan;
namespace customers = servicetitan::crm::customers;

std::size_t use(const st::Client& client, const st::crm::CreateCustomerRequest& created,
                const st::crm::UpdateCustomerRequest& updated) {
  const auto page = client.send(customers::get_list({.page_size = 10}));
  const auto one = client.send(customers::get(page->data.front().id));
  const auto made = client.send(customers::create(created));
  const auto changed = client.send(customers::update(made->id, updated));
  const auto contacts = client.send(customers::get_contact_list(changed->id));
  return one->name.size() + contacts->data.size();
}
"""
)

ALL = "#include <servicetitan/client.hpp>\n" + "".join(
    f"#include <servicetitan/{module}.hpp>\n" for module in MODULES
)

# What a coroutine is for: awaiting an asynchronous operation.
ASIO = """\
#include <boost/asio/awaitable.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>

boost::asio::awaitable<bool> use() {
  co_await boost::asio::post(boost::asio::use_awaitable);
  co_return true;
}
"""

SPAWN = """
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>

"""

ASYNC = """\
#include <servicetitan/async.hpp>
#include <servicetitan/crm/customers.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/use_awaitable.hpp>

boost::asio::awaitable<bool> use(const servicetitan::Client& client) {
  const auto customer = co_await servicetitan::async_send(
      client, servicetitan::crm::customers::get(1), boost::asio::use_awaitable);
  co_return customer.value()->active;
}
"""

# The same as whole programs.
ASIO_MAIN = (
    SPAWN
    + ASIO
    + """
int main() {
  boost::asio::io_context context;
  boost::asio::co_spawn(context, use(), boost::asio::detached);
  context.run();
}
"""
)

ASYNC_MAIN = (
    SPAWN
    + ASYNC
    + """
int main() {
  boost::asio::io_context context;
  const servicetitan::Client client{servicetitan::Config::from_environment()};
  boost::asio::co_spawn(context, use(client), boost::asio::detached);
  context.run();
}
"""
)


def copy_headers(folder: Path, change: Callable[[str], str]) -> Path:
    """A copy of all generated headers, changed."""
    for header in GENERATED.glob("servicetitan/**/*.hpp"):
        copy = folder / header.relative_to(GENERATED)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(change(header.read_text(encoding="utf-8")), encoding="utf-8")
    return folder


def without_initializers(text: str) -> str:
    return text.replace("{};\n", ";\n")


def members_alone(text: str) -> str:
    """The structs with nothing but what they consist of."""
    text = re.sub(r"^  (static const|bool operator==).*\n", "", text, flags=re.MULTILINE)
    return without_initializers(text)


MODELS = "".join(
    f"#include <{header.relative_to(GENERATED)}>\n"
    for header in sorted(GENERATED.glob("servicetitan/*/*_models.hpp"))
)


def optional_types() -> int:
    """How many types of std::optional the members of all modules are or hold."""
    texts: dict[str, str] = defaultdict(str)
    for header in GENERATED.glob("servicetitan/**/*.hpp"):
        texts[header.parent.name] += header.read_text(encoding="utf-8")
    found = set()
    for module, text in texts.items():
        own = set(re.findall(r"^(?:struct|enum class) (\w+)", text, re.MULTILINE))
        for kind in re.findall(r"^  (.*std::optional<.*) \w+\{\};$", text, re.MULTILINE):
            found.add((kind, module if own & set(re.findall(r"\w+", kind)) else ""))
    return len(found)


def optionals_alone(count: int) -> str:
    """So many types of std::optional, of the smallest structs, as members."""
    return "#include <optional>\n#include <string>\n" + "".join(
        f"struct A{i} {{ std::string text; }};\nstruct B{i} {{ std::optional<A{i}> value{{}}; }};\n"
        for i in range(count)
    )


def std_headers(source: Path) -> list[str]:
    """The std headers that a file gets from ours, each once."""
    rule = output_of([*COMPILE, "-MM", source]).replace("\\\n", " ")
    found: set[str] = set()
    for name in rule.split(": ", 1)[1].split():
        text = Path(name).read_text(encoding="utf-8")
        found.update(re.findall(r"^#include <(\w+)>$", text, re.MULTILINE))
    return sorted(found)


def contest(folder: Path, rounds: int) -> None:
    def file(name: str, text: str) -> Path:
        path = folder / f"{name}.cpp"
        path.write_text(text, encoding="utf-8")
        return path

    tag = file("tag", TAG)
    std = std_headers(tag)
    optionals = optional_types()
    files = {
        "std": file("std", "".join(f"#include <{name}>\n" for name in std)),
        "tag": tag,
        "five": file("five", FIVE),
        "all": file("all", ALL),
        "asio": file("asio", ASIO),
        "included": file("included", "#include <servicetitan/async.hpp>\n" + ASIO),
        "async": file("async", ASYNC),
        "asio main": file("asio_main", ASIO_MAIN),
        "async main": file("async_main", ASYNC_MAIN),
        "optionals": file("optionals", optionals_alone(optionals)),
    }

    def compiling(source: Path, *first: str) -> Callable[[], Usage]:
        command: Command = [COMPILE[0], *first, *COMPILE[1:], "-O1", "-c", source]
        return partial(run, [*command, "-o", folder / "out.o"])

    entrants = {name: compiling(path) for name, path in files.items()}
    changed: list[tuple[str, str, Callable[[str], str]]] = [
        ("no initializers", ALL, without_initializers),
        ("members", MODELS, members_alone),
    ]
    for name, text, change in changed:
        copies = copy_headers(folder / name, change)
        entrants[name] = compiling(file(name, text), f"-I{copies}")
    seconds = {name: median_cpu(all_) for name, all_ in run_in_turn(entrants, rounds).items()}
    base, asio = seconds["std"], seconds["asio"]
    print_rows(
        f"One file of a consumer, -O1 -c: processor time, medians of {rounds} interleaved runs\n"
        f"base: the {len(std)} std headers that client.hpp and the tag header include, alone; "
        "for\nasync.hpp: Asio's awaitable and a coroutine that awaits one operation",
        "s",
        [
            Row("client.hpp and one tag header", seconds["tag"], base),
            Row("client.hpp, one tag header, five calls", seconds["five"], base, at_most=2),
            Row(f"client.hpp and all {len(MODULES)} modules", seconds["all"], base, at_most=6),
            Row("  the same without initializers of members", seconds["no initializers"], base),
            Row("  the members of their structs, and nothing else", seconds["members"], base),
            Row(
                f"  as many types of std::optional ({optionals}), alone",
                seconds["optionals"],
                base,
            ),
            Row("async.hpp, and Asio's coroutine alone", seconds["included"], asio, at_most=1.3),
            Row("async.hpp, one co_await async_send", seconds["async"], asio),
            Row("  both spawned by main", seconds["async main"], seconds["asio main"]),
        ],
    )


def public_headers() -> list[str]:
    """As they are included. Not src.hpp: it is the source of a library."""
    found = [
        str(path.relative_to(root))
        for root in (RUNTIME, GENERATED)
        for pattern in ("servicetitan/*.hpp", "servicetitan/*/*.hpp")
        for path in root.glob(pattern)
    ]
    return sorted(
        name for name in found if not name.endswith("/src.hpp") and "/detail/" not in name
    )


def table(folder: Path, rounds: int) -> None:
    names = {"std": "", **{name: f"#include <{name}>\n" for name in public_headers()}}
    entrants: dict[str, Callable[[], Usage]] = {}
    for index, (name, text) in enumerate(names.items()):
        source = folder / ("std.cpp" if name == "std" else f"header_{index}.cpp")
        if text:
            source.write_text(text, encoding="utf-8")
        entrants[name] = partial(run, [*COMPILE, "-fsyntax-only", source])
    seconds = {name: median_cpu(all_) for name, all_ in run_in_turn(entrants, rounds).items()}
    base = seconds.pop("std")
    slowest = sorted(seconds.items(), key=lambda one: (-one[1], one[0]))
    print_columns(
        f"Each public header alone, -fsyntax-only: processor time, medians of {rounds} interleaved "
        "runs",
        ("", "s", "to std"),
        [
            ("the std headers above", f"{base:.2f}", "1.00"),
            *((name, f"{took:.2f}", f"{took / base:.2f}") for name, took in slowest),
        ],
    )


def main() -> None:
    print_header([boost_version()])
    with tempfile.TemporaryDirectory() as name:
        contest(Path(name), rounds_from(sys.argv, 9))
        table(Path(name), 1 if len(sys.argv) < 3 else int(sys.argv[2]))


if __name__ == "__main__":
    main()
