"""Where the bubbles of the matrix stand: near the place of each, none on another; and which have room for a name.

Several actions often have the same ratings. The first of them, in people's order, stands at the place itself, the
others around it as the seeds of a sunflower stand, so that one that moves does not shuffle the rest.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import cos, pi, sin, sqrt
from typing import Final

_TURN: Final = pi * (3 - sqrt(5))
"""The golden angle."""
_GAP: Final = 3.0
_TRIES: Final = 500
_MOST: Final = 1200
"""Of more bubbles than that, nobody tells one from another: they stand where they wish."""
_FILLED: Final = 0.16
"""The part of the matrix that bubbles fill at most."""
_LARGEST: Final = 27.0
_SMALLEST: Final = 3.0
_NEAR: Final = 0.62
"""The radius of a bubble for nobody beside that of one for everybody."""

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


@dataclass(frozen=True, slots=True)
class Bubble:
    """A circle in pixels, y down."""

    id: str
    x: float
    y: float
    radius: float


def largest(count: int, width: float, height: float) -> float:
    """Return the radius of the largest bubbles, so that as many as there are have room."""
    return min(max(sqrt(_FILLED * width * height / (max(count, 1) * pi)), _SMALLEST), _LARGEST)


def radius_of(audience: float | None, largest: float) -> float:
    """Return the radius of a bubble, whose area grows with the audience; half of all where it is not known."""
    return largest * (_NEAR + (1 - _NEAR) * sqrt(0.5 if audience is None else audience))


def placed(
    wishes: Iterable[Bubble], room: Box, taken: Iterable[Box] = (), kept: Mapping[str, Bubble] | None = None
) -> list[Bubble]:
    """Return bubbles as near to where they wish to stand as they go without touching another, within a room.

    They keep off what is ``taken``, too. Those that are ``kept`` stand where they stood, which touches nothing.
    """
    asked, kept = list(wishes), kept or {}
    if len(asked) > _MOST:
        return asked
    field = _Field(taken)
    for bubble in kept.values():
        field.add(bubble)
    tried: dict[tuple[float, float], int] = defaultdict(int)
    found: list[Bubble] = []
    for wish in asked:
        if wish.id in kept:
            found.append(kept[wish.id])
            continue
        place = wish.x, wish.y
        bubble = wish
        for number in range(tried[place], tried[place] + _TRIES):
            bubble = _at(wish, number, room)
            if field.is_free(bubble):
                tried[place] = number
                break
        field.add(bubble)
        found.append(bubble)
    return found


def _at(wish: Bubble, number: int, room: Box) -> Bubble:
    """Return a bubble at one of the seeds around its place, moved into the room."""
    way, angle = 0.9 * wish.radius * sqrt(number), number * _TURN
    left, top, right, bottom = room
    x = min(max(wish.x + way * cos(angle), left + wish.radius), right - wish.radius)
    y = min(max(wish.y + way * sin(angle), top + wish.radius), bottom - wish.radius)
    return Bubble(wish.id, x, y, wish.radius)


class _Field:
    """Knows quickly whether a circle is free of others: it looks at those in the squares around it alone."""

    def __init__(self, taken: Iterable[Box]) -> None:
        self._taken = tuple(taken)
        self._squares: dict[tuple[int, int], list[Bubble]] = defaultdict(list)
        self._side = 2 * _LARGEST + _GAP

    def add(self, bubble: Bubble) -> None:
        """Take a bubble in."""
        self._squares[self._square(bubble)].append(bubble)

    def is_free(self, bubble: Bubble) -> bool:
        """Tell whether a bubble would touch none that was taken in."""
        if any(_reaches(bubble, box) for box in self._taken):
            return False
        column, row = self._square(bubble)
        for x in (column - 1, column, column + 1):
            for y in (row - 1, row, row + 1):
                for other in self._squares.get((x, y), ()):
                    least = bubble.radius + other.radius + _GAP
                    if (bubble.x - other.x) ** 2 + (bubble.y - other.y) ** 2 < least * least:
                        return False
        return True

    def _square(self, bubble: Bubble) -> tuple[int, int]:
        return int(bubble.x // self._side), int(bubble.y // self._side)


def _reaches(bubble: Bubble, box: Box) -> bool:
    x, y = min(max(bubble.x, box[0]), box[2]), min(max(bubble.y, box[1]), box[3])
    return (bubble.x - x) ** 2 + (bubble.y - y) ** 2 < bubble.radius**2


def named(
    bubbles: Sequence[Bubble], widths: Mapping[str, float], height: float, room: Box, taken: Iterable[Box] = ()
) -> dict[str, Box]:
    """Return where the names of bubbles stand that have room beside them: at the right, else at the left or below.

    Bubbles that come first choose first; ``taken`` is where something else stands.
    """
    boxes = [
        *taken,
        *((each.x - each.radius, each.y - each.radius, each.x + each.radius, each.y + each.radius) for each in bubbles),
    ]
    found: dict[str, Box] = {}
    for bubble in bubbles:
        width = widths.get(bubble.id)
        if width is None:
            continue
        for box in _beside(bubble, width, height):
            inside = box[0] >= room[0] and box[1] >= room[1] and box[2] <= room[2] and box[3] <= room[3]
            if inside and not any(_touch(box, other) for other in boxes):
                found[bubble.id] = box
                boxes.append(box)
                break
    return found


def _beside(bubble: Bubble, width: float, height: float) -> Iterator[Box]:
    x, y, way = bubble.x, bubble.y, bubble.radius + 3 * _GAP
    yield x + way, y - height / 2, x + way + width, y + height / 2
    yield x - way - width, y - height / 2, x - way, y + height / 2
    yield x - width / 2, y + way - _GAP, x + width / 2, y + way - _GAP + height
    yield x - width / 2, y - way + _GAP - height, x + width / 2, y - way + _GAP


def _touch(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
