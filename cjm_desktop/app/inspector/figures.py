"""The table of a lane's figures, with the keys of a spreadsheet."""

from collections.abc import Iterable
from typing import Any, Final

from pydantic import ValidationError
from PySide6.QtCore import QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from cjm_desktop.app.fields.field import Desk, complaint, note
from cjm_desktop.app.inspector.by_step import EDITOR_STYLE, NOWHERE, ByStep, Index, StepTable
from cjm_desktop.app.inspector.removing import removes
from cjm_desktop.edits.metrics import clear_figure, set_figure
from cjm_desktop.insight.series import unit_of
from cjm_desktop.layout.finding import figure_at
from cjm_desktop.model.lanes import MetricLane, MetricValue
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Fault, Text
from cjm_desktop.words.amounts import read_amount
from cjm_desktop.words.numbers import say_figure, written_number

Cell = tuple[int, int, str]
"""Row and column, and what is written there."""

_COLUMNS: Final = {
    "value": Text("Metric", "Figure"),
    "before": Text("Metric", "Before"),
    "target": Text("Metric", "Target"),
    "count": Text("Metric", "n"),
    "source": Text("Metric", "Source"),
}
_FIELDS: Final = tuple(_COLUMNS)
_COUNT, _SOURCE = 3, 4
_CHANGE: Final = Text("Edit", "Change a figure")
_PASTE: Final = Text("Edit", "Paste figures")
_CLEAR: Final = Text("Edit", "Clear figures")
_NO_FIGURE: Final = Text("Metric", "“{step}” has no figure yet. Write it first.")
_NO_COUNT: Final = Text("Metric", "“{text}” is no whole number. Write how many were asked or counted.")
_LINE: Final = Text("Metric", "Line {number} cannot be pasted, so nothing was. {why}")
_OVER: Final = Text("Metric", "The map has no steps for the last {count} lines; the others were pasted.")
_WIDTH: Final = 52
_SOURCE_WIDTH: Final = 120


class _Figures(ByStep[MetricValue]):
    """The figures by step, and what is said about each."""

    complained = Signal(str)
    """What is wrong with what was written; nothing when it is right."""

    def __init__(self, desk: Desk, lane: str, parent: QWidget) -> None:
        self._lane = lane
        super().__init__(desk, tuple(_COLUMNS.values()), self._values, parent)

    def _values(self, journey: JourneyMap) -> tuple[MetricValue, ...]:
        lane = _metric_lane(journey, self._lane)
        return () if lane is None else lane.values

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        can_be = index.column() == 0 or self.known(index.row()) is not None
        return usual | Qt.ItemFlag.ItemIsEditable if can_be else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() != _SOURCE:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        value = self.known(index.row())
        held = None if value is None else value.__dict__[_FIELDS[index.column()]]
        if held is None or isinstance(held, str):
            return held or ""
        return say_figure(held) if role == Qt.ItemDataRole.DisplayRole else written_number(float(held))

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

    def follow(self, line: QLineEdit, index: QPersistentModelIndex) -> None:
        """Let a figure be known that is being written."""

        def draft(journey: JourneyMap) -> JourneyMap:
            if line.isHidden() or not index.isValid():
                return journey
            return self._with(journey, index.row(), index.column(), line.text())

        drafts = self._desk.document.drafts
        line.destroyed.connect(drafts.begin(draft))
        line.textChanged.connect(drafts.touch)

    def tell(self, text: Text) -> None:
        """Say what could not be done."""
        self.complained.emit(self._desk.say(text))

    def _with(self, journey: JourneyMap, row: int, column: int, text: str) -> JourneyMap:
        """Return a map with something written in one cell; nothing takes away what was there."""
        step = self.step(row)
        lane = _metric_lane(journey, self._lane)
        if lane is None:
            return journey
        empty = not text.strip()
        if column == 0 and empty:
            return clear_figure(journey, self._lane, step)
        if column != 0 and figure_at(lane, step) is None:
            if empty:
                return journey
            raise Fault(_NO_FIGURE(step=self.title(row)))
        value: object = None
        if column == _SOURCE:
            value = text
        elif not empty:
            value = _count(text) if column == _COUNT else read_amount(text, unit_of(lane, journey.currency))
        return set_figure(journey, self._lane, step, **{_FIELDS[column]: value})


def _metric_lane(journey: JourneyMap, name: str) -> MetricLane | None:
    return next((lane for lane in journey.lanes if isinstance(lane, MetricLane) and lane.id == name), None)


def _count(text: str) -> int:
    value = read_amount(text, "")
    if value < 0 or value != int(value):
        raise Fault(_NO_COUNT(text=text[:60]))
    return int(value)


class _Delegate(QStyledItemDelegate):
    """Edits in a plain line."""

    opened = Signal(QLineEdit, QPersistentModelIndex)
    """A line is open, for an index."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802 - Qt's name
        del option
        line = QLineEdit(parent)
        line.setFrame(False)
        line.setStyleSheet(EDITOR_STYLE)
        line.setAlignment(Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole) or Qt.AlignmentFlag.AlignLeft))
        self.opened.emit(line, QPersistentModelIndex(index))
        return line


class _Table(StepTable):
    """Goes on with Tab and Enter, takes columns of figures from a spreadsheet, clears with Delete."""

    def __init__(self, figures: _Figures, name: str) -> None:
        super().__init__(figures, name)
        self._figures = figures
        delegate = _Delegate(self)
        delegate.opened.connect(figures.follow)
        self.setItemDelegate(delegate)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(_WIDTH)
        for column in range(len(_FIELDS)):
            header.resizeSection(column, _SOURCE_WIDTH if column == _SOURCE else _WIDTH)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go on, paste, clear; a key that writes begins to edit."""
        back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if _pastes(event):
            self._paste(QGuiApplication.clipboard().text())
        elif removes(event):
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
        place = index.row() * len(_FIELDS) + index.column() + by
        other = self._figures.index(place // len(_FIELDS), place % len(_FIELDS)) if place >= 0 else NOWHERE
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
            if index.column() + right < len(_FIELDS)
        ]
        if index.isValid() and self._figures.write(_PASTE, cells, first=index.row()) and len(lines) > room:
            self._figures.tell(_OVER(count=len(lines) - room))


def _pastes(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Paste)


class FigureTable(QWidget):
    """The table, and below it what is wrong with what was written."""

    def __init__(self, desk: Desk, lane: str) -> None:
        super().__init__()
        self._figures = _Figures(desk, lane, self)
        self._table = _Table(self._figures, desk.say(Text("Metric", "Figures")))
        self._complaint = note("complaint")
        self._complaint.hide()
        self._figures.complained.connect(self._complain)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._table)
        column.addWidget(self._complaint)
        self._table.fit()
        self._table.setCurrentIndex(self._figures.index(0, 0))

    def go_to(self, step: str) -> None:
        """Go to the figure of a step."""
        self._table.setCurrentIndex(self._figures.index(self._figures.row_of(step), 0))
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show what the map holds now."""
        self._figures.refresh()
        self._table.fit()

    def let_go(self) -> None:
        """Hear nothing more."""
        self._table.blockSignals(True)  # noqa: FBT003 - Qt's own

    def _complain(self, sentence: str) -> None:
        self._complaint.setText(sentence)
        self._complaint.setVisible(bool(sentence))
        self._table.setAccessibleDescription(sentence)
