"""The driver of the browser itself."""

from __future__ import annotations

import subprocess

import pytest
from chromium import Browser


def test_a_browser_that_does_not_answer_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[subprocess.Popen[bytes]] = []
    real = subprocess.Popen

    def start(*arguments: object, **options: object) -> subprocess.Popen[bytes]:
        started.append(real(*arguments, **options))  # type: ignore[call-overload]
        return started[0]

    def command(_: Browser, method: str) -> None:
        raise TimeoutError(method)

    monkeypatch.setattr(subprocess, "Popen", start)
    monkeypatch.setattr(Browser, "command", command)
    with pytest.raises(TimeoutError, match="Target"), Browser():
        pass
    assert started[0].poll() is not None
