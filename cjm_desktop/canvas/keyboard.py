"""What the keyboard does on the map beside commands: going about, taking back, and beginning to write."""

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
from cjm_desktop.canvas.walking import Direction
from cjm_desktop.canvas.writing import Desk

_ENDS: Final = (Qt.Key.Key_Home, Qt.Key.Key_End)
_NONE: Final = Qt.KeyboardModifier.NoModifier
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_GOES: Final[dict[Qt.KeyboardModifier, Callable[[Actions, Direction], None]]] = {
    _NONE: Actions.go,
    _CONTROL: lambda actions, direction: actions.choosing.jump(direction),
    _SHIFT: lambda actions, direction: actions.choosing.extend(direction),
    _CONTROL | _SHIFT: lambda actions, direction: actions.choosing.extend(direction, far=True),
}
"""What the arrows do, by what is held. What moves, edits and deletes is a command, on the keys that commands have."""
_HELD: Final[dict[int, Qt.KeyboardModifier]] = {
    Qt.Key.Key_Control: _CONTROL,
    Qt.Key.Key_Shift: _SHIFT,
    Qt.Key.Key_Alt: Qt.KeyboardModifier.AltModifier,
}
"""Systems differ in whether a key that is held counts as held in its own event."""
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Keyboard:
    """Acts with nothing in the hand; then only Esc does something. In an open text few keys are not its own."""

    def __init__(self, bench: Bench, mouse: Mouse, desk: Desk, actions: Actions) -> None:
        self._bench = bench
        self._desk = desk
        self._mouse = mouse
        self._actions = actions

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means; tell whether it means anything here, else it is the window's."""
        key = event.key()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self._desk.is_open:
            return key in _ENTER and self._enter(held)
        if key == Qt.Key.Key_Escape:
            if not self._mouse.cancel():
                self._actions.select_nothing()
        elif self._mouse.is_busy:
            self._mouse.hold(event.modifiers() | _HELD.get(key, _NONE))  # no command while something is in the hand
        elif key in ARROWS and held in _GOES:
            _GOES[held](self._actions, ARROWS[key])
        elif key in _ENDS and held in _GOES:
            choosing = self._actions.choosing
            go = choosing.extend_to_end if held & _SHIFT else choosing.go_to_end
            go(back=key == Qt.Key.Key_Home, of_map=bool(held & _CONTROL))
        elif key in _ENTER:
            self._actions.edit_selection()
        elif key == Qt.Key.Key_Space:
            self._mouse.take_hand()
        elif (text := typed(event)) is not None:
            self.write(text)
        else:
            return False
        return True

    def _enter(self, held: Qt.KeyboardModifier) -> bool:
        """Keep what is written in a cell and go to the one below, with Shift above; tell whether it was one."""
        if held not in (_NONE, _SHIFT) or not self._desk.is_in_cell:
            return False
        self._desk.finish()
        self._actions.go("up" if held == _SHIFT else "down")
        return True

    def takes(self, event: QKeyEvent) -> bool:
        """Tell whether a key writes although a command has it: where digits need Shift, they are no zoom."""
        return event.text().isdigit() and typed(event) is not None and self._actions.can_write

    def tab(self, *, back: bool) -> bool:
        """Go on to the next cell, writing where something is written; tell whether the focus stays here.

        With nothing selected, and at the end of the map, it goes to what is beside the map.
        """
        if self._mouse.is_busy:
            return True  # so that Esc takes it back
        if self._desk.is_open:
            self._actions.write_on(back=back)
            return True
        return self._actions.choosing.go_on(back=back)

    def release(self, event: QKeyEvent) -> None:
        """Put the hand away; let go of what was held."""
        if self._mouse.is_busy:
            self._mouse.hold(event.modifiers() & ~_HELD.get(event.key(), _NONE))
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
