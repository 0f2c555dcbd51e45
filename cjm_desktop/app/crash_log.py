"""What is written when the program fails: where in the program that was, and nothing of any document.

What an error says may quote what somebody wrote, and a path may name a customer; so neither is kept.
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
_FRAMES: Final = 40
_PACKAGE: Final = Path(__file__).parents[1]
_KEPT_OPEN: Final[list[TextIO]] = []
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
    _KEPT_OPEN.append(log)
    faulthandler.enable(log)
    usual = sys.excepthook

    def write(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        with suppress(OSError, ValueError):
            log.writelines(_told(kind, trace))
        usual(kind, error, trace)

    def write_of_thread(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            write(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    sys.excepthook = write
    threading.excepthook = write_of_thread


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
