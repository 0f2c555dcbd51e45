"""The band in which the ratings of a curve lie, behind everything."""

from collections.abc import Sequence
from dataclasses import dataclass

from cjm_desktop.layout.curve import Bezier, smooth
from cjm_desktop.layout.places import Area, Places
from cjm_desktop.layout.shapes import Command, Path
from cjm_desktop.layout.strands import Strand

_CAP = 5.0
_EDGE = 0.75
_WHISKER = 1.5


@dataclass(frozen=True, slots=True)
class Reach:
    """How far the ratings reach at a column: its number and middle, and the y of the best and of the worst (pt)."""

    column: int
    x: float
    top: float
    bottom: float


def draw_spread(reaches: Sequence[Reach], strand: Strand, places: Places) -> list[Path]:
    """Return the band of a curve, from neighbour to neighbour; a reach without one is a line with caps.

    Labels may stand in a band but not on its edges.
    """
    runs: list[list[Reach]] = []
    for reach in reaches:
        if runs and reach.column == runs[-1][-1].column + 1:
            runs[-1].append(reach)
        else:
            runs.append([reach])
    shapes: list[Path] = []
    for run in runs:
        if len(run) > 1:
            shapes.extend(_band(run, strand, places))
        else:
            shapes.append(_whisker(run[0], strand))
            places.take(Area(run[0].x, run[0].top, run[0].x, run[0].bottom).grown(_CAP))
    return shapes


def _band(run: list[Reach], strand: Strand, places: Places) -> list[Path]:
    upper = smooth([(reach.x, reach.top) for reach in run])
    lower = smooth([(reach.x, reach.bottom) for reach in run])
    for piece in (*upper, *lower):
        places.take_curve(piece, 1)
    back = [Bezier(piece.end, piece.second, piece.first, piece.start) for piece in reversed(lower)]
    outline: tuple[Command, ...] = (*_line(upper), ("L", *back[0].start), *_line(back)[1:], ("Z",))
    edges = (Path(0, 0, _line(pieces), stroke=strand.edge, line=_EDGE) for pieces in (upper, lower))
    return [Path(0, 0, outline, fill=strand.tint), *edges]


def _line(pieces: list[Bezier]) -> tuple[Command, ...]:
    return ("M", *pieces[0].start), *(("C", *piece.first, *piece.second, *piece.end) for piece in pieces)


def _whisker(reach: Reach, strand: Strand) -> Path:
    left, right = reach.x - _CAP, reach.x + _CAP
    commands: tuple[Command, ...] = (
        ("M", left, reach.top), ("L", right, reach.top), ("M", reach.x, reach.top), ("L", reach.x, reach.bottom),
        ("M", left, reach.bottom), ("L", right, reach.bottom),
    )  # fmt: skip
    return Path(0, 0, commands, stroke=strand.edge, line=_WHISKER)
