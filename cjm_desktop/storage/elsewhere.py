"""What somebody else made of a map's file since it was opened or saved here."""

import os
import stat
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.revisions import in_common, revisions_of, says_the_same
from cjm_desktop.model.sharing import sharing
from cjm_desktop.storage.conflict_copies import copies_of
from cjm_desktop.storage.contents import bytes_of
from cjm_desktop.storage.history import state_called
from cjm_desktop.storage.kinds import refuse_other_kinds
from cjm_desktop.storage.reading import Opened, opened_from
from cjm_desktop.storage.safe_file import Fingerprint, fingerprint
from cjm_desktop.storage.troubles import shown
from cjm_desktop.words import Fault, Text

Stamp = tuple[int, ...]
"""What the system says of a file without reading it. Other content can have the same one where clocks are coarse."""

_CHANGED: Final = Text("Elsewhere", "{file} was changed elsewhere since it was opened here.")
_BESIDE: Final = Text("Elsewhere", "{file} was changed elsewhere, without what was saved here last.")
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
    goes_on: bool = False
    """Whether that goes on from the state that was read or saved here last, so that nothing of it was overlooked."""
    is_gone: bool = False
    """Whether there is no file any more."""


@dataclass(frozen=True, slots=True)
class Look:
    """What was seen of a file."""

    found: Elsewhere | None
    """None when it holds what is known already, or was not read."""
    is_read: bool
    """Whether more was looked at than what the system says of it."""
    copies: tuple[Path, ...]
    """The conflict copies beside it."""
    stamp: Stamp | None
    """None when it is not there."""
    target: Path
    """Where links lead."""
    folder: Path
    """The folder of that; where it is gone, the nearest one above that is there."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a file, and the open map."""

    fingerprint: Fingerprint
    base: JourneyMap
    """The map as it was in the file."""
    mine: JourneyMap


def look_at(path: Path, known: Known, stamp: Stamp | None = None) -> Look:
    """Return what a file holds; its records that equal those of mine are the same objects.

    It is not read when the system says of it what it said before, if that is to be enough: ``stamp``.
    """
    now = _stamp_of(path)
    is_read = stamp is None or stamp != now
    target = Path(os.path.realpath(path))
    folder = next((each for each in target.parents if _is_folder(each)), target)
    found = None
    if is_read:
        gone = Elsewhere(_GONE(file=shown(Path(path.name))), is_gone=True)
        found = gone if now is None else _found(path, known)
    return Look(found, is_read, copies_of(target, known.base), now, target, folder)


def _found(path: Path, known: Known) -> Elsewhere | None:
    file = shown(Path(path.name))
    try:
        data = bytes_of(path, file)
        if len(data) == known.fingerprint.size and fingerprint(data) == known.fingerprint:
            return None
        refuse_other_kinds(data, file)
        theirs = opened_from(data, file)
    except Fault as fault:
        return Elsewhere(_UNREADABLE(file=file, why=fault.text))
    if theirs.journey.id != known.mine.id:
        return Elsewhere(_OTHER(file=file, title=theirs.journey.title), theirs)
    goes_on = set(revisions_of(known.base)[:1]) <= set(revisions_of(theirs.journey))
    theirs = replace(theirs, journey=sharing(theirs.journey, known.mine))
    return Elsewhere((_CHANGED if goes_on else _BESIDE)(file=file), theirs, is_same_map=True, goes_on=goes_on)


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


def kept_common_state(base: JourneyMap, theirs: JourneyMap, folder: Path) -> JourneyMap | None:
    """Return the common state of two files.

    Where both say that they are one state, and yet differ, other programs edited one of them, and nobody knows which:
    then only what is kept of that state counts.
    """
    name = in_common(base, theirs)
    if name is None or {name} != {*revisions_of(base)[:1], *revisions_of(theirs)[:1]} or says_the_same(base, theirs):
        return common_state(base, theirs, folder)
    return state_called(folder, base.id, name)


def common_state(base: JourneyMap, theirs: JourneyMap, folder: Path) -> JourneyMap | None:
    """Return the newest state that a map as it was in its file and another copy of it go back to.

    It is looked for in a ``folder`` of versions; none where nobody has it any more.
    """
    name = in_common(base, theirs)
    for each in (base, theirs):
        if name is not None and name == revisions_of(each)[0]:
            return each
    return None if name is None else state_called(folder, base.id, name)
