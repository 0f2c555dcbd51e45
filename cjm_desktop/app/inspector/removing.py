"""The keys that remove, kept for what has the focus: as a command of the window they are about all that is selected."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def removes(event: QEvent) -> bool:
    """Tell whether Delete or Backspace is pressed."""
    return isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


def claims_removing(event: QEvent) -> bool:
    """Claim the keys that remove when Qt asks whose they are, before the window takes them."""
    ours = event.type() is QEvent.Type.ShortcutOverride and removes(event)
    if ours:
        event.accept()
    return ours
