"""The commands of the clipboard."""

from typing import Final

from PySide6.QtGui import QKeySequence

from cjm_desktop.app.commands.command import Command, Desk, has_map
from cjm_desktop.words import Text

# What they do is loaded when it is wanted: the menus are in the first picture.

_Keys = QKeySequence.StandardKey
_PIECES: Final = frozenset({"stage", "step", "lane", "card", "point", "flow"})


def _cut(desk: Desk) -> None:
    from cjm_desktop.app.clipboard.copying import cut  # noqa: PLC0415

    if desk.canvas is not None:
        cut(desk.canvas)


def _copy(desk: Desk) -> None:
    from cjm_desktop.app.clipboard.copying import copy  # noqa: PLC0415

    if desk.canvas is not None:
        copy(desk.canvas)


def _paste(desk: Desk) -> None:
    from cjm_desktop.app.clipboard.pasting import paste  # noqa: PLC0415

    if desk.canvas is not None:
        paste(desk.window(), desk.language, desk.canvas)


def _paste_text(desk: Desk) -> None:
    from cjm_desktop.app.clipboard.pasting import paste  # noqa: PLC0415

    if desk.canvas is not None:
        paste(desk.window(), desk.language, desk.canvas, as_text=True)


def _take_notes(desk: Desk) -> None:
    from cjm_desktop.app.clipboard.notes_dialog import take_over_notes  # noqa: PLC0415

    if desk.canvas is not None:
        take_over_notes(desk.window(), desk.language, desk.canvas)


CLIPBOARD_COMMANDS: Final = (
    Command(
        "cut", Text("Command", "Cut"), "edit", _cut, (_Keys.Cut,), enabled=has_map, of_map=True,
        begins_group=True, on=_PIECES,
    ),
    Command(
        "copy", Text("Command", "Copy"), "edit", _copy, (_Keys.Copy,), enabled=has_map, of_map=True, on=_PIECES,
    ),
    Command(
        "paste", Text("Command", "Paste"), "edit", _paste, (_Keys.Paste,), enabled=has_map, of_map=True,
        on=frozenset({"map", "cell"}) | _PIECES,
    ),
    Command(
        "paste-text", Text("Command", "Paste as text"), "edit", _paste_text, ("Ctrl+Shift+V",), enabled=has_map,
        of_map=True,
    ),
    Command("take-notes", Text("Command", "Take over notes…"), "edit", _take_notes, enabled=has_map),
)  # fmt: skip
