"""Who has a map open: said in ``.NAME.lock`` beside the file, which its holder keeps locked as long as it lives.

The system lets go of what an ended process had locked, however it ended; so a lock file that nobody keeps is stale.
Where there is no such locking, and on another computer, that cannot be known.
"""

import getpass
import json
import os
import socket
import stat
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cjm_desktop.limits import LOCK_BYTES
from cjm_desktop.model.text import excerpt
from cjm_desktop.storage.plain import Json

_FAR: Final = 1 << 30
"""Windows lets nobody read what is locked: a byte that is not there is."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a file open, by names that are harmless and may be empty."""

    user: str
    host: str
    is_here: bool
    """Whether it is on this computer."""
    lives: bool
    """Whether the file is open for sure; on another computer that cannot always be known."""


class Lock:
    """A lock file that this process made or took over."""

    def __init__(self, place: Path, descriptor: int) -> None:
        self._place = place
        self._descriptor = descriptor

    def release(self) -> None:
        """Let others have the file, once; where the lock file cannot be removed, it is stale from now on."""
        if sys.platform == "win32":  # which removes no open file, and unlocks a closed one when it finds the time
            import msvcrt  # noqa: PLC0415 - it is there alone

            with suppress(OSError):
                os.lseek(self._descriptor, _FAR, os.SEEK_SET)
                msvcrt.locking(self._descriptor, msvcrt.LK_UNLCK, 1)
            os.close(self._descriptor)
            with suppress(OSError):
                self._place.unlink()
            return
        if _is_at(self._place, self._descriptor):
            with suppress(OSError):
                self._place.unlink()
        os.close(self._descriptor)


def take_lock(path: Path, *, anyway: bool = False) -> Lock | Holder | None:
    """Say that a file is open here, or return who has it open.

    None where nothing can be said, as in a folder that can only be read; that is no reason not to open a file.
    ``anyway`` takes over what nobody is known to hold, and returns None when somebody does.
    """
    target = Path(os.path.realpath(path))
    place = target.with_name(f".{target.name}.lock")
    try:
        descriptor, is_new = _opened(place)
        kept = _keep(descriptor)
        while kept and not _is_at(place, descriptor):  # its holder removed it just then
            os.close(descriptor)
            descriptor, is_new = _opened(place)
            kept = _keep(descriptor)
    except OSError:
        return None
    try:
        holder = None if is_new and kept is not False else _holder(descriptor, lives=kept is False)
        if kept is not False and (holder is None or anyway or (kept and holder.is_here)):
            _sign(descriptor)
            return Lock(place, descriptor)
    except OSError:
        holder = None
    os.close(descriptor)
    return None if anyway else holder


def _opened(place: Path) -> tuple[int, bool]:
    """Open a lock file, and tell whether it is new; what only looks like one is not followed or waited for."""
    flags = os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        return os.open(place, flags | os.O_CREAT | os.O_EXCL, 0o666), True
    except FileExistsError:
        return os.open(place, flags), False


def _is_at(place: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), place.lstat())
    except OSError:
        return False


def _keep(descriptor: int) -> bool | None:
    """Lock an open file until this process ends: false when another one has it, none where that is not possible."""
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - it is there alone

            os.lseek(descriptor, _FAR, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415 - it is not on Windows

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return None
    return True


def _holder(descriptor: int, *, lives: bool) -> Holder:
    """Return who signed a lock file, whatever it holds.

    Raises:
        OSError: it is no lock file, and not to be written into.
    """
    found = os.fstat(descriptor)
    if not stat.S_ISREG(found.st_mode) or found.st_size > LOCK_BYTES:
        raise OSError
    os.lseek(descriptor, 0, os.SEEK_SET)
    try:
        said: Json = json.loads(os.read(descriptor, LOCK_BYTES))
    except (ValueError, RecursionError):
        said = None
    names = said if isinstance(said, dict) else {}
    user, host = (excerpt(name) if isinstance(name := names.get(key), str) else "" for key in ("user", "host"))
    return Holder(user, host, host in ("", _host()), lives)


def _sign(descriptor: int) -> None:
    """Write who has the file open; the process is for people who look into the lock file."""
    said = json.dumps({"host": _host(), "user": _user(), "process": os.getpid()}).encode()
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, said)


def _host() -> str:
    return excerpt(socket.gethostname())


def _user() -> str:
    try:
        return excerpt(getpass.getuser())
    except (ImportError, KeyError, OSError):  # nobody of a name
        return ""
