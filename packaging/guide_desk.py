"""The window of which the pictures of the user guide are taken, and what a hand does in it."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from cjm_desktop.app.window import Window
from cjm_desktop.words import Language

_LONGEST: Final = 40.0
"""Seconds that a picture waits for what is being made beside the window."""
W = TypeVar("W", bound=QWidget)


@dataclass(frozen=True)
class Desk:
    """The window with the map of the bank loan, and the folder in which its file stands."""

    window: Window
    file: Path
    language: Language

    def run(self, command: str, milliseconds: int = 900) -> None:
        """Do what a command does."""
        next(each for each in self.window.actions() if each.objectName() == command).trigger()
        wait(milliseconds)

    def seen(self, kind: type[W]) -> W:
        """Return the one widget of a kind that is seen, as soon as it is."""
        while not all_seen(kind):
            wait(100)
        return all_seen(kind)[0]

    def select(self, *cards: str) -> None:
        """Select cards and bring them into sight."""
        canvas = self.window.canvas
        if canvas is None:
            raise RuntimeError("no map is open")
        canvas.document.select(frozenset(cards))
        wait(600)

    def at(self, command: str, prepare: Callable[[QDialog], None]) -> QPixmap:
        """Return a picture of the dialog that a command opens and waits for, after something was done in it."""
        taken: list[QPixmap] = []
        QTimer.singleShot(900, partial(self._look, prepare, taken))
        next(each for each in self.window.actions() if each.objectName() == command).trigger()
        return taken[0]

    def _look(self, prepare: Callable[[QDialog], None], taken: list[QPixmap]) -> None:
        dialog = next((each for each in all_seen(QDialog) if each.isModal()), None)
        if dialog is None:
            QTimer.singleShot(200, partial(self._look, prepare, taken))
            return
        prepare(dialog)
        wait(900)
        taken.append(dialog.grab())
        dialog.reject()


def all_seen(kind: type[W]) -> list[W]:
    """Return the widgets of a kind that are seen."""
    return [each for each in QApplication.allWidgets() if isinstance(each, kind) and each.isVisible()]


def wait(milliseconds: int) -> None:
    """Wait, and then until nothing is being made beside the window, but not for ever."""
    end = time.monotonic() + _LONGEST
    while milliseconds or (threading.active_count() > 1 and time.monotonic() < end):
        loop = QEventLoop()
        QTimer.singleShot(milliseconds or 100, loop.quit)
        loop.exec()
        milliseconds = 0


def type_in(line: QLineEdit, text: str) -> None:
    """Write a text in place of what stands in a line, as a hand does."""
    line.setText(text)
    line.textEdited.emit(text)
