"""Writing on stage: a text of the map is changed where it is seen, as large as it is seen."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from cjm_desktop.canvas.editor import wrap_mode
from cjm_desktop.canvas.texts import WRITINGS, text_of
from cjm_desktop.document import Document
from cjm_desktop.layout.finding import Found
from cjm_desktop.words import Fault, Language, Text, say

_LEAST: Final = 260, 84
"""Least width and height in logical pixels."""
_SMALLEST: Final = 16


class StageEditor(QPlainTextEdit):
    """Enter keeps what is written, with Shift it begins a line; Esc gives up."""

    def __init__(self, parent: QWidget, document: Document, found: Found, place: QRectF, zoom: float) -> None:
        """Open the text of a thing at its place on the screen; ``zoom`` is in logical pixels a pt."""
        super().__init__(parent)
        self._document = document
        self._found = found
        self._writing = WRITINGS[found.kind]
        self._start = document.journey
        self._ended = False
        self.closed: Callable[[Text | None], None] = lambda _: None
        """Hears when it is over, and what has to be said about that."""
        text = text_of(document.journey, found, self._writing)
        font = QFont(self.font())
        font.setPixelSize(max(_SMALLEST, round(self._writing.style.size * zoom)))
        self.setFont(font)
        self.setStyleSheet(
            f"QPlainTextEdit {{ font-size: {font.pixelSize()}px; border: 3px solid #1F4FA8; border-radius: 8px;"
            " background: #FFFFFF; color: #1B2430; padding: 6px; selection-background-color: #CFDDF5;"
            " selection-color: #1B2430; }"
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(wrap_mode(text))
        self.setPlainText(text)
        self.setAccessibleName(say(Text("Stage", "Text on stage"), _language(document)))
        self.moveCursor(QTextCursor.MoveOperation.End)
        room = QRectF(parent.rect()).adjusted(16, 16, -16, -16)
        box = QRectF(place.topLeft(), place.size()).adjusted(-9, -9, 9, 9)
        box.setWidth(min(max(box.width(), _LEAST[0]), room.width()))
        box.setHeight(min(max(box.height(), _LEAST[1]), room.height()))
        box.moveLeft(min(max(box.left(), room.left()), room.right() - box.width()))
        box.moveTop(min(max(box.top(), room.top()), room.bottom() - box.height()))
        self.setGeometry(box.toRect())
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Take keys before shortcuts do."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """End by Enter or Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.finish(keep=False)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not (
            event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self.finish(keep=True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Keep what is written when somebody goes elsewhere, but for menus."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.finish(keep=True)

    def finish(self, *, keep: bool) -> None:
        """Close, and bring what is written into the map as one step."""
        if self._ended:
            return
        self._ended = True
        complaint: Text | None = None
        if keep and self._document.journey is self._start:
            kept, complaint = self._writing.fitting(self.toPlainText())
            try:
                journey = self._writing.change(self._start, self._found, kept)
                self._document.apply(self._writing.label, journey)
            except Fault as fault:
                complaint = fault.text
        self.hide()
        self.deleteLater()
        self.closed(complaint)


def _language(document: Document) -> Language:
    return document.journey.language
