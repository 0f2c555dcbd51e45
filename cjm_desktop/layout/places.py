"""Free places for labels: none overlaps what is already there."""

from collections.abc import Iterator
from itertools import chain, count, islice, pairwise
from math import ceil, floor
from typing import NamedTuple

from cjm_desktop.layout.curve import Bezier, Point

_PIECE = 5.0
"""How high in pt the rectangles are, at most, of which a line is thought to consist."""
_MOST_PIECES = 24
_TRIES = 200
_CELL = 2.0
_BLOCK = 256
"""So many cells make a number: long ones take their time."""
_BESIDE = (0.0, -0.75, 0.75)
"""How far a label beside its point may be shifted up and down, in its heights."""


class Area(NamedTuple):
    """A rectangle in pt; a tuple, for there may be one a card."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: "Area") -> bool:
        """Tell whether two areas share more than an edge."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def grown(self, by: float) -> "Area":
        """Return the area with a border around it."""
        return Area(self.left - by, self.top - by, self.right + by, self.bottom + by)


class _Ground:
    """What is taken, in cells of 2 pt: a number's bits are cells side by side, so that a look takes no time."""

    def __init__(self) -> None:
        self._rows: dict[tuple[int, int], int] = {}

    def take(self, area: Area) -> None:
        taken = self._rows
        for block, cells in _cells(area):
            for row in _rows(area):
                taken[block, row] = taken.get((block, row), 0) | cells

    def meets(self, area: Area) -> bool:
        return any(self._rows.get((block, row), 0) & cells for block, cells in _cells(area) for row in _rows(area))


def _rows(area: Area) -> range:
    return range(floor(area.top / _CELL), ceil(area.bottom / _CELL))


def _cells(area: Area) -> Iterator[tuple[int, int]]:
    """Yield the blocks of cells that an area touches, each with the bits of those cells."""
    first, last = floor(area.left / _CELL), ceil(area.right / _CELL)
    for block in _blocks(area.left, area.right):
        start = block * _BLOCK
        yield block, (1 << min(last - start, _BLOCK)) - (1 << max(first - start, 0))


def _blocks(left: float, right: float) -> range:
    return range(floor(left / _CELL) // _BLOCK, (ceil(right / _CELL) - 1) // _BLOCK + 1)


class Places:
    """What is taken already, between a left and a right bound; up and down there is always more room."""

    def __init__(self, left: float, right: float) -> None:
        self.left = left
        self.right = right
        self._taken = _Ground()
        self._written = _Ground()
        self._lines: dict[int, list[tuple[Bezier, float]]] = {}
        """Lines by block, until something is looked for there: most are far from every label."""
        self.labels: list[Area] = []
        """The places found so far."""

    def take_curve(self, curve: Bezier, clearance: float) -> None:
        """Keep labels off a line that only rises or only falls, by a clearance in pt."""
        for block in _blocks(curve.start[0] - clearance, curve.end[0] + clearance):
            self._lines.setdefault(block, []).append((curve, clearance))

    def _draw(self, curve: Bezier, clearance: float) -> None:
        pieces = min(_MOST_PIECES, 1 + int(abs(curve.end[1] - curve.start[1]) / _PIECE))
        points = [curve.at(number / pieces) for number in range(pieces + 1)]
        for (x, y), (to_x, to_y) in pairwise(points):
            self._taken.take(Area(min(x, to_x), min(y, to_y), max(x, to_x), max(y, to_y)).grown(clearance))

    def take(self, area: Area) -> None:
        """Keep labels off an area."""
        self._taken.take(area)

    def take_disc(self, centre: Point, radius: float) -> None:
        """Keep labels off a round mark."""
        x, y = centre
        self._taken.take(Area(x, y, x, y).grown(radius))

    def find(self, anchor: Point, distance: float, size: tuple[float, float], *, above: bool) -> tuple[Area, bool]:
        """Return and take the free place that is nearest to an anchor, and whether its leader crosses no label.

        ``distance`` is the least one in pt between the anchor and the label, ``above`` the side to try first.
        """
        candidates = self._candidates(anchor, distance, size, above=above)
        free = filter(self._is_free, candidates)
        nearest = next(free)
        clear = (
            area for area in chain([nearest], islice(free, _TRIES)) if not self._written.meets(leader(anchor, area))
        )
        found = next(clear, None)
        self._take(found or nearest)  # between labels above and below, its leader has to cross one
        return self.labels[-1], found is not None

    def find_beside(self, anchor: Point, distance: float, size: tuple[float, float]) -> Area | None:
        """Return and take a free place right of an anchor, none when there is no room."""
        width, height = size
        left, middle = anchor[0] + distance, anchor[1] - height / 2
        if left + width > self.right:
            return None
        tops = (middle + part * height for part in _BESIDE)
        beside = (Area(left, top, left + width, top + height) for top in tops)
        area = next(filter(self._is_free, beside), None)
        if area is not None:
            self._take(area)
        return area

    def _is_free(self, area: Area) -> bool:
        for block in _blocks(area.left, area.right):
            for line in self._lines.pop(block, ()):
                self._draw(*line)
        return not self._taken.meets(area)

    def _take(self, area: Area) -> None:
        self.labels.append(area)
        self._taken.take(area)
        self._written.take(area)

    def _candidates(self, anchor: Point, distance: float, size: tuple[float, float], *, above: bool) -> Iterator[Area]:
        x, y = anchor
        width, height = size
        shifts = (0.0, -width / 4, width / 4, -width / 2 - distance, width / 2 + distance)
        for step in count():
            reach = distance + step * 4
            for up in (above, not above):
                top = y - reach - height if up else y + reach
                for shift in shifts:
                    left = min(max(x + shift - width / 2, self.left), self.right - width)
                    yield Area(left, top, left + width, top + height)


def leader(anchor: Point, area: Area) -> Area:
    """Return the upright line between an anchor and its label; it is empty when they are side by side."""
    x = min(max(anchor[0], area.left + 4), area.right - 4)
    if area.bottom < anchor[1]:
        return Area(x, area.bottom, x, anchor[1])
    return Area(x, anchor[1], x, max(anchor[1], area.top))
