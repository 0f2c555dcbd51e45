"""What a file holds, as bytes."""

import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from cjm_desktop.limits import FILE_BYTES
from cjm_desktop.progress import Progress, unheard
from cjm_desktop.storage.kinds import NoMap
from cjm_desktop.storage.troubles import why
from cjm_desktop.words import Fault, Text

_PIECE: Final = 1 << 20
_TOO_LARGE: Final = Text("Storage", "{file} is larger than {limit} MB, too large for a journey map.")


def bytes_of(
    path: Path,
    file: str,
    largest: int = FILE_BYTES,
    too_large: Text = _TOO_LARGE,
    progress: Progress = unheard,
) -> bytes:
    """Return what a file holds; ``file`` is its name as it is shown.

    What is said of one of more than the ``largest`` number of bytes may name the ``{file}`` and the ``{limit}`` in MB.

    Raises:
        Fault: it is not there, cannot be read, is no file or too large.
    """
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise NoMap(Text("Storage", "{file} is a folder, not a file.")(file=file))
        if not stat.S_ISREG(found.st_mode):
            raise Fault(Text("Storage", "{file} is a device or a pipe, not a file.")(file=file))
        if found.st_size > largest:
            raise Fault(too_large(file=file, limit=largest // 1024**2))
        with path.open("rb") as opened:
            return b"".join(_pieces(opened, min(found.st_size, largest), largest, progress))
    except FileNotFoundError as error:
        raise Fault(Text("Storage", "{file} does not exist.")(file=file)) from error
    except PermissionError as error:
        raise Fault(Text("Storage", "{file} cannot be read: you have no permission.")(file=file)) from error
    except OSError as error:
        raise Fault(Text("Storage", "{file} cannot be read: {why}.")(file=file, why=why(error))) from error


def _pieces(opened: BinaryIO, size: int, largest: int, progress: Progress) -> Iterator[bytes]:
    """Yield what an open file holds, at most a byte more than the ``largest`` number of them; ``size`` was told."""
    read = 0
    while read <= largest and (piece := opened.read(min(_PIECE, largest + 1 - read))):
        read += len(piece)
        progress(min(read / max(size, 1), 1))
        yield piece


def too_large(file: str) -> Fault:
    """Return what is said of a map that is not opened for its size."""
    return Fault(_TOO_LARGE(file=file, limit=FILE_BYTES // 1024**2))
