"""The table of a lane's figures, with the keys of a spreadsheet."""

from collections.abc import Iterable
from typing import Any, Final

from pydantic import ValidationError
from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from cjm_desktop.app.fields import Desk, complaint, note
from cjm_desktop.app.inspector.steps import step_names
from cjm_desktop.edits.metrics import clear_figure, set_figure
from cjm_desktop.layout.figures import unit_of
from cjm_desktop.layout.finding import figure_at
from cjm_desktop.model.lanes import MetricLane, MetricValue
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Fault, Text
from cjm_desktop.words.amounts import read_amount
from cjm_desktop.words.numbers import plain_number, say_figure

Index = QModelIndex | QPersistentModelIndex
Cell = tuple[int, int, str]
"""Row and column, and what is written there."""

_NOWHERE: Final = QModelIndex()
_COLUMNS: Final = (
    ("value", Text("Metric", "Figure")),
    ("before", Text("Metric", "Before")),
    ("target", Text("Metric", "Target")),
    ("count", Text("Metric", "n")),
    ("source", Text("Metric", "Source")),
)
_COUNT, _SOURCE = 3, 4
_CHANGE: Final = Text("Edit", "Change a figure")
_PASTE: Final = Text("Edit", "Paste figures")
_CLEAR: Final = Text("Edit", "Clear figures")
_NO_FIGURE: Final = Text("Metric", "“{step}” has no figure yet. Write it first.")
_NO_COUNT: Final = Text("Metric", "“{text}” is no whole number. Write how many were asked or counted.")
_LINE: Final = Text("Metric", "Line {number} cannot be pasted, so nothing was. {why}")
_OVER: Final = Text("Metric", "The map has no steps for the last {count} lines; the others were pasted.")
_ROW: Final = 30
_FRAME: Final = 14
_MOST_ROWS: Final = 12
_STEP_WIDTH: Final = 96
_WIDTH: Final = 54
_SOURCE_WIDTH: Final = 120
_STYLE: Final = "min-height: 0; border-radius: 0; padding: 0 2px"


class _Figures(QAbstractTableModel):
    """The figures by step, and what is said about each."""

    complained = Signal(str)
    """What is wrong with what was written; nothing when it is right."""

    def __init__(self, desk: Desk, lane: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = lane
        self._steps: list[tuple[str, str]] = []
        self._values: dict[str, MetricValue] = {}
        self.refresh()

    def refresh(self) -> None:
        """Show what the map holds now."""
        journey = self._desk.document.journey
        steps = [(name, self._desk.say(title)) for name, title in step_names(journey)]
        lane = _metric_lane(journey, self._lane)
        values = {value.step: value for value in lane.values} if lane is not None else {}
        if steps != self._steps:
            self.beginResetModel()
            self._steps, self._values = steps, values
            self.endResetModel()
        elif values != self._values:
            self._values = values
            self.dataChanged.emit(self.index(0, 0), self.index(len(steps) - 1, _SOURCE))

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._steps)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401, N802 - Qt's
        if orientation is Qt.Orientation.Vertical and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return self._steps[section][1]
        return self._desk.say(_COLUMNS[section][1])

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        has_figure = self._steps[index.row()][0] in self._values
        return usual | Qt.ItemFlag.ItemIsEditable if has_figure or index.column() == 0 else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() != _SOURCE:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        value = self._values.get(self._steps[index.row()][0])
        held = None if value is None else value.__dict__[_COLUMNS[index.column()][0]]
        if held is None or isinstance(held, str):
            return held or ""
        return say_figure(held) if role == Qt.ItemDataRole.DisplayRole else plain_number(float(held))

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401, N802 - Qt's
        text = str(value)
        if text == self.data(index, role):
            self.complained.emit("")
            return False
        return self.write(_CHANGE, [(index.row(), index.column(), text)])

    def write(self, label: Text, cells: Iterable[Cell], *, first: int | None = None) -> bool:
        """Bring what was written into the map as one step, or nothing of it.

        What is wrong is told with the number of its line when they count from a ``first`` row.
        """
        document = self._desk.document
        journey = document.journey
        for row, column, text in cells:
            try:
                journey = self._with(journey, row, column, text)
            except (Fault, ValidationError) as error:
                why = complaint(error)
                self.tell(why if first is None else _LINE(number=row - first + 1, why=why))
                return False
        self.complained.emit("")
        document.apply(label, journey)
        return True

    def tell(self, text: Text) -> None:
        """Say what could not be done."""
        self.complained.emit(self._desk.say(text))

    def row_of(self, step: str) -> int:
        """Return the row of a step."""
        return next(row for row, (name, _) in enumerate(self._steps) if name == step)

    def _with(self, journey: JourneyMap, row: int, column: int, text: str) -> JourneyMap:
        """Return a map with something written in one cell; nothing takes away what was there."""
        step, title = self._steps[row]
        lane = _metric_lane(journey, self._lane)
        if lane is None:
            return journey
        empty = not text.strip()
        if column == 0 and empty:
            return clear_figure(journey, self._lane, step)
        if column != 0 and figure_at(lane, step) is None:
            if empty:
                return journey
            raise Fault(_NO_FIGURE(step=title))
        value: object = None
        if column == _SOURCE:
            value = text
        elif not empty:
            value = _count(text) if column == _COUNT else read_amount(text, unit_of(lane, journey.currency))
        return set_figure(journey, self._lane, step, **{_COLUMNS[column][0]: value})


def _metric_lane(journey: JourneyMap, name: str) -> MetricLane | None:
    return next((lane for lane in journey.lanes if isinstance(lane, MetricLane) and lane.id == name), None)


def _count(text: str) -> int:
    value = read_amount(text, "")
    if value < 0 or value != int(value):
        raise Fault(_NO_COUNT(text=text[:60]))
    return int(value)


class _Delegate(QStyledItemDelegate):
    """Edits in a plain line."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802 - Qt's name
        del option
        line = QLineEdit(parent)
        line.setFrame(False)
        line.setStyleSheet(_STYLE)
        line.setAlignment(Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole) or Qt.AlignmentFlag.AlignLeft))
        return line


class _Table(QTableView):
    """Goes on with Tab and Enter, takes columns of figures from a spreadsheet, clears with Delete."""

    def __init__(self, figures: _Figures) -> None:
        super().__init__()
        self._figures = figures
        self.setModel(figures)

    def event(self, event: QEvent) -> bool:
        """Keep Delete and Paste for the figures: as commands of the window they would be about the whole lane."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go on, paste, clear; a key that writes begins to edit."""
        back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste(QGuiApplication.clipboard().text())
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            cells = [(index.row(), index.column(), "") for index in self.selectedIndexes() or [self.currentIndex()]]
            self._figures.write(_CLEAR, cells)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.state() is not QAbstractItemView.State.EditingState:  # else the editor closes first
                self._go_down(-1 if back else 1)
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            leaves = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            forward = event.key() == Qt.Key.Key_Tab and not back
            if leaves:
                QWidget.focusNextPrevChild(self, forward)
            elif not self._go_on(1 if forward else -1):
                event.ignore()  # from the ends the focus goes on
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:  # noqa: N802 - Qt's name
        """Go on from what was written: down with Enter, to the side with Tab."""
        hints = QAbstractItemDelegate.EndEditHint
        super().closeEditor(editor, hints.NoHint)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        match hint:
            case hints.SubmitModelCache:
                self._go_down(1)
            case hints.EditNextItem:
                self._go_on(1)
            case hints.EditPreviousItem:
                self._go_on(-1)
            case _:
                pass

    def _go_down(self, rows: int) -> None:
        index = self.currentIndex()
        other = index.siblingAtRow(index.row() + rows)
        if other.isValid():
            self.setCurrentIndex(other)

    def _go_on(self, by: int) -> bool:
        """Go to the next cell, from the end of a row to the next row; tell whether there is one."""
        index = self.currentIndex()
        place = index.row() * len(_COLUMNS) + index.column() + by
        other = self._figures.index(place // len(_COLUMNS), place % len(_COLUMNS)) if place >= 0 else _NOWHERE
        if other.isValid():
            self.setCurrentIndex(other)
        return other.isValid()

    def _paste(self, text: str) -> None:
        """Write lines of a spreadsheet from the current cell down, and its columns to the right."""
        index = self.currentIndex()
        lines = text.replace("\r\n", "\n").removesuffix("\n").split("\n")
        room = self._figures.rowCount() - index.row()
        cells = [
            (index.row() + down, index.column() + right, part)
            for down, line in enumerate(lines[:room])
            for right, part in enumerate(line.split("\t"))
            if index.column() + right < len(_COLUMNS)
        ]
        if index.isValid() and self._figures.write(_PASTE, cells, first=index.row()) and len(lines) > room:
            self._figures.tell(_OVER(count=len(lines) - room))


def _is_ours(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Paste) or event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class FigureTable(QWidget):
    """The table, and below it what is wrong with what was written."""

    def __init__(self, desk: Desk, lane: str) -> None:
        super().__init__()
        self._figures = _Figures(desk, lane, self)
        self._table = _Table(self._figures)
        self._table.setItemDelegate(_Delegate(self._table))
        self._table.setAccessibleName(desk.say(Text("Metric", "Figures")))
        self._table.setWordWrap(False)
        self._table.setShowGrid(False)
        self._table.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        steps = self._table.verticalHeader()
        steps.setDefaultSectionSize(_ROW)
        steps.setFixedWidth(_STEP_WIDTH)
        steps.setTextElideMode(Qt.TextElideMode.ElideRight)
        steps.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        steps.setHighlightSections(False)
        header = self._table.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(_WIDTH)
        for column in range(len(_COLUMNS)):
            header.resizeSection(column, _SOURCE_WIDTH if column == _SOURCE else _WIDTH)
        self._complaint = note("complaint")
        self._complaint.hide()
        self._figures.complained.connect(self._complain)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._table)
        column.addWidget(self._complaint)
        self._fit()
        self._table.setCurrentIndex(self._figures.index(0, 0))

    def go_to(self, step: str) -> None:
        """Go to the figure of a step."""
        self._table.setCurrentIndex(self._figures.index(self._figures.row_of(step), 0))
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show what the map holds now."""
        self._figures.refresh()
        self._fit()

    def let_go(self) -> None:
        """Hear nothing more."""
        self._table.blockSignals(True)  # noqa: FBT003 - Qt's own

    def _fit(self) -> None:
        rows = min(max(self._figures.rowCount(), 1), _MOST_ROWS)
        bars = (self._table.horizontalHeader(), self._table.horizontalScrollBar())
        self._table.setFixedHeight(_ROW * rows + sum(bar.sizeHint().height() for bar in bars) + _FRAME)

    def _complain(self, sentence: str) -> None:
        self._complaint.setText(sentence)
        self._complaint.setVisible(bool(sentence))
        self._table.setAccessibleDescription(sentence)
