"""What happens in several scenes."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QMessageBox,
    QPushButton,
)

from cjm_desktop.model.lookup import find_card
from tests.e2e.robot import (
    CTRL,
    Scene,
    click,
    click_at,
    has_map,
    journey,
    key,
    later,
    on,
    seen,
    sees,
    type_text,
    window,
)

Key = Qt.Key


def save_under(path: Path) -> Scene:
    """Name a file in the dialog that is about to come."""
    yield sees(QFileDialog)
    key(Key.Key_A, CTRL)
    type_text(str(path))
    yield entered


def entered() -> bool:
    """Press Enter until the dialog goes: names that it proposes just then take the first one."""
    there = sees(QFileDialog)()
    if there:
        later(lambda: key(Key.Key_Return))
    return not there


def quit_program() -> None:
    key(Key.Key_Q, CTRL)


def change(folder: Path) -> Scene:
    """Delete the card of the open map."""
    del folder
    yield has_map()
    click_at(on("c"))
    key(Key.Key_Delete)
    yield lambda: not find_card(journey(), "c")


def come_back() -> Scene:
    """Have the window in front after a dialog, as window managers do."""
    window().activateWindow()
    yield QApplication.focusWidget


def answer(name: str) -> Scene:
    """Click a button of the question that is about to come."""
    yield lambda: sees(QMessageBox)() and sees(QPushButton, name)()
    click(seen(QPushButton, name))
    yield lambda: not sees(QPushButton, name)()
