"""The maps of a folder as a table: when a review is due, what is to be done, where it hurts, how the figures go."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.colours import Colours
from cjm_desktop.app.widgets.labels import plain_tip
from cjm_desktop.app.widgets.sparkline import paint_trend
from cjm_desktop.interchange.report.reading import Entry, Portfolio
from cjm_desktop.interchange.report.words import (
    actions_said,
    is_due,
    moments_said,
    place_of,
    state_said,
    title_of,
)
from cjm_desktop.layout.names import lane_words
from cjm_desktop.layout.trend_words import change_said, now_said
from cjm_desktop.model.text import harmless
from cjm_desktop.words import Language, Text, say

_Index = QModelIndex | QPersistentModelIndex
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LINES: Final = 3
_EDGE: Final = 10
_SPARK: Final = 44
_POINTS: Final = 24
_BAD: Final = 1
_BOLD: Final = 2

Lines = list[tuple[str, int]]
"""What stands in a cell: texts, each with how it looks."""
Read = Callable[[Entry, Portfolio, Language], Lines]


def _map(entry: Entry, portfolio: Portfolio, language: Language) -> Lines:
    state = state_said(entry.summary, language)
    return [(title_of(entry), _BOLD), *([(state, 0)] if state else []), (place_of(entry, portfolio), 0)]


def _due(entry: Entry, portfolio: Portfolio) -> Iterator[tuple[Text, int]]:
    summary = entry.summary
    if summary.review_due is None:
        yield Text("Report", "Not reviewed yet") if summary.review_months else Text("Report", "None planned"), 0
    elif is_due(summary, portfolio):
        yield Text("Report", "⚠ Due since {date}")(date=summary.review_due), _BAD
        yield Text("Report", "Days overdue: {count}")(count=summary.days_overdue), 0
    else:
        yield Text("Report", "Due {date}")(date=summary.review_due), 0


def _review(entry: Entry, portfolio: Portfolio, language: Language) -> Lines:
    summary = entry.summary
    lines: Lines = [(say(text, language), way) for text, way in _due(entry, portfolio)]
    if summary.reviewed is not None:
        last = Text("Report", "Last one: {date}")(date=summary.reviewed)
        lines.append((say(last, language), 0))
    return lines


def _actions(entry: Entry, _portfolio: Portfolio, language: Language) -> Lines:
    parts = actions_said(entry.summary, language).split(" · ")
    return [(part, _BAD if part.startswith("⚠") else 0) for part in parts]


def _worst(entry: Entry, _portfolio: Portfolio, language: Language) -> Lines:
    return [(f"▼ {text}", 0) for text in moments_said(entry.summary, language)]


def _figures(entry: Entry, _portfolio: Portfolio, language: Language) -> Lines:
    currency, lines = entry.summary.currency, list[tuple[str, int]]()
    for trend in entry.summary.trends:
        figures = filter(None, (now_said(trend, currency, language), change_said(trend, currency, language)))
        lines.append((harmless(f"{' · '.join(figures)}  {lane_words(trend.lane, language)[0]}"), 0))
    return lines


COLUMNS: Final[Mapping[str, tuple[Text, float, Read]]] = {
    "map": (Text("Report", "Map"), 0.20, _map),
    "review": (Text("Report", "Review"), 0.17, _review),
    "actions": (Text("Sheet", "Actions"), 0.16, _actions),
    "worst": (Text("Report", "Worst moments"), 0.23, _worst),
    "figures": (Text("Report", "Key figures"), 0.24, _figures),
}
"""What heads a column, its part of the width, and what stands in it."""
_READERS: Final = tuple(read for _, _, read in COLUMNS.values())
_FIGURES: Final = list(COLUMNS).index("figures")


class _Model(QAbstractTableModel):
    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language: Language = language
        self.portfolio: Portfolio | None = None

    def show_portfolio(self, portfolio: Portfolio | None) -> None:
        """Show other maps."""
        self.beginResetModel()
        self.portfolio = portfolio
        self.endResetModel()

    def lines(self, index: _Index) -> Lines:
        """Return what stands in a cell."""
        if self.portfolio is None:
            return []
        return _READERS[index.column()](self.portfolio.entries[index.row()], self.portfolio, self._language)

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many maps there are."""
        is_inside = parent is not None and parent.isValid()
        return 0 if is_inside or self.portfolio is None else len(self.portfolio.entries)

    def columnCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """Return what stands in a cell, as a text of several lines."""
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return "\n".join(text for text, _ in self.lines(index))
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip("\n".join(text for text, _ in self.lines(index)))
            case _:
                return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's
        """Return what heads a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return say([name for name, _, _ in COLUMNS.values()][section], self._language)
        return None


class _Cells(QStyledItemDelegate):
    """Writes the lines of a cell, and draws how figures went before what is said of them."""

    def __init__(self, model: _Model, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._colours = colours

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002, N802 - Qt's name
        """As high as its lines."""
        return QSize(0, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a cell."""
        look = QStyleOptionViewItem(option)
        self.initStyleOption(look, index)
        look.text = ""
        style = QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, look, painter, look.widget)
        room: QRect = option.rect.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        painter.save()
        for number, (text, way) in enumerate(self._model.lines(index)[:_LINES]):
            font = QFont(look.font)
            if way != _BOLD:
                font.setPixelSize(scaled(12))
            font.setBold(way in (_BAD, _BOLD))
            painter.setFont(font)
            metrics = painter.fontMetrics()
            step = _line_height()
            line = QRect(room.left(), room.top() + number * step, room.width(), step)
            if index.column() == _FIGURES:
                self._draw_trend(painter, QRectF(line.left(), line.top() + 4, scaled(_SPARK), step - 8), index, number)
                line.setLeft(line.left() + scaled(_SPARK) + 8)
            painter.setPen(QColor(self._ink(way, index.column())))
            said = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, said)
        painter.setPen(QColor(self._colours.hairline))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _ink(self, way: int, column: int) -> str:
        if way == _BAD:
            return self._colours.wrong
        return self._colours.ink if way == _BOLD or column >= _FIGURES - 1 else self._colours.second

    def _draw_trend(self, painter: QPainter, room: QRectF, index: _Index, number: int) -> None:
        if self._model.portfolio is None:
            return
        trend = self._model.portfolio.entries[index.row()].summary.trends[number]
        values = (*trend.values, *(() if trend.now is None else (trend.now,)))[-_POINTS:]
        widget = self.parent()
        if isinstance(widget, QWidget):
            paint_trend(painter, room, values, widget.palette())


def _line_height() -> int:
    return QFontMetrics(QApplication.font()).lineSpacing() + 2


def row_height() -> int:
    """Return how high a map is in the table."""
    return _LINES * _line_height() + 2 * _EDGE


class PortfolioTable(QTableView):
    """Enter and double-click choose a map."""

    chosen = Signal(Path)

    def __init__(self, language: Language, colours: Colours) -> None:
        super().__init__()
        self._model = _Model(language)
        self.setModel(self._model)
        self.setItemDelegate(_Cells(self._model, colours, self))
        self.setAccessibleName(say(Text("Report", "Maps of the folder"), language))
        self.setProperty("role", "maps")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows, heads = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(row_height())
        heads.setHighlightSections(False)
        heads.setSectionsClickable(False)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.doubleClicked.connect(self._choose)

    def show_portfolio(self, portfolio: Portfolio | None) -> None:
        """Show other maps, the first one chosen."""
        self._model.show_portfolio(portfolio)
        if self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, 0))

    @property
    def portfolio(self) -> Portfolio | None:
        """The maps that are shown."""
        return self._model.portfolio

    @property
    def path(self) -> Path | None:
        """The file of the map that is current."""
        index, portfolio = self.currentIndex(), self._model.portfolio
        return portfolio.entries[index.row()].path if index.isValid() and portfolio is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Choose by Enter."""
        if event.key() in _ENTER and self.path is not None:
            self.chosen.emit(self.path)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share out the width."""
        super().resizeEvent(event)
        width = self.viewport().width()
        for place, (_, part, _read) in enumerate(COLUMNS.values()):
            self.setColumnWidth(place, int(width * part))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and self.path is not None:
            self.chosen.emit(self.path)
