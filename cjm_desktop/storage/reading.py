"""Opening a map: a file goes through stages, each with its own sentence for what can be wrong there."""

import gc
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cjm_desktop.edits.repair import repaired
from cjm_desktop.limits import FILE_BYTES
from cjm_desktop.model.ids import NewId, new_id
from cjm_desktop.model.records import FORMAT_VERSION, JourneyMap
from cjm_desktop.model.text import excerpt
from cjm_desktop.progress import Progress, unheard, within
from cjm_desktop.storage.contents import bytes_of, too_large
from cjm_desktop.storage.fullness import check_fullness
from cjm_desktop.storage.kinds import NoMap, refuse_other_kinds
from cjm_desktop.storage.pieces import validated
from cjm_desktop.storage.plain import Json, json_in
from cjm_desktop.storage.safe_file import Fingerprint, fingerprint
from cjm_desktop.storage.steps import FORMAT_STEPS, Plain, Steps, stepped
from cjm_desktop.storage.troubles import shown
from cjm_desktop.words import Fault, Text

_READ: Final = 0.05
_MADE: Final = 0.95
"""The parts of opening that are over when the file is read, and when its records are made."""
_PLAIN: Final = 0.4
"""The part of making records that is over when the JSON is read."""


class NewerMap(Fault):
    """It was written by a newer version of the program: nothing is wrong with it."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A map from a file, what had to be repaired in it, and what the file is known by when it is saved again."""

    journey: JourneyMap
    repairs: tuple[Text, ...]
    fingerprint: Fingerprint


def read_map(path: Path, steps: Steps = FORMAT_STEPS, new_id: NewId = new_id, progress: Progress = unheard) -> Opened:
    """Open a map. The file stays as it is: repairs are in the map alone.

    Raises:
        NoMap: the file is something else.
        Fault: the file cannot be read or is no map that this program can read.
    """
    file = shown(path)
    data = bytes_of(path, file, progress=within(progress, 0, _READ))
    refuse_other_kinds(data, file)
    return opened_from(data, file, steps, new_id, progress)


def opened_from(
    data: bytes, file: str, steps: Steps = FORMAT_STEPS, new_id: NewId = new_id, progress: Progress = unheard
) -> Opened:
    """Open a map that bytes hold, wherever they come from; sentences name ``file``.

    Raises:
        NoMap: they hold something else.
        Fault: they hold no map that this program can read.
    """
    with _no_garbage_collection():
        journey, halves = map_of(data, file, steps, within(progress, _READ, _MADE))
        notes: tuple[Text, ...] = ()
        if journey.assets:
            from cjm_desktop.storage.pictures import with_sound_pictures  # noqa: PLC0415 - few maps have any

            journey, notes = with_sound_pictures(journey, lambda _done: progress(_MADE))
        journey, repairs = repaired(journey, new_id, within(progress, _MADE, 1))
    progress(1)
    repairs = (*notes, *repairs)
    if halves:
        lost = Text("Repair", "{count} broken characters (halves of a pair) were replaced by �.")(count=halves)
        repairs = (lost, *repairs)
    return Opened(journey, repairs, fingerprint(data))


def map_of(data: bytes, file: str, steps: Steps = FORMAT_STEPS, progress: Progress = unheard) -> tuple[JourneyMap, int]:
    """Return the map that bytes hold, its references unchecked, and how many broken characters were replaced.

    Raises:
        Fault: they hold no map that this program can read; it names ``file``.
    """
    if len(data) > FILE_BYTES:
        raise too_large(file)
    if data and data.count(0) == len(data):
        raise Fault(
            Text("Storage", "{file} holds nothing but zeros, as after a power failure. Look for an earlier copy.")(
                file=file
            )
        )
    found, halves = json_in(data, file, within(progress, 0, _PLAIN))
    current = stepped(_ours(found, file, steps), steps)
    check_fullness(current, file)
    return validated(current, file, within(progress, _PLAIN, 1)), halves


def _ours(found: Json, file: str, steps: Steps) -> Plain:
    """Return the root of the data when it is that of a map of a version that can be read."""
    if not isinstance(found, dict) or found.get("format") != "cjm":
        raise NoMap(Text("Storage", "{file} is no journey map: it does not start with the format “cjm”.")(file=file))
    version = found.get("version")
    if not isinstance(version, int) or isinstance(version, bool):
        raise Fault(Text("Storage", "{file} does not say the version of its format as a whole number.")(file=file))
    if version > FORMAT_VERSION:
        raise NewerMap(
            Text(
                "Storage",
                "{file} was made by a newer version of the program: its format is {version}, this program reads up "
                "to {known}. Update the program to open it.",
            )(file=file, version=excerpt(str(version)), known=FORMAT_VERSION)
        )
    if version != FORMAT_VERSION and version not in steps:
        raise Fault(
            Text("Storage", "{file} names a version of its format that never was: {version}.")(
                file=file, version=excerpt(str(version))
            )
        )
    return found


@contextmanager
def _no_garbage_collection() -> Generator[None]:
    """Thousands of records are made at once and none goes: looking for garbage meanwhile is time lost."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
