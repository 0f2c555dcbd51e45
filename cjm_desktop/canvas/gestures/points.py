"""Bending a curve by one of its points, by hand or by key."""

from typing import Final

from cjm_desktop.canvas.bench import Bench
from cjm_desktop.edits.curves import set_point
from cjm_desktop.layout.finding import Found, placed_lane, point_value
from cjm_desktop.layout.scale import level_values, nearest_level
from cjm_desktop.model.lanes import EmotionLane
from cjm_desktop.model.lookup import find_curve, index_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text

BEND = Text("Edit", "Bend the curve")
_BY_KEY: Final = 0.05
"""How far a key bends a curve."""


class BendPoint:
    """The curve follows the pointer, freely or, while it ``snaps``, from level to level.

    The map is changed when it is let go.
    """

    snaps = False

    def __init__(self, bench: Bench, grabbed: Found, y: float) -> None:
        self._bench = bench
        self._grabbed = grabbed
        self._start = bench.document.journey
        self._bent = self._start
        self._placed = placed_lane(bench.sheet, grabbed.lane)
        self._middle = (grabbed.area.top + grabbed.area.bottom) / 2
        self._grip = y - self._middle

    def move(self, x: float, y: float) -> None:
        del x
        if self._placed is not None:
            value = round(point_value(self._placed, y - self._grip), 2)
            lane = self._placed.block.lane
            if self.snaps and isinstance(lane, EmotionLane):
                value = level_values(lane)[nearest_level(lane, value)]
            found = self._grabbed
            self._bent = self._start
            if value != round(point_value(self._placed, self._middle), 2):
                self._bent = set_point(self._start, found.lane, found.record, found.step, value=value)
            self._bench.preview(self._bent)

    def end(self) -> None:
        self._bench.apply(BEND, self._bent)
        self._bench.preview(None)

    def cancel(self) -> None:
        self._bench.preview(None)


def bent_by_key(journey: JourneyMap, found: Found, direction: str, *, far: bool) -> JourneyMap:
    """Return a map with a point a little up or down, or as ``far`` as the next level."""
    lane = find_curve(journey, found.record)
    sign = {"up": 1, "down": -1}.get(direction, 0)
    if lane is None or not sign:
        return journey
    points = lane.curves[index_of(lane.curves, found.record)].points
    value = next((point.value for point in points if point.step == found.step), 0.0)
    bent = min(1.0, max(-1.0, round(value + sign * _BY_KEY, 2)))
    if far:
        ahead = [level for level in level_values(lane) if sign * level > sign * value]
        bent = min(ahead, key=lambda level: sign * level, default=value)
    return set_point(journey, lane.id, found.record, found.step, value=bent)
