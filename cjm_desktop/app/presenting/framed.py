"""A picture in a frame, as large as its room allows."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy

from cjm_desktop.app.presenting.picture import Picture
from cjm_desktop.app.presenting.talk import Talk


class Framed(QFrame):
    """Holds a picture of the proportion of the stage in the middle of its room."""

    def __init__(self, picture: Picture, talk: Talk) -> None:
        super().__init__()
        self._picture = picture
        self._talk = talk
        picture.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(120, 68))

    def settle(self) -> None:
        """Give the picture the proportion that the stage has now."""
        room, proportion = self.size(), self._talk.proportion
        width = min(room.width() - 2, round((room.height() - 2) * proportion))
        height = round(width / proportion)
        self._picture.setGeometry(1, 1, width, height)
        for label in self.findChildren(QLabel):
            label.setGeometry(1, 1, width, height)
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint a fine frame around the picture."""
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
            painter.drawRect(self._picture.geometry().adjusted(-1, -1, 0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Settle anew."""
        super().resizeEvent(event)
        self.settle()
