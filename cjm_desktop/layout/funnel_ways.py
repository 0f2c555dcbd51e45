"""Ways back and ahead above the river of a funnel: arcs as wide as the share of customers who take them.

Short ways run near the river, longer ones around them. What a way is called stands above it where no other one passes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from cjm_desktop.insight.funnel import Way
from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.columns import CONTENT, Columns
from cjm_desktop.layout.contrast import mixed
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.marks import icon_mark
from cjm_desktop.layout.river import DASH, HEIGHT
from cjm_desktop.layout.shapes import QUARTER, Command, Label, Path, Shape, moved
from cjm_desktop.layout.sheet import Spot
from cjm_desktop.layout.text import TextBlock, measure
from cjm_desktop.layout.theme import Colour
from cjm_desktop.model.kinds import FLOW_KINDS
from cjm_desktop.words import say, say_share

_LEAST: Final = 1.5
_BUNDLE: Final = 0.66
"""How much of a column its legs take at most."""
_BETWEEN: Final = 6.0
"""Least distance in pt between two legs."""
_APART: Final = 8.0
_GAP: Final = 7.0
_ROUND: Final = 8.0
_TINT: Final = 0.28
_STRONG: Final = 0.6
_SIGN: Final = 10.0
_SIGN_GAP: Final = 4.0
_HOLLOW: Final = 4.0
"""Width in pt from which a way has a line on either side."""
_LEAST_TEXT: Final = 34.0
_LEAST_REACH: Final = 100.0
_MOST_TEXT: Final = 220.0
_MOST_LINES: Final = 12
_ABOVE: Final = 2.0


@dataclass(frozen=True, slots=True)
class _Arc:
    """A way with the x of its two legs and how wide it is, its words as soon as they have a place."""

    way: Way
    start: float
    end: float
    width: float

    @property
    def left(self) -> float:
        return min(self.start, self.end)

    @property
    def right(self) -> float:
        return max(self.start, self.end)

    @property
    def radius(self) -> float:
        return min(self.width / 2 + _ROUND, (self.right - self.left) / 2)

    @property
    def head(self) -> float:
        """How long its tip is."""
        return min(5 + 0.3 * self.width, 12.0)

    def reach(self, columns: Columns) -> tuple[float, float]:
        """Return between which x nothing else may run at its height."""
        middle, half = (self.start + self.end) / 2, max(_LEAST_REACH, self.right - self.left + self.width) / 2
        left, right = max(CONTENT, middle - half), min(columns.right, middle + half)
        return min(left, self.left - self.width / 2), max(right, self.right + self.width / 2)


@dataclass(frozen=True, slots=True)
class Arcs:
    """Drawn ways above a river whose upper edge is at 0: all their y are negative."""

    shapes: tuple[Shape, ...]
    spots: tuple[Spot, ...]
    height: float
    """How far they reach up."""


def draw_ways(ways: Sequence[Way], worst: frozenset[str], columns: Columns, ground: Ground) -> Arcs:
    """Return the ways that lead from column to column; those of the ``worst`` flows are full."""
    tracks = _tracks(_arcs(ways, columns), columns)
    lines: list[Shape] = []
    labels: list[Shape] = []
    spots: list[Spot] = []
    y = 0.0
    for number, track in enumerate(tracks):
        outer = [arc for further in tracks[number + 1 :] for arc in further]
        bottom = min(y, *(arc.width / 2 - arc.radius - arc.head - _ABOVE for arc in track))
        own: list[Shape] = []
        for arc in track:
            level = bottom - arc.width / 2
            colour = ground.theme.flows[arc.way.flow.kind]
            is_worst = arc.way.flow.id in worst
            own += _drawn(arc, level, colour, ground, is_worst=is_worst)
            block, x = _words(arc, outer, columns, ground, _SIGN + _SIGN_GAP if is_worst else 0)
            top = level - arc.width / 2 - _ABOVE - block.height
            labels.append(Label(x, top, block, colour))
            if is_worst:
                sign = icon_mark("warning", colour, _SIGN)
                labels.append(moved(sign, x - _SIGN - _SIGN_GAP, top + (themes.SMALL_BOLD.line_height - _SIGN) / 2))
            left, right = min(x, arc.left - arc.width / 2), max(x + block.width, arc.right + arc.width / 2)
            spots.append(Spot(arc.way.flow.id, left, top, right - left, bottom - top))
            y = min(y, top - _GAP)
        lines = [*own, *lines]  # outer ones below inner ones
    return Arcs((*lines, *labels), tuple(spots), -y)


def _drawn(arc: _Arc, level: float, colour: Colour, ground: Ground, *, is_worst: bool) -> Iterator[Shape]:
    """Yield a way: up from the river, along, and down to the tip of its head; within a line of paper."""
    side = 1 if arc.end >= arc.start else -1
    radius = arc.radius
    bend = radius * (1 - QUARTER)
    way: tuple[Command, ...] = (
        ("M", arc.start, 0),
        ("L", arc.start, level + radius),
        ("C", arc.start, level + bend, arc.start + side * bend, level, arc.start + side * radius, level),
        ("L", arc.end - side * radius, level),
        ("C", arc.end - side * bend, level, arc.end, level + bend, arc.end, level + radius),
        ("L", arc.end, -arc.head),
    )
    wing = arc.width / 2 + max(2.5, arc.width * 0.12)
    head: tuple[Command, ...] = (
        ("M", arc.end - wing, -arc.head),
        ("L", arc.end + wing, -arc.head),
        ("L", arc.end, 0),
        ("Z",),
    )
    if arc.way.share is None:
        yield Path(0, 0, way, stroke=colour, line=_LEAST, dash=DASH)
    else:
        yield Path(0, 0, way, stroke=ground.theme.paper, line=arc.width + 3)
        yield Path(0, 0, way, stroke=colour, line=arc.width)
        if arc.width > _HOLLOW:
            fill = mixed(ground.theme.paper, colour, _STRONG if is_worst else _TINT)
            yield Path(0, 0, way, stroke=fill, line=arc.width - 2)
    yield Path(0, 0, head, fill=colour)


def _arcs(ways: Sequence[Way], columns: Columns) -> list[_Arc]:
    """Return the ways with their legs side by side in each column, no wider than there is room."""
    ends = [(columns.index[way.flow.from_], columns.index[way.flow.to or ""]) for way in ways]
    widths = [max(_LEAST, (way.share or 0.0) * HEIGHT) for way in ways]
    legs: list[list[tuple[tuple[int, int, int], int, bool]]] = [[] for _ in columns.all]
    for number, (start, end) in enumerate(ends):
        for here, there, begins in ((start, end, True), (end, start, False)):
            side = (there > here) - (there < here) or (1 if begins else -1)
            legs[here].append(((side, -side * abs(there - here), side * number), number, begins))
    room = 1.0
    for column, own in zip(columns.all, legs, strict=True):
        taken = sum(widths[number] for _, number, _ in own)
        free = column.width * _BUNDLE - _BETWEEN * max(0, len(own) - 1)
        room = min(room, max(free, 0.1 * taken) / taken) if taken else room
    places: dict[tuple[int, bool], float] = {}
    for column, own in zip(columns.all, legs, strict=True):
        total = sum(widths[number] * room for _, number, _ in own)
        gap = min(_BETWEEN + 6, (column.width * 0.9 - total) / max(1, len(own) - 1))
        x = column.middle - (total + gap * (len(own) - 1)) / 2
        for _, number, begins in sorted(own):
            width = widths[number] * room
            places[number, begins] = x + width / 2
            x += width + gap
    return [
        _Arc(way, places[number, True], places[number, False], max(_LEAST, widths[number] * room))
        for number, way in enumerate(ways)
    ]


def _tracks(arcs: list[_Arc], columns: Columns) -> list[list[_Arc]]:
    """Stack the arcs from the river up, each above those before it that it meets."""
    tracks: list[list[_Arc]] = []
    for arc in sorted(arcs, key=lambda arc: (arc.right - arc.left, arc.left)):
        left, right = arc.reach(columns)
        blocked = 0
        for number, track in enumerate(tracks):
            reaches = (other.reach(columns) for other in track)
            if any(left < end + _APART and start < right + _APART for start, end in reaches):
                blocked = number + 1
        if blocked == len(tracks):
            tracks.append([])
        tracks[blocked].append(arc)
    return tracks


def _words(arc: _Arc, outer: Sequence[_Arc], columns: Columns, ground: Ground, sign: float) -> tuple[TextBlock, float]:
    """Return what stands above an arc and its x: near its middle, where no leg of an outer arc passes.

    ``sign`` is the room that it leaves for a sign before it.
    """
    flow = arc.way.flow
    called = flow.label or say(FLOW_KINDS[flow.kind], ground.language)
    share = say_share(flow.share) if flow.share is not None else "? %"
    said = f"{share} {called}"
    left, right = arc.reach(columns)
    middle = (arc.start + arc.end) / 2
    legs = sorted((x, each.width / 2 + 6) for each in outer for x in (each.start, each.end) if left <= x <= right)
    edges = [(left, 0.0), *legs, (right, 0.0)]
    found: list[tuple[float, float, float, TextBlock]] = []
    for (before, half), (after, other_half) in pairwise(edges):
        start, end = before + half, after - other_half
        if (room := min(_MOST_TEXT, end - start - sign)) >= _LEAST_TEXT:
            block = measure(said, themes.SMALL_BOLD, room, ground.language, _MOST_LINES)
            x = min(max(middle - (block.width - sign) / 2, start + sign), end - block.width)
            found.append((block.height, abs(x + block.width / 2 - middle), x, block))
    if not found:
        block = measure(said, themes.SMALL_BOLD, _LEAST_TEXT, ground.language, _MOST_LINES)
        return block, middle - block.width / 2
    _, _, x, block = min(found, key=lambda each: each[:3])
    return block, x
