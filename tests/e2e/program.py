"""The real ``cjm`` program in a process of its own, with a home of its own."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

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
        assert "Traceback" not in done.stderr
        return Done(done.returncode, done.stdout, done.stderr)
