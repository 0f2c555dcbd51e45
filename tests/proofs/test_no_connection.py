"""The program as it is started connects to nothing but sockets of this computer: every call of it is looked at."""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from cjm_desktop.storage.writing import write_map
from tests.hostile import hostile_map, hostile_text
from tests.proofs.figures import told

TRACER: Final = "strace"
PATIENCE: Final = 240.0
CALL: Final = re.compile(r"\b(?:socket|connect|bind|sendto|sendmsg)\(.*")
OUTSIDE: Final = re.compile(r"AF_INET|AF_INET6|AF_PACKET|AF_BLUETOOTH|AF_VSOCK")
"""Sockets of other kinds are those of the desktop and of the kernel."""
DRAWING: Final = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>http://example.org</text></svg>'


class Traced:
    """Runs commands of the program, and keeps what they asked of the network."""

    def __init__(self, home: Path) -> None:
        self._logs = home / "calls"
        self._logs.mkdir()
        runtime = home / "run"
        runtime.mkdir(mode=0o700)
        folders = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
        self._environment = {
            **{name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ},
            **folders,
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(runtime),
            "QT_QPA_PLATFORM": "offscreen",
            "LANG": "C.UTF-8",
        }

    def start(self, *command: str | Path) -> "subprocess.Popen[bytes]":
        """Start a command; the process is the program's own, the tracer is one beside it."""
        log = self._logs / str(len(list(self._logs.iterdir())))
        log.touch()
        traced = [TRACER, "-D", "-f", "-qq", "-s", "200", "-o", str(log), "-e", "trace=network"]
        return subprocess.Popen([*traced, sys.executable, *command], env=self._environment, stderr=subprocess.DEVNULL)

    def run(self, *command: str | Path) -> None:
        assert self.start(*command).wait(PATIENCE) == 0

    def calls(self) -> list[str]:
        """Return what was asked of sockets, of all commands."""
        logs = [log.read_text(errors="replace") for log in self._logs.iterdir()]
        return [call for text in logs for call in CALL.findall(text)]


@pytest.fixture
def traced(tmp_path: Path) -> Traced:
    tracer = shutil.which(TRACER)
    if tracer is None or subprocess.run([tracer, "-o", os.devnull, "true"], check=False).returncode:
        pytest.skip(f"{TRACER} is missing, or may not be used here")
    return Traced(tmp_path)


def test_nothing_connects_anywhere(traced: Traced, tmp_path: Path) -> None:
    """A map with addresses in every text is opened in the window, a second start hands over to it, the map is exported,
    and a drawing is taken as a picture."""
    file = tmp_path / "map.cjm"
    write_map(file, hostile_map(hostile_text("http://example.org/x.png")), "nothing")
    window = traced.start("-m", "cjm_desktop.app", file)
    try:
        _until((tmp_path / ".map.cjm.lock").exists)
        traced.run("-m", "cjm_desktop.app", file)
        for name in ("out.pdf", "out.html", "out.pptx", "out.xlsx", "out.svg", "out.png", "out.md"):
            traced.run("-m", "cjm_desktop.cli", "export", file, tmp_path / name)
        (tmp_path / "logo.svg").write_text(DRAWING)
        taken = "import pathlib, sys; from cjm_desktop.storage.pictures import picture_from as take; "
        traced.run("-c", f"{taken}take(pathlib.Path({str(tmp_path / 'logo.svg')!r}))")
        assert window.poll() is None
    finally:
        window.send_signal(signal.SIGTERM)
        window.wait(PATIENCE)
    calls = traced.calls()
    assert [call for call in calls if OUTSIDE.search(call)] == []
    assert any(call.startswith("connect") and "AF_UNIX" in call for call in calls), (
        "the second start spoke to the first"
    )
    told("calls about sockets, none of them to another computer", len(calls))


def test_a_connection_would_be_seen(traced: Traced) -> None:
    traced.run("-c", "import socket; socket.socket().connect_ex(('127.0.0.1', 9))")
    assert len([call for call in traced.calls() if OUTSIDE.search(call)]) == 2


def _until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.05)
