"""A process that shows a window and says what CPU seconds it took to its first picture: ``start empty|welcome``."""

import sys
import time

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow


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


def until_painted() -> int:
    """Let the program run until its first picture is there."""
    application = QApplication.instance()
    if application is None:
        raise RuntimeError("there is no application")
    picture = FirstPicture()
    application.installEventFilter(picture)
    while not picture.taken:
        application.processEvents()
    print(picture.taken)
    return 0


def empty() -> None:
    """Show an empty window."""
    application = QApplication([])
    window = QMainWindow()
    window.resize(1280, 800)
    window.show()
    until_painted()
    del window, application


def welcome() -> None:
    """Start the program; only its loop is another one."""
    from cjm_desktop.app.main import main  # noqa: PLC0415 - the empty window must not pay for it

    QApplication.exec = staticmethod(until_painted)
    sys.argv = ["cjm-desktop"]
    main()


if __name__ == "__main__":
    empty() if sys.argv[1] == "empty" else welcome()
