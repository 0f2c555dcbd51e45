"""The field in which keys are pressed to be given to a command."""

from typing import Final

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

_MODIFIERS: Final = frozenset(
    {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_unknown}
)
_LEAVING: Final = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape})


class KeyField(QLineEdit):
    """Takes the keys that are pressed instead of what they write."""

    pressed = Signal(object)
    """The QKeyCombination of a key."""
    left = Signal()
    """Esc was pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)

    def event(self, event: QEvent) -> bool:
        """Take keys before the window's shortcuts do."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Tell which key it is; Tab and Esc lead on and out."""
        if event.key() in _MODIFIERS:
            return
        if event.key() in _LEAVING and not event.modifiers():
            self.left.emit()
            return
        self.pressed.emit(_key_of(event))


def _key_of(event: QKeyEvent) -> QKeyCombination:
    """Return the key of a press; of a sign that is written with Shift the sign is the key."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key(event.key())
    if held & Qt.KeyboardModifier.ShiftModifier and 0x20 < key < 0x7F and not chr(key).isalnum():
        held &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeyCombination(held, key)
