"""What the keyboard does on the map: moving, editing, taking back, and beginning to write."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QInputMethodQueryEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

from cjm_desktop.canvas.actions import Actions
from cjm_desktop.canvas.bench import Bench
from cjm_desktop.canvas.keys import ARROWS, typed
from cjm_desktop.canvas.mouse import Mouse
from cjm_desktop.canvas.overlays import rect
from cjm_desktop.canvas.writing import Desk

_MOVES: Final = Qt.KeyboardModifier.AltModifier
_MOVES_FAR: Final = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
_ACTS: Final[dict[int, Callable[[Actions], None]]] = {
    Qt.Key.Key_Return: Actions.edit_selection,
    Qt.Key.Key_Enter: Actions.edit_selection,
    Qt.Key.Key_F2: Actions.edit_selection,
    Qt.Key.Key_Delete: Actions.clear_figure,
    Qt.Key.Key_Backspace: Actions.clear_figure,
}
"""Keys that do something at what is selected or chosen; Delete of a selection is a command."""


class Keyboard:
    """Acts while no text is open on the sheet, and with nothing in the hand; then only Esc does something."""

    def __init__(self, bench: Bench, mouse: Mouse, desk: Desk, actions: Actions) -> None:
        self._bench = bench
        self._desk = desk
        self._mouse = mouse
        self._actions = actions

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means; tell whether it means anything here, else it is the window's."""
        key = event.key()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Escape:
            if not self._mouse.cancel():
                self._actions.select_nothing()
        elif self._mouse.is_busy:
            pass  # no command while something is in the hand
        elif key in ARROWS and held == Qt.KeyboardModifier.NoModifier:
            self._actions.go(ARROWS[key])
        elif key in ARROWS and held in (_MOVES, _MOVES_FAR):
            self._actions.move_selection(ARROWS[key], far=held == _MOVES_FAR)
        elif key in _ACTS:
            _ACTS[key](self._actions)
        elif key == Qt.Key.Key_Space:
            self._mouse.take_hand()
        elif (text := typed(event)) is not None:
            self.write(text)
        else:
            return False
        return True

    def release(self, event: QKeyEvent) -> None:
        """Put the hand away."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._mouse.put_hand_away()

    def write(self, event: QInputMethodEvent) -> None:
        """Begin to write with what is typed or composed first; far away that goes to the field beside the map."""
        if self._mouse.is_busy:
            QGuiApplication.inputMethod().reset()
        elif event.preeditString() or event.commitString():
            self._actions.edit_selection()
            field = QApplication.focusWidget()
            if field is not None and (field is not self._bench.view or self._desk.is_open):
                QApplication.sendEvent(field, event)

    def tell_input_method(self, query: QInputMethodQueryEvent) -> None:
        """Let an input method have the first key too where typing begins a text: in what is selected or the cell."""
        selected = self._actions.selected
        areas = [rect(selected[0].area)] if len(selected) == 1 else self._bench.overlays.cell.areas
        query.setValue(Qt.InputMethodQuery.ImEnabled, bool(areas))
        for area in areas:
            seen = self._bench.view.viewportTransform().mapRect(area)
            query.setValue(Qt.InputMethodQuery.ImCursorRectangle, seen)
        query.accept()
