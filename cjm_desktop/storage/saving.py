"""Saving a map so that what was saved before can be had again."""

import datetime as dt
import errno
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from cjm_desktop.model.records import JourneyMap
from cjm_desktop.storage.contents import bytes_of
from cjm_desktop.storage.history import Keeping, is_kept, keep, let_go
from cjm_desktop.storage.reading import map_of
from cjm_desktop.storage.safe_file import Fingerprint, Over, Unconfirmed, write_bytes_safely
from cjm_desktop.storage.troubles import shown
from cjm_desktop.storage.versions import Version
from cjm_desktop.storage.writing import bytes_to_save
from cjm_desktop.words import Fault, Text

_FULL: Final = (errno.ENOSPC, errno.EDQUOT)


@dataclass(frozen=True, slots=True)
class Saved:
    """What was written: the map as it stands in the file, and what the file is known by."""

    journey: JourneyMap
    fingerprint: Fingerprint
    trouble: Text | None = None
    """Why a version was not kept, which has hindered nothing."""


Writing = Callable[[Keeping | None], Saved]
"""Saves a map, keeping versions as is said, or none."""


def save_map(path: Path, journey: JourneyMap, over: Over, keeping: Keeping | None) -> Saved:
    """Save a map as ``write_map`` does, and keep both what is written and what was there before, unless it is kept.

    Raises:
        AlreadyThere, ChangedOnDisk: something else is there than ``over`` says; it was not touched.
        Fault: the map cannot be saved; what was there is as it was (see ``write_bytes_safely``).
    """
    data = bytes_to_save(journey, shown(path))
    if keeping is None:
        return Saved(journey, write_bytes_safely(path, data, over))
    trouble: Text | None = None
    before: Version | None = None
    try:
        before = _keep_former(path, journey.id, over, keeping)
    except Fault as fault:
        trouble = fault.text
    written = _write(path, data, over, before)
    try:
        now = dt.datetime.now(dt.UTC)
        keep(keeping, journey, data, path, now, now)
    except Fault as fault:
        trouble = fault.text
    said = Text("Versions", "The map is saved, but no version of it could be kept. {why}")
    return Saved(journey, written, None if trouble is None else said(why=trouble))


def _write(path: Path, data: bytes, over: Over, before: Version | None) -> Fingerprint:
    """Write; where the disk is full, the version just kept makes room: it must not be what hinders saving."""
    try:
        return write_bytes_safely(path, data, over)
    except Unconfirmed:
        raise  # it is written: again would be over what is no longer there
    except Fault as fault:
        if before is None or not isinstance(fault.__cause__, OSError) or fault.__cause__.errno not in _FULL:
            raise
        let_go(before)
        return write_bytes_safely(path, data, over)


def _keep_former(path: Path, name: str, over: Over, keeping: Keeping) -> Version | None:
    """Keep what is about to be written over, when it is a map whose state is not kept yet, and return its version."""
    if over == "nothing" or (isinstance(over, Fingerprint) and is_kept(keeping, name, over.sha256)):
        return None
    file = shown(path)
    try:
        data = bytes_of(path, file)
        former, _ = map_of(data, file)
        saved = dt.datetime.fromtimestamp(path.stat().st_mtime, dt.UTC)
    except (Fault, OSError, OverflowError, ValueError):
        return None  # there is nothing, or no map: no version of any
    return keep(replace(keeping, by_itself=False), former, data, path, saved, dt.datetime.now(dt.UTC))
