"""The real window in a process of its own, with a home, settings and a screen of its own."""

import inspect
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.e2e.robot import Scene

_LATEST: Final = 60.0
_ROOT: Final = Path(__file__).parents[2]
_SCREEN: Final = """{"screens": [{"name": "one", "x": 0, "y": 0, "width": 1280, "height": 800, "dpr": 1}]}"""


@dataclass(frozen=True)
class Ended:
    """How the program ended."""

    code: int
    err: str


class Program:
    """The program as it was started."""

    def __init__(self, home: Path, command: Sequence[str | Path], **variables: str) -> None:
        runtime = home / "run"
        runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
        screen = home / "screen.json"
        screen.write_text(_SCREEN)
        inherited = {name: value for name, value in os.environ.items() if name in ("PATH", "SYSTEMROOT")}
        folders = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
        folders["XDG_RUNTIME_DIR"] = str(runtime)
        platform = {"QT_QPA_PLATFORM": f"offscreen:configfile={screen}", "PYTHONPATH": str(_ROOT), "LANG": "C.UTF-8"}
        self._running = subprocess.Popen(
            [sys.executable, *command],
            cwd=home,
            env={**inherited, "HOME": str(home), **folders, **platform, **variables},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )

    @property
    def is_over(self) -> bool:
        """Whether it has ended."""
        return self._running.poll() is not None

    def kill(self) -> None:
        """End it as a crash would."""
        self._running.kill()

    def end(self) -> Ended:
        """Wait for it to end by itself."""
        try:
            _, err = self._running.communicate(timeout=_LATEST)
        finally:
            self._running.kill()
        lines = [line for line in err.splitlines(keepends=True) if not line.startswith("This plugin does not support")]
        return Ended(self._running.returncode, "".join(lines))


def play(scene: Callable[[Path], Scene], home: Path, *files: Path) -> Program:
    """Start the program with files, and somebody who plays a scene in it."""
    return play_with({}, scene, home, *files)


def play_with(variables: Mapping[str, str], scene: Callable[[Path], Scene], home: Path, *files: Path) -> Program:
    """Start the program so with variables of the environment of its own."""
    module = inspect.getmodule(scene)
    assert module is not None
    command = ["-m", "tests.e2e.robot", f"{module.__name__}:{scene.__name__}", home, *files]
    return Program(home, command, **variables)
