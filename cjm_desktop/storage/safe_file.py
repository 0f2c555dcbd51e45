"""Writing a file so that at every moment the old one or the new one is there, whole."""

import errno
import os
import re
import stat
import sys
import time
from collections.abc import Generator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Final, Literal

from cjm_desktop.model.ids import new_id
from cjm_desktop.storage.troubles import shown, way_out, why
from cjm_desktop.words import Fault, Text

_FCNTL: Final = None if sys.platform == "win32" else import_module("fcntl")
"""Loaded at once, not in the middle of a save, when the disk that it comes from may fail."""
_DAY: Final = 24 * 60 * 60
_TEMPORARY: Final = re.compile(r"\..+\.[a-z0-9]{10}\.cjm-tmp", re.DOTALL)
_LONGEST_WAIT: Final = 2.0
_TURN: Final = 0.002
"""Seconds that another program may take for its own save, and after which it is asked again."""
_WAITS: Final = (0.05, 0.1, 0.2, 0.4, 0.8)
"""Seconds: virus scanners and sync programs hold a file for a moment, in which Windows and network disks refuse."""
_HELD: Final = (errno.EACCES, errno.EPERM, errno.EBUSY, errno.ETXTBSY)


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What a file held: its length in bytes and the SHA-256 of them."""

    size: int
    sha256: bytes


Over = Fingerprint | Literal["nothing", "anything"]
"""What a file may be written over: the very one that was opened, nothing at all, or on purpose whatever is there."""


class AlreadyThere(Fault):
    """A file, no folder or device, is where none was expected; it was not touched."""


class ChangedOnDisk(Fault):
    """The file is no longer the one that was opened: somebody changed, moved or deleted it. It was not touched."""


class Unconfirmed(Fault):
    """The file was written, but may not outlast a power failure."""


def fingerprint(data: bytes) -> Fingerprint:
    """Return what a file of these bytes is known by."""
    import hashlib  # noqa: PLC0415 - it loads OpenSSL, for which the welcome page does not wait

    return Fingerprint(len(data), hashlib.sha256(data).digest())


def write_bytes_safely(path: Path, data: bytes, over: Over, mode: int = 0o666) -> Fingerprint:
    """Write a file in one stroke, through a temporary file beside it; links are followed, the mode is kept.

    A new file gets the ``mode``, as far as the system's own mask lets it.

    Raises:
        AlreadyThere: ``over`` is "nothing" and a file is there.
        ChangedOnDisk: ``over`` is a fingerprint and the file has another one, or is gone.
        Unconfirmed: it was written, but the disk does not confirm that it will last.
        Fault: the file cannot be written. It is as it was, and nothing is left beside it.
    """
    file = shown(path)
    try:
        target = _resolved(path)
        _write(target, data, over, file, mode)
    except OSError as error:
        raise _not_saved(file, error) from error
    try:
        _sync_folder(target.parent)
    except OSError as error:
        raise Unconfirmed(
            Text(
                "Storage",
                "{file} was written, but the disk does not confirm that it will last: {why}. Save a copy elsewhere.",
            )(file=file, why=why(error))
        ) from error
    _sweep(target.parent)
    return fingerprint(data)


def check_target(path: Path, over: Over) -> None:
    """Refuse early what writing would refuse, before long work is done in vain.

    Raises:
        AlreadyThere: ``over`` is "nothing" and a file is there.
        ChangedOnDisk: ``over`` is a fingerprint and the file has another one, or is gone.
        Fault: the place cannot be looked at, or holds what is no file or must not be written.
    """
    file = shown(path)
    try:
        target = _resolved(path)
        _mode_of(target, file)
        _check(target, over, file)
        target.parent.stat()
    except OSError as error:
        raise _not_saved(file, error) from error


def _not_saved(file: str, error: OSError) -> Fault:
    return Fault(
        Text("Storage", "{file} was not saved: {why}. What was there before is untouched. {way}")(
            file=file, why=why(error), way=way_out(error)
        )
    )


def replace_file(source: Path, target: Path, waits: Sequence[float] = _WAITS) -> None:
    """Put one file in the place of another, trying again after each wait (seconds) while the place is refused."""
    for wait in waits:
        try:
            source.replace(target)
        except OSError as error:
            if error.errno not in _HELD:
                raise
            time.sleep(wait)
        else:
            return
    source.replace(target)


def _resolved(path: Path) -> Path:
    """Return where links lead, to a file or to where one can be made."""
    try:
        return Path(os.path.realpath(path, strict=True))  # else it takes a link that it cannot look at for a file
    except FileNotFoundError:
        return Path(os.path.realpath(path))


def _write(target: Path, data: bytes, over: Over, file: str, new: int) -> None:
    mode = _mode_of(target, file)
    # A short part of the name: with all of it the temporary name could be too long.
    temporary = target.with_name(f".{target.name[:40]}.{new_id()}.cjm-tmp")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(temporary, flags, new if mode is None else 0o600)
    try:
        try:
            _write_all(descriptor, data)
            if mode is not None:
                temporary.chmod(mode)
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        with _alone_in(target.parent):
            _check(target, over, file)
            replace_file(temporary, target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise


def _mode_of(target: Path, file: str) -> int | None:
    """Return the permissions of a file that may be replaced, None when there is none."""
    try:
        found = target.stat()
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(found.st_mode):
        raise Fault(Text("Storage", "{file} is a folder or a device, not a file. Choose another name.")(file=file))
    if not os.access(target, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    return stat.S_IMODE(found.st_mode)


def _write_all(descriptor: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        count = os.write(descriptor, rest)
        if count <= 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        rest = rest[count:]


def _check(target: Path, over: Over, file: str) -> None:
    """Refuse to write over what was not expected."""
    if over == "anything":
        return
    try:
        size = target.stat().st_size
    except FileNotFoundError:
        if over == "nothing":
            return
        raise ChangedOnDisk(
            Text("Storage", "{file} is no longer there: it was moved or deleted. Save under a name of your choice.")(
                file=file
            )
        ) from None
    if over == "nothing":
        raise AlreadyThere(Text("Storage", "{file} is already there and was not touched.")(file=file))
    # Equal size and time prove nothing: programs set times back, and some disks count in steps of two seconds.
    if size != over.size or fingerprint(target.read_bytes()) != over:
        raise ChangedOnDisk(
            Text("Storage", "{file} was changed by somebody else since it was opened, and was not touched.")(file=file)
        )


def _alone_in(folder: Path) -> AbstractContextManager[None]:
    """Keep other savers from putting a file there between looking at the one that is there and replacing it.

    Two programs that save at the same moment would else both find the file as they expect it. Where nothing can be
    locked, as on some network disks, that moment remains; nor is anybody waited for who stopped in it.
    """
    return _by_lock_file(folder) if _FCNTL is None else _by_folder(folder, _FCNTL)


@contextmanager
def _by_folder(folder: Path, fcntl: ModuleType) -> Generator[None]:
    descriptor = _opened_folder(folder)
    try:
        if descriptor is not None:
            _lock(descriptor, fcntl)
        yield
    finally:
        if descriptor is not None:
            with suppress(OSError):  # nothing was written by it
                os.close(descriptor)


def _lock(descriptor: int, fcntl: ModuleType) -> None:
    end = time.monotonic() + _LONGEST_WAIT
    while time.monotonic() < end:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            time.sleep(_TURN)
        except OSError:  # it cannot be locked
            return
        else:
            return


@contextmanager
def _by_lock_file(folder: Path) -> Generator[None]:
    """Lock a file in the folder, as on Windows, which locks no folders."""
    from cjm_desktop.storage.lock import Lock, take_lock  # noqa: PLC0415 - elsewhere no save needs it

    end = time.monotonic() + _LONGEST_WAIT
    while (lock := take_lock(folder / "cjm-saving", anyway=True)) is None and time.monotonic() < end:
        time.sleep(_TURN)
    try:
        yield
    finally:
        if isinstance(lock, Lock):
            lock.release()


def _opened_folder(folder: Path) -> int | None:
    """Return a folder to be synced or locked. Windows opens none, nor can what is unreadable be opened."""
    if sys.platform == "win32":
        return None
    try:
        return os.open(folder, os.O_RDONLY)
    except PermissionError:
        return None


def _sync_folder(folder: Path) -> None:
    """Make the new name last; some network disks have no way to."""
    descriptor = _opened_folder(folder)
    if descriptor is None:
        return
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(descriptor)


def _sweep(folder: Path) -> None:
    """Remove what saves that were killed more than a day ago left behind; what resists stays."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if _TEMPORARY.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
                with suppress(OSError):
                    if entry.stat(follow_symlinks=False).st_mtime < time.time() - _DAY:
                        Path(entry).unlink()
