"""The plan as a table: the actions by rank, in groups if wanted, and the factors to be written in place."""

import datetime as dt
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QVBoxLayout, QWidget

from cjm_desktop.app.plan.cells import Cells
from cjm_desktop.app.plan.columns import COLUMNS, TITLE, Column
from cjm_desktop.app.plan.menus import action_menu
from cjm_desktop.app.plan.model import PlanModel, key_of
from cjm_desktop.app.plan.planning import Planning
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.insight.board import Group
from cjm_desktop.model.ranking import Method
from cjm_desktop.words import Text, say_date

_ROW: Final = 40
_MARGINS: Final = 18
"""What a cell has beside its words."""
_LONG_DAY: Final = dt.date(2026, 12, 28)
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FOLDING: Final = {Qt.Key.Key_Left: True, Qt.Key.Key_Right: False}
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
        self.view = RankedView(planning, COLUMNS, in_groups=True)
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


class RankedView(QTableView):
    """Keys as in a spreadsheet: digits rate, Return and letters write, Del takes out what was given.

    On the name of a group Left and Right fold it and unfold it, and Return or Space does what is due.
    """

    def __init__(self, planning: Planning, columns: tuple[Column, ...], *, in_groups: bool = False) -> None:
        super().__init__()
        self._planning = planning
        self._columns = columns
        self._title = next(place for place, column in enumerate(columns) if column.sort == "title")
        self._row = -1
        self._followed = ""
        """The action that was chosen when it was looked last."""
        self._heads: list[int] = []
        self._model = PlanModel(planning, columns, in_groups=in_groups)
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
        metrics, bold = QFontMetrics(self.font()), QFont(self.font())
        bold.setBold(True)
        day = QFontMetrics(bold).horizontalAdvance(f"⚠ {say_date(_LONG_DAY, planning.language)}")
        for place, column in enumerate(self._columns):
            name = metrics.horizontalAdvance(planning.say(column.name))
            words = max(name, day) if column.sort == "due" else name
            self.setColumnWidth(place, max(scaled(column.width), words + _MARGINS))
        self.selectionModel().currentChanged.connect(self._choose)

    def follow(self) -> None:
        """Show the actions as they are now, and which one is chosen."""
        here = self.currentIndex()
        at = key_of(self._model.rows[here.row()]) if here.isValid() else None
        is_at_head = self._model.group(here) is not None
        with QSignalBlocker(self.selectionModel()):
            self._model.follow()
        self._span()
        unasked = _UNASKED[self._planning.journey.ranking.method]
        for place, column in enumerate(self._columns):
            has_none = column.sort == "votes" and not self._planning.votes
            self.setColumnHidden(place, column.field in unasked or has_none)
        self._spread()
        chosen = self._planning.chosen
        row = self._model.row_of(at) if is_at_head and chosen == self._followed else self._model.row_of(chosen)
        if row < 0 and (group := self._model.group_with(chosen)) is not None:
            row = self._model.row_of(key_of(group))
        if row < 0 and self._model.rows:
            row = min(max(here.row(), 0), len(self._model.rows) - 1)
        self._followed = chosen
        column = 0 if row in self._heads else max(here.column(), 1)
        index = self._model.index(row, column)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)
        elif row != self._row:  # it went elsewhere, and the eye goes along
            self.scrollTo(index)
        self._row = row

    def begin(self) -> None:
        """Have the title of the chosen action written."""
        chosen = self._planning.chosen
        if (group := self._model.group_with(chosen)) is not None:
            self._planning.fold(group, folded=False)
        row = self._model.row_of(chosen)
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
        if (group := self._model.group(index)) is not None:
            self._press_on_head(group, event)
        elif event.key() in _ENTER and self._model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
        elif event.key() in _CLEARING and index.isValid() and column.field and column.sort != "title":
            self._model.setData(index, {"pips": 0, "owner": ""}.get(column.sort))
        elif column.sort == "pips" and index.isValid() and (rating := _rating(event)) is not None:
            self._model.setData(index, rating)
        elif column.sort == "pips" and event.text().isprintable() and event.text():
            event.accept()  # no letter is a rating
        else:
            super().keyPressEvent(event)

    def _press_on_head(self, group: Group, event: QKeyEvent) -> None:
        is_folded = self._planning.is_folded(group)
        if event.key() in _FOLDING:
            self._planning.fold(group, folded=_FOLDING[Qt.Key(event.key())])
        elif event.key() in (*_ENTER, Qt.Key.Key_Space):
            self._planning.fold(group, folded=not is_folded)
        elif event.text().isprintable() and event.text():
            event.accept()  # what is typed here is meant for no action
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Fold a group by a click on its name, or unfold it."""
        super().mouseReleaseEvent(event)
        group = self._model.group(self.indexAt(event.position().toPoint()))
        if group is not None and event.button() == Qt.MouseButton.LeftButton:
            self._planning.fold(group, folded=not self._planning.is_folded(group))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Offer what leads from an action to its form and its cards."""
        index = self.indexAt(self.viewport().mapFromGlobal(event.globalPos()))
        if event.reason() == QContextMenuEvent.Reason.Keyboard or not index.isValid():
            index = self.currentIndex()
        if (score := self._model.score(index)) is not None:
            menu: QMenu = action_menu(self._planning, score.action, self)
            menu.popup(event.globalPos())

    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        if (score := self._model.score(index)) is not None:
            self._planning.choose(score.action.id)

    def _span(self) -> None:
        """Let the names of groups have the whole width."""
        heads = [*self._model.heads()]
        if heads != self._heads or self._row >= self._model.rowCount():
            self._heads = heads
            self.clearSpans()
            for row in heads:
                self.setSpan(row, 0, 1, len(self._columns))

    def _spread(self) -> None:
        """Let the titles have what the other columns leave."""
        taken = sum(self.columnWidth(place) for place in range(len(self._columns)) if place != self._title)
        self.setColumnWidth(self._title, max(self.viewport().width() - taken, scaled(self._columns[self._title].width)))


def _rating(event: QKeyEvent) -> int | None:
    """Return the rating that a key stands for."""
    text = event.text()
    is_one = len(text) == 1 and text in "012345" and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return int(text) if is_one else None
