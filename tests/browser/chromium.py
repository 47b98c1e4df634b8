"""Drives a headless Chromium over its debugging pipe, with the standard library alone."""

from __future__ import annotations

import json
import os
import select
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_DEADLINE = 30.0


class Browser:
    """One page. ``problems`` collects what reaches its console as a warning or worse."""

    def __init__(self, width: int = 1280, height: int = 900) -> None:
        program = next((found for name in _NAMES if (found := shutil.which(name))), None)
        if program is None:
            raise RuntimeError(f"none of {', '.join(_NAMES)} is installed; install chromium")
        self.problems: list[str] = []
        self._program = program
        self._size = f"{width},{height}"
        self._number = 0
        self._unread = b""
        self._session = ""
        self._cleanup = ExitStack()

    def _start(self) -> None:
        folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self._cleanup.enter_context(folder)
        to_browser, self._write = os.pipe()
        self._read, from_browser = os.pipe()
        for one in (self._write, self._read):
            self._cleanup.callback(os.close, one)

        # The browser reads its commands at 3 and answers at 4; copies first, so that neither of
        # the two numbers is closed before it is copied.
        def place() -> None:
            commands, answers = os.dup(to_browser), os.dup(from_browser)
            high = [os.dup2(one, 60 + index) for index, one in enumerate((commands, answers))]
            os.dup2(high[0], 3)
            os.dup2(high[1], 4)

        options = [
            "--headless=new",
            # The pages are the project's own; root, as in containers, cannot have a sandbox.
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--remote-debugging-pipe",
            f"--window-size={self._size}",
            f"--user-data-dir={folder.name}",
        ]
        try:
            process = subprocess.Popen(
                [self._program, *options, "about:blank"],
                preexec_fn=place,
                close_fds=False,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        finally:
            os.close(to_browser)
            os.close(from_browser)
        self._cleanup.callback(_stop, process)

    def __enter__(self) -> Browser:
        try:
            self._start()
            self._attach()
        except BaseException:
            self._cleanup.close()
            raise
        return self

    def _attach(self) -> None:
        targets = self.command("Target.getTargets")["targetInfos"]
        page = next(one["targetId"] for one in targets if one["type"] == "page")
        attached = self.command("Target.attachToTarget", targetId=page, flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.command(f"{domain}.enable")

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._cleanup.close()

    def command(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Sends one command and gives its result; what the page reports meanwhile is kept."""
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self._number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return dict(answer["result"])
            self._event(answer)

    def open(self, page: Path, fragment: str = "") -> None:
        """Loads a file and waits until its scripts have drawn it."""
        self.command("Page.navigate", url="about:blank")
        self.command("Page.navigate", url=page.resolve().as_uri() + fragment)
        self.until("document.readyState === 'complete' && location.protocol === 'file:'")
        self.until("document.querySelector('#results')?.getAttribute('aria-busy') === 'false'")

    def value(self, expression: str) -> Any:
        """What an expression is in the page."""
        answer = self.command(
            "Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True
        )
        if "exceptionDetails" in answer:
            raise RuntimeError(f"{expression}: {answer['exceptionDetails']}")
        return answer["result"].get("value")

    def until(self, expression: str) -> None:
        """Waits until an expression is true in the page."""
        _wait(lambda: bool(self.value(expression)), expression)

    def key(self, name: str, code: int, text: str = "") -> None:
        """Presses and releases a key."""
        facts = {"key": name, "windowsVirtualKeyCode": code, "text": text}
        self.command("Input.dispatchKeyEvent", type="keyDown", **facts)
        self.command("Input.dispatchKeyEvent", type="keyUp", **facts)

    def insert(self, text: str) -> None:
        """Types into what has the focus."""
        self.command("Input.insertText", text=text)

    def _event(self, message: dict[str, Any]) -> None:
        facts = message.get("params", {})
        match message.get("method"):
            case "Runtime.consoleAPICalled" if facts["type"] in ("error", "warning", "assert"):
                self.problems.append(f"console: {facts['args']}")
            case "Runtime.exceptionThrown":
                self.problems.append(f"exception: {facts['exceptionDetails']}")
            case "Log.entryAdded" if facts["entry"]["level"] in ("error", "warning"):
                self.problems.append(f"log: {facts['entry']['text']}")
            case "Network.requestWillBeSent":
                url = facts["request"]["url"]
                if not url.startswith(("file:", "about:", "data:")):
                    self.problems.append(f"request: {url}")

    def _next(self) -> dict[str, Any]:
        until = time.monotonic() + _DEADLINE
        while b"\0" not in self._unread:
            if not select.select([self._read], [], [], max(0.0, until - time.monotonic()))[0]:
                raise TimeoutError("the browser does not answer")
            some = os.read(self._read, 1 << 20)
            if not some:
                raise RuntimeError("the browser has ended")
            self._unread += some
        message, self._unread = self._unread.split(b"\0", 1)
        return dict(json.loads(message))


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(timeout=_DEADLINE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _wait(condition: Callable[[], bool], what: str) -> None:
    until = time.monotonic() + _DEADLINE
    while not condition():
        if time.monotonic() > until:
            raise TimeoutError(f"never true: {what}")
        time.sleep(0.02)
