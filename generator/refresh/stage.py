"""A folder in which the next state of the tree is made, and the swap of the two.

Everything is written beside the tree; the swap itself is a handful of renames, which need no space
and can be taken back. What was there before lies in ``before/`` until all is done, so that even a
run that was killed can be taken back by the next one.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import signal
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import NoReturn

from generator.spec.errors import SpecError

PREFIX = ".refresh-"
_NEXT, _BEFORE, _FAILED, _JOURNAL = "next", "before", "failed", "journal"


class Stage:
    """The next state of some files and folders, called by their places in the tree."""

    def __init__(self, root: Path, folder: Path) -> None:
        self.root = root
        self.folder = folder

    def place(self, name: Path) -> Path:
        """Where the next state of ``name`` is made."""
        made = self.folder / _NEXT / name
        made.parent.mkdir(parents=True, exist_ok=True)
        return made

    def copy(self, name: Path) -> Path:
        """Starts the next state of ``name`` with the present one, times included."""
        source, made = self.root / name, self.place(name)
        if source.is_dir():
            shutil.copytree(source, made, symlinks=True)
        elif source.exists():
            shutil.copy2(source, made)
        return made

    def in_tree(self, name: str) -> str:
        """What the tree calls a file of its next state; other names stay as they are."""
        made = f"{self.folder / _NEXT}/"
        return str(self.root / name.removeprefix(made)) if name.startswith(made) else name

    def swap(self, names: list[Path]) -> None:
        """Puts the next state of those that have one into the tree, to be kept or restored."""
        chosen = [name for name in names if (self.folder / _NEXT / name).exists()]
        (self.folder / _JOURNAL).write_text("".join(f"{one}\n" for one in chosen), "utf-8")
        for name in chosen:
            before = self.folder / _BEFORE / name
            before.parent.mkdir(parents=True, exist_ok=True)
            if (self.root / name).exists():
                (self.root / name).rename(before)
            (self.folder / _NEXT / name).rename(self.root / name)

    def keep(self) -> None:
        """What was swapped stays: without a journal nothing is taken back."""
        (self.folder / _JOURNAL).unlink()

    def restore(self) -> None:
        """Takes a swap back, as far as it came. What differs is marked as just written: what was
        built of the other state is older then."""
        journal = self.folder / _JOURNAL
        try:
            with _undisturbed():
                for name in journal.read_text("utf-8").splitlines() if journal.exists() else ():
                    self._restore_one(Path(name))
        except OSError as error:
            raise SpecError(
                str(self.folder),
                (),
                f"has what was there before, which could not be put back: {error}",
                "mend the cause and run the command again, which begins with putting it back;"
                " leave the folder where it is until then",
            ) from None

    def _restore_one(self, name: Path) -> None:
        present, before = self.root / name, self.folder / _BEFORE / name
        failed = self.folder / _FAILED / name
        failed.parent.mkdir(parents=True, exist_ok=True)
        swapped = not (self.folder / _NEXT / name).exists()
        if swapped and present.exists() and not failed.exists():
            present.rename(failed)
        if before.exists():
            before.rename(present)
            _touch_differing(present, failed)


def _touch_differing(present: Path, failed: Path) -> None:
    pairs = [(present, failed)]
    if present.is_dir():
        listed = [path for path in present.rglob("*") if path.is_file()]
        pairs = [(path, failed / path.relative_to(present)) for path in listed]
    for one, other in pairs:
        if not other.is_file() or one.read_bytes() != other.read_bytes():
            os.utime(one)


@contextmanager
def staged(root: Path) -> Iterator[Stage]:
    """A stage for one run. What is not kept is taken back at its end, and what a killed run left
    before it."""
    with _alone(root):
        for left in sorted(root.glob(f"{PREFIX}*")):
            Stage(root, left).restore()
            shutil.rmtree(left)
        folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=root))
        try:
            with _signals_interrupt():
                yield Stage(root, folder)
        finally:
            Stage(root, folder).restore()
            with _undisturbed():
                shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _alone(root: Path) -> Iterator[None]:
    handle = os.open(root, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError:
        raise SpecError(
            str(root), (), "another run is at work here", "wait until it is done"
        ) from None
    finally:
        os.close(handle)


@contextmanager
def _signals_interrupt() -> Iterator[None]:
    """The end of a terminal or a job interrupts as ctrl-C does."""

    def interrupt(_number: int, _frame: FrameType | None) -> NoReturn:
        raise KeyboardInterrupt

    known = {one: signal.getsignal(one) for one in (signal.SIGTERM, signal.SIGHUP)}
    for one in known:
        signal.signal(one, interrupt)
    try:
        yield
    finally:
        for one, handler in known.items():
            signal.signal(one, handler)


@contextmanager
def deferred() -> Iterator[None]:
    """An interrupt comes after the block, not in the middle of what could not be undone then."""
    arrived: list[int] = []
    listed = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    known = {one: signal.signal(one, lambda number, _: arrived.append(number)) for one in listed}
    try:
        yield
    finally:
        for one, handler in known.items():
            signal.signal(one, handler)
    if arrived:
        raise KeyboardInterrupt


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Nothing interrupts what must come to its end."""
    listed = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    known = {one: signal.signal(one, signal.SIG_IGN) for one in listed}
    try:
        yield
    finally:
        for one, handler in known.items():
            signal.signal(one, handler)
