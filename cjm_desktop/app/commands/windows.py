"""The commands that are about windows, and the list of all of them."""

from functools import partial
from typing import Final

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from cjm_desktop.app.commands.command import Command, Desk, has_map
from cjm_desktop.app.commands.comparing import comparison_shown
from cjm_desktop.app.commands.planning import plan_shown
from cjm_desktop.app.widgets.labels import menu_text
from cjm_desktop.storage.troubles import shown
from cjm_desktop.words import Text, say


def _go_on(by: int, desk: Desk) -> None:
    """Bring the next window forward, or the one before; after the last one comes the first."""
    windows = desk.windows
    windows[(windows.index(desk) + by) % len(windows)].come_forward()


def _go_to_part(desk: Desk, *, back: bool = False) -> None:
    """Go on within the window: beside the map at the left, the map, beside it at the right."""
    if desk.sides is not None and desk.canvas is not None:
        desk.sides.go_on(plan_shown(desk) or comparison_shown(desk) or desk.canvas, back=back)


WINDOW_COMMANDS: Final = (
    Command("new-window", Text("Command", "New window"), "window", lambda desk: desk.new_window(), ("Ctrl+Shift+N",)),
    Command(
        "next-window", Text("Command", "Next window"), "window", partial(_go_on, 1), ("Ctrl+F6", "Ctrl+Tab"),
    ),
    Command(
        "previous-window", Text("Command", "Previous window"), "window", partial(_go_on, -1),
        ("Ctrl+Shift+F6", "Ctrl+Shift+Tab"),
    ),
    Command(
        "next-part", Text("Command", "Next part of the window"), "window", _go_to_part, ("F6",),
        enabled=has_map, begins_group=True,
    ),
    Command(
        "previous-part", Text("Command", "Previous part of the window"), "window", partial(_go_to_part, back=True),
        ("Shift+F6",), enabled=has_map,
    ),
)  # fmt: skip


def list_windows(menu: QMenu, desk: Desk) -> None:
    """Let a menu end with the names of all windows, as they are whenever it is opened; the own one is ticked."""
    listed: list[QAction] = []

    def fill() -> None:
        for former in listed:
            menu.removeAction(former)
        listed[:] = [menu.addSeparator()]
        for window in desk.windows:
            action = menu.addAction(menu_text(_name(window, desk)))
            action.setCheckable(True)
            action.setChecked(window is desk)
            action.triggered.connect(partial(_come, window))
            listed.append(action)

    menu.aboutToShow.connect(fill)


def _name(window: Desk, desk: Desk) -> str:
    """Return the name of a window's map, with its folder where another one has the same name."""
    session = window.files.session
    if session is None:
        return say(Text("Window", "Welcome page"), desk.language)
    names = [each.files.session.name for each in desk.windows if each.files.session is not None]
    name = session.name if isinstance(session.name, str) else say(session.name, desk.language)
    if session.path is not None and names.count(session.name) > 1:
        name = f"{name} – {shown(session.path.parent)}"
    return f"{name} *" if session.document.dirty else name


def _come(window: Desk, *_: object) -> None:
    window.come_forward()
