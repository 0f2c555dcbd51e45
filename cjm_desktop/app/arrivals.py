"""What is wanted of the program while it runs: a second start hands over its files, the system those it is to open."""

import socket
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from cjm_desktop.app.second_start import received
from cjm_desktop.app.window import all_windows, open_all, window_with


class Arrivals(QObject):
    """Hears at the door as long as it lives."""

    def __init__(self, door: socket.socket, settings: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._door = door
        self._settings = settings
        self._notifier = QSocketNotifier(door.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._answer)

    def _answer(self) -> None:
        if not all_windows():  # the program ends: it is better not to be heard
            return
        files = received(self._door)
        if files is not None:  # once nothing waits: a question may come of it
            QTimer.singleShot(0, self, lambda: _show(files, self._settings))


class Application(QApplication):
    """The program as the system sees it: macOS tells it what was double-clicked, instead of starting it with that."""

    def __init__(self, arguments: Sequence[str], settings: Path) -> None:
        super().__init__(list(arguments))
        self._settings = settings

    def event(self, event: QEvent) -> bool:
        """Open what the system asks for, once nothing waits: a question may come of it."""
        if event.type() is QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent) and event.url().isLocalFile():
            file = Path(event.file())
            QTimer.singleShot(0, self, lambda: _show([file], self._settings))
            return True
        return super().event(event)


def _show(files: Sequence[Path], settings: Path) -> None:
    """Bring forward the windows that have the files; open the others where nothing is open yet, or in new windows."""
    known = {file: window_with(file) for file in files}
    others = [file for file, window in known.items() if window is None]
    free = next((window for window in all_windows() if window.files.is_free), None)
    for window in (*known.values(), free if others else None) if files else all_windows():
        if window is not None:
            window.come_forward()
    open_all(others, settings, free)
