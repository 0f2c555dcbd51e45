"""The list in which what differs is chosen."""

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QItemSelection, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cjm_desktop.app.comparing.painting import paint_sign
from cjm_desktop.app.comparing.rows import ChangeRows, Index, Place
from cjm_desktop.insight.compare import Sort
from cjm_desktop.layout.change_signs import sort_colour
from cjm_desktop.layout.theme import PAPER
from cjm_desktop.words import Language, Text, say

_EDGE: Final = 8
_SIGN: Final = 14
_GAP: Final = 8
_WRAP: Final = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_MOST_LINES: Final = 6
_MANY: Final = 300
"""Rows beyond which all have one height; what does not fit is in the tip."""
_LINES_OF_MANY: Final = 2
_TOGETHER: Final = 60
"""Rows that are measured in one turn of the window."""


class ChangeList(QListView):
    """Arrows go from change to change; headings are passed over."""

    chosen = Signal(object)
    """Where what is chosen now is: the id of a record, or the lane and step of a figure; none for nowhere."""

    def __init__(self, rows: ChangeRows, language: Language) -> None:
        super().__init__()
        self._rows = rows
        self.setModel(rows)
        self.setItemDelegate(_Delegate(rows, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_TOGETHER)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAccessibleName(say(Text("Comparing", "What differs"), language))
        self.clicked.connect(self._tell)

    def reset(self) -> None:
        """Show other rows: many are all of one height, for to measure thousands would hold the window."""
        self.setUniformItemSizes(self._rows.rowCount() > _MANY)
        super().reset()

    def choose(self, place: Place) -> None:
        """Choose what is said of something, and bring it into sight."""
        number = self._rows.find(place)
        if number is not None:
            self.setCurrentIndex(self._rows.index(number))
            self.scrollTo(self._rows.index(number))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802 - Qt's name
        """Tell what is chosen now."""
        super().selectionChanged(selected, deselected)
        if selected.indexes():
            self._tell()

    def _tell(self, *_: object) -> None:
        row = self._rows.row(self.currentIndex().row())
        if row is not None and row.sort is not None:
            self.chosen.emit(row.place)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Break the lines anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


class _Delegate(QStyledItemDelegate):
    """Draws a heading, or the sign of a change and its sentence, on as many lines as it takes."""

    def __init__(self, rows: ChangeRows, view: ChangeList) -> None:
        super().__init__(rows)
        self._rows = rows
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Leave room for all lines of a sentence."""
        row = self._rows.row(index.row())
        if self._view.uniformItemSizes():
            return QSize(0, _LINES_OF_MANY * option.fontMetrics.lineSpacing() + _EDGE)
        if row is None or row.sort is None:
            return QSize(0, option.fontMetrics.height() + 2 * _EDGE)
        room = self._view.viewport().width() - 2 * _EDGE - _SIGN - _GAP
        high = _height(_whole(self._rows.words(index.row())), room, option.font.key())
        return QSize(0, min(high, _MOST_LINES * option.fontMetrics.lineSpacing()) + _EDGE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        text, own.text = own.text, ""
        own.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, own, painter, own.widget)
        row = self._rows.row(index.row())
        painter.save()
        painter.setClipRect(own.rect)
        if row is None or row.sort is None:
            self._draw_heading(painter, own, text)
        else:
            self._draw_change(painter, own, row.sort, text)
        painter.restore()

    @staticmethod
    def _draw_heading(painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(option.palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.PlaceholderText))
        room = option.rect.adjusted(_EDGE, 0, -_EDGE, -4)
        words = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, words)

    @staticmethod
    def _draw_change(painter: QPainter, option: QStyleOptionViewItem, sort: Sort, text: str) -> None:
        top = option.rect.top() + _EDGE // 2
        line = option.fontMetrics.height()
        box = QRectF(option.rect.left() + _EDGE, top + (line - _SIGN) / 2, _SIGN, _SIGN)
        paint_sign(painter, sort, box, QColor(sort_colour(sort, PAPER)), QColor("#FFFFFF"))
        painter.setFont(option.font)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        room = QRect(option.rect).adjusted(_EDGE + _SIGN + _GAP, _EDGE // 2, -_EDGE, 0)
        painter.drawText(room, _WRAP, _whole(text))


def _whole(text: str) -> str:
    """Return a text in which no line breaks between a figure and its sign of per cent."""
    return text.replace(" %", "\u00a0%")


@lru_cache(maxsize=20_000)
def _height(text: str, width: int, font: str) -> int:
    """Return how high a text is in a width."""
    known = QFont()
    known.fromString(font)
    return QFontMetrics(known).boundingRect(QRect(0, 0, max(width, 1), 10_000), _WRAP, text).height()
