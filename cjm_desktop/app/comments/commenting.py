"""Comments in one window: the marks on the sheet, and the panel beside it."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from cjm_desktop.app.comments.marks import Marks
from cjm_desktop.app.comments.panel import CommentsPanel
from cjm_desktop.app.comments.writing import Author
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.canvas.overlays import rect
from cjm_desktop.layout.finding import areas_of
from cjm_desktop.words import Language

_LATER: Final = 200
"""Milliseconds after which marks are looked for: a large map is opened in several turns of the window."""


class Commenting(QObject):
    """Brings both together."""

    wanted = Signal(str)
    """The name of the tab to show: a mark was pressed."""

    def __init__(self, canvas: MapCanvas, author: Author, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._author = author
        self._language: Language = language
        QTimer.singleShot(_LATER, self, self._begin)

    def _begin(self) -> None:
        marks = Marks(self._canvas, self._canvas.document)
        marks.pressed.connect(self._open)
        self._canvas.add_living(marks)

    def panel(self) -> CommentsPanel:
        """Make the panel."""
        panel = CommentsPanel(self._canvas.document, self._author, self._language)
        panel.chosen.connect(self.show)
        return panel

    def _open(self, name: str) -> None:
        self._canvas.document.select([name])
        self.wanted.emit("comments")

    def show(self, name: str) -> None:
        """Select something and bring it into sight."""
        self._canvas.document.select([name])
        sheet = self._canvas.sheet
        for found in areas_of(sheet, frozenset({name})) if sheet is not None else ():
            self._canvas.show_place(rect(found.area))
