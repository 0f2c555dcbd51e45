"""The first rows of a file, and above each column what it is called, what stands in it and what it becomes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from cjm_desktop.app.evidence.chip import ROUND, paint_chip
from cjm_desktop.app.evidence.grid import ROOMY
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.colours import Colours
from cjm_desktop.app.widgets.labels import plain_tip
from cjm_desktop.words import Language, Text, say

_EDGE: Final = 8
_CHIP: Final = 26
_NARROWEST: Final = 120
_WIDEST: Final = 280
_LONGEST: Final = 300
"""Letters of a cell that are shown."""
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ColumnHead:
    """What is said above a column."""

    name: str
    sort: str
    """What stands in it."""
    becomes: str
    """What it becomes, or that it is not used."""
    is_used: bool
    to_right: bool = False
    """Whether numbers stand in it."""


class _Cells(QAbstractTableModel):
    """The first rows, as they stand in the file."""

    def __init__(
        self, heads: Sequence[ColumnHead], rows: Sequence[tuple[int, Sequence[str]]], parent: QTableView
    ) -> None:
        super().__init__(parent)
        self.heads = heads
        self._rows = rows
        self._faults: Mapping[tuple[int, int], str] = {}
        self._colours: Colours | None = None

    def mark(self, faults: Mapping[tuple[int, int], str], colours: Colours) -> None:
        """Mark what cannot be understood, by the numbers of row and column."""
        self._faults, self._colours = faults, colours
        self._tell()

    def take_heads(self, heads: Sequence[ColumnHead]) -> None:
        """Say something else above the columns."""
        self.heads = heads
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(heads) - 1)
        self._tell()

    def _tell(self) -> None:
        if self._rows and self.heads:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many rows are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self.heads)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows: faint where its column is not used, underlined where it is not understood."""
        number, cells = self._rows[index.row()]
        head = self.heads[index.column()]
        wrong = self._faults.get((number, index.column()))
        text = cells[index.column()] if index.column() < len(cells) else ""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return " ".join(text[:_LONGEST].split())
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if head.to_right else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.ForegroundRole:
                return self._ink(head, wrong)
            case Qt.ItemDataRole.FontRole | Qt.ItemDataRole.ToolTipRole if wrong:
                return plain_tip(wrong) if role == Qt.ItemDataRole.ToolTipRole else _underlined()
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (head.name, head.becomes, text[:_LONGEST], wrong)))
            case _:
                return None

    def _ink(self, head: ColumnHead, wrong: str | None) -> QColor | None:
        if self._colours is None:
            return None
        return QColor(self._colours.wrong if wrong else self._colours.ink if head.is_used else self._colours.second)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return what a column is called, and the number of a row in the file."""
        if orientation == Qt.Orientation.Vertical:
            return str(self._rows[section][0]) if role == Qt.ItemDataRole.DisplayRole else None
        head = self.heads[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return head.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{head.name}, {head.sort}, {head.becomes}"
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(f"{head.name}\n{head.sort}")
            case _:
                return None


class _Heads(QHeaderView):
    """Paints name, sort and, in a frame that can be pressed, what the column becomes."""

    pressed_chip = Signal(int)

    def __init__(self, colours: Colours, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._colours = colours
        self._table = table
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(scaled(_NARROWEST))
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

    def head(self, section: int) -> ColumnHead | None:
        """Return what is said above a column."""
        model = self.model()
        return model.heads[section] if isinstance(model, _Cells) and 0 <= section < len(model.heads) else None

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Leave room for two lines and the chip."""
        lines = QFontMetrics(_bold(self.font())).height() + QFontMetrics(_small(self.font())).height()
        return QSize(super().sizeHint().width(), lines + scaled(_CHIP) + 3 * _EDGE)

    def width_of(self, section: int) -> int:
        """Return how wide a head would like to be."""
        head = self.head(section)
        if head is None:
            return 0
        names = QFontMetrics(_bold(self.font())).horizontalAdvance(head.name) + 2 * _EDGE
        chip = QFontMetrics(self.font()).horizontalAdvance(head.becomes) + ROUND + 2 * _EDGE + 4
        sort = QFontMetrics(_small(self.font())).horizontalAdvance(head.sort) + 2 * _EDGE + 2
        return max(names, sort, chip)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803 - Qt's names
        """Paint the head of a column, on a tint where the keys are."""
        head = self.head(logicalIndex)
        if head is None:
            return
        colours, here = self._colours, self._table.currentIndex().column() == logicalIndex
        painter.save()
        painter.fillRect(rect, QColor(colours.over if here else colours.field))
        painter.setPen(QColor(colours.hairline))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.setPen(QColor(colours.accent if here else colours.hairline))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        room = rect.adjusted(_EDGE, _EDGE, -_EDGE, 0)
        for font, ink, said in (
            (_bold(self.font()), colours.ink if head.is_used else colours.second, head.name),
            (_small(self.font()), colours.second, head.sort),
        ):
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(QColor(ink))
            line = " ".join(said.split())
            elided = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, elided)
            room.setTop(room.top() + metrics.height())
        painter.setFont(self.font())
        paint_chip(painter, self._chip(rect), head.becomes, colours, chosen=head.is_used)
        painter.restore()

    def chip_of(self, section: int) -> QRect:
        """Return where the chip of a column is."""
        left = self.sectionViewportPosition(section)
        return self._chip(QRect(left, 0, self.sectionSize(section), self.height()))

    def _chip(self, rect: QRect) -> QRect:
        high = scaled(_CHIP)
        return QRect(rect.left() + _EDGE // 2, rect.bottom() - high - _EDGE + 2, rect.width() - _EDGE - 1, high)

    def mouseReleaseEvent(self, e: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell of a press on a chip."""
        super().mouseReleaseEvent(e)
        place = e.position().toPoint()
        section = self.logicalIndexAt(place)
        if section >= 0 and self.chip_of(section).contains(place):
            self.pressed_chip.emit(section)


class DataPreview(QTableView):
    """Arrows go from column to column; Enter, Space and a click on its head ask what a column is to become."""

    arrived = Signal(int)
    """At another column."""
    asked = Signal(int, QPoint)
    """What a column is to become, and where on the screen that can be shown."""

    def __init__(self, colours: Colours, language: Language) -> None:
        super().__init__()
        self._colours = colours
        self._model = _Cells((), (), self)
        self._heads = _Heads(colours, self)
        self.setHorizontalHeader(self._heads)
        self.setModel(self._model)
        self.setAccessibleName(say(Text("Evidence", "The first rows of the file"), language))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setStyleSheet(ROOMY)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setHighlightSections(False)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._heads.pressed_chip.connect(self.ask)
        self._heads.sectionClicked.connect(self.go_to)

    def show_rows(self, heads: Sequence[ColumnHead], rows: Sequence[tuple[int, Sequence[str]]]) -> None:
        """Show another table: its columns, and its first rows with their numbers in the file."""
        column = max(0, min(self.currentIndex().column(), len(heads) - 1))
        before, self._model = self._model, _Cells(heads, rows, self)
        self.setModel(self._model)
        before.deleteLater()
        self.selectionModel().currentColumnChanged.connect(self._arrive)
        for place in range(len(heads)):
            self.setColumnWidth(place, self._width(place, rows))
        self.setCurrentIndex(self._model.index(0, column))

    def show_heads(self, heads: Sequence[ColumnHead]) -> None:
        """Say what the columns become now."""
        self._model.take_heads(heads)
        for place in range(len(heads)):
            self.setColumnWidth(place, max(self.columnWidth(place), min(self._heads.width_of(place), scaled(_WIDEST))))
        self._heads.viewport().update()

    def mark(self, faults: Mapping[tuple[int, int], str]) -> None:
        """Mark cells that are not understood, by the number of their row in the file and that of their column."""
        self._model.mark(faults, self._colours)

    @property
    def column(self) -> int:
        """The column where the keys are, -1 without any."""
        return self.currentIndex().column()

    def go_to(self, column: int) -> None:
        """Bring the keys to a column."""
        self.setCurrentIndex(self._model.index(max(0, self.currentIndex().row()), column))

    def ask(self, column: int) -> None:
        """Ask what a column is to become."""
        self.go_to(column)
        chip = self._heads.chip_of(column)
        self.asked.emit(column, self._heads.viewport().mapToGlobal(chip.bottomLeft()))

    def chip_place(self, column: int) -> tuple[QWidget, QPoint]:
        """Return where a chip can be pressed."""
        return self._heads.viewport(), self._heads.chip_of(column).center()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Ask by Enter, Space and Alt with the arrow down, as lists to choose from do."""
        is_down = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if (event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) or is_down) and self.column >= 0:
            self.ask(self.column)
        else:
            super().keyPressEvent(event)

    def _arrive(self) -> None:
        self._heads.viewport().update()
        if self.column >= 0:
            self.arrived.emit(self.column)

    def _width(self, column: int, rows: Sequence[tuple[int, Sequence[str]]]) -> int:
        metrics = self.fontMetrics()
        cells = (cells[column][:60] for _, cells in rows if column < len(cells))
        widest = max(map(metrics.horizontalAdvance, cells), default=0) + 2 * _EDGE
        return min(max(widest, self._heads.width_of(column), scaled(_NARROWEST)), scaled(_WIDEST))


def _underlined() -> QFont:
    font = QFont()
    font.setUnderline(True)
    return font


def _bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setBold(True)
    return made


def _small(font: QFont) -> QFont:
    made = QFont(font)
    made.setPixelSize(scaled(12))
    return made
