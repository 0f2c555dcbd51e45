"""Figures against Python's own statistics, and against values that were worked out by hand."""

import statistics
from collections import Counter
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.insight.statistics import (
    Sample,
    conversion_of,
    count_of,
    csat_of,
    deviation_of,
    mean_of,
    median_of,
    nps_of,
    pooled,
    quantile_of,
    share_of,
)

ANSWERS = st.lists(st.integers(0, 10) | st.floats(-1e6, 1e6), min_size=1, max_size=60)


def near(value: float) -> Any:  # noqa: ANN401 - pytest's own
    return pytest.approx(value, rel=1e-9, abs=1e-6)


@given(ANSWERS)
def test_mean_and_spread_are_those_of_the_library(answers: list[float]) -> None:
    tally = Counter(answers)
    assert count_of(tally) == len(answers)
    assert mean_of(tally) == near(statistics.fmean(answers))
    assert deviation_of(tally) == (near(statistics.stdev(answers)) if len(answers) > 1 else None)


@given(st.lists(st.integers(0, 100), min_size=2, max_size=60))
def test_median_and_quartiles_are_those_of_the_library(answers: list[int]) -> None:
    tally = Counter(map(float, answers))
    assert median_of(tally) == near(statistics.median(answers))
    quartiles = statistics.quantiles(answers, n=4, method="inclusive")
    assert [quantile_of(tally, part / 4) for part in (1, 2, 3)] == [near(value) for value in quartiles]


def test_the_middle_of_answers_is_worked_out_by_hand() -> None:
    tally: dict[float, float] = {1: 2, 2: 1, 3: 1, 10: 2}  # 1 1 2 3 10 10
    assert median_of(tally) == 2.5
    assert quantile_of(tally, 0.25) == 1.25
    assert mean_of(tally) == 4.5
    assert deviation_of(tally) == near((93.5 / 5) ** 0.5)


def test_nobody_has_no_figures() -> None:
    assert (mean_of({}), deviation_of({}), median_of({}), nps_of({}), csat_of({}, 5)) == (None,) * 5
    assert (share_of(0, 0), conversion_of(set(), {"a"}), pooled([])) == (None, None, None)
    assert (mean_of({4: 1}), deviation_of({4: 1}), median_of({4: 1})) == (4, None, 4)


@pytest.mark.parametrize(
    ("answers", "score"),
    [
        ([10, 9], 100),
        ([0, 6], -100),
        ([7, 8], 0),
        ([10, 9, 8, 7, 6, 0, 0, 0], -25),  # two promoters, four detractors of eight
        ([9, 9, 9, 6], 50),
    ],
)
def test_the_net_promoter_score_is_promoters_less_detractors(answers: Sequence[int], score: float) -> None:
    assert nps_of(Counter(map(float, answers))) == score


@pytest.mark.parametrize(
    ("answers", "high", "share"),
    [([5, 4, 3, 1], 5, 50), ([5, 5], 5, 100), ([1, 2, 3], 5, 0), ([7, 6, 5, 1], 7, 50), ([10, 9, 8, 0], 10, 50)],
)
def test_satisfied_are_those_of_the_two_best_points(answers: Sequence[int], high: float, share: float) -> None:
    assert csat_of(Counter(map(float, answers)), high) == share


def test_conversion_counts_each_customer_once_and_only_those_who_were_here() -> None:
    assert conversion_of({"a", "b", "c", "d"}, {"a", "x"}) == 25
    assert conversion_of({"a"}, {"a"}) == 100
    assert conversion_of({"a"}, {"b", "c"}) == 0


@given(st.lists(st.lists(st.integers(1, 5), min_size=2, max_size=9), min_size=1, max_size=6))
def test_groups_that_say_their_size_are_as_one(groups: list[list[int]]) -> None:
    samples = [Sample(len(each), statistics.fmean(each), statistics.stdev(each)) for each in groups]
    together = [answer for each in groups for answer in each]
    whole = pooled(samples)
    assert whole is not None
    assert whole.count == len(together)
    assert whole.mean == near(statistics.fmean(together))
    assert whole.deviation == near(statistics.stdev(together))


def test_groups_of_unknown_size_count_alike() -> None:
    whole = pooled([Sample(None, 2, 1), Sample(None, 4, 3)])
    assert whole == Sample(None, 3, near((5 + 1) ** 0.5))  # the mean of 1 and 9, and the variance of 2 and 4
    assert pooled([Sample(None, 2, 1), Sample(9, 4, 3)]) == whole


def test_one_group_without_a_spread_leaves_none() -> None:
    assert pooled([Sample(5, 2, None), Sample(5, 4, 1)]) == Sample(10, 3, None)
    assert pooled([Sample(1, 2, None), Sample(1, 4, None)]) == Sample(2, 3, near(2**0.5))
