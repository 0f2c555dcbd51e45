"""What a command is, and what commands act on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, Protocol

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from cjm_desktop.storage.settings import Settings
from cjm_desktop.words import Language, Text

if TYPE_CHECKING:  # the welcome page is quicker without
    from cjm_desktop.app.files.files import Files
    from cjm_desktop.app.files.links import Links
    from cjm_desktop.app.find.finding import Finding
    from cjm_desktop.app.views.views import Views
    from cjm_desktop.app.widgets.sides import Sides
    from cjm_desktop.canvas.actions import Actions as MapActions
    from cjm_desktop.canvas.canvas import MapCanvas
    from cjm_desktop.document import Document

Menu = Literal[
    "file",
    "edit",
    "select",
    "find",
    "insert",
    "metric",
    "structure",
    "move",
    "lane",
    "line",
    "insight",
    "view",
    "appearance",
    "language",
    "window",
    "help",
]
Key = QKeySequence.StandardKey | str

MENUS: Final[dict[Menu, Text]] = {
    "file": Text("Menu", "&File"),
    "edit": Text("Menu", "&Edit"),
    "select": Text("Menu", "Select"),
    "find": Text("Menu", "How to find"),
    "insert": Text("Menu", "&Insert"),
    "metric": Text("Menu", "Metric"),
    "structure": Text("Menu", "&Structure"),
    "move": Text("Menu", "Move"),
    "lane": Text("Menu", "&Lane"),
    "line": Text("Menu", "Line below the lane"),
    "insight": Text("Menu", "Insi&ght"),
    "view": Text("Menu", "&View"),
    "appearance": Text("Menu", "Appearance"),
    "language": Text("Menu", "Language"),
    "window": Text("Menu", "Win&dow"),
    "help": Text("Menu", "&Help"),
}
WITHIN: Final[dict[Menu, Menu]] = {
    "line": "lane",
    "appearance": "view",
    "language": "view",
    "metric": "insert",
    "select": "edit",
    "find": "edit",
    "move": "structure",
}
"""Menus that are part of another menu."""
CHOICES: Final[frozenset[Menu]] = frozenset({"line", "appearance", "language"})
"""Menus in which one of the commands that can be checked is."""


class Desk(Protocol):
    """What commands act on: one window."""

    @property
    def files(self) -> "Files":
        """Its open map and the file that belongs to it."""
        ...

    @property
    def document(self) -> "Document | None":
        """The open map, none on the welcome page."""
        ...

    @property
    def canvas(self) -> "MapCanvas | None":
        """Where it is drawn."""
        ...

    @property
    def views(self) -> "Views | None":
        """What of the map is shown, none on the welcome page."""
        ...

    @property
    def finding(self) -> "Finding | None":
        """What finds words in the map, none on the welcome page."""
        ...

    @property
    def sides(self) -> "Sides | None":
        """What is shown beside the map, none on the welcome page."""
        ...

    @property
    def links(self) -> "Links":
        """What finds linked maps."""
        ...

    @property
    def preferences(self) -> Settings:
        """What the person prefers, in all windows."""
        ...

    def prefer(self, change: Callable[[Settings], Settings]) -> None:
        """Change what the person prefers, at once in all windows."""
        ...

    @property
    def language(self) -> Language:
        """That of the window."""
        ...

    def window(self) -> QWidget:
        """Return what dialogs stand before."""
        ...

    def open_path(self, path: Path) -> bool:
        """Open a file, and tell whether it is open."""
        ...

    @property
    def windows(self) -> "Sequence[Desk]":
        """All windows, the oldest first."""
        ...

    def new_window(self) -> None:
        """Show another window, with the welcome page."""
        ...

    def come_forward(self) -> None:
        """Be in front of everything else."""
        ...

    def quit(self) -> None:
        """End the program, unless somebody keeps a window; what was open is there again at the next start."""
        ...

    def set_language(self, language: Language) -> None:
        """Speak another language in all windows."""
        ...

    def show_persona(self, persona: str) -> None:
        """Show the form of a persona."""
        ...

    def show_action(self, action: str) -> None:
        """Show the form of an action, to be written in."""
        ...


def always(_: Desk) -> bool:
    """Tell that a command can always be used."""
    return True


def has_map(desk: Desk) -> bool:
    """Tell whether a map is open."""
    return desk.document is not None


def has_selection(desk: Desk) -> bool:
    """Tell whether something is selected."""
    return desk.document is not None and bool(desk.document.selection)


def can_edit(desk: Desk) -> bool:
    """Tell whether there is one thing to write in: what is selected, or the chosen cell."""
    return desk.canvas is not None and desk.canvas.actions_of_map.can_write


def can_delete(desk: Desk) -> bool:
    """Tell whether something is selected, or a figure chosen."""
    return has_selection(desk) or (desk.canvas is not None and desk.canvas.actions_of_map.has_figure)


@dataclass(frozen=True, slots=True)
class Command:
    """Something a person can do in the window."""

    id: str
    text: Text | str
    """What it is called; plain where it is the same in all languages."""
    menu: Menu
    run: Callable[[Desk], object]
    keys: tuple[Key, ...] = ()
    icon: str | None = None
    enabled: Callable[[Desk], bool] = always
    checked: Callable[[Desk], bool] | None = None
    """Whether it is on, or the chosen one in a menu of choices; none for what is simply done."""
    said: Callable[[Desk], Text] | None = None
    """What it is called now, where that depends on the map."""
    of_map: bool = False
    """Whether its keys are heard on the map alone: whatever else has the focus understands them in its own way."""
    begins_group: bool = False
    on: frozenset[str] = frozenset()
    """On which kinds of things it is in the menu of what is pointed at."""


def sequences(command: Command) -> list[QKeySequence]:
    """Return the shortcuts of a command on this system, the main one first, none of them twice."""
    found: list[QKeySequence] = []
    for key in command.keys:
        standard = isinstance(key, QKeySequence.StandardKey)
        bindings = QKeySequence.keyBindings(key) if standard else [QKeySequence(key)]
        found.extend(each for each in bindings if each not in found)
    return found


def on_document(act: Callable[["Document"], None]) -> Callable[[Desk], None]:
    """Return what acts on the open map, after what is being written."""

    def run(desk: Desk) -> None:
        if desk.canvas is not None:
            desk.canvas.finish_writing()  # what is being written is a step too
        if desk.document is not None:
            act(desk.document)

    return run


def on_canvas(act: Callable[["MapCanvas"], object]) -> Callable[[Desk], None]:
    """Return what acts on the canvas."""

    def run(desk: Desk) -> None:
        if desk.canvas is not None:
            act(desk.canvas)

    return run


def on_map(act: Callable[["MapActions"], object]) -> Callable[[Desk], None]:
    """Return what acts on what is selected."""
    return on_canvas(lambda canvas: act(canvas.actions_of_map))
