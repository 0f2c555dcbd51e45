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
CUT: Final = Text("Edit", "Cut")
_NOTHING: Final = Text(
    "Clipboard", "There is nothing here to copy. Select cards, points, figures, flows, steps, stages or lanes first."
)
_PERSONAS: Final = Text("Clipboard", "Of what is selected only the personas were taken. Take the rest by itself.")


def copy(canvas: MapCanvas) -> None:
    """Copy what is selected, or the marked words of a field that is written in."""
    if (field := written_in()) is not None:
        field.copy()
    else:
        _take(canvas)


def cut(canvas: MapCanvas) -> None:
    """Copy what is selected, with the comments on it, and take it out of the map."""
    if (field := written_in()) is not None:
        field.cut()
    elif (fragment := _take(canvas, comments=True)) is not None:
        canvas.pieces.take_out(fragment, CUT)


def _take(canvas: MapCanvas, *, comments: bool = False) -> Fragment | None:
    """Put what is selected on the clipboard and return it; none when there is nothing, which is said."""
    canvas.finish_writing()
    fragment = canvas.pieces.taken(comments=comments)
    if fragment.is_empty:
        canvas.told.emit(_NOTHING)
        return None
    if 0 < len(fragment.personas) < len(canvas.document.selection):
        canvas.told.emit(_PERSONAS)
    mime = mime_of(fragment)
    picture = canvas.pieces.picture()
    if picture is not None:
        mime.setImageData(picture)
    QGuiApplication.clipboard().setMimeData(mime)
    return fragment


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
