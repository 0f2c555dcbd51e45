"""Bringing data into the open map: a file is chosen, looked at, understood, and put in as one step."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QWidget

from cjm_desktop.app.evidence.dialog import EvidenceDialog
from cjm_desktop.app.evidence.looking import Looked, Source, first_look
from cjm_desktop.app.widgets.colours import Colours
from cjm_desktop.app.widgets.messages import warn
from cjm_desktop.app.widgets.waiting import wait_for
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.edits.evidence import Fed
from cjm_desktop.interchange.evidence import SUFFIXES
from cjm_desktop.model.datasets import Dataset
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.progress import Cancelled, Progress
from cjm_desktop.storage.contents import bytes_of
from cjm_desktop.storage.troubles import shown
from cjm_desktop.words import Fault, Language, Text, say

_IMPORT: Final = Text("Edit", "Import evidence")
_REFRESH: Final = Text("Edit", "Refresh evidence")
_READING: Final = Text("Evidence", "Reading {file} …")


@dataclass(frozen=True, slots=True)
class Place:
    """Where data are brought in: a window, its language and colours, and the map in it."""

    window: QWidget
    language: Language
    colours: Colours
    canvas: MapCanvas


def choose_data(place: Place, folder: Path) -> Path | None:
    """Return the file of data a person chose, none when they chose none."""
    endings = " ".join(f"*{suffix}" for suffix in SUFFIXES)
    tables, every = Text("Evidence", "Tables (CSV, TSV, XLSX)"), Text("Message", "All files")
    kinds = f"{say(tables, place.language)} ({endings});;{say(every, place.language)} (*)"
    title = say(Text("Evidence", "Choose data"), place.language)
    name, _ = QFileDialog.getOpenFileName(place.window, title, str(folder), kinds)
    return Path(name) if name else None


def import_data(place: Place, path: Path, known: Dataset | None = None) -> bool:
    """Look at a file with a person and put it into the map as one step; tell whether that was done.

    ``known`` is the dataset of the map of which it is a newer file.
    """
    place.canvas.finish_writing()
    document = place.canvas.document
    try:
        reading = _READING(file=_called(path))
        looked = wait_for(place.window, place.language, reading, partial(_look, path, document.journey, known))
    except Cancelled:
        return False
    except Fault as fault:
        warn(place.window, place.language, fault.text)
        return False
    fed = _agreed(place, looked, document.journey, again=known is not None)
    if fed is None:
        return False
    before = {lane.id: lane for lane in document.journey.lanes}
    changed = [lane.id for lane in fed.journey.lanes if before.get(lane.id) is not lane]
    place.canvas.pieces.show(_IMPORT if known is None else _REFRESH, fed.journey, changed[:1])
    return True


def _agreed(place: Place, looked: Looked, journey: JourneyMap, *, again: bool) -> Fed | None:
    dialog = EvidenceDialog(looked, journey, place.colours, place.language, place.window, again=again)
    is_wanted = dialog.exec() == dialog.DialogCode.Accepted
    fed = dialog.fed
    dialog.deleteLater()
    return fed if is_wanted else None


def _look(path: Path, journey: JourneyMap, known: Dataset | None, progress: Progress) -> Looked:
    file = _called(path)
    return first_look(Source(bytes_of(path, file), file, known), journey, progress)


def _called(path: Path) -> str:
    """Return the name of a file alone: where it lies is nobody's business who gets the map."""
    return shown(Path(path.name))
