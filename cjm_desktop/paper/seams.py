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
_SIGN: Final = 200
_MOST_SIGNS: Final = 20
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


def even_seams(ends: Extent, room: Room) -> list[float]:
    """Return the fewest seams, with the two ends: all tiles are equally long, with what they overlap."""
    start, end = ends
    if end - start <= room.only + _ROUNDING:
        return [start, end]
    count = 2 + max(0, ceil((end - start - room.first - room.last) / room.middle - _ROUNDING))
    over = room.first - room.middle, room.last - room.middle
    own = (end - start - sum(over)) / count
    return [start, *(start + over[0] + own * number for number in range(1, count)), end]


class Side:
    """What lies along one side of a page: what should not be cut, cards above all, and borders where it is best done.

    All in pt from the page's edge; ``scale`` is the factor by which the sheet is printed.
    """

    def __init__(
        self, length: float, cards: Iterable[Extent], signs: Iterable[Extent], borders: Iterable[float], scale: float
    ) -> None:
        self.length = length
        self._cards = sorted(cards)
        self._signs = _Crossed(signs)
        self._borders = frozenset(borders)
        self._scale = scale
        self._known: dict[tuple[Extent, ...], _Costs] = {}

    def cuts(self, seams: Sequence[float]) -> int:
        """Return how many cards seams go through."""
        return sum(bisect_right(seams, start) < bisect_left(seams, end) for start, end in self._cards)

    def places(self, ends: Extent, room: Room) -> list[tuple[float, int]]:
        """Return the places between two ends where a seam may be, in order, and what each costs.

        Cards that no tile has room for are cut wherever it is, and do not count.
        """
        first, last = ends[0] + room.first + _ROUNDING, ends[1] - room.last - _ROUNDING
        longest = room.middle + _ROUNDING
        cards = tuple(
            card for card in self._cards if card[1] - card[0] <= longest or card[1] <= first or card[0] >= last
        )
        if cards not in self._known:
            near = _NEAR * self._scale
            self._known[cards] = _Costs(cards, self._signs, self._borders, near, self._grid())
        return self._known[cards].between(ends, room)

    def _grid(self) -> Iterator[float]:
        step = min(max(self.length / _STEPS, self._scale), _COARSEST * self._scale, _LONGEST_STEP)
        return (step * number for number in range(1, ceil(self.length / step)))


class _Costs:
    """What it costs to cut among cards."""

    def __init__(
        self, cards: Sequence[Extent], signs: "_Crossed", borders: frozenset[float], near: float, grid: Iterable[float]
    ) -> None:
        self._cuts = _Crossed(cards)
        self._blocks = list(_blocks(cards))
        self._edges = sorted({edge for card in cards for edge in card})
        self._signs = signs
        self._borders = borders
        self._near = near
        self._usual = {place: self._at(place) for place in (*grid, *borders)}

    def between(self, ends: Extent, room: Room) -> list[tuple[float, int]]:
        """Return where seams may be between two ends, and what they cost.

        Among it is where tiles end that are as long as can be: without that there might be one more.
        """
        longest = {place: self._at(place) for place in self._farthest(ends, room)}
        return sorted(each for each in (self._usual | longest).items() if ends[0] < each[0] < ends[1])

    def _farthest(self, ends: Extent, room: Room) -> Iterator[float]:
        seam, most = ends[0], room.first
        while seam + most < ends[1]:
            far = seam + most
            number = bisect_left(self._blocks, (far,)) - 1  # of those that begin before it, the last
            if number >= 0 and seam < self._blocks[number][0] and far < self._blocks[number][1]:
                far = self._blocks[number][0]
            yield far
            seam, most = far, room.middle

    def _at(self, place: float) -> int:
        cost = self._cuts.at(place) * _CARD + min(self._signs.at(place), _MOST_SIGNS) * _SIGN
        if place in self._borders:
            return cost
        distance = _distance(self._edges, place)
        return cost + _NO_BORDER + (round(_NO_BORDER * (1 - distance / self._near)) if distance < self._near else 0)


def _blocks(cards: Sequence[Extent]) -> Iterator[Extent]:
    """Yield what is covered by cards that begin in this order, without a gap or an edge at which two meet."""
    if not cards:
        return
    start, end = cards[0]
    for card in cards:
        if card[0] >= end:
            yield start, end
            start = card[0]
        end = max(end, card[1])
    yield start, end


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


def quiet_seams(side: Side, ends: Extent, room: Room) -> list[float]:
    """Return the seams, with the two ends, that cut the fewest cards, and of those as few as there can be.

    Among them those are taken that lie at borders, or else far from cards and in few texts and signs.
    """
    start, end = ends
    if end - start <= room.only + _ROUNDING:
        return [start, end]
    before = _Reached(room.middle)
    before.add(start + room.first - room.middle, 0, None)  # as if the first tile, which is longer, began later
    goal = end - (room.last - room.middle)
    for place, cost in side.places(ends, room):
        if place >= goal:
            break
        before.add(place, *before.best(place, cost + _TILE))
    _, last = before.best(goal, 0)
    return [start, *before.way(last), end]


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
