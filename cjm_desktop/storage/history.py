"""Local history: the states of maps saved on this computer, kept for a while in a folder of the person alone.

They are found by the map's id, not by its file, which may be moved, renamed or broken. A version is a file: a line of
JSON that tells what it is, then the bytes of the map as they were saved, compressed. Its name says in which order it
came, when, by whom and what it holds, so that a folder is looked through without opening files. Whatever else lies
there, and whatever is broken, is passed over and left alone.
"""

import datetime as dt
import json
import os
import re
import zlib
from contextlib import suppress
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from cjm_desktop.limits import FILE_BYTES, HEAD_BYTES
from cjm_desktop.model.ids import ID
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.revisions import revisions_of
from cjm_desktop.model.text import harmless
from cjm_desktop.progress import Progress, unheard
from cjm_desktop.storage.kept import kept_folder
from cjm_desktop.storage.plain import Json
from cjm_desktop.storage.reading import Opened, opened_from
from cjm_desktop.storage.safe_file import write_bytes_safely
from cjm_desktop.storage.troubles import shown, why
from cjm_desktop.storage.version_names import NAME_SUFFIX, name_file
from cjm_desktop.storage.versions import Version, outlived, too_much
from cjm_desktop.words import Fault, Text

_SUFFIX: Final = ".cjm-version"
_FORMAT: Final = "cjm-version"
_LEVEL: Final = 1
"""How hard it is compressed: 33 ms a MB, and a tenth larger than with three times the effort."""
_TIME: Final = "%Y%m%dT%H%M%SZ"
_NAME: Final = re.compile(r"(\d{8,12})-(\d{8}T\d{6}Z)-([as])-([0-9a-f]{32})" + re.escape(_SUFFIX))
_MARK: Final = 32
_TITLE: Final = 200
"""Letters of a title that a version tells."""
_DAMAGED: Final = Text("Versions", "This version is damaged and cannot be read.")


@dataclass(frozen=True, slots=True)
class Keeping:
    """How saved states are kept: in which folder, and in how many bytes at most."""

    folder: Path
    most: int
    by_itself: bool = False
    """Whether the program saves unasked."""


@dataclass(frozen=True, slots=True)
class About:
    """What a version says of itself in its first line."""

    id: str
    """That of the map."""
    revision: str
    """The name of the state; empty where nobody gave it one."""
    title: str
    saved: dt.datetime
    """In UTC, as the clock had it."""
    size: int
    """Bytes of the map's file."""
    steps: int
    cards: int
    path: Path
    """The file in which it was saved, “.” for none. It is compared, never opened."""


@dataclass(frozen=True, slots=True)
class Rescued:
    """What was saved in a file last."""

    version: Version
    about: About
    opened: Opened


def history_folder() -> Path:
    """Return where the versions of this person's maps are kept on this system; it may not be there yet."""
    return kept_folder("history")


def versions_of(folder: Path, name: str) -> list[Version]:
    """Return the versions of the map with an id, the newest first; none where they cannot be listed."""
    return sorted(_versions_in(_place(folder, name)), key=lambda each: each.number, reverse=True)


def about(version: Version) -> About | None:
    """Return what a version says of itself, none when it says nothing that can be understood."""
    try:
        with version.file.open("rb") as file:
            head: Json = json.loads(file.readline(HEAD_BYTES))
    except (OSError, ValueError, RecursionError):
        return None
    return _understood(head)


def version_opened(version: Version, progress: Progress = unheard) -> Opened:
    """Return the map as it was saved.

    Raises:
        Fault: it is no longer there, cannot be read, or is not what was kept.
    """
    try:
        with version.file.open("rb") as file:
            file.readline(HEAD_BYTES)
            data = zlib.decompressobj().decompress(file.read(FILE_BYTES + HEAD_BYTES), FILE_BYTES)
        if _mark(data) != version.mark:
            raise Fault(_DAMAGED)
        return opened_from(data, shown(version.file), progress=progress)
    except FileNotFoundError as error:
        raise Fault(Text("Versions", "This version is no longer kept.")) from error
    except OSError as error:
        file = shown(version.file)
        raise Fault(Text("Storage", "{file} cannot be read: {why}.")(file=file, why=why(error))) from error
    except zlib.error as error:
        raise Fault(_DAMAGED) from error


def state_called(folder: Path, name: str, revision: str) -> JourneyMap | None:
    """Return a map as it was in the state of a name, none where that is not kept any more: the base of a merge."""
    for version in versions_of(folder, name):
        told = about(version)
        if told is not None and told.revision == revision and told.id == name:
            with suppress(Fault):
                return version_opened(version).journey
    return None


def newest_of_file(folder: Path, path: Path) -> Rescued | None:
    """Return the newest version that was saved in a file and can be read, none when there is none."""
    real = Path(os.path.realpath(path))
    told = [(version, about(version)) for name in _maps_in(folder) for version in _versions_in(folder / name)]
    saved = [(version, each) for version, each in told if each is not None and each.path == real]
    for version, each in sorted(saved, key=lambda pair: (pair[0].kept, pair[0].number), reverse=True):
        with suppress(Fault):
            return Rescued(version, each, version_opened(version))
    return None


def is_kept(keeping: Keeping, name: str, digest: bytes) -> bool:
    """Tell whether a state of a map is kept, by the map's id and the SHA-256 of its bytes."""
    mark = digest.hex()[:_MARK]
    return any(version.mark == mark for version in _versions_in(_place(keeping.folder, name)))


def keep(
    keeping: Keeping, journey: JourneyMap, data: bytes, path: Path | None, saved: dt.datetime, now: dt.datetime
) -> Version:
    """Keep a state of a map, unless it is, and let go what is too old or too much; return its version.

    ``data`` are the bytes of the map in the file at ``path``, none without a file, where they were ``saved``; it is
    ``now``, all in UTC.

    Raises:
        Fault: it cannot be kept.
    """
    place = _place(keeping.folder, journey.id)
    known = _versions_in(place)
    mark = _mark(data)
    version = next((each for each in known if each.mark == mark), None)
    if version is None:
        number = 1 + max((each.number for each in known), default=0)
        sort = "a" if keeping.by_itself else "s"
        file = place / f"{number:08}-{now:{_TIME}}-{sort}-{mark}{_SUFFIX}"
        packed = _head(journey, len(data), path, saved) + zlib.compress(data, _LEVEL)
        _make_private(keeping.folder)
        _make_private(place)
        write_bytes_safely(file, packed, "nothing", mode=0o600)
        version = Version(file, number, now.replace(microsecond=0), keeping.by_itself, mark, len(packed))
        known.append(version)
        _remove(outlived(known, now))
    _remove(
        too_much({name: list(_versions_in(keeping.folder / name)) for name in _maps_in(keeping.folder)}, keeping.most)
    )
    return version


def room_of_names(folder: Path) -> int:
    """Return how many bytes all versions with a name take that are kept in a folder."""
    kept = (version for name in _maps_in(folder) for version in _versions_in(folder / name))
    return sum(version.size for version in kept if version.is_named)


def let_go(version: Version) -> None:
    """Keep a version no longer; where it resists, it stays."""
    _remove([version])


def _remove(versions: list[Version]) -> None:
    for version in versions:
        for file in (name_file(version), version.file):
            with suppress(OSError):
                file.unlink(missing_ok=True)


def _place(folder: Path, name: str) -> Path:
    """Return where the versions of a map are: ids are no names of folders on all systems."""
    return folder / sha256(name.encode()).hexdigest()[:_MARK]


def _mark(data: bytes) -> str:
    return sha256(data).hexdigest()[:_MARK]


def _make_private(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise Fault(Text("Storage", "{file} cannot be made: {why}.")(file=shown(folder), why=why(error))) from error


def _maps_in(folder: Path) -> list[str]:
    try:
        with os.scandir(folder) as entries:
            return [entry.name for entry in entries if entry.is_dir(follow_symlinks=False)]
    except OSError:
        return []


def _versions_in(place: Path) -> list[Version]:
    try:
        with os.scandir(place) as found:
            entries = list(found)
    except OSError:
        return []
    named = {entry.name.removesuffix(NAME_SUFFIX) for entry in entries if entry.name.endswith(NAME_SUFFIX)}
    versions = (_version(entry) for entry in entries)
    return [replace(each, is_named=True) if each.file.stem in named else each for each in versions if each is not None]


def _version(entry: os.DirEntry[str]) -> Version | None:
    match = _NAME.fullmatch(entry.name)
    if match is None:
        return None
    try:
        found = entry.stat(follow_symlinks=False)
        kept = dt.datetime.fromisoformat(match[2])
        if not entry.is_file(follow_symlinks=False):
            return None
    except (OSError, ValueError):
        return None
    return Version(Path(entry.path), int(match[1]), kept, match[3] == "a", match[4], found.st_size)


def _head(journey: JourneyMap, size: int, path: Path | None, saved: dt.datetime) -> bytes:
    told: dict[str, Any] = {
        "format": _FORMAT,
        "id": journey.id,
        "revision": next(iter(revisions_of(journey)), ""),
        "title": journey.title[:_TITLE],
        "saved": saved.isoformat(timespec="seconds"),
        "size": size,
        "steps": sum(len(stage.steps) for stage in journey.stages),
        "cards": sum(len(lane.cards) for lane in journey.lanes if isinstance(lane, CardLane)),
        "path": "" if path is None else os.path.realpath(path),
    }
    return json.dumps(told).encode() + b"\n"


def _understood(head: Json) -> About | None:
    match head:
        case {
            "format": "cjm-version",
            "id": str(name),
            "revision": str(revision),
            "title": str(title),
            "saved": str(saved),
            "size": int(size),
            "steps": int(steps),
            "cards": int(cards),
            "path": str(path),
        } if ID.fullmatch(name):
            try:
                time = dt.datetime.fromisoformat(saved).astimezone(dt.UTC)
            except (ValueError, OverflowError):
                return None
            return About(name, revision, harmless(title), time, size, steps, cards, Path(path))
        case _:
            return None
