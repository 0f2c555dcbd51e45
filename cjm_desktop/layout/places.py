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
"""Cells side by side in which lines are drawn together, once something is looked for there."""
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
    """What is taken, in cells of 2 pt: a number's bits are cells one below the other, so that a column is one look."""

    def __init__(self) -> None:
        self._columns: dict[int, int] = {}
        self._above = 128
        """Rows above the middle in which something may be taken; as many as it needs."""

    def take(self, area: Area) -> None:
        while floor(area.top / _CELL) < -self._above:
            self._columns = {column: rows << self._above for column, rows in self._columns.items()}
            self._above *= 2
        first, last = self.rows(area.top, area.bottom)
        rows, taken = (1 << last) - (1 << first), self._columns
        for column in _cells(area.left, area.right):
            taken[column] = taken.get(column, 0) | rows

    def meets(self, area: Area) -> bool:
        first, last = self.rows(area.top, area.bottom)
        return bool(self.between(area.left, area.right) & ((1 << last) - (1 << first)))

    def rows(self, top: float, bottom: float) -> tuple[int, int]:
        """Return the first row between two heights and the one behind the last; where nothing is taken they are 0."""
        return max(self._above + floor(top / _CELL), 0), max(self._above + ceil(bottom / _CELL), 0)

    def between(self, left: float, right: float) -> int:
        """Return the rows in which something is taken between two bounds."""
        rows = 0
        for column in _cells(left, right):
            rows |= self._columns.get(column, 0)
        return rows


def _cells(left: float, right: float) -> range:
    return range(floor(left / _CELL), ceil(right / _CELL))


def _without_room(taken: int, height: int) -> int:
    """Return the rows from which on so many rows are not all free."""
    if not height:
        return 0
    reach = 1
    while reach < height:
        step = min(reach, height - reach)
        taken |= taken >> step
        reach += step
    return taken


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
        free = self._free(anchor, distance, size, above=above)
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
        self._draw_lines(area.left, area.right)
        return not self._taken.meets(area)

    def _draw_lines(self, left: float, right: float) -> None:
        for block in _blocks(left, right):
            for line in self._lines.pop(block, ()):
                self._draw(*line)

    def _take(self, area: Area) -> None:
        self.labels.append(area)
        self._taken.take(area)
        self._written.take(area)

    def _free(self, anchor: Point, distance: float, size: tuple[float, float], *, above: bool) -> Iterator[Area]:
        """Yield the free places around an anchor, from near to far."""
        x, y = anchor
        width, height = size
        shifts = (0.0, -width / 4, width / 4, -width / 2 - distance, width / 2 + distance)
        lefts = [min(max(x + shift - width / 2, self.left), self.right - width) for shift in shifts]
        self._draw_lines(min(lefts), max(lefts) + width)
        taken = [self._taken.between(left, left + width) for left in lefts]
        full: dict[int, list[int]] = {}
        for step in count():
            reach = distance + step * 4
            for up in (above, not above):
                top = y - reach - height if up else y + reach
                first, last = self._taken.rows(top, top + height)
                if (rows := last - first) not in full:
                    full[rows] = [_without_room(each, rows) for each in taken]
                for left, rows_taken in zip(lefts, full[rows], strict=True):
                    if not rows_taken >> first & 1:
                        yield Area(left, top, left + width, top + height)


def leader(anchor: Point, area: Area) -> Area:
    """Return the upright line between an anchor and its label; it is empty when they are side by side."""
    x = min(max(anchor[0], area.left + 4), area.right - 4)
    if area.bottom < anchor[1]:
        return Area(x, area.bottom, x, anchor[1])
    return Area(x, anchor[1], x, max(anchor[1], area.top))
