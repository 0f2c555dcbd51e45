"""Where along one side of a page it is divided into tiles: at the borders of columns and lanes rather than in cards."""

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import ceil, inf
from typing import Final

_ROUNDING: Final = 1e-6
_CARD: Final = 10**12
"""What it costs to cut a card: more than any number of tiles."""
_TILE: Final = 10**7
_TEXT: Final = 200
_MOST_TEXTS: Final = 20
_NO_BORDER: Final = 20
_NEAR: Final = 6.0
"""How far in pt of the sheet a seam stays away from cards where it can."""
_STEPS: Final = 4000
"""Into about how many steps a long side is divided on which seams may lie."""
_COARSEST: Final = 3.0
"""A step in pt of the sheet at most: less than the gap between cards."""
_LONGEST_STEP: Final = 8.0
"""In pt, of whatever sheet: less than any tile."""

Extent = tuple[float, float]
"""Where a thing begins and ends along the side."""


@dataclass(frozen=True, slots=True)
class Room:
    """How long, in pt, what is seen of a tile may be: of the only one, the first, those between, and the last."""

    only: float
    first: float
    middle: float
    last: float


def even_seams(length: float, room: Room) -> list[float]:
    """Return the fewest seams, with a page's two ends: all tiles are equally long, with what they overlap."""
    if length <= room.only + _ROUNDING:
        return [0.0, length]
    count = 2 + max(0, ceil((length - room.first - room.last) / room.middle - _ROUNDING))
    over = room.first - room.middle, room.last - room.middle
    own = (length - sum(over)) / count
    return [0.0, *(over[0] + own * number for number in range(1, count)), length]


class Side:
    """What lies along one side of a page: cards and texts that should not be cut, and borders at which it is best done.

    All in pt from the page's edge; ``scale`` is the factor by which the sheet is printed.
    """

    def __init__(
        self, length: float, cards: Iterable[Extent], texts: Iterable[Extent], borders: Iterable[float], scale: float
    ) -> None:
        self.length = length
        self._cards = sorted(cards, key=_extent)
        self._texts = _Crossed(texts)
        self._borders = frozenset(borders)
        self._scale = scale
        self._known: dict[int, list[tuple[float, int]]] = {}

    def costs(self, most: float) -> list[tuple[float, int]]:
        """Return the places where a seam may be, in order, and what each costs.

        Cards longer than ``most`` are cut wherever it is, and do not count.
        """
        count = bisect_right(self._cards, most, key=_extent)
        if count not in self._known:
            self._known[count] = list(self._costs(self._cards[:count]))
        return self._known[count]

    def _costs(self, cards: Sequence[Extent]) -> Iterator[tuple[float, int]]:
        cuts = _Crossed(cards)
        edges = sorted({edge for card in cards for edge in card})
        near = _NEAR * self._scale
        for place in sorted({*self._grid(), *self._borders}):
            if 0 < place < self.length:
                cost = cuts.at(place) * _CARD + min(self._texts.at(place), _MOST_TEXTS) * _TEXT
                if place not in self._borders:
                    distance = _distance(edges, place)
                    cost += _NO_BORDER + (round(_NO_BORDER * (1 - distance / near)) if distance < near else 0)
                yield place, cost

    def _grid(self) -> Iterator[float]:
        step = min(max(self.length / _STEPS, self._scale), _COARSEST * self._scale, _LONGEST_STEP)
        return (step * number for number in range(1, ceil(self.length / step)))


def _extent(thing: Extent) -> float:
    return thing[1] - thing[0]


class _Crossed:
    """Counts the things that a seam goes through."""

    def __init__(self, extents: Iterable[Extent]) -> None:
        pairs = list(extents)
        self._starts = sorted(start for start, _ in pairs)
        self._ends = sorted(end for _, end in pairs)

    def at(self, place: float) -> int:
        """Return how many begin before a place and end after it."""
        return bisect_left(self._starts, place) - bisect_right(self._ends, place)


def _distance(edges: Sequence[float], place: float) -> float:
    """Return how far the nearest edge is."""
    number = bisect_left(edges, place)
    after = edges[number] - place if number < len(edges) else inf
    return min(after, place - edges[number - 1]) if number else after


def quiet_seams(side: Side, room: Room) -> list[float]:
    """Return the seams, with a page's two ends, that cut the fewest cards, and of those as few as there can be.

    Among them those are taken that lie at borders, or else far from cards and in few texts.
    """
    if side.length <= room.only + _ROUNDING:
        return [0.0, side.length]
    before = _Reached(room.middle)
    before.add(room.middle - room.first, 0, None)  # as if the first tile, which is longer, began earlier
    end = side.length - (room.last - room.middle)
    for place, cost in side.costs(room.middle):
        if place >= end:
            break
        before.add(place, *before.best(place, cost + _TILE))
    _, last = before.best(end, 0)
    return [0.0, *before.way(last), side.length]


class _Reached:
    """The cheapest way to each place that was looked at, from left to right."""

    def __init__(self, reach: float) -> None:
        self._reach = reach + _ROUNDING
        self._places: list[float] = []
        self._ways: list[int | None] = []
        self._near = deque[tuple[int, int]]()
        """Where a tile may begin, and what that costs: rising, for what is dearer than a later one is of no use."""

    def best(self, place: float, cost: int) -> tuple[int, int]:
        """Return what it costs to come to a place farther to the right, and by which other one."""
        while self._places[self._near[0][0]] < place - self._reach:
            self._near.popleft()
        number, before = self._near[0]
        return before + cost, number

    def add(self, place: float, cost: int, way: int | None) -> None:
        """Keep what a place costs."""
        while self._near and self._near[-1][1] >= cost:
            self._near.pop()
        self._near.append((len(self._places), cost))
        self._places.append(place)
        self._ways.append(way)

    def way(self, number: int) -> list[float]:
        """Return the places by which one comes to one of them, itself included, without the beginning."""
        places: list[float] = []
        while (before := self._ways[number]) is not None:
            places.append(self._places[number])
            number = before
        return places[::-1]
