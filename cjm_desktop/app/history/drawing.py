"""How a step of the history looks: a bead on a thread, full when it is done, hollow when it was taken back."""

from typing import Final

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cjm_desktop.app.history.steps import Index, Steps
from cjm_desktop.words import Language, Text, say

HEIGHT: Final = 30
"""Of a row, px."""
_THREAD: Final = 16
"""From the left edge to the middle of the thread."""
_BEAD: Final = 3.5
_HERE: Final = 5.5
_TEXT: Final = 32
_MARGIN: Final = 10


class StepDelegate(QStyledItemDelegate):
    """Draws a row: thread and bead, what was done, and where the file stands."""

    def __init__(self, steps: Steps, language: Language) -> None:
        super().__init__(steps)
        self._steps = steps
        self._saved = say(Text("History", "Saved"), language)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        text, own.text = own.text, ""
        own.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, own, painter, own.widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_thread(painter, own, index.row())
        self._draw_words(painter, own, index.row(), text)
        painter.restore()

    def _draw_thread(self, painter: QPainter, option: QStyleOptionViewItem, row: int) -> None:
        area, palette = option.rect, option.palette
        middle = QPointF(area.left() + _THREAD, area.top() + area.height() / 2)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1.5))
        if row > 0:
            painter.drawLine(QPointF(middle.x(), area.top()), middle)
        if row < self._steps.rowCount() - 1:
            painter.drawLine(middle, QPointF(middle.x(), area.top() + area.height()))
        here, later = row == self._steps.row(), self._steps.is_later(row)
        colour = palette.color(QPalette.ColorRole.Accent if here else QPalette.ColorRole.PlaceholderText)
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(palette.color(QPalette.ColorRole.Base) if later else colour)
        size = _HERE if here else _BEAD
        painter.drawEllipse(middle, size, size)

    def _draw_words(self, painter: QPainter, option: QStyleOptionViewItem, row: int, text: str) -> None:
        room = option.rect.adjusted(_TEXT, 0, -_MARGIN, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        second = option.palette.color(QPalette.ColorRole.PlaceholderText)
        if self._steps.is_saved(row):
            painter.setFont(option.font)
            painter.setPen(second)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | middle, self._saved)
            room = QRect(room).adjusted(0, 0, -_MARGIN - option.fontMetrics.horizontalAdvance(self._saved), 0)
        font = option.font
        font.setBold(row == self._steps.row())
        painter.setFont(font)
        painter.setPen(second if self._steps.is_later(row) else option.palette.color(QPalette.ColorRole.Text))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | middle, shown)
