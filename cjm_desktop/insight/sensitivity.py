"""How firm the order of the actions is: which change of a weight, or of a rating, makes it another one.

With the method by five factors an action's score is a sum, and the order that of Σ weight × factor. So as one weight is
turned, each sum moves evenly, and two actions change places where theirs meet: that is worked out, not tried. The first
place changes where the first one is met by any other; the order, where two neighbours meet.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import itemgetter, mul, sub
from typing import Final, Literal, get_args

from cjm_desktop.insight.ranking import Score, ranked, ratings_of, weight_of
from cjm_desktop.limits import MOST_WEIGHT
from cjm_desktop.model.actions import Action
from cjm_desktop.model.ranking import Factor
from cjm_desktop.model.records import JourneyMap

Rated = Literal["value", "investment", "difficulty"]
"""What is rated from 1 to 5."""

LOOKED_AT: Final = 100
"""Of so many actions, the best ones, it is found out whether another rating makes them the first."""
_TINY: Final = 1e-9
"""What computers make of nothing."""
_FACTORS: Final[tuple[Factor, ...]] = get_args(Factor)
_RATED: Final[tuple[Rated, ...]] = get_args(Rated)
_MEDIUM: Final = 3


@dataclass(frozen=True, slots=True)
class Turn:
    """The weight beyond which an action comes before another one, as it is turned up or down from what it is."""

    factor: Factor
    rises: bool
    weight: float
    ahead: Action
    """The one that comes before the other then."""
    behind: Action


@dataclass(frozen=True, slots=True)
class Regrade:
    """A rating with which another action is the first."""

    action: Action
    factor: Rated
    rating: int
    first: Action


def open_ones(journey: JourneyMap) -> list[Score]:
    """Return the scores of what is to be done, the best first: what all the rest is about."""
    return [score for score in ranked(journey) if score.rank is not None]


def first_turns(journey: JourneyMap, scores: Sequence[Score] | None = None) -> tuple[Turn, ...]:
    """Return for each weight, up and down, where the first place changes; the nearest first.

    Whoever has the scores of ``open_ones`` hands them over.
    """
    first, *others = open_ones(journey) if scores is None else scores
    return _turns(journey, ((first, score) for score in others))


def order_turns(journey: JourneyMap, scores: Sequence[Score] | None = None) -> tuple[Turn, ...]:
    """Return for each weight, up and down, where the order changes; the nearest first."""
    return _turns(journey, pairwise(open_ones(journey) if scores is None else scores))


def regrades(journey: JourneyMap, scores: Sequence[Score] | None = None) -> tuple[Regrade, ...]:
    """Return the ratings with which another action is the first, those by the fewest steps; none where none is.

    A rating that is not given is taken for the 3 as which it counts.
    """
    first, *others = open_ones(journey) if scores is None else scores
    if not others:
        return ()
    rivals = [score for score in others[: LOOKED_AT - 1] if _at_best(score) >= first.points]
    places = {action.id: place for place, action in enumerate(journey.actions)}
    for steps in range(1, 5):
        found = [*_regraded(first, others[0], steps, places, better=False)]
        for score in rivals:
            found += _regraded(score, first, steps, places, better=True)
        if found:
            return tuple(found)
    return ()


def _at_best(score: Score) -> float:
    """Return the score of an action with the best ratings: most would not be the first even then."""
    return _points(score, value=5, investment=1, difficulty=1)


def _points(score: Score, **ratings: int) -> float:
    """Return the score of an action with other ratings."""
    measure = score.measure
    return measure.points(measure.figures(ratings_of(score.action, score.suggested)._replace(**ratings)))


def _regraded(score: Score, other: Score, steps: int, places: Mapping[str, int], *, better: bool) -> Iterator[Regrade]:
    """Yield the ratings, so many steps better or worse, with which an action passes another one or falls behind it."""
    for factor in _RATED:
        rises = better == (factor == "value")
        rating = (getattr(score.action, factor) or _MEDIUM) + (steps if rises else -steps)
        if not 1 <= rating <= 5:
            continue
        points = _points(score, **{factor: rating})
        leads = (points, -places[score.action.id]) > (other.points, -places[other.action.id])
        if leads == better:
            yield Regrade(score.action, factor, rating, (score if leads else other).action)


def _turns(journey: JourneyMap, pairs: Iterable[tuple[Score, Score]]) -> tuple[Turn, ...]:
    """Return the nearest weights beyond which one of a pair comes before the one that is before it now."""
    if journey.ranking.method != "factors":
        return ()
    weights = [weight_of(journey.ranking, factor) for factor in _FACTORS]
    nearest: dict[tuple[Factor, bool], tuple[float, Turn]] = {}
    for before, after in pairs:
        differences = [*map(sub, before.figures, after.figures)]
        lead = max(0.0, sum(map(mul, weights, differences)))
        for factor, weight, difference in zip(_FACTORS, weights, differences, strict=True):
            if abs(difference) < _TINY:
                continue
            turned, rises = weight - lead / difference, difference < 0
            way, known = abs(turned - weight), nearest.get((factor, rises))
            is_within = turned < MOST_WEIGHT if rises else turned > 0
            if is_within and (known is None or way < known[0]):
                nearest[factor, rises] = way, Turn(factor, rises, turned, after.action, before.action)
    return tuple(turn for _, turn in sorted(nearest.values(), key=itemgetter(0)))
