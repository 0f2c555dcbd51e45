"""The keys that remove what is chosen in a list or a table, whatever keys the command has that deletes on the map."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def removes(event: QEvent) -> bool:
    """Tell whether Delete or Backspace is pressed."""
    return isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
