"""The matrix itself: its bubbles are dragged, or moved by the arrow keys, and so rated."""

from collections.abc import Hashable
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from cjm_desktop.app.plan.chart import Chart, chart_of
from cjm_desktop.app.plan.drawing import Drawing
from cjm_desktop.app.plan.menus import action_menu
from cjm_desktop.app.plan.planning import Planning
from cjm_desktop.app.widgets.labels import plain_tip
from cjm_desktop.edits.actions import change_action
from cjm_desktop.insight.matrix import QUADRANTS, place_of, quadrant_of, ratings_at
from cjm_desktop.insight.saying_sensitivity import name_of
from cjm_desktop.words import Text, say_number

_RATE: Final = Text("Edit", "Rate an action in the matrix")
_WAYS: Final = {
    Qt.Key.Key_Up: (0.0, 1),
    Qt.Key.Key_Down: (0.0, -1),
    Qt.Key.Key_Left: (-0.5, 0),
    Qt.Key.Key_Right: (0.5, 0),
}
_GOING: Final = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_Home: -(10**6), Qt.Key.Key_End: 10**6}
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Field(QWidget):
    """Shows the plan's actions; a drag shows the order that it would make, and is one step of the history."""

    def __init__(self, planning: Planning) -> None:
        super().__init__()
        self._planning = planning
        self._drawing = Drawing(planning)
        self._chart: Chart | None = None
        self._former: Chart | None = None
        """The one before, in which bubbles had their places."""
        self._held = ""
        """The action that is under the pressed button."""
        self._pressed = QPoint()
        self._grip = QPointF()
        self._dragged: QPointF | None = None
        """Where the middle of the dragged bubble is."""
        self._visit: Hashable = object()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(320, 260)
        self.setAccessibleName(planning.say(Text("Plan", "Matrix of value and effort")))

    def refresh(self) -> None:
        """Show what the map holds now."""
        self._chart = None
        self.update()
        said = self._told(self._planning.chosen)
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    @property
    def chart(self) -> Chart:
        """Where everything stands now."""
        if self._chart is None:
            former = None if self._dragged is None else self._former  # what one does not draw about stays meanwhile
            metrics = QFontMetricsF(self._drawing.name_font(self.font()))
            taken = self._drawing.titles(self.width(), self.height(), self.font())
            self._chart = chart_of(self._planning, self.width(), self.height(), metrics, taken, former)
            self._former = self._chart
        return self._chart

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint it."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            dragged = self._held if self._dragged is not None else ""
            self._drawing.paint(painter, self.chart, self.font(), dragged, self._dragged, focused=self.hasFocus())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lay it out anew."""
        super().resizeEvent(event)
        self._chart = None

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the action under the pointer, and take hold of it."""
        name = self.chart.at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or not name:
            return
        bubble = self.chart.bubbles[name]
        self._held, self._pressed = name, event.position().toPoint()
        self._grip = event.position() - QPointF(bubble.x, bubble.y)
        self._planning.choose(name)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Show the order that letting go here would make."""
        if not self._held:
            over = bool(self.chart.at(event.position()))
            self.setCursor(Qt.CursorShape.OpenHandCursor if over else Qt.CursorShape.ArrowCursor)
            return
        way = event.position().toPoint() - self._pressed
        if self._dragged is None and way.manhattanLength() < QApplication.startDragDistance():
            return
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._dragged = event.position() - self._grip
        self._try(*self.chart.frame.place(self._dragged))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Rate the action where it was let go of."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._end(keep=True)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Show all about an action."""
        name = self.chart.at(event.position())
        if name:
            self._end(keep=False)
            self._planning.wants_form.emit(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move the chosen action, or choose another one by rank."""
        key, chosen = Qt.Key(event.key()), self._planning.chosen
        if key == Qt.Key.Key_Escape and self._held:
            self._end(keep=False)
        elif key in _GOING:
            self._go(_GOING[key])
        elif key in _WAYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if chosen:
                self._move(*_WAYS[key])
            else:
                self._go(0)
        elif key in _ENTER and chosen:
            self._planning.wants_form.emit(chosen)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Begin a visit: what is moved in it by keys is one step for each action."""
        super().focusInEvent(event)
        self._visit = object()
        if not self._planning.chosen:
            self._go(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show that keys are meant for something else."""
        super().focusOutEvent(event)
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Offer what leads from an action to its form and its cards."""
        at = QPointF(self.mapFromGlobal(event.globalPos()))
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        action = self._planning.action(self._planning.chosen if by_key else self.chart.at(at))
        if action is not None:
            self._planning.choose(action.id)
            action_menu(self._planning, action, self).popup(event.globalPos())

    def event(self, event: QEvent) -> bool:
        """Say what is pointed at."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            said = self._told(self.chart.at(QPointF(event.pos())))
            QToolTip.showText(event.globalPos(), plain_tip(said) if said else "", self)
            return True
        return super().event(event)

    def _try(self, effort: float, value: int) -> None:
        """Show the order with the held action at a place."""
        journey = self._planning.document.journey
        action = next((each for each in journey.actions if each.id == self._held), None)
        if action is not None:
            self._planning.look_at(change_action(journey, action.id, **ratings_at(action, effort, value)))

    def _end(self, *, keep: bool) -> None:
        """Let go of what is held: where it is, or where it was."""
        journey = self._planning.journey
        dragged, self._held, self._dragged = self._dragged, "", None
        self.setCursor(Qt.CursorShape.ArrowCursor)
        if dragged is not None and keep:
            self._planning.apply(_RATE, journey)
        else:
            self._planning.look_at(None)
        self.refresh()

    def _move(self, effort: float, value: int) -> None:
        action = self._planning.action(self._planning.chosen)
        if action is None or self._held:
            return
        now = place_of(action)
        journey = change_action(
            self._planning.document.journey, action.id, **ratings_at(action, now[0] + effort, now[1] + value)
        )
        self._planning.apply(_RATE, journey, (action.id, self._visit))

    def _go(self, by: int) -> None:
        """Choose the action that is by so many ranks further."""
        names = [score.action.id for score in self._planning.scores]
        if not names:
            return
        here = names.index(self._planning.chosen) if self._planning.chosen in names else 0
        self._visit = object()
        self._planning.choose(names[min(max(here + by, 0), len(names) - 1)])

    def _told(self, name: str) -> str:
        """Return what is said of an action: what it is called, its rank, and where it stands."""
        score = next((each for each in self._planning.scores if each.action.id == name), None)
        if score is None:
            return ""
        effort, value = place_of(score.action)
        say = self._planning.say
        rank = Text("Plan", "Rank {rank}, score {score}")
        where = Text("Plan", "{quadrant}: value {value}, effort {effort}")
        lines = [say(name_of(score.action))]
        if score.rank is not None:
            lines.append(say(rank(rank=score.rank, score=say_number(round(score.points, 1) + 0.0))))
        quadrant = QUADRANTS[quadrant_of(effort, value)]
        lines.append(say(where(quadrant=quadrant, value=value, effort=say_number(effort))))
        return "\n".join(lines)
