"""The end of the program that nobody in it asked for: it loses nothing, and asks nothing."""

import signal
import socket
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication

from cjm_desktop.app.widgets.waiting import put_off
from cjm_desktop.app.window import all_windows, close_all, remember_windows

_ENDS: Final = ("SIGTERM", "SIGHUP", "SIGINT")
"""What asks a program to end, by name: no system has all of them."""


def prepare(settings: Path, *_: object) -> None:
    """Have all that is unsaved on disk and the windows remembered: the session of the person ends, or is about to."""
    remember_windows(settings, all_windows())
    for window in all_windows():
        window.files.autosave.finish()
        window.files.journalling.hold()


class Endings(QObject):
    """Hears what asks the program to end, and ends it; asked a second time, it ends at once."""

    def __init__(self, settings: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._ear, self._mouth = socket.socketpair()
        for end in (self._ear, self._mouth):
            end.setblocking(False)  # noqa: FBT003 - the socket's own
        signal.set_wakeup_fd(self._mouth.fileno(), warn_on_full_buffer=False)
        for name in _ENDS:
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) is not signal.SIG_IGN:  # as under nohup
                signal.signal(number, _heard)
        self._notifier = QSocketNotifier(self._ear.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._end)

    def _end(self) -> None:
        if _is_end(self._ear.recv(100)):
            self._close()

    def _close(self) -> None:
        """End at once, or as soon as what is being written is in its file; what is unsaved is on disk before that."""
        prepare(self._settings)
        if not put_off(self._close, anyway=True):
            close_all(self._settings)
            QApplication.exit()


def _is_end(numbers: bytes) -> bool:
    return any(signal.Signals(number).name in _ENDS for number in numbers)


def _heard(number: int, _frame: object) -> None:
    """Do nothing yet: Python tells it to the socket too, and so to the window."""
    signal.signal(number, signal.SIG_DFL)
