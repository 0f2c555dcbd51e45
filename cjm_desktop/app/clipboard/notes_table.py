"""The table in which what was written on paper notes is put down; behind each row stands what becomes of it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from cjm_desktop.app.clipboard.pasting import words_in
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.edits.notes import Deed, NoteLine, Outcome
from cjm_desktop.interchange.notes import notes_in
from cjm_desktop.interchange.separated import rows_in
from cjm_desktop.words import Fault, Language, Text, say

_SIGNS: Final[dict[Outcome, str]] = {"new": "+", "moved": "→", "changed": "✎", "both": "→", "same": "✓", "unclear": "✗"}
_HEADS: Final = (
    Text("Notes", "Number or id"),
    Text("Notes", "Step"),
    Text("Notes", "Text"),
    Text("Notes", "What happens"),
)
_WIDTHS: Final = (110, 150, 270)
_WRITTEN: Final = 3
"""How many columns are written in."""
_NOTHING: Final = ("", "", "")
_Index = QModelIndex | QPersistentModelIndex
_Row = tuple[str, str, str]


class _Model(QAbstractTableModel):
    """The rows, with an empty one below to write on."""

    edited = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.rows: list[_Row] = []
        self._language: Language = language
        self._deeds: dict[int, Deed] = {}

    def lines(self) -> list[NoteLine]:
        """Return the rows in which something stands."""
        return [NoteLine(number, *row) for number, row in enumerate(self.rows, 1) if any(map(str.strip, row))]

    def take(self, deeds: Sequence[Deed]) -> None:
        """Show what becomes of the rows."""
        self._deeds = {deed.line.number - 1: deed for deed in deeds}
        self.dataChanged.emit(self.index(0, _WRITTEN), self.index(self.rowCount() - 1, _WRITTEN))

    def put(self, row: int, column: int, cells: Sequence[Sequence[str]]) -> None:
        """Write cells from one on to the right and down."""
        self.beginResetModel()
        self.rows += [_NOTHING] * (row + len(cells) - len(self.rows))
        for number, written in enumerate(cells, row):
            kept = list(self.rows[number])
            for place, cell in enumerate(written[: _WRITTEN - column], column):
                kept[place] = cell
            self.rows[number] = kept[0], kept[1], kept[2]
        while self.rows and not any(self.rows[-1]):
            self.rows.pop()
        self.endResetModel()
        self.edited.emit()

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of rows with the empty one."""
        return 0 if parent is not None and parent.isValid() else len(self.rows) + 1

    def columnCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(_HEADS)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let all be written in but what happens."""
        own = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return own | Qt.ItemFlag.ItemIsEditable if index.column() < _WRITTEN else own

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a cell, or what becomes of its row."""
        row, column = index.row(), index.column()
        deed = self._deeds.get(row)
        if role == Qt.ItemDataRole.ForegroundRole and column == _WRITTEN and deed and deed.outcome == "same":
            return QGuiApplication.palette().brush(QPalette.ColorRole.PlaceholderText)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if column == _WRITTEN:
            if deed is None or row >= len(self.rows):
                return None
            return f"{_SIGNS[deed.outcome]} {say(deed.said, self._language)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return None
        return self.rows[row][column] if row < len(self.rows) else ""

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802 - Qt's name
        """Write into a cell."""
        if role != Qt.ItemDataRole.EditRole or self.data(index, role) == value:
            return False
        row, written = index.row(), str(value)
        if row == len(self.rows):
            self.beginInsertRows(QModelIndex(), row + 1, row + 1)
            self.rows.append(_NOTHING)
            self.endInsertRows()
        kept = list(self.rows[row])
        kept[index.column()] = written
        self.rows[row] = kept[0], kept[1], kept[2]
        self.dataChanged.emit(index, index)
        self.edited.emit()
        return True

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return what a column holds, and the numbers of rows."""
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return say(_HEADS[section], self._language) if orientation == Qt.Orientation.Horizontal else str(section + 1)


def _is_own(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Paste) or event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class NotesTable(QTableView):
    """Is written in like a spreadsheet: typing writes, Enter opens a cell, Delete empties, a list is pasted."""

    edited = Signal()
    refused = Signal(Fault)
    """Why something cannot be pasted."""

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = _Model(language)
        self._model.setParent(self)
        self.setModel(self._model)
        self.setAccessibleName(say(Text("Notes", "Notes"), language))
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.EditKeyPressed | triggers.DoubleClicked)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(_WRITTEN, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, scaled(width))
        self.setCurrentIndex(self._model.index(0, 0))
        self._model.edited.connect(self.edited)

    def lines(self) -> list[NoteLine]:
        """Return the rows in which something stands."""
        return self._model.lines()

    def show_deeds(self, deeds: Sequence[Deed]) -> None:
        """Show what becomes of the rows."""
        self._model.take(deeds)

    def put_list(self, lines: Sequence[NoteLine], row: int) -> None:
        """Write a list from a row on."""
        self._model.put(row, 0, [(line.mark, line.step, line.text) for line in lines])
        self.setCurrentIndex(self._model.index(len(self._model.rows), 0))

    @property
    def end(self) -> int:
        """The number of the empty row below all others."""
        return len(self._model.rows)

    def event(self, event: QEvent) -> bool:
        """Keep keys that are commands of the window elsewhere."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open a cell by Enter, empty cells by Delete, paste."""
        index = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            for chosen in self.selectedIndexes():
                if chosen.column() < _WRITTEN and chosen.row() < self.end:
                    self._model.setData(chosen, "")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.state() is not QAbstractItemView.State.EditingState:  # else it ends what is written there
                self.edit(index.siblingAtColumn(min(index.column(), _WRITTEN - 1)))
        else:
            super().keyPressEvent(event)

    def _paste(self) -> None:
        """Write what is on the clipboard from the current cell on: a list, or cells."""
        row, column = max(0, self.currentIndex().row()), max(0, min(self.currentIndex().column(), _WRITTEN - 1))
        try:
            table, text = words_in(QGuiApplication.clipboard().mimeData())
            if column == 0:
                rows = table if table is not None else rows_in(text.encode(), "")[0]
                self.put_list(notes_in(rows).lines, row)
                return
        except Fault as fault:
            self.refused.emit(fault)
            return
        cells = table if table is not None else [[line] for line in text.rstrip("\n").split("\n")]
        self._model.put(row, column, cells)
        self.setCurrentIndex(self._model.index(row, column))
