"""What somebody else made of a map's file since it was opened or saved here."""

import os
import stat
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.sharing import sharing
from cjm_desktop.storage.contents import bytes_of
from cjm_desktop.storage.kinds import refuse_other_kinds
from cjm_desktop.storage.reading import Opened, opened_from
from cjm_desktop.storage.safe_file import Fingerprint, fingerprint
from cjm_desktop.storage.troubles import shown
from cjm_desktop.words import Fault, Text

Stamp = tuple[int, ...]
"""What the system says of a file without reading it. Other content can have the same one where clocks are coarse."""

_CHANGED: Final = Text("Elsewhere", "{file} was changed elsewhere since it was opened here.")
_OTHER: Final = Text("Elsewhere", "{file} holds another map now: “{title}”. Yours is in this window alone.")
_GONE: Final = Text("Elsewhere", "{file} is no longer there. Your map is in this window alone.")
_UNREADABLE: Final = Text("Elsewhere", "{file} was changed elsewhere. {why} Your map is in this window alone.")


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What became of the file."""

    text: Text
    theirs: Opened | None = None
    """What it holds now; none when it is gone, or holds nothing that can be read."""
    is_same_map: bool = False
    """Whether that is another state of the map that is open."""
    is_gone: bool = False
    """Whether there is no file any more."""


@dataclass(frozen=True, slots=True)
class Look:
    """What was seen of a file."""

    found: Elsewhere | None
    """None when it holds what is known already."""
    stamp: Stamp | None
    """None when it is not there."""
    target: Path
    """Where links lead."""
    folder: Path
    """The folder of that; where it is gone, the nearest one above that is there."""


def look_at(path: Path, known: Fingerprint, mine: JourneyMap, stamp: Stamp | None = None) -> Look | None:
    """Return what a file holds that was known by a fingerprint; records that equal those of mine are the same objects.

    None when the system says of it what it said before, if that is to be enough: ``stamp``.
    """
    now = _stamp_of(path)
    if stamp is not None and stamp == now:
        return None
    target = Path(os.path.realpath(path))
    folder = next((each for each in target.parents if _is_folder(each)), target)
    found = Elsewhere(_GONE(file=shown(Path(path.name))), is_gone=True) if now is None else _found(path, known, mine)
    return Look(found, now, target, folder)


def _found(path: Path, known: Fingerprint, mine: JourneyMap) -> Elsewhere | None:
    file = shown(Path(path.name))
    try:
        data = bytes_of(path, file)
        if len(data) == known.size and fingerprint(data) == known:
            return None
        refuse_other_kinds(data, file)
        theirs = opened_from(data, file)
    except Fault as fault:
        return Elsewhere(_UNREADABLE(file=file, why=fault.text))
    if theirs.journey.id != mine.id:
        return Elsewhere(_OTHER(file=file, title=theirs.journey.title), theirs)
    return Elsewhere(_CHANGED(file=file), replace(theirs, journey=sharing(theirs.journey, mine)), is_same_map=True)


def _is_folder(path: Path) -> bool:
    try:
        return stat.S_ISDIR(path.stat().st_mode)
    except OSError:  # a share that went
        return False


def _stamp_of(path: Path) -> Stamp | None:
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError:
        return ()
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns
