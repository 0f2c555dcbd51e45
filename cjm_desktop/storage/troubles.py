"""How files, and what the system says of them, are named to a person."""

import errno
import os
from pathlib import Path
from typing import Final

from cjm_desktop.model.text import harmless
from cjm_desktop.words import Text

_FULL: Final = Text("Storage", "the disk is full")
_FORBIDDEN: Final = Text("Storage", "it is write-protected, not yours or in use by another program")
_NO_FOLDER: Final = Text("Storage", "there is no such folder")
_TOO_LONG: Final = Text("Storage", "the name is too long")
_AWAY: Final = Text("Storage", "the disk or the network folder is not there now")
_WHY: Final[dict[int, Text]] = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: Text("Storage", "the disk takes no file of this size"),
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
    errno.EBUSY: _FORBIDDEN,
    errno.ETXTBSY: _FORBIDDEN,
    errno.EROFS: Text("Storage", "the disk can only be read"),
    errno.EIO: Text("Storage", "the disk reports an error"),
    errno.ENOENT: _NO_FOLDER,
    errno.ENOTDIR: _NO_FOLDER,
    errno.ENAMETOOLONG: _TOO_LONG,
    errno.ELOOP: Text("Storage", "the link leads back to itself"),
    **dict.fromkeys(
        (
            errno.ENODEV,
            errno.ENXIO,
            errno.ESTALE,
            errno.ENOTCONN,
            errno.ECONNRESET,
            errno.ETIMEDOUT,
            errno.EHOSTDOWN,
            errno.EHOSTUNREACH,
            errno.ENETDOWN,
            errno.ENETUNREACH,
        ),
        _AWAY,
    ),
}
_OTHER: Final = Text("Storage", "the system says “{message}”")
_ELSEWHERE: Final = Text("Storage", "Save it elsewhere or under another name.")
_WAYS_OUT: Final[dict[Text, Text]] = {
    _FULL: Text("Storage", "Make room there, or save it elsewhere."),
    _AWAY: Text("Storage", "Connect it again, or save it elsewhere."),
    _TOO_LONG: Text("Storage", "Give it a shorter name."),
}


def shown(path: Path) -> str:
    """Return a path as it can be shown: its name is whatever somebody chose, control characters included."""
    return harmless(str(path))


def why(error: OSError) -> Text:
    """Return in plain words why the system refused."""
    code = error.errno or 0
    return _WHY.get(code) or _OTHER(message=os.strerror(code))


def way_out(error: OSError) -> Text:
    """Return what a person can do who wanted to write a file that the system refused."""
    return _WAYS_OUT.get(why(error), _ELSEWHERE)
