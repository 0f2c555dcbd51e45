"""Showing the versions of the open map, and doing what is wished for with one of them."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QWidget

from cjm_desktop.app.files.session import Session
from cjm_desktop.app.files.times import when
from cjm_desktop.app.versions.dialog import VersionsDialog
from cjm_desktop.app.versions.rows import Entry
from cjm_desktop.app.versions.words import called
from cjm_desktop.app.widgets.messages import warn
from cjm_desktop.app.widgets.waiting import wait_for
from cjm_desktop.document import Document
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.revisions import revisions_of, with_revisions
from cjm_desktop.progress import Progress
from cjm_desktop.storage.history import Keeping, version_opened
from cjm_desktop.words import Fault, Language, Text, say

_READING: Final = Text("Versions", "Looking into it …")
_COPY: Final = Text("Versions", "{name} ({time})")


State = tuple[JourneyMap, Text]
"""A version, and what it is called."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is to be done outside of the dialog."""

    copy: Session | None = None
    """A version that is to be opened beside."""
    compared: tuple[State, ...] = ()
    """A version to be compared with the map as it is now, or two, the earlier first."""


def choose_version(parent: QWidget, language: Language, session: Session, keeping: Keeping) -> Chosen:
    """Show the versions of the open map, and restore the one that is wished for."""
    document = session.document
    dialog = VersionsDialog(document.journey, session.base, keeping, language, parent)
    dialog.exec()
    dialog.deleteLater()
    opened, saved = dialog.opened, dialog.saved
    if opened is None or saved is None or dialog.wish is None:
        return Chosen()
    if dialog.wish == "compare":
        return Chosen(compared=_read(parent, language, dialog.compared))
    if dialog.wish == "copy":
        name = _COPY(name=opened.journey.title or session.name, time=when(saved))
        return Chosen(Session(Document(opened.journey, saved=False), called=say(name, language), notes=opened.repairs))
    # It goes on from the states of now: an old version that is restored is the newest state once it is saved.
    restored = with_revisions(opened.journey, revisions_of(document.journey))
    document.apply(Text("Edit", "Restore the version of {time}")(time=when(saved)), restored)
    return Chosen()


def _read(parent: QWidget, language: Language, entries: list[Entry]) -> tuple[State, ...]:
    """Return versions, the earlier first; none, and why, where one cannot be read."""

    def work(_progress: Progress) -> tuple[State, ...]:
        return tuple(
            (version_opened(each.version).journey, called(each.about.saved, each.name)) for each in reversed(entries)
        )

    try:
        return wait_for(parent, language, _READING, work, can_cancel=False)
    except Fault as fault:
        warn(parent, language, fault.text)
        return ()
