"""What lies between two curves: where, on which side, cut where they cross."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.layout.change_bands import bands
from cjm_desktop.layout.curve import Bezier, smooth

HEIGHTS = st.lists(st.tuples(st.integers(-100, 100), st.integers(-100, 100)), min_size=2, max_size=8)


def through(*heights: float) -> list[Bezier]:
    return smooth([(10.0 * place, float(height)) for place, height in enumerate(heights)])


def test_where_the_latter_curve_is_above_it_is_for_the_better() -> None:
    (only,) = bands(through(5, 5), through(2, 3))
    assert (only.better, only.left, only.right) == (True, 0, 10)
    assert only.corners == ((0, 5), (0, 2), (10, 5), (10, 3))
    (other,) = bands(through(2, 3), through(5, 5))
    assert not other.better


def test_there_is_none_where_one_curve_has_a_gap() -> None:
    late = smooth([(10.0, 0.0), (20.0, 1.0)])
    assert [band.left for band in bands(through(5, 5, 5), late)] == [10]
    assert list(bands([], late)) == []


@given(HEIGHTS)
def test_bands_are_cut_where_the_curves_cross_and_nowhere_else(heights: list[tuple[int, int]]) -> None:
    old, new = through(*(one for one, _ in heights)), through(*(other for _, other in heights))
    found = list(bands(old, new))
    assert [found[0].left, found[-1].right] == [0, 10 * (len(heights) - 1)]
    for one, other in pairwise(found):
        assert one.right == pytest.approx(other.left)
    for band in found:
        (_, old_left), (_, new_left), (_, old_right), (_, new_right) = band.corners
        for was, now in ((old_left, new_left), (old_right, new_right)):
            assert was - now >= -1e-6 if band.better else now - was >= -1e-6
