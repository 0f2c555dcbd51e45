"""A person at the window: opens it, answers its questions."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cjm_desktop.app.window import Window
from cjm_desktop.app.workshop.room import workshop_of
from cjm_desktop.document import Document
from cjm_desktop.words import Text

D = TypeVar("D", bound=QDialog)
CONTROL = Qt.KeyboardModifier.ControlModifier
_PATIENCE = 300
"""How often a dialog is looked at, every 10 ms, before it is sent away."""
SHIFT = Qt.KeyboardModifier.ShiftModifier


def shown(bot: QtBot, settings: Path) -> Window:
    window = Window(settings)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    bot.addWidget(window, before_close_func=let_go)
    with bot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def let_go(window: QWidget) -> None:
    """Take the map as saved, so that closing the window after a test asks nothing."""
    if isinstance(window, Window) and window.files.session is not None:
        if window.canvas is not None and (workshop := workshop_of(window.canvas)) is not None:
            workshop.leave()  # a round that goes on is asked about
        session = window.files.session
        session.elsewhere = None
        take_as_saved(session.document)


def take_as_saved(document: Document) -> None:
    """Take the map as saved, with what waits in a field for its button."""
    document.apply(Text("Test", "What waits"), document.written)
    document.mark_saved(document.journey)


@contextmanager
def meeting(kind: type[D], act: Callable[[D], None], patience: int = _PATIENCE) -> Generator[list[str]]:
    """Do something with the next dialogs of a kind, each once it is there; they must come while this lasts."""
    met: list[str] = []
    wrong: list[Exception] = []
    waited = 0

    def look() -> None:
        nonlocal waited
        dialog = QApplication.activeModalWidget()
        waited += dialog is not None
        if isinstance(dialog, QDialog) and (wrong or waited > patience):
            dialog.reject()
        if not isinstance(dialog, kind) or wrong:
            return
        met.append(dialog.text() if isinstance(dialog, QMessageBox) else dialog.windowTitle())
        try:
            act(dialog)
        except Exception as error:  # told below, once the dialog is gone
            wrong.append(error)

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(10)
    try:
        yield met
    finally:
        timer.stop()
    assert not wrong, wrong
    assert met, "no dialog came"
    assert waited <= patience, "a dialog stayed"


def press(name: str) -> Callable[[QDialog], None]:
    """Click the button that says so."""

    def act(dialog: QDialog) -> None:
        buttons = {button.text().replace("&", ""): button for button in dialog.findChildren(QAbstractButton)}
        QTest.mouseClick(buttons[name], Qt.MouseButton.LeftButton)

    return act


def name_file(path: Path) -> Callable[[QFileDialog], None]:
    """Give a file dialog a path and click its first button."""

    def act(dialog: QFileDialog) -> None:
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(field, QLineEdit)
        field.setText(str(path))
        buttons = dialog.findChild(QDialogButtonBox)
        assert isinstance(buttons, QDialogButtonBox)
        QTest.mouseClick(buttons.buttons()[0], Qt.MouseButton.LeftButton)

    return act
