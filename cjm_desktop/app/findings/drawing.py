"""How a line of the findings looks: a mark whose shape says how much it matters, what it is, and how many there are."""

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cjm_desktop.app.findings.rows import Index, Row, Rows
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.colours import Colours
from cjm_desktop.insight.findings.kinds import KINDS, Weight
from cjm_desktop.words.numbers import say_number

HEIGHT: Final = 26
GROUP_HEIGHT: Final = 36
"""Of a line and of a heading, px."""
_MARGIN: Final = 10
_TITLE: Final = 30
_NAME: Final = 44
_MARK: Final = 5.0
_AIR: Final = 6
"""Above and below a title together."""


class RowDelegate(QStyledItemDelegate):
    """Draws a line."""

    def __init__(self, rows: Rows, colours: Colours) -> None:
        super().__init__(rows)
        self._rows = rows
        self._colours = colours

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a line."""
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        text, own.text = own.text, ""
        row = self._rows.row(index.row())
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.sort == "group":
            self._draw_heading(painter, own, text)
        else:
            own.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, own, painter, own.widget)
            self._draw_row(painter, own, row, text)
        painter.restore()

    def _draw_heading(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        font = _bold(option.font)
        font.setPixelSize(max(round(QFontMetrics(font).height() * 0.62), 10))
        room = option.rect.adjusted(_MARGIN, 0, -_MARGIN, -scaled(6))
        _write(painter, font, self._colours.second, room, text, Qt.AlignmentFlag.AlignBottom)

    def _draw_row(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, text: str) -> None:
        font, area = option.font, option.rect
        if row.sort == "finding":
            room = area.adjusted(scaled(_NAME), 0, -_MARGIN, 0)
            _write(painter, font, self._colours.ink, room, text, Qt.AlignmentFlag.AlignVCenter)
            return
        middle = QPointF(area.left() + scaled(_MARGIN) + _MARK, area.top() + scaled(HEIGHT) / 2)
        if row.kind is not None:
            self._draw_mark(painter, middle, KINDS[row.kind].weight)
        if row.finding is None:
            count = _count(row)
            wide = QFontMetrics(font).horizontalAdvance(count)
            room = QRect(area.right() - _MARGIN - wide, area.top(), wide + 2, area.height())
            _write(painter, font, self._colours.second, room, count)
        painter.setFont(_bold(font))
        painter.setPen(QColor(self._colours.ink))
        room = QRect(area.left() + scaled(_TITLE), area.top(), _title_width(row, area.width(), font), area.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, text)

    def _draw_mark(self, painter: QPainter, middle: QPointF, weight: Weight) -> None:
        """Draw a full triangle for what is important, a full dot for what is worth a look, a ring for a hint."""
        colour = QColor(
            {"high": self._colours.wrong, "medium": self._colours.accent, "low": self._colours.second}[weight]
        )
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush if weight == "low" else colour)
        x, y = middle.x(), middle.y()
        if weight == "high":
            corners = (QPointF(x, y - _MARK), QPointF(x + _MARK, y + _MARK - 1), QPointF(x - _MARK, y + _MARK - 1))
            painter.drawPolygon(QPolygonF(corners))
        else:
            painter.drawEllipse(QRectF(x - 4, y - 4, 8, 8))


def height_of(row: Row, text: str, wide: int, font: QFont) -> int:
    """Return how high a heading is, or a kind whose title is broken into as many lines as it takes."""
    if row.sort == "group":
        return scaled(GROUP_HEIGHT)
    room = QRect(0, 0, _title_width(row, wide, font), 10 * HEIGHT)
    return QFontMetrics(_bold(font)).boundingRect(room, Qt.TextFlag.TextWordWrap, text).height() + scaled(_AIR)


def _title_width(row: Row, wide: int, font: QFont) -> int:
    count = 0 if row.finding is not None else QFontMetrics(font).horizontalAdvance(_count(row)) + 8
    return wide - scaled(_TITLE) - _MARGIN - count


def _count(row: Row) -> str:
    return f"{say_number(row.count)} {'▾' if row.is_open else '▸'}"


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def _write(
    painter: QPainter,
    font: QFont,
    colour: str,
    room: QRect,
    text: str,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | align, shown)
