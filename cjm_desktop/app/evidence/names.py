"""The names that stand in the data, and what each of them means on the map."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from cjm_desktop.app.evidence.chip import paint_chip
from cjm_desktop.app.evidence.chooser import Chooser
from cjm_desktop.app.evidence.grid import ROOMY, paint_emptiness
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.colours import Colours
from cjm_desktop.app.widgets.labels import plain_tip
from cjm_desktop.words import Language, Text, say
from cjm_desktop.words.numbers import say_number

_COLUMNS: Final = (
    Text("Evidence", "In the data"),
    Text("Evidence", "Rows"),
    Text("Evidence", "On the map"),
)
_MEANS: Final = 2
_ROW: Final = 36
_CHIP: Final = 28
_COUNTS: Final = 64
_LEFT_OUT: Final = Text("Evidence", "Left out")
_NONE: Final = Text("Evidence", "The data name no stage, step, touchpoint or persona.")
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class NameRow:
    """A name in the data: what sort of name it is, in how many rows it stands, and what it can and does mean."""

    text: str
    sort: str
    rows: int
    means: int | None
    """The number of an option, none where it is left out."""
    options: Sequence[str]


class _Names(QAbstractTableModel):
    """The names as rows."""

    def __init__(self, language: Language, parent: QTableView) -> None:
        super().__init__(parent)
        self.rows: Sequence[NameRow] = ()
        self._language: Language = language

    def show(self, rows: Sequence[NameRow]) -> None:
        """Show names; where they are the same as before, what they mean alone is new."""
        if [row.text for row in rows] == [row.text for row in self.rows]:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, _MEANS))
        else:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def means(self, row: int) -> str:
        """Return what a name means."""
        known = self.rows[row]
        return say(_LEFT_OUT, self._language) if known.means is None else known.options[known.means]

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many names there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return name, count and meaning."""
        return 0 if parent is not None and parent.isValid() else len(_COLUMNS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a cell; names that are left out are bold, so that they are found."""
        row = self.rows[index.row()]
        said = (row.text, say_number(row.rows), self.means(index.row()))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return " ".join(said[index.column()].split())
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if index.column() == 1 else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.FontRole if row.means is None and index.column() == 0:
                font = QFont()
                font.setBold(True)
                return font
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(f"{row.sort}: {row.text}\n→ {said[_MEANS]}")
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{row.sort}: {', '.join(said)}"
            case _:
                return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the heads of the columns."""
        if orientation == Qt.Orientation.Vertical:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return say(_COLUMNS[section], self._language)
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if section == 1 else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
            case _:
                return None


class _Chips(QStyledItemDelegate):
    """Paints what a name means as a chip."""

    def __init__(self, names: _Names, colours: Colours, parent: QTableView) -> None:
        super().__init__(parent)
        self._names = names
        self._colours = colours

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the chip in the middle of the row."""
        blank = QStyleOptionViewItem(option)
        self.initStyleOption(blank, index)
        blank.text = ""
        blank.widget.style().drawControl(
            blank.widget.style().ControlElement.CE_ItemViewItem, blank, painter, blank.widget
        )
        high = scaled(_CHIP)
        area = option.rect.adjusted(4, 0, -6, 0)
        area.setTop(option.rect.center().y() - high // 2)
        area.setHeight(high)
        painter.setFont(option.font)
        row = index.row()
        paint_chip(painter, area, self._names.means(row), self._colours, chosen=self._names.rows[row].means is not None)


class NamesTable(QTableView):
    """Enter, Space or a click on what a name means lets another meaning be chosen; Delete leaves the name out."""

    chosen = Signal(int, object)
    """The number of a row, and that of an option; none when it is left out."""

    def __init__(self, colours: Colours, language: Language) -> None:
        super().__init__()
        self._language: Language = language
        self._names = _Names(language, self)
        self.setModel(self._names)
        self.setItemDelegateForColumn(_MEANS, _Chips(self._names, colours, self))
        self.setAccessibleName(say(Text("Evidence", "Names in the data"), language))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setStyleSheet(ROOMY)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW))
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(_MEANS, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(1, scaled(_COUNTS))

    def show_names(self, rows: Sequence[NameRow]) -> None:
        """Show names."""
        self._names.show(rows)
        if rows and not self.currentIndex().isValid():
            self.setCurrentIndex(self._names.index(0, 0))

    def paintEvent(self, e: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Say so where there are no names."""
        super().paintEvent(e)
        if not self._names.rows:
            paint_emptiness(self, say(_NONE, self._language))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Ask, or leave out."""
        row = self.currentIndex().row()
        is_down = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        asks = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F4) or is_down
        if row >= 0 and asks:
            self._ask(row)
        elif row >= 0 and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.chosen.emit(row, None)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask where what a name means is pressed."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == _MEANS and event.button() == Qt.MouseButton.LeftButton:
            self._ask(index.row())

    def _ask(self, row: int) -> None:
        known = self._names.rows[row]
        names = (say(_LEFT_OUT, self._language), *known.options)
        now = 0 if known.means is None else known.means + 1
        chooser = Chooser(names, now, partial(self._take, row), self._language, self)
        box = self.visualRect(self._names.index(row, _MEANS))
        chooser.drop(self.viewport().mapToGlobal(box.bottomLeft()))

    def _take(self, row: int, number: int) -> None:
        self.chosen.emit(row, None if number == 0 else number - 1)
