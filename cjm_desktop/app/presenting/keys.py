"""What the keys of a keyboard, a clicker or a remote control mean on stage."""

from typing import Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

Act = Literal[
    "next", "back", "next-stop", "former-stop", "first", "last", "black", "white", "end", "edit", "laser", "spotlight",
    "fit", "closer", "farther", "presenter", "undo", "redo", "keys", "divide-left", "divide-right",
]  # fmt: skip

_Key = Qt.Key
ACTS: Final[dict[Qt.Key, Act]] = {
    **dict.fromkeys((_Key.Key_Right, _Key.Key_Down, _Key.Key_Space, _Key.Key_PageDown, _Key.Key_N), "next"),
    **dict.fromkeys((_Key.Key_Left, _Key.Key_Up, _Key.Key_Backspace, _Key.Key_PageUp, _Key.Key_P), "back"),
    _Key.Key_Home: "first",
    _Key.Key_End: "last",
    **dict.fromkeys((_Key.Key_B, _Key.Key_Period), "black"),
    **dict.fromkeys((_Key.Key_W, _Key.Key_Comma), "white"),
    _Key.Key_Escape: "end",
    _Key.Key_E: "edit",
    **dict.fromkeys((_Key.Key_Return, _Key.Key_Enter), "edit"),
    _Key.Key_L: "laser",
    _Key.Key_S: "spotlight",
    _Key.Key_0: "fit",
    **dict.fromkeys((_Key.Key_Plus, _Key.Key_Equal), "closer"),
    _Key.Key_Minus: "farther",
    _Key.Key_V: "presenter",
    _Key.Key_Question: "keys",
    _Key.Key_F1: "keys",
}
_WITH_CTRL: Final[dict[Qt.Key, Act]] = {
    **dict.fromkeys((_Key.Key_Right, _Key.Key_Down, _Key.Key_PageDown), "next-stop"),
    **dict.fromkeys((_Key.Key_Left, _Key.Key_Up, _Key.Key_PageUp), "former-stop"),
    _Key.Key_Home: "first",
    _Key.Key_End: "last",
    _Key.Key_Y: "redo",
}
_WITH_SHIFT: Final[dict[Qt.Key, Act]] = {
    _Key.Key_Space: "back",
    _Key.Key_Left: "divide-left",
    _Key.Key_Right: "divide-right",
}
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier


def act_of(event: QKeyEvent) -> Act | None:
    """Return what a key asks for, none where it asks for nothing; clickers send Page Up and Down, a dot and Esc."""
    if event.matches(QKeySequence.StandardKey.Undo):
        return "undo"
    if event.matches(QKeySequence.StandardKey.Redo):
        return "redo"
    key = Qt.Key(event.key())
    if event.modifiers() & _CONTROL:
        return _WITH_CTRL.get(key)
    if event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier):
        return None
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and key in _WITH_SHIFT:
        return _WITH_SHIFT[key]
    return ACTS.get(key)


def digit_of(event: QKeyEvent) -> int | None:
    """Return the digit of a key, none where it has none."""
    text = event.text()
    return int(text) if len(text) == 1 and text.isascii() and text.isdigit() else None
