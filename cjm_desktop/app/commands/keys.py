"""Which keys mean which command: those it came with, or those that a person chose."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from cjm_desktop.app.commands.command import Command, sequences
from cjm_desktop.words import Text

Chosen = Mapping[str, tuple[str, ...]]
"""The keys that a person gave to commands, by their ids, as ``QKeySequence`` writes them; nothing for no keys."""
Bindings = dict[str, list[QKeySequence]]
"""The keys of every command by its id, the main one first."""

_Mod = Qt.KeyboardModifier
_WRITING: Final = (_Mod.NoModifier, _Mod.ShiftModifier)
_LEAVING: Final = (*_WRITING, _Mod.AltModifier, _Mod.AltModifier | _Mod.ShiftModifier)
_GOING: Final = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)
"""Keys by which one goes about, with Ctrl and Shift too."""
_OF_MAP: Final = frozenset(
    {
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Escape,
        Qt.Key.Key_Space,
    }
)
"""Keys by which one edits and leaves."""
_CHARACTERS: Final = 0x10FFFF
"""Keys up to here write something."""
_COMMON: Final = re.compile(
    r".{0,2}|Del|Ins|Backspace|Return|Enter|Esc|Tab|Space|PgUp|PgDown|Home|End|Left|Right|Up|Down|F1[0-2]"
)
"""Keys that are on every keyboard: signs, letters, and some with longer names."""


def bindings(commands: Sequence[Command], chosen: Chosen) -> Bindings:
    """Return the keys of all commands; no key means two of them.

    What a person chose goes before what commands came with, and commands go before those that follow in the table.
    """
    found = {command.id: sequences(command) for command in commands}
    if chosen:
        taken: list[QKeySequence] = []
        for name in sorted(found, key=lambda name: name not in chosen):
            own = _read(chosen[name]) if name in chosen else found[name]
            found[name] = [key for key in own if not any(meet(key, other) for other in taken)]
            taken += found[name]
    return found


def _read(keys: Sequence[str]) -> list[QKeySequence]:
    read = [QKeySequence(each, QKeySequence.SequenceFormat.PortableText) for each in keys]
    return [each for each in read if each.toString()]  # what is no key is written as nothing


def meet(one: QKeySequence, other: QKeySequence) -> bool:
    """Tell whether two keys cannot both be understood: they are the same, or one begins the other."""
    unlike = QKeySequence.SequenceMatch.NoMatch
    return one.matches(other) is not unlike or other.matches(one) is not unlike


def holder(found: Bindings, keys: Sequence[QKeySequence], beside: str) -> str | None:
    """Return the id of a command ``beside`` another one that one of some keys means already."""
    others = (name for name in found if name != beside)
    return next((name for name in others if any(meet(key, each) for key in keys for each in found[name])), None)


def given(commands: Sequence[Command], chosen: Chosen, name: str, keys: Sequence[QKeySequence]) -> Chosen:
    """Return what is chosen when a command gets some keys and no others, and all others let go of them."""
    found = bindings(commands, chosen)
    changed = dict(chosen)
    for other, own in found.items():
        left = [each for each in own if not any(meet(key, each) for key in keys)]
        if len(left) < len(own):
            changed[other] = _written(left)
    changed[name] = _written(keys)
    came_with = {command.id: _written(sequences(command)) for command in commands}
    return {other: own for other, own in changed.items() if own != came_with.get(other)}


def _written(keys: Sequence[QKeySequence]) -> tuple[str, ...]:
    return tuple(each.toString() for each in keys)


def refused(key: QKeyCombination) -> Text | None:
    """Return why a key cannot be the first one given to a command, none when it can."""
    if key.key() in _GOING and key.keyboardModifiers() in (*_WRITING, _Mod.ControlModifier):
        return Text("Shortcuts", "With this key one goes about on the map. Press another one.")
    if key.key() in _OF_MAP and key.keyboardModifiers() in _LEAVING:
        return Text("Shortcuts", "With this key one goes about on the map. Hold Ctrl with it, or press another one.")
    if key.keyboardModifiers() in _WRITING and int(key.key()) <= _CHARACTERS:
        return Text("Shortcuts", "With this key one writes. Hold Ctrl or Alt with it, or press another one.")
    return None


def shown(key: QKeySequence) -> str:
    """Return a key as it is written on this system."""
    return key.toString(QKeySequence.SequenceFormat.NativeText)


def is_common(key: QKeySequence) -> bool:
    """Tell whether a key is on every keyboard; some have others that are called New, Open or Undo."""
    last = (stroke.rpartition("+")[2] for stroke in key.toString().split(", "))
    return all(_COMMON.fullmatch(each) for each in last)
