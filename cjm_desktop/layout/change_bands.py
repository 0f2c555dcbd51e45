"""What lies between a curve as it was and as it is, or is to be: bands, each wholly for the better or for the worse."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from cjm_desktop.layout.contrast import mixed
from cjm_desktop.layout.curve import Bezier, Point
from cjm_desktop.layout.shapes import Command
from cjm_desktop.layout.theme import Colour, Theme

_HALVINGS: Final = 30
_MORE: Final = 0.16


@dataclass(frozen=True, slots=True)
class Band:
    """An area between two curves."""

    better: bool
    """Whether the latter curve is above the former one there."""
    outline: tuple[Command, ...]
    corners: tuple[Point, ...]
    """Where it begins and ends on both curves, the left ones first."""

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.corners[0][0]

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.corners[-1][0]


def band_colour(band: Band, theme: Theme) -> Colour:
    """Return what fills a band: somewhat more than areas above and below the middle are."""
    look = theme.good if band.better else theme.bad
    return mixed(look.area, look.line, _MORE)


def bands(before: Iterable[Bezier], after: Iterable[Bezier]) -> Iterator[Band]:
    """Yield the areas between two smooth lines wherever both go on from one step to the next, y downwards."""
    olds = {(each.start[0], each.end[0]): each for each in before}
    for new in after:
        old = olds.get((new.start[0], new.end[0]))
        if old is None:
            continue
        if (old.start[1] - new.start[1]) * (old.end[1] - new.end[1]) < 0:
            cut = _crossing(old, new)
            yield from map(_band, old.split(cut), new.split(cut))
        else:
            yield _band(old, new)


def _band(old: Bezier, new: Bezier) -> Band:
    better = new.start[1] + new.end[1] < old.start[1] + old.end[1]
    outline: tuple[Command, ...] = (
        ("M", *old.start),
        ("C", *old.first, *old.second, *old.end),
        ("L", *new.end),
        ("C", *new.second, *new.first, *new.start),
        ("Z",),
    )
    return Band(better, outline, (old.start, new.start, old.end, new.end))


def _crossing(old: Bezier, new: Bezier) -> float:
    """Return the parameter at which two lines cross that have each x at the same parameter, by bisection."""
    low, high = 0.0, 1.0
    is_above = new.start[1] < old.start[1]
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if (new.at(middle)[1] < old.at(middle)[1]) == is_above:
            low = middle
        else:
            high = middle
    return low
