"""The dots that a person still has."""

from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cjm_desktop.app.widgets.colours import Colours

_MOST: Final = 10
"""Of more dots than these, the number alone tells."""


class DotsLeft(QWidget):
    """The dots that a person still has, full, and those that are given, as rings."""

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self._colours = colours
        self._left = self._each = 3
        self.side = 24

    def show_left(self, left: int, each: int, name: str) -> None:
        """Show so many of so many."""
        self._left, self._each = left, each
        self.setAccessibleName(name)
        self.fit()

    def fit(self) -> None:
        """Take as much room as the dots need."""
        shown = min(self._each, _MOST)
        self.setFixedSize(round(shown * self.side * 1.3) + 8, round(self.side * 1.4))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw the dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(self._colours.accent)
        for number in range(min(self._each, _MOST)):
            full = number < self._left
            painter.setPen(QPen(colour if full else QColor(self._colours.frame), 2.5))
            painter.setBrush(colour if full else Qt.BrushStyle.NoBrush)
            middle = QPointF((number + 0.6) * self.side * 1.3, self.height() / 2)
            painter.drawEllipse(middle, self.side / 2, self.side / 2)
        painter.end()
