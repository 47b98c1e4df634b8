"""Where the small documents of the tests are, and how to run the generator on them."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from generator.cli import main

Node = dict[str, Any]

CORPUS = Path(__file__).parents[1] / "corpus"
POSITIVE = CORPUS / "positive"
NEGATIVE = CORPUS / "negative"
ROOT = CORPUS.parents[1]

VINTAGE = "2026-01"


def shop() -> Node:
    """A fresh copy of the small 3.1 document."""
    document: Node = json.loads((POSITIVE / "3.1" / "shop-v2.json").read_text())
    return document


def canonical_shop() -> Node:
    """A fresh copy of what an import makes of it."""
    document: Node = json.loads((POSITIVE / "shop.canonical.json").read_text())
    return document


def changed(document: Node, change: Callable[[Node], object]) -> Node:
    """A copy of a document with a change made to it."""
    result = copy.deepcopy(document)
    change(result)
    return result


def save(document: Any, path: Path) -> Path:
    """Writes a document as JSON, making folders as needed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(document, indent=1))
    return path


def run(*arguments: object) -> int:
    """Runs the generator in this process and gives its exit code."""
    return main([str(one) for one in arguments])


def import_to(out: Path, *documents: Path, vintage: str = VINTAGE) -> int:
    """Imports documents to a specs folder and gives the exit code."""
    return run("import", *documents, "--vintage", vintage, "--out", out)
