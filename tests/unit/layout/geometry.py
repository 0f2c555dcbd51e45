"""Where the shapes of a sheet reach, worked out from nothing but the shapes."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice, takewhile
from math import hypot
from typing import NamedTuple, TypeVar

from cjm_desktop.layout.shapes import Box, Command, Label, Path, Picture, Shape, moved
from cjm_desktop.layout.sheet import Sheet

S = TypeVar("S", Box, Path, Label)
Point = tuple[float, float]

ALMOST = 1e-6


class Rectangle(NamedTuple):
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Rectangle") -> bool:
        return (
            self.left < other.right - ALMOST
            and other.left < self.right - ALMOST
            and self.top < other.bottom - ALMOST
            and other.top < self.bottom - ALMOST
        )

    def holds(self, other: "Rectangle") -> bool:
        return (
            self.left <= other.left + ALMOST
            and other.right <= self.right + ALMOST
            and self.top <= other.top + ALMOST
            and other.bottom <= self.bottom + ALMOST
        )

    def distance(self, point: Point) -> float:
        x, y = point
        return hypot(max(self.left - x, 0, x - self.right), max(self.top - y, 0, y - self.bottom))


def points_of(path: Path, samples: int = 60) -> Iterator[Point]:
    """Yield points on the outline of a path, on each curve so many."""
    at = (0.0, 0.0)
    for _, *values in path.commands:
        ends = [(path.x + x, path.y + y) for x, y in zip(values[::2], values[1::2], strict=True)]
        if len(ends) == 3:
            one, two, end = ends
            yield from (_cubic(at, one, two, end, number / samples) for number in range(samples))
        if ends:
            at = ends[-1]
            yield at


def _cubic(a: Point, b: Point, c: Point, d: Point, t: float) -> Point:
    s = 1 - t
    x, y = (s**3 * a[i] + 3 * s * s * t * b[i] + 3 * s * t * t * c[i] + t**3 * d[i] for i in (0, 1))
    return x, y


def bounds(shape: Shape) -> Rectangle:
    match shape:
        case Box() | Picture():
            return Rectangle(shape.x, shape.y, shape.x + shape.width, shape.y + shape.height)
        case Label():
            return Rectangle(shape.x, shape.y, shape.x + shape.text.width, shape.y + shape.text.height)
        case Path():
            left, top, right, bottom = _reach(shape.commands)
            return Rectangle(shape.x + left, shape.y + top, shape.x + right, shape.y + bottom)


@lru_cache(10_000)
def _reach(commands: tuple[Command, ...]) -> Rectangle:
    """Return how far an outline reaches; the same icon stands in many places."""
    xs, ys = zip(*points_of(Path(0, 0, commands)), strict=True)
    return Rectangle(min(xs), min(ys), max(xs), max(ys))


def drawn(sheet: Sheet) -> list[Shape]:
    """Return all shapes at their places on the sheet."""
    return [moved(shape, x, y) for x, y, shapes in sheet.groups() for shape in shapes]


def of(kind: type[S], shapes: Iterable[Shape]) -> list[S]:
    return [shape for shape in shapes if isinstance(shape, kind)]


def meeting(rectangles: Iterable[Rectangle]) -> list[tuple[Rectangle, Rectangle]]:
    """Return the pairs that overlap, looking from left to right at those alone that begin before one ends."""
    ordered = sorted(rectangles)
    return [
        (one, other)
        for number, one in enumerate(ordered, start=1)
        for other in takewhile(lambda each, end=one.right: each.left < end, islice(ordered, number, None))
        if one.meets(other)
    ]


def fills_below_labels(sheet: Sheet) -> Iterator[tuple[Label, set[str]]]:
    """Yield every text with the colours of what it stands on: what was filled last where it begins, is half, ends."""
    filled: list[tuple[Rectangle, Box | Path]] = []
    for shape in drawn(sheet):
        if not isinstance(shape, Label):
            if not isinstance(shape, Picture) and shape.fill is not None:
                filled.append((bounds(shape), shape))
            continue
        left, top, right, bottom = bounds(shape)
        middle = (top + bottom) / 2
        places = [(left + 0.5, middle), ((left + right) / 2, middle), (right - 0.5, middle)]
        yield shape, {_fill_at(place, filled) or sheet.theme.paper for place in places}


def _fill_at(place: Point, filled: list[tuple[Rectangle, Box | Path]]) -> str | None:
    x, y = place
    for reach, shape in reversed(filled):
        if reach.holds(Rectangle(x, y, x, y)) and (isinstance(shape, Box) or _is_within(place, shape)):
            return shape.fill
    return None


def _is_within(place: Point, path: Path) -> bool:
    """Tell whether a point is inside an outline: a ray from it crosses that an odd number of times."""
    x, y = place
    outline = list(points_of(path, 12))
    return bool(
        sum(
            (y0 > y) != (y1 > y) and x < x0 + (y - y0) / (y1 - y0) * (x1 - x0)
            for (x0, y0), (x1, y1) in zip(outline, [*outline[1:], outline[0]], strict=True)
        )
        % 2
    )
