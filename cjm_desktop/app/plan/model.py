"""What the plan's table is made of: a row an action, and where they are grouped, the name of each group above it."""

from collections.abc import Hashable, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from cjm_desktop.app.plan.columns import Column, said_in, told_of, value_in, write
from cjm_desktop.app.plan.planning import Planning
from cjm_desktop.app.widgets.labels import plain_tip
from cjm_desktop.insight.board import Group
from cjm_desktop.insight.ranking import Score
from cjm_desktop.words import Text

_Index = QModelIndex | QPersistentModelIndex
PlanRow = Group | Score
"""The name of a group, or an action."""
_OPEN: Final = Text("Plan", "{group}, actions: {count}")
_FOLDED: Final = Text("Plan", "{group}, actions: {count}, folded")


def key_of(row: PlanRow) -> Hashable:
    """Return by what a row is known again."""
    return row.action.id if isinstance(row, Score) else ("group", row.key)


class PlanModel(QAbstractTableModel):
    """Shows the actions of a plan by rank, in its groups where that is wanted."""

    def __init__(self, planning: Planning, columns: tuple[Column, ...], *, in_groups: bool) -> None:
        super().__init__()
        self._planning = planning
        self._columns = columns
        self._in_groups = in_groups
        self.rows: tuple[PlanRow, ...] = ()

    def follow(self) -> None:
        """Show the actions as they are now; what is current, and what is being written, stays with its action."""
        rows = self._rows_now()
        before = [*map(key_of, self.rows)]
        after = {key_of(row): place for place, row in enumerate(rows)}
        if len(before) != len(after) or after.keys() != set(before):
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        if before != [*after]:
            self.layoutAboutToBeChanged.emit()
            for index in self.persistentIndexList():
                self.changePersistentIndex(index, self.index(after[before[index.row()]], index.column()))
            self.rows = rows
            self.layoutChanged.emit()
        self.rows = rows
        if rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self._columns) - 1))

    def _rows_now(self) -> tuple[PlanRow, ...]:
        planning = self._planning
        if not self._in_groups:
            return planning.scores
        if planning.grouping == "none":
            return planning.in_order(planning.scores)
        return tuple(
            row
            for group in planning.groups
            for row in (group, *(() if planning.is_folded(group) else planning.in_order(group.scores)))
        )

    def row_of(self, key: Hashable) -> int:
        """Return the row of an action or a group, -1 where there is none."""
        return next((place for place, row in enumerate(self.rows) if key_of(row) == key), -1)

    def heads(self) -> Sequence[int]:
        """Return the rows in which groups are named."""
        return [place for place, row in enumerate(self.rows) if isinstance(row, Group)]

    def group_with(self, action: str) -> Group | None:
        """Return the group that an action is in."""
        groups = (row for row in self.rows if isinstance(row, Group))
        return next((group for group in groups if any(each.action.id == action for each in group.scores)), None)

    def score(self, index: _Index) -> Score | None:
        """Return the action of a row, none where there is none, or a group is named."""
        row = self.rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Score) else None

    def group(self, index: _Index) -> Group | None:
        """Return the group that a row names."""
        row = self.rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Group) else None

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """Return what stands in a cell."""
        column, row = self._columns[index.column()], self.rows[index.row()]
        if isinstance(row, Group):
            return self._group_said(row, role) if index.column() == 0 else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return said_in(self._planning, column, row)
            case Qt.ItemDataRole.EditRole:
                return value_in(column, row) if column.field else None
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(told_of(self._planning, column, row))
            case Qt.ItemDataRole.AccessibleTextRole:
                name = self._planning.say(column.name)
                return f"{name}: {told_of(self._planning, column, row)}"
            case _:
                return None

    def _group_said(self, group: Group, role: int) -> str | None:
        name = self._planning.say(group.name)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return name
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(name)
            case Qt.ItemDataRole.AccessibleTextRole:
                said = _FOLDED if self._planning.is_folded(group) else _OPEN
                return self._planning.say(said(group=name, count=len(group.scores)))
            case _:
                return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401, N802
        """Bring what somebody wrote into the map."""
        column, score = self._columns[index.column()], self.score(index)
        if role != Qt.ItemDataRole.EditRole or not column.field or score is None:
            return False
        self._planning.choose(score.action.id)
        write(self._planning, column, score, value)
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let what is written be edited; ratings are set by the view."""
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if self.score(index) is None:
            return flags
        column = self._columns[index.column()]
        return flags | Qt.ItemFlag.ItemIsEditable if column.field and column.sort != "pips" else flags

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's
        """Return what a column is called; it stands above what stands in it."""
        if orientation == Qt.Orientation.Horizontal and role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return self._planning.say(self._columns[section].name)
        is_figure = orientation == Qt.Orientation.Horizontal and self._columns[section].sort in ("rank", "votes")
        if is_figure and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None
