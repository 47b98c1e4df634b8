"""What lies in object files and linked programs: sections, the texts they refer to, link maps."""

from __future__ import annotations

import re
import struct
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from bench.measure import output_of

RELA = 4  # SHT_RELA
X86_64, X86_64_PC32 = 62, 2
NOT_IN_FILE = (".bss", ".tbss", "COMMON")

Text = tuple[int, int]  # the section and the place in it


@dataclass(frozen=True)
class Section:
    """One input section: what the map says is kept, or what an object has."""

    name: str
    size: int
    owner: str  # object file, or archive(member)

    @property
    def symbol(self) -> str:
        """The mangled name of what it holds; empty when it holds many things."""
        found = re.search(r"_Z\w+", self.name)
        return found[0] if found else ""

    @property
    def is_text_pool(self) -> bool:
        """String literals that the compiler put together, whoever uses them."""
        return self.is_texts and self.name.startswith(".rodata.str")

    @property
    def is_texts(self) -> bool:
        """String literals, of a pool or of one function; the linker keeps one of equal ones."""
        return re.search(r"\.str\d+\.\d+$", self.name) is not None


@dataclass
class Object:
    """The sections of an object file, and which texts of its pools each refers to."""

    sections: list[Section] = field(default_factory=list)
    texts: dict[str, set[Text]] = field(default_factory=dict)  # by the section that refers to them
    length: dict[Text, int] = field(default_factory=dict)


def read_object(path: Path) -> Object:
    """Reads an ELF file of 64 bits, little endian."""
    data = path.read_bytes()
    if data[:6] != b"\x7fELF\x02\x01":
        raise SystemExit(f"bench: not an ELF file of 64 bits, little endian: {path}")
    (machine,) = struct.unpack_from("<H", data, 18)
    (start,) = struct.unpack_from("<Q", data, 40)
    count, names = struct.unpack_from("<HH", data, 60)
    heads = [struct.unpack_from("<IIQQQQIIQQ", data, start + 64 * at) for at in range(count)]

    def name_at(place: int) -> str:
        begin = heads[names][4] + place
        return data[begin : data.index(b"\0", begin)].decode()

    result = Object()
    for head in heads:
        size = head[5] if head[2] & 2 else 0  # only what is loaded
        result.sections.append(Section(name_at(head[0]), size, path.name))
    pools = {at for at, one in enumerate(result.sections) if one.is_text_pool}
    for at in pools:
        place = 0
        for text in data[heads[at][4] : heads[at][4] + heads[at][5]].split(b"\0")[:-1]:
            if text:  # else it only aligns the next
                result.length[at, place] = len(text) + 1
            place += len(text) + 1
    for head in heads:
        if head[1] != RELA:
            continue
        used = result.texts.setdefault(result.sections[head[7]].name, set())
        symbols = heads[head[6]][4]
        for at in range(head[4], head[4] + head[5], 24):
            _, info, addend = struct.unpack_from("<QQq", data, at)
            symbol = symbols + 24 * (info >> 32)
            (section,) = struct.unpack_from("<H", data, symbol + 6)
            if section in pools:
                (value,) = struct.unpack_from("<Q", data, symbol + 8)
                relative = machine == X86_64 and info & 0xFFFFFFFF == X86_64_PC32
                used.add((section, value + addend + (4 if relative else 0)))
    return result


def read_map(path: Path) -> list[Section]:
    """The sections that a link kept, by the map that it wrote."""
    text = path.read_text(encoding="utf-8").split("\nLinker script and memory map\n", 1)[1]
    line = re.compile(r"^ ([.\w]\S*)\s+0x([0-9a-f]+)\s+0x([0-9a-f]+) (\S.*)$", re.MULTILINE)
    return [
        Section(name, int(size, 16), re.sub(r".*/", "", owner))
        for name, address, size, owner in line.findall(text)
        if int(address, 16) and int(size, 16) and not name.startswith(NOT_IN_FILE)
    ]


def sizes(sections: Iterable[Section]) -> Counter[str]:
    """Bytes by owner."""
    total: Counter[str] = Counter()
    for one in sections:
        total[one.owner] += one.size
    return total


def demangled(symbols: Iterable[str]) -> dict[str, str]:
    """What the mangled names mean."""
    listed = sorted(set(symbols))
    return dict(zip(listed, output_of(["c++filt"], "\n".join(listed)).splitlines(), strict=True))
