"""Free places for labels: none overlaps what is already there."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain, count, islice, pairwise

from cjm_desktop.layout.curve import Bezier, Point

_SAMPLES = 24
_TRIES = 200


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle in pt."""

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


@dataclass(slots=True)
class Places:
    """What is taken already, between a left and a right bound; up and down there is always more room."""

    left: float
    right: float
    solid: list[Area] = field(default_factory=list[Area])
    labels: list[Area] = field(default_factory=list[Area])

    def take_curve(self, curve: Bezier, clearance: float) -> None:
        """Keep labels off a line by a clearance in pt."""
        points = [curve.at(number / _SAMPLES) for number in range(_SAMPLES + 1)]
        for (x, y), (to_x, to_y) in pairwise(points):
            self.solid.append(Area(min(x, to_x), min(y, to_y), max(x, to_x), max(y, to_y)).grown(clearance))

    def take_disc(self, centre: Point, radius: float) -> None:
        """Keep labels off a round mark."""
        x, y = centre
        self.solid.append(Area(x, y, x, y).grown(radius))

    def find(self, anchor: Point, distance: float, size: tuple[float, float], *, above: bool) -> Area:
        """Return and take the free place that is nearest to an anchor.

        ``distance`` is the least one in pt between the anchor and the label, ``above`` the side to try first.
        """
        x, reach = anchor[0], size[0] + distance
        near = [area for area in (*self.solid, *self.labels) if area.left < x + reach and x - reach < area.right]
        labels = [area for area in self.labels if area.left <= x <= area.right]
        free = (area for area in self._candidates(anchor, distance, size, above=above) if not _is_taken(area, near))
        nearest = next(free)
        unhidden = (
            area
            for area in chain([nearest], islice(free, _TRIES))
            if not any(leader(anchor, area).overlaps(label) for label in labels)
        )
        area = next(unhidden, nearest)  # between labels above and below, its leader has to cross one
        self.labels.append(area)
        return area

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


def _is_taken(area: Area, taken: list[Area]) -> bool:
    """Tell whether an area overlaps others; the one found goes first, for it is likely to meet the next area too."""
    for index, other in enumerate(taken):
        if area.overlaps(other):
            taken.insert(0, taken.pop(index))
            return True
    return False


def leader(anchor: Point, area: Area) -> Area:
    """Return the upright line between an anchor and its label; it is empty when they are side by side."""
    x = min(max(anchor[0], area.left + 4), area.right - 4)
    if area.bottom < anchor[1]:
        return Area(x, area.bottom, x, anchor[1])
    return Area(x, anchor[1], x, max(anchor[1], area.top))
