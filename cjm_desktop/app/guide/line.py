"""A line of the guide that can be pressed: a sign of how far it is, what is to be done, and how much of it is."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.colours import Colours

_AIR: Final = 5
_RIGHT: Final = 8
_TICK: Final = ((-0.45, 0.05), (-0.1, 0.4), (0.5, -0.35))
"""The corners of a tick, in parts of the sign's radius."""


class Line(QAbstractButton):
    """A step, whose sign is its number in a ring that fills, or a task, whose sign is a small circle.

    What is done has a full sign with a tick. Space and Enter press it.
    """

    def __init__(self, colours: Colours, *, number: int = 0) -> None:
        """Make a step with a ``number``, or a task."""
        super().__init__()
        self._colours = colours
        self._number = number
        self._part = 0.0
        self._count = ""
        font = QFont(self.font())
        font.setBold(bool(number))
        self.setFont(font)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_state(self, text: str, part: float, count: str) -> None:
        """Show what is to be done, which part of it is, and how much that is in figures."""
        if (text, part, count) != (self.text(), self._part, self._count):
            self.setText(text)
            self._part, self._count = part, count
            self.setFixedHeight(self._height(self.width()))
            self.update()

    @property
    def _radius(self) -> int:
        return scaled(11 if self._number else 6)

    @property
    def _left(self) -> int:
        return scaled(32 if self._number else 52)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as there is room."""
        return QSize(scaled(200), self._height(scaled(200)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Be as high as the text is when it is broken into lines."""
        super().resizeEvent(event)
        self.setFixedHeight(self._height(self.width()))

    def _height(self, width: int) -> int:
        least = 2 * self._radius + 2 * scaled(_AIR)
        room = QRect(0, 0, self._room(width), 1000)
        text = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self.text())
        return max(least, text.height() + 2 * scaled(_AIR))

    def _room(self, width: int) -> int:
        return max(width - self._left - scaled(_RIGHT) - self._count_width - scaled(6), 40)

    @property
    def _count_width(self) -> int:
        return QFontMetrics(self._plain).horizontalAdvance(self._count) if self._count else 0

    @property
    def _plain(self) -> QFont:
        font = QFont(self.font())
        font.setBold(False)
        return font

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw it."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.underMouse():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(self._colours.over))
                painter.drawRoundedRect(self.rect(), 6, 6)
            if self.hasFocus():
                painter.setPen(QPen(QColor(self._colours.accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
            self._draw_sign(painter)
            self._draw_words(painter)

    def _draw_sign(self, painter: QPainter) -> None:
        radius = self._radius
        middle = QPointF(self._left - radius - scaled(8), scaled(_AIR) + radius + (0 if self._number else scaled(2)))
        ring = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        if self._part >= 1:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._colours.accent))
            painter.drawEllipse(ring)
            corners = [middle + QPointF(x, y) * radius for x, y in _TICK]
            painter.setPen(QPen(QColor(self._colours.on_accent), max(1.5, radius / 5), c=Qt.PenCapStyle.RoundCap))
            painter.drawPolyline(corners)
            return
        inside = ring.adjusted(1, 1, -1, -1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._colours.frame if not self._number else self._colours.edge), 2))
        painter.drawEllipse(inside)
        painter.setPen(QPen(QColor(self._colours.accent), 2.5, c=Qt.PenCapStyle.FlatCap))
        painter.drawArc(inside, 90 * 16, round(-self._part * 360 * 16))
        if self._number:
            painter.setPen(QColor(self._colours.ink))
            painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _draw_words(self, painter: QPainter) -> None:
        area = self.rect()
        is_quiet = self._part >= 1 and not self._number
        painter.setPen(QColor(self._colours.second if is_quiet else self._colours.ink))
        room = QRect(self._left, 0, self._room(area.width()), area.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, self.text())
        if self._count:
            painter.setFont(self._plain)
            painter.setPen(QColor(self._colours.second))
            room = area.adjusted(0, 0, -scaled(_RIGHT), 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._count)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Show that it is pointed at."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Show that it is no longer pointed at."""
        super().leaveEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Be pressed by Enter, too; leave the arrows to the panel."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                event.ignore()
            case _:
                super().keyPressEvent(event)
