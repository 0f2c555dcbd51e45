"""Pieces that flow down pages: first those of the whole width, then narrow ones in columns, evenly on the last page."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from cjm_desktop.layout.parts import Part
from cjm_desktop.layout.shapes import Shape, moved

_TRIES: Final = 12
_LEAST: Final = 90.0
"""Room in pt below which columns begin on the next page."""
_GAP: Final = 20.0
"""Above the columns in pt."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part, the gap in pt above it where something stands there, and whether it stays with what follows."""

    part: Part
    gap: float
    clings: bool = False

    @property
    def height(self) -> float:
        """Of the part, in pt."""
        return self.part[1]


def flowing(
    whole: Sequence[Piece], narrow: Sequence[Piece], again: Part, room: float, columns: Sequence[float]
) -> list[tuple[list[Shape], float]]:
    """Return pages of at most ``room`` pt, unless one piece is higher: shapes, and how far down they reach.

    The ``columns`` are the x at which the narrow pieces stand. Each further page begins with ``again``.
    """
    pages: list[tuple[list[Shape], float]] = []
    shapes, y, top = list[Shape](), 0.0, 0.0
    for run in _runs(whole):
        need = _height(run) + run[0].gap
        if y > top and y + need > room:
            pages.append((shapes, y))
            shapes, y = list(again[0]), again[1]
            top = y
        y = _put(run, shapes, 0, y, fresh=y == top)
    left = _runs(narrow)
    if left and y > top:
        y += _GAP
    if left and room - y < _LEAST:
        pages.append((shapes, y))
        shapes, y = list(again[0]), again[1]
    while left:
        count, height = _fitting(left, room - y, len(columns))
        bottom = y
        taken = left[:count]
        for x, column in zip(columns, _split(taken, height), strict=False):
            end = y
            for run in column:
                end = _put(run, shapes, x, end, fresh=end == y)
            bottom = max(bottom, end)
        pages.append((shapes, bottom))
        left = left[count:]
        shapes, y = list(again[0]), again[1]
    return pages if narrow else [*pages, (shapes, y)]


_Run = list[Piece]


def _runs(pieces: Sequence[Piece]) -> list[_Run]:
    """Return pieces with those that cling to them."""
    runs: list[_Run] = []
    clings = False
    for piece in pieces:
        if clings:
            runs[-1].append(piece)
        else:
            runs.append([piece])
        clings = piece.clings
    return runs


def _height(run: _Run) -> float:
    """Return how high a run is without the gap above it."""
    return sum(piece.height + piece.gap for piece in run) - run[0].gap


def _put(run: _Run, shapes: list[Shape], x: float, y: float, *, fresh: bool) -> float:
    """Put a run below a y, and return the y below it."""
    for piece in run:
        y += 0.0 if fresh else piece.gap
        shapes.extend(moved(shape, x, y) for shape in piece.part[0])
        y += piece.height
        fresh = False
    return y


def _split(runs: Sequence[_Run], height: float) -> list[list[_Run]]:
    """Return runs in columns of a height; each column has one at least."""
    columns: list[list[_Run]] = []
    end = 0.0
    for run in runs:
        if columns and end + run[0].gap + _height(run) <= height:
            end += run[0].gap
            columns[-1].append(run)
        else:
            end = 0.0
            columns.append([run])
        end += _height(run)
    return columns


def _fitting(runs: Sequence[_Run], room: float, columns: int) -> tuple[int, float]:
    """Return how many runs fit into so many columns, and how high these are: as low as can be where all fit."""
    split = _split(runs, room)
    if len(split) > columns:
        return sum(map(len, split[:columns])), room
    low, high = 0.0, room
    for _ in range(_TRIES):
        middle = (low + high) / 2
        if len(_split(runs, middle)) <= columns:
            high = middle
        else:
            low = middle
    return len(runs), high
