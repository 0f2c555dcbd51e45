"""Waiting for work that takes a while: the window stays alive, but takes no commands until it is done."""

from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from cjm_desktop.app.widgets.jobs import Job
from cjm_desktop.progress import Cancelled, Progress
from cjm_desktop.words import Language, Text, say

T = TypeVar("T")

_PATIENCE: Final = 300
"""Milliseconds in which nothing is shown: a dialog that flashes up tells nothing."""
_COMING: Final = 100
"""Milliseconds until a dialog is in front, so that Ctrl+Q pressed before comes there, not to what it covers."""
_STEPS: Final = 1000
_LOOPS: Final[dict[QEventLoop, bool]] = {}
"""What is waited for, and whether that can be cancelled."""
_PUT_OFF: Final[list[tuple[Callable[[], object], bool]]] = []
"""What comes once that is done, and whether it comes where that fails, too."""


def is_waiting() -> bool:
    """Tell whether something is waited for: who waits may have taken a look at the map, and will change it."""
    return bool(_LOOPS)


def put_off(then: Callable[[], object], *, anyway: bool = False) -> bool:
    """Tell whether something is waited for that cannot be cancelled, and if so have ``then`` called when it is done.

    It is not called where that fails: the person is told so, and decides anew. Only ``anyway`` it is.
    """
    is_kept = not all(_LOOPS.values())
    if is_kept:
        _PUT_OFF.append((then, anyway))
    return is_kept


def wait_for(
    parent: QWidget, language: Language, label: Text, work: Callable[[Progress], T], *, can_cancel: bool = True
) -> T:
    """Return what some work returns, which is done beside the window.

    Raises:
        Cancelled: the person did not want to wait.
        Exception: what the work raised.
    """
    loop = QEventLoop()
    _LOOPS[loop] = can_cancel
    try:
        return _waited_for(loop, parent, language, label, work, can_cancel=can_cancel)
    except Exception:
        if not can_cancel:
            _PUT_OFF[:] = [each for each in _PUT_OFF if each[1]]
        raise
    finally:
        del _LOOPS[loop]
        while _PUT_OFF:
            QTimer.singleShot(0, _PUT_OFF.pop()[0])


def _waited_for(
    loop: QEventLoop,
    parent: QWidget,
    language: Language,
    label: Text,
    work: Callable[[Progress], T],
    *,
    can_cancel: bool,
) -> T:
    results: list[T] = []
    errors: list[Exception] = []
    job = Job(work)
    job.done.connect(results.append)
    job.failed.connect(errors.append)
    job.done.connect(loop.quit)
    job.failed.connect(loop.quit)
    _wait(loop, _PATIENCE)
    if not results and not errors:
        dialog = _Waiting(parent, language, label, job, can_cancel=can_cancel)
        dialog.rejected.connect(loop.quit)
        dialog.show()
        if not can_cancel:  # else Enter, pressed for something else, would cancel
            _wait(loop, _COMING)
        if not results and not errors:
            loop.exec()
        if not results and not errors and not can_cancel:  # the program ends, and with it all that waits
            job.finish()
        dialog.hide()  # it goes when the caller is done, who may ask something before
        dialog.deleteLater()
    if errors:
        raise errors[0]
    if not results:
        job.cancel()
        raise Cancelled
    return results[0]


def _wait(loop: QEventLoop, milliseconds: int) -> None:
    """Wait for the work, but not longer than that. What is clicked is meant for what will be there: it waits, too."""
    QTimer.singleShot(milliseconds, loop, loop.quit)
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


class _Waiting(QDialog):
    """How far the work is, and a way out."""

    def __init__(self, parent: QWidget, language: Language, label: Text, job: Job, *, can_cancel: bool) -> None:
        super().__init__(parent)
        self._can_cancel = can_cancel
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle("CJM Desktop")
        said = QLabel(say(label, language))
        said.setTextFormat(Qt.TextFormat.PlainText)
        bar = QProgressBar()
        bar.setRange(0, _STEPS if can_cancel else 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(said.text())
        self._bar = bar
        job.progress.connect(self._advance)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(said)
        column.addWidget(bar)
        if can_cancel:
            cancel = QPushButton(say(Text("Files", "Cancel"), language))
            cancel.clicked.connect(self.reject)
            column.addWidget(cancel, alignment=Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(360)
        self.addActions(parent.window().findChildren(QAction, "quit"))  # its keys come here as long as this is in front

    def reject(self) -> None:
        """Go away, if that stops the work."""
        if self._can_cancel:
            super().reject()

    def _advance(self, done: float) -> None:
        self._bar.setValue(round(done * _STEPS))
