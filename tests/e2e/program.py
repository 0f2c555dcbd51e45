"""The real ``cjm`` program in a process of its own, with a home of its own."""

import atexit
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

PROGRAM = Path(sys.executable).with_name("cjm.exe" if os.name == "nt" else "cjm")


@dataclass(frozen=True)
class Done:
    """How a run ended."""

    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Cjm:
    """The program in a folder, started by what stands before it on the command line."""

    folder: Path
    before: tuple[str, ...] = ()

    def environment(self, **variables: str) -> dict[str, str]:
        inherited = {name: value for name, value in os.environ.items() if name in ("PATH", "SYSTEMROOT")}
        return {**inherited, "HOME": str(self.folder), "LANG": "C.UTF-8", **variables}

    def __call__(self, *arguments: str | bytes | Path, **variables: str) -> Done:
        done = self._warm(*arguments) if self._is_usual(variables) else self._cold(*arguments, **variables)
        assert "Traceback" not in done.err
        return done

    def _is_usual(self, variables: dict[str, str]) -> bool:
        """Tell whether nothing is to be there before the program, which then may be loaded already."""
        return not self.before and not variables and hasattr(os, "fork")

    def _warm(self, *arguments: str | bytes | Path) -> Done:
        return _warm().run(self.folder, [os.fsdecode(each) for each in arguments], self.environment())

    def _cold(self, *arguments: str | bytes | Path, **variables: str) -> Done:
        done = subprocess.run(
            [*self.before, PROGRAM, *arguments],
            cwd=self.folder,
            env=self.environment(**variables),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="surrogateescape",
            check=False,
            timeout=120,
        )
        return Done(done.returncode, done.stdout, done.stderr)


class _Warm:
    """What runs the program as its script does, without loading it each time."""

    def __init__(self) -> None:
        self._folder = TemporaryDirectory()
        self._running = subprocess.Popen(
            [sys.executable, "-P", Path(__file__).with_name("warm.py")],
            env=Cjm(Path(self._folder.name)).environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        atexit.register(self._end)

    def run(self, folder: Path, arguments: list[str], environment: dict[str, str]) -> Done:
        assert self._running.stdin is not None
        assert self._running.stdout is not None
        out, err = (Path(self._folder.name) / name for name in ("out", "err"))
        asked = {"folder": str(folder), "arguments": arguments, "environment": environment}
        self._running.stdin.write(json.dumps({**asked, "out": str(out), "err": str(err)}) + "\n")
        self._running.stdin.flush()
        code = int(self._running.stdout.readline())
        return Done(code, *(_text(file) for file in (out, err)))

    def _end(self) -> None:
        self._running.communicate()
        self._folder.cleanup()


def _text(file: Path) -> str:
    with file.open(encoding="utf-8", errors="surrogateescape") as opened:
        return opened.read()


_warm = cache(_Warm)
