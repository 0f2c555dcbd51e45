"""The line in which cards are thrown in."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_WAYS: Final[dict[int, tuple[int, int]]] = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
"""How many lanes and steps an arrow goes on."""


class EntryLine(QLineEdit):
    """What is typed; Up and Down choose the kind, Left and Right the step while it is empty, with Alt always."""

    entered = Signal(str)
    went = Signal(int, int)
    """So many lanes and steps farther."""
    numbered = Signal(int)
    """The kind with a number, from 0."""

    def __init__(self) -> None:
        super().__init__()
        self._composes = False

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802 - Qt's name
        """Take note of what is being composed: Enter ends that, and not the card."""
        self._composes = bool(event.preeditString())
        super().inputMethodEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take keys before the window's commands do."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._means(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Add a card, go elsewhere, or write."""
        means = self._means(event)
        if means is not None and not self._composes:
            means()
        elif event.key() == Qt.Key.Key_Escape and self.text() and not self._composes:
            self.clear()
        elif event.key() not in _ENTER:
            super().keyPressEvent(event)

    def _means(self, event: QKeyEvent) -> Callable[[], None] | None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        alt = held == Qt.KeyboardModifier.AltModifier
        if alt and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            return partial(self.numbered.emit, key - Qt.Key.Key_1)
        if held and not alt:
            return None
        if key in _ENTER:
            return partial(self.entered.emit, self.text())
        way = _WAYS.get(key)
        if way is not None and (alt or way[0] or not self.text()):
            return partial(self.went.emit, *way)
        return None
