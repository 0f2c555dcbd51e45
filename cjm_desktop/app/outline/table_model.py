"""The outline for Qt's table view: a row a lane, a column a step."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cjm_desktop.app.outline.looks import Looks
from cjm_desktop.app.outline.rows import changes
from cjm_desktop.app.outline.saying import name_of, parts_of_cell, place_of
from cjm_desktop.app.outline.tree import Entry, Tree
from cjm_desktop.app.widgets.labels import plain_tip
from cjm_desktop.canvas.spoken import step_name
from cjm_desktop.layout.names import lane_words
from cjm_desktop.model.lookup import find_step
from cjm_desktop.model.references import steps_of

Index = QModelIndex | QPersistentModelIndex
NOWHERE: Final = QModelIndex()
_ROLE: Final = Qt.ItemDataRole
_HERE: Final = "› "
_SEPARATOR: Final = "\u2029"
"""Between the parts of a cell in its field: line breaks within a part stay."""


class TableModel(QAbstractTableModel):
    """Follows the map as the tree does."""

    def __init__(self, looks: Looks, write: Callable[[Entry, Sequence[str]], None], parent: QObject) -> None:
        """Follow nothing yet; ``write`` hears what a cell is to hold."""
        super().__init__(parent)
        self._looks = looks
        self._write = write
        self._tree = Tree()
        self._lanes: list[str] = []
        self._steps: list[str] = []
        self._marked = ""

    def mark(self, name: str) -> None:
        """Have a sign before the title of a lane, step or stage: one is there."""
        if name != self._marked:
            self._marked = name
            for way, count in (
                (Qt.Orientation.Vertical, self.rowCount()),
                (Qt.Orientation.Horizontal, self.columnCount()),
            ):
                self.headerDataChanged.emit(way, 0, max(count - 1, 0))

    @property
    def lanes(self) -> Sequence[str]:
        """The lanes from top to bottom."""
        return self._lanes

    @property
    def steps(self) -> Sequence[str]:
        """The steps from left to right."""
        return self._steps

    def show(self, tree: Tree) -> None:
        """Show a map; only what is another value than before is looked at."""
        before, self._tree = self._tree, tree
        journey = tree.journey
        if journey is None:
            return
        self._rearrange(self._lanes, [lane.id for lane in journey.lanes], Qt.Orientation.Vertical)
        self._rearrange(self._steps, [step.id for step in steps_of(journey)], Qt.Orientation.Horizontal)
        if before.journey is None or before.journey.stages is not journey.stages:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(len(self._steps) - 1, 0))
        for row, lane in enumerate(self._lanes):
            columns = [
                column
                for column, step in enumerate(self._steps)
                if before.cells.get((lane, step)) is not tree.cells[lane, step]
            ]
            if columns:
                self.headerDataChanged.emit(Qt.Orientation.Vertical, row, row)
                self.dataChanged.emit(self.index(row, columns[0]), self.index(row, columns[-1]))

    def _rearrange(self, row: list[str], after: list[str], way: Qt.Orientation) -> None:
        is_lanes = way is Qt.Orientation.Vertical
        begin = {
            "remove": self.beginRemoveRows if is_lanes else self.beginRemoveColumns,
            "insert": self.beginInsertRows if is_lanes else self.beginInsertColumns,
        }
        end = {
            "remove": self.endRemoveRows if is_lanes else self.endRemoveColumns,
            "insert": self.endInsertRows if is_lanes else self.endInsertColumns,
        }
        move = (self.beginMoveRows, self.endMoveRows) if is_lanes else (self.beginMoveColumns, self.endMoveColumns)
        for change, first, last in changes(tuple(row), after):
            if change == "move":
                move[0](NOWHERE, first, first, NOWHERE, last + 1 if last > first else last)
                row.insert(last, row.pop(first))
                move[1]()
                continue
            begin[change](NOWHERE, first, last)
            row[first : last + 1 if change == "remove" else first] = after[first : last + 1] * (change == "insert")
            end[change]()

    def cell(self, index: Index) -> Entry | None:
        """Return the cell of an index."""
        if not index.isValid() or index.row() >= len(self._lanes) or index.column() >= len(self._steps):
            return None
        return self._tree.cells.get((self._lanes[index.row()], self._steps[index.column()]))

    def index_of(self, lane: str, step: str) -> QModelIndex:
        """Return the index of a cell, an invalid one where there is none."""
        if lane not in self._lanes or step not in self._steps:
            return QModelIndex()
        return self.index(self._lanes.index(lane), self._steps.index(step))

    def lines(self, row: int) -> int:
        """Return how many lines the cells of a row need."""
        lane = self._lanes[row]
        return max((len(self._tree.cells[lane, step].children) for step in self._steps), default=1)

    # What Qt asks

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return the number of lanes."""
        return 0 if parent.isValid() else len(self._lanes)

    def columnCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return the number of steps."""
        return 0 if parent.isValid() else len(self._steps)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that every cell can be selected and edited."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """Return the texts of a cell."""
        cell = self.cell(index)
        if cell is None:
            return None
        said: Any = None
        match role:
            case _ROLE.DisplayRole | _ROLE.AccessibleTextRole:
                said = "\n".join(self._lines(cell))
            case _ROLE.AccessibleDescriptionRole:
                said = place_of(self._tree, cell, self._looks.language)
            case _ROLE.ToolTipRole:
                said = plain_tip("\n".join(self._lines(cell))) if self._lines(cell) else None
            case _ROLE.EditRole:
                said = _SEPARATOR.join(part.replace("\n", "\u2028") for part in parts_of_cell(cell))
            case _ROLE.TextAlignmentRole:
                said = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
            case _:
                pass
        return said

    def _lines(self, cell: Entry) -> list[str]:
        if cell.kind == "figure":
            return [name_of(self._tree, cell, self._looks.language).rpartition(": ")[2]]
        return [name_of(self._tree, entry, self._looks.language) for entry in cell.children]

    def setData(self, index: Index, value: Any, role: int = _ROLE.EditRole) -> bool:  # noqa: ANN401, N802 - Qt's
        """Bring what was written into the map; what is as it was changes nothing."""
        cell = self.cell(index)
        if cell is None or role != _ROLE.EditRole or list(value) == (parts_of_cell(cell) or [""]):
            return False
        self._write(cell, value)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:  # noqa: ANN401, N802 - Qt's
        """Return the name of a lane with its sign; of a step, below that of its stage where that begins."""
        journey = self._tree.journey
        if journey is None:
            return None
        if orientation is Qt.Orientation.Vertical:
            lane = journey.lanes[section]
            if role == _ROLE.DecorationRole:
                return self._looks.sign(Entry("lane", lane.id, lane, lane.id), lane)
            name = lane_words(lane, journey.language)[0]
            texts = {_ROLE.DisplayRole: self._signed(lane.id, name), _ROLE.AccessibleTextRole: name}
            return {**texts, _ROLE.ToolTipRole: plain_tip(name)}.get(_ROLE(role))
        step = self._steps[section]
        name = step_name(journey, step, self._looks.language)
        stage = find_step(journey, step)
        begins = stage.title if stage is not None and stage.steps[0].id == step else ""
        above = self._signed(stage.id, begins) if stage is not None and begins else begins
        said = {
            _ROLE.DisplayRole: f"{above}\n{self._signed(step, name)}",
            _ROLE.AccessibleTextRole: f"{begins}\n{name}".strip(),
            _ROLE.ToolTipRole: plain_tip(f"{begins}\n{name}".strip()),
            _ROLE.TextAlignmentRole: Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
        }
        return said.get(_ROLE(role))

    def _signed(self, name: str, title: str) -> str:
        return _HERE + title if name == self._marked else title
