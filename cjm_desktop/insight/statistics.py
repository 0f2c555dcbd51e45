"""The figures that data give: how many, mean, spread, shares, NPS, CSAT, conversion, medians.

Answers are counted first: a *tally* says how often each value stands there. All figures are made from tallies, so
100,000 answers on a scale of five cost as much as five. None stands for a figure that there is not.
"""

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from math import fsum, sqrt
from typing import Final

Tally = Mapping[float, float]
"""How often each value stands there; a row may stand for several answers."""

_PROMOTES: Final = 9
_DETRACTS: Final = 6
NPS_ENDS: Final = (0.0, 10.0)


@dataclass(frozen=True, slots=True)
class Sample:
    """A group of answers of which no more is known: how many, their mean, and their sample standard deviation."""

    count: float | None
    mean: float
    deviation: float | None


def count_of(tally: Tally) -> float:
    """Return how many answers there are."""
    return fsum(tally.values())


def mean_of(tally: Tally) -> float | None:
    """Return the arithmetic mean: the sum of all answers by their number."""
    count = count_of(tally)
    return fsum(value * times for value, times in tally.items()) / count if count else None


def deviation_of(tally: Tally) -> float | None:
    """Return the sample standard deviation: the root of the squared distances from the mean by their number less one.

    With Bessel's correction, as ``statistics.stdev`` and STDEV.S of spreadsheets have it; none for a single answer.
    """
    count, mean = count_of(tally), mean_of(tally)
    if mean is None or count <= 1:
        return None
    return sqrt(fsum(times * (value - mean) ** 2 for value, times in tally.items()) / (count - 1))


def quantile_of(tally: Tally, part: float) -> float | None:
    """Return the value below which a part of the answers lies, 0.5 for the median.

    Between two answers in a straight line: definition 7 of Hyndman and Fan (Sample Quantiles in Statistical Packages,
    The American Statistician 50, 1996), as QUARTILE.INC of spreadsheets and ``statistics.quantiles`` (inclusive).
    """
    values = sorted(tally)
    count = count_of(tally)
    if not values or count < 1:
        return None
    place = part * (count - 1)
    below = _at(values, tally, int(place))
    above = _at(values, tally, int(min(place + 1, count - 1)))
    return below + (above - below) * (place - int(place))


def _at(values: list[float], tally: Tally, place: int) -> float:
    """Return the answer at a place among all, from 0 for the smallest on."""
    seen = 0.0
    for value in values:
        seen += tally[value]
        if place < seen:
            return value
    return values[-1]


def median_of(tally: Tally) -> float | None:
    """Return the middle answer, or the mean of the two in the middle."""
    return quantile_of(tally, 0.5)


def share_of(part: float, whole: float) -> float | None:
    """Return a part of a whole in per cent."""
    return 100 * part / whole if whole else None


def nps_of(tally: Tally) -> float | None:
    """Return the net promoter score, -100 to 100: the share of 9 and 10 less that of 0 to 6, on a scale of 0 to 10.

    Reichheld, The One Number You Need to Grow, Harvard Business Review 81 (12), 2003.
    """
    promoters = fsum(times for value, times in tally.items() if value >= _PROMOTES)
    detractors = fsum(times for value, times in tally.items() if value <= _DETRACTS)
    return share_of(promoters - detractors, count_of(tally))


def csat_of(tally: Tally, high: float) -> float | None:
    """Return customer satisfaction in per cent: the share of the two best points of a scale of whole points.

    The “top-two box”, as in Morgan and Rego, The Value of Different Customer Satisfaction and Loyalty Metrics in
    Predicting Business Performance, Marketing Science 25 (5), 2006.
    """
    return share_of(fsum(times for value, times in tally.items() if value >= high - 1), count_of(tally))


def pooled(samples: Iterable[Sample]) -> Sample | None:
    """Return several groups as one, as if all their answers were there.

    Where all say how many they are, the mean is weighted by that, and the squares within the groups and between them
    add up (Chan, Golub, LeVeque, Algorithms for Computing the Sample Variance, The American Statistician 37, 1983).
    Where one does not, all groups count alike, and the variance is the mean of theirs and that of their means.
    The spread is none where a group does not say its own.
    """
    groups = list(samples)
    if not groups:
        return None
    counts = [group.count for group in groups if group.count is not None]
    is_counted = len(counts) == len(groups) and fsum(counts) > 0
    weights = counts if is_counted else [1.0] * len(groups)
    total = fsum(weights)
    mean = fsum(weight * group.mean for weight, group in zip(weights, groups, strict=True)) / total
    return Sample(total if is_counted else None, mean, _pooled_deviation(groups, weights, mean, is_counted=is_counted))


def _pooled_deviation(groups: list[Sample], weights: list[float], mean: float, *, is_counted: bool) -> float | None:
    squares: list[float] = []
    for group, weight in zip(groups, weights, strict=True):
        deviation = 0.0 if is_counted and weight == 1 else group.deviation
        if deviation is None:
            return None
        own = (weight - 1 if is_counted else weight) * deviation**2
        squares += [own, weight * (group.mean - mean) ** 2]
    divisor = fsum(weights) - 1 if is_counted else fsum(weights)
    return sqrt(fsum(squares) / divisor) if divisor > 0 else None


def conversion_of(here: Set[str], there: Set[str]) -> float | None:
    """Return which share, in per cent, of the customers seen at one stage is seen at the next one as well.

    Each customer counts once, however often: the step conversion of a funnel of people (Farris and others, Marketing
    Metrics, chapter on web metrics). Customers who are seen at the next stage only are not among them.
    """
    return share_of(len(here & there), len(here))
