"""The line through the feelings passes its points and never says more than they do."""

from itertools import accumulate, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.layout.curve import Bezier, Point, cut_at_zero, smooth

SAMPLES = [number / 50 for number in range(51)]
ALMOST = 1e-9


def _points(places: list[tuple[float, float]]) -> list[Point]:
    xs = accumulate(gap for gap, _ in places)
    return [(x, y) for x, (_, y) in zip(xs, places, strict=True)]


points = st.lists(st.tuples(st.floats(1, 1000), st.floats(-100, 100) | st.sampled_from((0.0, 10.0, -10.0)))).map(
    _points
)


@given(points)
def test_the_line_passes_through_its_points(places: list[Point]) -> None:
    assert [(piece.start, piece.end) for piece in smooth(places)] == list(pairwise(places))


@given(points)
def test_between_two_points_the_line_only_rises_or_only_falls(places: list[Point]) -> None:
    for piece in smooth(places):
        heights = [piece.at(t)[1] for t in SAMPLES]
        if piece.end[1] < piece.start[1]:
            heights.reverse()
        assert all(before <= after + ALMOST for before, after in pairwise(heights))
        assert [piece.at(t)[0] for t in SAMPLES] == sorted(piece.at(t)[0] for t in SAMPLES)


@given(points)
def test_the_line_has_no_kinks(places: list[Point]) -> None:
    for piece, following in pairwise(smooth(places)):
        assert _slope(piece.second, piece.end) == pytest.approx(_slope(following.start, following.first), abs=1e-6)


def _slope(start: Point, end: Point) -> float:
    return (end[1] - start[1]) / (end[0] - start[0])


@given(points)
def test_pieces_cut_at_zero_join_and_stay_on_one_side(places: list[Point]) -> None:
    curves = smooth(places)
    pieces = cut_at_zero(curves)
    assert [piece.start for piece in pieces[:1]] == places[: len(pieces[:1])]
    assert [piece.end for piece in pieces[-1:]] == places[len(places) - len(pieces[-1:]) :]
    assert all(piece.end == following.start for piece, following in pairwise(pieces))
    for piece in pieces:
        heights = [piece.at(t)[1] for t in SAMPLES]
        assert min(heights) >= -1e-6 or max(heights) <= 1e-6
        assert all(abs(y - _height(curves, x)) < 1e-6 for x, y in map(piece.at, SAMPLES))


def _height(curves: list[Bezier], x: float) -> float:
    """Return the y of a line at an x; in each of its curves x grows evenly."""
    curve = next((curve for curve in curves if x <= curve.end[0]), curves[-1])
    return curve.at((x - curve.start[0]) / (curve.end[0] - curve.start[0]))[1]
