"""Personas on the clipboard: copied, cut and pasted in their list."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from cjm_desktop.app.clipboard.copying import CUT, mime_of
from cjm_desktop.document import Document
from cjm_desktop.edits.fragments import fragment_of
from cjm_desktop.edits.paste_columns import Place
from cjm_desktop.edits.pasting import pasted
from cjm_desktop.edits.personas import delete_persona
from cjm_desktop.interchange.fragment import MIME, read_fragment
from cjm_desktop.model.ids import new_id
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Fault, Language, Text, say


def copy_persona(journey: JourneyMap, persona: str) -> None:
    """Copy a persona with its portrait and its curves."""
    QGuiApplication.clipboard().setMimeData(mime_of(fragment_of(journey, frozenset((persona,)), journey)))


def cut_persona(document: Document, persona: str) -> None:
    """Copy a persona and delete it; its curves stay until it comes back."""
    copy_persona(document.journey, persona)
    document.apply(CUT, delete_persona(document.journey, persona))


def paste_personas(document: Document, language: Language) -> str:
    """Add the personas on the clipboard and return the first of them.

    Raises:
        Fault: there are none, they cannot be read, or their portraits are more than the map takes.
    """
    mime = QGuiApplication.clipboard().mimeData() or QMimeData()  # some systems hand over none when it is empty
    if mime.hasFormat(MIME):
        called = say(Text("Clipboard", "The clipboard"), language)
        fragment, _ = read_fragment(bytes(mime.data(MIME).data()), called, new_id)
        if fragment.personas:
            journey, made = pasted(document.journey, fragment, Place(), new_id)
            document.apply(Text("Edit", "Paste"), journey)
            return made[0]
    raise Fault(
        Text("Clipboard", "There is no persona on the clipboard. Copy one in a list of personas, then paste it.")
    )
