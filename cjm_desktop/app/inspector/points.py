"""The table of a curve's points: how each step feels, as numbers, to be changed by keyboard."""

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSpinBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from cjm_desktop.app.fields import Desk
from cjm_desktop.app.inspector.form import Form
from cjm_desktop.app.inspector.point import point_details, points_of
from cjm_desktop.app.inspector.removing import claims_removing, removes
from cjm_desktop.app.inspector.steps import step_names
from cjm_desktop.edits.curves import clear_point, set_point
from cjm_desktop.model.lanes import CurvePoint
from cjm_desktop.model.lookup import find_curve
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text

Index = QModelIndex | QPersistentModelIndex

_NOWHERE: Final = QModelIndex()
_STEP, _VALUE, _ASSUMED = range(3)
_COLUMNS: Final = (Text("Inspector", "Step"), Text("Inspector", "Feeling"), Text("Inspector", "Assumed"))
_CHANGE: Final = Text("Edit", "Bend the curve")
_CLEAR: Final = Text("Edit", "Remove a point of the curve")
_ROW: Final = 30
_MOST_ROWS: Final = 10


class _Points(QAbstractTableModel):
    """The points by step; a step without one is a gap of the curve."""

    def __init__(self, desk: Desk, curve: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._curve = curve
        self._steps: list[tuple[str, str]] = []
        self._points: dict[str, CurvePoint] = {}
        self.refresh()

    def refresh(self) -> None:
        """Show what the map holds now."""
        journey = self._desk.document.journey
        steps = [(name, self._desk.say(title)) for name, title in step_names(journey)]
        points = {point.step: point for point in points_of(journey, self._curve)}
        if steps != self._steps:
            self.beginResetModel()
            self._steps, self._points = steps, points
            self.endResetModel()
        elif points != self._points:
            self._points = points
            self.dataChanged.emit(self.index(0, 0), self.index(len(steps) - 1, _ASSUMED))

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._steps)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401, N802 - Qt's
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._desk.say(_COLUMNS[section])
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        match index.column():
            case 1:
                return usual | Qt.ItemFlag.ItemIsEditable
            case 2 if self._steps[index.row()][0] in self._points:
                return usual | Qt.ItemFlag.ItemIsUserCheckable
            case _:
                return usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        step, title = self._steps[index.row()]
        point = self._points.get(step)
        shown = role == Qt.ItemDataRole.DisplayRole
        match index.column():
            case 0 if shown:
                return title
            case 1 if shown:
                return "–" if point is None else f"{round(point.value * 100):+d} %"
            case 1 if role == Qt.ItemDataRole.EditRole:
                return 0 if point is None else round(point.value * 100)
            case 2 if role == Qt.ItemDataRole.CheckStateRole and point is not None:
                return Qt.CheckState.Checked if point.assumed else Qt.CheckState.Unchecked
            case _:
                return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401, N802 - Qt's
        if value == self.data(index, role):
            return False
        if index.column() == _VALUE:
            self._set(index, value=int(value) / 100)
        else:
            self._set(index, assumed=Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def _set(self, index: Index, **fields: object) -> None:
        document = self._desk.document
        step = self._steps[index.row()][0]
        lane = find_curve(document.journey, self._curve)
        if lane is not None:
            journey = set_point(document.journey, lane.id, self._curve, step, **fields)
            document.apply(_CHANGE, journey, ("point", self._curve, step, index.column()))

    def step(self, row: int) -> str:
        """Return the id of the step of a row."""
        return self._steps[row][0]

    def clear(self, row: int) -> None:
        """Make a gap of a step."""
        document = self._desk.document
        lane = find_curve(document.journey, self._curve)
        if lane is not None:
            document.apply(_CLEAR, clear_point(document.journey, lane.id, self._curve, self._steps[row][0]))


class _Delegate(QStyledItemDelegate):
    """Edits a value with a spin box, which bends the curve at every turn."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802 - Qt's name
        if index.column() != _VALUE:
            return super().createEditor(parent, option, index)
        spin = QSpinBox(parent)
        spin.setRange(-100, 100)
        spin.setSingleStep(10)
        spin.setSuffix(" %")
        spin.setFrame(False)
        spin.setStyleSheet("min-height: 0; border-radius: 0; padding: 0 2px")
        spin.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        spin.valueChanged.connect(self._turned)
        return spin

    def _turned(self) -> None:
        spin = self.sender()
        if isinstance(spin, QSpinBox) and spin.hasFocus():
            self.commitData.emit(spin)


class _Table(QTableView):
    """Lets Delete make a gap."""

    def __init__(self, points: _Points) -> None:
        super().__init__()
        self._points = points
        self.setModel(points)

    def event(self, event: QEvent) -> bool:
        """Keep Delete for the points: as a command of the window it would be about the whole lane."""
        return claims_removing(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Make a gap with Delete or Backspace."""
        index = self.currentIndex()
        if removes(event) and index.isValid():
            self._points.clear(index.row())
        else:
            super().keyPressEvent(event)


class PointTable(QWidget):
    """The table of one curve, and below it what else is known of the step that one is at."""

    def __init__(self, desk: Desk, curve: str) -> None:
        super().__init__()
        self._desk = desk
        self._curve = curve
        self._points = _Points(desk, curve, self)
        self._table = _Table(self._points)
        self._table.setItemDelegate(_Delegate(self._table))
        self._table.setAccessibleName(desk.say(Text("Inspector", "Points of the curve")))
        self._table.setTabKeyNavigation(False)
        self._table.setWordWrap(False)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(_ROW)
        self._table.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self._table.setShowGrid(False)
        header = self._table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(_STEP, QHeaderView.ResizeMode.Stretch)
        for column in (_VALUE, _ASSUMED):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        rows = min(max(self._points.rowCount(), 1), _MOST_ROWS)
        self._table.setFixedHeight(_ROW * rows + header.sizeHint().height() + 4)
        self._details: Form | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(self._table)
        self._table.selectionModel().currentRowChanged.connect(self._go_to)
        self._table.setCurrentIndex(self._points.index(0, _VALUE))

    def refresh(self) -> None:
        """Show what the map holds now."""
        self._points.refresh()
        if self._details is not None:
            self._details.refresh()

    def let_go(self) -> None:
        """Hear nothing more."""
        self._table.blockSignals(True)  # noqa: FBT003 - Qt's own
        if self._details is not None:
            self._details.let_go()

    def _go_to(self, index: QModelIndex) -> None:
        """Show what else is known of the step of a row."""
        if self._details is not None:
            self._details.let_go()
            self._details.hide()
            self._details.deleteLater()
        step = self._points.step(index.row()) if index.isValid() else None
        self._details = None if step is None else point_details(self._desk, self._curve, step)
        if self._details is not None:
            self._column.addWidget(self._details)
            self._details.show()


def level_points(journey: JourneyMap) -> tuple[CurvePoint, ...]:
    """Return a neutral point for every step, for a curve to be bent."""
    return tuple(CurvePoint(step=name, value=0.0) for name, _ in step_names(journey))
