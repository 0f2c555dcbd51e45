"""The menu of recent files; those that are gone are grey."""

from collections.abc import Callable, Sequence
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


def names_apart(paths: Sequence[Path]) -> list[str]:
    """Return what files are called in a list: of those with the same name also the nearest folder that differs."""
    return [_apart(path, [each for each in paths if each.stem == path.stem and each != path]) for path in paths]


def _apart(path: Path, others: Sequence[Path]) -> str:
    if not others:
        return shown(Path(path.stem))
    for depth, parent in enumerate(path.parents):
        beside = [each.parents[depth].name for each in others if depth < len(each.parents)]
        if parent.name not in beside:
            folder = shown(Path(parent.name or parent.anchor))
            return f"{shown(Path(path.stem))} – {folder}{'/…' if depth else ''}"
    return shown(Path(path.name))


def short(path: Path) -> str:
    """Return a path as people read it, the home folder as ``~``."""
    home = Path.home()
    return shown(Path("~") / path.relative_to(home) if path.is_relative_to(home) else path)
