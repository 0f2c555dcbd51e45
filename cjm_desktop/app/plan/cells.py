"""How the cells of the plan's table look, and what one writes in them with."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from cjm_desktop.app.fields.numbers import NumberBox
from cjm_desktop.app.files.times import today
from cjm_desktop.app.plan.columns import Column, most_of
from cjm_desktop.app.plan.days import day_field
from cjm_desktop.app.plan.looks import factor_colours
from cjm_desktop.app.plan.model import PlanModel, PlanRow
from cjm_desktop.app.plan.planning import Planning
from cjm_desktop.app.plan.telling import is_late
from cjm_desktop.app.plan.tile import broken
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.edits.actions import change_action
from cjm_desktop.insight.board import Group
from cjm_desktop.insight.ranking import SETTLED, Score
from cjm_desktop.limits import LONGEST_LINE
from cjm_desktop.model.actions import Action
from cjm_desktop.model.kinds import ACTION_STATUSES
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text

_Index = QModelIndex | QPersistentModelIndex
_PADDING: Final = 8
_PIPS: Final = 5
_PIP: Final = 8
_PITCH: Final = 13
_BAR: Final = 8
_CHIPPED: Final = 200
"""Width of a title from which on the status stands beside it."""
_FIGURE: Final = 40
"""Width of the figure before the bar of a score."""
_ARROW: Final = 20
"""Where the arrow of a group is; its name begins where titles do."""
_COUNT: Final = 60
"""Width that is left to how many actions there are."""
_TITLE_LINES: Final = 2
_SMALL: Final = 0.92
"""Letters of a title that takes two lines, beside those of the window."""


class Cells(QStyledItemDelegate):
    """Paints them, and makes the fields; a rating is set where it is clicked."""

    def __init__(self, view: QTableView, planning: Planning, columns: Sequence[Column]) -> None:
        super().__init__(view)
        self._columns = columns
        self._view = view
        self._planning = planning

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a cell."""
        column, row = self._columns[index.column()], _row(index)
        room: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        colours = self._planning.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, QColor(colours.tint))
        elif isinstance(row, Group):
            painter.fillRect(room, QColor(colours.over))
        painter.setPen(QPen(QColor(colours.hairline), 1))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        if self._view.currentIndex() == index and self._view.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(QRectF(room).adjusted(2, 2, -2, -2), 5, 5)
        if isinstance(row, Group):
            self._paint_head(painter, room, row)
        else:
            self._paint_cell(painter, room, column, row, str(index.data()))
        painter.restore()

    def _paint_head(self, painter: QPainter, room: QRect, group: Group) -> None:
        """Paint the name of a group, how many actions are in it, and whether it is folded."""
        colours, said = self._planning.colours, self._planning.say(group.name)
        y, x = room.center().y() + 0.5, room.left() + scaled(_ARROW)
        points = ((-2, -4), (2, 0), (-2, 4)) if self._planning.is_folded(group) else ((-4, -2), (0, 2), (4, -2))
        painter.setPen(QPen(QColor(colours.second), 1.6, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline([QPointF(x + across, y + down) for across, down in points])
        font = QFont(self._view.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(colours.ink))
        count = str(len(group.scores))
        begin = self._view.columnWidth(0) + _PADDING
        name = room.adjusted(begin, 0, -scaled(_COUNT), 0)
        said = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(name, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, said)
        name.setLeft(name.left() + painter.fontMetrics().horizontalAdvance(said) + 10)
        name.setRight(room.right())
        painter.setFont(self._view.font())
        painter.setPen(QColor(colours.second))
        painter.drawText(name, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, count)

    def _paint_cell(self, painter: QPainter, room: QRect, column: Column, score: Score, said: str) -> None:
        colours = self._planning.colours
        is_settled = score.action.status in SETTLED
        ink = QColor(colours.second if is_settled else colours.ink)
        inner = room.adjusted(_PADDING, 0, -_PADDING, 0)
        match column.sort:
            case "score":
                self._paint_score(painter, inner, score, ink)
            case "pips":
                self._paint_pips(painter, inner, getattr(score.action, column.field), ink)
            case "title":
                self._paint_title(painter, inner, score, said, ink)
            case "due":
                self._paint_due(painter, inner, score.action, said, ink)
            case _:
                self._paint_text(painter, inner, column, score, said, ink)

    def _paint_text(self, painter: QPainter, room: QRect, column: Column, score: Score, text: str, ink: QColor) -> None:
        font = QFont(self._view.font())
        given = (getattr(score.action, column.field) or None) if column.field else text
        font.setBold(column.sort == "rank")
        font.setItalic(given is None and text != "–")
        painter.setFont(font)
        is_faint = given is None or text == "–"
        painter.setPen(QColor(self._planning.colours.second) if is_faint else ink)
        side = Qt.AlignmentFlag.AlignRight if column.sort in ("rank", "votes") else Qt.AlignmentFlag.AlignLeft
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_due(self, painter: QPainter, room: QRect, action: Action, text: str, ink: QColor) -> None:
        """Paint a day; what is late stands out by its sign, its letters and its colour."""
        colours, late = self._planning.colours, is_late(action, today())
        font = QFont(self._view.font())
        font.setBold(late)
        painter.setFont(font)
        is_faint = action.due is None and action.status != "done"
        painter.setPen(QColor(colours.wrong if late else colours.second if is_faint else ink.name()))
        said = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, said)

    def _paint_title(self, painter: QPainter, room: QRect, score: Score, text: str, ink: QColor) -> None:
        colours = self._planning.colours
        status = score.action.status
        if status != "open" and room.width() > scaled(_CHIPPED):
            said = self._planning.say(ACTION_STATUSES[status])
            font = QFont(self._view.font())
            font.setPixelSize(max(round(font.pixelSize() * 0.85), 9))
            painter.setFont(font)
            width = painter.fontMetrics().horizontalAdvance(said) + 14
            chip = QRectF(room.right() - width, room.center().y() - 9, width, 19)
            painter.setPen(QPen(QColor(colours.accent if status == "under-way" else colours.frame), 1))
            painter.setBrush(QColor(colours.tint) if status == "under-way" else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(chip, 9.5, 9.5)
            painter.setPen(QColor(colours.accent if status == "under-way" else colours.second))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, said)
            room = room.adjusted(0, 0, -width - 8, 0)
        painter.setFont(self._view.font())
        painter.setPen(ink if score.action.title else QColor(colours.second))
        font = QFont(self._view.font())
        if painter.fontMetrics().horizontalAdvance(text) > room.width():
            font.setPixelSize(max(round(font.pixelSize() * _SMALL), 9))
            painter.setFont(font)
        shown = "\n".join(broken(text, font, room.width(), _TITLE_LINES))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_pips(self, painter: QPainter, room: QRect, rating: int, ink: QColor) -> None:
        y = room.center().y() + 0.5
        edge = QPen(QColor(self._planning.colours.frame), 1)
        for place in range(_PIPS):
            middle = QPointF(room.left() + scaled(_PITCH) * place + scaled(_PIP) / 2, y)
            is_full = place < rating
            painter.setPen(Qt.PenStyle.NoPen if is_full else edge)
            painter.setBrush(ink if is_full else Qt.BrushStyle.NoBrush)
            radius = scaled(_PIP) / 2 - (0 if is_full else 0.5)
            painter.drawEllipse(middle, radius, radius)

    def _paint_score(self, painter: QPainter, room: QRect, score: Score, ink: QColor) -> None:
        """Paint the score, and a bar of what each factor adds to it; of a product the whole beside the best one."""
        painter.setFont(self._view.font())
        painter.setPen(ink)
        figure = room.adjusted(0, 0, -(room.width() - scaled(_FIGURE)), 0)
        painter.drawText(figure, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, _points_said(score))
        bar = QRectF(figure.right() + 10, room.center().y() - _BAR / 2, room.right() - figure.right() - 10, _BAR)
        path = QPainterPath()
        path.addRoundedRect(bar, _BAR / 2, _BAR / 2)
        painter.setClipPath(path)
        painter.fillRect(bar, QColor(self._planning.colours.desk))
        scores = self._planning.scores
        is_sum = self._planning.journey.ranking.method == "factors"
        most = 100.0 if is_sum else max((each.points for each in scores), default=0.0)
        if not most:
            return
        if not is_sum:
            painter.fillRect(
                QRectF(bar.x(), bar.y(), bar.width() * score.points / most, bar.height()),
                QColor(self._planning.colours.accent),
            )
            return
        colours, x = factor_colours(self._planning.colours), bar.x()
        for part in score.parts:
            width = bar.width() * part.points / most
            painter.fillRect(QRectF(x, bar.y(), width, bar.height()), QColor(colours[part.name]))  # pyright: ignore[reportArgumentType]
            x += width

    def editorEvent(  # noqa: N802 - Qt's name
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """Rate by a click on a pip; on the last of the rating once more, it is taken back."""
        column, action = self._columns[index.column()], _action(index)
        if column.sort != "pips" or action is None or not isinstance(event, QMouseEvent):
            return super().editorEvent(event, model, option, index)
        if event.type() == QEvent.Type.MouseButtonRelease and event.button() == Qt.MouseButton.LeftButton:
            room: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
            place = (event.position().x() - room.left() - _PADDING + (_PITCH - _PIP) / 2) / scaled(_PITCH)
            if 0 <= place < _PIPS:
                rating = int(place) + 1
                same = getattr(action, column.field) == rating
                model.setData(_plain(index), 0 if same else rating)
        return True

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: _Index) -> QWidget:  # noqa: N802
        """Return the field for a title or a number; ratings have none."""
        column, action = self._columns[index.column()], _action(index)
        if column.sort in ("title", "owner") and action is not None:
            field = self._line(parent, action.id, column.field)
        elif column.sort == "due":
            field = day_field(parent, self._planning)
        else:
            field = _number(parent, column, self._planning)
        field.setAccessibleName(self._planning.say(column.name))
        return field

    def _line(self, parent: QWidget, action: str, name: str) -> QLineEdit:
        """Return the field for a text; what stands in it is safe from a crash before it is taken over."""
        line = QLineEdit(parent)
        line.setMaxLength(LONGEST_LINE)
        drafts = self._planning.document.drafts

        def draft(journey: JourneyMap) -> JourneyMap:
            return change_action(journey, action, **{name: line.text()}) if line.property("began") else journey

        line.destroyed.connect(drafts.begin(draft))
        line.textChanged.connect(drafts.touch)
        return line

    def setEditorData(self, editor: QWidget, index: _Index) -> None:  # noqa: N802 - Qt's name
        """Let a field begin with what the map holds; what is being written stays."""
        value = index.data(Qt.ItemDataRole.EditRole)
        if editor.property("began"):
            return
        editor.setProperty("began", True)  # noqa: FBT003 - Qt's own
        if isinstance(editor, NumberBox):
            editor.setValue(-1 if value is None else value)
            editor.selectAll()
        elif isinstance(editor, QLineEdit):
            editor.setText(str(value))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:  # noqa: N802
        """Bring what was written into the map."""
        value: Any = None
        if isinstance(editor, NumberBox):
            editor.interpretText()
            value = None if editor.value() < 0 else editor.value()
        elif isinstance(editor, QLineEdit):
            value = editor.text()
            if not editor.hasAcceptableInput():
                return
        if value != index.data(Qt.ItemDataRole.EditRole):
            model.setData(_plain(index), value)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: _Index) -> None:  # noqa: N802
        """Let a field fill its cell."""
        room: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        editor.setGeometry(room.adjusted(1, 3, -1, -4))


def _number(parent: QWidget, column: Column, planning: Planning) -> NumberBox:
    """Return a field for a number that may be left out."""
    box = NumberBox()
    box.setParent(parent)
    box.setMinimumHeight(0)
    box.setRange(-1, most_of(column))
    box.setSpecialValueText(planning.say(Text("Inspector", "Unknown")))
    if column.sort == "share":
        box.setSuffix(" %")
    return box


def _plain(index: _Index) -> QModelIndex:
    """Return an index that is not kept."""
    return index if isinstance(index, QModelIndex) else index.model().index(index.row(), index.column())


def _row(index: _Index) -> PlanRow:
    model = index.model()
    if not isinstance(model, PlanModel):
        raise TypeError(model)
    return model.rows[index.row()]


def _action(index: _Index) -> Action | None:
    row = _row(index)
    return row.action if isinstance(row, Score) else None


def _points_said(score: Score) -> str:
    """Return a score as short as it tells apart what differs."""
    return f"{score.points:,.0f}" if score.points >= 10 else f"{score.points:.1f}"
