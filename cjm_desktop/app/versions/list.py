"""The list in which a version is chosen."""

from typing import Final

from PySide6.QtCore import QItemSelection, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cjm_desktop.app.versions.rows import Entry, Index, Rows
from cjm_desktop.words import Language, Text, say

_EDGE: Final = 10
_GAP: Final = 4
_PAUSE: Final = 60
"""Milliseconds after which what came into sight is told: whoever scrolls on wants nothing of it."""
_BOLD: Final = QFont.Weight.DemiBold


class VersionList(QListView):
    """Arrows go from version to version; days are passed over."""

    chosen = Signal()
    """Another version is chosen."""
    seen = Signal()
    """Other rows are in sight."""

    def __init__(self, rows: Rows, language: Language) -> None:
        super().__init__()
        self._rows = rows
        self.setModel(rows)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setItemDelegate(_Delegate(rows))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(say(Text("Versions", "Versions"), language))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.seen)
        self.verticalScrollBar().valueChanged.connect(self._look)

    @property
    def entry(self) -> Entry | None:
        """The version that is chosen."""
        return self._rows.entry(self.currentIndex().row())

    @property
    def entries(self) -> list[Entry]:
        """The versions that are selected, each once, the newest first."""
        rows = (self._rows.entry(index.row()) for index in self.selectedIndexes())
        known = {entry.version.number: entry for entry in rows if entry is not None}
        return [known[number] for number in sorted(known, reverse=True)]

    def choose(self, number: int) -> None:
        """Choose the version with a number."""
        row = self._rows.row_of(number)
        if row is not None:
            self.setCurrentIndex(self._rows.index(row))
        self._look()

    def choose_first(self) -> None:
        """Choose the newest version, on its day."""
        last = self._rows.newest
        first = (
            None
            if last is None
            else next((row for row in reversed(range(self._rows.rowCount())) if self._rows.entry(row) is last), None)
        )
        if first is not None:
            self.setCurrentIndex(self._rows.index(first))
            self.scrollToTop()
        self._look()

    def rows_in_sight(self) -> range:
        """Return the rows that are seen."""
        first, last = self.indexAt(self.viewport().rect().topLeft()), self.indexAt(self.viewport().rect().bottomLeft())
        end = last.row() + 1 if last.isValid() else self._rows.rowCount()
        return range(max(first.row(), 0), end)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802 - Qt's name
        """Tell that another version is chosen."""
        super().selectionChanged(selected, deselected)
        self.chosen.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Tell what is in sight then."""
        super().resizeEvent(event)
        self._look()

    def _look(self) -> None:
        self._timer.start()


class _Delegate(QStyledItemDelegate):
    """Draws a day as a small heading, a version by its time and what was done, with what marks it at the right."""

    def __init__(self, rows: Rows) -> None:
        super().__init__(rows)
        self._rows = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Leave room for two lines of a version, for one of a day."""
        line = option.fontMetrics.height()
        if self._rows.entry(index.row()) is None:
            return QSize(0, line + 2 * _EDGE)
        return QSize(0, 2 * line + _GAP + 2 * _EDGE - 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        own.text = ""
        entry = self._rows.entry(index.row())
        own.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, own, painter, own.widget)
        room = own.rect.adjusted(_EDGE, 0, -_EDGE, 0)
        painter.save()
        if entry is None:
            self._draw_day(painter, own, room, str(index.data()))
        else:
            self._draw_version(painter, own, room, entry, index.row())
        painter.restore()

    def _draw_day(self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, day: str) -> None:
        font = QFont(option.font)
        font.setWeight(_BOLD)
        painter.setFont(font)
        painter.setPen(option.palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.PlaceholderText))
        painter.drawText(room.adjusted(0, 0, 0, -_GAP), Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, day)

    def _draw_version(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, entry: Entry, row: int
    ) -> None:
        line = option.fontMetrics.height()
        top = room.top() + (room.height() - 2 * line - _GAP) // 2
        first, second = QRect(room), QRect(room)
        first.setTop(top)
        first.setHeight(line)
        second.setTop(top + line + _GAP)
        second.setHeight(line)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        quiet = option.palette.color(QPalette.ColorRole.PlaceholderText)
        painter.setFont(option.font)
        painter.setPen(quiet)
        painter.drawText(first, right, self._rows.mark(entry))
        words = option.fontMetrics.elidedText(self._rows.words(entry), Qt.TextElideMode.ElideRight, second.width())
        painter.drawText(second, left, words)
        font = QFont(option.font)
        font.setWeight(_BOLD)
        painter.setFont(font)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        marked = QFontMetrics(option.font).horizontalAdvance(self._rows.mark(entry))
        wide = first.width() - marked - 2 * _GAP
        title = QFontMetrics(font).elidedText(self._rows.title(row, entry), Qt.TextElideMode.ElideRight, wide)
        painter.drawText(first, left, title)
