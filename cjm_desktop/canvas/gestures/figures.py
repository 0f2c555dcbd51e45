"""Dragging the end of a bar, or a dot of a line of figures, up and down."""

from typing import Final

from cjm_desktop.canvas.bench import Bench
from cjm_desktop.canvas.texts import FIGURE
from cjm_desktop.edits.metrics import set_figure
from cjm_desktop.layout.finding import Found, figure_end, placed_lane
from cjm_desktop.layout.plot import Plot
from cjm_desktop.layout.sheet import PlacedLane, Sheet
from cjm_desktop.limits import LARGEST_AMOUNT
from cjm_desktop.model.kinds import METRICS
from cjm_desktop.model.lanes import MetricLane

_REACH: Final = 8.0
"""How near in pt one must be to the end of a bar to mean it."""


def is_at_end(sheet: Sheet, found: Found, y: float) -> bool:
    """Tell whether a height in the cell of a figure is at the end of its bar."""
    placed = placed_lane(sheet, found.lane)
    end = None if placed is None else figure_end(placed, found.step)
    return end is not None and abs(end - y) <= _REACH


class DragFigure:
    """The figure follows the pointer on the scale as it was; the map is changed when it is let go."""

    def __init__(self, bench: Bench, grabbed: Found, y: float) -> None:
        self._bench = bench
        self._grabbed = grabbed
        self._start = bench.document.journey
        self._dragged = self._start
        self._placed = placed_lane(bench.sheet, grabbed.lane)
        self._end = (figure_end(self._placed, grabbed.step) if self._placed is not None else None) or y
        self._grip = y - self._end

    def move(self, x: float, y: float) -> None:
        del x
        if self._placed is not None:
            value = _figure(self._placed, y - self._grip)
            found = self._grabbed
            self._dragged = self._start
            if value != _figure(self._placed, self._end):
                self._dragged = set_figure(self._start, found.lane, found.step, value=value)
            self._bench.preview(self._dragged)

    def end(self) -> None:
        self._bench.apply(FIGURE, self._dragged)
        self._bench.preview(None)

    def cancel(self) -> None:
        self._bench.preview(None)


def _figure(placed: PlacedLane, y: float) -> float:
    """Return the round figure at a height on the sheet, within what the metric can be."""
    lane, plot = placed.block.lane, placed.block.plot
    if not isinstance(lane, MetricLane) or plot is None:
        return 0.0
    least, most = _limits(lane, plot)
    return min(max(plot.value(y - placed.y), least), most)


def _limits(lane: MetricLane, plot: Plot) -> tuple[float, float]:
    """Return between which figures a hand can go: beyond its metric only where the figures are already."""
    if lane.metric == "own":
        return -LARGEST_AMOUNT, LARGEST_AMOUNT
    low, high = METRICS[lane.metric].ends or (0.0, LARGEST_AMOUNT)
    return min(low, plot.low), max(high, plot.high)
