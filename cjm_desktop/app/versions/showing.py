"""Showing the versions of the open map, and doing what is wished for with one of them."""

from typing import Final

from PySide6.QtWidgets import QWidget

from cjm_desktop.app.files.session import Session
from cjm_desktop.app.files.times import when
from cjm_desktop.app.versions.dialog import VersionsDialog
from cjm_desktop.document import Document
from cjm_desktop.model.revisions import revisions_of, with_revisions
from cjm_desktop.storage.history import Keeping
from cjm_desktop.words import Language, Text, say

_COPY: Final = Text("Versions", "{name} ({time})")


def choose_version(parent: QWidget, language: Language, session: Session, keeping: Keeping) -> Session | None:
    """Show the versions of the open map and restore the one that is wished for; return a copy that is to be opened."""
    document = session.document
    dialog = VersionsDialog(document.journey, session.base, keeping.folder, language, parent)
    dialog.exec()
    dialog.deleteLater()
    opened, saved = dialog.opened, dialog.saved
    if opened is None or saved is None or dialog.wish is None:
        return None
    if dialog.wish == "copy":
        name = _COPY(name=opened.journey.title or session.name, time=when(saved))
        return Session(Document(opened.journey, saved=False), called=say(name, language), notes=opened.repairs)
    # It goes on from the states of now: an old version that is restored is the newest state once it is saved.
    restored = with_revisions(opened.journey, revisions_of(document.journey))
    document.apply(Text("Edit", "Restore the version of {time}")(time=when(saved)), restored)
    return None
