"""``refresh``: downloads the newest documents, then does as ``regenerate`` with documents does."""

from __future__ import annotations

import argparse
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from generator.diff.markup import visible
from generator.diff.version import FILE as VERSION
from generator.diff.version import current_version
from generator.refresh import run as refresh
from generator.refresh.catalogue import BASE_URL, Catalogue
from generator.refresh.download import download
from generator.refresh.options import add_arguments, options_of
from generator.refresh.plan import Given
from generator.refresh.stage import Stage
from generator.spec.specs import SPECS, sources

URL_VARIABLE = "SERVICETITAN_DOCUMENTS_URL"


def register(subparsers: Any) -> None:
    parser = subparsers.add_parser(
        "refresh", help="download the newest documents and regenerate", description=__doc__
    )
    parser.add_argument(
        "--base-url",
        default=os.environ.get(URL_VARIABLE) or BASE_URL,
        metavar="URL",
        help=f"of the catalogue (${URL_VARIABLE}, else {BASE_URL})",
    )
    parser.add_argument("--ca-file", type=Path, help="certificates to trust")
    parser.add_argument("--beta", action="store_true", help="take documents in beta too")
    parser.add_argument("--vintage", help="date of the documents; default: this month")
    add_arguments(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    agent = f"servicetitan-cpp/{current_version(VERSION)} (refresh of the bindings)"
    catalogue = Catalogue(arguments.base_url, agent, arguments.ca_file)
    vintage = arguments.vintage or datetime.now(UTC).strftime("%Y-%m")

    def fetch(stage: Stage) -> Given:
        folder = stage.folder / "downloaded"
        found = download(catalogue, sources(stage.root / SPECS), folder, arguments.beta)
        for note in found.notes:
            print(visible(note))
        return Given(found.paths, vintage, arguments.retain, found.origins)

    return refresh.run(Path(), fetch, options_of(arguments))
