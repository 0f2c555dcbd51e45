"""The table of a curve's points: how each step feels, as numbers, to be changed by keyboard."""

from typing import Any, Final

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from cjm_desktop.app.fields.field import Desk
from cjm_desktop.app.fields.numbers import NumberBox
from cjm_desktop.app.inspector.by_step import EDITOR_STYLE, ByStep, Index, StepTable
from cjm_desktop.app.inspector.form import Form
from cjm_desktop.app.inspector.point import point_details, points_of
from cjm_desktop.app.inspector.removing import removes
from cjm_desktop.app.inspector.steps import step_names
from cjm_desktop.edits.curves import clear_point, set_point
from cjm_desktop.model.lanes import CurvePoint
from cjm_desktop.model.lookup import find_curve
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text

_VALUE, _ASSUMED = range(2)
_COLUMNS: Final = (Text("Inspector", "Feeling"), Text("Inspector", "Assumed"))
_CHANGE: Final = Text("Edit", "Bend the curve")
_CLEAR: Final = Text("Edit", "Remove a point of the curve")


class _Points(ByStep[CurvePoint]):
    """The points by step; a step without one is a gap of the curve."""

    def __init__(self, desk: Desk, curve: str, parent: QWidget) -> None:
        self._curve = curve
        self._visit = object()
        super().__init__(desk, _COLUMNS, lambda journey: points_of(journey, curve), parent)

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == _VALUE:
            return usual | Qt.ItemFlag.ItemIsEditable
        return usual if self.known(index.row()) is None else usual | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        point = self.known(index.row())
        match index.column(), role:
            case 0, Qt.ItemDataRole.DisplayRole:
                return "–" if point is None else f"{round(point.value * 100):+d} %".replace("-", "−")
            case 0, Qt.ItemDataRole.EditRole:
                return 0 if point is None else round(point.value * 100)
            case 1, Qt.ItemDataRole.CheckStateRole if point is not None:
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
        step = self.step(index.row())
        lane = find_curve(document.journey, self._curve)
        if lane is not None:
            journey = set_point(document.journey, lane.id, self._curve, step, **fields)
            document.apply(_CHANGE, journey, ("point", self._curve, self._visit) if index.column() == _VALUE else None)

    def begin(self) -> None:
        """Take what is written next for a step of its own."""
        self._visit = object()

    def clear(self, row: int) -> None:
        """Make a gap of a step."""
        document = self._desk.document
        lane = find_curve(document.journey, self._curve)
        if lane is not None:
            document.apply(_CLEAR, clear_point(document.journey, lane.id, self._curve, self.step(row)))


class _Delegate(QStyledItemDelegate):
    """Edits a value with a spin box, which bends the curve at every turn."""

    def __init__(self, points: _Points, parent: QWidget) -> None:
        super().__init__(parent)
        self._points = points

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802 - Qt's name
        if index.column() != _VALUE:
            return super().createEditor(parent, option, index)
        self._points.begin()
        spin = NumberBox()
        spin.setParent(parent)
        spin.setMinimumHeight(0)
        spin.setDecimals(0)
        spin.setRange(-100, 100)
        spin.setSingleStep(10)
        spin.setSuffix(" %")
        spin.setFrame(False)
        spin.setStyleSheet(EDITOR_STYLE)
        spin.setButtonSymbols(NumberBox.ButtonSymbols.NoButtons)
        spin.valueChanged.connect(self._turned)
        return spin

    def _turned(self) -> None:
        spin = self.sender()
        if isinstance(spin, NumberBox) and spin.hasFocus():
            self.commitData.emit(spin)


class _Table(StepTable):
    """Lets Delete make a gap."""

    def __init__(self, points: _Points, name: str) -> None:
        super().__init__(points, name)
        self._points = points
        self.setItemDelegate(_Delegate(points, self))
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

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
        self._table = _Table(self._points, desk.say(Text("Inspector", "Points of the curve")))
        self._table.fit()
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
        self._table.fit()
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
