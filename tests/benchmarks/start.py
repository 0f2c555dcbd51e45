"""A process that shows a window and says how quick it was: ``start empty|welcome|gallery``.

The first two say the CPU seconds to the first picture, the last one those of the longest turn that the window
took while the pictures of the gallery were made.
"""

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QToolButton


class FirstPicture(QObject):
    """Notes when all of a window has been painted: when something else follows the first paintings."""

    def __init__(self) -> None:
        super().__init__()
        self._painting = False
        self.taken = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look and let pass."""
        paints = event.type() is QEvent.Type.Paint and watched.isWidgetType()
        if self._painting and not paints and not self.taken:
            self.taken = time.process_time()
        self._painting = self._painting or paints
        return False


def first_picture() -> float:
    """Let the program run until its first picture is there; return the CPU seconds until then."""
    application = QApplication.instance()
    if application is None:
        raise RuntimeError("there is no application")
    picture = FirstPicture()
    application.installEventFilter(picture)
    while not picture.taken:
        application.processEvents()
    return picture.taken


def until_painted() -> int:
    """Be the program's loop until its first picture is there."""
    print(first_picture())
    return 0


def until_drawn() -> int:
    """Be the program's loop until the gallery is drawn."""
    first_picture()
    longest = 0.0
    cards = [widget for widget in QApplication.allWidgets() if isinstance(widget, QToolButton)]
    cards = [card for card in cards if card.property("role") == "card"]
    while not all(card.text() for card in cards):
        start = time.thread_time()
        QApplication.processEvents()
        longest = max(longest, time.thread_time() - start)
    print(longest)
    return 0


def empty() -> None:
    """Show an empty window."""
    application = QApplication([])
    window = QMainWindow()
    window.resize(1280, 800)
    window.show()
    until_painted()
    del window, application


def program(loop: Callable[[], int]) -> None:
    """Start the program; only its loop is another one."""
    from cjm_desktop.app.main import main  # noqa: PLC0415 - the empty window must not pay for it

    QApplication.exec = staticmethod(loop)
    sys.argv = ["cjm-desktop"]
    main()


if __name__ == "__main__":
    match sys.argv[1]:
        case "empty":
            empty()
        case "welcome":
            program(until_painted)
        case _:
            program(until_drawn)
