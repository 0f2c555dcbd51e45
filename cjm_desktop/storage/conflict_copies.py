"""Conflict copies: what sync services put beside a file that was changed in two places, recognised by their names.

A name alone proves nothing. A copy is told of only if it is the same map, by its id, in a state that the open one does
not know. What people call their own copies, as ``map 2.cjm``, is told of only where both went on from each other.
"""

import os
import re
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from cjm_desktop.limits import FOLDER_FILES
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.revisions import revisions_of
from cjm_desktop.storage.heads import head_of
from cjm_desktop.storage.kept import SUFFIX

_CONFLICT: Final = r"(?:conflict|konflikt|conflit|conflitto|conflito|конфликт|冲突|衝突|競合|충돌)"
_CERTAIN: Final = (
    # Dropbox, Nextcloud and others, in many languages: map (Ann's conflicted copy 2026-11-21), 地图（安的冲突副本 …）
    re.compile(rf"(.+?)\s*[(（][^()（）]*{_CONFLICT}[^()（）]*[)）](?:\s*\(\d+\))?", re.IGNORECASE | re.DOTALL),
    # Syncthing writes map.sync-conflict-20261121-101500-ABCDEFG
    re.compile(r"(.+)\.sync-conflict-\d{8}-\d{6}(?:-[A-Z2-7]{7})?", re.DOTALL),
    # ownCloud of old, Resilio, Seafile: map_conflict-20261121-101500, map.Conflict, map (SFConflict ann 2026-11-21 …)
    re.compile(r"(.+?)[_.-]conflict(?:ed)?(?:[_.-][\w-]*)?", re.IGNORECASE | re.DOTALL),
    # OneDrive puts the name of the computer there: map-DESKTOP-4RT2K9Q, map-ANN-PC-2
    re.compile(r"(.+)-(?:(?:DESKTOP|LAPTOP|WIN)-[A-Z0-9]{7,11}|[A-Z0-9]{1,11}-PC)(?:-\d+)?", re.DOTALL),
)
_ALIKE: Final = (
    re.compile(r"(.+?) ?\((\d{1,2})\)", re.DOTALL),  # Google Drive: map (1)
    re.compile(r"(.+) (\d{1,2})", re.DOTALL),  # iCloud: map 2
)


@dataclass(frozen=True, slots=True)
class Origin:
    """Of which file a name says that it is a copy."""

    name: str
    is_certain: bool
    """Whether nobody but a sync service calls a file so."""


def origins_of(name: str, host: str = "") -> Iterator[Origin]:
    """Yield the files of which a name may say that it is a conflict copy; ``host`` is what this computer is called."""
    stem, suffix = Path(name).stem, Path(name).suffix
    if suffix.lower() != SUFFIX:
        return
    of_host = [re.compile(rf"(.+)-{re.escape(host)}(?:-\d+)?", re.IGNORECASE | re.DOTALL)] if host else []
    for patterns, is_certain in ((of_host, True), (_CERTAIN, True), (_ALIKE, False)):
        for pattern in patterns:
            if (match := pattern.fullmatch(stem)) is not None:
                yield Origin(match[1] + suffix, is_certain)


def copies_of(path: Path, journey: JourneyMap) -> tuple[Path, ...]:
    """Return the conflict copies beside the file of a map, or the file of which it is one itself.

    The map is as it stands in its file. Those whose state it goes back to are left out: there is nothing in them.
    """
    host = socket.gethostname()
    try:
        with os.scandir(path.parent) as entries:
            names = [entry.name for entry in islice(entries, FOLDER_FILES)]
    except OSError:
        return ()
    found = (path.with_name(name) for name in sorted(names) if name != path.name)
    return tuple(other for other in found if _is_copy(other, path.name, journey, host))


def _is_copy(other: Path, mine: str, journey: JourneyMap, host: str) -> bool:
    certain = [
        *(origin.is_certain for origin in origins_of(other.name, host) if origin.name == mine),
        *(origin.is_certain for origin in origins_of(mine, host) if origin.name == other.name),
    ]
    head = head_of(other) if certain else None
    if head is None or head.id != journey.id:
        return False
    here, there = revisions_of(journey), head.history
    if set(there[:1]) & set(here):
        return False
    went_apart = bool(set(here) & set(there)) and not set(here[:1]) & set(there)
    return any(certain) or went_apart
