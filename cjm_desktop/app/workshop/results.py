"""What people voted for, as a list beside the cards: most dots first, those with equally many with the same rank."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from cjm_desktop.app.widgets.colours import Colours
from cjm_desktop.app.widgets.labels import plain_label, plain_tip
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.canvas.overlays import rect
from cjm_desktop.insight.votes import Voted
from cjm_desktop.layout.finding import areas_of
from cjm_desktop.layout.names import lane_words
from cjm_desktop.model.kinds import LANE_KINDS
from cjm_desktop.model.references import steps_of
from cjm_desktop.words import Language, Text, say, say_number

_Index = QModelIndex | QPersistentModelIndex
_PART: Final = 0.42
"""Which part of the map's width the list covers."""
_LEAST: Final = 300
"""Pixels."""
_SPOKEN: Final = Text("Workshop", "Rank {rank}, dots: {dots}, {card}")


class ResultsModel(QAbstractListModel):
    """The cards with dots by their ranks."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language: Language = language
        self.rows: Sequence[Voted] = ()

    def show(self, rows: Sequence[Voted]) -> None:
        """List these and no others."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many cards are listed."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """Return what a row says."""
        row = self.rows[index.row()]
        words = self.words(row)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(words)
            case Qt.ItemDataRole.AccessibleTextRole:
                return say(_SPOKEN(rank=row.rank, dots=row.votes, card=words), self._language)
            case _:
                return None

    def words(self, row: Voted) -> str:
        """Return what a card says, on one line; one without words by its kind."""
        return " ".join(row.card.text.split()) or say(LANE_KINDS[row.lane.kind].card, self._language)


class _Rows(QStyledItemDelegate):
    """Draws rank, words and dots with a bar, in the letters of the workshop."""

    def __init__(self, model: ResultsModel, colours: Colours) -> None:
        super().__init__()
        self._model = model
        self._colours = colours
        self.side = 24

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802 - Qt's name
        """Return how much room a row takes."""
        del option, index
        return QSize(10 * self.side, round(2.6 * self.side))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a row."""
        row, colours, side = self._model.rows[index.row()], self._colours, self.side
        room = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue]
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_chosen:
            painter.fillRect(room, QColor(colours.tint))
            painter.fillRect(QRectF(room.left(), room.top(), 4, room.height()), QColor(colours.accent))
        font = QFont(painter.font())
        font.setPixelSize(side)
        bold = QFont(font)
        bold.setBold(True)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter
        inner = room.adjusted(0.5 * side, 0, -0.6 * side, -0.5 * side)
        painter.setFont(bold)
        painter.setPen(QColor(colours.second))
        painter.drawText(QRectF(inner.left(), inner.top(), 1.6 * side, inner.height()), right | middle, str(row.rank))
        painter.setPen(QColor(colours.ink))
        dots = f"● {say_number(row.votes)}"
        painter.drawText(inner, right | middle, dots)
        begin = inner.left() + 2.2 * side
        wide = inner.right() - begin - painter.fontMetrics().horizontalAdvance(dots) - 0.6 * side
        painter.setFont(font)
        words = painter.fontMetrics().elidedText(self._model.words(row), Qt.TextElideMode.ElideRight, round(wide))
        painter.drawText(QRectF(begin, inner.top(), wide, inner.height()), left | middle, words)
        most = self._model.rows[0].votes
        bar = QRectF(begin, room.bottom() - 0.5 * side, (inner.right() - begin) * row.votes / most, max(0.2 * side, 3))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        painter.restore()


class Results(QFrame):
    """Lies above the right part of the map while it is asked for; Enter or a click leads to a card."""

    def __init__(self, canvas: MapCanvas, language: Language, colours: Colours, export: Callable[[], None]) -> None:
        """Make it, hidden; ``export`` opens what prints it."""
        super().__init__(canvas.parentWidget())
        self._canvas = canvas
        self._language: Language = language
        self.setProperty("role", "big")
        self.setProperty("edge", "beside")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = ResultsModel(language)
        self._rows = _Rows(self.model, colours)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._rows)
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(say(Text("Workshop", "Results"), language))
        self.list.clicked.connect(self._show)
        self.list.activated.connect(self._show)
        self._name = plain_label(say(Text("Workshop", "Results"), language), "name")
        self._sum = plain_label("", "second")
        self._sum.setWordWrap(True)
        self.copy = self._button(Text("Workshop", "Copy list"), self._copy)
        self.export = self._button(Text("Workshop", "Print or export…"), export)
        row = QHBoxLayout()
        row.addWidget(self.copy)
        row.addWidget(self.export)
        column = QVBoxLayout(self)
        column.addWidget(self._name)
        column.addWidget(self._sum)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        canvas.viewport().installEventFilter(self)
        self.hide()

    def _button(self, text: Text, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(say(text, self._language))
        button.setProperty("role", "kind")
        button.clicked.connect(act)
        return button

    def show_rows(self, rows: Sequence[Voted], told: Text) -> None:
        """List some cards, and say in one line what they are."""
        self._sum.setText(say(told, self._language))
        self.model.show(rows)
        for button in (self.copy, self.export):
            button.setEnabled(bool(rows))
        self.fit()
        self.show()
        self.raise_()

    @property
    def side(self) -> int:
        """The pixels of a letter."""
        return self._rows.side

    @side.setter
    def side(self, side: int) -> None:
        self._rows.side = side
        self.list.doItemsLayout()
        self.fit()

    def fit(self) -> None:
        """Lie where the map is now."""
        around = self._canvas.geometry()
        wide = min(max(round(around.width() * _PART), _LEAST), around.width())
        self.setGeometry(around.right() + 1 - wide, around.top(), wide, around.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the map."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self.fit()
        return super().eventFilter(watched, event)

    def _show(self, index: QModelIndex) -> None:
        """Show a card left of the list."""
        card, sheet = self.model.rows[index.row()].card.id, self._canvas.sheet
        self._canvas.document.select([card])
        for found in areas_of(sheet, frozenset([card])) if sheet is not None else ():
            self._canvas.show_place(rect(found.area).adjusted(0, 0, self.width() / self._canvas.zoom, 0))

    def _copy(self) -> None:
        """Put the list on the clipboard, as a table."""
        journey = self._canvas.document.journey
        steps = {step.id: step.title for step in steps_of(journey)}
        lines = [
            "\t".join(
                (
                    str(each.rank),
                    str(each.votes),
                    self.model.words(each),
                    " ".join(lane_words(each.lane, journey.language)[0].split()),
                    " ".join(steps.get(each.card.step, "").split()),
                )
            )
            for each in self.model.rows
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))


def told_of(person: int, count: int) -> Text:
    """Return who gave how many dots."""
    return Text("Workshop", "People: {people} · dots: {dots}")(people=person, dots=count)
