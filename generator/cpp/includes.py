"""Which headers a generated file includes; nothing but headers of our own."""

from __future__ import annotations

from collections.abc import Iterable

from generator.cpp.placement import SHARED

TYPES = "servicetitan/types.hpp"
REQUEST = "servicetitan/request.hpp"
BUILDER = "servicetitan/detail/builder.hpp"
TABLE = "servicetitan/detail/table.hpp"
MODULE = "servicetitan/detail/module.hpp"
SHARED_HEADER = "servicetitan/shared.hpp"


def models_header(module: str, home: str) -> str:
    """The header of the schemas with that home."""
    if home == SHARED:
        return f"servicetitan/{module}/shared.hpp"
    return f"servicetitan/{module}/{home}_models.hpp"


def tag_header(module: str, namespace: str) -> str:
    """The header of the functions of a tag."""
    return f"servicetitan/{module}/{namespace}.hpp"


def lines(headers: Iterable[str]) -> list[str]:
    """Sorted ``#include`` lines."""
    return [f'#include "{header}"' for header in sorted(set(headers))]
