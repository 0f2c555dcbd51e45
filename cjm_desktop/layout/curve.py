"""A smooth line through points that never overshoots them, and where it crosses zero."""

from dataclasses import dataclass
from itertools import pairwise

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Bezier:
    """A cubic Bézier curve from ``start`` to ``end``."""

    start: Point
    first: Point
    second: Point
    end: Point

    def at(self, t: float) -> Point:
        """Return the point at parameter t, 0 to 1."""
        s = 1 - t
        a, b, c, d = s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t
        return (
            a * self.start[0] + b * self.first[0] + c * self.second[0] + d * self.end[0],
            a * self.start[1] + b * self.first[1] + c * self.second[1] + d * self.end[1],
        )

    def split(self, t: float) -> tuple["Bezier", "Bezier"]:
        """Cut the curve in two at parameter t, by de Casteljau's construction."""
        a = _between(self.start, self.first, t)
        b = _between(self.first, self.second, t)
        c = _between(self.second, self.end, t)
        ab, bc = _between(a, b, t), _between(b, c, t)
        middle = _between(ab, bc, t)
        return Bezier(self.start, a, ab, middle), Bezier(middle, bc, c, self.end)


def _between(a: Point, b: Point, t: float) -> Point:
    return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t


def smooth(points: list[Point]) -> list[Bezier]:
    """Return one curve between each two neighbours of points with rising x: monotone wherever the points are.

    The slope in a point is the weighted harmonic mean of the slopes beside it, zero at a peak or trough (F. N.
    Fritsch and J. Butland, A method for constructing local monotone piecewise cubic interpolants, 1984).
    """
    if len(points) < 2:
        return []
    widths = [b[0] - a[0] for a, b in pairwise(points)]
    slopes = [(b[1] - a[1]) / width for (a, b), width in zip(pairwise(points), widths, strict=True)]
    tangents = [slopes[0] / 2]
    for (left, right), (width, following) in zip(pairwise(slopes), pairwise(widths), strict=True):
        if left * right <= 0:
            tangents.append(0.0)
        else:
            weight, other = 2 * following + width, following + 2 * width
            tangents.append((weight + other) / (weight / left + other / right))
    tangents.append(slopes[-1] / 2)
    return [
        Bezier(a, (a[0] + width / 3, a[1] + start * width / 3), (b[0] - width / 3, b[1] - end * width / 3), b)
        for (a, b), width, (start, end) in zip(pairwise(points), widths, pairwise(tangents), strict=True)
    ]


def cut_at_zero(curves: list[Bezier]) -> list[Bezier]:
    """Return the same line, cut where it crosses y = 0, so that no piece lies on both sides."""
    pieces: list[Bezier] = []
    for curve in curves:
        if curve.start[1] * curve.end[1] < 0:
            pieces.extend(curve.split(_crossing(curve)))
        else:
            pieces.append(curve)
    return pieces


def _crossing(curve: Bezier) -> float:
    """Return the parameter at which a monotone curve crosses zero, by bisection."""
    low, high = 0.0, 1.0
    rising = curve.start[1] < 0
    for _ in range(40):
        middle = (low + high) / 2
        if (curve.at(middle)[1] < 0) == rising:
            low = middle
        else:
            high = middle
    return (low + high) / 2
