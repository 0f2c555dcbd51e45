"""What is selected, put on the clipboard: for ourselves, as plain text and as a picture."""

from typing import Final

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.edits.fragments import Fragment
from cjm_desktop.interchange.fragment import MIME, fragment_bytes
from cjm_desktop.interchange.plain_text import text_of
from cjm_desktop.words import Text

TABLE: Final = "text/tab-separated-values"
_ONE_SORT: Final = Text("Clipboard", "Only the largest of what is selected was copied, with all that it holds.")
_CUT: Final = Text("Edit", "Cut")


def copy(canvas: MapCanvas) -> bool:
    """Copy what is selected, or the marked words of a field that is written in; tell whether anything was."""
    if (field := written_in()) is not None:
        field.copy()
        return False
    canvas.finish_writing()
    fragment = canvas.pieces.taken()
    if fragment is None:
        canvas.told.emit(Text("Clipboard", "Cards, lanes, steps and stages can be copied. Select one first."))
        return False
    mime = mime_of(fragment)
    picture = canvas.pieces.picture()
    if picture is not None:
        mime.setImageData(picture)
    QGuiApplication.clipboard().setMimeData(mime)
    if not canvas.pieces.is_all:
        canvas.told.emit(_ONE_SORT)
    return True


def cut(canvas: MapCanvas) -> None:
    """Copy what is selected and take it out of the map."""
    if (field := written_in()) is not None:
        field.cut()
    elif copy(canvas):
        canvas.pieces.take_out(_CUT)


def mime_of(fragment: Fragment) -> QMimeData:
    """Return a piece of a map as a clipboard holds it."""
    mime, text = QMimeData(), text_of(fragment)
    mime.setData(MIME, fragment_bytes(fragment))
    mime.setText(text)
    if "\t" in text:
        mime.setData(TABLE, text.encode())
    return mime


def written_in() -> QLineEdit | QPlainTextEdit | None:
    """Return the field that has the focus."""
    field = QApplication.focusWidget()
    return field if isinstance(field, QLineEdit | QPlainTextEdit) else None
