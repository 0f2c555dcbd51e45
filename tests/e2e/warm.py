"""Runs ``cjm`` as often as it is asked to, each time in a new process, which begins with what every start loads.

A line of JSON on standard input says with what; its exit code is answered. Loading is most of what a command takes.
"""

import json
import os
import signal
import sys

from cjm_desktop.cli import main, program

_LATEST = 120
"""Seconds after which a command is ended."""


def asked() -> str | None:
    """Return in a new process what it is to do; none in the first one, at the end."""
    for line in sys.stdin:
        if not (child := os.fork()):
            return line
        _, status = os.waitpid(child, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(status)}\n")
        sys.stdout.flush()
    return None


def become(folder: str, arguments: list[str], environment: dict[str, str], out: str, err: str) -> None:
    """Stand in a folder with a command line, an environment, and files in the place of a terminal."""
    signal.alarm(_LATEST)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    for number, path in enumerate((os.devnull, out, err)):
        file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
        os.dup2(file, number)
        os.close(file)
    sys.argv[1:] = arguments


if __name__ == "__main__":
    assert program, "it is loaded"
    line = asked()
    if line is not None:
        become(**json.loads(line))
        sys.exit(main())
