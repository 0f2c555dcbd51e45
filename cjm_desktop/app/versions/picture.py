"""The picture of a version, as large as there is room for."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from cjm_desktop.app.gallery.pictures import SIZE
from cjm_desktop.app.widgets.appearance import scaled

_LEAST: Final = 420
_SAID: Final = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)


class VersionPicture(QWidget):
    """Shows a picture, or says why there is none."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._picture = QPixmap()
        self.said = ""
        """What is said instead of a picture."""
        self.setAccessibleName(name)
        self.setMinimumSize(scaled(_LEAST), scaled(_LEAST) * SIZE.height() // SIZE.width())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setVerticalStretch(2)
        self.setSizePolicy(policy)

    @property
    def is_shown(self) -> bool:
        """Whether there is a picture."""
        return not self._picture.isNull()

    def show_picture(self, picture: QPixmap) -> None:
        """Show a picture."""
        self._picture, self.said = picture, ""
        self.setAccessibleDescription("")
        self.update()

    def tell(self, said: str) -> None:
        """Say something instead of a picture."""
        self._picture, self.said = QPixmap(), said
        self.setAccessibleDescription(said)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint it in a frame, whole and in its proportion."""
        del event
        size = SIZE.scaled(self.size() - QSize(2, 2), Qt.AspectRatioMode.KeepAspectRatio)
        frame = QRect((self.width() - size.width()) // 2, 0, size.width(), size.height()).translated(0, 1)
        with QPainter(self) as painter:
            if self._picture.isNull():
                painter.fillRect(frame, self.palette().color(QPalette.ColorRole.Base))
                painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
                painter.drawText(frame.adjusted(20, 20, -20, -20), _SAID, self.said)
            else:
                ratio = self.devicePixelRatioF()
                whole, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
                fitting = self._picture.scaled(frame.size() * ratio, whole, smooth)
                fitting.setDevicePixelRatio(ratio)
                painter.drawPixmap(frame.topLeft(), fitting)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
            painter.drawRect(frame.adjusted(0, 0, -1, -1))
