"""Offering the newest version that was kept of a file which cannot be opened any more."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QMessageBox, QWidget

from cjm_desktop.app.files.session import Session
from cjm_desktop.app.files.times import when
from cjm_desktop.app.widgets.messages import Answer, ask
from cjm_desktop.app.widgets.waiting import wait_for
from cjm_desktop.document import Document
from cjm_desktop.model.text import clean_line
from cjm_desktop.progress import Cancelled, Progress
from cjm_desktop.storage.history import Rescued, history_folder, newest_of_file
from cjm_desktop.storage.reading import NewerMap
from cjm_desktop.words import Fault, Language, Text, say

_SEARCHING: Final = Text("Versions", "Looking for an earlier version …")
_OFFER: Final = Text(
    "Versions",
    "{problem}\n\nThis computer keeps a version of it that was saved on {time}. It would open as a copy; the file "
    "itself stays as it is.",
)
_OPEN: Final = Answer(Text("Versions", "Open that version"))
_CANCEL: Final = Answer(Text("Versions", "Cancel"), QMessageBox.ButtonRole.RejectRole)


def rescued(parent: QWidget, language: Language, path: Path, fault: Fault) -> Session:
    """Return a copy of what was saved in a file last, when it cannot be opened and the person wants that.

    Raises:
        Cancelled: the person does not want it.
        Fault: what was wrong, where nothing is kept or the file itself is in order.
    """
    if not _is_lost(fault):
        raise fault
    found = wait_for(parent, language, _SEARCHING, partial(_look, path))
    if found is None:
        raise fault
    offer = _OFFER(problem=fault.text, time=when(found.about.saved))
    if ask(parent, language, offer, (_OPEN, _CANCEL)) is not _OPEN:
        raise Cancelled
    name = say(Text("Recovery", "{name} (recovered)")(name=clean_line(path.stem)), language)
    return Session(Document(found.opened.journey, saved=False), called=name, notes=found.opened.repairs)


def _look(path: Path, _progress: Progress) -> Rescued | None:
    return newest_of_file(history_folder(), path)


def _is_lost(fault: Fault) -> bool:
    """Tell whether a file cannot be opened for what is in it, or because it is gone: not for who may read it."""
    why = fault.__cause__
    return not isinstance(fault, NewerMap) and (not isinstance(why, OSError) or isinstance(why, FileNotFoundError))
