"""The menu of recent files; those that are gone are grey."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QMenu, QWidget

from cjm_desktop.storage.troubles import shown
from cjm_desktop.words import Language, Text, say

MENU = Text("Recent files", "Open recent")
NONE = Text("Recent files", "No files yet")


def recent_menu(
    parent: QWidget, language: Language, recent: Callable[[], tuple[Path, ...]], open_path: Callable[[Path], object]
) -> QMenu:
    """Return a menu that looks for the files whenever it is opened."""
    menu = QMenu(say(MENU, language), parent)

    def fill() -> None:
        menu.clear()
        for path in recent():
            action = menu.addAction(short(path).replace("&", "&&"))
            action.setEnabled(path.is_file())
            action.triggered.connect(partial(_open, path, open_path))
        if menu.isEmpty():
            menu.addAction(say(NONE, language)).setEnabled(False)

    menu.aboutToShow.connect(fill)
    return menu


def _open(path: Path, open_path: Callable[[Path], object], *_: object) -> None:
    open_path(path)


def short(path: Path) -> str:
    """Return a path as people read it, the home folder as ``~``."""
    home = Path.home()
    return shown(Path("~") / path.relative_to(home) if path.is_relative_to(home) else path)
