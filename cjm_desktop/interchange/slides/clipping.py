"""Cutting outlines off at the edges of a rectangle; curves that are cut become short straight lines."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from cjm_desktop.layout.shapes import Command
from cjm_desktop.paper.page import Area

Point = tuple[float, float]

_STEPS: Final = 12
"""Straight lines that stand for a curve."""


def placed(commands: Sequence[Command], scale: float, x: float, y: float) -> tuple[Command, ...]:
    """Return an outline enlarged and moved."""
    found: list[Command] = []
    for letter, *values in commands:
        moved = (value * scale + (y if place % 2 else x) for place, value in enumerate(values))
        found.append((letter, *moved))
    return tuple(found)


def edges(commands: Sequence[Command]) -> Area:
    """Return the rectangle around the points of an outline."""
    values = [value for _, *values in commands for value in values]
    xs, ys = values[0::2] or [0.0], values[1::2] or [0.0]
    return Area(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def clipped(commands: Sequence[Command], clip: Area, *, is_filled: bool) -> tuple[Command, ...]:
    """Return what of an outline lies within a rectangle: of an area a smaller one, of a line its pieces."""
    found: list[Command] = []
    for points in _strokes(commands):
        pieces = [_area(points, clip)] if is_filled else _pieces(points, clip)
        for first, *others in filter(None, pieces):
            found.append(("M", *first))
            found.extend(("L", *point) for point in others)
            if is_filled:
                found.append(("Z",))
    return tuple(found)


def _strokes(commands: Sequence[Command]) -> Iterator[list[Point]]:
    """Yield the points of each part of an outline that is drawn without lifting the pen."""
    points: list[Point] = []
    for command in commands:
        match command:
            case ("M", x, y):
                if points:
                    yield points
                points = [(x, y)]
            case ("L", x, y):
                points.append((x, y))
            case ("C", x1, y1, x2, y2, x, y):
                points += _bent(points[-1], (x1, y1), (x2, y2), (x, y))
            case _:
                points.append(points[0])
    if points:
        yield points


def _bent(start: Point, first: Point, second: Point, end: Point) -> Iterator[Point]:
    for step in range(1, _STEPS + 1):
        t = step / _STEPS
        weights = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
        corners = start, first, second, end
        yield (
            sum(weight * x for weight, (x, _) in zip(weights, corners, strict=True)),
            sum(weight * y for weight, (_, y) in zip(weights, corners, strict=True)),
        )


def _depths(clip: Area) -> tuple[Callable[[Point], float], ...]:
    """Return how far within each edge of a rectangle a point lies; outside it is less than nothing."""
    return (
        lambda point: point[0] - clip.x,
        lambda point: clip.x + clip.width - point[0],
        lambda point: point[1] - clip.y,
        lambda point: clip.y + clip.height - point[1],
    )


def _between(start: Point, end: Point, part: float) -> Point:
    return start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part


def _area(points: Sequence[Point], clip: Area) -> list[Point]:
    """Return what of an area lies within a rectangle, cut edge by edge (Sutherland and Hodgman)."""
    left = list(points)
    for depth in _depths(clip):
        kept: list[Point] = []
        for start, end in zip(left, left[1:] + left[:1], strict=True):
            a, b = depth(start), depth(end)
            if a >= 0:
                kept.append(start)
            if (a < 0) != (b < 0):
                kept.append(_between(start, end, a / (a - b)))
        left = kept
    return left


def _pieces(points: Sequence[Point], clip: Area) -> list[list[Point]]:
    """Return what of a line lies within a rectangle, cut piece by piece (Liang and Barsky)."""
    pieces: list[list[Point]] = []
    for start, end in pairwise(points):
        first, last = 0.0, 1.0
        for depth in _depths(clip):
            a, b = depth(start), depth(end)
            if a < 0 and b < 0:
                first, last = 1.0, 0.0
            elif a < 0:
                first = max(first, a / (a - b))
            elif b < 0:
                last = min(last, a / (a - b))
        if first < last:
            begin, stop = _between(start, end, first), _between(start, end, last)
            if first == 0 and pieces and pieces[-1][-1] == begin:
                pieces[-1].append(stop)
            else:
                pieces.append([begin, stop])
    return pieces
