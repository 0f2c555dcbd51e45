"""What a second start wants from this one: its files, or the window in front."""

import socket
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from cjm_desktop.app.second_start import received
from cjm_desktop.app.window import Window, all_windows, open_all, window_with


class Arrivals(QObject):
    """Hears at the door as long as it lives."""

    def __init__(self, door: socket.socket, settings: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._door = door
        self._settings = settings
        self._notifier = QSocketNotifier(door.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._answer)

    def _answer(self) -> None:
        files = received(self._door)
        if files is not None:  # once nothing waits: a question may come of it
            QTimer.singleShot(0, self, lambda: _show(files, self._settings))


def _show(files: Sequence[Path], settings: Path) -> None:
    """Bring forward the windows that have the files; open the others where nothing is open yet, or in new windows."""
    front = QApplication.activeWindow()
    known = [window for file in files if (window := window_with(file)) is not None]
    others = [file for file in files if window_with(file) is None]
    free = next((window for window in all_windows() if window.is_free), None)
    if not files:
        known = [front if isinstance(front, Window) else all_windows()[-1]]
    for window in known:
        window.come_forward()
    if others and free is not None:
        free.come_forward()
    open_all(others, settings, free)
