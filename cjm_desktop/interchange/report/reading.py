"""The maps of a folder, one after the other; what cannot be read is passed over and named."""

import datetime as dt
import os
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from cjm_desktop.insight.portfolio import Summary, most_urgent, summary_of
from cjm_desktop.limits import MOST_FOLDERS, MOST_REPORTED
from cjm_desktop.progress import Progress, unheard
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.troubles import shown, why
from cjm_desktop.words import Fault, Text


@dataclass(frozen=True, slots=True)
class Entry:
    """A map and where it is."""

    path: Path
    summary: Summary


@dataclass(frozen=True, slots=True)
class Portfolio:
    """All maps of a folder, the most urgent first."""

    folder: Path
    today: dt.date
    entries: tuple[Entry, ...]
    unread: tuple[Text, ...]
    """Which files could not be read, and why, a sentence each."""


def read_portfolio(folder: Path, today: dt.date, progress: Progress = unheard) -> Portfolio:
    """Read all maps of a folder and of the folders in it.

    Raises:
        Fault: it is no folder, or cannot be read.
        Cancelled: by the progress.
    """
    files = _maps_in(folder, progress)
    entries: list[Entry] = []
    unread: list[Text] = []
    for number, file in enumerate(files[:MOST_REPORTED]):
        progress(number / len(files))
        entry = read_entry(file, today)
        if isinstance(entry, Entry):
            entries.append(entry)
        else:
            unread.append(entry)
    if len(files) > MOST_REPORTED:
        unread.append(
            Text("Report", "There are more than {most} maps; the others were passed over.")(most=MOST_REPORTED)
        )
    progress(1)
    entries.sort(key=lambda entry: most_urgent(entry.summary))
    return Portfolio(folder, today, tuple(entries), tuple(unread))


def read_entry(file: Path, today: dt.date, progress: Progress = unheard) -> Entry | Text:
    """Return a map in a few figures, or why it cannot be read."""
    try:
        return Entry(file, summary_of(read_map(file, progress=progress).journey, today))
    except Fault as fault:
        return fault.text


def _maps_in(folder: Path, progress: Progress) -> list[Path]:
    """Return the files of a folder that are called as maps are, one more than are read at most; hidden ones are not."""
    try:
        with os.scandir(folder):
            pass
    except OSError as error:
        problem = Text("Report", "{folder} cannot be read: {why}.")
        raise Fault(problem(folder=shown(folder), why=why(error))) from error
    return sorted(islice(_walk(folder, progress), MOST_REPORTED + 1))


def _walk(folder: Path, progress: Progress) -> Iterator[Path]:
    for place, folders, names in islice(os.walk(folder), MOST_FOLDERS):
        progress(0)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if name.lower().endswith(".cjm") and not name.startswith("."):
                yield Path(place, name)
