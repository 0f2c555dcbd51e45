"""Unsaved work, kept on disk while it is unsaved: one journal a window, in a folder of the person alone.

A journal begins with a line that says to which file the map belongs and how that looked. Then comes the map as it was
when the journal began, and a line for each change since (see ``delta``). It is kept locked by the process that writes
it, so what a crash left is known by being free. Each part is on the disk before the next one is written: what a crash
cuts off is the last line at most.
"""

import json
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from cjm_desktop.edits.assets import without_spare_assets
from cjm_desktop.limits import CHANGES_BYTES, FILE_BYTES, JOURNAL_BYTES
from cjm_desktop.model.ids import new_id
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.text import excerpt
from cjm_desktop.progress import Progress, unheard
from cjm_desktop.storage.contents import bytes_of, too_large
from cjm_desktop.storage.delta import NotAChangeError, applied, delta
from cjm_desktop.storage.kept import JOURNAL, journals_in, last_written, make_folder, remove_file
from cjm_desktop.storage.lock import Lock, take_lock
from cjm_desktop.storage.plain import Json, decoded, plain_data
from cjm_desktop.storage.reading import opened_from
from cjm_desktop.storage.safe_file import Fingerprint, write_bytes_safely
from cjm_desktop.storage.steps import Plain
from cjm_desktop.storage.troubles import shown
from cjm_desktop.storage.writing import joined, pieces_of
from cjm_desktop.words import Fault, Text

_VERSION: Final = 1
_ENCODER: Final = json.JSONEncoder(ensure_ascii=False)


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose unsaved work it is: a map's file and how that looked when the map was opened or last saved."""

    file: Path | None
    """None for a map that was never saved."""
    fingerprint: Fingerprint | None
    name: str
    """What the map is called where it has no file."""


@dataclass(frozen=True, slots=True)
class Unsaved:
    """What a journal holds."""

    owner: Owner
    written: float
    """When it was written last, in seconds since 1970 as the disk knows it: nothing is decided by that."""
    journey: JourneyMap
    changes: int
    """How many times something was written since the journal began."""
    notes: tuple[Text, ...]
    """What was wrong with it."""


class Journal:
    """A journal that this process writes. Its calls may come from any thread, one at a time."""

    def __init__(self, place: Path, lock: Lock | None = None) -> None:
        """Write at a place from now on; nothing is done before there is something to write."""
        self.place = place
        self._lock = lock
        self._owner: Owner | None = None
        self._written: JourneyMap | None = None
        self._first = self._end = 0

    def write(self, owner: Owner, journey: JourneyMap) -> None:
        """Have a map on the disk: what changed since the last time, or all of it where that cannot be.

        Raises:
            Fault: it cannot be written; what was there is as it was.
        """
        if journey.assets:
            journey = without_spare_assets(journey)
        if owner != self._owner or self._written is None or not self._go_on(self._written, journey):
            self._begin(owner, journey)
        self._owner, self._written = owner, journey

    def remove(self) -> None:
        """Forget the work: it is saved, or nobody wants it."""
        with suppress(Fault):  # it will be offered once more, which harms nobody
            remove_file(self.place)
        self.leave()

    def keep_aside(self) -> Path:
        """Keep what it holds now in a folder where nobody looks for unsaved work, beside all else; return the file.

        Raises:
            Fault: it cannot be kept there.
        """
        aside = self.place.parent / "aside" / self.place.name
        if aside.exists():  # a journal that was taken over, and left again by another crash
            aside = new_journal(aside.parent).place
        make_folder(aside.parent, 0o700)
        write_bytes_safely(aside, bytes_of(self.place, shown(self.place), JOURNAL_BYTES), "nothing", 0o600)
        return aside

    def leave(self) -> None:
        """Leave it to the next start."""
        self._owner = self._written = None
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _go_on(self, before: JourneyMap, journey: JourneyMap) -> bool:
        """Write what changed, and tell whether that was possible."""
        change = delta(before, journey)
        if not change:
            return True
        line = b"".join((*(piece.encode() for piece in _ENCODER.iterencode(change)), b"\n"))
        if self._end + len(line) > self._first + CHANGES_BYTES:
            return False
        try:
            if self.place.stat().st_size != self._end:
                return False
            with self.place.open("ab") as file:
                file.write(line)
                file.flush()
                os.fsync(file.fileno())
        except OSError:
            return False
        self._end += len(line)
        return True

    def _begin(self, owner: Owner, journey: JourneyMap) -> None:
        pieces = list(pieces_of(journey))
        size = sum(map(len, pieces))
        head = f"{json.dumps(_said_of(owner, size))}\n".encode()
        self._owner = None
        try:
            if size > FILE_BYTES:
                raise too_large(owner.name)
            make_folder(self.place.parent, 0o700)
            if self._lock is None:
                self._lock = _lock_of(self.place)
            write_bytes_safely(self.place, joined((head, *pieces)), "anything", 0o600)
        except Fault as fault:
            raise Fault(Text("Journal", "Unsaved work is not protected: {why}")(why=fault.text)) from fault
        self._first = self._end = len(head) + size


def new_journal(folder: Path) -> Journal:
    """Return a journal that is not there yet."""
    return Journal(folder / f"{new_id()}{JOURNAL}")


def left_journals(folder: Path) -> list[Journal]:
    """Return the journals that nobody writes, as left by a crash, the latest last; they are held from now on."""
    locks = ((place, _lock_of(place)) for place in journals_in(folder))
    return [Journal(place, lock) for place, lock in locks if lock is not None]


def read_journal(place: Path, progress: Progress = unheard) -> Unsaved:
    """Return what a journal holds, read as distrustfully as any file: as much as can be read.

    Raises:
        Fault: it holds nothing that can be read.
    """
    file = shown(place)
    head, _, rest = bytes_of(place, file, JOURNAL_BYTES).partition(b"\n")
    owner, length = _understood(head, file)
    first = _data_of(rest[:length], file)
    *lines, torn = rest[length:].split(b"\n")
    count = len(lines)
    while True:
        data, done = _changed(first, lines[:count], file)
        try:
            opened = opened_from(json.dumps(data).encode(), file, progress=progress)
            break
        except (Fault, RecursionError) as error:  # some change made what is no map
            if not done:
                raise _nothing(file) from error
            count = done // 2
    is_whole = done == len(lines) and not torn
    notes = opened.repairs if is_whole else (*opened.repairs, Text("Journal", "The end of it could not be read."))
    return Unsaved(owner, last_written(place), opened.journey, done, notes)


def _changed(data: Plain, lines: Sequence[bytes], file: str) -> tuple[Plain, int]:
    """Return what changes make of the data of a map, and how many of them can be understood."""
    for done, line in enumerate(lines):
        try:
            data = applied(data, _data_of(line, file))
        except (Fault, NotAChangeError, RecursionError):
            return data, done
    return data, len(lines)


def _lock_of(place: Path) -> Lock | None:
    lock = take_lock(place, anyway=True)
    return lock if isinstance(lock, Lock) else None


def _said_of(owner: Owner, length: int) -> Plain:
    """Return the first line of a journal; the map after it has so many bytes."""
    said: Plain = {"format": "cjm-journal", "version": _VERSION, "map": length, "name": owner.name}
    if owner.file is not None:
        said["file"] = str(owner.file.absolute())
    if owner.fingerprint is not None:
        said |= {"size": owner.fingerprint.size, "sha256": owner.fingerprint.sha256.hex()}
    return said


def _understood(head: bytes, file: str) -> tuple[Owner, int]:
    found: Json = plain_data(decoded(head, file), file)
    match found:
        case {"format": "cjm-journal", "version": int(version), "map": int(length), "name": str(name)} if (
            version == _VERSION and length > 0
        ):
            return Owner(_file(found.get("file")), _fingerprint(found), excerpt(name)), length
        case _:
            raise _nothing(file)


def _nothing(file: str) -> Fault:
    return Fault(Text("Journal", "{file} holds no unsaved work that this program can read.")(file=file))


def _file(said: object) -> Path | None:
    if not isinstance(said, str) or not said or "\0" in said:
        return None
    try:
        return Path(os.fsdecode(os.fsencode(said)))
    except UnicodeEncodeError:
        return None


def _fingerprint(found: dict[str, Any]) -> Fingerprint | None:
    match found:
        case {"size": int(size), "sha256": str(digits)}:
            with suppress(ValueError):
                return Fingerprint(size, bytes.fromhex(digits))
        case _:
            pass
    return None


def _data_of(data: bytes, file: str) -> Plain:
    found = plain_data(decoded(data, file), file)
    if not isinstance(found, dict):
        raise _nothing(file)
    return found
