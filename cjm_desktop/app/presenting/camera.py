"""Where the eye of the audience is on the sheet, and how it moves: pure arithmetic in pt."""

import math
from dataclasses import dataclass
from typing import Final

from cjm_desktop.layout.places import Area

SECONDS: Final = 0.65
"""How long a move takes."""
_SAME: Final = 1e-6
_CLOSEST: Final = 60.0
_FARTHEST: Final = 4.0
"""The least width in pt that is seen, and how many times the sheet's at most."""


@dataclass(frozen=True, slots=True)
class Eye:
    """The middle of what is seen, and how wide that is."""

    x: float
    y: float
    width: float

    def frame(self, proportion: float) -> Area:
        """Return what is seen on a screen of a proportion (width by height)."""
        half, high = self.width / 2, self.width / proportion / 2
        return Area(self.x - half, self.y - high, self.x + half, self.y + high)

    def moved(self, x: float, y: float) -> "Eye":
        """Return the eye so many pt farther to the right and down."""
        return Eye(self.x + x, self.y + y, self.width)

    def zoomed(self, factor: float, x: float, y: float, most: float) -> "Eye":
        """Return the eye nearer by a factor, with a point of the sheet where it is; ``most`` is the sheet's width."""
        width = min(max(self.width / factor, _CLOSEST), most * _FARTHEST)
        part = width / self.width
        return Eye(x + (self.x - x) * part, y + (self.y - y) * part, width)


def eye_on(frame: Area) -> Eye:
    """Return the eye that sees a frame."""
    return Eye((frame.left + frame.right) / 2, (frame.top + frame.bottom) / 2, frame.right - frame.left)


def eased(time: float) -> float:
    """Return how far a move is after a part of its time, both 0 to 1: it begins and ends gently."""
    time = min(max(time, 0.0), 1.0)
    return min(time * time * time * (time * (time * 6 - 15) + 10), 1.0)  # rounding goes beyond by a hair


def between(start: Eye, end: Eye, part: float) -> Eye:
    """Return the eye on its way from one place to another: it zooms evenly, straight towards what will be seen."""
    if part <= 0 or part >= 1:
        return end if part >= 1 else start
    ratio = end.width / start.width
    along = part if abs(math.log(ratio)) < _SAME else (ratio**part - 1) / (ratio - 1)
    width = start.width * ratio**part
    return Eye(start.x + (end.x - start.x) * along, start.y + (end.y - start.y) * along, width)
