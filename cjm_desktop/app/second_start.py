"""A second start hands its files to the program that runs already, before anything large is loaded.

They meet at a Unix socket in a folder that nobody else may enter. Where there is no such place, as on Windows, every
start runs by itself, and the lock files protect the maps.
"""

import os
import socket
import stat
import sys
import time
import warnings
import zlib
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

import platformdirs

from cjm_desktop.limits import ARRIVAL_BYTES, ARRIVAL_FILES

_APP: Final = "cjm-desktop"
_PATIENCE: Final = 2.0
"""Seconds that a second start waits for the first one, which may be busy."""
_MOMENT: Final = 0.25
"""Seconds that the first one may lose on a second one that is slow in saying what it wants."""
_TAKEN: Final = b"taken"


def meeting_place(environment: Mapping[str, str]) -> Path | None:
    """Return where the starts of this person on this screen meet, none where no place is safe from others."""
    if sys.platform == "win32":
        return None
    about = [str(platformdirs.user_config_path(_APP, appauthor=False))]
    about += [environment.get(name, "") for name in ("DISPLAY", "WAYLAND_DISPLAY")]
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # that a system names no such folder is nothing a person can mend
            folder = platformdirs.user_runtime_path(_APP, appauthor=False)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder = folder.resolve()
        if not _is_private(folder):
            return None
    except OSError:
        return None
    return folder / f"{zlib.crc32(os.fsencode(chr(0).join(about))):08x}"  # a long name is none for a socket


def _is_private(folder: Path) -> bool:
    """Tell whether nobody else may enter a folder or put another one in its place."""
    found, me = folder.stat(), os.geteuid()
    is_mine = stat.S_ISDIR(found.st_mode) and found.st_uid == me and not found.st_mode & 0o077
    return is_mine and all(parent.stat().st_uid in (0, me) for parent in folder.parents)


def hand_over(place: Path | None, files: Sequence[Path]) -> bool:
    """Have the program that runs already open files, or come forward, and tell whether it does."""
    if place is None or len(files) > ARRIVAL_FILES:
        return False
    try:
        message = b"\0".join(os.fsencode(file.absolute()) for file in files)
        if len(message) > ARRIVAL_BYTES:
            return False
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(_PATIENCE)
            line.connect(str(place))
            line.sendall(message)
            line.shutdown(socket.SHUT_WR)
            return line.recv(len(_TAKEN)) == _TAKEN
    except OSError:
        return False


@contextmanager
def listening(place: Path | None) -> Generator[socket.socket | None]:
    """Be the one whom other starts meet; what somebody left there who does not answer goes."""
    door = _door(place) if place is not None else None
    if place is None or door is None:
        yield None
        return
    made = place.lstat()
    try:
        yield door
    finally:
        door.close()
        with suppress(OSError):
            if os.path.samestat(made, place.lstat()):
                place.unlink()


def _door(place: Path) -> socket.socket | None:
    door = socket.socket(socket.AF_UNIX)
    try:
        place.unlink(missing_ok=True)
        door.bind(str(place))
        door.listen()
        door.setblocking(False)  # noqa: FBT003 - Python's own
    except OSError:
        door.close()
        return None
    return door


def received(door: socket.socket) -> list[Path] | None:
    """Return the files that a second start hands over, none when it says nothing that makes sense, or too late.

    What it says is only ever taken for absolute paths of files to open.
    """
    latest = time.monotonic() + _MOMENT
    message = b""
    try:
        line, _ = door.accept()
        with line:
            line.settimeout(_MOMENT)
            while part := line.recv(ARRIVAL_BYTES):
                message += part
                line.settimeout(max(0.001, latest - time.monotonic()))
                if len(message) > ARRIVAL_BYTES:
                    return None
            files = [Path(os.fsdecode(file)) for file in message.split(b"\0")] if message else []
            if len(files) > ARRIVAL_FILES or not all(file.is_absolute() for file in files):
                return None
            line.sendall(_TAKEN)  # an error when nobody waits any more
            return files
    except OSError:
        return None
