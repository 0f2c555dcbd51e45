"""The plan as a table: the actions by rank, what makes their scores, and the factors to be written in place."""

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    Qt,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QVBoxLayout, QWidget

from cjm_desktop.app.plan.cells import Cells
from cjm_desktop.app.plan.columns import COLUMNS, TITLE, Column, said_in, told_of, value_in, write
from cjm_desktop.app.plan.menus import action_menu
from cjm_desktop.app.plan.planning import Planning
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.labels import plain_tip
from cjm_desktop.insight.ranking import Score
from cjm_desktop.model.ranking import Method
from cjm_desktop.words import Text

_Index = QModelIndex | QPersistentModelIndex
_ROW: Final = 40
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CLEARING: Final = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_UNASKED: Final[Mapping[Method, frozenset[str]]] = {
    "factors": frozenset({"confidence"}),
    "rice": frozenset({"weeks"}),
    "ice": frozenset({"audience"}),
    "value-effort": frozenset({"audience", "weeks", "confidence"}),
}
"""What a method does not ask for."""


class PlanTable(QWidget):
    """Follows the plan while it is seen."""

    def __init__(self, planning: Planning) -> None:
        super().__init__()
        self._planning = planning
        self.view = RankedView(planning, COLUMNS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.setFocusProxy(self.view)

    def refresh(self) -> None:
        """Show what the map holds now."""
        self.view.follow()

    def begin(self) -> None:
        """Have the title of the chosen action written."""
        self.view.begin()


class _Model(QAbstractTableModel):
    """A row an action, the best first."""

    def __init__(self, planning: Planning, columns: tuple[Column, ...]) -> None:
        super().__init__()
        self._planning = planning
        self._columns = columns
        self.scores: tuple[Score, ...] = ()

    def follow(self) -> None:
        """Show the actions as they are now; what is current, and what is being written, stays with its action."""
        scores = self._planning.scores
        before = [score.action.id for score in self.scores]
        after = {score.action.id: row for row, score in enumerate(scores)}
        if len(before) != len(after) or after.keys() != set(before):
            self.beginResetModel()
            self.scores = scores
            self.endResetModel()
            return
        if before != [*after]:
            self.layoutAboutToBeChanged.emit()
            for index in self.persistentIndexList():
                self.changePersistentIndex(index, self.index(after[before[index.row()]], index.column()))
            self.scores = scores
            self.layoutChanged.emit()
        self.scores = scores
        if scores:
            self.dataChanged.emit(self.index(0, 0), self.index(len(scores) - 1, len(self._columns) - 1))

    def row_of(self, action: str) -> int:
        """Return the row of an action, -1 where there is none."""
        return next((row for row, score in enumerate(self.scores) if score.action.id == action), -1)

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many actions there are."""
        return 0 if parent is not None and parent.isValid() else len(self.scores)

    def columnCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """Return what stands in a cell."""
        column, score = self._columns[index.column()], self.scores[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return said_in(self._planning, column, score)
            case Qt.ItemDataRole.EditRole:
                return value_in(column, score) if column.field else None
            case Qt.ItemDataRole.UserRole:
                return score
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(told_of(self._planning, column, score))
            case Qt.ItemDataRole.AccessibleTextRole:
                name = self._planning.say(column.name)
                return f"{name}: {told_of(self._planning, column, score)}"
            case _:
                return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401, N802
        """Bring what somebody wrote into the map."""
        column, score = self._columns[index.column()], self.scores[index.row()]
        if role != Qt.ItemDataRole.EditRole or not column.field:
            return False
        self._planning.choose(score.action.id)
        write(self._planning, column, score, value)
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let what is written be edited; ratings are set by the view."""
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        is_written = (
            index.isValid() and self._columns[index.column()].field and self._columns[index.column()].sort != "pips"
        )
        return flags | Qt.ItemFlag.ItemIsEditable if is_written else flags

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's
        """Return what a column is called; it stands above what stands in it."""
        if orientation == Qt.Orientation.Horizontal and role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return self._planning.say(self._columns[section].name)
        is_figure = orientation == Qt.Orientation.Horizontal and self._columns[section].sort == "rank"
        if is_figure and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None


class RankedView(QTableView):
    """Keys as in a spreadsheet: digits rate, Return and letters write, Del takes out what was given."""

    def __init__(self, planning: Planning, columns: tuple[Column, ...]) -> None:
        super().__init__()
        self._planning = planning
        self._columns = columns
        self._title = next(place for place, column in enumerate(columns) if column.sort == "title")
        self._row = -1
        self._model = _Model(planning, columns)
        self.setModel(self._model)
        self._cells = Cells(self, planning, columns)
        self.setItemDelegate(self._cells)
        self.setAccessibleName(planning.say(Text("Plan", "Actions by rank")))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "plan")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        rows, heads = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(scaled(_ROW))
        heads.setHighlightSections(False)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.setTextElideMode(Qt.TextElideMode.ElideRight)
        heads.setFixedHeight(scaled(34))
        for place, column in enumerate(self._columns):
            self.setColumnWidth(place, scaled(column.width))
        self.selectionModel().currentChanged.connect(self._choose)

    def follow(self) -> None:
        """Show the actions as they are now, and which one is chosen."""
        with QSignalBlocker(self.selectionModel()):
            self._model.follow()
        unasked = _UNASKED[self._planning.journey.ranking.method]
        for place, column in enumerate(self._columns):
            self.setColumnHidden(place, column.field in unasked)
        self._spread()
        row = self._model.row_of(self._planning.chosen)
        if row < 0 and self._model.scores:
            row = max(self.currentIndex().row(), 0)
        column = max(self.currentIndex().column(), 1)
        index = self._model.index(row, column)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)
        elif row != self._row:  # it went elsewhere, and the eye goes along
            self.scrollTo(index)
        self._row = row

    def begin(self) -> None:
        """Have the title of the chosen action written."""
        row = self._model.row_of(self._planning.chosen)
        if row >= 0:
            index = self._model.index(row, self._title)
            self.setCurrentIndex(index)
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.edit(index)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the titles what room there is."""
        super().resizeEvent(event)
        self._spread()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Write by Return, take out by Del; digits rate. What ends writing in a field comes here, too."""
        if self.state() == QAbstractItemView.State.EditingState:
            return
        index = self.currentIndex()
        column = self._columns[index.column()] if index.isValid() else TITLE
        if event.key() in _ENTER and self._model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
        elif event.key() in _CLEARING and index.isValid() and column.field and column.sort != "title":
            self._model.setData(index, 0 if column.sort == "pips" else None)
        elif column.sort == "pips" and index.isValid() and (rating := _rating(event)) is not None:
            self._model.setData(index, rating)
        elif column.sort == "pips" and event.text().isprintable() and event.text():
            event.accept()  # no letter is a rating
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Offer what leads from an action to its form and its cards."""
        index = self.indexAt(self.viewport().mapFromGlobal(event.globalPos()))
        if event.reason() == QContextMenuEvent.Reason.Keyboard or not index.isValid():
            index = self.currentIndex()
        if index.isValid():
            menu: QMenu = action_menu(self._planning, self._model.scores[index.row()].action, self)
            menu.popup(event.globalPos())

    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self._planning.choose(self._model.scores[index.row()].action.id)

    def _spread(self) -> None:
        """Let the titles have what the other columns leave."""
        taken = sum(self.columnWidth(place) for place in range(len(self._columns)) if place != self._title)
        self.setColumnWidth(self._title, max(self.viewport().width() - taken, scaled(self._columns[self._title].width)))


def _rating(event: QKeyEvent) -> int | None:
    """Return the rating that a key stands for."""
    text = event.text()
    is_one = len(text) == 1 and text in "012345" and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return int(text) if is_one else None
