"""The steps of a refresh in their order, with what is said between them."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from generator.cpp.lock import FILE as LOCK
from generator.diff import changelog
from generator.diff.formats import text
from generator.diff.version import FILE as VERSION
from generator.emit.generate import OUT
from generator.refresh.options import Options
from generator.refresh.plan import (
    Generated,
    Given,
    Imported,
    add_changelog,
    generate_staged,
    import_staged,
    note_origins,
)
from generator.refresh.stage import Stage, deferred, staged
from generator.spec.errors import SpecError
from generator.spec.specs import SOURCES, SPECS

VERIFY = Path("tools/touched.sh")
INTERRUPTED = 130
_NOTHING = f"the documents are those of {SPECS}/ already; nothing to do"


def run(root: Path, fetch: Callable[[Stage], Given], options: Options) -> int:
    """Fetches documents, imports, compares, generates, asks, builds.

    On any failure the tree is as it was before.
    """
    try:
        with staged(root) as stage, _named_as_in_tree(stage):
            given = fetch(stage)
            said = _run(stage, given, options) if given.paths else _only_origins(stage, given)
    except KeyboardInterrupt:
        print("\ninterrupted; the tree is as before", file=sys.stderr)
        return INTERRUPTED
    except OSError as error:
        print(f"error: {_reason(error)}; the tree is as before", file=sys.stderr)
        return 1
    if said:
        print(said)
    return 0 if said is not None else 1


@contextmanager
def _named_as_in_tree(stage: Stage) -> Iterator[None]:
    """Errors name the files of the tree: those of the stage are gone when they are read."""
    try:
        yield
    except SpecError as error:
        file = stage.in_tree(error.file)
        raise SpecError(file, error.pointer, error.what, error.fix) from None


def _reason(error: OSError) -> str:
    if isinstance(error, shutil.Error):  # a list of what could not be copied, and why
        return str(error.args[0][0][-1])
    return f"{error.filename}: {error.strerror}" if error.filename else str(error.strerror)


def _run(stage: Stage, given: Given, options: Options) -> str | None:
    """What is to be said at the end; None when the tree is left as it was, on request or not."""
    imported = import_staged(stage, given)
    if imported.missing and not given.origins:
        print(f"no document given, left as it is: {', '.join(imported.missing)}")
    if not imported.changed:
        return _NOTHING
    print(f"{len(imported.changed)} files of {SPECS} differ")
    sys.stdout.write(text.summary(imported.report))
    generated = generate_staged(imported)
    has_entry = options.changelog and add_changelog(imported)
    _say_generated(generated)
    if not options.yes and not _agreed():
        print("nothing was changed")
        return None
    stage.swap([SPECS, OUT, Path(LOCK), changelog.FILE, VERSION])
    if options.build and generated.touched and not _verified(stage.root, generated.touched):
        stage.restore()
        print("error: the build or its tests failed; the tree is as before", file=sys.stderr)
        return None
    stage.keep()
    return commits(imported, generated, options, has_entry)


def _only_origins(stage: Stage, given: Given) -> str:
    """Without new documents, the catalogue may still have them elsewhere; nothing is made of it."""
    if not note_origins(stage, given):
        return _NOTHING
    stage.swap([SPECS])
    stage.keep()
    return f"{_NOTHING}; {SPECS / SOURCES} says now where the catalogue has them"


def _say_generated(generated: Generated) -> None:
    changes = generated.changes
    print(
        f"{OUT}: {len(changes.added)} files added, {len(changes.changed)} changed,"
        f" {len(changes.deleted)} deleted; modules: {', '.join(generated.touched) or 'none'}"
    )
    for path in changes.unknown:
        print(f"not generated: {OUT / path}", file=sys.stderr)


def _agreed() -> bool:
    if not sys.stdin.isatty():
        print("error: nobody to ask; give --yes", file=sys.stderr)
        return False
    try:
        return input("Change the tree? [y/N] ").strip().lower() in ("y", "yes")
    except EOFError:  # Ctrl-D
        print()
        return False


def _verified(root: Path, modules: list[str]) -> bool:
    """Builds the libraries of the modules and runs their tests."""
    sys.stdout.flush()
    build: subprocess.Popen[bytes] | None = None
    try:
        with deferred():
            build = subprocess.Popen(["bash", str(VERIFY), *modules], cwd=root, process_group=0)
        return build.wait() == 0
    except BaseException:
        if build is not None:
            _stop(build)
        raise


def _stop(build: subprocess.Popen[bytes]) -> None:
    """Ends the compilers too: they would go on in a tree that is taken back."""
    with suppress(ProcessLookupError):
        os.killpg(build.pid, signal.SIGTERM)
    build.wait()


def commits(imported: Imported, generated: Generated, options: Options, has_entry: bool) -> str:
    """The commits to make, as commands."""
    title = f"Documents of {imported.vintage}"
    lines = ["", "The tree is regenerated. Three commits, in this order:", ""]
    lines.append(f"  git add {SPECS} && git commit -m 'specs: {title}'")
    names = f" {LOCK}" if generated.names_changed else ""
    lines.append(f"  git add {OUT}{names} && git commit -m 'generate: {title}'")
    more = f", {changelog.FILE}, the version in {VERSION}" if has_entry else ""
    lines.append(f"  git add -A && git commit -m 'Follow the documents of {imported.vintage}'")
    lines.append(f"      # what had to be changed by hand{more}; none if nothing changed")
    lines += ["", "The whole report, before the first of them:"]
    lines += ["", f"  ./dev diff HEAD:{SPECS} {SPECS} --output refresh.html"]
    if not options.build:
        lines += ["", "Nothing was built: run ./dev test before you commit."]
    return "\n".join(lines)
