"""What stands in the place of the map for a while."""

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

_OF_MAP: Final = tuple(
    getattr(QKeySequence.StandardKey, key) for key in ("Copy", "Cut", "Paste", "SelectAll", "Delete", "Backspace")
)
"""Keys that would do something to the map, which is not seen."""


class InPlace(QWidget):
    """A page from which Escape leads back to the map, and from which no key reaches it."""

    def leave(self) -> None:
        """Leave the place to the map."""
        raise NotImplementedError

    def event(self, event: QEvent) -> bool:
        """Take the keys that are meant for the map, so that nothing happens to what is not seen."""
        is_early = event.type() == QEvent.Type.ShortcutOverride
        if is_early and isinstance(event, QKeyEvent) and any(event.matches(key) for key in _OF_MAP):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go back by Escape."""
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.leave()
        else:
            super().keyPressEvent(event)
