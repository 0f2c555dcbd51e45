"""The scale of a lane of figures: which height stands for which figure."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from math import ceil, floor, log10
from typing import Final

from cjm_desktop.model.kinds import METRICS
from cjm_desktop.model.lanes import MetricLane

_NICE: Final = (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)
_STEPS: Final = (1.0, 2.0, 5.0, 10.0)
_LEAST: Final = 1e-9
_ROUNDING: Final = 1e-9
_PARTS: Final = 100
"""Into about how many steps of a round number a hand can cut a scale."""

Ends = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Plot:
    """Where the scale is drawn: ``high`` at ``top``, ``low`` at ``bottom``, in pt below the top of the lane."""

    top: float
    bottom: float
    low: float
    high: float

    def y(self, value: float) -> float:
        """Return the height of a figure; what lies beyond the scale is at its end."""
        part = (min(max(value, self.low), self.high) - self.low) / (self.high - self.low)
        return self.bottom - part * (self.bottom - self.top)

    def value(self, y: float) -> float:
        """Return the round figure that is nearest to a height, also beyond the ends."""
        unit = 10.0 ** floor(log10((self.high - self.low) / _PARTS) + _ROUNDING)
        part = (self.bottom - y) / (self.bottom - self.top)
        steps = round((self.low + part * (self.high - self.low)) / unit)
        return steps * unit if unit >= 1 else steps / round(1 / unit)

    @property
    def base(self) -> float:
        """Return the figure from which bars rise: zero, or the end that is nearest to it."""
        return min(max(0.0, self.low), self.high)


def ends_of(lane: MetricLane) -> Ends:
    """Return the ends of a lane's scale: those of its metric where the figures come near, else round figures.

    Bars stand on zero; a line needs it only where figures lie on both sides.
    """
    figures = list(_figures(lane))
    least, most = min(figures, default=0.0), max(figures, default=0.0)
    if lane.look != "line":
        least, most = min(least, 0.0), max(most, 0.0)
    ends = METRICS[lane.metric].ends
    if ends is not None and ends[0] > 0:
        low = min(figures, default=ends[0])
        return min(ends[0], _nice_below(low)), ends[1] if most <= ends[1] else _nice(most)
    if lane.look == "line" and most > least and (least >= 0 or most <= 0):
        return _around(least, most)
    if not least and not most:
        return ends or (0.0, 1.0)
    high = _nice(most)
    if ends is not None and not ends[0] and ends[1] / 2 < most <= ends[1]:
        high = ends[1]
    return -_nice(-least), high


def _figures(lane: MetricLane) -> Iterator[float]:
    """Yield what the scale has to hold."""
    targets = (value.target for value in lane.values)
    yield from (value.value for value in lane.values)
    yield from (target for target in chain(targets, [lane.target]) if target is not None)


def _nice(value: float) -> float:
    """Return the next round figure above a positive one, zero for what is not."""
    if value <= 0:
        return 0.0
    value = max(value, _LEAST)
    power = 10.0 ** floor(log10(value))
    return next(part * power for part in _NICE if part * power >= value * (1 - _ROUNDING))


def _nice_below(value: float) -> float:
    """Return the next round figure below."""
    return -_nice(-value) if value < 0 else float(floor(value))


def _around(least: float, most: float) -> Ends:
    """Return the round figures just around what a line shows."""
    rough = max((most - least) / 4, _LEAST, abs(most) * _ROUNDING)
    power = 10.0 ** floor(log10(rough))
    step = next(part * power for part in _STEPS if part * power >= rough * (1 - _ROUNDING))
    low = floor(least / step + _ROUNDING)
    return low * step, max(low + 1, ceil(most / step - _ROUNDING)) * step
