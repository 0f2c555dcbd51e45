"""How the matrix is drawn: grounds, axes in words, bubbles with their ranks, names."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from cjm_desktop.app.plan.bubbles import Box, Bubble
from cjm_desktop.app.plan.chart import Chart, Frame
from cjm_desktop.app.plan.looks import quadrant_colours
from cjm_desktop.app.plan.planning import Planning
from cjm_desktop.insight.matrix import (
    LEAST,
    MOST,
    MUCH_EFFORT,
    MUCH_VALUE,
    QUADRANTS,
    is_rated,
    place_of,
    quadrant_of,
)
from cjm_desktop.insight.ranking import SETTLED, Score
from cjm_desktop.insight.saying_sensitivity import name_of
from cjm_desktop.words import Text, is_latin

_SMALL: Final = 0.88
"""Letters of names beside those of the window."""
_INSET: Final = 12
_LABEL: Final = 320
"""Pixels of the chosen action's name."""
_READABLE: Final = 7.0
"""The radius from which on there is room for a rank."""
_VALUE: Final = Text("Plan", "Value")
_EFFORT: Final = Text("Plan", "Effort: investment and difficulty")
_LITTLE: Final = Text("Plan", "little")
_MUCH: Final = Text("Plan", "a lot")
_LEGEND: Final = Text("Plan", "A bubble is as large as its audience; a dashed one is not fully rated.")


class Drawing:
    """Draws a chart in the colours and language of the plan."""

    def __init__(self, planning: Planning) -> None:
        self._planning = planning
        self._colours = planning.colours
        self._looks = quadrant_colours(planning.colours)

    def name_font(self, font: QFont) -> QFont:
        """Return the letters of names."""
        small = QFont(font)
        small.setPixelSize(max(round(font.pixelSize() * _SMALL), 9))
        return small

    def titles(self, width: float, height: float, font: QFont) -> list[Box]:
        """Return where the quadrants are named."""
        return [
            (box.left(), box.top(), box.right(), box.bottom())
            for box in self._titles(Frame(width, height), font).values()
        ]

    def paint(
        self,
        painter: QPainter,
        chart: Chart,
        font: QFont,
        dragged: str,
        at: QPointF | None,
        *,
        focused: bool,
    ) -> None:
        """Draw all; the action that is dragged above everything else, at its place."""
        painter.fillRect(QRectF(0, 0, chart.frame.width, chart.frame.height), QColor(self._colours.panel))
        self._paint_ground(painter, chart.frame, font)
        self._paint_axes(painter, chart.frame, font)
        chosen = self._planning.chosen
        if dragged and at is not None:
            self._paint_aim(painter, chart, dragged)
        settled = [name for name, score in chart.scores.items() if score.action.status in SETTLED]
        others = [name for name in chart.bubbles if name not in settled and name != chosen]
        for name in (*settled, *others):
            self._paint_bubble(painter, chart.bubbles[name], chart.scores[name], font)
        self._paint_names(painter, chart, font, chosen, dragged)
        if chosen in chart.bubbles:
            bubble = chart.bubbles[chosen]
            if chosen == dragged and at is not None:
                bubble = Bubble(chosen, at.x(), at.y(), bubble.radius)
                self._paint_shadow(painter, bubble)
            self._paint_ring(painter, bubble, focused=focused)
            self._paint_bubble(painter, bubble, chart.scores[chosen], font)
            if chosen not in chart.names or at is not None:
                self._paint_label(painter, chart, bubble, font)

    def _titles(self, frame: Frame, font: QFont) -> dict[str, QRectF]:
        bold = QFont(font)
        bold.setBold(True)
        metrics = QFontMetricsF(bold)
        found: dict[str, QRectF] = {}
        for name, text in QUADRANTS.items():
            room, width, height = (
                frame.quadrants[name],
                metrics.horizontalAdvance(self._planning.say(text)) + 2,
                metrics.height(),
            )
            left = name in ("quick win", "fill-in")
            x = room.left() + _INSET if left else room.right() - _INSET - width
            y = room.top() + _INSET - 2 if name in ("quick win", "big bet") else room.bottom() - _INSET + 2 - height
            found[name] = QRectF(x, y, width, height)
        return found

    def _paint_ground(self, painter: QPainter, frame: Frame, font: QFont) -> None:
        bold = QFont(font)
        bold.setBold(True)
        painter.setFont(bold)
        titles = self._titles(frame, font)
        for name, text in QUADRANTS.items():
            ground, _, ink = self._looks[name]
            painter.fillRect(frame.quadrants[name].adjusted(1, 1, -1, -1), QColor(ground))
            painter.setPen(QColor(ink))
            painter.drawText(titles[name], Qt.AlignmentFlag.AlignCenter, self._planning.say(text))

    def _paint_axes(self, painter: QPainter, frame: Frame, font: QFont) -> None:
        """Say in words what the axes are, with a number at each rating."""
        area, say = frame.area, self._planning.say
        middle = frame.point(MUCH_EFFORT, MUCH_VALUE)
        painter.setPen(QPen(QColor(self._colours.hairline), 1))
        painter.drawLine(QPointF(area.left(), middle.y()), QPointF(area.right(), middle.y()))
        painter.drawLine(QPointF(middle.x(), area.top()), QPointF(middle.x(), area.bottom()))
        painter.setPen(QPen(QColor(self._colours.edge), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.drawLine(area.topLeft(), area.bottomLeft())
        small = self.name_font(font)
        painter.setFont(small)
        painter.setPen(QColor(self._colours.second))
        for rating in range(LEAST, MOST + 1):
            x, y = frame.point(rating, LEAST).x(), frame.point(LEAST, rating).y()
            painter.drawText(QRectF(x - 20, area.bottom() + 5, 40, 16), Qt.AlignmentFlag.AlignCenter, str(rating))
            painter.drawText(QRectF(area.left() - 24, y - 8, 18, 16), Qt.AlignmentFlag.AlignCenter, str(rating))
        line = QRectF(area.left(), area.bottom() + 22, area.width(), 16)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, say(_LITTLE))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, say(_MUCH))
        painter.drawText(line.translated(0, 17), Qt.AlignmentFlag.AlignHCenter, say(_LEGEND))
        bold = QFont(small)
        bold.setBold(True)
        self._paint_upright(painter, area, small, bold)
        painter.setFont(bold)
        painter.setPen(QColor(self._colours.ink))
        painter.drawText(line, Qt.AlignmentFlag.AlignHCenter, say(_EFFORT))

    def _paint_upright(self, painter: QPainter, area: QRectF, small: QFont, bold: QFont) -> None:
        """Say what the upright axis is: Chinese downwards, other words turned."""
        say = self._planning.say
        top, middle, bottom, way = say(_MUCH), say(_VALUE), say(_LITTLE), Qt.AlignmentFlag
        painter.save()
        if is_latin(self._planning.language):
            side = QRectF(-area.height() / 2, -8, area.height(), 16)
            painter.translate(area.left() - 40, area.center().y())
            painter.rotate(-90)
            ends, place = ((bottom, way.AlignLeft), (top, way.AlignRight)), way.AlignHCenter
        else:
            side = QRectF(area.left() - 50, area.top(), 20, area.height())
            ends, place = ((bottom, way.AlignHCenter | way.AlignBottom), (top, way.AlignHCenter)), way.AlignCenter
            middle = "\n".join(middle)
        painter.setFont(small)
        for said, end in ends:
            painter.drawText(side, end, said)
        painter.setFont(bold)
        painter.setPen(QColor(self._colours.ink))
        painter.drawText(side, place, middle)
        painter.restore()

    def _paint_bubble(self, painter: QPainter, bubble: Bubble, score: Score, font: QFont) -> None:
        """Draw a bubble with the rank in it; what is done or dropped is hollow, what is not fully rated dashed."""
        _, fill, ink = self._looks[quadrant_of(*place_of(score.action))]
        is_settled = score.rank is None
        pen = QPen(QColor(self._colours.frame if is_settled else ink), 1.4)
        if not is_rated(score.action):
            pen.setDashPattern([2.6, 2.2])
        painter.setPen(pen)
        painter.setBrush(QColor(self._colours.panel if is_settled else fill))
        painter.drawEllipse(QPointF(bubble.x, bubble.y), bubble.radius, bubble.radius)
        if bubble.radius < _READABLE:
            return
        letters = QFont(font)
        letters.setBold(True)
        said = {"done": "✓", "dropped": "×"}.get(score.action.status, str(score.rank or ""))
        letters.setPixelSize(max(min(round(bubble.radius * (0.95 if len(said) < 3 else 0.72)), 16), 8))
        painter.setFont(letters)
        painter.setPen(QColor(self._colours.second if is_settled else ink))
        room = QRectF(bubble.x - bubble.radius, bubble.y - bubble.radius, 2 * bubble.radius, 2 * bubble.radius)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, said)

    def _paint_names(self, painter: QPainter, chart: Chart, font: QFont, chosen: str, dragged: str) -> None:
        small = self.name_font(font)
        for name, (box, said) in chart.names.items():
            if name == dragged:
                continue
            small.setBold(name == chosen)
            painter.setFont(small)
            painter.setPen(QColor(self._colours.ink))
            painter.drawText(
                box.adjusted(0, 0, 40, 0), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, said
            )

    def _paint_label(self, painter: QPainter, chart: Chart, bubble: Bubble, font: QFont) -> None:
        """Name the chosen action above everything, where its name has no room of its own."""
        small = self.name_font(font)
        small.setBold(True)
        metrics = QFontMetricsF(small)
        name = self._planning.say(name_of(chart.scores[bubble.id].action))
        said = metrics.elidedText(name, Qt.TextElideMode.ElideRight, _LABEL)
        width, height, area = metrics.horizontalAdvance(said) + 18, metrics.height() + 8, chart.frame.area
        x = min(max(bubble.x - width / 2, area.left() + 2), area.right() - width - 2)
        above = bubble.y - bubble.radius - height - 8
        box = QRectF(x, above if above > area.top() else bubble.y + bubble.radius + 8, width, height)
        painter.setPen(QPen(QColor(self._colours.edge), 1))
        painter.setBrush(QColor(self._colours.panel))
        painter.drawRoundedRect(box, 6, 6)
        painter.setFont(small)
        painter.setPen(QColor(self._colours.ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, said)

    def _paint_ring(self, painter: QPainter, bubble: Bubble, *, focused: bool) -> None:
        painter.setBrush(QColor(self._colours.panel))
        painter.setPen(QPen(QColor(self._colours.accent), 2.5 if focused else 1.5))
        painter.drawEllipse(QPointF(bubble.x, bubble.y), bubble.radius + 4, bubble.radius + 4)

    def _paint_shadow(self, painter: QPainter, bubble: Bubble) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for spread in (10, 7, 4):
            painter.setBrush(QColor(0, 0, 0, 16))
            painter.drawEllipse(QPointF(bubble.x, bubble.y + 4), bubble.radius + spread, bubble.radius + spread)

    def _paint_aim(self, painter: QPainter, chart: Chart, dragged: str) -> None:
        """Show by lines to both axes where the action would be rated."""
        point = chart.frame.point(*place_of(chart.scores[dragged].action))
        painter.setPen(QPen(QColor(self._colours.accent), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(chart.frame.area.left(), point.y()), point)
        painter.drawLine(point, QPointF(point.x(), chart.frame.area.bottom()))
        painter.setBrush(QColor(self._colours.tint))
        painter.drawEllipse(point, 6, 6)
