"""The list of the palette: its rows, and how they look."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QIcon, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cjm_desktop.app.palette.entry import Entry
from cjm_desktop.app.palette.ranking import places_in
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.colours import Colours
from cjm_desktop.app.widgets.icons import sign_icon, ui_icon

ROW: Final = 36
"""Pixels of height of an entry."""
_HEADING: Final = 30
_SIDE: Final = 12
_ICON: Final = 16
_GAP: Final = 10
_MOST_DETAIL: Final = 0.45
"""Of the row's width."""
_CAP: Final = 20
"""Height of a key."""
_BETWEEN: Final = re.compile(r"(?<=[^+])\+(?=.)")

Row = Entry | str
"""An entry, or a heading above entries."""
Index = QModelIndex | QPersistentModelIndex


class Rows(QAbstractListModel):
    """What is found; headings and what cannot be done now cannot be chosen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()
        self.wanted = ""

    def show_rows(self, rows: Sequence[Row], wanted: str) -> None:
        """Show other rows, which were found by some letters."""
        self.beginResetModel()
        self.rows, self.wanted = rows, wanted
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row says."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row if isinstance(row, str) else row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row if isinstance(row, str) else spoken(row)
        return None

    @property
    def height(self) -> int:
        """Pixels that all rows take."""
        return sum(scaled(_HEADING if isinstance(row, str) else ROW) for row in self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Tell what can be chosen."""
        row = self.rows[index.row()]
        if isinstance(row, str) or not row.enabled:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def spoken(entry: Entry) -> str:
    """Return what a screen reader says of an entry."""
    return ", ".join(each for each in (entry.name, entry.detail, entry.keys) if each)


class Look(QStyledItemDelegate):
    """Paints icon, name with the letters that were found, detail and keys."""

    def __init__(self, rows: Rows, colours: Colours) -> None:
        super().__init__(rows)
        self._rows = rows
        self._colours = colours

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802 - Qt's names
        """Return the height of a row."""
        return QSize(0, scaled(_HEADING if isinstance(self._rows.rows[index.row()], str) else ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        row = self._rows.rows[index.row()]
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, str):
            self._paint_heading(painter, area, row)
        else:
            if QStyle.StateFlag.State_Selected in option.state:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(self._colours.tint))
                painter.drawRoundedRect(area, 6, 6)
            self._paint_entry(painter, area.adjusted(_SIDE, 0, -_SIDE, 0), row)
        painter.restore()

    def _paint_heading(self, painter: QPainter, area: QRectF, text: str) -> None:
        font = QFont(painter.font())
        font.setPixelSize(scaled(11))
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(self._colours.second))
        painter.drawText(area.adjusted(_SIDE, 6, -_SIDE, 0), Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_entry(self, painter: QPainter, area: QRectF, entry: Entry) -> None:
        ink = self._colours.ink if entry.enabled else self._colours.faint
        second = self._colours.second if entry.enabled else self._colours.faint
        if entry.icon:
            place = QRectF(area.left(), area.center().y() - _ICON / 2, _ICON, _ICON).toRect()
            _icon(entry.icon, second).paint(painter, place)
        right = self._paint_keys(painter, area, entry.keys, second)
        left = area.left() + _ICON + _GAP
        metrics = QFontMetricsF(painter.font())
        said = "" if entry.detail == entry.group and not self._rows.wanted else entry.detail  # the heading says it
        detail = metrics.elidedText(said, Qt.TextElideMode.ElideMiddle, area.width() * _MOST_DETAIL)
        start = right - metrics.horizontalAdvance(detail)
        painter.setPen(QColor(second))
        painter.drawText(QRectF(start, area.top(), right - start + 1, area.height()), _MIDDLE, detail)
        name = QRectF(left, area.top(), start - _GAP - left, area.height())
        self._paint_name(painter, name, entry, QColor(ink))

    def _paint_name(self, painter: QPainter, area: QRectF, entry: Entry, ink: QColor) -> None:
        """Paint a name, and what was found of it in bold."""
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        bold.setForeground(QColor(self._colours.accent) if entry.enabled else ink)
        formats: list[QTextLayout.FormatRange] = []
        name = QFontMetricsF(painter.font()).elidedText(entry.name, Qt.TextElideMode.ElideRight, area.width())
        for place in places_in(entry.name, self._rows.wanted):
            if place < len(name) and name[place] == entry.name[place]:
                part = QTextLayout.FormatRange()
                part.start = len(name[:place].encode("utf-16-le")) // 2
                part.length = len(name[place].encode("utf-16-le")) // 2
                part.format = bold
                formats.append(part)
        layout = QTextLayout(name, painter.font())
        layout.setFormats(formats)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        painter.setPen(ink)
        painter.setClipRect(area)
        layout.draw(painter, QPointF(area.left(), area.center().y() - line.height() / 2))
        painter.setClipping(False)

    def _paint_keys(self, painter: QPainter, area: QRectF, keys: str, ink: str) -> float:
        """Paint each key as a cap at the right end; return where that begins."""
        right = area.right()
        high = scaled(_CAP)
        small = QFont(painter.font())
        small.setPixelSize(scaled(11))
        metrics = QFontMetricsF(small)
        ordinary = painter.font()
        painter.setFont(small)
        for stroke in reversed(keys.split(", ") if keys else []):
            for key in reversed(_BETWEEN.split(stroke)):
                width = max(high, metrics.horizontalAdvance(key) + 10)
                cap = QRectF(right - width + 0.5, area.center().y() - high / 2 + 0.5, width - 1, high - 1)
                painter.setPen(QColor(self._colours.frame))
                painter.setBrush(QColor(self._colours.panel))
                painter.drawRoundedRect(cap, 4, 4)
                painter.setPen(QColor(ink))
                painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
                right -= width + 3
            right -= 4
        painter.setFont(ordinary)
        return right - _GAP if keys else right


_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


@cache
def _icon(name: str, colour: str) -> QIcon:
    return ui_icon(name, colour, colour) if name.startswith("ui-") else sign_icon(name, colour)
