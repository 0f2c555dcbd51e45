"""How a dataset looks in the list of them: its name, what is known of it, and what it feeds."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

_EDGE: Final = 10
_GAP: Final = 3
_LINES: Final = 3
_Index = QModelIndex | QPersistentModelIndex


class DatasetRow(QStyledItemDelegate):
    """Draws the first line of an item bold, the second grey, the third as it is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002, N802 - Qt's names
        """Leave room for three lines."""
        return QSize(0, _LINES * option.fontMetrics.height() + (_LINES - 1) * _GAP + 2 * _EDGE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw an item."""
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        lines, own.text = own.text.split("\N{LINE SEPARATOR}"), ""
        own.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, own, painter, own.widget)
        bold = QFont(own.font)
        bold.setBold(True)
        roles = (QPalette.ColorRole.Text, QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Text)
        room = own.rect.adjusted(_EDGE, _EDGE, -_EDGE, 0)
        painter.save()
        for line, font, role in zip(lines, (bold, own.font, own.font), roles, strict=False):
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(own.palette.color(QPalette.ColorGroup.Active, role))
            said = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, said)
            room.setTop(room.top() + metrics.height() + _GAP)
        painter.restore()
