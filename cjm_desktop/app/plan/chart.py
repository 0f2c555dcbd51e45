"""What the matrix shows: bubbles and names at their places for a size of the widget, as values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from cjm_desktop.app.plan.bubbles import Box, Bubble, largest, named, placed, radius_of
from cjm_desktop.app.plan.planning import Planning
from cjm_desktop.insight.matrix import LEAST, MOST, MUCH_EFFORT, MUCH_VALUE, place_of
from cjm_desktop.insight.ranking import SETTLED, Score
from cjm_desktop.insight.saying_sensitivity import name_of

_LEFT: Final = 58
_TOP: Final = 18
_RIGHT: Final = 20
_BOTTOM: Final = 58
_EDGE: Final = 0.5
"""Room beyond the least and the most, in ratings."""
_NAMES: Final = (260.0, 150.0)
"""Pixels of a name, beyond which it is shortened: where there is much room, and where there is little."""
_ELIDED: Final = Qt.TextElideMode.ElideRight
_MOST_NAMES: Final = 60
"""Of so many actions, the best ones, the names are shown where there is room."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Where value and effort are in a widget of a size."""

    width: float
    height: float

    @property
    def area(self) -> QRectF:
        """What the axes enclose."""
        return QRectF(_LEFT, _TOP, max(self.width - _LEFT - _RIGHT, 1), max(self.height - _TOP - _BOTTOM, 1))

    def point(self, effort: float, value: float) -> QPointF:
        """Return where a place is."""
        area, whole = self.area, MOST - LEAST + 2 * _EDGE
        x = area.left() + area.width() * (effort - LEAST + _EDGE) / whole
        return QPointF(x, area.bottom() - area.height() * (value - LEAST + _EDGE) / whole)

    def place(self, point: QPointF) -> tuple[float, int]:
        """Return the effort, by halves, and the value at a point, or what is next to it."""
        area, whole = self.area, MOST - LEAST + 2 * _EDGE
        effort = LEAST - _EDGE + whole * (point.x() - area.left()) / area.width()
        value = LEAST - _EDGE + whole * (area.bottom() - point.y()) / area.height()
        return min(max(round(2 * effort) / 2, LEAST), MOST), min(max(round(value), LEAST), MOST)

    @property
    def quadrants(self) -> Mapping[str, QRectF]:
        """The four parts, by the names of ``insight.matrix``."""
        area, middle = self.area, self.point(MUCH_EFFORT, MUCH_VALUE)
        return {
            "quick win": QRectF(area.topLeft(), middle),
            "big bet": QRectF(QPointF(middle.x(), area.top()), QPointF(area.right(), middle.y())),
            "fill-in": QRectF(QPointF(area.left(), middle.y()), QPointF(middle.x(), area.bottom())),
            "money pit": QRectF(middle, area.bottomRight()),
        }


@dataclass(frozen=True, slots=True)
class Chart:
    """All bubbles with their scores, in people's order, what is settled last, and the names that have room."""

    frame: Frame
    wishes: Mapping[str, Bubble]
    """Where they would stand if each were alone."""
    bubbles: Mapping[str, Bubble]
    scores: Mapping[str, Score]
    names: Mapping[str, tuple[QRectF, str]]

    def at(self, point: QPointF) -> str:
        """Return the action whose bubble is at a point, empty where there is none."""
        for name, bubble in self.bubbles.items():
            if (point.x() - bubble.x) ** 2 + (point.y() - bubble.y) ** 2 <= bubble.radius**2:
                return name
        return ""


def chart_of(
    planning: Planning, width: float, height: float, metrics: QFontMetricsF, taken: list[Box], former: Chart | None
) -> Chart:
    """Lay out the actions of a map for a widget; ``taken`` is where other words stand.

    Bubbles that wish to stand where they wished in a ``former`` chart of the same size stay as they stood.
    """
    frame = Frame(width, height)
    area = frame.area
    room: Box = (area.left(), area.top(), area.right(), area.bottom())
    scores = {score.action.id: score for score in planning.scores}
    size = largest(len(scores), area.width(), area.height())
    wishes: list[Bubble] = []
    for action in sorted(planning.journey.actions, key=lambda each: each.status in SETTLED):
        point = frame.point(*place_of(action))
        audience = scores[action.id].suggested if action.audience is None else action.audience
        wishes.append(Bubble(action.id, point.x(), point.y(), radius_of(audience, size)))
    kept = _kept(former, wishes) if former is not None and former.frame == frame else {}
    bubbles = {bubble.id: bubble for bubble in placed(wishes, room, taken, kept)}
    names: dict[str, tuple[QRectF, str]] = {}
    best = [score for score in planning.scores[:_MOST_NAMES] if score.rank is not None]
    first = {score.action.id: bubbles[score.action.id] for score in best}
    order = [*first.values(), *(bubble for name, bubble in bubbles.items() if name not in first)]
    for most in _NAMES:
        said = {
            score.action.id: metrics.elidedText(planning.say(name_of(score.action)), _ELIDED, most)
            for score in best
            if score.action.id not in names
        }
        widths = {name: metrics.horizontalAdvance(text) + 2 for name, text in said.items()}
        boxes = named(order, widths, metrics.height(), room, taken)
        taken = [*taken, *boxes.values()]
        names |= {name: (QRectF(QPointF(*box[:2]), QPointF(*box[2:])), said[name]) for name, box in boxes.items()}
    return Chart(frame, {wish.id: wish for wish in wishes}, bubbles, scores, names)


def _kept(former: Chart, wishes: Sequence[Bubble]) -> dict[str, Bubble]:
    """Return the bubbles that wish to stand where they wished in another chart, as they stood there."""
    return {wish.id: former.bubbles[wish.id] for wish in wishes if former.wishes.get(wish.id) == wish}
