"""Which command a key means where it is understood in another way than on the map."""

from collections.abc import Iterable

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence


def meant(event: QKeyEvent, actions: Iterable[QAction]) -> str:
    """Return the id of the command that has a key now, empty where none of the actions has it."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    pressed = QKeySequence(QKeyCombination(held, Qt.Key(event.key())))
    return next((action.objectName() for action in actions if pressed in action.shortcuts()), "")
