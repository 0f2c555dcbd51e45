"""The cells of a table that is about to be pasted; before each row stands what it becomes."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from cjm_desktop.app.fields.choices import Choice
from cjm_desktop.interchange.table_plan import KINDS, NOTHING, STAGES, STEPS, Plan, Role
from cjm_desktop.layout.names import lane_words
from cjm_desktop.model.kinds import LANE_KINDS
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Language, Text, say

_ROLE_WIDTH: Final = 230
_CELL_WIDTH: Final = 132
_ROW_HEIGHT: Final = 44
_LONGEST: Final = 300
_Index = QModelIndex | QPersistentModelIndex


class _Cells(QAbstractTableModel):
    """The table as it is turned, behind a first column for what rows become."""

    def __init__(self, plan: Plan, heads: Sequence[str]) -> None:
        super().__init__()
        self._plan = plan
        self._rows = plan.rows
        self._heads = heads

    def is_of(self, plan: Plan) -> bool:
        """Tell whether a plan is of the same table, the same way round."""
        return (plan.table, plan.turned) == (self._plan.table, self._plan.turned)

    def take(self, plan: Plan, heads: Sequence[str]) -> None:
        """Show another plan of the same table."""
        self._plan, self._heads = plan, heads
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self._heads)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows: its beginning, bold where it names something, faint where it is left out."""
        becomes = self._plan.roles[index.row()][0]
        is_name = becomes in ("stages", "steps") or (self._plan.named and index.column() == 1)
        if index.column() == 0:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column() - 1][:_LONGEST]
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(is_name and becomes != "nothing")
            font.setStrikeOut(becomes == "nothing")
            return font
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return where a column goes."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._heads[section]
        return None


class _RoleChoice(Choice):
    """Leaves the wheel to the table."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Scroll instead."""
        event.ignore()


class TablePreview(QTableView):
    """Shows a plan and lets the roles of its rows be chosen."""

    chosen = Signal(int, object)
    """The number of a row and its Role."""

    def __init__(self, journey: JourneyMap, language: Language) -> None:
        super().__init__()
        self._language: Language = language
        self._roles: list[Role] = [STAGES, STEPS, NOTHING]
        names = [say(text, language) for text in (_STAGES, _STEPS, _NOTHING)]
        for lane in journey.lanes:
            self._roles.append(("lane", lane.id))
            names.append(say(_LANE(lane=excerpt(lane_words(lane, journey.language)[0])), language))
        for kind in KINDS:
            self._roles.append(("new", kind))
            names.append(say(_NEW(kind=LANE_KINDS[kind].name), language))
        self._names = QStandardItemModel(self)
        for name in names:
            self._names.appendRow(QStandardItem(name))
        self._cells = _Cells(Plan((), turned=False, named=False, roles=(), start=None), ())
        self._choices: list[_RoleChoice] = []
        self.setAccessibleName(say(Text("Clipboard", "The table"), language))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setMinimumSectionSize(_CELL_WIDTH // 2)

    def show_plan(self, plan: Plan, heads: Sequence[str]) -> None:
        """Show a table and what becomes of it; ``heads`` says where each of its columns goes."""
        heads = [say(_BECOMES, self._language), *heads]
        if self._cells.is_of(plan):
            self._cells.take(plan, heads)
        else:
            before, self._cells = self._cells, _Cells(plan, heads)
            self._cells.setParent(self)
            self.setModel(self._cells)
            before.deleteLater()
            self._choices = [self._choice(row, plan) for row in range(len(plan.roles))]
            for column in range(self._cells.columnCount()):
                self.setColumnWidth(column, _CELL_WIDTH if column else _ROLE_WIDTH)
        for choice, role in zip(self._choices, plan.roles, strict=True):
            with QSignalBlocker(choice):
                choice.setCurrentIndex(self._roles.index(role))

    def _choice(self, row: int, plan: Plan) -> _RoleChoice:
        choice = _RoleChoice()
        choice.setModel(self._names)
        called = excerpt(next(filter(None, plan.rows[row]), ""))
        name = Text("Clipboard", "Row {row}, “{name}”, becomes")(row=row + 1, name=called)
        choice.setAccessibleName(say(name, self._language))
        choice.currentIndexChanged.connect(partial(self._choose, row))
        self.setIndexWidget(self._cells.index(row, 0), choice)
        return choice

    def _choose(self, row: int, number: int) -> None:
        self.chosen.emit(row, self._roles[number])

    @property
    def first(self) -> QWidget:
        """What the first row becomes."""
        return self._choices[0]


_BECOMES: Final = Text("Clipboard", "Becomes")
_STAGES: Final = Text("Clipboard", "Names of stages")
_STEPS: Final = Text("Clipboard", "Names of steps")
_NOTHING: Final = Text("Clipboard", "Nothing: leave out")
_LANE: Final = Text("Clipboard", "Lane “{lane}”")
_NEW: Final = Text("Clipboard", "New lane: {kind}")
