"""A screen of its own, with a window manager, in which the real window is started and looked at."""

import os
import signal
import subprocess
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from installing.shell import demand, found, run

APT: Final = "xvfb openbox xdotool xclip imagemagick dbus"
_LATEST: Final = 60.0
T = TypeVar("T")


@dataclass(frozen=True)
class Screen:
    """Where windows are shown."""

    environment: Mapping[str, str]

    def do(self, *command: str) -> str:
        """Have xdotool do something, and return what it says; nothing when it fails."""
        done = subprocess.run(
            ["xdotool", *command], env=dict(self.environment), capture_output=True, text=True, check=False
        )
        return done.stdout if done.returncode == 0 else ""

    def window(self, title: str) -> str:
        """Wait for a window whose title has some words, and return its number."""
        return wait(lambda: self.do("search", "--onlyvisible", "--name", title).split(), f"a window “{title}”")[-1]

    def keys(self, *keys: str) -> None:
        """Press keys, one after another."""
        for key in keys:
            self.do("key", "--clearmodifiers", key)
            time.sleep(0.2)

    def copy(self, file: Path, sort: str) -> None:
        """Have a file on the clipboard, until another one is there or the screen goes."""
        self.start("xclip", "-selection", "clipboard", "-t", sort, str(file))

    def start(self, *command: str) -> None:
        """Run a command that leaves another program behind."""
        nothing = subprocess.DEVNULL
        subprocess.run(command, env=dict(self.environment), stdout=nothing, stderr=nothing, check=True)

    def picture(self, file: Path) -> None:
        """Keep what is on the screen."""
        run("import", "-window", "root", file, environment=self.environment)


@contextmanager
def screen(environment: Mapping[str, str]) -> Generator[Screen]:
    """Give a screen of 1280 × 800 pixels, which goes afterwards."""
    found("Xvfb", "openbox", "xdotool", "xclip", "import", hint=f"apt install {APT}")
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-noreset", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        os.close(writing)
        number = os.read(reading, 20).decode().strip()
        shown = {**environment, "DISPLAY": f":{number}"}
        manager = subprocess.Popen(["openbox"], env=shown, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            yield Screen(shown)
        finally:
            manager.kill()
            manager.wait()
    finally:
        server.terminate()
        server.wait()


@contextmanager
def session_bus(heard: Path) -> Generator[str]:
    """Give the address of a session bus, which goes afterwards; a file gets what screen savers are asked on it."""
    found("dbus-daemon", "dbus-monitor", hint=f"apt install {APT}")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        address = daemon.stdout.readline().strip() if daemon.stdout else ""
        listening = ["dbus-monitor", "--address", address, "interface='org.freedesktop.ScreenSaver'"]
        with heard.open("wb") as file, subprocess.Popen(listening, stdout=file, stderr=subprocess.DEVNULL) as monitor:
            try:
                yield address
            finally:
                monitor.terminate()
                daemon.terminate()


@contextmanager
def started(where: Screen, *command: str | Path) -> Generator["subprocess.Popen[bytes]"]:
    """Have a program run; it has to end quietly when it is asked to."""
    words = [str(word) for word in command]
    program = subprocess.Popen(words, env=dict(where.environment), stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    try:
        yield program
        program.send_signal(signal.SIGTERM)
        said = program.communicate(timeout=_LATEST)[0].decode(errors="replace").strip()
        demand(holds=program.returncode == 0 and not said, otherwise=f"{words[0]} ended {program.returncode}: {said}")
    finally:
        program.kill()


def wait(what: Callable[[], T], called: str) -> T:
    """Return what a question gives as soon as it is something."""
    until = time.monotonic() + _LATEST
    while not (answer := what()):
        demand(holds=time.monotonic() < until, otherwise=f"{called} did not come")
        time.sleep(0.02)
    return answer
