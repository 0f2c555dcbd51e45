"""What a file holds, as bytes."""

import stat
from pathlib import Path
from typing import Final

from cjm_desktop.storage.kinds import NoMap
from cjm_desktop.storage.troubles import why
from cjm_desktop.words import Fault, Text

LARGEST: Final = 64 * 1024 * 1024
"""Bytes of the largest file that is opened."""


def bytes_of(path: Path, file: str) -> bytes:
    """Return what a file holds; ``file`` is its name as it is shown.

    Raises:
        Fault: it is not there, cannot be read, is no file or too large.
    """
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise NoMap(Text("Storage", "{file} is a folder, not a file.")(file=file))
        if not stat.S_ISREG(found.st_mode):
            raise Fault(Text("Storage", "{file} is a device or a pipe, not a file.")(file=file))
        if found.st_size > LARGEST:
            raise too_large(file)
        with path.open("rb") as opened:
            return opened.read(LARGEST + 1)
    except FileNotFoundError as error:
        raise Fault(Text("Storage", "{file} does not exist.")(file=file)) from error
    except PermissionError as error:
        raise Fault(Text("Storage", "{file} cannot be read: you have no permission.")(file=file)) from error
    except OSError as error:
        raise Fault(Text("Storage", "{file} cannot be read: {why}.")(file=file, why=why(error))) from error


def too_large(file: str) -> Fault:
    """Return what is said of a file that is not opened for its size."""
    return Fault(
        Text("Storage", "{file} is larger than {limit} MB, too large for a journey map.")(
            file=file, limit=LARGEST // 1024**2
        )
    )
