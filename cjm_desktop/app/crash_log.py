"""What is written when the program fails: where in the program that was, and nothing of any document.

What an error says may quote what somebody wrote, and a path may name a customer; so neither is kept. Of a crash below
Python, faulthandler writes the paths of the program's own files, which may name the person whose computer it is.
"""

import faulthandler
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Final, TextIO

import platformdirs

_LARGEST: Final = 200_000
"""Bytes beyond which the older half goes at the next start."""
_MOST: Final = 50
"""Errors that one run writes: one that comes back whenever the window is painted would fill the disk."""
_FRAMES: Final = 40
_PACKAGE: Final = Path(__file__).parents[1]
_KEPT_OPEN: Final[list["_Log"]] = []
"""A crash finds the file only while it is open."""


def log_file() -> Path:
    """Return where crashes are written on this system; the file may not be there yet."""
    return platformdirs.user_log_path("cjm-desktop", appauthor=False) / "crashes.txt"


def keep_crashes(file: Path) -> None:
    """Have crashes of Python and of what lies below it written into a file; where that cannot be, nowhere."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        _shorten(file)
        log = file.open("a", encoding="utf-8", buffering=1)
    except OSError:
        return
    _KEPT_OPEN.append(_Log(log))
    faulthandler.enable(log)
    usual, usual_unraisable = sys.excepthook, sys.unraisablehook

    def write(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        keep(error.with_traceback(trace))
        usual(kind, error, trace)

    def write_of_thread(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            write(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    def write_unraisable(arguments: "sys.UnraisableHookArgs") -> None:
        if arguments.exc_value is not None:
            keep(arguments.exc_value)
        usual_unraisable(arguments)

    sys.excepthook = write
    threading.excepthook = write_of_thread
    sys.unraisablehook = write_unraisable


def keep(error: BaseException) -> None:
    """Write an error that is a fault of the program, also one after which it goes on."""
    for log in _KEPT_OPEN:
        log.write(error)


class _Log:
    """The file, and how much this run wrote."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._written = 0

    def write(self, error: BaseException) -> None:
        self._written += 1
        if self._written <= _MOST:
            with suppress(OSError, ValueError):
                self._file.writelines(_told(type(error), error.__traceback__))


def _told(kind: type[BaseException], trace: TracebackType | None) -> Iterator[str]:
    system = f"Python {sys.version_info.major}.{sys.version_info.minor}.{sys.version_info.micro}, {sys.platform}"
    yield f"\n{time.strftime('%Y-%m-%d %H:%M:%S')}  {system}\n{kind.__module__}.{kind.__qualname__}\n"
    frames: list[str] = []
    while trace is not None:
        code = trace.tb_frame.f_code
        frames.append(f"  {_short(code.co_filename)}:{trace.tb_lineno} {code.co_name}\n")
        trace = trace.tb_next
    yield from frames[-_FRAMES:]


def _short(file: str) -> str:
    """Return the name of a file of the program, which does not tell where on the computer it is."""
    path = Path(file)
    return path.relative_to(_PACKAGE.parent).as_posix() if path.is_relative_to(_PACKAGE) else path.name


def _shorten(file: Path) -> None:
    if file.is_file() and file.stat().st_size > _LARGEST:
        data = file.read_bytes()[-_LARGEST // 2 :]
        file.write_bytes(data[data.find(b"\n") + 1 :])


def crashes(file: Path) -> str:
    """Return what is written there; nothing where nothing is."""
    try:
        with file.open("rb") as log:
            data = log.read(2 * _LARGEST)
    except OSError:
        return ""
    return data.decode(errors="replace").strip()
