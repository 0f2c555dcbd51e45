"""The field in which the title of a lane, step or stage is written in a header of the table."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QLineEdit

_LEAST: Final = 160
"""Pixels, where there is room."""
_STAYS_OPEN: Final = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class HeaderField(QLineEdit):
    """Lies over a section until Enter or Esc, or until one goes elsewhere; all of it is selected at first."""

    def __init__(self, header: QHeaderView, section: int, text: str, write: Callable[[str], None]) -> None:
        """Open over a section; ``write`` hears the new text."""
        super().__init__(text, header.viewport())
        self._before = text
        self._write: Callable[[str], None] | None = write
        self._back = header.parentWidget()
        place, size, high = (
            header.sectionViewportPosition(section),
            header.sectionSize(section),
            self.sizeHint().height(),
        )
        if header.orientation() is Qt.Orientation.Vertical:
            self.setGeometry(QRect(0, place, header.width(), min(size, high)))
        else:
            room = header.viewport().width() - place
            self.setGeometry(QRect(place, header.height() - high, max(size, min(_LEAST, room)), high))
        self.selectAll()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """End it with Enter, take it back with Esc."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._end(keep=event.key() != Qt.Key.Key_Escape)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, N802 - Qt's names
        """End it with Tab too: one is where one was, for the header has no other field."""
        del next
        self._end(keep=True)
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Keep what is written when something else in the window is meant."""
        super().focusOutEvent(event)
        if event.reason() not in _STAYS_OPEN:
            self._end(keep=True)

    def _end(self, *, keep: bool) -> None:
        """End it, once."""
        write, self._write = self._write, None
        if write is None:
            return
        QGuiApplication.inputMethod().commit()
        text = self.text()
        if self._back is not None and self.hasFocus():
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self.deleteLater()
        if keep and text != self._before:
            write(text)
