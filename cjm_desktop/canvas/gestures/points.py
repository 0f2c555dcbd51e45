"""Bending a curve by one of its points."""

from cjm_desktop.canvas.bench import Bench
from cjm_desktop.edits.curves import set_point
from cjm_desktop.layout.finding import Found, placed_lane, point_value
from cjm_desktop.words import Text

BEND = Text("Edit", "Bend the curve")


class BendPoint:
    """The curve follows the pointer; the map is changed when it is let go."""

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
            found = self._grabbed
            self._bent = self._start
            if value != round(point_value(self._placed, self._middle), 2):
                self._bent = set_point(self._start, found.lane, found.record, found.step, value=value)
            self._bench.preview(self._bent)

    def end(self) -> None:
        self._bench.document.apply(BEND, self._bent)
        self._bench.preview(None)

    def cancel(self) -> None:
        self._bench.preview(None)
