"""A table to be read: figures, or what was not understood; its rows can be copied and given on."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QTableView

from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.labels import plain_tip
from cjm_desktop.interchange.records.text_file import guarded

ROOMY: Final = (
    "QTableView::item { padding: 0 6px; } QAbstractScrollArea::corner { background: transparent; border: 0; }"
)
_EDGE: Final = 28
_WIDEST: Final = 220
_LOOKED_AT: Final = 60
"""Rows by which the widths of columns are found."""
_Index = QModelIndex | QPersistentModelIndex
_Row = Sequence[str]


class _Cells(QAbstractTableModel):
    """Words in rows."""

    def __init__(self, heads: _Row, rows: Sequence[_Row], numbers: frozenset[int], parent: QTableView) -> None:
        super().__init__(parent)
        self.heads = heads
        self.rows = rows
        self._numbers = numbers

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self.heads)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell says, on one line; all of it as its tip."""
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _flat(row[index.column()])
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(row[index.column()])
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(f"{head} {_flat(cell)}" for head, cell in zip(self.heads, row, strict=True) if cell)
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._side(index.column())
            case _:
                return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return what a column is called."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _flat(self.heads[section])
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.heads[section])
        return self._side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column in self._numbers else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


class Grid(QTableView):
    """Ctrl+C copies the rows that are chosen, ``copy`` all of them: as text that no spreadsheet takes for formulas."""

    def __init__(self, name: str, empty: str) -> None:
        """``empty`` is said where there is nothing to be shown."""
        super().__init__()
        self._empty = empty
        self._cells = _Cells((), (), frozenset(), self)
        self.setModel(self._cells)
        self.setStyleSheet(ROOMY)
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)

    def show_rows(self, heads: _Row, rows: Sequence[_Row], numbers: frozenset[int] = frozenset()) -> None:
        """Show other rows; ``numbers`` are the columns that stand to the right."""
        before, self._cells = self._cells, _Cells(heads, rows, numbers, self)
        self.setModel(self._cells)
        before.deleteLater()
        for column, head in enumerate(heads):
            metrics = self.fontMetrics()
            said = [head, *(row[column][:_LOOKED_AT] for row in rows[:_LOOKED_AT])]
            widest = max(metrics.horizontalAdvance(each) for each in said) + scaled(_EDGE)
            self.setColumnWidth(column, min(widest, scaled(_WIDEST)))
        self.horizontalHeader().setStretchLastSection(len(heads) - 1 not in numbers)
        if rows:
            self.setCurrentIndex(self._cells.index(0, 0))
            self.clearSelection()

    def paintEvent(self, e: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Say so where there is nothing."""
        super().paintEvent(e)
        if not self._cells.rows:
            paint_emptiness(self, self._empty)

    def copy(self) -> None:
        """Put all rows on the clipboard."""
        self._put(range(len(self._cells.rows)))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Copy the rows that are chosen."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._put(sorted({index.row() for index in self.selectedIndexes()}))
        else:
            super().keyPressEvent(event)

    def _put(self, rows: Sequence[int]) -> None:
        lines = [self._cells.heads, *(self._cells.rows[row] for row in rows)]
        text = "\n".join("\t".join(guarded(_flat(cell)) for cell in line) for line in lines)
        QGuiApplication.clipboard().setText(text)


def paint_emptiness(view: QAbstractItemView, said: str) -> None:
    """Paint in the middle of a list why there is nothing in it."""
    with QPainter(view.viewport()) as painter:
        painter.setPen(view.palette().color(QPalette.ColorRole.PlaceholderText))
        room = view.viewport().rect().adjusted(_EDGE, 0, -_EDGE, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, said)


def _flat(text: str) -> str:
    return " ".join(text.split())
